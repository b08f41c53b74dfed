import type { Database } from '../util/sqlite.ts';
import type { JobKind } from './payload.ts';

/** So many jobs have to be handed out until a job has grown as old as one that has a priority higher by one is. */
export const CLAIMS_PER_PRIO = 50;

/** A job that can be handed out. */
export interface ReadyJob {
  number: number;
  id: string;
  plan: string;
  lane: number;
  payload: string;
  kind: JobKind;
  dedupe: string | null;
  version: number;
  timeout_ms: number;
}

/** What a worker takes. */
export interface Wanted {
  lane?: number | undefined;
  /** What the worker can run; all kinds when left out. */
  kinds?: readonly JobKind[] | undefined;
  /** Jobs of this workplan alone; of all when left out. */
  plan?: string | undefined;
}

interface Head {
  number: number;
  plan: string;
  lane: number;
  kind: JobKind;
  rank: number;
}

/** A workplan, a lane and a kind of job. */
type Group = readonly [string, number, string];

const RANK = `since - prio * ${CLAIMS_PER_PRIO}`;

/** The next of the group behind another one: groups are the jobs of one workplan, lane and kind. */
export const NEXT_GROUP = `
  SELECT number, plan, lane, kind, ${RANK} AS rank FROM jobs
  WHERE state = 'ready' AND delayed = 0 AND (plan, lane, kind) > (?, ?, ?)
  ORDER BY plan, lane, kind, ${RANK}, number LIMIT 1`;

const READY =
  'SELECT number, id, plan, lane, payload, kind, dedupe, version, timeout_ms FROM jobs WHERE number = ?';
const LEASED = `SELECT count(*) AS count FROM jobs WHERE state = 'leased' AND lane = ?`;

/** Behind every lane and kind. */
const LAST_LANE = 2_000_000_000;

/**
 * Whose turn it is. Workplans take turns, for each lane that workers ask for, so that a long one does not keep others
 * waiting; within a workplan goes who has the highest priority, where waiting counts too: nobody waits for ever. A lane
 * may have a cap on how many of its jobs run at once.
 */
export class Turns {
  private readonly db: Database;
  private readonly caps: ReadonlyMap<number, number>;
  /** The workplan that was served last, by the lane that was asked for. */
  private readonly served = new Map<number | undefined, string>();

  constructor(db: Database, caps: ReadonlyMap<number, number>) {
    this.db = db;
    this.caps = caps;
  }

  /** The job whose turn it is; undefined when there is none for this worker. */
  next(wanted: Wanted): ReadyJob | undefined {
    const head = this.headFor(wanted);
    return head && this.db.get<ReadyJob>(READY, head.number);
  }

  /** Counts a job that was handed out. */
  took(wanted: Wanted, { plan }: Pick<ReadyJob, 'plan'>): void {
    // Who takes the jobs of one workplan alone is nobody's turn.
    if (wanted.plan === undefined) this.served.set(wanted.lane, plan);
    this.db.run('UPDATE turns SET claims = claims + 1');
  }

  private headFor(wanted: Wanted): Head | undefined {
    const { plan, lane } = wanted;
    if (plan !== undefined) return this.bestOf(wanted, { behind: [plan, -LAST_LANE, ''], upTo: plan });
    const last = this.served.get(lane) ?? '';
    return (
      this.bestOf(wanted, { behind: [last, LAST_LANE, ''] }) ??
      this.bestOf(wanted, { behind: ['', LAST_LANE, ''], upTo: last })
    );
  }

  /** The best job of the first workplan in this range that has one. */
  private bestOf({ lane, kinds }: Wanted, range: { behind: Group; upTo?: string }): Head | undefined {
    let best: Head | undefined;
    let at = range.behind;
    for (;;) {
      const head = this.db.get<Head>(NEXT_GROUP, ...at);
      if (!head || (best && head.plan !== best.plan)) return best;
      if (range.upTo !== undefined && head.plan > range.upTo) return best;
      at = [head.plan, head.lane, head.kind];
      if (lane !== undefined && head.lane !== lane) continue;
      if (kinds && !kinds.includes(head.kind)) continue;
      if (best && (best.rank < head.rank || (best.rank === head.rank && best.number < head.number))) continue;
      if (!this.isFull(head.lane)) best = head;
    }
  }

  private isFull(lane: number): boolean {
    const cap = this.caps.get(lane);
    return cap !== undefined && this.db.get<{ count: number }>(LEASED, lane)!.count >= cap;
  }
}
