import { existsSync, readFileSync } from 'node:fs';
import { batchSchema, type BatchRecord } from '../records/batch.ts';
import { eventSchema, type EventRecord } from '../records/event.ts';
import { checkId } from '../records/header.ts';
import { outputSchema, type OutputRecord } from '../records/output.ts';
import { planSchema, type PlanRecord } from '../records/plan.ts';
import { shardStateSchema, type ShardState } from '../records/shard-state.ts';
import { taskSchema, type TaskRecord } from '../records/task.ts';
import { systemErrorCode } from '../util/errors.ts';
import { escapeNonAscii } from '../util/json.ts';
import { appendLine, publishAll, writeDurably } from './durable.ts';
import { readRecordFile, readRecordLines, recordText } from './json-files.ts';
import * as layout from './layout.ts';
import { folderNames, notFound } from './listing.ts';
import type { Store } from './store.ts';

/** Outputs and state of one task and shard, ready to be written. */
export interface ShardEntry {
  taskId: string;
  shardId: string;
  /** JSON lines, each ended by a line feed. */
  outputs: string;
  state: ShardState;
}

/** Writes plan and tasks, then `batch.json`, whose rename makes the batch exist. */
export function writeBatch(
  store: Store,
  given: { batch: BatchRecord; plan: PlanRecord; tasks: readonly TaskRecord[] },
): void {
  const id = checkId(given.batch.batch_id, 'batch');
  publishAll([
    { path: layout.planFile(store.root, id), data: recordText(given.plan) },
    ...given.tasks.map((task) => ({
      path: layout.taskFile(store.root, { batchId: id, taskId: checkId(task.task_id, 'task') }),
      data: recordText(task),
    })),
  ]);
  writeDurably(layout.batchFile(store.root, id), recordText(given.batch));
}

export function hasBatch(store: Store, id: string): boolean {
  return existsSync(layout.batchFile(store.root, checkId(id, 'batch')));
}

/** Ids of whole batches, sorted. */
export function listBatches(store: Store): string[] {
  return folderNames(layout.batchesDir(store.root)).filter((id) =>
    existsSync(layout.batchFile(store.root, id)),
  );
}

/** Throws `BATCH_NOT_FOUND` with the nearest id. */
export function readBatch(store: Store, id: string): BatchRecord {
  const record = readRecordFile(batchSchema, layout.batchFile(store.root, checkId(id, 'batch')));
  if (record) return record;
  throw notFound('batch', id, listBatches(store));
}

/** Throws `BATCH_NOT_FOUND`. */
export function readPlan(store: Store, id: string): PlanRecord {
  const record = readRecordFile(planSchema, layout.planFile(store.root, checkId(id, 'batch')));
  if (record) return record;
  throw notFound('batch', id, listBatches(store));
}

/** Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`. */
export function readTask(store: Store, batchId: string, taskId: string): TaskRecord {
  const address = { batchId: checkId(batchId, 'batch'), taskId: checkId(taskId, 'task') };
  const record = readRecordFile(taskSchema, layout.taskFile(store.root, address));
  if (record) return record;
  throw notFound(
    'task',
    taskId,
    readPlan(store, batchId).tasks.map((task) => task.task_id),
  );
}

/** The state of one task and shard, or undefined when it has never run. */
export function readState(store: Store, at: layout.ShardAddress): ShardState | undefined {
  return readRecordFile(shardStateSchema, layout.stateFile(store.root, at));
}

/** States of a task, sorted by shard. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`. */
export function listStates(store: Store, batchId: string, taskId: string): ShardState[] {
  readTask(store, batchId, taskId);
  return folderNames(layout.shardsDir(store.root, { batchId, taskId })).flatMap(
    (shardId) => readState(store, { batchId, taskId, shardId }) ?? [],
  );
}

/**
 * Publishes shards: all outputs are written and durable before the first state is, and the rename of a state is the
 * commit point of its shard. A shard that was there before is replaced whole.
 */
export function publishShards(store: Store, batchId: string, entries: readonly ShardEntry[]): void {
  const at = ({ taskId, shardId }: ShardEntry): layout.ShardAddress => ({ batchId, taskId, shardId });
  publishAll(
    entries.map((entry) => ({ path: layout.outputsFile(store.root, at(entry)), data: entry.outputs })),
  );
  publishAll(
    entries.map((entry) => ({
      path: layout.stateFile(store.root, at(entry)),
      data: recordText(entry.state),
    })),
  );
}

/** The outputs of a shard as they lie on disk; empty when there are none. */
export function readOutputText(store: Store, at: layout.ShardAddress): string {
  try {
    return readFileSync(layout.outputsFile(store.root, at), 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Outputs of one shard, checked one by one. Throws `STORE_CORRUPT` with file and line. */
export function* readOutputs(store: Store, at: layout.ShardAddress): Generator<OutputRecord> {
  yield* readRecordLines(outputSchema, readOutputText(store, at), layout.outputsFile(store.root, at));
}

/** Appends an event to the batch's file, and to the task's when it names one. */
export function appendEvent(store: Store, event: EventRecord): void {
  const line = escapeNonAscii(JSON.stringify(event));
  appendLine(layout.batchEvents(store.root, event.batch_id), line);
  if (event.task_id !== undefined)
    appendLine(layout.taskEvents(store.root, { batchId: event.batch_id, taskId: event.task_id }), line);
}

/** Events of a batch in order. A torn last line, which a kill leaves, is dropped and said. */
export function readEvents(store: Store, batchId: string): { events: EventRecord[]; torn: boolean } {
  const path = layout.batchEvents(store.root, checkId(batchId, 'batch'));
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
  const end = text.lastIndexOf('\n') + 1;
  const events = [...readRecordLines(eventSchema, text.slice(0, end), path)];
  return { events, torn: end < text.length };
}
