import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';
import type { Database } from '../util/sqlite.ts';
import { settleDependants, settlePlan, type JobState } from './settle.ts';

interface Found {
  number: number;
  id: string;
  plan: string;
  state: JobState;
  removed: number;
}

/** What depends on a job, however far, and has not run because of it. */
const SKIPPED_BEHIND = `
  WITH RECURSIVE behind (number) AS (
    SELECT job FROM edges WHERE dep = ?
    UNION SELECT edges.job FROM behind JOIN edges ON edges.dep = behind.number
  )
  UPDATE jobs SET state = 'blocked', reason = NULL, cause = NULL
  WHERE number IN (SELECT number FROM behind) AND state IN ('skipped', 'ready', 'waiting')`;

/** Cancels a job that has not ended; what depends on it is skipped. Throws `JOB_NOT_FOUND`, `JOB_ENDED`. */
export function cancelJob(db: Database, id: string): void {
  db.transaction(() => {
    const job = findJob(db, id);
    if (['done', 'failed', 'skipped', 'cancelled'].includes(job.state))
      throw unfit('JOB_ENDED', job, 'Only a job that has not ended can be cancelled.');
    db.run(`UPDATE attempts SET state = 'withdrawn' WHERE job = ? AND state = 'leased'`, job.number);
    db.run(
      `UPDATE jobs SET state = 'cancelled', reason = 'asked', token = NULL, seen = NULL, delayed = 0 WHERE number = ?`,
      job.number,
    );
    settleDependants(db, job.number);
  });
}

/** Opens the gate of a job, now or before it comes to it. Throws `JOB_NOT_FOUND`, `JOB_WITHOUT_GATE`. */
export function openGate(db: Database, id: string): void {
  db.transaction(() => {
    const job = findJob(db, id);
    const { gate } = db.get<{ gate: string | null }>('SELECT gate FROM jobs WHERE number = ?', job.number)!;
    if (gate === null || !['blocked', 'waiting'].includes(job.state))
      throw unfit('JOB_WITHOUT_GATE', job, 'Only a job that waits for a gate, or will, can be let through.');
    db.run(
      `UPDATE jobs SET gate_open = 1, state = CASE state WHEN 'waiting' THEN 'ready' ELSE state END WHERE number = ?`,
      job.number,
    );
  });
}

/**
 * Gives a job that failed or was cancelled all its attempts anew, and everything that was skipped for it another
 * chance. Throws `JOB_NOT_FOUND`, `JOB_NOT_FAILED`.
 */
export function retryJob(db: Database, id: string): void {
  db.transaction(() => {
    const job = findJob(db, id);
    if (!['failed', 'cancelled'].includes(job.state) || job.removed === 1)
      throw unfit('JOB_NOT_FAILED', job, 'Only a job that failed or was cancelled can be tried again.');
    db.run(
      `UPDATE jobs SET state = 'blocked', failures = 0, losses = 0, gate_open = 0, reason = NULL, cause = NULL,
         error = NULL, result = NULL, seen = NULL WHERE number = ?`,
      job.number,
    );
    db.run(SKIPPED_BEHIND, job.number);
    settlePlan(db, job.plan);
  });
}

function findJob(db: Database, id: string): Found {
  const job = db.get<Found>('SELECT number, id, plan, state, removed FROM jobs WHERE id = ?', id);
  if (job) return job;
  throw jobNotFound(db, id);
}

/** The error of an id that no job has, with the nearest that one has. */
export function jobNotFound(db: Database, id: string): UserError {
  const ids = db.all<{ id: string }>('SELECT id FROM jobs ORDER BY number LIMIT 5000').map((one) => one.id);
  const near = nearest(id, ids);
  return new UserError('JOB_NOT_FOUND', `There is no job ${JSON.stringify(id.slice(0, 200))}.`, {
    hints: [near === undefined ? 'A job is named WORKPLAN::STEP.' : `Did you mean ${near}?`],
  });
}

function unfit(code: string, { id, state }: Found, hint: string): UserError {
  return new UserError(code, `${id} is ${state}.`, { hints: [hint], details: { job: id, state } });
}
