import type { Database } from '../util/sqlite.ts';
import { openGate } from './decisions.ts';

const WAITING = `SELECT id, gate FROM jobs WHERE state = 'waiting' AND gate LIKE 'time:%' ORDER BY number`;

/**
 * Opens the gates whose time has come, by the wall clock: a date is one of people.
 * @param now milliseconds since 1970
 * @returns ids of the jobs that may run now
 */
export function openTimeGates(db: Database, now: number): string[] {
  const due = db
    .all<{ id: string; gate: string }>(WAITING)
    .filter(({ gate }) => Date.parse(gate.slice('time:'.length)) <= now);
  for (const { id } of due) openGate(db, id);
  return due.map(({ id }) => id);
}
