import { UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';

/** A lease that stands: its attempt, and the job that it is for. */
export interface Held {
  token: string;
  job: number;
  id: string;
  payload: string;
  version: number;
  state: 'leased' | 'done' | 'failed' | 'lost' | 'withdrawn';
  retries: number;
  failures: number;
  losses: number;
  dedupe: string | null;
}

const ATTEMPT = `
  SELECT a.token, a.job, a.version, a.state, j.id, j.payload, j.retries, j.failures, j.losses, j.dedupe
  FROM attempts a JOIN jobs j ON j.number = a.job WHERE a.token = ?`;

/**
 * The attempt of a token, while it may still speak. Throws `TOKEN_STALE` for every other token: its lease is over, or
 * there never was one.
 */
export function heldBy(db: Database, token: string): Held {
  const held = attemptOf(db, token);
  if (held?.state === 'leased') return held;
  throw stale(held);
}

/** The attempt of a token whatever became of it. */
export function attemptOf(db: Database, token: string): Held | undefined {
  return db.get<Held>(ATTEMPT, token);
}

const BECAUSE = {
  leased: 'it is still running',
  done: 'it was completed',
  failed: 'it was reported as failed',
  lost: 'its lease ran out',
  withdrawn: 'the job was given back, changed, cancelled or checked off meanwhile',
} as const;

/** The error of a token that says nothing any more. */
export function stale(held: Held | undefined): UserError {
  const what = held
    ? `This attempt at ${held.id} is over: ${BECAUSE[held.state]}.`
    : 'Nothing was claimed with this token.';
  return new UserError('TOKEN_STALE', what, {
    hints: ['Stop this work and claim a job anew.'],
    details: held ? { job: held.id, attempt: held.state } : {},
  });
}
