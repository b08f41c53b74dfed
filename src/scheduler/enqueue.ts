import { UserError } from '../util/errors.ts';
import { sha256Hex } from '../util/json.ts';
import { nearest } from '../util/text.ts';
import type { Database } from '../util/sqlite.ts';
import { dedupeKeyOf, dedupeTrouble } from './dedupe.ts';
import { jobKindOf, parsePayload, type Payload } from './payload.ts';
import { settlePlan } from './settle.ts';
import { ENQUEUED_PLAN } from './workplan-header.ts';
import { DEFAULT_TIMEOUT_MS } from './workplan-step.ts';

/** A job that somebody adds while others run: an idea, a finding, a bit of work of no workplan. */
export interface EnqueueRequest {
  id: string;
  payload: string;
  lane?: number | undefined;
  prio?: number | undefined;
  dedupe?: string | undefined;
  /** Attempts that may fail before the job has, 1 to 11. */
  maxAttempts?: number | undefined;
  timeoutMs?: number | undefined;
  /** Ids of jobs that are there, of any workplan. */
  deps?: readonly string[] | undefined;
}

const NO_FILE = '(enqueued)';

const JOB_ID = /^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,199}$/;
const DEFAULT_ATTEMPTS = 3;

/**
 * Adds a job. The same job again changes nothing.
 * @returns false when it was there already
 *
 * Throws `JOB_ID_INVALID`, `JOB_ID_TAKEN`, `DEPENDENCY_UNKNOWN`, `DEDUPE_INVALID` and what is wrong with a payload.
 */
export function enqueue(db: Database, request: EnqueueRequest): boolean {
  const { id } = request;
  if (!JOB_ID.test(id))
    throw new UserError('JOB_ID_INVALID', `${JSON.stringify(id.slice(0, 80))} cannot name a job.`, {
      hints: ['Use up to 200 of A-Z a-z 0-9 _ . : - and begin with a letter, a digit or _.'],
    });
  const payload = parsePayload(request.payload.trim());
  if ('code' in payload) throw new UserError(payload.code, payload.message, { hints: [payload.fix] });
  const trouble = dedupeTrouble({ payload, dedupe: request.dedupe });
  if (trouble) throw new UserError(trouble.code, trouble.message, { hints: [trouble.fix] });
  return db.transaction(() => {
    if (isThere(db, id, payload)) return false;
    const deps = [...new Set(request.deps)].map((dep) => numberOf(db, dep));
    db.run(
      `INSERT INTO plans (id, source, accrue_all_ideas, no_refactor) VALUES (?, ?, 0, 0) ON CONFLICT DO NOTHING`,
      ENQUEUED_PLAN,
      NO_FILE,
    );
    const number = insertJob(db, request, payload);
    for (const dep of deps) db.run('INSERT INTO edges (job, dep) VALUES (?, ?)', number, dep);
    settlePlan(db, ENQUEUED_PLAN);
    return true;
  });
}

/**
 * Decides anew about enqueued jobs that have not run, after jobs of a workplan that they may depend on were changed or
 * tried again. Within a transaction or not.
 */
export function settleEnqueued(db: Database): void {
  const across = db.get(
    `SELECT 1 FROM jobs JOIN edges ON edges.job = jobs.number JOIN jobs d ON d.number = edges.dep
     WHERE jobs.plan = ? AND jobs.state IN ('blocked', 'ready', 'waiting', 'skipped') AND d.plan <> jobs.plan LIMIT 1`,
    ENQUEUED_PLAN,
  );
  if (!across) return;
  db.transaction(() => {
    db.run(
      `UPDATE jobs SET state = 'blocked', reason = NULL, cause = NULL
       WHERE plan = ? AND state IN ('ready', 'waiting', 'skipped') AND number IN (SELECT job FROM edges)`,
      ENQUEUED_PLAN,
    );
    settlePlan(db, ENQUEUED_PLAN);
  });
}

function isThere(db: Database, id: string, payload: Payload): boolean {
  const known = db.get<{ payload: string; plan: string }>('SELECT payload, plan FROM jobs WHERE id = ?', id);
  if (!known) return false;
  if (known.payload === payload.text) return true;
  throw new UserError('JOB_ID_TAKEN', `There is already a job ${id} with another payload.`, {
    hints: ['Give the new job another id.'],
    details: { job: id, plan: known.plan },
  });
}

function insertJob(db: Database, request: EnqueueRequest, payload: Payload): number {
  const { id, lane = 0, prio = 0, dedupe, maxAttempts = DEFAULT_ATTEMPTS, timeoutMs } = request;
  const key = dedupeKeyOf({ payload, dedupe });
  return db.get<{ number: number }>(
    `INSERT INTO jobs (id, plan, step, lane, prio, payload, kind, dedupe, on_fail, retries, timeout_ms, identity, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'skip', ?, ?, ?, 'blocked') RETURNING number`,
    id,
    ENQUEUED_PLAN,
    id,
    lane,
    prio,
    payload.text,
    jobKindOf(payload),
    key ?? null,
    maxAttempts - 1,
    timeoutMs ?? DEFAULT_TIMEOUT_MS,
    sha256Hex(JSON.stringify([ENQUEUED_PLAN, id, payload.text])),
  )!.number;
}

function numberOf(db: Database, id: string): number {
  const known = db.get<{ number: number }>('SELECT number FROM jobs WHERE id = ? AND removed = 0', id);
  if (known) return known.number;
  const ids = db.all<{ id: string }>('SELECT id FROM jobs WHERE removed = 0 ORDER BY number LIMIT 5000');
  const near = nearest(
    id,
    ids.map((one) => one.id),
  );
  throw new UserError('DEPENDENCY_UNKNOWN', `There is no job ${JSON.stringify(id.slice(0, 200))}.`, {
    hints: [
      near === undefined ? 'A dependency must be there before what depends on it.' : `Did you mean ${near}?`,
    ],
  });
}
