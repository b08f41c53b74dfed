import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync, renameSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { isProcessAlive } from '../store/durable.ts';
import { systemErrorCode, UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';

/** Who serves a schedule: the one process whose memory holds the leases' deadlines. */
export interface LockHolder {
  pid: number;
  host: string;
  /** When the process began, as its system counts; empty where it does not tell. Process ids come again. */
  start: string;
  /** Tells this server from any other that may listen on its port. */
  instance: string;
  /** Undefined while nothing listens: a command at work. */
  port?: number;
}

export interface ServerLock {
  readonly holder: LockHolder;
  /** Says where the server can be reached. */
  listensOn(port: number): void;
  /** False when the lock was removed or replaced by others: there may be a second server. */
  stands(): boolean;
  release(): void;
}

/**
 * Takes the lock of a schedule, also from a process that is no more.
 * @param db the schedule itself: only one process at a time looks at its lock, and the system ends the turn of one that dies
 *
 * Throws `SCHEDULE_SERVED` while another process has it (the details say who), `SCHEDULE_INVALID` for a folder in its place.
 */
export function takeLock(db: Database, path: string): ServerLock {
  let holder: LockHolder = {
    pid: process.pid,
    host: hostname(),
    start: startOf(process.pid),
    instance: randomUUID(),
  };
  db.transaction(() => {
    const other = readLock(path);
    if (other && isServing(other)) throw served(other);
    write(path, holder);
  });
  const stands = (): boolean => readLock(path)?.instance === holder.instance;
  return {
    get holder() {
      return holder;
    },
    listensOn(port) {
      holder = { ...holder, port };
      db.transaction(() => write(path, holder));
    },
    stands,
    release() {
      db.transaction(() => {
        if (stands()) rmSync(path, { force: true });
      });
    },
  };
}

/** Who has the lock or had it; undefined when there is none, or none that can be read. */
export function readLock(path: string): LockHolder | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<LockHolder> | null;
    const { pid, host, start, instance, port } = value ?? {};
    if (!Number.isSafeInteger(pid) || typeof host !== 'string' || typeof start !== 'string') return undefined;
    if (typeof instance !== 'string') return undefined;
    return { pid: pid!, host, start, instance, ...(typeof port === 'number' ? { port } : {}) };
  } catch (error) {
    if (error instanceof SyntaxError || systemErrorCode(error) === 'ENOENT') return undefined;
    throw unusable(path, error);
  }
}

/** Whether the holder of a lock is alive, as far as this machine can tell. */
export function isServing({ pid, host, start }: LockHolder): boolean {
  if (host !== hostname()) return true;
  if (!isProcessAlive(pid)) return false;
  const now = startOf(pid);
  return start === '' || now === '' || start === now;
}

/** True for the error of a lock in the hands of a process of this machine, which may give it back soon. */
export function isHeldHere(error: unknown): error is UserError {
  return (
    error instanceof UserError && error.code === 'SCHEDULE_SERVED' && error.details['host'] === hostname()
  );
}

/** So long a command may have a schedule; it is looked for so often whether it has given it back. */
const LONGEST_TURN_MS = 10_000;
const LOOK_EVERY_MS = 50;

/**
 * Opens what takes a lock, and waits while another process of this machine has it for a moment.
 * @param isAwaited false for an error after which waiting is of no use
 *
 * Throws what opening throws last.
 */
export async function whenFree<T>(
  open: () => T | Promise<T>,
  isAwaited: (error: UserError) => boolean = () => true,
): Promise<T> {
  const end = performance.now() + LONGEST_TURN_MS;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!isHeldHere(error) || !isAwaited(error) || performance.now() > end) throw error;
    }
    await pause(LOOK_EVERY_MS);
  }
}

function served(holder: LockHolder): UserError {
  const { pid, host, port } = holder;
  const where = port === undefined ? '' : ` on port ${port}`;
  return new UserError('SCHEDULE_SERVED', `The schedule is served by process ${pid} of ${host}${where}.`, {
    hints: [
      'One process at a time serves a schedule: end that one first, or name another schedule with --db.',
      ...(host === hostname() ? [] : ['If that machine is gone, remove the .lock file beside the schedule.']),
    ],
    details: { ...holder },
  });
}

/** What stands in the lock's place, as a person's mistake: a folder, or a file of somebody else. */
function unusable(path: string, cause: unknown): unknown {
  const code = systemErrorCode(cause);
  if (code !== 'EISDIR' && code !== 'EACCES' && code !== 'EPERM') return cause;
  const what = code === 'EISDIR' ? 'is a folder' : 'may not be read by you';
  return new UserError('SCHEDULE_INVALID', `The lock file ${path} ${what}.`, {
    hints: ['Move it away, or name another schedule with --db.'],
  });
}

function write(path: string, holder: LockHolder): void {
  const temporary = `${path}.${holder.instance}`;
  writeFileSync(temporary, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  renameSync(temporary, path);
}

/** The tick at which a process began, in its boot; empty where the system has no such file. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name of the program, in parentheses, may hold anything.
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}
