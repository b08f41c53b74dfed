import { sha256Hex } from '../util/json.ts';
import type { Database } from '../util/sqlite.ts';

/** `waiting` is for its gate; `leased` is running, as far as anybody knows. */
export const JOB_STATES = [
  'blocked',
  'waiting',
  'ready',
  'leased',
  'done',
  'failed',
  'skipped',
  'cancelled',
] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What a job that ended is followed by. */
interface Ended {
  number: number;
  id: string;
  state: JobState;
  reason: string | null;
  cause: string | null;
  on_fail: string;
}

interface Blocked {
  number: number;
  remaining: number;
  on_fail: string;
  gate: string | null;
  gate_open: number;
}

const ENDED = `('done', 'failed', 'skipped', 'cancelled')`;

/** A dependency that did not come to a good end; what fails with `on_fail=continue` is as good as done. */
const BAD_DEPENDENCY = `
  SELECT d.number, d.id, d.state, d.reason, d.cause, d.on_fail FROM edges JOIN jobs d ON d.number = edges.dep
  WHERE edges.job = ? AND (d.state IN ('skipped', 'cancelled') OR (d.state = 'failed' AND d.on_fail <> 'continue'))
  ORDER BY d.number LIMIT 1`;

const BLOCKED_DEPENDANTS = `
  SELECT j.number FROM edges JOIN jobs j ON j.number = edges.job
  WHERE edges.dep = ? AND j.state = 'blocked' ORDER BY j.number`;

/** Counted anew, so that nothing has to be remembered of what was before. */
const COUNT_REMAINING = `
  UPDATE jobs SET remaining = (SELECT count(*) FROM edges JOIN jobs d ON d.number = edges.dep
    WHERE edges.job = jobs.number AND d.state NOT IN ${ENDED})
  WHERE plan = ? AND state = 'blocked'`;

const ALL_BLOCKED = `SELECT number FROM jobs WHERE plan = ? AND state = 'blocked' ORDER BY number`;

const DEPENDENCY_FACTS = `
  SELECT d.id, d.version, d.state, d.result FROM edges JOIN jobs d ON d.number = edges.dep
  WHERE edges.job = ? ORDER BY d.id`;

/**
 * Decides what becomes of every blocked job of a workplan, after its jobs or edges were written. Within a transaction.
 */
export function settlePlan(db: Database, plan: string): void {
  db.run(COUNT_REMAINING, plan);
  for (const { number } of db.all<{ number: number }>(ALL_BLOCKED, plan)) follow(db, decide(db, number));
}

/**
 * Decides what becomes of the dependants of a job that has just ended, and of theirs. Within a transaction, once per end.
 */
export function settleDependants(db: Database, number: number): void {
  follow(db, number);
}

function follow(db: Database, first: number | undefined): void {
  // A list of ends, not a recursion: a chain of jobs may be very long.
  const ends = first === undefined ? [] : [first];
  for (const end of ends)
    for (const { number } of db.all<{ number: number }>(BLOCKED_DEPENDANTS, end)) {
      db.run('UPDATE jobs SET remaining = remaining - 1 WHERE number = ?', number);
      const skipped = decide(db, number);
      if (skipped !== undefined) ends.push(skipped);
    }
}

/** Opens or skips a blocked job if its time has come; gives its number when that was its end. */
function decide(db: Database, number: number): number | undefined {
  const job = db.get<Blocked>(
    `SELECT number, remaining, on_fail, gate, gate_open FROM jobs WHERE number = ? AND state = 'blocked'`,
    number,
  );
  if (!job) return undefined;
  const bad = job.on_fail === 'run' ? undefined : db.get<Ended>(BAD_DEPENDENCY, number);
  if (bad) {
    // The cause is where the trouble began, not the last of those who were skipped for it.
    const [reason, cause] = bad.state === 'skipped' ? [bad.reason, bad.cause] : [bad.state, bad.id];
    db.run(
      `UPDATE jobs SET state = 'skipped', reason = ?, cause = ? WHERE number = ?`,
      reason,
      cause,
      number,
    );
    return number;
  }
  if (job.remaining > 0) return undefined;
  const state = job.gate !== null && job.gate_open === 0 ? 'waiting' : 'ready';
  db.run('UPDATE jobs SET state = ? WHERE number = ?', state, number);
  return undefined;
}

/** What a job saw of its dependencies: a digest of their versions, states and results. */
export function seenBy(db: Database, number: number): string {
  return sha256Hex(
    JSON.stringify(
      db
        .all<{ id: string; version: number; state: string; result: string | null }>(DEPENDENCY_FACTS, number)
        .map(({ id, version, state, result }) => [id, version, state, result]),
    ),
  );
}
