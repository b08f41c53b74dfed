import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { isError, systemErrorCode, UserError } from './errors.ts';

/** What a statement may be given. */
export type Value = string | number | Uint8Array | null;

/** The door to SQLite. `?` stands for a value; nothing is ever put into the text of a statement. */
export interface Database {
  /** Runs a statement; gives the number of rows that it changed. */
  run(sql: string, ...values: Value[]): number;
  /** The first row, undefined when there is none. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
  get<Row>(sql: string, ...values: Value[]): Row | undefined;
  all<Row>(sql: string, ...values: Value[]): Row[];
  /** Several statements without values: migrations only. */
  script(sql: string): void;
  /** Everything that `work` writes, or, when it throws, nothing. Not nestable: a part of a transaction is none. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** What stands in the file: its word in messages, the first half of its error codes, and the option that names the file. */
export interface Kind {
  /** `schedule`. */
  word: string;
  /** `SCHEDULE`. */
  code: string;
  /** `--db`. */
  option: string;
  /** The numbered migrations: the first one makes version 1. */
  migrations: readonly string[];
}

const BUSY_MS = 5000;

/** https://www.sqlite.org/rescode.html; the lower byte is the kind of trouble. */
const SQLITE_BUSY = 5;
const UNREADABLE = [11, 14, 26];
/** What the machine says of a folder that is badly chosen. */
const BAD_PLACE = ['EACCES', 'EEXIST', 'ENOTDIR', 'EPERM', 'EROFS'];

/**
 * Opens a database, making the file and its folder where there are none, and brings it to the newest of its migrations.
 * Every commit is on the disk when it returns. Throws `SCHEMA_NEWER`, `<code>_INVALID` for a file that is no database
 * and `<code>_BUSY` when others hold it.
 */
export function openSqlite(path: string, kind: Kind): Database {
  makeFolder(dirname(path));
  return told(path, kind, () => {
    const db = new SqliteDatabase(path, kind);
    try {
      migrate(db, path, kind);
    } catch (error) {
      db.close();
      throw error;
    }
    return db;
  });
}

/**
 * Takes the turn that an empty database stands for, until it is closed: its write lock, which the system gives to one
 * process at a time and takes back from one that dies, so that nobody has to judge whether a lock is an old one.
 * @param waitMs how long another process is waited for
 * @returns undefined while another process has it
 *
 * Throws as `openSqlite`, `<code>_BUSY` excepted.
 */
export function takeSqlite(
  path: string,
  kind: Omit<Kind, 'migrations'>,
  waitMs: number,
): Database | undefined {
  let db: Database | undefined;
  try {
    db = openSqlite(path, { ...kind, migrations: [] });
    db.script(`PRAGMA busy_timeout = ${waitMs}`);
    db.run('BEGIN IMMEDIATE');
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof UserError && error.code === `${kind.code}_BUSY`) return undefined;
    throw error;
  }
}

/** Where none can be made, opening the file says so. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    if (!BAD_PLACE.includes(systemErrorCode(error) ?? '')) throw error;
  }
}

/** Brings a database to this version, all of it or nothing. */
function migrate(db: Database, path: string, { migrations, option }: Kind): void {
  if (versionOf(db) === migrations.length) return;
  db.transaction(() => {
    // Somebody else may have done it while this process waited for its turn.
    const version = versionOf(db);
    if (version > migrations.length)
      throw new UserError('SCHEMA_NEWER', `${path} was written by a newer CodeBatch.`, {
        hints: [`Update codebatch, or name another file with ${option}.`],
        details: { found: version, newest: migrations.length },
      });
    for (const sql of migrations.slice(version)) db.script(sql);
    db.script(`PRAGMA user_version = ${migrations.length}`);
  });
}

function versionOf(db: Database): number {
  return db.get<{ user_version: number }>('PRAGMA user_version')!.user_version;
}

class SqliteDatabase implements Database {
  private readonly path: string;
  private readonly kind: Kind;
  private readonly sqlite: DatabaseSync;
  /** Compiled once: compiling takes longer than running. */
  private readonly statements = new Map<string, StatementSync>();

  constructor(path: string, kind: Kind) {
    this.path = path;
    this.kind = kind;
    this.sqlite = new DatabaseSync(path, { enableForeignKeyConstraints: true });
    this.script(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;`);
  }

  run(sql: string, ...values: Value[]): number {
    return told(this.path, this.kind, () => Number(this.statement(sql).run(...values).changes));
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return told(this.path, this.kind, () => this.statement(sql).get(...values) as Row | undefined);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
  all<Row>(sql: string, ...values: Value[]): Row[] {
    return told(this.path, this.kind, () => this.statement(sql).all(...values) as Row[]);
  }

  script(sql: string): void {
    told(this.path, this.kind, () => this.sqlite.exec(sql));
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
function told<T>(path: string, { word, code, option }: Kind, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const result = isError(error) && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    if (result === SQLITE_BUSY)
      throw new UserError(`${code}_BUSY`, `${path} is in use by another process.`, {
        hints: ['Try again when it has finished.'],
        cause: error,
      });
    if (UNREADABLE.includes(result))
      throw new UserError(
        `${code}_INVALID`,
        `${path} cannot be read as ${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}.`,
        {
          hints: [`Name another file with ${option}, or move this one away.`],
          cause: error,
        },
      );
    throw error;
  }
}
