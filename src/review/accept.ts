import { placeKeyOf, type AcceptanceKey } from '../compare/acceptance.ts';
import { ACCEPTANCE_FILE, type Acceptance } from '../records/acceptance.ts';
import type { Finding } from '../records/finding.ts';
import { readOwnFile, writeOwnFile } from '../store/jail.ts';
import { UserError } from '../util/errors.ts';
import { newLine, parseAcceptances, renderAcceptances, type AcceptanceLine } from './acceptance-file.ts';
import { findIn } from './find-in.ts';
import type { CheckResult } from './question.ts';

/** What was done to the acceptance file. */
export interface Accepted {
  accepted: Acceptance[];
  /** Ids of findings that were accepted before. */
  already: string[];
  file: string;
}

/** Findings by id, or all regressions. */
export type Wanted = readonly string[] | 'all';

/**
 * Accepts findings of a check that was made with `acceptance: 'keys'`: adds one line each to the worktree's file.
 * @param given `root`: top of the worktree
 * Throws `FINDING_NOT_FOUND`, `FINDING_NOT_OPEN` for one that is no regression, `ACCEPTANCE_INVALID`, `LINK_REFUSED`.
 */
export function acceptFindings(
  { report, keys }: CheckResult,
  given: { wanted: Wanted; reason: string; root: string },
): Accepted {
  const findings =
    given.wanted === 'all'
      ? report.regressions
      : [...new Set(given.wanted)].map((id): Finding => findIn(report, id));
  const open = findings.filter((finding) => finding.accepted === undefined);
  const records = open.map((finding) => recordOf(finding, keys?.get(finding.id), given.reason));
  if (records.length > 0)
    rewrite(given.root, (lines) => [...lines, ...records.map((record) => newLine(record))]);
  return {
    accepted: records,
    already: findings.filter((finding) => finding.accepted !== undefined).map(({ id }) => id),
    file: ACCEPTANCE_FILE,
  };
}

/** Removes lines from the worktree's file; of equal lines, as many as are given. */
export function removeLines(stale: readonly AcceptanceLine[], root: string): void {
  if (stale.length === 0) return;
  const left = new Map(
    [...Map.groupBy(stale, ({ text }) => text)].map(([text, { length }]) => [text, length]),
  );
  rewrite(root, (lines) =>
    lines.filter(({ text }) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count <= 0;
    }),
  );
}

/** The lines of the worktree's file. Throws `ACCEPTANCE_INVALID`, `LINK_REFUSED`. */
export function standingLines(root: string): AcceptanceLine[] {
  return parseAcceptances(readOwnFile({ root, path: ACCEPTANCE_FILE }) ?? '');
}

/** How many open findings share the key of one that was accepted, beyond those that lines can take. */
export function unacceptedTwins({ report, keys }: CheckResult, accepted: readonly Acceptance[]): number {
  const lines = new Map([...Map.groupBy(accepted, placeKeyOf)].map(([key, { length }]) => [key, length]));
  const isOpen = (id: string): boolean => {
    const key = keys?.get(id);
    return key !== undefined && lines.has(placeKeyOf(key));
  };
  const open = [...report.regressions, ...report.unknown, ...report.findings].filter(({ id }) => isOpen(id));
  return open.length - accepted.length;
}

function recordOf(finding: Finding, key: AcceptanceKey | undefined, reason: string): Acceptance {
  if (key) return { ...key, reason };
  throw new UserError(
    'FINDING_NOT_OPEN',
    `${finding.id} has the class ${finding.class}: there is nothing to accept.`,
    {
      hints: ['Regressions can be accepted, and findings of the head that are unknown or were not compared.'],
    },
  );
}

function rewrite(root: string, change: (lines: AcceptanceLine[]) => AcceptanceLine[]): void {
  writeOwnFile({ root, path: ACCEPTANCE_FILE }, renderAcceptances(change(standingLines(root))));
}
