import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { systemErrorCode } from '../util/errors.ts';
import { temporaryName } from './durable.ts';
import { lockFile } from './layout.ts';
import type { Store } from './store.ts';

/** A lock whose owner gives no sign for this long is anybody's. */
const STALE_MS = 30_000;

/** A claim on one shard of one batch. */
export interface Lock {
  /** Tells the others that the owner is alive: call it every few seconds. */
  heartbeat(): void;
  release(): void;
}

interface Owner {
  pid: number;
  host: string;
}

/** Claims a shard, or gives undefined when another live process has it. */
export function claimShardLock(store: Store, at: { batchId: string; shardId: string }): Lock | undefined {
  const path = lockFile(store.root, at.batchId, at.shardId);
  mkdirSync(dirname(path), { recursive: true });
  if (create(path) || (removeStale(path) && create(path))) return lockOn(path);
  return undefined;
}

function create(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o644);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
  const owner: Owner = { pid: process.pid, host: hostname() };
  writeSync(file, JSON.stringify(owner));
  closeSync(file);
  return true;
}

/**
 * Takes a dead owner's lock away. It is renamed first: of two processes that find it stale, one rename succeeds, and
 * the other one cannot remove the lock that the first then makes.
 */
function removeStale(path: string): boolean {
  if (!isStale(path)) return false;
  const aside = temporaryName(path);
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return true;
    throw error;
  }
  if (isStale(aside)) {
    rmSync(aside, { force: true });
    return true;
  }
  // Somebody made a fresh lock between the look and the rename: give it back.
  renameSync(aside, path);
  return false;
}

function isStale(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    if (age > STALE_MS) return true;
    const owner = JSON.parse(readFileSync(path, 'utf8')) as Partial<Owner>;
    return owner.host === hostname() && typeof owner.pid === 'number' && !isAlive(owner.pid);
  } catch {
    // Gone meanwhile, or not yet written by an owner that is alive: its age decides later.
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH';
  }
}

function lockOn(path: string): Lock {
  return {
    heartbeat() {
      const now = new Date();
      try {
        utimesSync(path, now, now);
      } catch (error) {
        if (systemErrorCode(error) !== 'ENOENT') throw error;
      }
    },
    release: () => rmSync(path, { force: true }),
  };
}
