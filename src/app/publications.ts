import { isNewer, type RunAttempt } from '../github/marker.ts';
import type { Origin } from '../records/origin.ts';
import type { Report } from '../records/report.ts';
import type { Database } from '../util/sqlite.ts';
import type { ReportReader } from './report-reader.ts';

/** A pull request. A repository is known by its number: another one may get its name. */
export interface PullKey {
  repositoryId: number;
  pull: number;
}

/** The newest report of a check of a pull request. All but the report is GitHub's word. */
export interface Publication extends PullKey, RunAttempt {
  /** Of the check. */
  name: string;
  installation: number;
  /** `owner/name`. */
  repository: string;
  /** `https://github.com/owner/name`. */
  repositoryUrl: string;
  headRef: string;
  headSha: string;
  /** When the attempt began. */
  created: string;
  verified: boolean;
  /** What the judging took, as the report's maker says. */
  cost: Origin['cost'];
  report: Report;
}

/** A publication as it is kept, with its report packed: some of them are in hand at the same time. */
export interface PackedPublication extends Omit<Publication, 'report'> {
  packed: Uint8Array;
}

/** Where publications are, and what reads them. */
export interface Shelf {
  db: Database;
  reader: ReportReader;
}

const KEEP = `
INSERT INTO publications (repository_id, pull, name, installation, repository, repository_url, head_ref, head_sha, created,
  run, attempt, verified, cost, report)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (repository_id, pull, name) DO UPDATE SET installation = excluded.installation,
  repository = excluded.repository, repository_url = excluded.repository_url, head_ref = excluded.head_ref,
  head_sha = excluded.head_sha, created = excluded.created, run = excluded.run, attempt = excluded.attempt,
  verified = excluded.verified, cost = excluded.cost, report = excluded.report`;

const STANDING = 'SELECT run, attempt FROM publications WHERE repository_id = ? AND pull = ? AND name = ?';

const PLACE = 'UPDATE publications SET repository = ?, installation = ? WHERE repository_id = ?';

const COLUMNS = `repository, pull, name, installation, repository_id, repository_url, head_ref, head_sha, created, run,
  attempt, verified, cost, report`;

const NAMES = 'SELECT name FROM publications WHERE repository_id = ? AND pull = ? ORDER BY name';

const OF_PULL = `SELECT ${COLUMNS} FROM publications WHERE repository_id = ? AND pull = ? ORDER BY name`;

const OF_COMMIT = `SELECT ${COLUMNS} FROM publications WHERE repository_id = ? AND head_sha = ? ORDER BY pull, name`;

interface Row {
  repository: string;
  pull: number;
  name: string;
  installation: number;
  repository_id: number;
  repository_url: string;
  head_ref: string;
  head_sha: string;
  created: string;
  run: number;
  attempt: number;
  verified: number;
  cost: string | null;
  report: Uint8Array;
}

/** The cost as it is kept. */
export function costOf(text: string | null): Origin['cost'] {
  return text === null ? undefined : (JSON.parse(text) as Origin['cost']);
}

/**
 * Keeps a report as the one that counts for its check and pull request, unless one of a later run or attempt stands.
 * Part of the caller's transaction. Gives false when it is outdated.
 */
export function keepPublication(db: Database, given: PackedPublication): boolean {
  const { repositoryId, pull, name } = given;
  const standing = db.get<RunAttempt>(STANDING, repositoryId, pull, name);
  if (standing && isNewer(standing, given)) return false;
  db.run(
    KEEP,
    repositoryId,
    pull,
    name,
    given.installation,
    given.repository,
    given.repositoryUrl,
    given.headRef,
    given.headSha,
    given.created,
    given.run,
    given.attempt,
    given.verified ? 1 : 0,
    given.cost ? JSON.stringify(given.cost) : null,
    given.packed,
  );
  return true;
}

/** Notes what a repository is called now and which installation writes there. Part of the caller's transaction. */
export function rememberPlace(
  db: Database,
  {
    repositoryId,
    repository,
    installation,
  }: Pick<Publication, 'repositoryId' | 'repository' | 'installation'>,
): void {
  db.run(PLACE, repository, installation, repositoryId);
}

/** The names under which something is published on a pull request. */
export function publishedNames(db: Database, { repositoryId, pull }: PullKey): string[] {
  return db.all<{ name: string }>(NAMES, repositoryId, pull).map(({ name }) => name);
}

/**
 * What is published on a pull request, by the names of its checks.
 * @param only the one check that is wanted, where not all are
 */
export async function publicationsOf(
  { db, reader }: Shelf,
  { repositoryId, pull }: PullKey,
  only?: string,
): Promise<Publication[]> {
  const rows = db.all<Row>(OF_PULL, repositoryId, pull);
  return read(reader, only === undefined ? rows : rows.filter(({ name }) => name === only));
}

/** What is published for a commit, whatever pull requests it is the head of. */
export async function publicationsOfCommit(
  { db, reader }: Shelf,
  repositoryId: number,
  headSha: string,
): Promise<Publication[]> {
  return read(reader, db.all<Row>(OF_COMMIT, repositoryId, headSha));
}

function read(reader: ReportReader, rows: readonly Row[]): Promise<Publication[]> {
  return Promise.all(rows.map(async (row) => publicationOf(row, await reader.unpack(row.report))));
}

function publicationOf(row: Row, report: Report): Publication {
  return {
    repository: row.repository,
    pull: row.pull,
    name: row.name,
    installation: row.installation,
    repositoryId: row.repository_id,
    repositoryUrl: row.repository_url,
    headRef: row.head_ref,
    headSha: row.head_sha,
    created: row.created,
    run: row.run,
    attempt: row.attempt,
    verified: row.verified === 1,
    cost: costOf(row.cost),
    report,
  };
}
