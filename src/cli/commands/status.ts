import { batchStatus, type Status } from '../../engine/status.ts';
import { listStates, readBatch, readPlan, readTask } from '../../store/batches.ts';
import { SHARD_STATUSES } from '../../records/shard-state.ts';
import { Option } from 'commander';
import { batchOption, jsonOption, storeOf, type Face, type Register } from '../command.ts';
import { explainOption, tellSources } from '../explain-option.ts';
import { renderTable } from '../table.ts';

const BAR = 40;

const MARKS: Record<Status, string> = { done: '[DONE]', running: '[...]', failed: '[FAIL]', pending: '[ ]' };

interface StatusOptions {
  batch: string;
  store: string;
  explain?: boolean;
}

/** `codebatch status`: how far a batch is. */
export const registerStatus: Register = (program, face) => {
  const { output } = face;
  const command = program.command('status').description('show how far a batch is');
  explainOption(jsonOption(batchOption(command))).action((options: StatusOptions) => {
    const status = batchStatus(storeOf(options), options.batch);
    if (options.explain) return explainStatus(face, 'status', options);
    const filled =
      status.total_shards === 0 ? BAR : Math.floor((status.done_shards / status.total_shards) * BAR);
    output.result(status, () =>
      [
        `Batch: ${status.batch_id}`,
        `Pipeline: ${status.pipeline}`,
        `Status: ${MARKS[status.status]} ${status.status.toUpperCase()}`,
        `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${status.done_shards}/${status.total_shards} shards`,
        '',
        renderTable(
          ['TASK', 'STATUS', 'DONE', 'FAILED', 'TOTAL'],
          status.tasks.map((task) => [
            task.task_id,
            task.status,
            task.shards_done,
            task.shards_failed,
            task.shards_total,
          ]),
        ),
      ].join('\n'),
    );
  });
};

/** `codebatch tasks`: the tasks of a batch. */
export const registerTasks: Register = (program, face) => {
  const { output } = face;
  const command = program.command('tasks').description('list the tasks of a batch');
  explainOption(jsonOption(batchOption(command))).action((options: StatusOptions) => {
    const store = storeOf(options);
    if (options.explain) return explainStatus(face, 'tasks', options);
    const status = batchStatus(store, options.batch);
    const tasks = readPlan(store, options.batch).tasks.map((task, at) => ({
      task_id: task.task_id,
      type: task.type,
      status: status.tasks[at]!.status,
      depends_on: task.depends_on ?? [],
    }));
    output.result(tasks, () =>
      renderTable(
        ['TASK', 'TYPE', 'STATUS', 'DEPENDS ON'],
        tasks.map((task) => [task.task_id, task.type, task.status, task.depends_on.join(', ')]),
      ),
    );
  });
};

/** `codebatch shards`: the shards of one task. */
export const registerShards: Register = (program, face) => {
  const { output } = face;
  const command = program.command('shards').description('list the shards of a task');
  explainOption(jsonOption(batchOption(command)))
    .requiredOption('--task <id>', 'the task')
    .addOption(new Option('--status <status>', 'only these').choices(SHARD_STATUSES))
    .action((options: StatusOptions & { task: string; status?: string }) => {
      const store = storeOf(options);
      if (options.explain) return explainStatus(face, 'shards', { ...options, tasks: [options.task] });
      readBatch(store, options.batch);
      const states = new Map(
        listStates(store, options.batch, options.task).map((state) => [state.shard_id, state]),
      );
      const shards = readTask(store, options.batch, options.task)
        .sharding.shard_ids.map((shard_id) => {
          const state = states.get(shard_id);
          return {
            shard_id,
            status: state?.status ?? 'ready',
            files_processed: state?.stats?.files_processed ?? 0,
            outputs_written: state?.stats?.outputs_written ?? 0,
            // A store of the reference implementation keeps the error of an earlier attempt on a done shard.
            error: state?.status === 'failed' ? (state.error?.message ?? null) : null,
          };
        })
        .filter((shard) => options.status === undefined || shard.status === options.status);
      output.result(shards, () =>
        [
          renderTable(
            ['SHARD', 'STATUS', 'FILES', 'OUTPUTS', 'ERROR'],
            shards.map((shard) => [
              shard.shard_id,
              shard.status,
              shard.files_processed,
              shard.outputs_written,
              shard.error ?? '',
            ]),
          ),
          '',
          `Total: ${shards.length} shards`,
        ].join('\n'),
      );
    });
};

function explainStatus(face: Face, command: string, asked: StatusOptions & { tasks?: string[] }): void {
  const { batch, tasks } = asked;
  const { snapshot_id: snapshot } = readBatch(storeOf(asked), batch);
  tellSources(face, command, {
    batches: [batch],
    // The shards of one task are told as they lie there, with files or without.
    ...(tasks
      ? { tasks, records: ['task', 'state'] }
      : { snapshots: [snapshot], records: ['plan', 'snapshot', 'files', 'task', 'state'] }),
  });
}
