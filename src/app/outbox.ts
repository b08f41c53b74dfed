import { UserError } from '../util/errors.ts';
import { FREE_AT, IS_HELD } from './holds.ts';
import type { Database } from '../util/sqlite.ts';

/** Something that is to be true on GitHub. Doing it twice is doing it once. */
export interface Wish {
  /** What it is about: asked for twice, it is written once, as it was asked for last. */
  key: string;
  installation: number;
  repositoryId: number;
  /** `owner/name`. */
  repository: string;
  kind: WishKind;
  body: unknown;
}

/** `publish`: a comment and a check run, or for what was pushed the check run alone. `react`: a reaction to a comment. `rerun`: a run starts once more. */
export type WishKind = 'publish' | 'react' | 'rerun';

/** A wish as it stands in the outbox. */
export interface WaitingWish {
  number: number;
  installation: number;
  repositoryId: number;
  repository: string;
  kind: WishKind;
  body: string;
  version: number;
  /** That began before. */
  attempts: number;
  /** Of these the last ones that never ended: the process died. */
  unfinished: number;
}

/** What became of a wish. */
export type WishSettled =
  | { state: 'done'; outcome: string }
  | { state: 'failed'; error: string }
  | { state: 'queued'; error: string; notBefore: number };

const INSERT = `
INSERT INTO outbox (key, installation, repository_id, repository, kind, body, state, asked_at)
VALUES (?, ?, ?, ?, ?, ?, 'queued', ?)`;

/** What is asked for again keeps its number and counts up its version. */
const WISH = `${INSERT}
ON CONFLICT (key) DO UPDATE SET installation = excluded.installation, repository = excluded.repository,
  body = excluded.body, version = version + 1, attempts = 0, unfinished = 0, not_before = 0, state = 'queued',
  asked_at = excluded.asked_at, finished_at = NULL, error = NULL`;

/** The first of each installation: nobody writes for one installation at two places. */
const WAITING = `
SELECT number, installation, repository_id AS repositoryId, repository, kind, body, version, attempts, unfinished FROM outbox
WHERE number IN
  (SELECT MIN(number) FROM outbox WHERE state = 'queued' AND not_before <= ?1 GROUP BY installation)
  AND NOT ${IS_HELD}
ORDER BY number`;

const NEXT_TIME = `
SELECT MIN(time) AS time FROM (SELECT ${FREE_AT} AS time FROM outbox AS queued WHERE state = 'queued') WHERE time > ?`;

const BEGIN = 'UPDATE outbox SET attempts = attempts + 1, unfinished = unfinished + 1 WHERE number = ?';

const DONE = `
UPDATE outbox SET state = 'done', unfinished = 0, finished_at = ?, outcome = ?, error = NULL
WHERE number = ? AND version = ?`;

const FAILED = `
UPDATE outbox SET state = 'failed', unfinished = 0, finished_at = ?, error = ? WHERE number = ? AND version = ?`;

const AGAIN = `
UPDATE outbox SET unfinished = 0, not_before = ?, error = ? WHERE number = ? AND version = ?`;

/** What was done, or is to be done, is not asked for a second time. */
const WISH_ONCE = `${INSERT}
ON CONFLICT (key) DO NOTHING`;

const REQUEUE = `
UPDATE outbox SET state = 'queued', attempts = 0, not_before = 0, finished_at = NULL
WHERE number = ? AND state = 'failed'`;

const PRUNE = `
DELETE FROM outbox WHERE finished_at < CASE state WHEN 'done' THEN ? WHEN 'failed' THEN ? ELSE 0 END`;

/** Asks for something to be written; a run that is to start again is asked for once. Part of the caller's transaction, if there is one. */
export function wish(db: Database, given: Wish, now: number): void {
  const { key, installation, repositoryId, repository, kind, body } = given;
  db.run(
    kind === 'rerun' ? WISH_ONCE : WISH,
    key,
    installation,
    repositoryId,
    repository,
    kind,
    JSON.stringify(body),
    now,
  );
}

/** What became of what was asked for last under a key; undefined when nothing is known of it. */
export function stateOfWish(db: Database, key: string): 'queued' | 'done' | 'failed' | undefined {
  return db.get<{ state: 'queued' | 'done' | 'failed' }>('SELECT state FROM outbox WHERE key = ?', key)
    ?.state;
}

/** The wishes that may be fulfilled now: of each installation the first one. */
export function waitingWishes(db: Database, now: number): WaitingWish[] {
  return db.all<WaitingWish>(WAITING, now);
}

/** When the next wish that has to wait may be fulfilled; undefined when none waits. */
export function nextWishTime(db: Database, now: number): number | undefined {
  return db.get<{ time: number | null }>(NEXT_TIME, now)?.time ?? undefined;
}

/** Counts an attempt, durably, before it is made: one that kills the process counts too. */
export function beginWish(db: Database, number: number): void {
  db.run(BEGIN, number);
}

/** Writes what became of a wish, unless it was asked for again meanwhile: then it stays. */
export function settleWish(
  db: Database,
  { number, version }: WaitingWish,
  { settled, now }: { settled: WishSettled; now: number },
): void {
  if (settled.state === 'done') db.run(DONE, now, settled.outcome, number, version);
  else if (settled.state === 'failed') db.run(FAILED, now, settled.error, number, version);
  else db.run(AGAIN, settled.notBefore, settled.error, number, version);
}

/** Puts a wish that failed back into the queue. Gives false when it did not fail or is not known. */
export function requeueWish(db: Database, number: number): boolean {
  return db.run(REQUEUE, number) > 0;
}

/** Forgets what was written long ago, and what could not be written longer ago. */
export function pruneWishes(db: Database, before: number, failedBefore = 0): number {
  return db.run(PRUNE, before, failedBefore);
}

/** The owner and the name in `owner/name`. Throws `REPOSITORY_INVALID`. */
export function splitRepository(repository: string): { owner: string; repo: string } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined)
    throw new UserError('REPOSITORY_INVALID', `${JSON.stringify(repository)} is no repository.`);
  return { owner, repo };
}
