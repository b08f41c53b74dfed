import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { artifactAnswer } from '../../records/schedule-answers.ts';
import { UserError } from '../../util/errors.ts';
import type { OpenSchedule } from '../open-schedule.ts';
import { heldBy } from '../stale.ts';
import type { RequestState } from './once.ts';
import { jobId, sha256, token } from './requests.ts';
import { jsonRoute, PROBLEM } from './route.ts';
import { checkTokenOf } from './routes-jobs.ts';

/** Bytes as OpenAPI 3.1 describes them: by their type alone. */
const BYTES = { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } };

const params = z.object({ sha256 });

/** The routes of what jobs made. */
export function addArtifactRoutes(app: OpenAPIHono<RequestState>, schedule: OpenSchedule): void {
  const { db, queue } = schedule;
  const putRoute = jsonRoute({
    method: 'put',
    path: '/v1/artifacts/{sha256}',
    summary: 'Stores bytes and registers them as an artifact of a running attempt.',
    request: {
      params,
      query: z.object({ job: jobId, name: z.string().min(1).max(255) }),
      headers: z.object({ 'lease-token': token }),
      body: { required: true, content: BYTES },
    },
    answer: artifactAnswer,
  });
  app.openapi(putRoute, async (context) => {
    const { sha256: digest } = context.req.valid('param');
    const { job, name } = context.req.valid('query');
    const lease = context.req.valid('header')['lease-token'];
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    checkTokenOf(schedule, job, lease);
    // Nobody else's bytes are taken, not even for a moment.
    heldBy(db, lease);
    schedule.putContent(digest, bytes);
    return context.json(queue.registerArtifact(lease, { name, sha256: digest }), 200);
  });
  const getRoute = createRoute({
    method: 'get',
    path: '/v1/artifacts/{sha256}',
    summary: 'The bytes of an artifact.',
    request: { params },
    responses: {
      200: { description: 'The bytes.', content: BYTES },
      '4XX': PROBLEM,
      '5XX': PROBLEM,
    },
  });
  app.openapi(getRoute, (context) => {
    const { sha256: digest } = context.req.valid('param');
    // Only what was registered: the store could hold more.
    const known = db.get('SELECT 1 FROM artifacts WHERE sha256 = ? LIMIT 1', digest);
    const bytes = known === undefined ? undefined : schedule.content(digest);
    if (!bytes)
      throw new UserError('ARTIFACT_NOT_FOUND', `There is no artifact whose sha256 is ${digest}.`, {
        hints: ['GET /v1/jobs/ID tells the artifacts of a job.'],
      });
    const headers = { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' };
    return context.body(new Uint8Array(bytes), 200, headers);
  });
}
