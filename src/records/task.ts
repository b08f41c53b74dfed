import { z } from 'zod';
import { shardId } from './digest.ts';
import { producerSchema, recordId, schemaVersion } from './header.ts';

/** `task.json`: one planned task inside a batch. `shard_ids` holds only shards with files. */
export const taskSchema = z.looseObject({
  schema_name: z.literal('codebatch.task'),
  schema_version: schemaVersion,
  producer: producerSchema,
  task_id: recordId,
  batch_id: recordId,
  type: z.string(),
  sharding: z.looseObject({
    strategy: z.literal('hash_prefix'),
    shard_count: z.literal(256),
    shard_ids: z.array(shardId),
  }),
  inputs: z.looseObject({ snapshot: z.boolean(), tasks: z.array(recordId) }),
  config: z.record(z.string(), z.unknown()),
  status: z.string(),
});
export type TaskRecord = z.infer<typeof taskSchema>;
