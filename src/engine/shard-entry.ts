import type { ShardId } from '../records/digest.ts';
import type { Failure } from '../records/failure.ts';
import type { FileRecord } from '../records/file.ts';
import { PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import type { ShardState } from '../records/shard-state.ts';
import type { ShardEntry } from '../store/batches.ts';
import { plural } from '../util/text.ts';
import { envelopeTail, renderOutputs } from './block.ts';
import { OutputBuffer } from './output-buffer.ts';

/** An entry whose outputs are bytes already, as long as their buffer is not cleared. */
export type RenderedEntry = ShardEntry & { outputs: Uint8Array };

/** One task over one shard, with all that its records say. */
export interface ShardWork {
  snapshotId: string;
  batchId: string;
  taskId: string;
  shardId: ShardId;
  time: string;
  /** Sorted by path. */
  files: readonly FileRecord[];
  /** The facts of a file as JSON lines; undefined when the task failed on it. */
  block: (file: FileRecord) => string | undefined;
  /** Why, for a file without a block. */
  failures: (file: FileRecord) => Failure[];
  /** Who takes many entries one after the other has them share one. */
  buffer?: OutputBuffer;
}

/**
 * Outputs and state of one task and shard. Failed as a whole when any of its files did: half a shard would look like a
 * whole one to every reader.
 */
export function buildShardEntry(work: ShardWork): { entry: RenderedEntry; failures: Failure[] } {
  const { batchId, taskId, shardId, buffer = new OutputBuffer() } = work;
  const tail = envelopeTail(work);
  const failures: Failure[] = [];
  let lines = 0;
  for (const file of work.files) {
    const text = work.block(file);
    if (text === undefined) failures.push(failureOf(work, file));
    else {
      lines += countLines(text);
      buffer.append(renderOutputs(text, file.path, tail));
    }
  }
  const outputs = buffer.take();
  const identity = {
    schema_name: 'codebatch.shard_state' as const,
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    shard_id: shardId,
    task_id: taskId,
    batch_id: batchId,
  };
  const [first] = failures;
  if (first) {
    const message = `${plural(failures.length, 'file')} failed; ${first.path}: ${first.message}`;
    const state: ShardState = {
      ...identity,
      status: 'failed',
      attempt: 1,
      error: { code: first.code, message },
    };
    return { entry: { taskId, shardId, outputs: new Uint8Array(0), state }, failures };
  }
  const stats = { files_processed: work.files.length, outputs_written: lines };
  return {
    entry: { taskId, shardId, outputs, state: { ...identity, status: 'done', attempt: 1, stats } },
    failures,
  };
}

function failureOf({ taskId, shardId, failures }: ShardWork, file: FileRecord): Failure {
  const own = failures(file).find((failure) => failure.task_id === undefined || failure.task_id === taskId);
  const known: Failure = own ?? {
    code: 'task_crashed',
    message: 'Its facts could not be read back.',
    path: file.path,
  };
  return { ...known, task_id: taskId, shard_id: shardId };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
