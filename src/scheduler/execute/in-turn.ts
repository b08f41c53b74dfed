import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../util/errors.ts';
import { openSqlite, type Database } from '../../util/sqlite.ts';

const LOOK_EVERY_MS = 25;

/**
 * Does work while nobody else of this machine does work of the same turn, after waiting for whoever does.
 *
 * The turn is the write lock of an empty database: the system gives it to one at a time and takes it back from a process
 * that dies, so that nobody ever has to judge whether a lock is an old one.
 * @param path of the database
 * @returns undefined when the signal was aborted while waiting: then nothing was done
 */
export async function inTurn<T>(
  path: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | undefined> {
  for (;;) {
    if (signal.aborted) return undefined;
    const db = take(path);
    if (db)
      try {
        return await work();
      } finally {
        // Ends the transaction too.
        db.close();
      }
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** The database with the turn, undefined while somebody else has it. */
function take(path: string): Database | undefined {
  let db: Database | undefined;
  try {
    db = openSqlite(path, { word: 'turn', code: 'TURN', option: '--db', migrations: [] });
    db.script('PRAGMA busy_timeout = 0');
    db.run('BEGIN IMMEDIATE');
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof UserError && error.code === 'TURN_BUSY') return undefined;
    throw error;
  }
}
