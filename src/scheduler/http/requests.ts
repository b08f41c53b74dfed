import { z } from '@hono/zod-openapi';
import { JOB_KINDS } from '../payload.ts';

/** The shapes of what `/v1` is asked. What they do not name is a mistake of writing, and told. */

const MOST_WAIT_S = 30;

export const text = z.string().max(4096);
export const jobId = z.string().min(1).max(200);
export const token = z.string().min(1).max(200);
export const holder = z.string().min(1).max(200);
export const lane = z.int().min(-1_000_000).max(1_000_000);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits');

export const nothingBody = z.strictObject({});

export const claimBody = z.strictObject({
  holder,
  lane: lane.optional(),
  /** Kinds of payload that the worker can run; all when left out. */
  kinds: z.array(z.enum(JOB_KINDS)).max(JOB_KINDS.length).optional(),
  /** The workplan whose jobs alone are wanted; of all, in turns, when left out. */
  plan: z.string().min(1).max(200).optional(),
  /** Jobs at most. */
  batch: z.int().min(1).max(100).default(1),
  /** Seconds to wait until there is one. */
  wait: z.number().min(0).max(MOST_WAIT_S).default(0),
});

export const endClaimsBody = z.strictObject({ holder });

export const heartbeatBody = z.strictObject({ token });

export const completeBody = z.strictObject({
  token,
  /** Names of the artifacts that count; all that the attempt has registered when left out. */
  artifacts: z.array(z.string().min(1).max(255)).max(1000).optional(),
});

export const releaseBody = z.strictObject({ token });

export const failBody = z.strictObject({
  token,
  error: z.string().max(100_000).default(''),
  exit_code: z.int().min(-1).max(4_294_967_295).optional(),
});

export const enqueueBody = z.strictObject({
  id: jobId,
  payload: text,
  lane: lane.default(0),
  prio: z.int().min(-1000).max(1000).default(0),
  dedupe: z
    .string()
    .regex(/^[A-Za-z0-9_.:/=-]{1,200}$/, 'must be up to 200 of A-Z a-z 0-9 _ . : / = -')
    .optional(),
  max_attempts: z.int().min(1).max(11).default(3),
  timeout_ms: z.int().min(1000).max(86_400_000).optional(),
  deps: z.array(jobId).max(1000).default([]),
});

export const expandBody = z.strictObject({
  /** The workplan's file, relative to the repository. */
  path: z.string().min(1).max(1024),
  /** The workplan of this name is in another file now. */
  moved: z.boolean().default(false),
});
