import { z } from 'zod';
import { acceptanceSchema } from './acceptance.ts';
import { apiSchema } from './api.ts';
import { batchSchema } from './batch.ts';
import { chunkManifestSchema } from './chunk-manifest.ts';
import { configSchema } from './config.ts';
import { errorSchema } from './error.ts';
import { eventSchema } from './event.ts';
import { fileSchema } from './file.ts';
import { gateBundleSchema } from './gate.ts';
import { originSchema } from './origin.ts';
import { outputSchema } from './output.ts';
import { partSchema } from './part.ts';
import { planSchema } from './plan.ts';
import { problemSchema } from './problem.ts';
import { reportSchema } from './report.ts';
import { shardStateSchema } from './shard-state.ts';
import { snapshotSchema } from './snapshot.ts';
import { splitSchema } from './split.ts';
import { storeSchema } from './store.ts';
import { taskSchema } from './task.ts';

/** Nouns whose schemas are published as `schemas/<noun>.schema.json`, sorted. */
export const PUBLISHED_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  acceptance: acceptanceSchema,
  api: apiSchema,
  batch: batchSchema,
  'chunk-manifest': chunkManifestSchema,
  config: configSchema,
  error: errorSchema,
  event: eventSchema,
  file: fileSchema,
  'gate-bundle': gateBundleSchema,
  origin: originSchema,
  output: outputSchema,
  part: partSchema,
  plan: planSchema,
  problem: problemSchema,
  report: reportSchema,
  'shard-state': shardStateSchema,
  snapshot: snapshotSchema,
  split: splitSchema,
  store: storeSchema,
  task: taskSchema,
};

/** The `schema_name` that records of a noun carry; undefined for those without one, such as lines. */
export function schemaNameOf(schema: z.ZodType): string | undefined {
  const field = schema instanceof z.ZodObject ? (schema.shape['schema_name'] as unknown) : undefined;
  const value = field instanceof z.ZodLiteral ? field.value : undefined;
  return typeof value === 'string' ? value : undefined;
}
