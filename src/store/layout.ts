import { join, relative, sep } from 'node:path';
import { hexOf, type Digest } from '../records/digest.ts';

/**
 * The only file that knows where anything lies inside a store:
 *
 *     store.json
 *     objects/sha256/<2 hex>/<2 hex>/<64 hex>
 *     snapshots/<snapshot>/{files.index.jsonl,snapshot.json}
 *     batches/<batch>/{batch.json,plan.json,events.jsonl}
 *     batches/<batch>/tasks/<task>/{task.json,events.jsonl}
 *     batches/<batch>/tasks/<task>/shards/<2 hex>/{outputs.index.jsonl,state.json}
 *     indexes/codebatch/…            derived: may be deleted at any time
 *
 * Ids are checked before they come here; nothing here touches the disk.
 */
export const TOP_LEVEL = ['store.json', 'objects', 'snapshots', 'batches', 'indexes'] as const;

export const storeFile = (root: string): string => join(root, 'store.json');

export const objectsDir = (root: string): string => join(root, 'objects', 'sha256');

export function objectFile(root: string, object: Digest): string {
  const hex = hexOf(object);
  return join(objectsDir(root), hex.slice(0, 2), hex.slice(2, 4), hex);
}

export const snapshotsDir = (root: string): string => join(root, 'snapshots');
export const snapshotDir = (root: string, id: string): string => join(snapshotsDir(root), id);
export const snapshotFile = (root: string, id: string): string =>
  join(snapshotDir(root, id), 'snapshot.json');
export const INDEX_NAME = 'files.index.jsonl';
export const fileIndex = (root: string, id: string): string => join(snapshotDir(root, id), INDEX_NAME);

export const batchesDir = (root: string): string => join(root, 'batches');
export const batchDir = (root: string, id: string): string => join(batchesDir(root), id);
export const batchFile = (root: string, id: string): string => join(batchDir(root, id), 'batch.json');
/** A file of a batch as the batch's seal names it. */
export const besideBatch = (root: string, id: string, path: string): string =>
  relative(batchDir(root, id), path).split(sep).join('/');
export const planFile = (root: string, id: string): string => join(batchDir(root, id), 'plan.json');
export const batchEvents = (root: string, id: string): string => join(batchDir(root, id), 'events.jsonl');

export interface TaskAddress {
  batchId: string;
  taskId: string;
}

export interface ShardAddress extends TaskAddress {
  shardId: string;
}

export const taskDir = (root: string, at: TaskAddress): string =>
  join(batchDir(root, at.batchId), 'tasks', at.taskId);
export const taskFile = (root: string, at: TaskAddress): string => join(taskDir(root, at), 'task.json');
export const taskEvents = (root: string, at: TaskAddress): string => join(taskDir(root, at), 'events.jsonl');
export const shardsDir = (root: string, at: TaskAddress): string => join(taskDir(root, at), 'shards');
export const shardDir = (root: string, at: ShardAddress): string => join(shardsDir(root, at), at.shardId);
export const stateFile = (root: string, at: ShardAddress): string => join(shardDir(root, at), 'state.json');
export const OUTPUTS_NAME = 'outputs.index.jsonl';
export const outputsFile = (root: string, at: ShardAddress): string => join(shardDir(root, at), OUTPUTS_NAME);

/** Ours and derived. */
export const derived = (root: string, ...names: string[]): string =>
  join(root, 'indexes', 'codebatch', ...names);
export const memoDir = (root: string): string => derived(root, 'memo');
export const memoPack = (root: string, fingerprint: string, segment: string): string =>
  derived(root, 'memo', fingerprint, `${segment}.pack`);
/** Of all batches; in the folder of each its record, and the data file that the record names. */
export const indexesDir = (root: string): string => derived(root, 'index');
export const indexDir = (root: string, batchId: string): string => derived(root, 'index', batchId);
export const indexRecord = (root: string, batchId: string): string =>
  derived(root, 'index', batchId, 'index.json');
export const indexData = (root: string, batchId: string, data: Digest): string =>
  derived(root, 'index', batchId, `${hexOf(data).slice(0, 32)}.mdb`);
export const locksDir = (root: string): string => derived(root, 'locks');
export const lockFile = (root: string, batchId: string, shardId: string): string =>
  derived(root, 'locks', batchId, `${shardId}.lock`);
/** Who is writing objects, or collecting them, right now. */
export const claimsDir = (root: string): string => derived(root, 'claims');
export const objectMapFile = (root: string): string => derived(root, 'git-objects.map');
export const provenanceDir = (root: string): string => derived(root, 'provenance');
export const provenanceFile = (root: string, snapshotId: string): string =>
  derived(root, 'provenance', `${snapshotId}.json`);
export const partsDir = (root: string): string => derived(root, 'parts');
export const reportsDir = (root: string): string => derived(root, 'reports');
export const reportFile = (root: string, key: string): string => derived(root, 'reports', `${key}.json`);
