import { z } from 'zod';

/** Answers of the scheduler's server, as its page and every other client read them. */

export const jobState = z.enum([
  'blocked',
  'waiting',
  'ready',
  'leased',
  'done',
  'failed',
  'skipped',
  'cancelled',
]);

const count = z.int().min(0);
const maybe = z.string().nullable();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const stateCounts = z.object({
  blocked: count,
  waiting: count,
  ready: count,
  leased: count,
  done: count,
  failed: count,
  skipped: count,
  cancelled: count,
});

export const planStatusAnswer = z.object({
  plan: z.string(),
  source: z.string(),
  total: count,
  states: stateCounts,
  ended: z.boolean(),
  exit_code: z.union([z.literal(0), z.literal(1), z.null()]),
});
export type PlanStatusAnswer = z.infer<typeof planStatusAnswer>;

const jobFields = {
  id: z.string(),
  lane: z.int(),
  state: jobState,
  version: count,
  payload: z.string(),
  attempts: count,
  failures: count,
  losses: count,
  holder: maybe,
  gate: maybe,
  reason: maybe,
  cause: maybe,
  error: maybe,
  deps: z.array(z.string()),
};

/** A workplan with all its jobs: what the page draws. */
export const planAnswer = planStatusAnswer.extend({
  /** The event behind which the jobs are as they are told here. */
  event: count,
  jobs: z.array(z.object({ ...jobFields, level: z.int().min(1) })),
});
export type PlanAnswer = z.infer<typeof planAnswer>;

export const jobAnswer = z.object({
  ...jobFields,
  plan: z.string(),
  kind: z.string(),
  prio: z.int(),
  dedupe: maybe,
});

export const artifactAnswer = z.object({ name: z.string(), sha256, size: count });

export const detailedJobAnswer = jobAnswer.extend({
  on_fail: z.string(),
  retries: count,
  timeout_ms: count,
  dependants: z.array(z.string()),
  tries: z.array(
    z.object({
      version: count,
      attempt: count,
      holder: z.string(),
      state: z.enum(['leased', 'done', 'failed', 'lost', 'withdrawn']),
      exit_code: z.int().nullable(),
      error: maybe,
      artifacts: z.array(artifactAnswer),
    }),
  ),
});
export type DetailedJobAnswer = z.infer<typeof detailedJobAnswer>;

export const jobEventAnswer = z.object({
  id: count,
  at: z.int(),
  job: z.string(),
  plan: z.string(),
  version: count,
  state: jobState,
  holder: maybe,
  reason: maybe,
  cause: maybe,
  error: maybe,
});
export type JobEventAnswer = z.infer<typeof jobEventAnswer>;
