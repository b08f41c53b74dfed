import type { Command } from 'commander';
import { initBatch } from '../../engine/batch.ts';
import { buildPlan } from '../../engine/plan.ts';
import { listBatches, readBatch, readPlan } from '../../store/batches.ts';
import { registry } from '../../tasks/registry.ts';
import { configOption, planOptions } from '../config.ts';
import { jsonOption, storeOf, storeOption, timeOf, type Face, type Register } from '../command.ts';
import { explainOption, tellSources } from '../explain-option.ts';
import { renderTable } from '../table.ts';

/** `codebatch batch init|list|show` */
export const registerBatch: Register = (program, face) => {
  const batch = program.command('batch').description('make and look at batches');
  registerInit(batch, face);
  registerList(batch, face);
  registerShow(batch, face);
};

function registerInit(batch: Command, face: Face): void {
  const command = batch.command('init').description('apply a pipeline to a snapshot');
  configOption(jsonOption(storeOption(command)))
    .requiredOption('--snapshot <id>', 'the snapshot')
    .requiredOption('--pipeline <name>', 'the pipeline')
    .option('--id <id>', 'an id of your own instead of the one that follows from the content')
    .action(
      (options: { store: string; snapshot: string; pipeline: string; id?: string; config?: string }) => {
        const plan = buildPlan(registry, options.pipeline, planOptions(options.config));
        const { batchId, existed } = initBatch(storeOf(options), {
          snapshotId: options.snapshot,
          plan,
          time: timeOf(face),
          ...(options.id === undefined ? {} : { batchId: options.id }),
        });
        face.output.result(
          { batch_id: batchId, snapshot_id: options.snapshot, pipeline: options.pipeline, existed },
          () => `${existed ? 'The batch stands already' : 'Created batch'}: ${batchId}`,
        );
      },
    );
}

function registerList(batch: Command, face: Face): void {
  const { output } = face;
  const command = batch.command('list').description('list the batches of a store');
  explainOption(jsonOption(storeOption(command))).action((options: { store: string; explain?: boolean }) => {
    const store = storeOf(options);
    if (options.explain) return tellSources(face, 'batch list', { batches: ['*'], records: [] });
    const records = listBatches(store).map((id) => readBatch(store, id));
    output.result(records, () =>
      records.length === 0
        ? 'No batches found.'
        : renderTable(
            ['BATCH', 'SNAPSHOT', 'PIPELINE'],
            records.map((record) => [record.batch_id, record.snapshot_id, record.pipeline]),
          ),
    );
  });
}

function registerShow(batch: Command, face: Face): void {
  const { output } = face;
  const command = batch.command('show <id>').description('show one batch');
  explainOption(jsonOption(storeOption(command))).action(
    (id: string, options: { store: string; explain?: boolean }) => {
      const store = storeOf(options);
      const record = readBatch(store, id);
      const plan = readPlan(store, id);
      if (options.explain) return tellSources(face, 'batch show', { batches: [id], records: ['plan'] });
      output.result({ ...record, tasks: plan.tasks }, () =>
        [
          `Batch: ${record.batch_id}`,
          `Snapshot: ${record.snapshot_id}`,
          `Pipeline: ${record.pipeline}`,
          `Created: ${record.created_at}`,
          `Tasks (${plan.tasks.length}): ${plan.tasks.map((task) => task.task_id).join(', ')}`,
        ].join('\n'),
      );
    },
  );
}
