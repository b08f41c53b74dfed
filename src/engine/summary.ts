import { readBatch, readOutputs, readPlan, listStates } from '../store/batches.ts';
import type { Store } from '../store/store.ts';
import { compareStrings } from '../util/json.ts';
import { UserError } from '../util/errors.ts';

export interface TaskSummary {
  outputs_by_kind: Record<string, number>;
  diagnostics_by_severity: Record<string, number>;
  total_outputs: number;
}

export interface BatchSummary {
  batch_id: string;
  tasks: Record<string, TaskSummary>;
  totals: { outputs: number; diagnostics: number; errors: number; warnings: number };
}

/** Counts the outputs of finished shards. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`. */
export function summariseBatch(store: Store, batchId: string, onlyTask?: string): BatchSummary {
  // Its record is what makes a batch one.
  readBatch(store, batchId);
  const known = readPlan(store, batchId).tasks.map((task) => task.task_id);
  if (onlyTask !== undefined && !known.includes(onlyTask))
    throw new UserError('TASK_NOT_FOUND', `Batch ${batchId} has no task ${JSON.stringify(onlyTask)}.`, {
      hints: [`Its tasks: ${known.join(', ')}.`],
    });
  const tasks: Record<string, TaskSummary> = {};
  for (const taskId of known)
    if (onlyTask === undefined || taskId === onlyTask) tasks[taskId] = summariseTask(store, batchId, taskId);
  const totals = { outputs: 0, diagnostics: 0, errors: 0, warnings: 0 };
  for (const task of Object.values(tasks)) {
    totals.outputs += task.total_outputs;
    totals.diagnostics += task.outputs_by_kind['diagnostic'] ?? 0;
    totals.errors += task.diagnostics_by_severity['error'] ?? 0;
    totals.warnings += task.diagnostics_by_severity['warning'] ?? 0;
  }
  return { batch_id: batchId, tasks, totals };
}

function summariseTask(store: Store, batchId: string, taskId: string): TaskSummary {
  const kinds = new Map<string, number>();
  const severities = new Map<string, number>();
  let total = 0;
  for (const state of listStates(store, batchId, taskId)) {
    if (state.status !== 'done') continue;
    for (const output of readOutputs(store, { batchId, taskId, shardId: state.shard_id })) {
      total++;
      kinds.set(output.kind, (kinds.get(output.kind) ?? 0) + 1);
      if (output.kind === 'diagnostic' && typeof output['severity'] === 'string')
        severities.set(output['severity'], (severities.get(output['severity']) ?? 0) + 1);
    }
  }
  const sorted = (map: Map<string, number>): Record<string, number> =>
    Object.fromEntries([...map].sort(([a], [b]) => compareStrings(a, b)));
  return {
    outputs_by_kind: sorted(kinds),
    diagnostics_by_severity: sorted(severities),
    total_outputs: total,
  };
}
