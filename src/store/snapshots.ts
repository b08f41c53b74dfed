import { DIGEST_PATTERN, digestOf } from '../records/digest.ts';
import { compareFiles, fileSchema, type FileRecord } from '../records/file.ts';
import { checkId, ID_PATTERN, parseRecord } from '../records/header.ts';
import { snapshotSchema, type SnapshotRecord } from '../records/snapshot.ts';
import { UserError } from '../util/errors.ts';
import { removeStaleTemps, writeDurably } from './durable.ts';
import { isFile, parseLine, readJsonLines, readRecordFile } from './json-files.ts';
import { fileIndex, INDEX_NAME, snapshotDir, snapshotFile, snapshotsDir } from './layout.ts';
import { readLines } from './lines.ts';
import { folderNames, notFound } from './listing.ts';
import { readPlainText } from './plain-file.ts';
import { sealedText } from './seal.ts';
import type { Store } from './store.ts';

/**
 * Writes a snapshot: the file index first, then `snapshot.json`, whose rename is the commit point. Objects must be
 * synced before. Throws `INVALID_ARGUMENT` for a bad id.
 */
export function writeSnapshot(
  store: Store,
  given: { record: SnapshotRecord; files: readonly FileRecord[] },
): void {
  const id = checkId(given.record.snapshot_id, 'snapshot');
  removeStaleTemps(snapshotDir(store.root, id));
  const index = given.files.map((file) => `${JSON.stringify(file)}\n`).join('');
  writeDurably(fileIndex(store.root, id), index);
  const seal = { [INDEX_NAME]: digestOf(index) };
  writeDurably(snapshotFile(store.root, id), sealedText(given.record, seal));
}

/** Throws `SNAPSHOT_NOT_FOUND`, and as `parseRecord`. */
export function readSnapshot(store: Store, id: string): SnapshotRecord {
  checkId(id, 'snapshot');
  return readRecordFile(snapshotSchema, snapshotFile(store.root, id)) ?? unknown(store, id);
}

/**
 * The files of a snapshot, sorted by path. Stores of the reference implementation may name a path twice; both stay.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
export function readFileIndex(store: Store, id: string): FileRecord[] {
  checkId(id, 'snapshot');
  if (!hasSnapshot(store, id)) unknown(store, id);
  const path = fileIndex(store.root, id);
  const files: FileRecord[] = [];
  for (const { value, where } of readJsonLines(readIndexText(path), path)) files.push(checked(value, where));
  return isSorted(files) ? files : files.sort(compareFiles);
}

/**
 * The files of a snapshot one at a time, in the order of its index: never are all of them in memory.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
export function* eachFile(store: Store, id: string): Generator<FileRecord> {
  checkId(id, 'snapshot');
  if (!hasSnapshot(store, id)) unknown(store, id);
  const path = fileIndex(store.root, id);
  if (!isFile(path)) throw lostIndex(path);
  let line = 0;
  for (const json of readLines(path)) {
    const where = `${path}:${++line}`;
    if (json.trim() !== '') yield checked(parseLine(json, where), where);
  }
}

/** A line of the index as a record. Throws `STORE_CORRUPT`, and as `parseRecord`. */
function checked(value: unknown, where: string): FileRecord {
  const file = isPlainFile(value) ? value : parseRecord(fileSchema, value, where);
  if (!leavesRoot(file.path)) return file;
  throw new UserError(
    'STORE_CORRUPT',
    `${where} names a path outside of the snapshot: ${JSON.stringify(file.path)}.`,
  );
}

/** Ids of all whole snapshots, sorted; a folder without `snapshot.json` is an unfinished one and no snapshot. */
export function listSnapshots(store: Store): string[] {
  return folderNames(snapshotsDir(store.root)).filter((id) => hasSnapshot(store, id));
}

/** False for an unfinished one, and for what is no id at all. */
export function hasSnapshot(store: Store, id: string): boolean {
  return ID_PATTERN.test(id) && isFile(snapshotFile(store.root, id));
}

function unknown(store: Store, id: string): never {
  throw notFound('snapshot', id, listSnapshots(store));
}

function readIndexText(path: string): string {
  try {
    return readPlainText(path);
  } catch (error) {
    throw lostIndex(path, error);
  }
}

function lostIndex(path: string, cause?: unknown): UserError {
  return new UserError('STORE_CORRUPT', `${path} cannot be read.`, {
    cause,
    hints: ['The snapshot lost its file index: take it again.'],
  });
}

/** The usual case, checked by hand: an index of a hundred thousand lines is read in a fraction of the time. */
function isPlainFile(value: unknown): value is FileRecord {
  if (typeof value !== 'object' || value === null) return false;
  const file = value as Partial<Record<string, unknown>>;
  return (
    file['schema_version'] === 1 &&
    typeof file['path'] === 'string' &&
    file['path'] !== '' &&
    typeof file['object'] === 'string' &&
    DIGEST_PATTERN.test(file['object']) &&
    Number.isSafeInteger(file['size']) &&
    (file['size'] as number) >= 0 &&
    (file['path_key'] === undefined || typeof file['path_key'] === 'string') &&
    (file['lang_hint'] === undefined || typeof file['lang_hint'] === 'string')
  );
}

/** A store from elsewhere must not make anybody read or write beside the tree. */
function leavesRoot(path: string): boolean {
  return path.startsWith('/') || /(?:^|\/)\.\.?(?:\/|$)/.test(path);
}

function isSorted(files: readonly FileRecord[]): boolean {
  return files.every((file, at) => at === 0 || compareFiles(files[at - 1]!, file) <= 0);
}
