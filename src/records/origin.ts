import { z } from 'zod';
import { schemaVersion } from './header.ts';

/** A commit's object id. */
export const commitId = z.string().regex(/^(?:[\da-f]{40}|[\da-f]{64})$/);

/**
 * Where a report comes from, as its maker says: `origin.json` beside `report.json` in an artifact. Nobody believes it.
 * It is compared with what GitHub says of the run, so that a mix-up is seen.
 */
export const originSchema = z.looseObject({
  schema_name: z.literal('codebatch.origin'),
  schema_version: schemaVersion,
  /** `owner/name`. */
  repository: z.string().max(200),
  /** Absent where the run was for no pull request. */
  pull_request: z.int().min(1).optional(),
  /** Head of the pull request, or the commit that was pushed. */
  head_sha: commitId,
  run: z.int().min(1),
  attempt: z.int().min(1),
  /** What the comment and the check run are named after: workflow and job. */
  name: z.string().min(1).max(200),
  /** What the judging took, for people. */
  cost: z
    .looseObject({
      elapsed_ms: z.int().min(0),
      memo: z.looseObject({ hits: z.int().min(0), misses: z.int().min(0) }),
    })
    .optional(),
});
export type Origin = z.infer<typeof originSchema>;
