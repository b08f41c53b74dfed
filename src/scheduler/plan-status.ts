import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';
import type { Database } from '../util/sqlite.ts';
import { JOB_STATES, type JobState } from './settle.ts';

/** How far a workplan is. */
export interface PlanStatus {
  plan: string;
  source: string;
  total: number;
  states: Record<JobState, number>;
  /** True when nothing will ever happen any more without a person. */
  ended: boolean;
  /** 0 when everything is done, else 1; null until it has ended. */
  exit_code: 0 | 1 | null;
}

/** A job as a person asks for it. */
export interface JobStatus {
  id: string;
  lane: number;
  state: JobState;
  version: number;
  payload: string;
  attempts: number;
  failures: number;
  losses: number;
  holder: string | null;
  gate: string | null;
  reason: string | null;
  cause: string | null;
  error: string | null;
  deps: string[];
}

/** What was removed from the workplan is history and decides nothing. */
const COUNTS = 'SELECT state, count(*) AS count FROM jobs WHERE plan = ? AND removed = 0 GROUP BY state';

const JOBS = `
  SELECT id, lane, state, version, payload, failures, losses, holder, gate, reason, cause, error,
    (SELECT count(*) FROM attempts a WHERE a.job = jobs.number AND a.version = jobs.version) AS attempts,
    (SELECT json_group_array(d.id ORDER BY d.id) FROM edges JOIN jobs d ON d.number = edges.dep
      WHERE edges.job = jobs.number) AS deps
  FROM jobs WHERE plan = ? AND removed = 0 ORDER BY number`;

/** How far every workplan is, by name. */
export function listPlans(db: Database): PlanStatus[] {
  return db.all<{ id: string }>('SELECT id FROM plans ORDER BY id').map(({ id }) => planStatus(db, id));
}

/** How far a workplan is. Throws `PLAN_NOT_FOUND`. */
export function planStatus(db: Database, plan: string): PlanStatus {
  const known = db.get<{ source: string }>('SELECT source FROM plans WHERE id = ?', plan);
  if (!known) throw notFound(db, plan);
  const states = Object.fromEntries(JOB_STATES.map((state) => [state, 0])) as Record<JobState, number>;
  for (const { state, count } of db.all<{ state: JobState; count: number }>(COUNTS, plan))
    states[state] = count;
  const ended = states.blocked + states.waiting + states.ready + states.leased === 0;
  const bad = states.failed + states.skipped + states.cancelled > 0;
  const total = Object.values(states).reduce((sum, count) => sum + count, 0);
  return { plan, source: known.source, total, states, ended, exit_code: ended ? (bad ? 1 : 0) : null };
}

/** The jobs of a workplan, in the order in which they were written. */
export function listJobs(db: Database, plan: string): JobStatus[] {
  return db
    .all<Omit<JobStatus, 'deps'> & { deps: string }>(JOBS, plan)
    .map(({ deps, ...job }) => ({ ...job, deps: JSON.parse(deps) as string[] }));
}

function notFound(db: Database, plan: string): UserError {
  const known = db.all<{ id: string }>('SELECT id FROM plans ORDER BY id LIMIT 1000').map(({ id }) => id);
  const near = nearest(plan, known);
  return new UserError('PLAN_NOT_FOUND', `There is no workplan ${JSON.stringify(plan.slice(0, 200))}.`, {
    hints: [
      near === undefined
        ? 'codebatch schedule status lists the workplans; codebatch schedule expand adds one.'
        : `Did you mean ${near}?`,
    ],
  });
}

/** How far one lane of a workplan is. */
export interface LaneStatus {
  lane: number;
  total: number;
  ended: number;
  running: number;
  waiting: number;
}

const LANES = `
  SELECT lane, count(*) AS total, sum(state IN ('done', 'failed', 'skipped', 'cancelled')) AS ended,
    sum(state = 'leased') AS running, sum(state = 'waiting') AS waiting
  FROM jobs WHERE plan = ? AND removed = 0 GROUP BY lane ORDER BY lane`;

/** How far each lane of a workplan is. */
export function laneStatuses(db: Database, plan: string): LaneStatus[] {
  return db.all<LaneStatus>(LANES, plan).map((lane) => ({ ...lane }));
}
