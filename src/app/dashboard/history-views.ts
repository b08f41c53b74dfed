import type {
  BatchRow,
  BranchRow,
  LiveBatch,
  PullData,
  PullRow,
  RepositoryData,
  RepositoryRow,
} from '../../records/dashboard-data.ts';
import type { Report } from '../../records/report.ts';
import type { TrendPoint } from '../../records/page-data.ts';
import type { Database, Value } from '../../util/sqlite.ts';
import { batchOf, COLUMNS, type ReviewRow } from '../history.ts';

/** A repository that something was published for. */
export interface KnownRepository {
  id: number;
  name: string;
}

/** Batches that a row of the overview draws. */
const RECENT = 24;
/** Batches of a repository or a pull request that are told; older ones are left out. */
const MOST = 200;
const MOST_BRANCHES = 200;
const MOST_PULLS = 60;

/** The newest revision, by which every recording and change is counted; 0 when nothing was recorded. */
export function newestRevision(db: Database): number {
  return db.get<{ newest: number }>('SELECT newest FROM revision')!.newest;
}

/** All repositories, the one with the newest batch first. */
export function repositories(db: Database): KnownRepository[] {
  return db.all<KnownRepository>(
    'SELECT repository_id AS id, repository AS name FROM reviews GROUP BY repository_id ORDER BY max(created) DESC, id',
  );
}

/** A name may have been given to a second repository after the first was removed: the newest one counts. */
export function repositoryNamed(db: Database, name: string): KnownRepository | undefined {
  return db.get<KnownRepository>(
    `SELECT repository_id AS id, repository AS name FROM reviews WHERE repository = ? COLLATE NOCASE
     ORDER BY number DESC LIMIT 1`,
    name,
  );
}

/** What the first screen says of a repository. */
export function repositoryRow(db: Database, { id, name }: KnownRepository): RepositoryRow {
  const { batches, branches, pulls } = db.get<{ batches: number; branches: number; pulls: number }>(
    `SELECT count(*) AS batches, count(DISTINCT branch) AS branches, count(DISTINCT pull) AS pulls
     FROM reviews WHERE repository_id = ?`,
    id,
  )!;
  const mainline = mainlineOf(db, id);
  return {
    repository: name,
    batches,
    branches,
    pulls,
    mainline,
    state: mainline === null ? null : stateOf(db, id, mainline),
    recent: newest(db, { where: 'repository_id = ?', values: [id], most: RECENT }),
  };
}

/** A branch of a merge queue, of which each is tried once: what became of it, another branch or a pull request shows. */
const IS_QUEUED = "(pull IS NULL AND branch GLOB 'gh-readonly-queue/*')";

/** Of the branches that were pushed to the default branch, else the one with most pushes; of equals the first by name. */
function mainlineOf(db: Database, id: number): string | null {
  const row = db.get<{ branch: string }>(
    `SELECT branch FROM reviews WHERE repository_id = ?1 AND pull IS NULL AND NOT ${IS_QUEUED} GROUP BY branch
     ORDER BY branch = (SELECT branch FROM default_branches WHERE repository_id = ?1) DESC, count(*) DESC, branch LIMIT 1`,
    id,
  );
  return row?.branch ?? null;
}

/**
 * What came of the newest commit that was pushed to a branch: the worst of its checks, of each the last attempt. The
 * newest commit is that of the newest run: an older one that runs again stays the older one.
 */
function stateOf(db: Database, id: number, branch: string): RepositoryRow['state'] {
  const row = db.get<{ conclusion: Report['conclusion'] }>(
    `WITH pushed AS (SELECT * FROM reviews WHERE repository_id = ? AND branch = ? AND pull IS NULL),
       checks AS (
         SELECT conclusion, row_number() OVER (PARTITION BY name ORDER BY run DESC, attempt DESC) AS place FROM pushed
         WHERE head = (SELECT head FROM pushed ORDER BY run DESC, attempt DESC LIMIT 1))
     SELECT conclusion FROM checks WHERE place = 1
     ORDER BY conclusion = 'failure' DESC, conclusion = 'neutral' DESC LIMIT 1`,
    id,
    branch,
  );
  return row?.conclusion ?? null;
}

/**
 * The batch of the newest run of each check of each branch and pull request, where it failed. Newest first. The branches
 * of a merge queue are left out.
 */
export function failing(db: Database, id: number): BatchRow[] {
  return db
    .all<ReviewRow>(
      `SELECT ${COLUMNS} FROM (
         SELECT *, row_number() OVER (PARTITION BY branch, pull, name ORDER BY run DESC, attempt DESC) AS place
         FROM (SELECT ${COLUMNS} FROM reviews WHERE repository_id = ? AND NOT ${IS_QUEUED}
           ORDER BY created DESC, number DESC LIMIT ${MOST}))
       WHERE place = 1 AND conclusion = 'failure'
       ORDER BY created DESC, number DESC`,
      id,
    )
    .map(batchOf);
}

/** What a page of a repository is limited to; what is absent is chosen. */
export interface Limits {
  /** `*`: all branches. */
  branch?: string | undefined;
  name?: string | undefined;
}

/** A repository over time: of one check, and of one branch or all. */
export function repositoryData(
  db: Database,
  { id, name: repository }: KnownRepository,
  limits: Limits,
): Omit<RepositoryData, 'url'> {
  const names = db
    .all<{ name: string }>(
      'SELECT name FROM reviews WHERE repository_id = ? GROUP BY name ORDER BY count(*) DESC, name LIMIT 100',
      id,
    )
    .map((row) => row.name);
  const name = limits.name ?? names[0] ?? '';
  const mainline = mainlineOf(db, id);
  // A fork's branch may have the name of the main one, and is no part of its history.
  const branches = db.all<BranchRow>(
    `SELECT branch, max(pull) AS pull, count(*) AS batches, max(created) AS newest FROM reviews
     WHERE repository_id = ? AND name = ? AND (pull IS NULL OR branch IS NOT ?)
     GROUP BY branch ORDER BY newest DESC, branch LIMIT ${MOST_BRANCHES}`,
    id,
    name,
    mainline,
  );
  const branch = limits.branch === '*' ? null : (limits.branch ?? mainline);
  const ofBranch = branch === mainline ? ' AND branch = ? AND pull IS NULL' : ' AND branch = ?';
  const batches = newest(db, {
    where: `repository_id = ? AND name = ?${branch === null ? '' : ofBranch}`,
    values: [id, name, ...(branch === null ? [] : [branch])],
    most: MOST + 1,
  });
  return {
    cursor: newestRevision(db),
    repository,
    names,
    name,
    branches,
    branch,
    batches: batches.slice(-MOST),
    hasOlder: batches.length > MOST,
    pulls: pullRows(db, id, name),
  };
}

function pullRows(db: Database, id: number, name: string): PullRow[] {
  const rows = db.all<ReviewRow & { batches: number }>(
    `SELECT ${COLUMNS}, batches FROM (
       SELECT ${COLUMNS}, count(*) OVER (PARTITION BY pull) AS batches,
         row_number() OVER (PARTITION BY pull ORDER BY created DESC, number DESC) AS place
       FROM reviews WHERE repository_id = ? AND name = ? AND pull IS NOT NULL)
     WHERE place = 1 ORDER BY pull DESC LIMIT ${MOST_PULLS}`,
    id,
    name,
  );
  return rows.map(({ batches, ...row }) => ({ pull: row.pull!, batches, newest: batchOf(row) }));
}

/** All batches of a pull request, of every check; undefined when there are none. */
export function pullData(
  db: Database,
  { id, name: repository }: KnownRepository,
  pull: number,
): Omit<PullData, 'url'> | undefined {
  const batches = newest(db, { where: 'repository_id = ? AND pull = ?', values: [id, pull], most: MOST });
  return batches.length === 0 ? undefined : { cursor: newestRevision(db), repository, pull, batches };
}

/** What was recorded after a number, in its order, with the repository that it is of. */
export function recordedAfter(
  db: Database,
  revision: number,
  most: number,
): { repository: KnownRepository; batch: LiveBatch; revision: number }[] {
  return db
    .all<LiveBatch & { id: number; revision: number }>(
      `SELECT repository_id AS id, revision, number, repository, branch, pull, verdict, conclusion FROM reviews
       WHERE revision > ? ORDER BY revision LIMIT ?`,
      revision,
      most,
    )
    .map((row) => {
      const { id, revision: at, ...batch } = row;
      return { repository: { id, name: batch.repository }, batch: { ...batch }, revision: at };
    });
}

/** Newest by time, given oldest first. */
function newest(db: Database, given: { where: string; values: Value[]; most: number }): BatchRow[] {
  return db
    .all<ReviewRow>(
      `SELECT ${COLUMNS} FROM reviews WHERE ${given.where} ORDER BY created DESC, number DESC LIMIT ?`,
      ...given.values,
      given.most,
    )
    .map(batchOf)
    .reverse();
}

/** For the page of a report: the batches of the same check and branch, or pull request, up to it, oldest first. */
export function trendOf(db: Database, id: number, batch: BatchRow): TrendPoint[] {
  return newest(db, {
    where: 'repository_id = ? AND branch = ? AND pull IS ? AND name = ? AND (created, number) <= (?, ?)',
    values: [id, batch.branch, batch.pull, batch.name, batch.created, batch.number],
    most: RECENT,
  }).map(({ head, counts }) => ({ label: head.slice(0, 7), counts }));
}
