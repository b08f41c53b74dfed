import { summariseBatch } from '../../engine/summary.ts';
import { batchOption, jsonOption, storeOf, type Register } from '../command.ts';
import { explainOption, tellSources } from '../explain-option.ts';
import { renderTable } from '../table.ts';

/** `codebatch summary`: what a batch put out, counted. */
export const registerSummary: Register = (program, face) => {
  const { output } = face;
  const command = program.command('summary').description('count the outputs of a batch');
  explainOption(jsonOption(batchOption(command)))
    .option('--task <id>', 'only this task')
    .action((options: { batch: string; store: string; task?: string; explain?: boolean }) => {
      const summary = summariseBatch(storeOf(options), options.batch, options.task);
      if (options.explain)
        return tellSources(face, 'summary', {
          batches: [options.batch],
          ...(options.task === undefined ? {} : { tasks: [options.task] }),
          records: ['task', 'state', 'outputs'],
        });
      const { totals } = summary;
      output.result(summary, () =>
        [
          `Batch: ${summary.batch_id}`,
          `Outputs: ${totals.outputs}`,
          `Diagnostics: ${totals.diagnostics} (${totals.errors} errors, ${totals.warnings} warnings)`,
          ...Object.entries(summary.tasks).flatMap(([id, task]) => [
            '',
            `${id}: ${task.total_outputs} outputs`,
            ...(task.total_outputs > 0
              ? [
                  renderTable(
                    ['KIND', 'COUNT'],
                    [
                      ...Object.entries(task.outputs_by_kind),
                      ...Object.entries(task.diagnostics_by_severity).map(([name, n]): [string, number] => [
                        `  ${name}`,
                        n,
                      ]),
                    ],
                  ),
                ]
              : []),
          ]),
        ].join('\n'),
      );
    });
};
