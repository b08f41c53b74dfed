import { basename, join } from 'node:path';
import { hasBatch } from './batches.ts';
import { isTemporary } from './durable.ts';
import { entriesOf, type Inspection } from './inspection.ts';
import { checkIndex, hasIndex, indexLeftovers, isDead } from './index/batch-index.ts';
import { indexesDir } from './layout.ts';

/**
 * Looks at the indexes: `INDEX_DAMAGED`, with data also for the bytes of rows. What nobody uses is a note: the index of a
 * batch that is gone, one of another version, and what a killed build left.
 */
export function inspectIndexes(inspection: Inspection): void {
  const { store } = inspection;
  for (const { name: batchId } of entriesOf(indexesDir(store.root))) {
    const folder = join(indexesDir(store.root), batchId);
    if (!hasBatch(store, batchId)) {
      inspection.note('INDEX_UNUSED', folder, 'Its batch is gone.', 'remove');
      continue;
    }
    if (hasIndex(store, batchId) && inspection.data) {
      const checked = checkIndex(store, batchId);
      if ('why' in checked && checked.isDamage)
        inspection.problem('INDEX_DAMAGED', folder, 'It does not check.', 'remove');
      else if ('why' in checked)
        inspection.note('INDEX_UNUSED', folder, `Not used: ${checked.why}.`, 'remove');
    }
    for (const path of indexLeftovers(store, batchId))
      // Temporaries are told wherever they lie.
      if (!isTemporary(basename(path)) && isDead(path))
        inspection.note('INDEX_UNUSED', path, 'No index names it.', 'remove');
  }
}
