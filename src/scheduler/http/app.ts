import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { VERSION } from '../../records/header.ts';
import { UserError } from '../../util/errors.ts';
import type { OpenSchedule } from '../open-schedule.ts';
import { PageLinks } from '../page-links.ts';
import { readBody } from './body.ts';
import { guard } from './guard.ts';
import { answerAgain, type RequestState } from './once.ts';
import { invalidRequest, problemAnswer } from './problem.ts';
import { addJobRoutes, addLeaseRoutes } from './routes-jobs.ts';
import { addPageRoute } from './routes-page.ts';
import { addPlanRoutes } from './routes-plans.ts';
import { addArtifactRoutes } from './routes-artifacts.ts';
import { addEventRoute } from './routes-events.ts';
import { addSeedRoutes } from './routes-seed.ts';
import { addServerRoutes } from './routes-server.ts';

export interface AppOptions {
  token: string;
  /** Names by which the server is called, each with its port. */
  hosts: () => readonly string[];
  links?: PageLinks;
  onTrouble: (error: unknown) => void;
}

const OPEN = new Set(['/', '/health', '/v1/health', '/v1/sessions']);

/** The server's answers over an open schedule, without the network. */
export function buildApp(schedule: OpenSchedule, options: AppOptions): OpenAPIHono<RequestState> {
  const { token, hosts, onTrouble } = options;
  const app = new OpenAPIHono<RequestState>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.target, result.error.issues);
    },
  });
  app.onError((error, context) => problemAnswer(context, error, onTrouble));
  app.use(quietHeaders);
  app.use(guard({ hosts, token, open: OPEN }));
  app.use(readBody);
  app.use(answerAgain(schedule.db));
  app.use(async (context, next) => {
    await next();
    if (context.req.method !== 'GET' && context.res.ok) schedule.changed();
  });
  addServerRoutes(app, schedule, { token, hosts, links: options.links ?? new PageLinks() });
  addPlanRoutes(app, schedule);
  addLeaseRoutes(app, schedule);
  addJobRoutes(app, schedule);
  addArtifactRoutes(app, schedule);
  addEventRoute(app, schedule);
  addSeedRoutes(app, schedule);
  addPageRoute(app);
  app.doc31('/v1/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'CodeBatch scheduler', version: VERSION },
    security: [{ token: [] }],
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  app.notFound((context) => {
    throw notThere(app, context.req.method, context.req.path);
  });
  return app;
}

/** Nothing that is answered may be kept, guessed at, or shown inside a page of others. */
const quietHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('cache-control', 'no-store');
  context.header('x-content-type-options', 'nosniff');
  context.header('cross-origin-resource-policy', 'same-origin');
  context.header('referrer-policy', 'no-referrer');
};

function notThere(app: OpenAPIHono<RequestState>, method: string, path: string): UserError {
  const matches = (pattern: string): boolean =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:[^/]+/g, '[^/]+')}$`).test(path);
  const allowed = new Set(
    app.routes.filter((route) => route.method !== 'ALL' && matches(route.path)).map((route) => route.method),
  );
  if (allowed.size === 0)
    return new UserError('ROUTE_NOT_FOUND', `There is nothing at ${JSON.stringify(path.slice(0, 200))}.`, {
      hints: ['GET /v1/openapi.json tells what there is.'],
    });
  const allow = [...allowed].sort().join(', ');
  return new UserError('METHOD_NOT_ALLOWED', `${method.slice(0, 20)} is not for ${path.slice(0, 200)}.`, {
    hints: [`It takes ${allow}.`],
    details: { allow },
  });
}
