import { z } from 'zod';

/** Why a gate did not pass: one of possibly many reasons. */
export const gateFailureSchema = z.looseObject({
  message: z.string(),
  /** Relative to the store. */
  location: z.string().optional(),
  expected: z.string().optional(),
  actual: z.string().optional(),
  suggestion: z.string().optional(),
});
export type GateFailure = z.infer<typeof gateFailureSchema>;

/** What one gate says of one store. No clock: the same store gives the same bytes. */
export const gateResultSchema = z.looseObject({
  gate_id: z.string(),
  alias: z.string(),
  status: z.literal('ENFORCED'),
  passed: z.boolean(),
  /** Why there was nothing to judge; such a gate neither passed nor failed. */
  skipped: z.string().optional(),
  /** What of the promise could not be looked at: of that, passing says nothing. */
  unjudged: z.string().optional(),
  /** What was looked at, in numbers and names. */
  details: z.record(z.string(), z.unknown()),
  artifacts: z.array(z.string()),
  failures: z.array(gateFailureSchema),
});
export type GateResult = z.infer<typeof gateResultSchema>;

/** The evidence of several gates in one document. */
export const gateBundleSchema = z.looseObject({
  schema_name: z.literal('codebatch.gate_bundle'),
  schema_version: z.int(),
  bundle_name: z.string(),
  passed: z.boolean(),
  total: z.int(),
  passed_count: z.int(),
  failed_count: z.int(),
  skipped_count: z.int(),
  environment: z.looseObject({ codebatch_version: z.string(), node: z.string(), platform: z.string() }),
  /** What was judged: batches with their snapshots, and the digest of all store bytes. */
  evidence: z.looseObject({
    store_digest: z.string(),
    batches: z.array(
      z.looseObject({ batch_id: z.string(), snapshot_id: z.string(), plan_digest: z.string() }),
    ),
    sampled_shards: z.int(),
  }),
  results: z.array(gateResultSchema),
});
export type GateBundle = z.infer<typeof gateBundleSchema>;
