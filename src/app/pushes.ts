import type { RunAttempt } from '../github/marker.ts';
import type { Database } from '../util/sqlite.ts';
import { costOf, type PackedPublication, type Publication, type Shelf } from './publications.ts';

/** Which report of a pushed commit is meant. */
export interface PushKey extends RunAttempt {
  repositoryId: number;
  /** Of the check. */
  name: string;
}

/** The report of a check of a pushed commit. Nobody comments on it or accepts anything in it. */
export type Push = Omit<Publication, 'pull' | 'installation'>;

/** A push as it is kept. */
export type PackedPush = Omit<PackedPublication, 'pull' | 'installation'>;

const KEEP = `
INSERT OR REPLACE INTO pushes (repository_id, run, attempt, name, repository, repository_url, head_ref, head_sha, created,
  verified, cost, report, taken_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const IS_KEY = 'repository_id = ? AND run = ? AND attempt = ? AND name = ?';

const READ = `
SELECT repository, repository_url, head_ref, head_sha, created, verified, cost, report FROM pushes WHERE ${IS_KEY}`;

const BRANCH = `
INSERT INTO default_branches (repository_id, branch) VALUES (?, ?)
ON CONFLICT (repository_id) DO UPDATE SET branch = excluded.branch`;

/** Keeps a report until it is published. Part of the caller's transaction. */
export function keepPush(db: Database, given: PackedPush, now: number): void {
  db.run(
    KEEP,
    given.repositoryId,
    given.run,
    given.attempt,
    given.name,
    given.repository,
    given.repositoryUrl,
    given.headRef,
    given.headSha,
    given.created,
    given.verified ? 1 : 0,
    given.cost ? JSON.stringify(given.cost) : null,
    given.packed,
    now,
  );
}

/** A report that is to be published; undefined when it was, or is of a time long past. */
export async function pushOf(
  { db, reader }: Shelf,
  { repositoryId, run, attempt, name }: PushKey,
): Promise<Push | undefined> {
  const row = db.get<{
    repository: string;
    repository_url: string;
    head_ref: string;
    head_sha: string;
    created: string;
    verified: number;
    cost: string | null;
    report: Uint8Array;
  }>(READ, repositoryId, run, attempt, name);
  return (
    row && {
      repositoryId,
      run,
      attempt,
      name,
      repository: row.repository,
      repositoryUrl: row.repository_url,
      headRef: row.head_ref,
      headSha: row.head_sha,
      created: row.created,
      verified: row.verified === 1,
      cost: costOf(row.cost),
      report: await reader.unpack(row.report),
    }
  );
}

/** Forgets a report that was published: the history has it. */
export function forgetPush(db: Database, { repositoryId, run, attempt, name }: PushKey): void {
  db.run(`DELETE FROM pushes WHERE ${IS_KEY}`, repositoryId, run, attempt, name);
}

/** Forgets reports that were taken before a time and could not be published. */
export function prunePushes(db: Database, before: number): void {
  db.run('DELETE FROM pushes WHERE taken_at < ?', before);
}

/** Notes the default branch of a repository, as GitHub told it last. Part of the caller's transaction, if there is one. */
export function rememberDefaultBranch(db: Database, repositoryId: number, branch: string): void {
  db.run(BRANCH, repositoryId, branch);
}
