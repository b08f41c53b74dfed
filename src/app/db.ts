import { UserError } from '../util/errors.ts';
import { openSqlite, takeSqlite, type Database } from '../util/sqlite.ts';
import { QUEUE } from './migrations/0001-queue.ts';
import { REVIEWS } from './migrations/0002-reviews.ts';
import { PUSHES } from './migrations/0003-pushes.ts';

/** Where the app keeps what it knows, unless it is told otherwise. */
export const APP_DB = '.codebatch/app.db';

/** In their order: the first one makes version 1, and new ones come last. */
const MIGRATIONS = [QUEUE, REVIEWS, PUSHES];

/** A process that is about to end is waited for so long. */
const OWNER_MS = 5000;

/**
 * Takes the app's database for this process, as long as what it gives is open: two that wrote from one outbox would write
 * twice. The operating system lets go of it when the process dies. Throws `APP_DB_BUSY`.
 */
export function takeAppDatabase(path: string): Database {
  const kind = { word: 'app database', code: 'APP_DB', option: '--db' };
  const owner = takeSqlite(`${path}.owner`, kind, OWNER_MS);
  if (owner) return owner;
  throw new UserError('APP_DB_BUSY', `Another codebatch app works with ${path} already.`, {
    hints: ['Stop that one first, or name another file with --db.'],
  });
}

/** Opens the app's database, making the file and its folder where there are none. Throws as {@link openSqlite} does. */
export function openAppDatabase(path: string): Database {
  return openSqlite(path, { word: 'app database', code: 'APP_DB', option: '--db', migrations: MIGRATIONS });
}
