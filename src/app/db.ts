import { openSqlite, type Database } from '../util/sqlite.ts';
import { QUEUE } from './migrations/0001-queue.ts';

/** Where the app keeps what it knows, unless it is told otherwise. */
export const APP_DB = '.codebatch/app.db';

/** In their order: the first one makes version 1, and new ones come last. */
const MIGRATIONS = [QUEUE];

/** Opens the app's database, making the file and its folder where there are none. Throws as {@link openSqlite} does. */
export function openAppDatabase(path: string): Database {
  return openSqlite(path, { word: 'app database', code: 'APP_DB', option: '--db', migrations: MIGRATIONS });
}
