import { basename, dirname, join } from 'node:path';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { getObject, putObject, syncObjects } from '../store/objects.ts';
import { initStore, type Store } from '../store/store.ts';
import { digestOf, type Digest } from '../records/digest.ts';
import { UserError } from '../util/errors.ts';
import { openDatabase } from './db.ts';
import { settleEnqueued } from './enqueue.ts';
import { pruneEvents } from './event-log.ts';
import { GroupCommit } from './group-commit.ts';
import { ListeningClock } from './listening-clock.ts';
import { takeLock, type ServerLock } from './lock.ts';
import { NestedDatabase } from './nested.ts';
import { Queue } from './queue.ts';
import { openTimeGates } from './time-gates.ts';

export const DEFAULT_DB = '.codebatch/schedule.db';

const TICK_MS = 1000;
const TICKS_BETWEEN_PRUNES = 3600;
const ANSWER_KEPT_MS = 24 * 3600 * 1000;

export interface OpenOptions {
  /** The repository: paths of workplans and payloads are below it. */
  root: string;
  /** The schedule's file. */
  db: string;
  /** Milliseconds of a monotonic clock. */
  now?: () => number;
  /** From 0 to less than 1. */
  random?: () => number;
  /** How many jobs of a lane run at once, at most. */
  laneCaps?: ReadonlyMap<number, number> | undefined;
  /** How long a claim holds without a sign of life. */
  leaseMs?: number | undefined;
  /** What went wrong between requests, where nobody waits for an answer. */
  onTrouble?: (error: unknown) => void;
}

/** The files of a schedule, beside each other. */
export function scheduleFiles(db: string): { lock: string; token: string; artifacts: string } {
  const stem = join(dirname(db), basename(db).replace(/\.db$/, ''));
  return { lock: `${stem}.lock`, token: `${stem}.token`, artifacts: `${stem}.artifacts` };
}

/**
 * A schedule in the hands of the one process that serves it, from taking its lock until it is closed. It takes back lost
 * leases by itself, every second.
 */
export class OpenSchedule {
  readonly root: string;
  readonly db: NestedDatabase;
  readonly queue: Queue;
  private readonly writes: GroupCommit;
  readonly lock: ServerLock;
  private readonly store: Store;
  private readonly watchers = new Set<() => void>();
  private readonly waiting = new Set<{ holder: string; end: () => void }>();
  private readonly onTrouble: (error: unknown) => void;
  private readonly timer: NodeJS.Timeout;
  private ticks = 0;
  private isClosed = false;

  /** Throws `SCHEDULE_SERVED` and as opening the database and the store of its artifacts does. */
  constructor({ root, db: path, now, random, laneCaps, leaseMs, onTrouble }: OpenOptions) {
    keepFromGit(dirname(path));
    const files = scheduleFiles(path);
    const db = new NestedDatabase(openDatabase(path));
    let lock: ServerLock | undefined;
    try {
      lock = takeLock(db, files.lock);
      this.store = initStore(files.artifacts, {}).store;
      this.root = root;
      this.db = db;
      this.writes = new GroupCommit(db);
      this.lock = lock;
      const clock = new ListeningClock(now);
      this.queue = new Queue({
        db,
        now: clock.now,
        random: random ?? Math.random,
        content: (sha256) => this.content(sha256),
        laneCaps,
        leaseMs,
      });
      settleEnqueued(db);
      this.prune();
    } catch (error) {
      lock?.release();
      db.close();
      throw error;
    }
    this.onTrouble = onTrouble ?? ((): void => undefined);
    this.timer = setInterval(() => this.tick(), TICK_MS);
  }

  /** The bytes of an artifact, undefined when they are not there or damaged. */
  content(sha256: string): Uint8Array | undefined {
    try {
      return getObject(this.store, `sha256:${sha256}` as Digest);
    } catch (error) {
      if (error instanceof UserError) return undefined;
      throw error;
    }
  }

  /** Stores bytes for good; throws `ARTIFACT_DIGEST` when they are not those of the digest. */
  putContent(sha256: string, bytes: Uint8Array): void {
    const digest = digestOf(bytes);
    if (digest !== `sha256:${sha256}`)
      throw new UserError('ARTIFACT_DIGEST', `The bytes have the digest ${digest}.`, {
        hints: ['Put them under their own sha256, in 64 lower-case hex digits.'],
      });
    putObject(this.store, bytes);
    syncObjects(this.store);
  }

  /** Writes together with others who ask at the same time, see {@link GroupCommit}. */
  write<T>(work: () => T): Promise<T> {
    if (this.isClosed) return Promise.reject(scheduleClosed());
    return this.writes.run(work);
  }

  /** To be called when jobs may have changed: whoever waits for one looks again. */
  changed(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** Calls back whenever jobs may have changed, and every second; gives what ends it. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Calls back when a holder waits for jobs no more; gives what ends it. */
  whenLeft(holder: string, end: () => void): () => void {
    const one = { holder, end };
    this.waiting.add(one);
    return () => this.waiting.delete(one);
  }

  /** A holder waits for jobs no more. */
  left(holder: string): void {
    for (const one of this.waiting) if (one.holder === holder) one.end();
  }

  /** Whoever waits is told for the last time; leases stay as they are in the database. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.writes.flush();
    clearInterval(this.timer);
    this.changed();
    this.watchers.clear();
    this.lock.release();
    this.db.close();
  }

  get closed(): boolean {
    return this.isClosed;
  }

  /** Looks after leases and pauses and calls those who watch; comes by itself every second. */
  tick(): void {
    try {
      if (!this.lock.stands())
        throw new UserError('LOCK_LOST', 'The lock of the schedule was taken away.', {
          hints: ['Another process may serve it now; this one has stopped.'],
        });
      this.queue.sweep();
      openTimeGates(this.db, Date.now());
      this.ticks++;
      if (this.ticks % TICKS_BETWEEN_PRUNES === 0) this.prune();
      this.changed();
    } catch (error) {
      this.onTrouble(error);
      if (error instanceof UserError && error.code === 'LOCK_LOST') this.close();
    }
  }

  private prune(): void {
    pruneEvents(this.db);
    this.db.run('DELETE FROM answers WHERE at < ?', Date.now() - ANSWER_KEPT_MS);
  }
}

/** What is said to those who still ask. */
export function scheduleClosed(): UserError {
  return new UserError('SCHEDULE_CLOSED', 'The server is ending.', { hints: ['Ask again when it is back.'] });
}

/** The schedule of a repository is no part of it. */
export function keepFromGit(folder: string): void {
  const ignoreFile = join(folder, '.gitignore');
  if (basename(folder) !== '.codebatch' || existsSync(ignoreFile)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(ignoreFile, '*\n');
}
