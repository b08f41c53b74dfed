import { z } from 'zod';

/** The commit in base..head that brought each regression and improvement; present only when it was asked for. */
export const attributionSchema = z.looseObject({
  /** Commits of base..head, oldest first, that brought something. */
  commits: z.array(
    z.looseObject({
      commit: z.string(),
      subject: z.string(),
      /** Ids of findings, sorted. */
      findings: z.array(z.string()),
    }),
  ),
  /** Ids of findings that no single commit brought, and why: uncommitted, or made by a merge of two sides. */
  unattributed: z.array(z.looseObject({ finding: z.string(), reason: z.string() })),
  /** How many commits were compared, and how many versions of files that neither side has had to be analysed. */
  compared_commits: z.int().min(0),
  compared_files: z.int().min(0),
});
export type Attribution = z.infer<typeof attributionSchema>;
