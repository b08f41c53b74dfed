import { shardOf } from '../records/digest.ts';
import { listStates, readBatch, readPlan } from '../store/batches.ts';
import { eachFile } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';

export type Status = 'pending' | 'running' | 'done' | 'failed';

/** How far a task is. Only shards with files count. */
export interface TaskStatus {
  task_id: string;
  task_type: string;
  status: Status;
  shards_total: number;
  shards_done: number;
  shards_failed: number;
  shards_running: number;
}

export interface BatchStatus {
  batch_id: string;
  snapshot_id: string;
  pipeline: string;
  status: Status;
  total_shards: number;
  done_shards: number;
  failed_shards: number;
  tasks: TaskStatus[];
}

/** Derived from the shard states alone. Throws `BATCH_NOT_FOUND`. */
export function batchStatus(store: Store, batchId: string): BatchStatus {
  const batch = readBatch(store, batchId);
  const plan = readPlan(store, batchId);
  const withFiles = new Set<string>();
  for (const file of eachFile(store, batch.snapshot_id)) withFiles.add(shardOf(file.object));
  const tasks = plan.tasks.map((task): TaskStatus => {
    const states = listStates(store, batchId, task.task_id).filter(({ shard_id }) => withFiles.has(shard_id));
    const count = (status: string): number => states.filter((state) => state.status === status).length;
    const counts = {
      shards_total: withFiles.size,
      shards_done: count('done'),
      shards_failed: count('failed'),
      shards_running: count('running'),
    };
    return { task_id: task.task_id, task_type: task.type, status: statusOf(counts), ...counts };
  });
  const sum = (field: 'shards_total' | 'shards_done' | 'shards_failed' | 'shards_running'): number =>
    tasks.reduce((total, task) => total + task[field], 0);
  const totals = {
    shards_total: sum('shards_total'),
    shards_done: sum('shards_done'),
    shards_failed: sum('shards_failed'),
    shards_running: sum('shards_running'),
  };
  return {
    batch_id: batchId,
    snapshot_id: batch.snapshot_id,
    pipeline: batch.pipeline,
    status: statusOf(totals),
    total_shards: totals.shards_total,
    done_shards: totals.shards_done,
    failed_shards: totals.shards_failed,
    tasks,
  };
}

function statusOf(counts: {
  shards_total: number;
  shards_done: number;
  shards_failed: number;
  shards_running: number;
}): Status {
  if (counts.shards_done === counts.shards_total) return 'done';
  if (counts.shards_failed > 0) return 'failed';
  return counts.shards_done > 0 || counts.shards_running > 0 ? 'running' : 'pending';
}
