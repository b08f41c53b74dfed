import { z } from 'zod';

/** Where a repository keeps what it accepted. */
export const ACCEPTANCE_FILE = '.github/codebatch-accepted.jsonl';

/**
 * One line of the acceptance file: one finding that is accepted until its code changes. Keyed by content; N equal
 * lines accept N twins. Who and when is what git says of the line.
 */
export const acceptanceSchema = z.looseObject({
  code: z.string().min(1),
  path: z.string().min(1),
  symbol: z.string().optional(),
  /** The source line, white space aside, as the matcher sees it. */
  snippet: z.string(),
  /** The message with numbers masked, or two findings of one rule on one line would be one. */
  message: z.string(),
  reason: z.string().min(1),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;
