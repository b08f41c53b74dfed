import type { ShardId } from '../records/digest.ts';
import type { PlannedTask } from '../records/plan.ts';
import { UserError } from '../util/errors.ts';
import type { Plan } from './plan.ts';

/** The tasks of a plan that were asked for, in its order; all when none were. Throws `TASK_NOT_FOUND`. */
export function chooseTasks(plan: Plan, taskIds: readonly string[] | undefined): PlannedTask[] {
  if (!taskIds) return plan.tasks;
  const known = plan.tasks.map((task) => task.task_id);
  for (const id of taskIds)
    if (!known.includes(id))
      throw new UserError('TASK_NOT_FOUND', `The batch has no task ${JSON.stringify(id)}.`, {
        hints: [`Its tasks: ${known.join(', ')}.`],
      });
  return plan.tasks.filter((task) => taskIds.includes(task.task_id));
}

/**
 * A task asked for by name runs only on what it stands on. Throws `DEPENDENCY_NOT_DONE`.
 * @param given.all every shard that has files
 * @param isDone of a task and shard
 */
export function requireDependencies(
  tasks: readonly PlannedTask[],
  given: {
    taskIds?: readonly string[];
    shards?: readonly ShardId[];
    all: Iterable<ShardId>;
    batchId: string;
  },
  isDone: (taskId: string, shard: ShardId) => boolean,
): void {
  if (!given.taskIds) return;
  const chosen = new Set(tasks.map((task) => task.task_id));
  for (const shard of given.shards ?? given.all)
    for (const task of tasks)
      for (const dependency of task.depends_on ?? [])
        if (!chosen.has(dependency) && !isDone(dependency, shard))
          throw new UserError(
            'DEPENDENCY_NOT_DONE',
            `Task ${task.task_id} needs ${dependency}, which is not done for shard ${shard}.`,
            {
              hints: [`Run it first: codebatch run --batch ${given.batchId} --task ${dependency} --store …`],
            },
          );
}
