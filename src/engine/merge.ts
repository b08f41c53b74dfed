import type { Digest, ShardId } from '../records/digest.ts';
import {
  publishShards,
  readBatch,
  readOutputText,
  readPlan,
  readState,
  type ShardEntry,
} from '../store/batches.ts';
import { claimWriting } from '../store/claims.ts';
import { getObject, hasObject, putObject, syncObjects } from '../store/objects.ts';
import { readFileIndex } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { canonicalJson } from '../util/json.ts';
import { groupByShard } from './batch.ts';
import type { Registry } from './task.ts';

/** Shards whose records are synced in one go. */
const PUBLISHED_TOGETHER = 16;

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
  const release = claimWriting(store);
  try {
    return takeParts(store, batchId, given);
  } finally {
    release();
  }
}

function takeParts(
  store: Store,
  batchId: string,
  given: { parts: readonly Store[]; registry: Registry },
): MergeResult {
  const batch = readBatch(store, batchId);
  const plan = readPlan(store, batchId);
  for (const part of given.parts) requireSameWork(store, part, batchId);
  const shards = [...groupByShard(readFileIndex(store, batch.snapshot_id)).keys()];
  const result: MergeResult = { batch_id: batchId, merged: 0, collapsed: 0, missing: [] };
  for (let start = 0; start < shards.length; start += PUBLISHED_TOGETHER) {
    const slots = shards
      .slice(start, start + PUBLISHED_TOGETHER)
      .flatMap((shardId) => plan.tasks.map((task): Slot => ({ taskId: task.task_id, shardId })));
    publishShards(
      store,
      batchId,
      slots.flatMap((slot) => mergeSlot(store, batchId, { slot, parts: given.parts, result }) ?? []),
    );
  }
  const shardTasks = plan.tasks.filter((task) => given.registry.tasks.get(task.type)?.scope === 'shard');
  for (const shardId of shards)
    for (const { task_id } of shardTasks)
      if (readState(store, { batchId, taskId: task_id, shardId })?.status !== 'done')
        result.missing.push({ task_id, shard_id: shardId });
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

/** What has to be published for one task and shard, or undefined when nothing has. */
function mergeSlot(
  store: Store,
  batchId: string,
  given: { slot: Slot; parts: readonly Store[]; result: MergeResult },
): ShardEntry | undefined {
  const { slot, parts, result } = given;
  const at = { batchId, ...slot };
  let known = readState(store, at)?.status === 'done' ? readOutputText(store, at) : undefined;
  let entry: ShardEntry | undefined;
  for (const part of parts) {
    const state = readState(part, at);
    if (state?.status !== 'done') continue;
    const outputs = readOutputText(part, at);
    if (known === undefined) {
      copyObjects(part, store, outputs);
      known = outputs;
      entry = { ...slot, outputs, state };
      result.merged++;
    } else if (known === outputs) result.collapsed++;
    else
      throw new UserError(
        'SHARD_CONFLICT',
        `Two parts disagree about task ${slot.taskId}, shard ${slot.shardId}.`,
        {
          hints: ['Equal work gives equal bytes: one of the parts was damaged or made by another build.'],
          details: { task_id: slot.taskId, shard_id: slot.shardId, part: part.root },
        },
      );
  }
  return entry;
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
