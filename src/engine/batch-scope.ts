import type { FileRecord } from '../records/file.ts';
import { compareFiles } from '../records/file.ts';
import type { Fact } from '../records/output.ts';
import type { PlannedTask } from '../records/plan.ts';
import { readBlock } from './block.ts';
import type { BatchTask, Registry } from './task.ts';

/** Gives the block of a planned task and file, wherever it lies: memo or store. */
export type BlockReader = (taskId: string, file: FileRecord) => string | undefined;

/**
 * Runs one batch-scope task over the facts of the tasks that it needs.
 * @returns facts by path, only for paths that have some
 */
export function runBatchTask(
  code: BatchTask,
  given: {
    planned: PlannedTask;
    /** All tasks of the plan, to find what the needed types are called. */
    plan: readonly PlannedTask[];
    files: readonly FileRecord[];
    block: BlockReader;
  },
): Map<string, Fact[]> {
  const files = [...given.files].sort(compareFiles);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const ids = new Map(
    code.needs.map((type) => [type, given.plan.find((task) => task.type === type)?.task_id]),
  );
  const facts = (type: string, path: string): Fact[] => {
    const id = ids.get(type);
    const file = byPath.get(path);
    return id === undefined || !file ? [] : readBlock(given.block(id, file) ?? '', code.reads);
  };
  return code.run({ files, facts }, given.planned.config);
}

/** The batch-scope tasks of a plan, in order. */
export function batchTasks(
  plan: readonly PlannedTask[],
  registry: Registry,
): { planned: PlannedTask; code: BatchTask }[] {
  return plan.flatMap((planned) => {
    const code = registry.tasks.get(planned.type);
    return code?.scope === 'batch' ? [{ planned, code }] : [];
  });
}
