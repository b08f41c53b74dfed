import type { Command } from 'commander';
import { snapshotDirectory } from '../../engine/snapshot.ts';
import { checkId } from '../../records/header.ts';
import type { SnapshotRecord } from '../../records/snapshot.ts';
import { listSnapshots, readFileIndex, readSnapshot } from '../../store/snapshots.ts';
import { initStore } from '../../store/store.ts';
import { plural } from '../../util/text.ts';
import { jsonObject, jsonOption, storeOf, storeOption, type Face, type Register } from '../command.ts';
import { explainOption, tellSources } from '../explain-option.ts';
import { startProgress } from '../progress.ts';
import { renderTable } from '../table.ts';

interface SnapshotOptions {
  store: string;
  id?: string;
  metadata?: Record<string, unknown>;
}

/** `codebatch snapshot DIR`, `snapshot list`, `snapshot show` */
export const registerSnapshot: Register = (program, face) => {
  const snapshot = program.command('snapshot').description('freeze a directory, or look at snapshots');
  registerTake(snapshot, face);
  registerList(snapshot, face);
  registerShow(snapshot, face);
};

function registerTake(snapshot: Command, face: Face): void {
  const command = snapshot
    .command('take <dir>', { isDefault: true })
    .description('freeze a directory as a snapshot; the word "take" may be left out');
  jsonOption(storeOption(command))
    .option('--id <id>', 'an id of your own instead of the one that follows from the content')
    .option('--metadata <json>', 'a JSON object to keep with it', jsonObject)
    .action((dir: string, options: SnapshotOptions) => take(face, dir, options));
}

async function take({ env, output }: Face, dir: string, options: SnapshotOptions): Promise<void> {
  const { store } = initStore(options.store, env);
  const progress = startProgress({ label: 'snapshot', output });
  try {
    const { record, existed } = await snapshotDirectory(
      {
        dir,
        store,
        env,
        ...(options.id === undefined ? {} : { id: checkId(options.id, 'snapshot') }),
        ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
      },
      (done, total) => progress.update(done, total),
    );
    progress.stop();
    output.result({ ...record, existed }, () =>
      [
        `${existed ? 'The snapshot stands already' : 'Created snapshot'}: ${record.snapshot_id}`,
        ...describe(record),
      ].join('\n'),
    );
  } finally {
    progress.stop();
  }
}

function registerList(snapshot: Command, face: Face): void {
  const { output } = face;
  const command = snapshot.command('list').description('list the snapshots of a store');
  explainOption(jsonOption(storeOption(command))).action((options: { store: string; explain?: boolean }) => {
    const store = storeOf(options);
    if (options.explain)
      return tellSources(face, 'snapshot list', { snapshots: ['*'], records: ['snapshot'] });
    const records = listSnapshots(store).map((id) => readSnapshot(store, id));
    output.result(records, () =>
      records.length === 0
        ? 'No snapshots found.'
        : renderTable(
            ['SNAPSHOT', 'FILES', 'BYTES'],
            records.map((record) => [record.snapshot_id, record.file_count, record.total_bytes]),
          ),
    );
  });
}

function registerShow(snapshot: Command, face: Face): void {
  const { output } = face;
  const command = snapshot.command('show <id>').description('show one snapshot');
  explainOption(jsonOption(storeOption(command)))
    .option('--files', 'with its files')
    .action((id: string, options: { store: string; files?: boolean; explain?: boolean }) => {
      const store = storeOf(options);
      const record = readSnapshot(store, id);
      const records = ['snapshot', ...(options.files ? (['files'] as const) : [])] as const;
      const reads = { snapshots: [id], records };
      if (options.explain) return tellSources(face, 'snapshot show', reads);
      const files = options.files ? readFileIndex(store, id) : undefined;
      output.result(files ? { ...record, files } : record, () =>
        [
          `Snapshot: ${record.snapshot_id}`,
          `Created: ${record.created_at}`,
          ...describe(record),
          ...(files
            ? [
                '',
                renderTable(
                  ['PATH', 'SIZE', 'LANG'],
                  files.map((file) => [file.path, file.size, file.lang_hint ?? '']),
                ),
              ]
            : []),
        ].join('\n'),
      );
    });
}

function describe(record: SnapshotRecord): string[] {
  const warnings = record.warnings ?? [];
  return [
    `Files: ${record.file_count}`,
    `Total bytes: ${record.total_bytes}`,
    ...(warnings.length > 0 ? [`${plural(warnings.length, 'warning')}:`] : []),
    ...warnings.slice(0, 10).map((warning) => `  ${warning.message}`),
    ...(warnings.length > 10 ? [`  … and ${warnings.length - 10} more (--json shows all)`] : []),
  ];
}
