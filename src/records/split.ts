import { z } from 'zod';
import { ALL_SHARDS, digest } from './digest.ts';
import { producerSchema, schemaVersion } from './header.ts';
import { sideSchema } from './report.ts';

/** Shards that one job takes, `00-3f` or `ab`, and what they are thought to cost. */
export const splitRangeSchema = z.looseObject({
  range: z.string().regex(/^[0-9a-f]{2}(-[0-9a-f]{2})?$/),
  /** Bytes that the memo did not know when the split was made, with a little for each file. */
  cost: z.int().min(0),
});
export type SplitRange = z.infer<typeof splitRangeSchema>;

/**
 * `split.json`: what all jobs of one run agree on before any of them computes. Two commits, what is computed of them,
 * and which shards each job takes. Holds no time and no name of a machine: equal questions give equal bytes.
 */
export const splitSchema = z.looseObject({
  schema_name: z.literal('codebatch.split'),
  schema_version: schemaVersion,
  producer: producerSchema,
  base: sideSchema,
  head: sideSchema,
  /** Git trees of both sides; the base may be none. */
  base_tree: z.string().optional(),
  head_tree: z.string(),
  /** What was asked for; absent where the configuration decides. */
  pipeline: z.string().optional(),
  config_from: z.enum(['head', 'base']).optional(),
  /** Digest of the plan that every job must arrive at by itself. */
  plan: z.string(),
  /** Digest of the configuration, of which the plan is only a part. */
  config: digest,
  /** Digests of the file indexes that travel beside this. */
  base_files: digest.optional(),
  head_files: digest,
  /** In order; together all 256 shards, each once. */
  ranges: z
    .array(splitRangeSchema)
    .min(1)
    .max(256)
    .refine((ranges) => coversAll(ranges.map(({ range }) => range)), {
      error: 'the ranges are not the shards 00 to ff, each once and in order',
    }),
});
export type SplitRecord = z.infer<typeof splitSchema>;

/** One line of a file index: path, git object id, digest and size. */
export const splitFileSchema = z.tuple([
  z.string().min(1),
  z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  digest,
  z.int().min(0),
]);
export type SplitFile = z.infer<typeof splitFileSchema>;

/** First and last shard of a range, as numbers. */
export function rangeEnds(range: string): { first: number; last: number } {
  const [first, last] = range.split('-') as [string, string | undefined];
  return { first: Number.parseInt(first, 16), last: Number.parseInt(last ?? first, 16) };
}

/** The text of the range between two shards, given as numbers. */
export function rangeText(first: number, last: number): string {
  return first === last ? ALL_SHARDS[first]! : `${ALL_SHARDS[first]}-${ALL_SHARDS[last]}`;
}

/** True when ranges, in order, are the shards 00 to ff, each once. */
export function coversAll(ranges: readonly string[]): boolean {
  let next = 0;
  for (const range of ranges) {
    const { first, last } = rangeEnds(range);
    if (first !== next || last < first) return false;
    next = last + 1;
  }
  return next === ALL_SHARDS.length;
}
