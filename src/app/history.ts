import { gunzipSync } from 'node:zlib';
import type { BatchRow } from '../records/dashboard-data.ts';
import { parseRecord } from '../records/header.ts';
import { SEVERITIES, type Severity } from '../records/output.ts';
import { reportSchema, type Counts, type Report } from '../records/report.ts';
import { UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';
import { packedReport } from './packed-report.ts';

/** What was published, as the app tells it. All but the report and its figures is GitHub's word. */
export interface Review {
  repository: {
    id: number;
    /** `owner/name`. */
    name: string;
  };
  branch: string;
  /** Null for a push. */
  pull: number | null;
  /** Null when nothing was compared. */
  base: string | null;
  head: string;
  run: number;
  attempt: number;
  /** Of the check. */
  name: string;
  conclusion: Report['conclusion'];
  verified: boolean;
  /** When it was made, ISO 8601, from the API. */
  created: string;
  counts: Counts;
  /** {@link severitiesOf} counts them. */
  severities: Readonly<Record<Severity, number>>;
  /** Null where nobody said. */
  elapsedMs: number | null;
  memo: { hits: number; misses: number } | null;
  report: Report;
}

/** A second recording of the same attempt tells what people accepted meanwhile; one that says the same changes nothing. */
const RECORD = `
INSERT INTO reviews (revision, repository_id, repository, branch, pull, base, head, run, attempt, name, conclusion, verified,
  created, verdict, counts, severities, elapsed_ms, memo_hits, memo_misses, report, bytes)
VALUES ((SELECT newest + 1 FROM revision), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (repository_id, name, run, attempt) DO UPDATE SET revision = excluded.revision,
  conclusion = excluded.conclusion, verdict = excluded.verdict, counts = excluded.counts,
  severities = excluded.severities, report = excluded.report, bytes = excluded.bytes
WHERE pull IS excluded.pull AND head = excluded.head
  AND (report <> excluded.report OR conclusion <> excluded.conclusion)`;

const COUNT = 'UPDATE revision SET newest = newest + 1';

/** Reports of one repository that are kept: the newest, and no more bytes of them than that. */
const MOST_REPORTS = 2000;
const MOST_BYTES = 256 * 1024 * 1024;
const LONGEST_MS = 400 * 86_400_000;

const PRUNE = `
DELETE FROM reviews WHERE created < ?1 OR number IN (
  SELECT number FROM (
    SELECT number, row_number() OVER newest_first AS place, sum(bytes) OVER newest_first AS bytes FROM reviews
    WINDOW newest_first AS (PARTITION BY repository_id ORDER BY created DESC, number DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))
  WHERE place > ?2 OR bytes > ?3)`;

/** One repository stands under one name, whatever it was called before. */
const RENAME = 'UPDATE reviews SET repository = ? WHERE repository_id = ? AND repository <> ?';

/**
 * Records what was published. The same (repository, name, run, attempt) has one row, which says what was published last.
 * Part of no transaction of the caller. Gives false when it stood like that already. Throws `INVALID_ARGUMENT` for a time that is none.
 */
export function recordReview(db: Database, review: Review): boolean {
  const { repository, report, memo } = review;
  const created = new Date(review.created);
  if (Number.isNaN(created.getTime()))
    throw new UserError('INVALID_ARGUMENT', `${JSON.stringify(review.created)} is not a time.`, {
      hints: ['A time is ISO 8601, as the API of GitHub gives it.'],
    });
  return db.transaction(() => {
    const packed = packedReport(report);
    const changed = db.run(
      RECORD,
      repository.id,
      repository.name,
      review.branch,
      review.pull,
      review.base,
      review.head,
      review.run,
      review.attempt,
      review.name,
      review.conclusion,
      review.verified ? 1 : 0,
      created.toISOString(),
      report.verdict,
      JSON.stringify(review.counts),
      JSON.stringify(review.severities),
      review.elapsedMs === null ? null : Math.round(review.elapsedMs),
      memo?.hits ?? null,
      memo?.misses ?? null,
      packed,
      packed.length,
    );
    if (changed > 0) db.run(COUNT);
    if (changed > 0) db.run(RENAME, repository.name, repository.id, repository.name);
    return changed > 0;
  });
}

/** What is kept of the history of a repository. */
export interface HistoryLimits {
  mostReports?: number;
  mostBytes?: number;
  longestMs?: number;
}

/** Forgets what is old, and what a repository has too much of, its oldest first. Gives how many. */
export function pruneReviews(db: Database, now: number, limits: HistoryLimits = {}): number {
  const { mostReports = MOST_REPORTS, mostBytes = MOST_BYTES, longestMs = LONGEST_MS } = limits;
  return db.run(PRUNE, new Date(now - longestMs).toISOString(), mostReports, mostBytes);
}

/**
 * Findings of the head that a report lists, by severity: what is new, worse, softened, edited, moved or unknown, or all of
 * them where nothing was compared. What did not change is a mere count in a report and in none of these.
 */
export function severitiesOf(report: Report): Record<Severity, number> {
  const counts = Object.fromEntries(SEVERITIES.map((one) => [one, 0])) as Record<Severity, number>;
  const softened = report.improvements.filter((one) => one.class === 'softened');
  for (const list of [report.regressions, softened, report.carried, report.unknown, report.findings])
    for (const { severity } of list) counts[severity] += 1;
  return counts;
}

/** A report takes a few megabytes at most; what unpacks to more than this is not one of ours. */
const REPORT_BYTES = 256 << 20;

/** Who may see a report, and where it belongs. */
export interface StoredReport {
  repositoryId: number;
  batch: BatchRow;
  report: Report;
}

/** The report of a batch; undefined when there is none. Throws `SCHEMA_NEWER` for one of a newer CodeBatch. */
export function readReview(db: Database, number: number): StoredReport | undefined {
  const row = db.get<ReviewRow & { report: Uint8Array }>(
    `SELECT ${COLUMNS}, report FROM reviews WHERE number = ?`,
    number,
  );
  if (row === undefined) return undefined;
  const text = gunzipSync(row.report, { maxOutputLength: REPORT_BYTES }).toString('utf8');
  const report = parseRecord(reportSchema, JSON.parse(text), `The report of batch ${number}`);
  return { repositoryId: row.repository_id, batch: batchOf(row), report };
}

/** All but the report, which is large. */
export const COLUMNS = `number, repository_id, repository, branch, pull, base, head, run, attempt, name, conclusion,
  verified, created, verdict, counts, severities, elapsed_ms, memo_hits, memo_misses`;

export interface ReviewRow {
  number: number;
  repository_id: number;
  repository: string;
  branch: string;
  pull: number | null;
  base: string | null;
  head: string;
  run: number;
  attempt: number;
  name: string;
  conclusion: Report['conclusion'];
  verified: number;
  created: string;
  verdict: string;
  counts: string;
  severities: string;
  elapsed_ms: number | null;
  memo_hits: number | null;
  memo_misses: number | null;
}

/** A row of {@link COLUMNS} as it is told. */
export function batchOf(row: ReviewRow): BatchRow {
  const { repository_id: _id, elapsed_ms: elapsedMs, memo_hits: hits, memo_misses: misses, ...rest } = row;
  return {
    number: rest.number,
    repository: rest.repository,
    branch: rest.branch,
    pull: rest.pull,
    base: rest.base,
    head: rest.head,
    run: rest.run,
    attempt: rest.attempt,
    name: rest.name,
    conclusion: rest.conclusion,
    verified: rest.verified === 1,
    created: rest.created,
    verdict: rest.verdict,
    counts: JSON.parse(rest.counts) as Counts,
    severities: JSON.parse(rest.severities) as Record<Severity, number>,
    elapsedMs,
    memo: hits === null || misses === null ? null : { hits, misses },
  };
}
