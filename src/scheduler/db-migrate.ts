import { UserError } from '../util/errors.ts';
import { JOBS } from './migrations/0001-jobs.ts';
import type { Database } from './database.ts';

/** The numbered migrations: the first one makes version 1. */
const MIGRATIONS: readonly string[] = [JOBS];

/**
 * Brings a schedule to this version, all of it or nothing. Throws `SCHEMA_NEWER` for one that a newer CodeBatch wrote.
 */
export function migrate(db: Database, path: string): void {
  if (versionOf(db) === MIGRATIONS.length) return;
  db.transaction(() => {
    // Somebody else may have done it while this process waited for its turn.
    const version = versionOf(db);
    if (version > MIGRATIONS.length)
      throw new UserError('SCHEMA_NEWER', `${path} was written by a newer CodeBatch.`, {
        hints: ['Update codebatch, or name another file with --db.'],
        details: { found: version, newest: MIGRATIONS.length },
      });
    for (const sql of MIGRATIONS.slice(version)) db.script(sql);
    db.script(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function versionOf(db: Database): number {
  return db.get<{ user_version: number }>('PRAGMA user_version')!.user_version;
}
