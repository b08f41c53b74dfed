import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { checkId } from '../records/header.ts';
import { systemErrorCode } from '../util/errors.ts';
import { isProcessAlive } from './durable.ts';
import { lockFile } from './layout.ts';
import { readPlainText } from './plain-file.ts';
import type { Store } from './store.ts';

/** A lock that nobody touched for this long is given up by its owner. */
const STALE_AFTER_MS = 30_000;

/** A claim on one shard of one batch. Losing it costs double work, never a wrong result: equal work gives equal bytes. */
export interface Lock {
  /** Says that the owner is alive; call it every few seconds. False when somebody else took the lock over. */
  heartbeat(): boolean;
  /** Gives the lock back; does nothing when somebody else took it over. */
  release(): void;
}

interface Holder {
  owner: string;
  pid: number;
  host: string;
  started: string;
}

/**
 * Claims a shard of a batch for this process.
 * @returns undefined when somebody else holds it and is alive
 */
export function claimShardLock(
  store: Store,
  given: { batchId: string; shardId: string; owner?: string },
): Lock | undefined {
  const path = lockFile(store.root, checkId(given.batchId, 'batch'), checkId(given.shardId, 'shard'));
  mkdirSync(dirname(path), { recursive: true });
  const holder: Holder = {
    owner: `${given.owner ?? 'run'} ${randomUUID()}`,
    pid: process.pid,
    host: hostname(),
    started: new Date().toISOString(),
  };
  const text = JSON.stringify(holder);
  const claimed = createNew(path, text) || takeOver(path, text);
  return claimed ? lockOf(path, text) : undefined;
}

function lockOf(path: string, text: string): Lock {
  const isOurs = (): boolean => readText(path) === text;
  return {
    heartbeat() {
      if (!isOurs()) return false;
      const now = new Date();
      utimesSync(path, now, now);
      return true;
    },
    release() {
      if (isOurs()) rmSync(path, { force: true });
    },
  };
}

/** Replaces a stale lock. A second file is the right to do so, else two could each remove the other's fresh lock. */
function takeOver(path: string, text: string): boolean {
  if (!isStale(path)) return false;
  const right = `${path}.takeover`;
  if (ageOf(right) > STALE_AFTER_MS) rmSync(right, { force: true });
  if (!createNew(right, text)) return false;
  try {
    if (!isStale(path)) return false;
    rmSync(path, { force: true });
    return createNew(path, text);
  } finally {
    rmSync(right, { force: true });
  }
}

/** Whether nobody holds a lock any more: its process of this machine is dead, or it was silent for half a minute. */
export function isStale(path: string): boolean {
  const age = ageOf(path);
  if (age === -1 || age > STALE_AFTER_MS) return true;
  const holder = holderOf(readText(path));
  return holder !== undefined && holder.host === hostname() && !isProcessAlive(holder.pid);
}

/** Milliseconds since the last heartbeat, -1 when there is no such file. */
function ageOf(path: string): number {
  const standing = statSync(path, { throwIfNoEntry: false });
  return standing ? Math.max(0, Date.now() - standing.mtimeMs) : -1;
}

/** Undefined for a lock whose owner was killed before it had written its name: only age tells about that one. */
function holderOf(text: string | undefined): Pick<Holder, 'pid' | 'host'> | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Holder> | null;
    return typeof value?.pid === 'number' && typeof value.host === 'string'
      ? { pid: value.pid, host: value.host }
      : undefined;
  } catch {
    return undefined;
  }
}

function createNew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function readText(path: string): string | undefined {
  try {
    return readPlainText(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
