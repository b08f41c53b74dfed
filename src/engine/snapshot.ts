import { BlobReader } from '../git/blobs.ts';
import type { Repository } from '../git/repository.ts';
import { listTree } from '../git/tree.ts';
import { digestOf, type Digest } from '../records/digest.ts';
import { buildFileRecord, compareFiles, type FileRecord } from '../records/file.ts';
import { PRODUCER, recordTime, SCHEMA_VERSION } from '../records/header.ts';
import type { SnapshotRecord, SnapshotWarning } from '../records/snapshot.ts';
import { putObject } from '../store/objects.ts';
import type { ObjectMap } from '../store/object-map.ts';
import { hasSnapshot, readFileIndex, readSnapshot, writeSnapshot } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { compareStrings, sha256Hex } from '../util/json.ts';
import type { Progress } from './compute.ts';
import { readDirectory } from './snapshot-directory.ts';

export interface Snapshot {
  record: SnapshotRecord;
  /** Sorted by path. */
  files: FileRecord[];
  warnings: SnapshotWarning[];
  /** True when the store held it already. */
  existed: boolean;
}

/**
 * `snap-` and 32 hex digits of sha256 over the sorted (path, digest, size). A time set by SOURCE_DATE_EPOCH enters too,
 * because it stands in the records.
 */
export function snapshotIdOf(files: readonly FileRecord[], time: string): string {
  const epoch = time === '1970-01-01T00:00:00Z' ? '' : `${time}\n`;
  const index = [...files]
    .sort(compareFiles)
    .map((file) => `${JSON.stringify([file.path, file.object, file.size])}\n`)
    .join('');
  return `snap-${sha256Hex(epoch + index).slice(0, 32)}`;
}

/**
 * Freezes a directory. With a store its bytes are copied there and the records written; without one they are only read.
 * Throws `SOURCE_NOT_FOUND`, and `SNAPSHOT_EXISTS` when a given id names another tree.
 */
export async function snapshotDirectory(
  given: {
    dir: string;
    env: NodeJS.ProcessEnv;
    store?: Store;
    id?: string;
    metadata?: Record<string, unknown>;
  },
  onProgress?: Progress,
): Promise<Snapshot> {
  const { files, warnings } = await readDirectory(given.dir, {
    ...(given.store ? { store: given.store } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  return finish(files, { ...given, type: 'directory', warnings });
}

/**
 * Freezes a git tree without a checkout. Only objects that the map does not know are read, or all of them when a store
 * wants copies.
 * @param given.gitEnv as the tree's objects need it
 * @param given.onBlob sees every blob that had to be read
 */
export async function snapshotTree(
  given: {
    repository: Repository;
    tree: string;
    env: NodeJS.ProcessEnv;
    objectMap: ObjectMap;
    gitEnv?: NodeJS.ProcessEnv;
    store?: Store;
    onBlob?: (digest: Digest, bytes: Buffer) => void;
  },
  onProgress?: Progress,
): Promise<Snapshot & { oids: Map<string, string> }> {
  const { entries, warnings } = await listTree(given.repository, given.tree, given.gitEnv);
  await learnObjects(
    entries.map(({ oid }) => oid),
    given,
    onProgress,
  );
  const files: FileRecord[] = [];
  for (const { path, oid } of entries) {
    const known = given.objectMap.get(oid);
    if (known) files.push(buildFileRecord(path, known.digest, known.size));
    else
      warnings.push({ path, reason: 'unreadable', message: `${path} has an object that git does not have` });
  }
  const snapshot = finish(files, { ...given, type: 'git', warnings });
  return { ...snapshot, oids: new Map(entries.map(({ path, oid }) => [path, oid])) };
}

async function learnObjects(
  oids: readonly string[],
  given: Parameters<typeof snapshotTree>[0],
  onProgress?: Progress,
): Promise<void> {
  const wanted = [...new Set(oids)].filter((oid) => given.store !== undefined || !given.objectMap.get(oid));
  if (wanted.length === 0) return;
  const reader = new BlobReader(given.repository, given.gitEnv);
  try {
    let done = 0;
    for await (const blob of reader.read(wanted)) {
      if ('bytes' in blob) {
        const digest = given.store ? putObject(given.store, blob.bytes) : digestOf(blob.bytes);
        given.objectMap.set(blob.oid, { digest, size: blob.bytes.length });
        given.onBlob?.(digest, blob.bytes);
      }
      onProgress?.(++done, wanted.length);
    }
  } finally {
    reader.close();
  }
}

function finish(
  files: FileRecord[],
  given: {
    type: 'directory' | 'git';
    env: NodeJS.ProcessEnv;
    warnings: SnapshotWarning[];
    store?: Store;
    id?: string;
    metadata?: Record<string, unknown>;
  },
): Snapshot {
  files.sort(compareFiles);
  const time = recordTime(given.env);
  const content = snapshotIdOf(files, time);
  const warnings = given.warnings.sort((a, b) =>
    compareStrings(`${a.path ?? a.paths?.[0]}\0${a.reason}`, `${b.path ?? b.paths?.[0]}\0${b.reason}`),
  );
  const record: SnapshotRecord = {
    schema_name: 'codebatch.snapshot',
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    snapshot_id: given.id ?? content,
    created_at: time,
    source: { type: given.type, path: '.' },
    file_count: files.length,
    total_bytes: files.reduce((sum, file) => sum + file.size, 0),
    config: { include_hidden: true },
    ...(given.metadata && Object.keys(given.metadata).length > 0 ? { metadata: given.metadata } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
  if (!given.store) return { record, files, warnings, existed: false };
  if (hasSnapshot(given.store, record.snapshot_id)) {
    const standing = readFileIndex(given.store, record.snapshot_id);
    if (snapshotIdOf(standing, time) !== content)
      throw new UserError(
        'SNAPSHOT_EXISTS',
        `Snapshot ${record.snapshot_id} exists already and holds other files.`,
        {
          hints: ['Leave --id out to get an id that follows from the content.'],
        },
      );
    return { record: readSnapshot(given.store, record.snapshot_id), files, warnings, existed: true };
  }
  writeSnapshot(given.store, { record, files });
  return { record, files, warnings, existed: false };
}
