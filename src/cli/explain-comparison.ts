import { readBatch } from '../store/batches.ts';
import type { Store } from '../store/store.ts';
import type { Face } from './command.ts';
import { tellSources } from './explain-option.ts';

/** Where a comparison of two batches comes from; of one, where it stands alone. Throws `BATCH_NOT_FOUND`. */
export function explainComparison(
  face: Face,
  command: string,
  { store, base, head }: { store: Store; base: string | undefined; head: string },
): void {
  const batches = [...new Set([...(base === undefined ? [] : [base]), head])];
  tellSources(face, command, {
    batches,
    snapshots: [...new Set(batches.map((id) => readBatch(store, id).snapshot_id))],
    records: ['plan', 'snapshot', 'files', 'state', 'outputs'],
    objects: 'the texts of files that differ, the configuration and the accepted findings of the head',
    notes: [
      'Diagnostics are compared by the matcher: a finding keeps its identity through edits, moves and renames.',
      ...(command === 'diff'
        ? ['Other outputs are compared by file, task and name; a place alone is no difference.']
        : []),
    ],
  });
}
