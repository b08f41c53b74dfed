import { shortName, WORKTREE } from './lineage.ts';

/** Which commit brought a finding or its end; or why none can be named. */
export type Outcome = { finding: string; commit: string } | { finding: string; reason: string };

/** The commit brought it, unless it is none yet. */
export function broughtBy(finding: string, commit: string): Outcome {
  return commit === WORKTREE ? { finding, reason: 'not committed yet' } : { finding, commit };
}

/** Why no commit is named, each one clause. */
export const REASONS = {
  shallow: 'the clone is shallow and ends before the commit that brought it',
  /** Of a regression. */
  before: 'it stood already where the histories of base and head part',
  /** Of an improvement. */
  beside: 'it came into the base after the histories of base and head parted',
  stepwise: 'commit by commit it is one finding in base and head, moved or edited on the way',
  unrelated: 'base and head share no history',
  /** @param commit where the file could not be looked into */
  doubt: (commit: string): string =>
    `a file does not parse or was not analysed in ${shortName(commit)}, so that cannot be told`,
} as const;
