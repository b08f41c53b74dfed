import { setImmediate, setTimeout } from 'node:timers/promises';
import type { ShardId } from '../records/digest.ts';
import type { EventRecord } from '../records/event.ts';
import type { Failure } from '../records/failure.ts';
import type { FileRecord } from '../records/file.ts';
import { SCHEMA_VERSION } from '../records/header.ts';
import type { PlannedTask } from '../records/plan.ts';
import {
  appendEvent,
  publishShards,
  readBatch,
  readPlan,
  readState,
  type ShardEntry,
} from '../store/batches.ts';
import { whileWriting } from '../store/claims.ts';
import { claimShardLock, type Lock } from '../store/locks.ts';
import { readFileIndex, readSnapshot } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { groupByShard } from './batch.ts';
import { batchTasks, runBatchTask } from './batch-scope.ts';
import { writeBlock } from './block.ts';
import { chooseTasks, requireDependencies } from './choose-tasks.ts';
import { Computer, type Progress } from './compute.ts';
import { Memo } from './memo.ts';
import { storedPlan, type Plan } from './plan.ts';
import { OutputBuffer } from './output-buffer.ts';
import { portions } from './portions.ts';
import { runResult, type RunResult } from './run-result.ts';
import { buildShardEntry } from './shard-entry.ts';
import { storedFacts } from './stored-facts.ts';
import type { BatchTask, Registry } from './task.ts';

/** Shards claimed and published together: enough to spread the cost of a sync, few enough to share with others. */
const CLAIM = 16;

export interface RunOptions {
  registry: Registry;
  /** Module of the face that calls `serveJobs`. */
  workerEntry: URL;
  /** Worker threads; default: cores. */
  jobs?: number;
  /** Only these shards, in this order; default all. With fewer than all, batch-scope tasks wait for a merge. */
  shards?: readonly ShardId[];
  /** Only these tasks. */
  taskIds?: readonly string[];
  /** False: compute everything again. */
  memo?: boolean;
  secondsPerFile?: number;
  onProgress?: Progress;
}

/** Everything one run holds on to. */
interface Bench {
  store: Store;
  batchId: string;
  snapshotId: string;
  time: string;
  plan: Plan;
  files: FileRecord[];
  shards: Map<ShardId, FileRecord[]>;
  computer: Computer;
  memo: Memo;
  buffer: OutputBuffer;
  failures: Failure[];
  shardsRun: number;
}

/**
 * Does what of a batch is not done yet: claims shards, computes them in one pass for all tasks, publishes outputs, then
 * runs the batch-scope tasks. Safe to repeat, to interrupt, and to run twice at once: each shard is done once.
 * Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, `PLAN_MISMATCH`, `DEPENDENCY_NOT_DONE`.
 */
export function runBatch(store: Store, batchId: string, options: RunOptions): Promise<RunResult> {
  return whileWriting(store, () => runOpenShards(store, batchId, options));
}

async function runOpenShards(store: Store, batchId: string, options: RunOptions): Promise<RunResult> {
  const bench = openBench(store, batchId, options);
  const heartbeat = new Map<ShardId, Lock>();
  const timer = setInterval(() => {
    for (const lock of heartbeat.values()) lock.heartbeat();
  }, 5000);
  try {
    const wanted = chooseTasks(bench.plan, options.taskIds);
    event(bench, { event: 'batch_started' });
    await runShards(bench, { tasks: wanted, heartbeat, options });
    // The workers are done, and what follows needs the memory that they hold.
    await bench.computer.close();
    if (!options.shards || options.shards.length === 256)
      await runBatchScope(bench, wanted, options.registry);
    bench.memo.save();
    event(bench, { event: 'batch_completed' });
    return runResult(store, batchId, bench);
  } finally {
    clearInterval(timer);
    for (const lock of heartbeat.values()) lock.release();
    bench.memo.close();
    await bench.computer.close();
  }
}

function openBench(store: Store, batchId: string, options: RunOptions): Bench {
  const batch = readBatch(store, batchId);
  const plan = storedPlan(options.registry, batch.pipeline, readPlan(store, batchId));
  const snapshot = readSnapshot(store, batch.snapshot_id);
  const files = readFileIndex(store, batch.snapshot_id);
  const memo = new Memo(store.root, { reading: options.memo ?? true });
  const computer = new Computer({
    plan,
    registry: options.registry,
    memo,
    store: store.root,
    workerEntry: options.workerEntry,
    secondsPerFile: options.secondsPerFile ?? 60,
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  });
  return {
    store,
    batchId,
    snapshotId: batch.snapshot_id,
    time: snapshot.created_at,
    plan,
    files,
    shards: groupByShard(files),
    computer,
    memo,
    buffer: new OutputBuffer(),
    failures: [],
    shardsRun: 0,
  };
}

async function runShards(
  bench: Bench,
  given: { tasks: readonly PlannedTask[]; heartbeat: Map<ShardId, Lock>; options: RunOptions },
): Promise<void> {
  const tasks = given.tasks.filter((task) => given.options.registry.tasks.get(task.type)?.scope === 'shard');
  requireDependencies(
    tasks,
    { ...given.options, all: bench.shards.keys(), batchId: bench.batchId },
    (taskId, shard) => !bench.shards.has(shard) || isDone(bench, taskId, shard),
  );
  const open = (given.options.shards ?? [...bench.shards.keys()]).filter((shard) => bench.shards.has(shard));
  const total = open.reduce((sum, shard) => sum + bench.shards.get(shard)!.length, 0);
  let done = 0;
  while (open.length > 0) {
    const range: ShardId[] = [];
    const held: ShardId[] = [];
    for (const shard of open.splice(0, CLAIM)) {
      if (missingTasks(bench, shard, tasks).length === 0) {
        done += bench.shards.get(shard)!.length;
        continue;
      }
      const lock = claimShardLock(bench.store, { batchId: bench.batchId, shardId: shard });
      if (lock) given.heartbeat.set(shard, lock);
      (lock ? range : held).push(shard);
    }
    // Somebody may have finished a shard between the look at it and the claim.
    const files = range.flatMap((shard) =>
      missingTasks(bench, shard, tasks).length > 0 ? bench.shards.get(shard)! : [],
    );
    await bench.computer.compute(files, (at, of) =>
      given.options.onProgress?.(done + Math.floor((of === 0 ? 1 : at / of) * files.length), total),
    );
    publish(bench, missingEntries(bench, range, tasks));
    bench.computer.forget();
    for (const shard of range) {
      given.heartbeat.get(shard)?.release();
      given.heartbeat.delete(shard);
    }
    done += range.reduce((sum, shard) => sum + bench.shards.get(shard)!.length, 0);
    given.options.onProgress?.(done, total);
    // Somebody else is at the held ones: look again when the rest is done.
    open.push(...held);
    if (range.length === 0 && held.length > 0) await setTimeout(200);
    else await setImmediate();
  }
}

function isDone(bench: Bench, taskId: string, shardId: string): boolean {
  return readState(bench.store, { batchId: bench.batchId, taskId, shardId })?.status === 'done';
}

function missingTasks(bench: Bench, shard: ShardId, tasks: readonly PlannedTask[]): PlannedTask[] {
  return tasks.filter((task) => !isDone(bench, task.task_id, shard));
}

/** All missing tasks of claimed shards, each rendered when it is asked for. */
function* missingEntries(
  bench: Bench,
  range: readonly ShardId[],
  tasks: readonly PlannedTask[],
): Generator<ShardEntry> {
  for (const shard of range)
    for (const task of missingTasks(bench, shard, tasks)) {
      event(bench, { event: 'shard_started', task_id: task.task_id, shard_id: shard, attempt: 1 });
      yield entryOf(bench, task, shard, (file) => bench.computer.block(task.task_id, file));
    }
}

/** Publishes entries in few goes, and tells of each. */
function publish(bench: Bench, entries: Iterable<ShardEntry>): void {
  for (const portion of portions(entries)) {
    publishShards(bench.store, bench.batchId, portion);
    bench.buffer.clear();
    bench.shardsRun += portion.length;
    for (const { state } of portion)
      event(bench, {
        event: state.status === 'done' ? 'shard_completed' : 'shard_failed',
        task_id: state.task_id,
        shard_id: state.shard_id,
        attempt: 1,
        ...(state.stats ? { stats: state.stats } : {}),
        ...(state.error ? { error: state.error } : {}),
      });
  }
}

function entryOf(
  bench: Bench,
  task: PlannedTask,
  shardId: ShardId,
  block: (file: FileRecord) => string | undefined,
): ShardEntry {
  const { entry, failures } = buildShardEntry({
    snapshotId: bench.snapshotId,
    batchId: bench.batchId,
    taskId: task.task_id,
    shardId,
    time: bench.time,
    files: bench.shards.get(shardId)!,
    block,
    failures: (file) => bench.computer.failuresOf(file),
    buffer: bench.buffer,
  });
  bench.failures.push(...failures);
  return entry;
}

/** Runs the batch-scope tasks whose needs are all done, each into the shards of its files, each by one process. */
async function runBatchScope(bench: Bench, tasks: readonly PlannedTask[], registry: Registry): Promise<void> {
  for (const { planned, code } of batchTasks(bench.plan.tasks, registry)) {
    const shards = [...bench.shards.keys()];
    const ready = (planned.depends_on ?? []).every((id) => shards.every((shard) => isDone(bench, id, shard)));
    if (!tasks.includes(planned) || !ready) continue;
    while (shards.some((shard) => !isDone(bench, planned.task_id, shard))) {
      const lock = claimShardLock(bench.store, { batchId: bench.batchId, shardId: planned.task_id });
      if (lock) {
        try {
          runOverBatch(bench, planned, code);
        } finally {
          lock.release();
        }
        break;
      }
      // Somebody else is at it: what it leaves is looked at again.
      await setTimeout(200);
    }
  }
}

function runOverBatch(bench: Bench, planned: PlannedTask, code: BatchTask): void {
  const shards = [...bench.shards.keys()];
  const open = shards.filter((shard) => !isDone(bench, planned.task_id, shard));
  const facts = runBatchTask(code, {
    planned,
    plan: bench.plan.tasks,
    files: bench.files,
    block: storedFacts(bench.store, { batchId: bench.batchId, shards, kinds: code.reads }),
  });
  const entries = function* (): Generator<ShardEntry> {
    for (const shard of open)
      yield entryOf(bench, planned, shard, (file) => writeBlock(facts.get(file.path) ?? []));
  };
  publish(bench, entries());
}

function event(bench: Bench, fields: Omit<EventRecord, 'schema_version' | 'ts' | 'batch_id'>): void {
  appendEvent(bench.store, {
    schema_version: SCHEMA_VERSION,
    ts: new Date().toISOString(),
    batch_id: bench.batchId,
    ...fields,
  } as EventRecord);
}
