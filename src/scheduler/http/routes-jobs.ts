import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { detailedJobAnswer, jobAnswer, stateCounts } from '../../records/schedule-answers.ts';
import { UserError } from '../../util/errors.ts';
import { claimWithin } from '../claim-wait.ts';
import { cancelJob, openGate, retryJob } from '../decisions.ts';
import { enqueue, settleEnqueued } from '../enqueue.ts';
import { countStates, detailedJob, listAllJobs, stateNamed } from '../job-list.ts';
import type { OpenSchedule } from '../open-schedule.ts';
import { JOB_KINDS } from '../payload.ts';
import { planStatus } from '../plan-status.ts';
import type { ClaimedJob } from '../queue.ts';
import { attemptOf } from '../stale.ts';
import { once, type RequestState } from './once.ts';
import {
  claimBody,
  completeBody,
  endClaimsBody,
  enqueueBody,
  failBody,
  heartbeatBody,
  jobId,
  nothingBody,
  releaseBody,
} from './requests.ts';
import { jsonBody, jsonRoute } from './route.ts';

type App = OpenAPIHono<RequestState>;

const params = z.object({ id: jobId });
const okAnswer = z.object({ ok: z.literal(true), id: z.string() });

const claimedAnswer = z.object({
  jobs: z.array(
    z.object({
      id: z.string(),
      lane: z.int(),
      payload: z.string(),
      kind: z.enum(JOB_KINDS),
      dedupe: z.string().nullable(),
      /** Whoever has it, and nobody else, speaks for this attempt. */
      token: z.string(),
      version: z.int(),
      attempt: z.int(),
      timeout_ms: z.int(),
      /** How long the lease holds without a heartbeat. */
      lease_ms: z.int(),
    }),
  ),
});

/** A job that was handed out, as it goes over the wire. */
export function claimedOnWire({
  timeoutMs,
  leaseMs,
  ...job
}: ClaimedJob): z.infer<typeof claimedAnswer>['jobs'][number] {
  return { ...job, timeout_ms: timeoutMs, lease_ms: leaseMs };
}

/** The routes of workers: claiming, and speaking for a claim. */
export function addLeaseRoutes(app: App, schedule: OpenSchedule): void {
  const { queue } = schedule;
  const claimRoute = jsonRoute({
    method: 'post',
    path: '/v1/claims',
    summary: 'Hands out ready jobs, each with the token of its lease; waits for one when asked to.',
    request: { body: jsonBody(claimBody) },
    answer: claimedAnswer,
  });
  app.openapi(claimRoute, async (context) => {
    const { wait, ...request } = context.req.valid('json');
    const keyed = context.get('keyed');
    const { signal } = context.req.raw;
    const answer = (): Promise<{ jobs: ReturnType<typeof claimedOnWire>[] }> =>
      once(schedule, { keyed, keep: ({ jobs }) => jobs.length > 0 }, () => ({
        // Whoever has left while others were written gets none: it would be nobody's until its lease runs out.
        jobs: signal.aborted ? [] : queue.claim(request).map(claimedOnWire),
      }));
    const jobs = await claimWithin(
      schedule,
      { holder: request.holder, waitMs: wait * 1000, signal },
      async () => (await answer()).jobs,
    );
    return context.json({ jobs }, 200);
  });

  const endRoute = jsonRoute({
    method: 'post',
    path: '/v1/claims/end',
    summary:
      'Answers the claims of a holder that wait for a job, with none: whoever leaves loses no job on its way.',
    request: { body: jsonBody(endClaimsBody) },
    answer: z.object({ ok: z.literal(true) }),
  });
  app.openapi(endRoute, (context) => {
    schedule.left(context.req.valid('json').holder);
    return context.json({ ok: true as const }, 200);
  });

  const speak = <Schema extends z.ZodType>(verb: string, summary: string, schema: Schema) =>
    jsonRoute({
      method: 'post',
      path: `/v1/jobs/{id}/${verb}`,
      summary,
      request: { params, body: jsonBody(schema) },
      answer: verb === 'heartbeat' ? okAnswer.extend({ lease_ms: z.int() }) : okAnswer,
    });
  app.openapi(
    speak('heartbeat', 'Keeps a lease for its full time from now on.', heartbeatBody),
    (context) => {
      const { id } = context.req.valid('param');
      const { token } = context.req.valid('json');
      checkTokenOf(schedule, id, token);
      return context.json({ ok: true as const, id, lease_ms: queue.heartbeat(token).leaseMs }, 200);
    },
  );
  app.openapi(speak('complete', 'The attempt has done its job.', completeBody), async (context) => {
    const { id } = context.req.valid('param');
    const { token, artifacts } = context.req.valid('json');
    const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
      checkTokenOf(schedule, id, token);
      queue.complete(token, artifacts);
      return { ok: true as const, id };
    });
    return context.json(answer, 200);
  });
  app.openapi(
    speak('release', 'Gives back a job that was not done: nothing is counted.', releaseBody),
    async (context) => {
      const { id } = context.req.valid('param');
      const { token } = context.req.valid('json');
      const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
        checkTokenOf(schedule, id, token);
        queue.release(token);
        return { ok: true as const, id };
      });
      return context.json(answer, 200);
    },
  );
  app.openapi(
    speak('fail', 'The attempt has failed: it is tried again, or the job has failed.', failBody),
    async (context) => {
      const { id } = context.req.valid('param');
      const { token, error, exit_code: exitCode } = context.req.valid('json');
      const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
        checkTokenOf(schedule, id, token);
        queue.fail(token, { error, exitCode });
        return { ok: true as const, id };
      });
      return context.json(answer, 200);
    },
  );
}

/** Throws `TOKEN_OF_ANOTHER` when a token is for another job than the one that is spoken of. */
export function checkTokenOf({ db }: OpenSchedule, id: string, token: string): void {
  const held = attemptOf(db, token);
  if (!held || held.id === id) return;
  throw new UserError('TOKEN_OF_ANOTHER', `The token is not one of ${JSON.stringify(id)}.`, {
    hints: ['Each job was handed out with a token of its own.'],
  });
}

/** The routes of people: adding jobs, looking at them, deciding about them. */
export function addJobRoutes(app: App, schedule: OpenSchedule): void {
  const { db } = schedule;
  const enqueueRoute = jsonRoute({
    method: 'post',
    path: '/v1/jobs',
    summary: 'Adds a job that belongs to no workplan; the same job again changes nothing.',
    request: { body: jsonBody(enqueueBody) },
    answer: okAnswer.extend({ added: z.boolean() }),
  });
  app.openapi(enqueueRoute, async (context) => {
    const { max_attempts: maxAttempts, timeout_ms: timeoutMs, ...rest } = context.req.valid('json');
    const answer = await once(schedule, { keyed: context.get('keyed') }, () => ({
      ok: true as const,
      id: rest.id,
      added: enqueue(db, { ...rest, maxAttempts, timeoutMs }),
    }));
    return context.json(answer, 200);
  });
  addDecisionRoutes(app, schedule);
  const listRoute = jsonRoute({
    method: 'get',
    path: '/v1/jobs',
    summary: 'Jobs of all workplans in the order in which they were written.',
    request: {
      query: z.object({
        plan: z.string().max(200).optional(),
        /** Several with commas. */
        state: z.string().max(200).optional(),
        cursor: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
        limit: z.coerce.number().int().min(1).max(1000).default(100),
      }),
    },
    answer: z.object({ jobs: z.array(jobAnswer), next: z.int().nullable() }),
  });
  app.openapi(listRoute, (context) => {
    const { state, ...query } = context.req.valid('query');
    const states = state?.split(',').map(stateNamed);
    // A name that is none is a mistake, and no workplan without jobs.
    if (query.plan !== undefined) planStatus(db, query.plan);
    return context.json(listAllJobs(db, { ...query, states }), 200);
  });
  const detailRoute = jsonRoute({
    method: 'get',
    path: '/v1/jobs/{id}',
    summary: 'A job with everything that was tried.',
    request: { params },
    answer: detailedJobAnswer,
  });
  app.openapi(detailRoute, (context) =>
    context.json(detailedJobAnswer.parse(detailedJob(db, context.req.valid('param').id)), 200),
  );
  const statsRoute = jsonRoute({
    method: 'get',
    path: '/v1/stats',
    summary: 'How many jobs are in each state.',
    answer: z.object({ states: stateCounts, total: z.int() }),
  });
  app.openapi(statsRoute, (context) => {
    const states = countStates(db);
    return context.json({ states, total: Object.values(states).reduce((sum, count) => sum + count, 0) }, 200);
  });
}

function addDecisionRoutes(app: App, schedule: OpenSchedule): void {
  const { db } = schedule;
  const decisions = [
    ['retry', 'Gives a job that failed or was cancelled all its attempts anew.', retryJob],
    ['cancel', 'Cancels a job that has not ended; what depends on it is skipped.', cancelJob],
    ['approve', 'Opens the gate of a job.', openGate],
  ] as const;
  for (const [verb, summary, decide] of decisions) {
    const route = jsonRoute({
      method: 'post',
      path: `/v1/jobs/{id}/${verb}`,
      summary,
      request: { params, body: jsonBody(nothingBody) },
      answer: okAnswer,
    });
    app.openapi(route, async (context) => {
      const { id } = context.req.valid('param');
      const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
        decide(db, id);
        settleEnqueued(db);
        return { ok: true as const, id };
      });
      return context.json(answer, 200);
    });
  }
}
