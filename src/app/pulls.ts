import type { Database } from '../util/sqlite.ts';
import type { PullKey } from './publications.ts';

/** What a command said last; the comment shows it until the next one. */
export interface Answer {
  /** Of the comment whose text answers: several checks have one each. */
  name: string;
  /** Which comment asked. */
  comment: number;
  /** Markdown. */
  text: string;
}

/** What is known of a pull request beside its reports. */
export interface PullNotes {
  state: 'open' | 'closed' | 'merged';
  answer: Answer | undefined;
}

const READ = 'SELECT state, answer FROM pulls WHERE repository_id = ? AND pull = ?';

const SET_STATE = `
INSERT INTO pulls (repository_id, pull, state, state_at) VALUES (?, ?, ?, ?)
ON CONFLICT (repository_id, pull) DO UPDATE SET state = excluded.state, state_at = excluded.state_at`;

/** Reports and acceptances of what is over. */
const PRUNE = ['publications', 'accepted'].map(
  (table) => `
DELETE FROM ${table} WHERE EXISTS (
  SELECT 1 FROM pulls WHERE pulls.repository_id = ${table}.repository_id AND pulls.pull = ${table}.pull
    AND state <> 'open' AND state_at < ?)`,
);
const PRUNE_PULLS = "DELETE FROM pulls WHERE state <> 'open' AND state_at < ?";

const SET_ANSWER = `
INSERT INTO pulls (repository_id, pull, state, answer) VALUES (?, ?, 'open', ?)
ON CONFLICT (repository_id, pull) DO UPDATE SET answer = excluded.answer`;

/** What is known of a pull request. */
export function notesOf(db: Database, { repositoryId, pull }: PullKey): PullNotes {
  const row = db.get<{ state: PullNotes['state']; answer: string | null }>(READ, repositoryId, pull);
  return {
    state: row?.state ?? 'open',
    answer: row?.answer === null || row === undefined ? undefined : (JSON.parse(row.answer) as Answer),
  };
}

/** Writes whether a pull request is open. Part of the caller's transaction, if there is one. */
export function setPullState(
  db: Database,
  { repositoryId, pull }: PullKey,
  { state, now }: { state: PullNotes['state']; now: number },
): void {
  db.run(SET_STATE, repositoryId, pull, state, now);
}

/** Forgets all that is known of pull requests that were closed before a time. */
export function prunePulls(db: Database, before: number): void {
  db.transaction(() => {
    for (const statement of PRUNE) db.run(statement, before);
    db.run(PRUNE_PULLS, before);
  });
}

/** Answers a command. An older question never overwrites the answer to a newer one. Part of the caller's transaction. */
export function setAnswer(db: Database, key: PullKey, answer: Answer): void {
  const standing = notesOf(db, key).answer;
  if (standing && standing.comment > answer.comment) return;
  db.run(SET_ANSWER, key.repositoryId, key.pull, JSON.stringify(answer));
}
