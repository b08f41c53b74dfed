import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { VERSION } from '../../records/header.ts';
import { UserError } from '../../util/errors.ts';
import { enqueue } from '../enqueue.ts';
import { expandRead, readPlanBelow } from '../expand-file.ts';
import { countStates, listAllJobs, type ListedJob } from '../job-list.ts';
import type { OpenSchedule } from '../open-schedule.ts';
import { SEED_STATUS, statesOfStatus } from '../seed-status.ts';
import type { JobState } from '../settle.ts';
import { once, type RequestState } from './once.ts';
import { holder, jobId, lane, text } from './requests.ts';
import { jsonBody, jsonRoute } from './route.ts';
import { checkTokenOf } from './routes-jobs.ts';

type App = OpenAPIHono<RequestState>;

const ok = z.object({ ok: z.literal(true) });
const leaseBody = z.object({
  id: jobId,
  holder: z.string().max(200).nullish(),
  token: z.string().max(200).nullish(),
});

/** The nine routes of the first scheduler, with its bodies; whoever speaks for a job adds the `token` of its lease. */
export function addSeedRoutes(app: App, schedule: OpenSchedule): void {
  addLooking(app, schedule);
  addReady(app, schedule);
  addSpeaking(app, schedule);
  addWriting(app, schedule);
}

function addLooking(app: App, { db }: OpenSchedule): void {
  const health = jsonRoute({
    method: 'get',
    path: '/health',
    summary: 'Tells that the server is there.',
    answer: z.object({ status: z.literal('ok'), version: z.string() }),
  });
  app.openapi(health, (context) => context.json({ status: 'ok' as const, version: VERSION }, 200));
  const stats = jsonRoute({
    method: 'get',
    path: '/stats',
    summary: 'How many jobs have each status that occurs.',
    answer: z.record(z.string(), z.int()),
  });
  app.openapi(stats, (context) => {
    const counts: Record<string, number> = {};
    let total = 0;
    for (const [state, count] of Object.entries(countStates(db)) as [JobState, number][]) {
      if (count > 0) counts[SEED_STATUS[state]] = (counts[SEED_STATUS[state]] ?? 0) + count;
      total += count;
    }
    return context.json({ ...counts, total }, 200);
  });
  const jobs = jsonRoute({
    method: 'get',
    path: '/jobs',
    summary: 'Jobs in the order in which they were written; those of one status, if asked.',
    request: {
      query: z.object({
        status: z.string().max(200).optional(),
        limit: z.coerce.number().int().min(1).max(10_000).default(100),
      }),
    },
    answer: z.object({
      jobs: z.array(
        z.object({
          id: z.string(),
          lane: z.int(),
          payload: z.string(),
          status: z.string(),
          holder: z.string().nullable(),
          error: z.string().nullable(),
          attempts: z.int(),
        }),
      ),
    }),
  });
  app.openapi(jobs, (context) => {
    const { status, limit } = context.req.valid('query');
    const states = status === undefined ? undefined : statesOfStatus(status);
    const found = listAllJobs(db, { limit, states });
    return context.json({ jobs: found.jobs.map(seedJob) }, 200);
  });
}

function seedJob({ id, lane: inLane, payload, state, holder: by, error, attempts }: ListedJob) {
  return { id, lane: inLane, payload, status: SEED_STATUS[state], holder: by, error, attempts };
}

function addReady(app: App, schedule: OpenSchedule): void {
  const { queue } = schedule;
  const answer = z.object({
    jobs: z.array(
      z.object({
        id: z.string(),
        lane: z.int(),
        payload: z.string(),
        dedupe_key: z.string().nullable(),
        token: z.string(),
      }),
    ),
  });
  const summary = 'Hands out ready jobs, each with the token of its lease.';
  interface Asked {
    holder: string;
    lane?: number | null | undefined;
    batch: number;
  }
  const claim = ({ holder: by, lane: inLane, batch }: Asked): z.infer<typeof answer> => ({
    jobs: queue
      .claim({ holder: by, lane: inLane ?? undefined, batch })
      .map(({ id, lane: one, payload, dedupe, token }) => ({
        id,
        lane: one,
        payload,
        dedupe_key: dedupe?.slice(dedupe.indexOf(':') + 1) ?? null,
        token,
      })),
  });
  const asked = { holder: holder.default('anon') };
  const query = z.object({
    ...asked,
    lane: z.coerce.number().pipe(lane).optional(),
    batch: z.coerce.number().int().min(1).max(100).default(1),
  });
  app.openapi(jsonRoute({ method: 'get', path: '/ready', summary, request: { query }, answer }), (context) =>
    context.json(claim(context.req.valid('query')), 200),
  );
  const body = z.object({ ...asked, lane: lane.nullish(), batch: z.int().min(1).max(100).default(1) });
  const post = jsonRoute({
    method: 'post',
    path: '/ready',
    summary,
    request: { body: jsonBody(body) },
    answer,
  });
  app.openapi(post, async (context) =>
    context.json(
      await once(schedule, { keyed: context.get('keyed'), keep: ({ jobs }) => jobs.length > 0 }, () =>
        claim(context.req.valid('json')),
      ),
      200,
    ),
  );
}

function addSpeaking(app: App, schedule: OpenSchedule): void {
  const { queue } = schedule;
  const tokenOf = ({ id, token }: z.infer<typeof leaseBody>): string => {
    if (token === undefined || token === null || token === '')
      throw new UserError(
        'LEASE_TOKEN_MISSING',
        `Nothing says which attempt at ${JSON.stringify(id)} speaks.`,
        {
          hints: ['Send the "token" that /ready gave with the job.'],
        },
      );
    checkTokenOf(schedule, id, token);
    return token;
  };
  const route = <Path extends string, Schema extends z.ZodType>(path: Path, summary: string, body: Schema) =>
    jsonRoute({ method: 'post', path, summary, request: { body: jsonBody(body) }, answer: ok });
  app.openapi(route('/heartbeat', 'Keeps a lease for its full time from now on.', leaseBody), (context) => {
    queue.heartbeat(tokenOf(context.req.valid('json')));
    return context.json({ ok: true as const }, 200);
  });
  app.openapi(route('/done', 'The attempt has done its job.', leaseBody), async (context) => {
    const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
      queue.complete(tokenOf(context.req.valid('json')));
      return { ok: true as const };
    });
    return context.json(answer, 200);
  });
  const failBody = leaseBody.extend({ error: z.string().max(100_000).nullish() });
  app.openapi(route('/fail', 'The attempt has failed.', failBody), async (context) => {
    const body = context.req.valid('json');
    const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
      queue.fail(tokenOf(body), { error: body.error ?? '' });
      return { ok: true as const };
    });
    return context.json(answer, 200);
  });
}

function addWriting(app: App, schedule: OpenSchedule): void {
  const { db, root } = schedule;
  const enqueueRoute = jsonRoute({
    method: 'post',
    path: '/enqueue',
    summary: 'Adds a job that belongs to no workplan; the same job again changes nothing.',
    request: {
      body: jsonBody(
        z.object({
          id: jobId,
          payload: text,
          lane: lane.nullish(),
          dedupe_key: z.string().max(200).nullish(),
          max_attempts: z.int().min(1).max(11).nullish(),
          deps: z.array(jobId).max(1000).nullish(),
        }),
      ),
    },
    answer: ok.extend({ id: z.string() }),
  });
  app.openapi(enqueueRoute, async (context) => {
    const { id, payload, ...given } = context.req.valid('json');
    const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
      enqueue(db, {
        id,
        payload,
        lane: given.lane ?? undefined,
        dedupe: given.dedupe_key ?? undefined,
        maxAttempts: given.max_attempts ?? undefined,
        deps: given.deps ?? undefined,
      });
      return { ok: true as const, id };
    });
    return context.json(answer, 200);
  });
  const expandRoute = jsonRoute({
    method: 'post',
    path: '/expand',
    summary: 'Writes the jobs of a workplan in the repository.',
    request: { body: jsonBody(z.object({ plan: z.string().min(1).max(1024) })) },
    answer: ok.extend({ plan_id: z.string(), steps: z.int() }),
  });
  app.openapi(expandRoute, async (context) => {
    const read = await readPlanBelow(root, context.req.valid('json').plan);
    const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
      const { plan } = expandRead(db, read, false);
      return { ok: true as const, plan_id: plan, steps: read.plan.steps.length };
    });
    return context.json(answer, 200);
  });
}
