import { join } from 'node:path';
import type { ShardId } from '../records/digest.ts';
import { shardOf } from '../records/digest.ts';
import type { OutputRecord } from '../records/output.ts';
import type { PlannedTask } from '../records/plan.ts';
import { readBatch, readOutputs, readPlan, readState } from '../store/batches.ts';
import { notFound } from '../store/listing.ts';
import { eachFile } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { systemErrorCode, UserError } from '../util/errors.ts';
import { compareStrings } from '../util/json.ts';
import { questionDigest, readCursor, writeCursor } from './query-cursor.ts';
import { checkFilters, outputMatcher, type QueryFilters } from './query-filter.ts';
import type { PlacedOutput, QueryIndex } from './query-index.ts';
import { fileNotFound, pathMatcher } from './query-path.ts';

/** A shard of a task whose outputs are not all there: what follows from the rest is not the whole answer. */
export interface MissingPiece {
  task_id: string;
  shard_id: string;
  reason: string;
}

/** A question to a batch that was found to have an answer. */
export interface Query {
  store: Store;
  batchId: string;
  snapshotId: string;
  filters: QueryFilters;
  /** The tasks that are looked into, in the order of the plan. */
  tasks: readonly PlannedTask[];
  /** The shards that hold files that are asked for, sorted. */
  shards: readonly ShardId[];
  /** Stands for the question in cursors. */
  digest: string;
  /** Leads to outputs; without it they are all looked at. */
  index?: QueryIndex;
  /** Grows while the answer is read. */
  missing: MissingPiece[];
}

/** What is asked of a batch. */
export interface Question {
  batchId: string;
  filters?: QueryFilters;
  /** Distinguishes cursors of questions with the same filters. */
  about?: string;
  /** Used when the batch is as it was when it was built. */
  index?: QueryIndex;
}

/** One output of an answer, and the cursor that goes on behind it. */
export interface Answered {
  output: OutputRecord;
  cursor: () => string;
}

/**
 * Asks a batch for outputs.
 * @returns without the index that was given when that is stale
 * Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, `FILE_NOT_FOUND`, `INVALID_ARGUMENT`, and as `eachFile`.
 */
export function openQuery(store: Store, asked: Question): Query {
  const { batchId, filters = {}, about = 'outputs', index } = asked;
  checkFilters(filters);
  const { snapshot_id: snapshotId } = readBatch(store, batchId);
  const tasks = wantedTasks(readPlan(store, batchId).tasks, filters.tasks ?? []);
  const patterns = filters.paths ?? [];
  const known = index?.knowsFiles(snapshotId) === true ? index.shardsOf(patterns) : undefined;
  const shards = known ?? wantedShards(store, snapshotId, patterns);
  const digest = questionDigest([batchId, about, filters]);
  const query: Query = { store, batchId, snapshotId, filters, tasks, shards, digest, missing: [] };
  const taskIds = tasks.map(({ task_id: id }) => id);
  return index && known && index.isFresh(taskIds, shards) ? { ...query, index } : query;
}

/**
 * The outputs that are asked for, one at a time: by task in the order of the plan, then by shard, then as they were
 * written. Outputs that are not there are told in `query.missing`.
 * @param cursor go on behind the output that gave it
 * Throws `INVALID_CURSOR`.
 */
export function* queryOutputs(query: Query, cursor?: string): Generator<Answered> {
  const from = cursor === undefined ? undefined : placeOf(query, cursor);
  const isWanted = outputMatcher(query.filters);
  for (const [index, { task_id: taskId }] of query.tasks.entries()) {
    if (from && index < from.task) continue;
    for (const shardId of query.shards) {
      const isAt = from?.task === index;
      if (isAt && shardId < from.shard) continue;
      const skipped = isAt && shardId === from.shard ? from.passed : 0;
      for (const { output, passed } of shardAnswers(query, { taskId, shardId, skipped })) {
        if (!isWanted(output)) continue;
        const place = [index, shardId, passed];
        yield { output, cursor: () => writeCursor(query.digest, place) };
      }
    }
  }
}

/** Outputs of one shard behind those that were told before, with their number among those of the wanted kinds. */
function* shardAnswers(
  query: Query,
  { taskId, shardId, skipped }: { taskId: string; shardId: ShardId; skipped: number },
): Generator<PlacedOutput> {
  let told = skipped;
  try {
    const placed = query.index?.placed({ batchId: query.batchId, taskId, shardId });
    for (const one of placed ?? []) {
      if (one.passed <= skipped) continue;
      yield one;
      told = one.passed;
    }
    if (placed) return;
  } catch (error) {
    // Reading everything has the right words for what is wrong, and goes on from here.
    if (!(error instanceof UserError) && systemErrorCode(error) === undefined) throw error;
  }
  let passed = 0;
  for (const output of shardOutputs(query, taskId, shardId)) if (++passed > told) yield { output, passed };
}

/** The outputs of one finished shard; why others are not there goes to `query.missing`. */
function* shardOutputs(query: Query, taskId: string, shardId: ShardId): Generator<OutputRecord> {
  const { store, batchId, filters } = query;
  const at = { batchId, taskId, shardId };
  // Answers are the same wherever the store lies.
  const lack = (reason: string): void =>
    void query.missing.push({
      task_id: taskId,
      shard_id: shardId,
      reason: reason.replaceAll(join(store.root, '/'), ''),
    });
  // A damaged file must not end an answer that has begun.
  try {
    const state = readState(store, at);
    if (state?.status !== 'done') {
      const why = state?.error?.message;
      lack(state?.status === 'failed' ? `it failed${why === undefined ? '' : `: ${why}`}` : 'it did not run');
      return;
    }
    const count = yield* readOutputs(store, at, kindsIn(filters));
    const lost = (state.stats?.outputs_written ?? count) - count;
    if (lost > 0) lack(`${lost} of its outputs are lost`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    lack(error.message);
  }
}

function kindsIn({ kinds }: QueryFilters): readonly string[] | undefined {
  return kinds && kinds.length > 0 ? kinds : undefined;
}

function placeOf(query: Query, cursor: string): { task: number; shard: string; passed: number } {
  const [task, shard, passed] = readCursor(query.digest, cursor);
  return { task: Number(task), shard: String(shard), passed: Number(passed) };
}

function wantedTasks(known: readonly PlannedTask[], wanted: readonly string[]): PlannedTask[] {
  for (const name of wanted)
    if (!known.some(({ task_id: id, type }) => id === name || type === name))
      throw notFound(
        'task',
        name,
        known.map(({ task_id: id }) => id),
      );
  return known.filter(
    ({ task_id: id, type }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(type),
  );
}

/** Shards of the files that are meant. A pattern that means no file is a mistake, never an empty answer. */
function wantedShards(store: Store, snapshotId: string, patterns: readonly string[]): ShardId[] {
  const matchers = patterns.map((pattern) => ({ pattern, isMeant: pathMatcher([pattern])!, isUsed: false }));
  const shards = new Set<ShardId>();
  for (const { path, object } of eachFile(store, snapshotId)) {
    let isWanted = matchers.length === 0;
    for (const matcher of matchers)
      if (matcher.isMeant(path)) {
        isWanted = true;
        matcher.isUsed = true;
      }
    if (isWanted) shards.add(shardOf(object));
  }
  const unused = matchers.find(({ isUsed }) => !isUsed);
  if (unused) throw fileNotFound(unused.pattern, eachFile(store, snapshotId));
  return [...shards].sort(compareStrings);
}
