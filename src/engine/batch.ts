import { ALL_SHARDS, shardOf, type ShardId } from '../records/digest.ts';
import type { FileRecord } from '../records/file.ts';
import { checkId, PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import type { TaskRecord } from '../records/task.ts';
import { hasBatch, readBatch, readPlan, writeBatch } from '../store/batches.ts';
import { readFileIndex } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { canonicalJson } from '../util/json.ts';
import { batchIdOf, planRecord, type Plan } from './plan.ts';

/** Files of each shard that has any, shards and files sorted. */
export function groupByShard(files: readonly FileRecord[]): Map<ShardId, FileRecord[]> {
  const groups = new Map<ShardId, FileRecord[]>();
  for (const shard of ALL_SHARDS) groups.set(shard, []);
  for (const file of files) groups.get(shardOf(file.object))!.push(file);
  for (const [shard, group] of groups) if (group.length === 0) groups.delete(shard);
  return groups;
}

/**
 * Writes the records of a batch. Asked twice it answers the same id and says that it stood already.
 * Throws `SNAPSHOT_NOT_FOUND`, and `BATCH_EXISTS` when a given id names another batch.
 */
export function initBatch(
  store: Store,
  given: {
    snapshotId: string;
    plan: Plan;
    time: string;
    batchId?: string;
    metadata?: Record<string, unknown>;
  },
): { batchId: string; existed: boolean } {
  const { snapshotId, plan } = given;
  const shards = [...groupByShard(readFileIndex(store, snapshotId)).keys()];
  const batchId = given.batchId === undefined ? batchIdOf(snapshotId, plan) : checkId(given.batchId, 'batch');
  const record = planRecord(plan, batchId);
  if (hasBatch(store, batchId)) {
    const same =
      readBatch(store, batchId).snapshot_id === snapshotId &&
      canonicalJson(readPlan(store, batchId).tasks) === canonicalJson(record.tasks);
    if (same) return { batchId, existed: true };
    throw new UserError('BATCH_EXISTS', `Batch ${batchId} exists already, with another snapshot or plan.`, {
      hints: ['Leave --id out to get an id that follows from the content.'],
    });
  }
  writeBatch(store, {
    batch: {
      schema_name: 'codebatch.batch',
      schema_version: SCHEMA_VERSION,
      producer: { ...PRODUCER },
      batch_id: batchId,
      snapshot_id: snapshotId,
      created_at: given.time,
      pipeline: plan.pipeline,
      status: 'pending',
      ...(given.metadata ? { metadata: given.metadata } : {}),
    },
    plan: record,
    tasks: plan.tasks.map((task): TaskRecord => ({
      schema_name: 'codebatch.task',
      schema_version: SCHEMA_VERSION,
      producer: { ...PRODUCER },
      task_id: task.task_id,
      batch_id: batchId,
      type: task.type,
      sharding: { strategy: 'hash_prefix', shard_count: 256, shard_ids: shards },
      inputs: { snapshot: true, tasks: task.depends_on ?? [] },
      config: task.config,
      status: 'pending',
    })),
  });
  return { batchId, existed: false };
}
