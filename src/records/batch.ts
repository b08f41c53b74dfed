import { z } from 'zod';
import { producerSchema, recordId, schemaVersion, timestamp } from './header.ts';
import { sealSchema } from './seal.ts';

/** `batch.json`: one execution of a plan. `status` stays `pending`: progress is derived from the shard states. */
export const batchSchema = z.looseObject({
  schema_name: z.literal('codebatch.batch'),
  schema_version: schemaVersion,
  producer: producerSchema,
  batch_id: recordId,
  snapshot_id: recordId,
  created_at: timestamp,
  pipeline: z.string(),
  status: z.string(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  seal: sealSchema.optional(),
});
export type BatchRecord = z.infer<typeof batchSchema>;
