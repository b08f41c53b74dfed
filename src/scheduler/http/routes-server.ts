import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { VERSION } from '../../records/header.ts';
import { UserError } from '../../util/errors.ts';
import type { OpenSchedule } from '../open-schedule.ts';
import type { PageLinks } from '../page-links.ts';
import type { RequestState } from './once.ts';
import { nothingBody } from './requests.ts';
import { jsonBody, jsonRoute } from './route.ts';

export interface Doorway {
  token: string;
  links: PageLinks;
  /** Names by which the server is called, each with its port. */
  hosts: () => readonly string[];
}

/** The address of the page, with what opens it once. */
export function pageLink({ links, hosts }: Pick<Doorway, 'links' | 'hosts'>): string {
  return `http://${hosts()[0]}/#${links.make()}`;
}

/** The routes of the server itself. */
export function addServerRoutes(
  app: OpenAPIHono<RequestState>,
  { lock }: OpenSchedule,
  { token, links, hosts }: Doorway,
): void {
  const healthRoute = jsonRoute({
    method: 'get',
    path: '/v1/health',
    summary: 'Tells that the server is there, and which one it is.',
    answer: z.object({ status: z.literal('ok'), version: z.string(), instance: z.string() }),
  });
  app.openapi(healthRoute, (context) =>
    context.json({ status: 'ok' as const, version: VERSION, instance: lock.holder.instance }, 200),
  );
  const linkRoute = jsonRoute({
    method: 'post',
    path: '/v1/page-links',
    summary: 'Makes a link that opens the page once, within ten minutes.',
    request: { body: jsonBody(nothingBody) },
    answer: z.object({ url: z.string() }),
  });
  app.openapi(linkRoute, (context) => context.json({ url: pageLink({ links, hosts }) }, 200));
  const sessionRoute = jsonRoute({
    method: 'post',
    path: '/v1/sessions',
    summary: 'Gives the token for the code of a link, once.',
    request: { body: jsonBody(z.strictObject({ code: z.string().max(200) })) },
    answer: z.object({ token: z.string() }),
  });
  app.openapi(sessionRoute, (context) => {
    if (links.use(context.req.valid('json').code)) return context.json({ token }, 200);
    throw new UserError('CODE_WRONG', 'This link was used already, or is too old.', {
      hints: ['codebatch schedule page prints a new one.'],
    });
  });
}
