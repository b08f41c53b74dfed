import { rmSync } from 'node:fs';
import type { RootDatabase } from 'lmdb';
import { systemErrorCode, UserError } from '../../util/errors.ts';

/** One entry of a data file. */
export interface Row {
  key: Buffer;
  value: Uint8Array;
}

/** Rows by the bytes of their keys, each key once; made when they are asked for. */
export interface SortedRows {
  /** At least as many as keys and values have together. */
  bytes: number;
  each(): Iterable<Row>;
}

/** Said to the database, so that the same rows give the same bytes on every machine. */
const PAGE_BYTES = 4096;
const FORM = { noSubdir: true, encoding: 'binary', keyEncoding: 'binary', maxDbs: 0 } as const;

/** Room for the tree around the rows. */
const SPARE_BYTES = 1 << 26;

// Each import is left to Node: a bundle would carry the addon of the machine that made it.

/** The database is installed only where its addon can be. Throws `INDEX_UNAVAILABLE`. */
function refuse(error: unknown): never {
  const absent = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED'];
  if (!absent.includes(systemErrorCode(error) ?? '')) throw error;
  throw new UserError(
    'INDEX_UNAVAILABLE',
    'The index needs the optional package lmdb, which is not installed.',
    { cause: error, hints: ['npm install lmdb. Every question is answered without it, only slower.'] },
  );
}

/**
 * Writes a data file; the same rows give the same bytes.
 * Throws `INDEX_UNAVAILABLE`.
 */
export async function writeRows(path: string, rows: SortedRows): Promise<void> {
  const { open } = await import(/* webpackIgnore: true */ 'lmdb').catch(refuse);
  try {
    const database = open<Uint8Array, Buffer>(path, {
      ...FORM,
      pageSize: PAGE_BYTES,
      // Only address space: what is not used is never written.
      mapSize: Math.ceil((4 * rows.bytes + SPARE_BYTES) / PAGE_BYTES) * PAGE_BYTES,
      noSync: true,
      overlappingSync: false,
    });
    try {
      database.transactionSync(() => {
        for (const { key, value } of rows.each()) database.putSync(key, Buffer.from(value), { append: true });
      });
    } finally {
      await database.close();
    }
  } finally {
    removeLock(path);
  }
}

/**
 * Opens a data file. Its bytes must have been checked: a page that is not as it was written may end the process.
 * Throws `INDEX_UNAVAILABLE`.
 */
export async function openRows(path: string): Promise<Rows> {
  const { open } = await import(/* webpackIgnore: true */ 'lmdb').catch(refuse);
  // Nobody ever writes to a finished data file, so no reader needs to know of another.
  removeLock(path);
  return new Rows(path, open<Buffer, Buffer>(path, { ...FORM, readOnly: true }));
}

/** A data file that is open; to be closed, or its threads keep the program alive. */
export class Rows {
  private readonly path: string;
  private readonly database: RootDatabase<Buffer, Buffer>;

  constructor(path: string, database: RootDatabase<Buffer, Buffer>) {
    this.path = path;
    this.database = database;
  }

  get(key: Buffer): Buffer | undefined {
    return this.database.get(key);
  }

  /** Rows whose key begins so, in order. */
  *below(start: Buffer): Generator<Row> {
    // No key has this byte, which UTF-8 does not know.
    const end = Buffer.concat([start, Buffer.from([0xff])]);
    for (const { key, value } of this.database.getRange({ start, end })) yield { key, value };
  }

  /** All rows, in order. */
  *all(): Generator<Row> {
    for (const { key, value } of this.database.getRange({})) yield { key, value };
  }

  async close(): Promise<void> {
    await this.database.close();
    removeLock(this.path);
  }
}

/** The database makes it beside every file that it opens. */
function removeLock(path: string): void {
  rmSync(lockOf(path), { force: true });
}

export const lockOf = (path: string): string => `${path}-lock`;
