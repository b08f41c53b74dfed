import { openFilesQuery, queryFiles } from '../../engine/query-files.ts';
import type { FileRecord } from '../../records/file.ts';
import { UserError } from '../../util/errors.ts';
import { itemOptions, listOf, oneMore, tellItems, type Item, type ItemOptions } from '../answer-items.ts';
import { storeOf, storeOption, type Register } from '../command.ts';
import { explainOption, tellSources } from '../explain-option.ts';

interface Options extends ItemOptions {
  store: string;
  batch?: string;
  snapshot?: string;
  path?: string[];
  language?: string[];
  explain?: boolean;
}

/** `codebatch files`: the files of a snapshot, by its own id or that of a batch. */
export const registerFiles: Register = (program, face) => {
  const command = program.command('files').description('list the files of a snapshot');
  explainOption(itemOptions(storeOption(command)))
    .option('--batch <id>', 'the snapshot of this batch')
    .option('--snapshot <id>', 'this snapshot')
    .option('--path <glob>', 'only this file, folder or glob as in .gitignore; may be repeated', oneMore)
    .option('--language <list>', 'only files of these languages', listOf)
    .action(async (options: Options) => {
      const { batch, snapshot, path: paths = [], language: languages = [] } = options;
      if ((batch === undefined) === (snapshot === undefined))
        throw new UserError('INVALID_ARGUMENT', 'Files are those of one snapshot.', {
          hints: ['Give either --batch or --snapshot.'],
        });
      const query = openFilesQuery(storeOf(options), {
        ...(batch === undefined ? {} : { batchId: batch }),
        ...(snapshot === undefined ? {} : { snapshotId: snapshot }),
        paths,
        languages,
      });
      if (options.explain)
        return tellSources(face, 'files', {
          ...(batch === undefined ? {} : { batches: [batch] }),
          snapshots: [query.snapshotId],
          records: ['snapshot', 'files'],
        });
      await tellItems<FileRecord>(face, options, {
        head: { snapshot_id: query.snapshotId },
        items: fileItems(query, options.cursor),
        header: ['PATH', 'SIZE', 'LANG'],
        row: (file) => [file.path, file.size, file.lang_hint ?? ''],
        none: 'Nothing matches.',
      });
    });
};

function* fileItems(query: Parameters<typeof queryFiles>[0], cursor?: string): Generator<Item<FileRecord>> {
  for (const { file, cursor: next } of queryFiles(query, cursor)) yield { value: file, cursor: next };
}
