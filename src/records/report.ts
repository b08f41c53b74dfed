import { z } from 'zod';
import { attributionSchema } from './attribution.ts';
import { configEffectSchema } from './config-effect.ts';
import { failureSchema } from './failure.ts';
import { findingSchema } from './finding.ts';
import { producerSchema, schemaVersion } from './header.ts';
import { surfaceChangeSchema } from './surface.ts';

/** One side of the comparison: which tree, and why this one. */
export const sideSchema = z.looseObject({
  /**
   * `commit`: a commit's tree. `worktree`: what git would commit now. `directory`: plain files, no git. `batch`: what a
   * store holds, its id in `ref`.
   */
  kind: z.enum(['commit', 'worktree', 'directory', 'batch', 'none']),
  /** As the person or the rule named it: `origin/main`. */
  ref: z.string().optional(),
  commit: z.string().optional(),
  snapshot_id: z.string().optional(),
  files: z.int().min(0).optional(),
  /** One clause: `merge base with origin/main`. */
  why: z.string(),
});
export type Side = z.infer<typeof sideSchema>;

export const countsSchema = z.looseObject({
  regressions: z.int(),
  improvements: z.int(),
  unknown: z.int(),
  new: z.int(),
  worsened: z.int(),
  edited: z.int(),
  moved: z.int(),
  unchanged: z.int(),
  softened: z.int(),
  fixed: z.int(),
  gone: z.int(),
  rule_changed: z.int(),
  suppressed: z.int(),
  /** Findings that someone accepted; they are in no other count. */
  accepted: z.int(),
  /** Exported names that were removed or changed. */
  surface: z.int(),
});
export type Counts = z.infer<typeof countsSchema>;

/** A file that was not analysed, and why. */
export const skippedSchema = z.looseObject({
  path: z.string(),
  side: z.enum(['base', 'head']),
  reason: z.string(),
});

/**
 * The comparison of two trees. Holds only what follows from both trees, the configuration and the version, so equal
 * inputs give equal bytes; times, provenance and links travel beside it.
 */
export const reportSchema = z.looseObject({
  schema_name: z.literal('codebatch.report'),
  schema_version: schemaVersion,
  producer: producerSchema,
  base: sideSchema,
  head: sideSchema,
  pipeline: z.string(),
  /** Digest of the plan: equal digests mean equal rules and tools. */
  plan: z.string(),
  fail_on: z.array(z.string()),
  /** One sentence. */
  verdict: z.string(),
  conclusion: z.enum(['success', 'failure', 'neutral']),
  counts: countsSchema,
  regressions: z.array(findingSchema),
  improvements: z.array(findingSchema),
  /** What would be regressions, or unknown (without a base: findings), had nobody accepted them. */
  accepted: z.array(findingSchema),
  unknown: z.array(findingSchema),
  rule_changed: z.array(findingSchema),
  /** Matched, but not in the same place or words: `edited` and `moved`. */
  carried: z.array(findingSchema),
  /** Exported names: removed and changed ones, moved and added ones. */
  surface: z.array(surfaceChangeSchema),
  /** What the change's own edit of rules and comments does; absent when it edits none. */
  config_effect: configEffectSchema.optional(),
  attribution: attributionSchema.optional(),
  unchanged_count: z.int().min(0),
  /** Without a base nothing can be new: all findings stand here, with class `unknown`. */
  findings: z.array(findingSchema),
  /** Work that could not be done; any entry makes the report incomplete. */
  failures: z.array(failureSchema),
  skipped: z.array(skippedSchema),
  /** Things a reader should know, one sentence each. */
  notes: z.array(z.string()),
  /** The command that gives this report again; absent when a side is not a commit or a configuration file was given. */
  reproduce: z.string().optional(),
});
export type Report = z.infer<typeof reportSchema>;
