import type { Command } from 'commander';
import type { RunResult } from '../../engine/run-result.ts';
import { runBatch } from '../../engine/run.ts';
import type { ShardId } from '../../records/digest.ts';
import { parseShardRange } from '../../records/shard-range.ts';
import { workerEntry } from '../../review/worker-entry.ts';
import { registry } from '../../tasks/registry.ts';
import { plural } from '../../util/text.ts';
import { keepYoungMemorySmall } from '../../util/young-memory.ts';
import {
  batchOption,
  jsonOption,
  positive,
  shardArgument,
  storeOf,
  type Face,
  type Register,
} from '../command.ts';
import { startProgress } from '../progress.ts';

interface RunCommandOptions {
  batch: string;
  store: string;
  task?: string;
  shardRange?: string;
  jobs?: number;
  memo: boolean;
}

/** `codebatch run`: all of a batch, or a range of its shards. */
export const registerRun: Register = (program, face) => {
  const command = runOptions(program.command('run').description('run what of a batch is not done yet'));
  command
    .option('--task <id>', 'only this task')
    .option('--shard-range <range>', 'only these shards: 00-3f; the whole is then made by merge')
    .action((options: RunCommandOptions) => execute(face, options, 'completed'));
};

/** `codebatch resume`: the same, under the name that people look for after an interruption. */
export const registerResume: Register = (program, face) => {
  runOptions(program.command('resume').description('go on with an interrupted batch')).action(
    (options: RunCommandOptions) => execute(face, options, 'resumed and completed'),
  );
};

/** `codebatch run-shard`: one task and shard. */
export const registerRunShard: Register = (program, face) => {
  jsonOption(batchOption(program.command('run-shard').description('run one task over one shard')))
    .requiredOption('--task <id>', 'the task')
    .requiredOption('--shard <id>', 'the shard: 00 to ff')
    .action(async (options: { batch: string; store: string; task: string; shard: string }) => {
      const shard = shardArgument(options.shard) as ShardId;
      const result = await runBatch(storeOf(options), options.batch, {
        registry,
        workerEntry,
        jobs: 1,
        taskIds: [options.task],
        shards: [shard],
      });
      finish(face, result, () =>
        result.shards_run === 0
          ? `Shard ${shard} of ${options.task} is done or has no files: nothing to do.`
          : `Shard ${shard} of ${options.task} completed.`,
      );
    });
};

function runOptions(command: Command): Command {
  return jsonOption(batchOption(command))
    .option('--jobs <n>', 'worker threads (default: cores)', positive)
    .option('--no-memo', 'compute everything again');
}

async function execute(face: Face, options: RunCommandOptions, done: string): Promise<void> {
  const store = storeOf(options);
  keepYoungMemorySmall();
  const progress = startProgress({ label: 'run', output: face.output });
  try {
    const result = await runBatch(store, options.batch, {
      registry,
      workerEntry,
      memo: options.memo,
      ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
      ...(options.task === undefined ? {} : { taskIds: [options.task] }),
      ...(options.shardRange === undefined ? {} : { shards: parseShardRange(options.shardRange) }),
      onProgress: (at, total) => progress.update(at, total),
    });
    progress.stop();
    finish(face, result, () =>
      [
        `Batch ${result.batch_id} ${done}: ${plural(result.tasks_completed, 'task')}, ${plural(result.shards_completed, 'shard')} done.`,
        `Next: codebatch summary --batch ${result.batch_id} --store ${options.store}`,
      ].join('\n'),
    );
  } finally {
    progress.stop();
  }
}

/** Failures are shown, recorded, and make the exit code 1. */
function finish({ output }: Face, result: RunResult, success: () => string): void {
  output.result(result, () =>
    result.success
      ? success()
      : [
          `Batch ${result.batch_id} is incomplete: ${plural(result.shards_failed, 'shard')} failed.`,
          ...result.failures
            .slice(0, 10)
            .map((failure) => `  ${failure.path ?? ''}: ${failure.message} (${failure.task_id})`),
          ...(result.failures.length > 10 ? [`  … and ${result.failures.length - 10} more`] : []),
        ].join('\n'),
  );
  if (!result.success) output.fail();
}
