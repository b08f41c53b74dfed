import { groupByShard } from '../engine/batch.ts';
import type { Registry } from '../engine/task.ts';
import type { ShardId } from '../records/digest.ts';
import { FAILURE_CODES, type Failure, type FailureCode } from '../records/failure.ts';
import { shardOf } from '../records/digest.ts';
import type { FileRecord } from '../records/file.ts';
import type { OutputRecord } from '../records/output.ts';
import type { PlannedTask, PlanRecord } from '../records/plan.ts';
import type { SnapshotWarning } from '../records/snapshot.ts';
import { readBatch, readOutputs, readPlan, readState } from '../store/batches.ts';
import { readFileIndex, readSnapshot } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';

/** A batch with all of its records but the outputs. */
export interface StoredBatch {
  store: Store;
  batchId: string;
  snapshotId: string;
  pipeline: string;
  plan: PlanRecord;
  /** Sorted by path, one for each. */
  files: readonly FileRecord[];
  shards: ReadonlyMap<ShardId, readonly FileRecord[]>;
  warnings: readonly SnapshotWarning[];
}

/** Throws `BATCH_NOT_FOUND`, `SNAPSHOT_NOT_FOUND`, `STORE_CORRUPT`, and as `parseRecord`. */
export function openBatch(store: Store, batchId: string): StoredBatch {
  const { snapshot_id: snapshotId, pipeline } = readBatch(store, batchId);
  const plan = readPlan(store, batchId);
  const { warnings = [] } = readSnapshot(store, snapshotId);
  // An index of the reference implementation may name a path twice.
  const files = [...new Map(readFileIndex(store, snapshotId).map((file) => [file.path, file])).values()];
  return { store, batchId, snapshotId, pipeline, plan, files, shards: groupByShard(files), warnings };
}

/** What a task looks at: as the plan says, else as the task of that type does; one that nobody knows, at single files. */
export function scopeOf({ scope, type }: PlannedTask, registry: Registry): 'shard' | 'batch' {
  return scope ?? registry.tasks.get(type)?.scope ?? 'shard';
}

/** The outputs of one task, and what is missing of them. */
export interface TaskOutputs {
  byPath: Map<string, OutputRecord[]>;
  /** Why, by shard; shards without files are none. */
  missing: Map<ShardId, Failure>;
}

/**
 * Reads what finished shards of a task put out about files of the snapshot.
 * @param given.kinds only these; default: all
 * @param given.shards only these; default: all
 * Throws `STORE_CORRUPT`, `SCHEMA_NEWER`.
 */
export function readTaskOutputs(
  batch: StoredBatch,
  given: { taskId: string; kinds?: readonly string[] | undefined; shards?: readonly ShardId[] },
): TaskOutputs {
  const { taskId, kinds, shards = [...batch.shards.keys()] } = given;
  const byPath: TaskOutputs['byPath'] = new Map();
  const missing: TaskOutputs['missing'] = new Map();
  for (const shardId of shards) {
    const found = readShard(batch, { taskId, shardId, kinds });
    if ('failure' in found) missing.set(shardId, found.failure);
    else for (const [path, outputs] of found.byPath) byPath.set(path, outputs);
  }
  return { byPath, missing };
}

function readShard(
  { store, batchId, shards }: StoredBatch,
  { taskId, shardId, kinds }: { taskId: string; shardId: ShardId; kinds: readonly string[] | undefined },
): { byPath: Map<string, OutputRecord[]> } | { failure: Failure } {
  const at = { batchId, taskId, shardId };
  const state = readState(store, at);
  const failure = (code: FailureCode, message: string): { failure: Failure } => ({
    failure: { code, message, task_id: taskId, shard_id: shardId },
  });
  if (state?.status === 'failed') {
    const code = FAILURE_CODES.find((known) => known === state.error?.code) ?? 'task_crashed';
    return failure(code, state.error?.message ?? 'It failed.');
  }
  if (state?.status !== 'done') return failure('shard_missing', 'Its results are missing.');
  const paths = new Set((shards.get(shardId) ?? []).map(({ path }) => path));
  const byPath = new Map<string, OutputRecord[]>();
  const outputs = readOutputs(store, at, kinds);
  let next = outputs.next();
  for (; next.done !== true; next = outputs.next()) {
    const { path } = next.value;
    if (typeof path !== 'string' || !paths.has(path)) continue;
    const list = byPath.get(path);
    if (list) list.push(next.value);
    else byPath.set(path, [next.value]);
  }
  // Outputs that went lost must not look like findings that were fixed.
  const written = state.stats?.outputs_written ?? next.value;
  return next.value < written
    ? failure('shard_missing', `Of its ${written} outputs ${written - next.value} are lost.`)
    : { byPath };
}

/** The shard of a file. */
export function shardOfFile(file: FileRecord): ShardId {
  return shardOf(file.object);
}
