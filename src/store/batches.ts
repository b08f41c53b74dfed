import { batchSchema, type BatchRecord } from '../records/batch.ts';
import { digestOf, SHARD_PATTERN } from '../records/digest.ts';
import { eventSchema, type EventRecord } from '../records/event.ts';
import { checkId, ID_PATTERN, parseRecord } from '../records/header.ts';
import { OUTPUT_KINDS, type OutputRecord } from '../records/output.ts';
import { planSchema, type PlanRecord } from '../records/plan.ts';
import { shardStateSchema, type ShardState } from '../records/shard-state.ts';
import { taskSchema, type TaskRecord } from '../records/task.ts';
import { isAbsence, messageOf, UserError } from '../util/errors.ts';
import { escapeNonAscii } from '../util/json.ts';
import { appendLine, publishAll, removeStaleTemps, writeDurably } from './durable.ts';
import { isFile, parseLine, readRecordFile, recordText } from './json-files.ts';
import {
  batchDir,
  batchesDir,
  batchEvents,
  batchFile,
  besideBatch,
  OUTPUTS_NAME,
  outputsFile,
  planFile,
  shardDir,
  shardsDir,
  stateFile,
  taskEvents,
  taskFile,
  type ShardAddress,
} from './layout.ts';
import { liftOutput } from './lift-output.ts';
import { folderNames, lost, notFound } from './listing.ts';
import { readLines } from './lines.ts';
import { readPlainText } from './plain-file.ts';
import { sealedText } from './seal.ts';
import type { Store } from './store.ts';

/** Writes the records of a batch; the rename of `batch.json`, the last, is the commit point. */
export function writeBatch(
  store: Store,
  given: { batch: BatchRecord; plan: PlanRecord; tasks: readonly TaskRecord[] },
): void {
  const { root } = store;
  const batchId = checkId(given.batch.batch_id, 'batch');
  removeStaleTemps(batchDir(root, batchId));
  const committed = [
    { path: planFile(root, batchId), data: recordText(given.plan) },
    ...given.tasks.map((task) => ({
      path: taskFile(root, { batchId, taskId: checkId(task.task_id, 'task') }),
      data: recordText(task),
    })),
  ];
  publishAll(committed);
  const seal = committed.map(({ path, data }) => [besideBatch(root, batchId, path), digestOf(data)]);
  writeDurably(batchFile(root, batchId), sealedText(given.batch, Object.fromEntries(seal)));
}

/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
export function readBatch(store: Store, batchId: string): BatchRecord {
  checkId(batchId, 'batch');
  return readRecordFile(batchSchema, batchFile(store.root, batchId)) ?? unknownBatch(store, batchId);
}

/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
export function readPlan(store: Store, batchId: string): PlanRecord {
  checkId(batchId, 'batch');
  const path = planFile(store.root, batchId);
  return readRecordFile(planSchema, path) ?? (readBatch(store, batchId), lost(store, path));
}

/** Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
export function readTask(store: Store, batchId: string, taskId: string): TaskRecord {
  const path = taskFile(store.root, { batchId: checkId(batchId, 'batch'), taskId: checkId(taskId, 'task') });
  return readRecordFile(taskSchema, path) ?? unknownTask(store, batchId, taskId);
}

/** Ids of all whole batches, sorted. */
export function listBatches(store: Store): string[] {
  return folderNames(batchesDir(store.root)).filter((id) => hasBatch(store, id));
}

/** False for an unfinished one, and for what is no id at all. */
export function hasBatch(store: Store, batchId: string): boolean {
  return ID_PATTERN.test(batchId) && isFile(batchFile(store.root, batchId));
}

/** The state of one task and shard, undefined before it was ever written. Throws as `parseRecord`. */
export function readState(store: Store, at: ShardAddress): ShardState | undefined {
  return readRecordFile(shardStateSchema, stateFile(store.root, checkAddress(at)));
}

/** Replaces the state of one task and shard. */
export function writeState(store: Store, state: ShardState): void {
  const at = checkAddress({ batchId: state.batch_id, taskId: state.task_id, shardId: state.shard_id });
  writeDurably(stateFile(store.root, at), sealedText(state));
}

/** All states of a task, sorted by shard. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
export function listStates(store: Store, batchId: string, taskId: string): ShardState[] {
  readTask(store, batchId, taskId);
  return folderNames(shardsDir(store.root, { batchId, taskId }))
    .filter((name) => SHARD_PATTERN.test(name))
    .flatMap((shardId) => readState(store, { batchId, taskId, shardId }) ?? []);
}

/** What one task and shard publishes: all its outputs as JSON lines, and the state that makes them count. */
export interface ShardEntry {
  taskId: string;
  shardId: string;
  outputs: string | Uint8Array;
  state: ShardState;
}

/**
 * Publishes shards together: all outputs are written, synced and renamed before the first state file is, whose rename
 * is the commit point of its shard. A kill at any moment leaves each shard either published or as it was.
 */
export function publishShards(store: Store, batchId: string, entries: readonly ShardEntry[]): void {
  const addressed = entries.map((entry) => ({ ...entry, at: checkAddress({ batchId, ...entry }) }));
  for (const { at } of addressed) removeStaleTemps(shardDir(store.root, at));
  publishAll(addressed.map(({ at, outputs }) => ({ path: outputsFile(store.root, at), data: outputs })));
  publishAll(
    addressed.map(({ at, state, outputs }) => ({
      path: stateFile(store.root, at),
      data: sealedText(state, { [OUTPUTS_NAME]: digestOf(outputs) }),
    })),
  );
}

/**
 * The outputs of one task and shard, one at a time; none when nothing was published.
 * @param kinds only these; lines that begin with another kind, as ours do, are not even parsed
 * @returns after the last one: how many there are of all kinds
 * Throws `STORE_CORRUPT` with file and line, and `SCHEMA_NEWER`.
 */
export function* readOutputs(
  store: Store,
  at: ShardAddress,
  kinds?: readonly string[],
): Generator<OutputRecord, number> {
  const path = outputsFile(store.root, checkAddress(at));
  const others = OUTPUT_KINDS.filter((kind) => kinds?.includes(kind) === false);
  const passed = others.map((kind) => `{"kind":"${kind}"`);
  let line = 0;
  let count = 0;
  for (const json of readLines(path)) {
    const where = `${path}:${++line}`;
    if (json === '') continue;
    count++;
    if (passed.some((start) => json.startsWith(start))) continue;
    const output = liftOutput(parseLine(json, where), where);
    if (!kinds || kinds.includes(output.kind)) yield output;
  }
  return count;
}

/** The outputs of one task and shard as they are stored; empty when nothing was published. */
export function readOutputText(store: Store, at: ShardAddress): string {
  try {
    return readPlainText(outputsFile(store.root, checkAddress(at)));
  } catch (error) {
    if (isAbsence(error)) return '';
    throw error;
  }
}

/** Appends an event to its batch and, when it is about a task, to that task. Never synced: no answer depends on it. */
export function appendEvent(store: Store, event: EventRecord): void {
  const batchId = checkId(event.batch_id, 'batch');
  const line = escapeNonAscii(JSON.stringify(event));
  appendLine(batchEvents(store.root, batchId), line);
  if (event.task_id !== undefined)
    appendLine(taskEvents(store.root, { batchId, taskId: checkId(event.task_id, 'task') }), line);
}

/**
 * Events of a batch, or of one of its tasks, in the order of writing; none when nobody wrote any. A line that a killed
 * writer tore, or that no reader of today understands, is left out and told in a warning.
 */
export function readEvents(
  store: Store,
  batchId: string,
  taskId?: string,
): { events: EventRecord[]; warnings: string[] } {
  checkId(batchId, 'batch');
  const path =
    taskId === undefined
      ? batchEvents(store.root, batchId)
      : taskEvents(store.root, { batchId, taskId: checkId(taskId, 'task') });
  const events: EventRecord[] = [];
  const warnings: string[] = [];
  let line = 0;
  for (const json of readLines(path)) {
    const where = `${path}:${++line}`;
    if (json === '') continue;
    try {
      events.push(parseRecord(eventSchema, parseLine(json, where), where));
    } catch (error) {
      warnings.push(`An event was left out: ${messageOf(error)}`);
    }
  }
  return { events, warnings };
}

/** Ids come from people and from stores of others: none may reach a path unchecked. */
function checkAddress(at: ShardAddress): ShardAddress {
  checkId(at.batchId, 'batch');
  checkId(at.taskId, 'task');
  if (SHARD_PATTERN.test(at.shardId)) return at;
  throw new UserError('SHARD_NOT_FOUND', `${JSON.stringify(at.shardId)} is not a shard.`, {
    hints: ['A shard is two lower-case hex digits: 00 to ff.'],
  });
}

function unknownBatch(store: Store, batchId: string): never {
  throw notFound('batch', batchId, listBatches(store));
}

function unknownTask(store: Store, batchId: string, taskId: string): never {
  const known = readPlan(store, batchId).tasks.map((task) => task.task_id);
  if (known.includes(taskId)) lost(store, taskFile(store.root, { batchId, taskId }));
  throw notFound('task', taskId, known);
}
