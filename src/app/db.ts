import { UserError } from '../util/errors.ts';
import { openSqlite, type Database } from '../util/sqlite.ts';
import { QUEUE } from './migrations/0001-queue.ts';
import { REVIEWS } from './migrations/0002-reviews.ts';
import { PUSHES } from './migrations/0003-pushes.ts';

/** Where the app keeps what it knows, unless it is told otherwise. */
export const APP_DB = '.codebatch/app.db';

/** In their order: the first one makes version 1, and new ones come last. */
const MIGRATIONS = [QUEUE, REVIEWS, PUSHES];

/**
 * Takes the app's database for this process, as long as what it gives is open: two that wrote from one outbox would write
 * twice. The operating system lets go of it when the process dies. Throws `APP_DB_BUSY`.
 */
export function takeAppDatabase(path: string): Database {
  const owner = openSqlite(`${path}.owner`, {
    word: 'app database',
    code: 'APP_DB',
    option: '--db',
    migrations: [],
  });
  try {
    owner.run('BEGIN EXCLUSIVE');
    return owner;
  } catch (error) {
    owner.close();
    if (!(error instanceof UserError) || error.code !== 'APP_DB_BUSY') throw error;
    throw new UserError(error.code, `Another codebatch app works with ${path} already.`, {
      hints: ['Stop that one first, or name another file with --db.'],
      cause: error,
    });
  }
}

/** Opens the app's database, making the file and its folder where there are none. Throws as {@link openSqlite} does. */
export function openAppDatabase(path: string): Database {
  return openSqlite(path, { word: 'app database', code: 'APP_DB', option: '--db', migrations: MIGRATIONS });
}
