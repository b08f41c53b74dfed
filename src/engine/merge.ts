import type { Digest, ShardId } from '../records/digest.ts';
import { readBatch, readOutputText, readPlan, readState, publishShards } from '../store/batches.ts';
import { getObject, hasObject, putObject, syncObjects } from '../store/objects.ts';
import { readFileIndex } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { canonicalJson } from '../util/json.ts';
import { groupByShard } from './batch.ts';
import type { Registry } from './task.ts';

export interface MergeResult {
  batch_id: string;
  /** Task and shard pairs taken over, and those that stood already with the same bytes. */
  merged: number;
  collapsed: number;
  /** What no part brought: the batch is whole only when this is empty. Sorted. */
  missing: { task_id: string; shard_id: ShardId }[];
}

interface Slot {
  taskId: string;
  shardId: ShardId;
}

/**
 * Takes the finished shards of several parts into one batch. Order and repetition of the parts do not matter: equal
 * bytes collapse, and different bytes for one task and shard are refused.
 * @param parts stores in which the same batch was run over other ranges
 * Throws `SHARD_CONFLICT`, `PART_MISMATCH`, `BATCH_NOT_FOUND`.
 */
export function mergeParts(
  store: Store,
  batchId: string,
  given: { parts: readonly Store[]; registry: Registry },
): MergeResult {
  const batch = readBatch(store, batchId);
  const plan = readPlan(store, batchId);
  for (const part of given.parts) requireSameWork(store, part, batchId);
  const shards = [...groupByShard(readFileIndex(store, batch.snapshot_id)).keys()];
  const result: MergeResult = { batch_id: batchId, merged: 0, collapsed: 0, missing: [] };
  for (const shardId of shards)
    for (const task of plan.tasks) {
      const slot = { taskId: task.task_id, shardId };
      mergeSlot(store, batchId, { slot, parts: given.parts, result });
      const isShardScope = given.registry.tasks.get(task.type)?.scope === 'shard';
      if (isShardScope && readState(store, { batchId, ...slot })?.status !== 'done')
        result.missing.push({ task_id: slot.taskId, shard_id: shardId });
    }
  return result;
}

function requireSameWork(store: Store, part: Store, batchId: string): void {
  const same =
    readBatch(part, batchId).snapshot_id === readBatch(store, batchId).snapshot_id &&
    canonicalJson(readPlan(part, batchId).tasks) === canonicalJson(readPlan(store, batchId).tasks);
  if (!same)
    throw new UserError(
      'PART_MISMATCH',
      `The part ${part.root} holds another snapshot or plan under ${batchId}.`,
    );
}

function mergeSlot(
  store: Store,
  batchId: string,
  given: { slot: Slot; parts: readonly Store[]; result: MergeResult },
): void {
  const { slot, parts, result } = given;
  const at = { batchId, ...slot };
  for (const part of parts) {
    const state = readState(part, at);
    if (state?.status !== 'done') continue;
    const outputs = readOutputText(part, at);
    if (readState(store, at)?.status === 'done') {
      if (readOutputText(store, at) !== outputs)
        throw new UserError(
          'SHARD_CONFLICT',
          `Two parts disagree about task ${slot.taskId}, shard ${slot.shardId}.`,
          {
            hints: ['Equal work gives equal bytes: one of the parts was damaged or made by another build.'],
            details: { task_id: slot.taskId, shard_id: slot.shardId, part: part.root },
          },
        );
      result.collapsed++;
      continue;
    }
    copyObjects(part, store, outputs);
    publishShards(store, batchId, [{ ...slot, outputs, state }]);
    result.merged++;
  }
}

/** Content that outputs name (trees of `emit_ast`) travels with them. */
function copyObjects(from: Store, to: Store, outputs: string): void {
  for (const [, name] of outputs.matchAll(/"object":"(sha256:[0-9a-f]{64})"/g))
    copyObject(from, to, name as Digest);
  syncObjects(to);
}

function copyObject(from: Store, to: Store, digest: Digest): void {
  if (hasObject(to, digest)) return;
  const bytes = getObject(from, digest);
  putObject(to, bytes);
  const text = bytes.length < 1_000_000 ? bytes.toString('utf8') : '';
  if (text.includes('"schema_name":"codebatch.chunk_manifest"'))
    for (const [, chunk] of text.matchAll(/"object":"(sha256:[0-9a-f]{64})"/g))
      copyObject(from, to, chunk as Digest);
}
