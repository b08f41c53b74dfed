import { buildIndex, type BuiltIndex } from '../../engine/index-build.ts';
import { listBatches, readBatch } from '../../store/batches.ts';
import { plural } from '../../util/text.ts';
import { oneMore } from '../answer-items.ts';
import { jsonOption, storeOf, storeOption, type Register } from '../command.ts';
import { startProgress } from '../progress.ts';
import { renderTable } from '../table.ts';

interface IndexBuildOptions {
  store: string;
  batch?: string[];
  rebuild?: boolean;
}

/** `codebatch index-build`: makes questions with filters faster, and changes no answer. */
export const registerIndexBuild: Register = (program, { output }) => {
  const command = program
    .command('index-build')
    .description('build the indexes that make questions with filters faster');
  jsonOption(storeOption(command))
    .option('--batch <id>', 'only this batch; may be repeated (default: all)', oneMore)
    .option('--rebuild', 'build also what is good')
    .action(async (options: IndexBuildOptions) => {
      const store = storeOf(options);
      const batches = [...new Set(options.batch ?? listBatches(store))];
      // A mistake in the last must not be found after the work on the first.
      for (const batchId of batches) readBatch(store, batchId);
      const progress = startProgress({ label: 'index', output });
      const built: BuiltIndex[] = [];
      try {
        for (const batchId of batches)
          built.push(
            await buildIndex(store, batchId, {
              rebuild: options.rebuild === true,
              onProgress: (done, total) => progress.update(done, total, batchId),
            }),
          );
      } finally {
        progress.stop();
      }
      output.result({ indexes: built }, () => describe(built));
    });
};

function describe(built: readonly BuiltIndex[]): string {
  if (built.length === 0) return 'There is no batch.';
  const leftOut = built.reduce((sum, one) => sum + one.left_out, 0);
  return [
    renderTable(
      ['BATCH', 'INDEX', 'OUTPUTS'],
      built.map((one) => [one.batch_id, one.built ? 'built' : 'stood already', one.outputs]),
    ),
    ...(leftOut === 0
      ? []
      : [`${plural(leftOut, 'shard')} left out: not finished or not whole. Questions read them as before.`]),
  ].join('\n');
}
