import { existsSync, readFileSync } from 'node:fs';
import { compareFiles, fileSchema, type FileRecord } from '../records/file.ts';
import { checkId } from '../records/header.ts';
import { snapshotSchema, type SnapshotRecord } from '../records/snapshot.ts';
import { systemErrorCode } from '../util/errors.ts';
import { writeDurably } from './durable.ts';
import { readRecordFile, readRecordLines, recordText } from './json-files.ts';
import { fileIndex, snapshotFile, snapshotsDir } from './layout.ts';
import { folderNames, notFound } from './listing.ts';
import { syncObjects } from './objects.ts';
import type { Store } from './store.ts';

/** Writes the file index, then `snapshot.json`, whose rename makes the snapshot exist. Objects are synced first. */
export function writeSnapshot(
  store: Store,
  given: { record: SnapshotRecord; files: readonly FileRecord[] },
): void {
  const id = checkId(given.record.snapshot_id, 'snapshot');
  syncObjects(store);
  writeDurably(fileIndex(store.root, id), given.files.map((file) => `${JSON.stringify(file)}\n`).join(''));
  writeDurably(snapshotFile(store.root, id), recordText(given.record));
}

export function hasSnapshot(store: Store, id: string): boolean {
  return existsSync(snapshotFile(store.root, checkId(id, 'snapshot')));
}

/** Throws `SNAPSHOT_NOT_FOUND` with the nearest id. */
export function readSnapshot(store: Store, id: string): SnapshotRecord {
  const record = readRecordFile(snapshotSchema, snapshotFile(store.root, checkId(id, 'snapshot')));
  if (record) return record;
  throw notFound('snapshot', id, listSnapshots(store));
}

/** Sorted by path; a path listed twice counts once, the later line holding. Throws `SNAPSHOT_NOT_FOUND`, `STORE_CORRUPT`. */
export function readFileIndex(store: Store, id: string): FileRecord[] {
  const path = fileIndex(store.root, checkId(id, 'snapshot'));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') throw notFound('snapshot', id, listSnapshots(store));
    throw error;
  }
  const byPath = new Map<string, FileRecord>();
  for (const file of readRecordLines(fileSchema, text, path)) byPath.set(file.path, file);
  return [...byPath.values()].sort(compareFiles);
}

/** Ids of whole snapshots, sorted: a folder without `snapshot.json` was interrupted. */
export function listSnapshots(store: Store): string[] {
  return folderNames(snapshotsDir(store.root)).filter((id) => existsSync(snapshotFile(store.root, id)));
}
