import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PRODUCER, recordTime, SCHEMA_VERSION } from '../records/header.ts';
import { storeSchema, type StoreRecord } from '../records/store.ts';
import { messageOf, systemErrorCode, UserError } from '../util/errors.ts';
import { writeDurably } from './durable.ts';
import { readRecordFile } from './json-files.ts';
import { batchesDir, objectsDir, snapshotsDir, storeFile } from './layout.ts';
import { sealedText } from './seal.ts';

/** A store that was found to be one. */
export interface Store {
  /** Absolute path. */
  readonly root: string;
}

/**
 * Makes a store, or opens the one that stands there and makes the folders that it lacks.
 * Throws `STORE_INVALID` for a folder that holds something else, and for a place where none can be made.
 */
export function initStore(path: string, env: NodeJS.ProcessEnv): { store: Store; created: boolean } {
  const root = resolve(path);
  if (existsSync(storeFile(root))) {
    const store = openStore(root);
    // An archive may have left out the empty ones.
    makeFolders(root, path);
    return { store, created: false };
  }
  if (existsSync(root) && (!statSync(root).isDirectory() || readdirSync(root).length > 0))
    throw new UserError('STORE_INVALID', `${path} is not a store and not an empty folder.`, {
      hints: ['Give a folder that does not exist yet.'],
    });
  makeFolders(root, path);
  const record: StoreRecord = {
    schema_name: 'codebatch.store',
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    created_at: recordTime(env),
  };
  // Written last: a folder without it is no store yet.
  writeDurably(storeFile(root), `${sealedText(record)}\n`);
  return { store: { root }, created: true };
}

/** What the machine says of a place that is badly chosen; all else is a fault of the machine. */
const BAD_PLACE: ReadonlySet<string | undefined> = new Set([
  'EACCES',
  'ENAMETOOLONG',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

function makeFolders(root: string, shown: string): void {
  try {
    for (const folder of [objectsDir(root), snapshotsDir(root), batchesDir(root)])
      mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!BAD_PLACE.has(systemErrorCode(error))) throw error;
    throw new UserError('STORE_INVALID', `No store can be made at ${shown}: ${messageOf(error)}.`, {
      hints: ['Give a folder that you may write to.'],
      cause: error,
    });
  }
}

/** Throws `STORE_NOT_FOUND`, `STORE_CORRUPT`, `SCHEMA_ERROR`, `SCHEMA_NEWER`. */
export function openStore(path: string): Store {
  const store = { root: resolve(path) };
  readStore(store);
  return store;
}

/** The record of a store. Throws as `openStore`. */
export function readStore(store: Store): StoreRecord {
  const record = readRecordFile(storeSchema, storeFile(store.root));
  if (record) return record;
  throw new UserError('STORE_NOT_FOUND', `There is no store at ${store.root}.`, {
    hints: [`Make one: codebatch init ${store.root}`],
    details: { path: store.root },
  });
}
