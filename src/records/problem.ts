import { z } from 'zod';
import { compareStrings } from '../util/json.ts';

/** One thing that is wrong with a store, or worth knowing about it. */
export const problemSchema = z.looseObject({
  /** Stable name in capitals: `OBJECT_CORRUPT`. */
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  /** Relative to the store, with `/`. */
  path: z.string(),
  /** One sentence. */
  message: z.string(),
  /** What `verify --repair` does about it; absent when it may not touch it. */
  repair: z.enum(['remove']).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** The one order of problems: by path, then code, then message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareStrings(a.path, b.path) || compareStrings(a.code, b.code) || compareStrings(a.message, b.message)
  );
}
