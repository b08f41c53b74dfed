import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { BlobReader, type HashedBlob } from '../git/blobs.ts';
import type { ObjectMap } from '../store/object-map.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { listTree, type TreeEntry } from '../git/tree.ts';
import type { Digest } from '../records/digest.ts';
import { buildFileRecord, compareFiles, type FileRecord } from '../records/file.ts';
import { checkId, PRODUCER, recordTime, SCHEMA_VERSION } from '../records/header.ts';
import { caseCollisions, compareWarnings, describePath } from '../records/path.ts';
import type { SnapshotRecord, SnapshotWarning } from '../records/snapshot.ts';
import { whileWriting } from '../store/claims.ts';
import { removeStaleTemps } from '../store/durable.ts';
import { objectsDir } from '../store/layout.ts';
import {
  hasObject,
  openObjectWriter,
  putObject,
  syncObjectsPooled,
  type ObjectWriter,
} from '../store/objects.ts';
import { writeProvenance, type Provenance } from '../store/provenance.ts';
import { hasSnapshot, readFileIndex, readSnapshot, writeSnapshot } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { sha256Stream } from '../util/json.ts';
import type { Progress } from './compute.ts';
import { listDirectory } from './snapshot-list.ts';
import { FileReader } from './snapshot-read.ts';

/** Blobs up to here are held whole; larger ones are read in pieces. */
const HELD_BYTES = 32 * 1024 * 1024;

/** Files between two looks at the rest of the process: progress is drawn and signals are heard there. */
const BETWEEN_PAUSES = 256;

interface SnapshotOptions {
  /** With a store, objects and records are written to it; without, files are only hashed. */
  store?: Store;
  /** Read for `SOURCE_DATE_EPOCH` alone. */
  env: NodeJS.ProcessEnv;
  metadata?: Record<string, unknown>;
}

export interface DirectoryOptions extends SnapshotOptions {
  dir: string;
  /** Instead of the id that follows from the content. */
  id?: string;
  /** False leaves out every name that begins with a dot. */
  includeHidden?: boolean;
}

export interface Snapshot {
  record: SnapshotRecord;
  /** Sorted by path. */
  files: FileRecord[];
  /** Of this reading of the tree; `record.warnings` of a snapshot that stood already may be older. */
  warnings: SnapshotWarning[];
  /** True when the store had it already. */
  existed: boolean;
}

/**
 * Freezes the files of a directory. In a git worktree these are the files that git tracks or would add, as they lie on
 * the disk; elsewhere `.gitignore` files are honoured. What cannot be a file of a snapshot becomes a warning.
 * Throws `SOURCE_NOT_FOUND`, `INVALID_ARGUMENT` for a bad id, and `SNAPSHOT_EXISTS` when a given id names another tree.
 */
export function snapshotDirectory(options: DirectoryOptions, onProgress?: Progress): Promise<Snapshot> {
  return whileWriting(options.store, () => takeDirectory(options, onProgress));
}

async function takeDirectory(options: DirectoryOptions, onProgress?: Progress): Promise<Snapshot> {
  const dir = resolve(options.dir);
  if (options.id !== undefined) checkId(options.id, 'snapshot');
  if (options.store) removeStaleTemps(objectsDir(options.store.root));
  const includeHidden = options.includeHidden ?? true;
  const listing = await listDirectory({ dir, store: options.store?.root, includeHidden });
  const reader = new FileReader(dir, options.store);
  const files: FileRecord[] = [];
  const warnings = [...listing.warnings];
  for (const [done, path] of listing.paths.entries()) {
    const { object, size, warning } = reader.read(path);
    if (object) files.push(buildFileRecord(path, object, size));
    if (warning) warnings.push(warning);
    if (done % BETWEEN_PAUSES === 0) {
      onProgress?.(done, listing.paths.length);
      await setImmediate();
    }
  }
  onProgress?.(listing.paths.length, listing.paths.length);
  const repository = options.store && (await repositoryOf(dir));
  return finish(options, {
    files,
    warnings,
    includeHidden,
    provenance: { path: dir, ...(repository?.head === undefined ? {} : { commit: repository.head }) },
  });
}

export interface TreeOptions extends SnapshotOptions {
  repository: Repository;
  /** A tree, or anything that names one. */
  tree: string;
  /** Blobs that it knows are not read; what is learnt is added, and the caller saves it. */
  objectMap: ObjectMap;
  /** As `worktreeTree` gives it, to see objects that are in no object store yet. */
  gitEnv?: NodeJS.ProcessEnv;
  /** Gets the bytes of every blob that had to be read and is not too large to hold. They are its own to keep. */
  onBlob?: (digest: Digest, bytes: Buffer) => void;
}

export interface TreeSnapshot extends Snapshot {
  /** Git object id by path. */
  oids: Map<string, string>;
}

/**
 * Freezes a git tree without a checkout: only blobs that the map does not know are read.
 * Throws `GIT_FAILED` when there is no such tree.
 */
export function snapshotTree(options: TreeOptions, onProgress?: Progress): Promise<TreeSnapshot> {
  return whileWriting(options.store, () => takeTree(options, onProgress));
}

async function takeTree(options: TreeOptions, onProgress?: Progress): Promise<TreeSnapshot> {
  const { repository, tree, objectMap, store } = options;
  if (store) removeStaleTemps(objectsDir(store.root));
  const listed = await listTree(repository, tree, options.gitEnv);
  // What a directory's snapshot leaves out is left out here, so that both give the same id.
  const entries = listed.entries.filter(({ path }) => !/(?:^|\/)\.codebatch\//.test(path));
  await learn(entries, options, onProgress);
  const files: FileRecord[] = [];
  const oids = new Map<string, string>();
  const warnings = [...listed.warnings];
  for (const { path, oid } of entries) {
    const known = objectMap.get(oid);
    if (known) {
      files.push(buildFileRecord(path, known.digest, known.size));
      oids.set(path, oid);
    } else warnings.push(absentWarning(path));
  }
  const provenance = { path: repository.root, tree };
  return { ...(await finish(options, { files, warnings, includeHidden: true, provenance })), oids };
}

/** Reads the blobs that the map, or the store, does not have. */
async function learn(
  entries: readonly TreeEntry[],
  options: TreeOptions,
  onProgress?: Progress,
): Promise<void> {
  const { objectMap, store } = options;
  const wanted = new Set<string>();
  for (const { oid } of entries) {
    const known = objectMap.get(oid);
    if (!known || (store && !hasObject(store, known.digest))) wanted.add(oid);
  }
  if (wanted.size === 0) return;
  const reader = new BlobReader(options.repository, options.gitEnv);
  const writers = new Map<string, ObjectWriter>();
  const sink = (oid: string): ObjectWriter => {
    const writer = openObjectWriter(store!);
    writers.set(oid, writer);
    return writer;
  };
  let done = 0;
  try {
    for await (const blob of reader.hash([...wanted], {
      limit: HELD_BYTES,
      ...(store ? { sink } : {}),
    })) {
      takeBlob(blob, options);
      writers.get(blob.oid)?.finish();
      writers.delete(blob.oid);
      if (done++ % BETWEEN_PAUSES === 0) onProgress?.(done, wanted.size);
    }
    onProgress?.(wanted.size, wanted.size);
  } finally {
    for (const writer of writers.values()) writer.abort();
    reader.close();
  }
}

function takeBlob(blob: HashedBlob, options: TreeOptions): void {
  if ('missing' in blob) return;
  options.objectMap.set(blob.oid, { digest: blob.digest, size: blob.size });
  if (!blob.bytes) return;
  if (options.store) putObject(options.store, blob.bytes);
  options.onBlob?.(blob.digest, blob.bytes);
}

interface Reading {
  files: FileRecord[];
  warnings: SnapshotWarning[];
  includeHidden: boolean;
  provenance: Provenance;
}

/** Sorts, names and, with a store, writes what was read. */
async function finish(options: SnapshotOptions & { id?: string }, reading: Reading): Promise<Snapshot> {
  const files = reading.files.sort(compareFiles);
  const warnings = [...reading.warnings, ...caseCollisions(files)].sort(compareWarnings);
  const time = recordTime(options.env);
  const record: SnapshotRecord = {
    schema_name: 'codebatch.snapshot',
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    snapshot_id: options.id ?? snapshotIdOf(files, time),
    created_at: time,
    source: { type: 'directory', path: '.' },
    file_count: files.length,
    total_bytes: files.reduce((sum, file) => sum + file.size, 0),
    config: { include_hidden: reading.includeHidden },
    ...(options.metadata && Object.keys(options.metadata).length > 0 ? { metadata: options.metadata } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
  if (!options.store) return { record, files, warnings, existed: false };
  await syncObjectsPooled(options.store);
  const standing = standingRecord(options.store, record, { files, given: options.id !== undefined });
  if (!standing) writeSnapshot(options.store, { record, files });
  writeProvenance(options.store, record.snapshot_id, reading.provenance);
  return { record: standing ?? record, files, warnings, existed: standing !== undefined };
}

/**
 * `snap-` and 32 hex digits of the sha256 of the sorted lines `[path,digest,size]`. A time set by `SOURCE_DATE_EPOCH`
 * enters too, because it stands in the records.
 * @param files sorted by path
 */
export function snapshotIdOf(files: readonly FileRecord[], time: string): string {
  const hash = sha256Stream();
  let lines = time === '1970-01-01T00:00:00Z' ? '' : `${time}\n`;
  for (const { path, object, size } of files) {
    lines += `${JSON.stringify([path, object, size])}\n`;
    if (lines.length < 65_536) continue;
    hash.update(lines);
    lines = '';
  }
  hash.update(lines);
  return `snap-${hash.hex().slice(0, 32)}`;
}

/** The record that stands under this id already; undefined when there is none, or only a damaged one. */
function standingRecord(
  store: Store,
  record: SnapshotRecord,
  expected: { files: readonly FileRecord[]; given: boolean },
): SnapshotRecord | undefined {
  const id = record.snapshot_id;
  if (!hasSnapshot(store, id)) return undefined;
  try {
    // Whatever the records' times, equal content gives equal ids here.
    const content = (files: readonly FileRecord[]): string => snapshotIdOf(files, record.created_at);
    if (content(readFileIndex(store, id)) === content(expected.files)) return readSnapshot(store, id);
  } catch (error) {
    if (expected.given || !(error instanceof UserError)) throw error;
  }
  // An id that follows from the content can only name this content: the stored index is damaged and written again.
  if (!expected.given) return undefined;
  throw new UserError('SNAPSHOT_EXISTS', `Snapshot ${id} exists already, with another tree.`, {
    hints: ['Choose another id, or leave it out to get one that follows from the content.'],
    details: { snapshot_id: id },
  });
}

async function repositoryOf(dir: string): Promise<Repository | undefined> {
  try {
    return await findRepository(dir);
  } catch (error) {
    if (error instanceof UserError && error.code === 'GIT_MISSING') return undefined;
    throw error;
  }
}

function absentWarning(path: string): SnapshotWarning {
  return {
    path,
    reason: 'unreadable',
    message: `${describePath(path)} could not be read: git does not have its bytes.`,
  };
}
