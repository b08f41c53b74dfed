import { FREE_AT, IS_HELD } from './holds.ts';
import type { Database } from '../util/sqlite.ts';

/** What GitHub delivered. */
export interface Delivery {
  /** `X-GitHub-Delivery`: the same when GitHub delivers again. */
  id: string;
  event: string;
  payload: unknown;
}

/** A delivery that waits to be handled. */
export interface WaitingDelivery {
  id: string;
  event: string;
  installation: number | null;
  payload: string;
  /** That began before. */
  attempts: number;
  /** Of these the last ones that never ended: the process died. */
  unfinished: number;
}

/** What became of a delivery. */
export type Settled =
  | { state: 'done'; outcome: string }
  | { state: 'failed'; error: string }
  | { state: 'queued'; error: string; notBefore: number };

/** A second delivery of the same id changes nothing, whatever became of the first. */
const RECORD = `
INSERT INTO deliveries (id, event, action, installation, repository_id, repository, received_at, payload, state, outcome, finished_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO NOTHING`;

/** The ids that are being handled are left out by whoever asks. What a process died of comes last. */
const WAITING = `
SELECT id, event, installation, payload, attempts, unfinished FROM deliveries
WHERE state = 'queued' AND not_before <= ?1 AND NOT coalesce(${IS_HELD}, 0)
ORDER BY unfinished, not_before, received_at, id LIMIT ?2`;

const BEGIN = 'UPDATE deliveries SET attempts = attempts + 1, unfinished = unfinished + 1 WHERE id = ?';

const NEXT_TIME = `
SELECT MIN(time) AS time FROM (SELECT ${FREE_AT} AS time FROM deliveries AS queued WHERE state = 'queued')
WHERE time > ?`;

const DONE = `
UPDATE deliveries SET state = 'done', payload = NULL, unfinished = 0, finished_at = ?, outcome = ?, error = NULL
WHERE id = ?`;

/** The payload stays, so that it can be tried again. */
const FAILED = `
UPDATE deliveries SET state = 'failed', unfinished = 0, finished_at = ?, error = ? WHERE id = ?`;

const AGAIN = `
UPDATE deliveries SET unfinished = 0, not_before = ?, error = ? WHERE id = ?`;

const REQUEUE = `
UPDATE deliveries SET state = 'queued', attempts = 0, not_before = 0, finished_at = NULL
WHERE id = ? AND state = 'failed' AND payload IS NOT NULL`;

const PRUNE = "DELETE FROM deliveries WHERE received_at < ? AND state IN ('ignored', 'done')";

const PRUNE_FAILED = "DELETE FROM deliveries WHERE received_at < ? AND state = 'failed'";

/**
 * Records a delivery, durably. Gives false when it was recorded before.
 * @param given whether anybody handles it, and the time
 */
export function recordDelivery(
  db: Database,
  { id, event, payload }: Delivery,
  { isHandled, now }: { isHandled: boolean; now: number },
): boolean {
  const { action, installation, repository } = payload as {
    action?: unknown;
    installation?: { id?: unknown };
    repository?: { id?: unknown; full_name?: unknown };
  };
  const changed = db.run(
    RECORD,
    id,
    event,
    typeof action === 'string' ? action : null,
    typeof installation?.id === 'number' ? installation.id : null,
    typeof repository?.id === 'number' ? repository.id : null,
    typeof repository?.full_name === 'string' ? repository.full_name : null,
    now,
    isHandled ? JSON.stringify(payload) : null,
    isHandled ? 'queued' : 'ignored',
    isHandled ? null : 'Nothing follows from this event.',
    isHandled ? null : now,
  );
  return changed > 0;
}

/** Whether a delivery of this id was ever recorded. */
export function isRecorded(db: Database, id: string): boolean {
  return db.get('SELECT 1 FROM deliveries WHERE id = ?', id) !== undefined;
}

/** The deliveries that may be handled now, oldest first. */
export function waitingDeliveries(
  db: Database,
  { now, most }: { now: number; most: number },
): WaitingDelivery[] {
  return db.all<WaitingDelivery>(WAITING, now, most);
}

/** When the next delivery that has to wait may be tried; undefined when none waits. */
export function nextDeliveryTime(db: Database, now: number): number | undefined {
  return db.get<{ time: number | null }>(NEXT_TIME, now)?.time ?? undefined;
}

/** Counts an attempt, durably, before it is made: one that kills the process counts too. */
export function beginDelivery(db: Database, id: string): void {
  db.run(BEGIN, id);
}

/** Writes what became of an attempt to handle a delivery. Part of the caller's transaction, if there is one. */
export function settleDelivery(
  db: Database,
  id: string,
  { settled, now }: { settled: Settled; now: number },
): void {
  if (settled.state === 'done') db.run(DONE, now, settled.outcome, id);
  else if (settled.state === 'failed') db.run(FAILED, now, settled.error, id);
  else db.run(AGAIN, settled.notBefore, settled.error, id);
}

/** Puts a delivery that failed back into the queue. Gives false when it did not fail or is not known. */
export function requeueDelivery(db: Database, id: string): boolean {
  return db.run(REQUEUE, id) > 0;
}

/**
 * Forgets deliveries that GitHub itself has forgotten; what failed stays longer, so that somebody looks at it.
 * @param failedBefore when those must have come that failed
 */
export function pruneDeliveries(db: Database, before: number, failedBefore = 0): number {
  return db.run(PRUNE, before) + db.run(PRUNE_FAILED, failedBefore);
}
