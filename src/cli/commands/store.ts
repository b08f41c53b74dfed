import { storeStats } from '../../store/stats.ts';
import { byteCount } from '../byte-count.ts';
import { jsonOption, storeOf, storeOption, type Register } from '../command.ts';
import { explainOption, tellWhole } from '../explain-option.ts';
import { renderTable } from '../table.ts';

/** `codebatch store stats`: how much of what a store holds. */
export const registerStore: Register = (program, face) => {
  const { output } = face;
  const store = program.command('store').description('look at a store as a whole');
  const command = store.command('stats').description('count files and bytes by kind');
  explainOption(jsonOption(storeOption(command))).action((options: { store: string; explain?: boolean }) => {
    if (options.explain) {
      storeOf(options);
      return tellWhole(face, 'store stats', 'its size; the content is not read');
    }
    const stats = storeStats(storeOf(options));
    output.result(stats, () =>
      [
        renderTable(
          ['KIND', 'FILES', 'BYTES'],
          stats.kinds.filter(({ files }) => files > 0).map(({ kind, files, bytes }) => [kind, files, bytes]),
        ),
        '',
        `Total: ${stats.files.toLocaleString('en-US')} files, ${byteCount(stats.bytes)}.`,
      ].join('\n'),
    );
  });
};
