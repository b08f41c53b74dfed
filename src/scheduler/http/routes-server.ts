import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { VERSION } from '../../records/header.ts';
import type { OpenSchedule } from '../open-schedule.ts';
import type { RequestState } from './once.ts';
import { jsonRoute } from './route.ts';

/** The routes of the server itself. */
export function addServerRoutes(app: OpenAPIHono<RequestState>, { lock }: OpenSchedule): void {
  const healthRoute = jsonRoute({
    method: 'get',
    path: '/v1/health',
    summary: 'Tells that the server is there, and which one it is.',
    answer: z.object({ status: z.literal('ok'), version: z.string(), instance: z.string() }),
  });
  app.openapi(healthRoute, (context) =>
    context.json({ status: 'ok' as const, version: VERSION, instance: lock.holder.instance }, 200),
  );
}
