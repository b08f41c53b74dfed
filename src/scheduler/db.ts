import { openSqlite, type Database } from '../util/sqlite.ts';
import { JOBS } from './migrations/0001-jobs.ts';
import { SERVER } from './migrations/0002-server.ts';
import { FAIRNESS } from './migrations/0003-fairness.ts';

/** Opens a schedule, making the file and its folder where there are none. Throws as {@link openSqlite} does. */
export function openDatabase(path: string): Database {
  const migrations = [JOBS, SERVER, FAIRNESS];
  return openSqlite(path, { word: 'schedule', code: 'SCHEDULE', option: '--db', migrations });
}
