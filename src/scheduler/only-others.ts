import type { Database } from '../util/sqlite.ts';
import { KINDS_FOR_AGENTS, type JobKind } from './payload.ts';

/** A job with which only somebody else can go on. */
export interface ForOthers {
  id: string;
  payload: string;
  kind: JobKind;
  /** The gate that it waits for; null for a job that is ready. */
  gate: string | null;
}

const TIME = 'time:';

/** Whether anything goes on by itself: a job that runs, one that can be run here, or a gate whose time will come. */
const GOES_ON = `
  SELECT 1 FROM jobs WHERE plan = ?1 AND removed = 0 AND (state = 'leased'
    OR (state = 'ready' AND kind IN (SELECT value FROM json_each(?2)))
    OR (state = 'waiting' AND gate LIKE 'time:%')) LIMIT 1`;

const FOR_OTHERS = `
  SELECT id, payload, kind, CASE state WHEN 'waiting' THEN gate END AS gate FROM jobs
  WHERE plan = ? AND removed = 0 AND state IN ('ready', 'waiting') ORDER BY number`;

/**
 * The jobs that hold up a workplan in which nothing goes on by itself; none while something does.
 * @param kinds what is run here
 */
export function jobsForOthers(db: Database, plan: string, kinds: readonly JobKind[]): ForOthers[] {
  if (db.get(GOES_ON, plan, JSON.stringify(kinds)) !== undefined) return [];
  return db.all<ForOthers>(FOR_OTHERS, plan).map((job) => ({ ...job }));
}

const AT_GATES = `SELECT id, payload, kind, gate FROM jobs WHERE plan = ? AND state = 'waiting' ORDER BY number`;

/** The jobs of a workplan that wait for nothing but their gates. */
export function jobsAtGates(db: Database, plan: string): ForOthers[] {
  return db.all<ForOthers>(AT_GATES, plan).map((job) => ({ ...job }));
}

/** True for a gate that opens by itself. */
export function isTimeGate({ gate }: ForOthers): boolean {
  return gate?.startsWith(TIME) === true;
}

/** One line for each job, the first ones at least: what it waits for, and the command by which it goes on. */
export function tellForOthers(jobs: readonly ForOthers[]): string[] {
  const shown = jobs.slice(0, 20).map(tell);
  return jobs.length > shown.length ? [...shown, `and ${jobs.length - shown.length} more`] : shown;
}

function tell(job: ForOthers): string {
  const { id, payload, kind, gate } = job;
  if (isTimeGate(job))
    return `${id} waits until ${gate!.slice(TIME.length)}; to let it go before: codebatch schedule approve ${id}`;
  if (gate !== null) return `${id} waits for its gate (${gate}): codebatch schedule approve ${id}`;
  return KINDS_FOR_AGENTS.includes(kind)
    ? `${id} (${payload}) is for a person or an agent: codebatch schedule worker --mode agent`
    : `${id} (${payload}) is for a worker: codebatch schedule worker`;
}
