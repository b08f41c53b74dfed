import { APP_ROUTES } from './github-api-app-routes.ts';
import { ROUTES, viewer, type Route } from './github-api-routes.ts';

const ALL_ROUTES = [...ROUTES, ...APP_ROUTES];

/** The route of a request with the words of its path; undefined for what this server does not know. */
export function findRoute(
  method: string,
  path: string,
): (Route & { words: string[]; repository?: string }) | undefined {
  if (method === 'POST' && path === '/graphql')
    return { method, path: /^\/graphql$/, needs: [], answer: viewer, words: [] };
  const [, name = '', inside] = /^\/repos\/([\w.-]+\/[\w.-]+)(\/.*)$/.exec(path) ?? [];
  if (inside === undefined) return undefined;
  // GitHub's names differ in case and are the same.
  const repository = name.toLowerCase();
  for (const route of ALL_ROUTES) {
    const found = route.method === method ? route.path.exec(inside) : null;
    if (found) return { ...route, repository, words: found.slice(1).map((word) => decodeURIComponent(word)) };
  }
  return undefined;
}
