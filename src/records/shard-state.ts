import { z } from 'zod';
import { shardId } from './digest.ts';
import { producerSchema, recordId, schemaVersion } from './header.ts';
import { sealSchema } from './seal.ts';

export const SHARD_STATUSES = ['ready', 'running', 'done', 'failed'] as const;
export type ShardStatus = (typeof SHARD_STATUSES)[number];

/**
 * `state.json` of one task and shard. Its rename to `done` is the commit point of the shard's outputs.
 * Times and attempts are events: here `attempt` is always 1, so that equal work gives equal bytes.
 */
export const shardStateSchema = z.looseObject({
  schema_name: z.literal('codebatch.shard_state'),
  schema_version: schemaVersion,
  producer: producerSchema,
  shard_id: shardId,
  task_id: recordId,
  batch_id: recordId,
  status: z.enum(SHARD_STATUSES),
  attempt: z.int().min(0),
  stats: z.looseObject({ files_processed: z.int().min(0), outputs_written: z.int().min(0) }).optional(),
  error: z.looseObject({ code: z.string(), message: z.string() }).optional(),
  seal: sealSchema.optional(),
});
export type ShardState = z.infer<typeof shardStateSchema>;
