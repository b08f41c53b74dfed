import { summariseBatch } from '../../engine/summary.ts';
import { readBatch } from '../../store/batches.ts';
import { plural } from '../../util/text.ts';
import { tellMissing } from '../answer-items.ts';
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
      const store = storeOf(options);
      const summary = summariseBatch(store, options.batch, options.task);
      if (options.explain)
        return tellSources(face, 'summary', {
          batches: [options.batch],
          ...(options.task === undefined ? {} : { tasks: [options.task] }),
          snapshots: [readBatch(store, options.batch).snapshot_id],
          records: ['plan', 'snapshot', 'files', 'state', 'outputs'],
        });
      const { totals } = summary;
      output.result(summary, () =>
        [
          `Batch: ${summary.batch_id}`,
          `Outputs: ${totals.outputs}`,
          `Diagnostics: ${totals.diagnostics} (${plural(totals.errors, 'error')}, ${plural(totals.warnings, 'warning')})`,
          ...Object.entries(summary.tasks).flatMap(([id, task]) => [
            '',
            `${id}: ${plural(task.total_outputs, 'output')}`,
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
      tellMissing(output, summary.missing);
    });
};
