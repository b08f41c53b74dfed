import { z } from 'zod';

/**
 * Something expected that went wrong with one piece of work: recorded, never thrown.
 * `task_crashed`: a task threw or its worker died on this file. `timed_out`: it took longer than the limit.
 * `object_unavailable`: the bytes are gone. `object_corrupt`: the bytes are not those of the digest.
 * `too_large`: a limit kept the file out. `shard_missing`: no part brought this shard.
 */
export const FAILURE_CODES = [
  'task_crashed',
  'timed_out',
  'object_unavailable',
  'object_corrupt',
  'too_large',
  'shard_missing',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export const failureSchema = z.looseObject({
  code: z.enum(FAILURE_CODES),
  message: z.string(),
  path: z.string().optional(),
  task_id: z.string().optional(),
  shard_id: z.string().optional(),
});
export type Failure = z.infer<typeof failureSchema>;
