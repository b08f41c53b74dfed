import { z } from 'zod';
import { digest } from './digest.ts';
import { failureSchema } from './failure.ts';
import { producerSchema, schemaVersion } from './header.ts';
import { splitRangeSchema } from './split.ts';

/** Facts of one task, as a memo pack that follows the manifest. */
export const partPackSchema = z.looseObject({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  bytes: z.int().min(0),
  digest,
});

/**
 * The manifest of a part: what one job made of its range, head and base together. The packs follow it in this order.
 * Facts that the job found in its memo do not travel.
 */
export const partSchema = z.looseObject({
  schema_name: z.literal('codebatch.part'),
  schema_version: schemaVersion,
  producer: producerSchema,
  /** Digest of the `split.json` that it answers. */
  split: digest,
  base_commit: z.string().optional(),
  head_commit: z.string(),
  plan: z.string(),
  range: splitRangeSchema.shape.range,
  /** Of the job: a later attempt counts in place of an earlier one. */
  attempt: z.int().min(1),
  /** What went wrong, by the content that it went wrong with; sorted. */
  failures: z.array(z.tuple([z.string(), failureSchema])),
  packs: z.array(partPackSchema),
});
export type PartRecord = z.infer<typeof partSchema>;
