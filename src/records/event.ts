import { z } from 'zod';
import { shardId } from './digest.ts';
import { recordId, schemaVersion, timestamp } from './header.ts';

/** The dictionary of execution. Events carry wall-clock time and no answer may depend on them. */
export const EVENT_KINDS = [
  'batch_started',
  'batch_completed',
  'shard_started',
  'shard_completed',
  'shard_failed',
  'shard_retrying',
] as const;

export const eventSchema = z.looseObject({
  schema_version: schemaVersion,
  ts: timestamp,
  event: z.enum(EVENT_KINDS),
  batch_id: recordId,
  task_id: recordId.optional(),
  shard_id: shardId.optional(),
  attempt: z.int().min(1).optional(),
  duration_ms: z.number().min(0).optional(),
  error: z.looseObject({ code: z.string(), message: z.string() }).optional(),
  stats: z.looseObject({}).optional(),
});
export type EventRecord = z.infer<typeof eventSchema>;
