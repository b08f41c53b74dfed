import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isProcessAlive } from '../../store/durable.ts';
import { systemErrorCode } from '../../util/errors.ts';

const LOOK_EVERY_MS = 25;
const GIVEN_UP_AFTER_MS = 60_000;

/**
 * Does work while holding a lock file, after waiting for whoever of this machine holds it. The lock of a process that is
 * no more is taken over.
 *
 * Throws the signal's reason when it is aborted while waiting.
 */
export async function inTurn<T>(lock: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  while (!take(lock)) {
    signal.throwIfAborted();
    if (isGivenUp(lock)) rmSync(lock, { force: true });
    else await sleep(LOOK_EVERY_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Whether its process is no more, or was silent for longer than any patch takes. */
function isGivenUp(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    const age = Date.now() - statSync(lock).mtimeMs;
    return age > GIVEN_UP_AFTER_MS || (pid > 0 && !isProcessAlive(pid));
  } catch {
    return false;
  }
}
