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
INSERT INTO pulls (repository_id, pull, state) VALUES (?, ?, ?)
ON CONFLICT (repository_id, pull) DO UPDATE SET state = excluded.state`;

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
export function setPullState(db: Database, { repositoryId, pull }: PullKey, state: PullNotes['state']): void {
  db.run(SET_STATE, repositoryId, pull, state);
}

/** Answers a command. An older question never overwrites the answer to a newer one. Part of the caller's transaction. */
export function setAnswer(db: Database, key: PullKey, answer: Answer): void {
  const standing = notesOf(db, key).answer;
  if (standing && standing.comment > answer.comment) return;
  db.run(SET_ANSWER, key.repositoryId, key.pull, JSON.stringify(answer));
}
