import type { Database } from '../util/sqlite.ts';
import type { JobState } from './settle.ts';

/** What happened to a job: it is new, in another state, another version, or to be run otherwise. */
export interface JobEvent {
  id: number;
  /** Milliseconds of the wall clock: for people. */
  at: number;
  job: string;
  plan: string;
  version: number;
  state: JobState;
  holder: string | null;
  reason: string | null;
  cause: string | null;
  /** What the job says now. */
  error: string | null;
}

const MOST_KEPT = 100_000;

/** Events behind one, in their order. */
export function eventsAfter(db: Database, after: number, limit = 500): JobEvent[] {
  return db.all<JobEvent>(
    `SELECT e.id, e.at, j.id AS job, j.plan, e.version, e.state, e.holder, e.reason, e.cause, j.error
     FROM events e JOIN jobs j ON j.number = e.job WHERE e.id > ? ORDER BY e.id LIMIT ?`,
    after,
    limit,
  );
}

/** The oldest and the newest event that are kept; 0 and 0 when there was none. */
export function eventRange(db: Database): { oldest: number; newest: number } {
  const [oldest, newest] = (['min', 'max'] as const).map(
    (which) => db.get<{ id: number | null }>(`SELECT ${which}(id) AS id FROM events`)!.id ?? 0,
  );
  return { oldest: oldest!, newest: newest! };
}

/** Forgets all but the newest events. */
export function pruneEvents(db: Database): void {
  db.run('DELETE FROM events WHERE id <= (SELECT max(id) FROM events) - ?', MOST_KEPT);
}
