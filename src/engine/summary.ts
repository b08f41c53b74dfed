import type { Store } from '../store/store.ts';
import { compareStrings } from '../util/json.ts';
import { openQuery, queryOutputs, type MissingPiece, type Query } from './query.ts';

export interface TaskSummary {
  outputs_by_kind: Record<string, number>;
  diagnostics_by_severity: Record<string, number>;
  total_outputs: number;
}

export interface BatchSummary {
  batch_id: string;
  tasks: Record<string, TaskSummary>;
  totals: { outputs: number; diagnostics: number; errors: number; warnings: number };
  /** Shards whose outputs are not all counted. */
  missing: MissingPiece[];
}

/** Counts the outputs of finished shards. Throws as `openQuery`. */
export function summariseBatch(store: Store, batchId: string, onlyTask?: string): BatchSummary {
  const query = openQuery(store, {
    batchId,
    ...(onlyTask === undefined ? {} : { filters: { tasks: [onlyTask] } }),
  });
  const tasks: Record<string, TaskSummary> = {};
  for (const task of query.tasks) tasks[task.task_id] = summariseTask({ ...query, tasks: [task] });
  const totals = { outputs: 0, diagnostics: 0, errors: 0, warnings: 0 };
  for (const task of Object.values(tasks)) {
    totals.outputs += task.total_outputs;
    totals.diagnostics += task.outputs_by_kind['diagnostic'] ?? 0;
    totals.errors += task.diagnostics_by_severity['error'] ?? 0;
    totals.warnings += task.diagnostics_by_severity['warning'] ?? 0;
  }
  return { batch_id: batchId, tasks, totals, missing: query.missing };
}

function summariseTask(query: Query): TaskSummary {
  const kinds = new Map<string, number>();
  const severities = new Map<string, number>();
  let total = 0;
  for (const { output } of queryOutputs(query)) {
    total++;
    kinds.set(output.kind, (kinds.get(output.kind) ?? 0) + 1);
    if (output.kind === 'diagnostic' && typeof output['severity'] === 'string')
      severities.set(output['severity'], (severities.get(output['severity']) ?? 0) + 1);
  }
  const sorted = (map: Map<string, number>): Record<string, number> =>
    Object.fromEntries([...map].sort(([a], [b]) => compareStrings(a, b)));
  return {
    outputs_by_kind: sorted(kinds),
    diagnostics_by_severity: sorted(severities),
    total_outputs: total,
  };
}
