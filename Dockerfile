# The GitHub App: `codebatch app` behind a port. Its state and its credentials stand in /data.
FROM node:24-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --pack-destination /tmp

FROM node:24-slim
COPY --from=build /tmp/codebatch-*.tgz /tmp/
WORKDIR /app
RUN npm install --omit=dev --no-audit --no-fund /tmp/codebatch-*.tgz probot@14.3.2 \
  && rm -r /tmp/codebatch-*.tgz /root/.npm \
  && install --directory --owner=node --group=node --mode=700 /data
USER node
WORKDIR /data
VOLUME /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/node_modules/codebatch/bin/codebatch.js", "app"]
