import type { Failure } from '../records/failure.ts';
import type { Store } from '../store/store.ts';
import { batchStatus } from './status.ts';

/** What became of a batch, and what one run had to do with it. */
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

/** Counts from what the store says now, whoever did it. Throws `BATCH_NOT_FOUND`. */
export function runResult(
  store: Store,
  batchId: string,
  { shardsRun, failures }: { shardsRun: number; failures: Failure[] },
): RunResult {
  const status = batchStatus(store, batchId);
  return {
    batch_id: batchId,
    success: status.failed_shards === 0 && failures.length === 0,
    tasks_completed: status.tasks.filter((task) => task.status === 'done').length,
    tasks_failed: status.tasks.filter((task) => task.status === 'failed').length,
    shards_completed: status.done_shards,
    shards_failed: status.failed_shards,
    shards_run: shardsRun,
    failures,
  };
}
