import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShardId } from '../../records/digest.ts';
import type { FileRecord } from '../../records/file.ts';
import type { GateFailure } from '../../records/gate.ts';
import { readOutputText } from '../../store/batches.ts';
import { getObject } from '../../store/objects.ts';
import { initStore } from '../../store/store.ts';
import type { Store } from '../../store/store.ts';
import { UserError } from '../../util/errors.ts';
import { compareStrings, sha256Hex } from '../../util/json.ts';
import { batchTasks, runBatchTask } from '../batch-scope.ts';
import { writeBlock } from '../block.ts';
import { Computer, type ByteSource } from '../compute.ts';
import { Memo } from '../memo.ts';
import { storedPlan, type Plan } from '../plan.ts';
import { buildShardEntry } from '../shard-entry.ts';
import { storedFacts } from '../stored-facts.ts';
import { isDone } from './execution.ts';
import { firstDifference } from './first-difference.ts';
import type { Gate, GateBench, GateFindings, JudgedBatch } from './gate.ts';

export const RERUN_GATE: Gate = {
  id: 'P3-A3',
  alias: 'rebuild',
  promise: 'Run again without any memo, sampled shards give the same bytes.',
  method:
    'Takes shards in the order of sha256 of batch and shard, computes all their shard-scope tasks in a store of its own, runs the batch-scope tasks over the stored outputs, and compares.',
  needs: 'a batch of this version, with its objects',
  check: rerun,
};

async function rerun(bench: GateBench): Promise<GateFindings> {
  const failures: GateFailure[] = [];
  let shards = 0;
  let compared = 0;
  for (const batch of bench.batches) {
    const plan = planOf(bench, batch);
    if (!plan) continue;
    const sampled = sampleOf(bench, batch);
    const found = [
      ...(await rerunShards(bench, { batch, plan, sampled })),
      ...rerunBatchScope(bench, batch, plan),
    ];
    shards += sampled.length;
    compared += found.length;
    failures.push(...found.flatMap((one) => one ?? []));
  }
  if (compared === 0)
    return { failures, details: {}, skipped: 'There is no batch that this codebatch can run again.' };
  return {
    failures,
    details: { shards_run: shards, outputs_compared: compared },
    ...(shards === 0 ? { unjudged: 'No shard could be run again.' } : {}),
  };
}

/** Undefined for plans that this program does not know, or that name no versions: those of other implementations. */
function planOf({ registry }: GateBench, { plan }: JudgedBatch): Plan | undefined {
  if (plan.tasks.some(({ version }) => version === undefined)) return undefined;
  try {
    return storedPlan(registry, '', plan);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The same shards every time, spread over all: of those that are done and whose objects are whole. */
function sampleOf(bench: GateBench, batch: JudgedBatch): ShardId[] {
  const { batchId, shards } = batch;
  const order = new Map([...shards.keys()].map((shard) => [shard, sha256Hex(`${batchId} ${shard}`)]));
  const sampled: ShardId[] = [];
  for (const shard of [...shards.keys()].sort((a, b) => compareStrings(order.get(a)!, order.get(b)!))) {
    if (sampled.length === bench.sample) break;
    if (canRun(bench, batch, shard)) sampled.push(shard);
  }
  return sampled.sort(compareStrings);
}

function canRun(
  { store, registry }: GateBench,
  { batchId, plan, shards }: JudgedBatch,
  shardId: ShardId,
): boolean {
  const isDoneOnce = plan.tasks.some(
    ({ task_id: taskId, type }) =>
      registry.tasks.get(type)?.scope === 'shard' && isDone(store, { batchId, taskId, shardId }),
  );
  return isDoneOnce && shards.get(shardId)!.every((file) => bytesOf(store, file) !== undefined);
}

type Compared = GateFailure | undefined;

async function rerunShards(
  bench: GateBench,
  given: { batch: JudgedBatch; plan: Plan; sampled: readonly ShardId[] },
): Promise<Compared[]> {
  const { batch, plan, sampled } = given;
  const scratch = mkdtempSync(join(tmpdir(), 'codebatch-gate-'));
  const { store } = initStore(join(scratch, 'store'), {});
  const memo = new Memo(store.root, { reading: false });
  const { registry, workerEntry } = bench;
  const computer = new Computer({
    plan,
    registry,
    memo,
    workerEntry,
    // Large contents go there and not into the store that is judged.
    store: store.root,
    secondsPerFile: 60,
    source: sourceOf(bench.store),
  });
  try {
    await computer.compute(sampled.flatMap((shard) => batch.shards.get(shard)!));
    const tasks = plan.tasks.filter(({ type }) => registry.tasks.get(type)?.scope === 'shard');
    return sampled.flatMap((shardId) =>
      tasks.flatMap(({ task_id: taskId }) =>
        compare(bench, batch, {
          taskId,
          shardId,
          block: (file) => computer.block(taskId, file),
          failures: (file) => computer.failuresOf(file),
        }),
      ),
    );
  } finally {
    await computer.close();
    memo.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Batch-scope tasks read outputs alone: all of their shards are compared. */
function rerunBatchScope(bench: GateBench, batch: JudgedBatch, plan: Plan): Compared[] {
  const shards = [...batch.shards.keys()];
  return batchTasks(plan.tasks, bench.registry).flatMap(({ planned, code }) => {
    const { batchId } = batch;
    const isReady = (planned.depends_on ?? []).every((taskId) =>
      shards.every((shardId) => isDone(bench.store, { batchId, taskId, shardId })),
    );
    if (!isReady) return [];
    const block = storedFacts(bench.store, { batchId, shards, kinds: code.reads });
    const facts = runBatchTask(code, { planned, plan: plan.tasks, files: batch.files, block });
    return shards.flatMap((shardId) =>
      compare(bench, batch, {
        taskId: planned.task_id,
        shardId,
        block: (file) => writeBlock(facts.get(file.path) ?? []),
        failures: () => [],
      }),
    );
  });
}

/** One entry for each comparison made: undefined where both are equal. Shards that are not done are not compared. */
function compare(
  { store }: GateBench,
  batch: JudgedBatch,
  work: Pick<Parameters<typeof buildShardEntry>[0], 'taskId' | 'shardId' | 'block' | 'failures'>,
): Compared[] {
  const { batchId, snapshotId, time } = batch;
  const { taskId, shardId } = work;
  if (!isDone(store, { batchId, taskId, shardId })) return [];
  const files = batch.shards.get(shardId)!;
  const { entry } = buildShardEntry({ ...work, batchId, snapshotId, time, files });
  const difference = firstDifference(
    Buffer.from(entry.outputs).toString('utf8'),
    readOutputText(store, { batchId, taskId, shardId }),
  );
  if (!difference) return [undefined];
  const location = `batches/${batchId}/tasks/${taskId}/shards/${shardId}/outputs.index.jsonl`;
  return [{ message: 'Run again, it gives other bytes.', location, ...difference }];
}

function sourceOf(store: Store): ByteSource {
  return async function* (files) {
    for (const file of files) yield { file, bytes: bytesOf(store, file) };
  };
}

/** Undefined for an object that is missing or damaged, for which another gate answers. */
function bytesOf(store: Store, file: FileRecord): Uint8Array | undefined {
  try {
    return getObject(store, file.object);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
