import { setImmediate, setTimeout } from 'node:timers/promises';
import type { ShardId } from '../records/digest.ts';
import type { EventRecord } from '../records/event.ts';
import type { Failure } from '../records/failure.ts';
import type { FileRecord } from '../records/file.ts';
import { PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import type { PlannedTask } from '../records/plan.ts';
import type { ShardState } from '../records/shard-state.ts';
import {
  appendEvent,
  publishShards,
  readBatch,
  readOutputText,
  readPlan,
  readState,
} from '../store/batches.ts';
import { claimShardLock, type Lock } from '../store/locks.ts';
import { readFileIndex, readSnapshot } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { plural } from '../util/text.ts';
import { groupByShard } from './batch.ts';
import { batchTasks, runBatchTask, type BlockReader } from './batch-scope.ts';
import { envelopeTail, renderOutputs, writeBlock } from './block.ts';
import { Computer, type Progress } from './compute.ts';
import { Memo } from './memo.ts';
import { storedPlan, type Plan } from './plan.ts';
import { batchStatus } from './status.ts';
import type { Registry } from './task.ts';

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

export interface RunResult {
  batch_id: string;
  success: boolean;
  tasks_completed: number;
  tasks_failed: number;
  shards_completed: number;
  shards_failed: number;
  /** Shard runs that this call did itself. */
  shards_run: number;
  failures: Failure[];
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
  failures: Failure[];
  shardsRun: number;
}

/**
 * Does what of a batch is not done yet: claims shards, computes them in one pass for all tasks, publishes outputs, then
 * runs the batch-scope tasks. Safe to repeat, to interrupt, and to run twice at once: each shard is done once.
 * Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, `PLAN_MISMATCH`, `DEPENDENCY_NOT_DONE`.
 */
export async function runBatch(store: Store, batchId: string, options: RunOptions): Promise<RunResult> {
  const bench = openBench(store, batchId, options);
  const heartbeat = new Map<ShardId, Lock>();
  const timer = setInterval(() => {
    for (const lock of heartbeat.values()) lock.heartbeat();
  }, 5000);
  try {
    const wanted = chooseTasks(bench.plan, options);
    event(bench, { event: 'batch_started' });
    await runShards(bench, { tasks: wanted, heartbeat, options });
    if (!options.shards || options.shards.length === 256) runBatchScope(bench, wanted, options.registry);
    bench.memo.save();
    event(bench, { event: 'batch_completed' });
    return result(bench);
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
    failures: [],
    shardsRun: 0,
  };
}

function chooseTasks(plan: Plan, options: RunOptions): PlannedTask[] {
  if (!options.taskIds) return plan.tasks;
  const known = plan.tasks.map((task) => task.task_id);
  for (const id of options.taskIds)
    if (!known.includes(id))
      throw new UserError('TASK_NOT_FOUND', `The batch has no task ${JSON.stringify(id)}.`, {
        hints: [`Its tasks: ${known.join(', ')}.`],
      });
  return plan.tasks.filter((task) => options.taskIds!.includes(task.task_id));
}

async function runShards(
  bench: Bench,
  given: { tasks: readonly PlannedTask[]; heartbeat: Map<ShardId, Lock>; options: RunOptions },
): Promise<void> {
  const tasks = given.tasks.filter((task) => given.options.registry.tasks.get(task.type)?.scope === 'shard');
  requireDependencies(bench, tasks, given.options);
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
    const files = range.flatMap((shard) => bench.shards.get(shard)!);
    await bench.computer.compute(files, (at, of) =>
      given.options.onProgress?.(done + Math.floor((of === 0 ? 1 : at / of) * files.length), total),
    );
    publishRange(bench, range, tasks);
    for (const shard of range) {
      given.heartbeat.get(shard)?.release();
      given.heartbeat.delete(shard);
    }
    done += files.length;
    given.options.onProgress?.(done, total);
    // Somebody else is at the held ones: look again when the rest is done.
    open.push(...held);
    if (range.length === 0 && held.length > 0) await setTimeout(200);
    else await setImmediate();
  }
}

/** A task asked for by name runs only on what it stands on. */
function requireDependencies(bench: Bench, tasks: readonly PlannedTask[], options: RunOptions): void {
  if (!options.taskIds) return;
  const chosen = new Set(tasks.map((task) => task.task_id));
  for (const shard of options.shards ?? bench.shards.keys())
    for (const task of tasks)
      for (const dependency of task.depends_on ?? [])
        if (bench.shards.has(shard) && !chosen.has(dependency) && !isDone(bench, dependency, shard))
          throw new UserError(
            'DEPENDENCY_NOT_DONE',
            `Task ${task.task_id} needs ${dependency}, which is not done for shard ${shard}.`,
            {
              hints: [`Run it first: codebatch run --batch ${bench.batchId} --task ${dependency} --store …`],
            },
          );
}

function isDone(bench: Bench, taskId: string, shardId: string): boolean {
  return readState(bench.store, { batchId: bench.batchId, taskId, shardId })?.status === 'done';
}

function missingTasks(bench: Bench, shard: ShardId, tasks: readonly PlannedTask[]): PlannedTask[] {
  return tasks.filter((task) => !isDone(bench, task.task_id, shard));
}

/** Renders and publishes all missing tasks of claimed shards, in one go. */
function publishRange(bench: Bench, range: readonly ShardId[], tasks: readonly PlannedTask[]): void {
  const entries = range.flatMap((shard) =>
    missingTasks(bench, shard, tasks).map((task) => {
      event(bench, { event: 'shard_started', task_id: task.task_id, shard_id: shard, attempt: 1 });
      return shardEntry(bench, task, shard, (file) => bench.computer.block(task.task_id, file));
    }),
  );
  publishShards(bench.store, bench.batchId, entries);
  for (const { state } of entries) {
    bench.shardsRun++;
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

interface ShardEntry {
  taskId: string;
  shardId: ShardId;
  outputs: string;
  state: ShardState;
}

/** Outputs and state of one task and shard; failed as a whole when any of its files did. */
function shardEntry(
  bench: Bench,
  task: PlannedTask,
  shardId: ShardId,
  block: (file: FileRecord) => string | undefined,
): ShardEntry {
  const taskId = task.task_id;
  const files = bench.shards.get(shardId)!;
  const tail = envelopeTail({
    snapshotId: bench.snapshotId,
    batchId: bench.batchId,
    taskId,
    shardId,
    time: bench.time,
  });
  const failures: Failure[] = [];
  let outputs = '';
  for (const file of files) {
    const text = block(file);
    if (text === undefined) failures.push(...failuresOf(bench, file, taskId));
    else outputs += renderOutputs(text, file.path, tail);
  }
  bench.failures.push(...failures.map((failure) => ({ ...failure, task_id: taskId, shard_id: shardId })));
  const base = {
    schema_name: 'codebatch.shard_state' as const,
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    shard_id: shardId,
    task_id: taskId,
    batch_id: bench.batchId,
    attempt: 1,
  };
  const first = failures[0];
  const state: ShardState = first
    ? {
        ...base,
        status: 'failed',
        error: {
          code: first.code,
          message: `${plural(failures.length, 'file')} failed; ${first.path}: ${first.message}`,
        },
      }
    : {
        ...base,
        status: 'done',
        stats: { files_processed: files.length, outputs_written: countLines(outputs) },
      };
  return { taskId, shardId, outputs: first ? '' : outputs, state };
}

function failuresOf(bench: Bench, file: FileRecord, taskId: string): Failure[] {
  const all = bench.computer.failuresOf(file);
  const own = all.filter((failure) => failure.task_id === undefined || failure.task_id === taskId);
  return own.length > 0
    ? own.slice(0, 1)
    : [{ code: 'task_crashed', message: 'Its facts could not be read back.', path: file.path }];
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Runs the batch-scope tasks whose needs are all done, each into the shards of its files. */
function runBatchScope(bench: Bench, tasks: readonly PlannedTask[], registry: Registry): void {
  for (const { planned, code } of batchTasks(bench.plan.tasks, registry)) {
    const shards = [...bench.shards.keys()];
    const open = shards.filter((shard) => !isDone(bench, planned.task_id, shard));
    const ready = (planned.depends_on ?? []).every((id) => shards.every((shard) => isDone(bench, id, shard)));
    if (!tasks.includes(planned) || open.length === 0 || !ready) continue;
    const facts = runBatchTask(code, {
      planned,
      plan: bench.plan.tasks,
      files: bench.files,
      block: outputReader(bench, code.reads),
    });
    const entries = open.map((shard) =>
      shardEntry(bench, planned, shard, (file) => writeBlock(facts.get(file.path) ?? [])),
    );
    publishShards(bench.store, bench.batchId, entries);
    bench.shardsRun += entries.length;
    for (const { state } of entries)
      event(bench, {
        event: 'shard_completed',
        task_id: state.task_id,
        shard_id: state.shard_id,
        attempt: 1,
        ...(state.stats ? { stats: state.stats } : {}),
      });
  }
}

/** Reads facts back from published outputs, a task at a time, keeping only lines of the kinds that are wanted. */
function outputReader(bench: Bench, kinds: readonly string[]): BlockReader {
  const tasks = new Map<string, Map<string, string>>();
  const prefixes = kinds.map((kind) => `{"kind":"${kind}"`);
  const load = (taskId: string): Map<string, string> => {
    const byPath = new Map<string, string>();
    for (const shardId of bench.shards.keys()) {
      const text = readOutputText(bench.store, { batchId: bench.batchId, taskId, shardId });
      for (const line of text.split('\n')) {
        if (!prefixes.some((prefix) => line.startsWith(prefix))) continue;
        const { path } = JSON.parse(line) as { path: string };
        byPath.set(path, `${byPath.get(path) ?? ''}${line}\n`);
      }
    }
    return byPath;
  };
  return (taskId, file) => {
    let blocks = tasks.get(taskId);
    if (!blocks) tasks.set(taskId, (blocks = load(taskId)));
    return blocks.get(file.path) ?? '';
  };
}

function event(bench: Bench, fields: Omit<EventRecord, 'schema_version' | 'ts' | 'batch_id'>): void {
  appendEvent(bench.store, {
    schema_version: SCHEMA_VERSION,
    ts: new Date().toISOString(),
    batch_id: bench.batchId,
    ...fields,
  } as EventRecord);
}

function result(bench: Bench): RunResult {
  const status = batchStatus(bench.store, bench.batchId);
  return {
    batch_id: bench.batchId,
    success: status.failed_shards === 0 && bench.failures.length === 0,
    tasks_completed: status.tasks.filter((task) => task.status === 'done').length,
    tasks_failed: status.tasks.filter((task) => task.status === 'failed').length,
    shards_completed: status.done_shards,
    shards_failed: status.failed_shards,
    shards_run: bench.shardsRun,
    failures: bench.failures,
  };
}
