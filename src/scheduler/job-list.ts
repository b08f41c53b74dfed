import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';
import type { Database } from '../util/sqlite.ts';
import { jobNotFound } from './decisions.ts';
import type { JobStatus } from './plan-status.ts';
import { JOB_STATES, type JobState } from './settle.ts';

/** A job among those of all workplans. */
export interface ListedJob extends JobStatus {
  plan: string;
  kind: string;
  prio: number;
  dedupe: string | null;
}

/** A job with everything that was tried, the newest first. */
export interface DetailedJob extends ListedJob {
  on_fail: string;
  retries: number;
  timeout_ms: number;
  dependants: string[];
  tries: TriedAttempt[];
}

export interface TriedAttempt {
  version: number;
  attempt: number;
  holder: string;
  state: string;
  exit_code: number | null;
  error: string | null;
  artifacts: { name: string; sha256: string; size: number }[];
}

export interface JobQuery {
  plan?: string | undefined;
  states?: readonly JobState[] | undefined;
  /** Where the last answer ended. */
  cursor?: number | undefined;
  limit: number;
}

const COLUMNS = `
  id, plan, lane, state, version, payload, kind, prio, dedupe, failures, losses, holder, gate, reason, cause, error,
  (SELECT count(*) FROM attempts a WHERE a.job = jobs.number AND a.version = jobs.version) AS attempts,
  (SELECT json_group_array(d.id ORDER BY d.id) FROM edges JOIN jobs d ON d.number = edges.dep
    WHERE edges.job = jobs.number) AS deps`;

const LISTED = `
  SELECT ${COLUMNS} FROM jobs
  WHERE removed = 0 AND number > ?1 AND (?2 IS NULL OR plan = ?2)
    AND (?3 IS NULL OR state IN (SELECT value FROM json_each(?3)))
  ORDER BY number LIMIT ?4`;

const DETAILED = `
  SELECT ${COLUMNS}, on_fail, retries, timeout_ms,
    (SELECT json_group_array(d.id ORDER BY d.id) FROM edges JOIN jobs d ON d.number = edges.job
      WHERE edges.dep = jobs.number) AS dependants,
    (SELECT json_group_array(json_object('version', a.version, 'attempt', a.attempt, 'holder', a.holder,
        'state', a.state, 'exit_code', a.exit_code, 'error', a.error, 'artifacts', json((
          SELECT json_group_array(json_object('name', f.name, 'sha256', f.sha256, 'size', f.size) ORDER BY f.name)
          FROM artifacts f WHERE f.token = a.token)))
      ORDER BY a.version DESC, a.attempt DESC)
      FROM (SELECT * FROM attempts WHERE job = jobs.number ORDER BY version DESC, attempt DESC LIMIT 100) a) AS tries
  FROM jobs WHERE id = ?`;

type Row = Omit<ListedJob, 'deps'> & { deps: string };

/** Jobs of all workplans in the order in which they were written; `next` is the cursor of what follows. */
export function listAllJobs(db: Database, query: JobQuery): { jobs: ListedJob[]; next: number | null } {
  const { plan = null, states, cursor = 0, limit } = query;
  const rows = db.all<Row>(LISTED, cursor, plan, states ? JSON.stringify(states) : null, limit + 1);
  const shown = rows.slice(0, limit);
  return {
    jobs: shown.map(listed),
    next: rows.length > limit ? numberOf(db, shown.at(-1)!.id) : null,
  };
}

function numberOf(db: Database, id: string): number {
  return db.get<{ number: number }>('SELECT number FROM jobs WHERE id = ?', id)!.number;
}

function listed(row: Row): ListedJob {
  const { deps, ...job } = row;
  return { ...job, deps: JSON.parse(deps) as string[] };
}

/** Everything about a job. Throws `JOB_NOT_FOUND`. */
export function detailedJob(db: Database, id: string): DetailedJob {
  type Found = Omit<DetailedJob, 'deps' | 'dependants' | 'tries'> & {
    deps: string;
    dependants: string;
    tries: string;
  };
  const found = db.get<Found>(DETAILED, id);
  if (!found) throw jobNotFound(db, id);
  const { deps, dependants, tries, ...job } = found;
  return {
    ...job,
    deps: JSON.parse(deps) as string[],
    dependants: JSON.parse(dependants) as string[],
    tries: JSON.parse(tries) as TriedAttempt[],
  };
}

/** How many jobs are in each state, those that were removed left out. */
export function countStates(db: Database): Record<JobState, number> {
  const states = Object.fromEntries(JOB_STATES.map((state) => [state, 0])) as Record<JobState, number>;
  const rows = db.all<{ state: JobState; count: number }>(
    'SELECT state, count(*) AS count FROM jobs WHERE removed = 0 GROUP BY state',
  );
  for (const { state, count } of rows) states[state] = count;
  return states;
}

/** Reads the name of a state. Throws `STATE_UNKNOWN`. */
export function stateNamed(name: string): JobState {
  const known = JOB_STATES.find((one) => one === name);
  if (known !== undefined) return known;
  const near = nearest(name, JOB_STATES);
  throw new UserError('STATE_UNKNOWN', `${JSON.stringify(name.slice(0, 80))} is no state of a job.`, {
    hints: [near === undefined ? `The states are ${JOB_STATES.join(', ')}.` : `Did you mean ${near}?`],
  });
}
