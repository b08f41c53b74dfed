import { setTimeout as sleep } from 'node:timers/promises';
import { takeSqlite } from '../../util/sqlite.ts';

const LOOK_EVERY_MS = 25;

/**
 * Does work while nobody else of this machine does work of the same turn, after waiting for whoever does.
 *
 * @param path of the database that stands for the turn, see {@link takeSqlite}
 * @returns undefined when the signal was aborted while waiting: then nothing was done
 */
export async function inTurn<T>(
  path: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | undefined> {
  for (;;) {
    if (signal.aborted) return undefined;
    const db = takeSqlite(path, { word: 'turn', code: 'TURN', option: '--db' }, 0);
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
