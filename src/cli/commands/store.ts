import { storeStats } from '../../store/stats.ts';
import { byteCount } from '../byte-count.ts';
import { jsonOption, storeOf, storeOption, type Register } from '../command.ts';
import { renderTable } from '../table.ts';

/** `codebatch store stats`: how much of what a store holds. */
export const registerStore: Register = (program, { output }) => {
  const store = program.command('store').description('look at a store as a whole');
  jsonOption(storeOption(store.command('stats').description('count files and bytes by kind'))).action(
    (options: { store: string }) => {
      const stats = storeStats(storeOf(options));
      output.result(stats, () =>
        [
          renderTable(
            ['KIND', 'FILES', 'BYTES'],
            stats.kinds
              .filter(({ files }) => files > 0)
              .map(({ kind, files, bytes }) => [kind, files, bytes]),
          ),
          '',
          `Total: ${stats.files.toLocaleString('en-US')} files, ${byteCount(stats.bytes)}.`,
        ].join('\n'),
      );
    },
  );
};
