import type { Database } from '../util/sqlite.ts';
import type { JobKind } from './payload.ts';

/** A job with which only somebody else can go on. */
export interface ForOthers {
  id: string;
  payload: string;
  /** The gate that it waits for; null for a job that is ready. */
  gate: string | null;
}

/** Whether anything goes on by itself: a job that runs, one that can be run here, or a gate whose time will come. */
const GOES_ON = `
  SELECT 1 FROM jobs WHERE plan = ?1 AND removed = 0 AND (state = 'leased'
    OR (state = 'ready' AND kind IN (SELECT value FROM json_each(?2)))
    OR (state = 'waiting' AND gate LIKE 'time:%')) LIMIT 1`;

const FOR_OTHERS = `
  SELECT id, payload, CASE state WHEN 'waiting' THEN gate END AS gate FROM jobs
  WHERE plan = ? AND removed = 0 AND state IN ('ready', 'waiting') ORDER BY number`;

/**
 * The jobs that hold up a workplan in which nothing goes on by itself; none while something does.
 * @param kinds what is run here
 */
export function jobsForOthers(db: Database, plan: string, kinds: readonly JobKind[]): ForOthers[] {
  if (db.get(GOES_ON, plan, JSON.stringify(kinds)) !== undefined) return [];
  return db.all<ForOthers>(FOR_OTHERS, plan).map((job) => ({ ...job }));
}

/** One line for each job, the first ones at least: what it is and who goes on with it. */
export function tellForOthers(jobs: readonly ForOthers[]): string[] {
  const shown = jobs
    .slice(0, 20)
    .map(({ id, payload, gate }) =>
      gate === null
        ? `${id} (${payload}) is for a person or an agent: codebatch schedule worker --mode agent`
        : `${id} waits for its gate (${gate}): codebatch schedule approve ${id}`,
    );
  return jobs.length > shown.length ? [...shown, `and ${jobs.length - shown.length} more`] : shown;
}
