import { UserError } from '../util/errors.ts';
import { compareStrings, sha256Hex } from '../util/json.ts';
import type { Database, Value } from '../util/sqlite.ts';
import { buildGraph, type JobNode } from './graph.ts';
import { seenBy, settlePlan, type JobState } from './settle.ts';
import type { Workplan } from './workplan.ts';

/** What expanding did, in ids of jobs, sorted as the workplan is. */
export interface Expanded {
  plan: string;
  added: string[];
  /** Their payload, what it points to or what they depend on is another: they run again. */
  changed: string[];
  kept: string[];
  /** No longer in the workplan: cancelled. */
  removed: string[];
}

export interface ExpandOptions {
  /** The workplan's file, as others will see it. */
  source: string;
  /** The digest of what a payload points to; undefined when it points to nothing that is there. */
  pointed: (payload: string) => string | undefined;
  /** The workplan is another file now. */
  moved?: boolean;
}

interface Stored {
  number: number;
  id: string;
  version: number;
  identity: string;
  state: JobState;
  seen: string | null;
  reason: string | null;
  removed: number;
}

const STORED = `SELECT number, id, version, identity, state, seen, reason, removed FROM jobs WHERE plan = ?`;

const INSERT_JOB = `
  INSERT INTO jobs (lane, prio, dedupe, gate, on_fail, retries, timeout_ms, payload, kind, identity, state, reason, id, plan, step)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  RETURNING number`;

const RENEW_JOB = `
  UPDATE jobs SET lane = ?, prio = ?, dedupe = ?, gate = ?, on_fail = ?, retries = ?, timeout_ms = ?,
    payload = ?, kind = ?, identity = ?, state = ?, reason = ?,
    version = version + 1, gate_open = 0, remaining = 0, delayed = 0, failures = 0, losses = 0, token = NULL,
    holder = NULL, cause = NULL, error = NULL, result = NULL, seen = NULL, removed = 0
  WHERE number = ?`;

/** What says how a job is run, not what it does: a job that is done stays done. */
const ADJUST_JOB = `
  UPDATE jobs SET lane = ?, prio = ?, dedupe = ?, gate = ?, on_fail = ?, retries = ?, timeout_ms = ?,
    gate_open = gate_open * (gate IS ?)
  WHERE number = ?`;

/** What has not run is decided anew: its gate or its way to take failures may be another. */
const REOPEN = `
  UPDATE jobs SET state = 'blocked', reason = NULL, cause = NULL
  WHERE plan = ? AND state IN ('ready', 'waiting', 'skipped')`;

const CHECK_OFF = `
  UPDATE jobs SET state = 'done', reason = 'checked', cause = NULL, error = NULL, token = NULL, delayed = 0, result = NULL,
    seen = NULL
  WHERE number = ?`;

const REMOVE_JOB = `
  UPDATE jobs SET state = 'cancelled', reason = 'removed', cause = NULL, token = NULL, delayed = 0, removed = 1
  WHERE number = ?`;

/** The attempt that runs is for a job that is no more: its token says nothing from now on. */
const WITHDRAW = `UPDATE attempts SET state = 'withdrawn' WHERE job = ? AND state = 'leased'`;

/**
 * Writes a workplan's jobs and edges, all or nothing. What was written before stays as it is where the payload, what it
 * points to and the results of the dependencies are the same; what changed gets a new version, as do all that depend on
 * it; what is no longer there is cancelled.
 *
 * Throws `PLAN_ID_TAKEN` when another file has this name already.
 */
export function expand(db: Database, plan: Workplan, options: ExpandOptions): Expanded {
  const nodes = buildGraph(plan);
  // Reading files takes its time: not while others wait for the database.
  const pointed = new Map(nodes.map(({ payload }) => [payload, options.pointed(payload)]));
  return db.transaction(() => {
    writePlan(db, plan, options);
    return new Expansion(db, plan.id, pointed).write(nodes);
  });
}

function writePlan(db: Database, plan: Workplan, { source, moved }: ExpandOptions): void {
  const known = db.get<{ source: string }>('SELECT source FROM plans WHERE id = ?', plan.id);
  if (known && known.source !== source && !moved)
    throw new UserError('PLAN_ID_TAKEN', `There is already a workplan ${plan.id}, from ${known.source}.`, {
      hints: [
        `Give one of them another name with a line such as plan_id=${plan.id}-2.`,
        'If it is the same workplan and its file was moved, add --moved.',
      ],
      details: { plan: plan.id, source: known.source },
    });
  db.run(
    `INSERT INTO plans (id, source, accrue_all_ideas, no_refactor) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET source = excluded.source, accrue_all_ideas = excluded.accrue_all_ideas,
       no_refactor = excluded.no_refactor`,
    plan.id,
    source,
    Number(plan.accrueAllIdeas),
    Number(plan.noRefactor),
  );
}

class Expansion {
  private readonly db: Database;
  private readonly plan: string;
  private readonly pointed: ReadonlyMap<string, string | undefined>;
  private readonly identities = new Map<string, string>();
  private readonly numbers = new Map<string, number>();
  private readonly done: Expanded;

  constructor(db: Database, plan: string, pointed: ReadonlyMap<string, string | undefined>) {
    this.db = db;
    this.plan = plan;
    this.pointed = pointed;
    this.done = { plan, added: [], changed: [], kept: [], removed: [] };
  }

  /** @param nodes each after those that it depends on */
  write(nodes: readonly JobNode[]): Expanded {
    const stored = new Map(this.db.all<Stored>(STORED, this.plan).map((job) => [job.id, job]));
    for (const node of nodes) {
      this.identities.set(node.id, this.identityOf(node));
      this.numbers.set(node.id, this.writeJob(node, stored.get(node.id)));
      stored.delete(node.id);
    }
    for (const job of stored.values()) if (job.removed === 0) this.remove(job);
    this.db.run(REOPEN, this.plan);
    settlePlan(this.db, this.plan);
    return this.done;
  }

  private identityOf({ payload, deps }: JobNode): string {
    const before = deps
      .map((dep) => [dep, this.identities.get(dep)!])
      .sort(([a], [b]) => compareStrings(a!, b!));
    return sha256Hex(JSON.stringify([payload, this.pointed.get(payload) ?? null, before]));
  }

  private writeJob(node: JobNode, job: Stored | undefined): number {
    if (job && this.isSame(node, job)) {
      this.done.kept.push(node.id);
      this.db.run(ADJUST_JOB, ...howToRun(node), node.gate ?? null, job.number);
      if (node.done && job.state !== 'done') this.checkOff(job.number);
      return job.number;
    }
    const [state, reason] = node.done ? ['done', 'checked'] : ['blocked', null];
    const values = [...howToRun(node), node.payload, node.kind, this.identities.get(node.id)!, state, reason];
    if (job) {
      this.done.changed.push(node.id);
      this.db.run(WITHDRAW, job.number);
      this.db.run(RENEW_JOB, ...values, job.number);
      this.db.run('DELETE FROM edges WHERE job = ?', job.number);
    } else this.done.added.push(node.id);
    const number = job?.number ?? this.insert(node, values);
    for (const dep of node.deps)
      this.db.run('INSERT INTO edges (job, dep) VALUES (?, ?)', number, this.numbers.get(dep)!);
    return number;
  }

  private insert(node: JobNode, values: Value[]): number {
    if (this.db.get('SELECT 1 FROM jobs WHERE id = ?', node.id))
      throw new UserError('JOB_ID_TAKEN', `There is already a job ${node.id} that belongs to no workplan.`, {
        hints: [
          'Somebody enqueued it: name the step otherwise, or give the workplan another name with plan_id=.',
        ],
      });
    return this.db.get<{ number: number }>(INSERT_JOB, ...values, node.id, this.plan, node.step)!.number;
  }

  /** Whether what was written of a job still stands. Its dependencies are as they will be: they come first. */
  private isSame(node: JobNode, job: Stored): boolean {
    if (job.removed === 1 || job.identity !== this.identities.get(node.id)) return false;
    // A box that is no longer ticked takes back what was said by ticking it.
    if (job.state === 'done' && job.reason === 'checked' && !node.done) return false;
    return job.seen === null || job.seen === seenBy(this.db, job.number);
  }

  private checkOff(number: number): void {
    this.db.run(WITHDRAW, number);
    this.db.run(CHECK_OFF, number);
  }

  private remove(job: Stored): void {
    this.done.removed.push(job.id);
    this.db.run(WITHDRAW, job.number);
    this.db.run('DELETE FROM edges WHERE job = ?', job.number);
    this.db.run(REMOVE_JOB, job.number);
  }
}

function howToRun({ lane, prio, dedupe, gate, onFail, retries, timeoutMs }: JobNode): Value[] {
  return [lane, prio, dedupe ?? null, gate ?? null, onFail, retries, timeoutMs];
}
