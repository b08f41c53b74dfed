import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { verdictOf } from '../review/verdict.ts';
import type { Database } from '../util/sqlite.ts';
import type { PullKey } from './publications.ts';

/** A finding that somebody lets stand in one pull request. */
export interface AcceptedFinding {
  finding: string;
  rule: string;
  path: string;
  /** Whether the report in which it was seen was believed. */
  verified: boolean;
  /** Login of who said so. */
  actor: string;
  reason: string;
}

/** Who said it last is who answers for it. */
const ACCEPT = `
INSERT INTO accepted (repository_id, pull, finding, rule, path, verified, actor, reason, accepted_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (repository_id, pull, finding, verified) DO UPDATE SET rule = excluded.rule, path = excluded.path,
  actor = excluded.actor, reason = excluded.reason, accepted_at = excluded.accepted_at`;

const OF_PULL = `
SELECT finding, rule, path, verified, actor, reason FROM accepted
WHERE repository_id = ? AND pull = ? ORDER BY finding, verified`;

/** Accepts findings for one pull request. Part of the caller's transaction, if there is one. */
export function acceptFindings(
  db: Database,
  { repositoryId, pull }: PullKey,
  given: { findings: readonly Finding[]; verified: boolean; actor: string; reason: string; now: number },
): void {
  for (const { id, code, path } of given.findings)
    db.run(
      ACCEPT,
      repositoryId,
      pull,
      id,
      code,
      path,
      given.verified ? 1 : 0,
      given.actor,
      given.reason,
      given.now,
    );
}

/** What people let stand in a pull request. */
export function acceptedIn(db: Database, { repositoryId, pull }: PullKey): AcceptedFinding[] {
  return db
    .all<Omit<AcceptedFinding, 'verified'> & { verified: number }>(OF_PULL, repositoryId, pull)
    .map((row) => ({ ...row, verified: row.verified === 1 }));
}

/**
 * The report with the accepted findings taken out of what counts, and the verdict that follows. What somebody saw in a
 * report that nobody believed is not accepted where it stands in one that is: its text may have been another.
 */
export function withAccepted(
  report: Report,
  { accepted, verified }: { accepted: readonly AcceptedFinding[]; verified: boolean },
): Report {
  const standing = accepted.filter((one) => one.verified || !verified);
  const acceptanceOf = ({ id, code, path }: Finding): AcceptedFinding | undefined =>
    standing.find((one) => one.finding === id && one.rule === code && one.path === path);
  const isLeft = (finding: Finding): boolean => acceptanceOf(finding) === undefined;
  const taken = [...report.regressions, ...report.unknown].flatMap((finding) => {
    const by = acceptanceOf(finding);
    return by ? [{ ...finding, accepted: { reason: reasonOf(by) } }] : [];
  });
  if (taken.length === 0) return report;
  const [regressions, unknown] = [report.regressions.filter(isLeft), report.unknown.filter(isLeft)];
  const count = (name: Finding['class']): number => regressions.filter((one) => one.class === name).length;
  const counts = {
    ...report.counts,
    regressions: regressions.length,
    new: count('new'),
    worsened: count('worsened'),
    unknown: unknown.length,
    accepted: report.counts.accepted + taken.length,
  };
  const verdict = verdictOf({
    base: report.base,
    failOn: report.fail_on,
    regressions,
    counts,
    failures: report.failures.length,
    listed: report.findings.length,
    ...(report.config_effect ? { effect: report.config_effect } : {}),
  });
  return { ...report, regressions, unknown, accepted: [...report.accepted, ...taken], counts, ...verdict };
}

/** Who and why, as the comment shows it. */
export function reasonOf({ actor, reason }: Pick<AcceptedFinding, 'actor' | 'reason'>): string {
  return reason === '' ? `by ${actor}` : `${reason} (${actor})`;
}
