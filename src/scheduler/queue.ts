import { randomBytes } from 'node:crypto';
import {
  findSame,
  keepOnly,
  madeBy,
  noteArtifact,
  resultOf,
  type Artifact,
  type Content,
} from './artifacts.ts';
import type { Database } from '../util/sqlite.ts';
import { Deadlines, LEASE_MS, pauseAfter } from './leases.ts';
import type { JobKind } from './payload.ts';
import { seenBy, settleDependants } from './settle.ts';
import { checkSingleWriter } from './single-writer.ts';
import { attemptOf, heldBy, stale, type Held } from './stale.ts';
import { Turns, type ReadyJob, type Wanted } from './turns.ts';

/** A program that ends with this code says that trying again is of no use. */
export const EX_NORETRY = 78;

/** Leases of one job that may be lost; failures are counted apart. */
const MOST_LOSSES = 3;
const MOST_CLAIMED = 100;
const LONGEST_ERROR = 1000;

export interface QueueOptions {
  db: Database;
  /** Milliseconds of a monotonic clock. */
  now: () => number;
  /** From 0 to less than 1. */
  random: () => number;
  content: Content;
  /** How many jobs of a lane run at once, at most. */
  laneCaps?: ReadonlyMap<number, number> | undefined;
  /** How long a claim holds without a sign of life. */
  leaseMs?: number | undefined;
}

export interface ClaimRequest extends Wanted {
  holder: string;
  /** Jobs at most. */
  batch?: number | undefined;
}

/** A job handed out. Whoever has the token, and nobody else, speaks for this attempt. */
export interface ClaimedJob {
  id: string;
  lane: number;
  payload: string;
  kind: JobKind;
  dedupe: string | null;
  token: string;
  version: number;
  attempt: number;
  timeoutMs: number;
  /** How long the lease holds without a heartbeat. */
  leaseMs: number;
}

/**
 * The jobs of a schedule, handed out one attempt at a time. At least once executed, exactly once completed: an attempt
 * whose lease ran out may still be at work somewhere, but its token changes nothing any more.
 *
 * Every method is one transaction, so that an end at any moment leaves a whole schedule. One process at a time may have
 * a queue of a schedule, because the leases' deadlines are in its memory.
 */
export class Queue {
  private readonly db: Database;
  private readonly random: () => number;
  private readonly content: Content;
  private readonly leases: Deadlines<string>;
  private readonly pauses: Deadlines<number>;
  private readonly turns: Turns;
  private readonly leaseMs: number;

  /** Every lease that stands gets its full time anew: nobody knows how long nobody listened. */
  constructor({ db, now, random, content, laneCaps = new Map(), leaseMs = LEASE_MS }: QueueOptions) {
    this.db = db;
    this.random = random;
    this.content = content;
    this.leases = new Deadlines(now);
    this.pauses = new Deadlines(now);
    this.turns = new Turns(db, laneCaps);
    this.leaseMs = leaseMs;
    this.adopt();
    db.run('UPDATE jobs SET delayed = 0 WHERE delayed = 1');
  }

  /**
   * Hands out ready jobs: workplans take turns, see {@link Turns}. A job whose content is there already is completed on
   * the way, without an attempt.
   */
  claim({ holder, batch = 1, ...wanted }: ClaimRequest): ClaimedJob[] {
    const most = Math.min(Math.max(1, batch), MOST_CLAIMED);
    const claimed = this.db.transaction(() => {
      const jobs: ClaimedJob[] = [];
      while (jobs.length < most) {
        const ready = this.turns.next(wanted);
        if (!ready) break;
        if (this.completeWithSame(ready)) continue;
        this.turns.took(wanted, ready);
        jobs.push(this.lease(ready, holder));
      }
      return jobs;
    });
    for (const { token } of claimed) this.leases.set(token, this.leaseMs);
    return claimed;
  }

  /** Keeps a lease for its full time from now on. Throws `TOKEN_STALE`. */
  heartbeat(token: string): { leaseMs: number } {
    heldBy(this.db, token);
    this.leases.set(token, this.leaseMs);
    return { leaseMs: this.leaseMs };
  }

  /** Registers something that an attempt made. Throws `TOKEN_STALE`, `ARTIFACT_NAME`, `ARTIFACT_MISSING`. */
  registerArtifact(token: string, given: { name: string; sha256: string }): Artifact {
    return this.db.transaction(() =>
      noteArtifact(this.db, heldBy(this.db, token), { ...given, content: this.content }),
    );
  }

  /**
   * The attempt has done its job. Said again with the same token, as after an answer that got lost, it is true already
   * and changes nothing.
   * @param artifacts names of those that count; all that the attempt has registered when left out
   *
   * Throws `TOKEN_STALE`, `ARTIFACT_MISSING` for a name that was not registered, and `SINGLE_WRITER` for a job that left a
   * patch and something else.
   */
  complete(token: string, artifacts?: readonly string[]): void {
    this.db.transaction(() => {
      const held = attemptOf(this.db, token);
      if (held?.state === 'done') return;
      if (held?.state !== 'leased') throw stale(held);
      if (artifacts) keepOnly(this.db, token, artifacts);
      checkSingleWriter(madeBy(this.db, token), held);
      this.db.run(`UPDATE attempts SET state = 'done' WHERE token = ?`, token);
      this.db.run(
        `UPDATE jobs SET state = 'done', token = NULL, error = NULL, reason = NULL, result = ? WHERE number = ?`,
        resultOf(this.db, token),
        held.job,
      );
      settleDependants(this.db, held.job);
    });
    this.leases.delete(token);
  }

  /**
   * The attempt has failed: the job is tried again after a pause, unless it has no attempt left or ended with
   * `EX_NORETRY`. Said again with the same token it changes nothing. Throws `TOKEN_STALE`.
   */
  fail(token: string, given: { error: string; exitCode?: number | undefined }): void {
    const pause = this.db.transaction(() => {
      const held = attemptOf(this.db, token);
      if (held?.state === 'failed') return undefined;
      if (held?.state !== 'leased') throw stale(held);
      const [error, failures] = [given.error.slice(0, LONGEST_ERROR), held.failures + 1];
      this.db.run(
        `UPDATE attempts SET state = 'failed', error = ?, exit_code = ? WHERE token = ?`,
        error,
        given.exitCode ?? null,
        token,
      );
      this.db.run('UPDATE jobs SET failures = ?, error = ? WHERE number = ?', failures, error, held.job);
      const isLast = given.exitCode === EX_NORETRY || failures > held.retries;
      if (isLast) {
        this.end(held, given.exitCode === EX_NORETRY ? 'no_retry' : 'failures');
        return undefined;
      }
      this.db.run(
        `UPDATE jobs SET state = 'ready', token = NULL, seen = NULL, delayed = 1 WHERE number = ?`,
        held.job,
      );
      return { job: held.job, ms: pauseAfter(failures, this.random()) };
    });
    this.leases.delete(token);
    if (pause) this.pauses.set(pause.job, pause.ms);
  }

  /**
   * Gives a job back that was not done, as a worker does that leaves: it counts neither as failed nor as lost. Said again
   * with the same token it changes nothing. Throws `TOKEN_STALE`.
   */
  release(token: string): void {
    this.db.transaction(() => {
      const held = attemptOf(this.db, token);
      if (held?.state === 'withdrawn') return;
      if (held?.state !== 'leased') throw stale(held);
      this.db.run(`UPDATE attempts SET state = 'withdrawn' WHERE token = ?`, token);
      this.db.run(
        `UPDATE jobs SET state = 'ready', token = NULL, holder = NULL, seen = NULL WHERE number = ?`,
        held.job,
      );
    });
    this.leases.delete(token);
  }

  /**
   * Takes back what nobody has kept alive and ends pauses that are over; to be called every second or so.
   * @returns ids of the jobs whose lease was lost
   */
  sweep(): string[] {
    this.adopt();
    const lost = this.leases.takeOver();
    const rested = this.pauses.takeOver();
    if (lost.length + rested.length === 0) return [];
    try {
      return this.db.transaction(() => {
        for (const number of rested) this.db.run('UPDATE jobs SET delayed = 0 WHERE number = ?', number);
        return lost.flatMap((token) => this.lose(token));
      });
    } catch (error) {
      // Nothing was written: they are still to be taken back, at the next sweep.
      for (const token of lost) this.leases.set(token, 0);
      for (const number of rested) this.pauses.set(number, 0);
      throw error;
    }
  }

  private lease(
    { number, timeout_ms: timeoutMs, plan: _plan, ...job }: ReadyJob,
    holder: string,
  ): ClaimedJob {
    const { attempt } = this.db.get<{ attempt: number }>(
      'SELECT count(*) + 1 AS attempt FROM attempts WHERE job = ? AND version = ?',
      number,
      job.version,
    )!;
    const token = `${number}.${job.version}.${attempt}.${randomBytes(16).toString('base64url')}`;
    this.db.run(
      `INSERT INTO attempts (token, job, version, attempt, holder, state) VALUES (?, ?, ?, ?, ?, 'leased')`,
      token,
      number,
      job.version,
      attempt,
      holder,
    );
    this.db.run(
      `UPDATE jobs SET state = 'leased', token = ?, holder = ?, seen = ? WHERE number = ?`,
      token,
      holder,
      // What it begins with, whatever becomes of it until it ends.
      seenBy(this.db, number),
      number,
    );
    return { ...job, token, attempt, timeoutMs, leaseMs: this.leaseMs };
  }

  /** Gives a deadline to every lease that has none: the end of one may have been undone with what was written beside it. */
  private adopt(): void {
    for (const { token } of this.db.all<{ token: string }>(`SELECT token FROM jobs WHERE state = 'leased'`))
      if (!this.leases.has(token)) this.leases.set(token, this.leaseMs);
  }

  private completeWithSame({ number, dedupe }: ReadyJob): boolean {
    const same = dedupe === null ? undefined : findSame(this.db, dedupe, this.content);
    if (!same) return false;
    this.db.run(
      `UPDATE jobs SET state = 'done', reason = 'same_content', cause = ?, error = NULL, result = ?, seen = ? WHERE number = ?`,
      same.id,
      same.result,
      seenBy(this.db, number),
      number,
    );
    settleDependants(this.db, number);
    return true;
  }

  private lose(token: string): string[] {
    const held = attemptOf(this.db, token);
    // The workplan was expanded meanwhile, perhaps by another process.
    if (held?.state !== 'leased') return [];
    this.db.run(`UPDATE attempts SET state = 'lost' WHERE token = ?`, token);
    this.db.run('UPDATE jobs SET losses = losses + 1 WHERE number = ?', held.job);
    if (held.losses + 1 >= MOST_LOSSES) this.end(held, 'losses');
    else this.db.run(`UPDATE jobs SET state = 'ready', token = NULL, seen = NULL WHERE number = ?`, held.job);
    return [held.id];
  }

  /** The job has failed for good. */
  private end({ job }: Held, reason: 'failures' | 'losses' | 'no_retry'): void {
    this.db.run(`UPDATE jobs SET state = 'failed', token = NULL, reason = ? WHERE number = ?`, reason, job);
    settleDependants(this.db, job);
  }
}
