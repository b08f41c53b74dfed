import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { isError, UserError } from '../util/errors.ts';
import type { Database, Value } from './database.ts';
import { migrate } from './db-migrate.ts';

const BUSY_MS = 5000;

/** https://www.sqlite.org/rescode.html; the lower byte is the kind of trouble. */
const SQLITE_BUSY = 5;
const UNREADABLE = [11, 14, 26];

/**
 * Opens a schedule, making the file and its folder where there are none. Every commit is on the disk when it returns.
 * Throws `SCHEMA_NEWER`, `SCHEDULE_INVALID` for a file that is no database and `SCHEDULE_BUSY` when others hold it.
 */
export function openDatabase(path: string): Database {
  mkdirSync(dirname(path), { recursive: true });
  return told(path, () => {
    const db = new SqliteDatabase(path);
    try {
      migrate(db, path);
    } catch (error) {
      db.close();
      throw error;
    }
    return db;
  });
}

class SqliteDatabase implements Database {
  private readonly path: string;
  private readonly sqlite: DatabaseSync;
  /** Compiled once: compiling takes longer than running. */
  private readonly statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.path = path;
    this.sqlite = new DatabaseSync(path, { enableForeignKeyConstraints: true });
    this.script(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;`);
  }

  run(sql: string, ...values: Value[]): number {
    return told(this.path, () => Number(this.statement(sql).run(...values).changes));
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return told(this.path, () => this.statement(sql).get(...values) as Row | undefined);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
  all<Row>(sql: string, ...values: Value[]): Row[] {
    return told(this.path, () => this.statement(sql).all(...values) as Row[]);
  }

  script(sql: string): void {
    told(this.path, () => this.sqlite.exec(sql));
  }

  transaction<T>(work: () => T): T {
    this.run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.run('COMMIT');
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  private rollBack(): void {
    try {
      this.run('ROLLBACK');
    } catch {
      // Some troubles, such as a full disk, have ended the transaction already; what is thrown is the trouble.
    }
  }

  close(): void {
    this.sqlite.close();
  }

  private statement(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.sqlite.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

/** Says what a person can do about; everything else stays as it was thrown. */
function told<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = isError(error) && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    if (code === SQLITE_BUSY)
      throw new UserError('SCHEDULE_BUSY', `${path} is in use by another process.`, {
        hints: ['Try again when it has finished.'],
        cause: error,
      });
    if (UNREADABLE.includes(code))
      throw new UserError('SCHEDULE_INVALID', `${path} cannot be read as a schedule.`, {
        hints: ['Name another file with --db, or move this one away.'],
        cause: error,
      });
    throw error;
  }
}
