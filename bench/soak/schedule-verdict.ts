import type { Database } from '../../src/util/sqlite.ts';

/** What became of a schedule that was in the middle of faults. The first five have to be 0. */
export interface ChaosFaults {
  /** Jobs that are not done, or never ran. */
  lost: number;
  /** Jobs that were completed more than once. */
  twice: number;
  /** Completions by an attempt whose lease was over. */
  staleAccepted: number;
  /** Jobs that began before all that they depend on was done. */
  outOfOrder: number;
  /** What SQLite finds wrong in its file. */
  damage: number;
  done: number;
  attempts: number;
  lostLeases: number;
}

export interface ChaosResult extends ChaosFaults {
  workerKills: number;
  serverKills: number;
  pauses: number;
  jumps: number;
  /** Jobs that lost three workers and were tried again, as a person would. */
  retries: number;
  /** How often a worker was told that it is too late. */
  lostSeen: number;
  /** How often a job ran, also in vain. */
  effects: number;
  seconds: number;
}

const TWICE = `SELECT count(*) AS count FROM (SELECT 1 FROM events WHERE state = 'done' GROUP BY job HAVING count(*) > 1)`;
const TWICE_DONE = `SELECT count(*) AS count FROM (SELECT 1 FROM attempts WHERE state = 'done' GROUP BY job HAVING count(*) > 1)`;

/** A job is completed by the attempt that was handed out last: any other one was over by then. */
const STALE = `
  SELECT count(*) AS count FROM attempts a WHERE a.state = 'done' AND EXISTS
    (SELECT 1 FROM attempts b WHERE b.job = a.job AND b.attempt > a.attempt)`;

const OUT_OF_ORDER = `
  SELECT count(*) AS count FROM edges
    JOIN (SELECT job, min(id) AS first FROM events WHERE state = 'leased' GROUP BY job) l ON l.job = edges.job
    JOIN (SELECT job, max(id) AS last FROM events WHERE state = 'done' GROUP BY job) d ON d.job = edges.dep
  WHERE l.first < d.last`;

/**
 * Looks at a schedule after it has ended.
 * @param effects the job's id for each time that one ran
 */
export function chaosFaults(db: Database, effects: readonly string[]): ChaosFaults {
  const count = (sql: string): number => db.get<{ count: number }>(sql)!.count;
  const ran = new Set(effects);
  const jobs = db.all<{ id: string; state: string }>('SELECT id, state FROM jobs');
  const check = db.all<{ integrity_check: string }>('PRAGMA integrity_check');
  return {
    lost: jobs.filter(({ id, state }) => state !== 'done' || !ran.has(id)).length,
    twice: count(TWICE) + count(TWICE_DONE),
    staleAccepted: count(STALE),
    outOfOrder: count(OUT_OF_ORDER),
    damage: check.filter((row) => row.integrity_check !== 'ok').length,
    done: jobs.filter(({ state }) => state === 'done').length,
    attempts: count('SELECT count(*) AS count FROM attempts'),
    lostLeases: count(`SELECT count(*) AS count FROM attempts WHERE state = 'lost'`),
  };
}

/** True when nothing went wrong. */
export function isSound({ lost, twice, staleAccepted, outOfOrder, damage }: ChaosFaults): boolean {
  return lost + twice + staleAccepted + outOfOrder + damage === 0;
}
