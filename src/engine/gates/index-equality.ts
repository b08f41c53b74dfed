import type { GateFailure } from '../../records/gate.ts';
import { hasIndex, openIndex } from '../../store/index/batch-index.ts';
import type { Row, Rows } from '../../store/index/rows.ts';
import type { Store } from '../../store/store.ts';
import { indexRows } from '../index-build.ts';

/** What comparing the indexes of some batches came to. */
export interface ComparedIndexes {
  failures: GateFailure[];
  /** Indexes that were compared, row by row. */
  compared: number;
  /** Indexes that no question uses: their batch changed since, or they cannot be opened. */
  unused: number;
}

/** Makes every row of each index again from the records, and compares. An index that no question uses may say anything. */
export async function compareIndexes(store: Store, batchIds: readonly string[]): Promise<ComparedIndexes> {
  const result: ComparedIndexes = { failures: [], compared: 0, unused: 0 };
  for (const batchId of batchIds) {
    if (!hasIndex(store, batchId)) continue;
    const opened = await openIndex(store, batchId);
    if ('why' in opened) {
      result.unused++;
      continue;
    }
    try {
      const { rows, stamps } = indexRows(store, batchId);
      if (stamps.join() === opened.stamps.join()) {
        result.compared++;
        result.failures.push(...differences(batchId, rows.each(), opened.rows));
      } else result.unused++;
    } finally {
      await opened.rows.close();
    }
  }
  return result;
}

/** The first difference; those behind it follow from it. */
function differences(batchId: string, made: Iterable<Row>, standing: Rows): GateFailure[] {
  const found = standing.all()[Symbol.iterator]();
  for (const row of made) {
    const { value } = found.next() as { value: Row | undefined };
    if (value && value.key.equals(row.key) && value.value.every((byte, at) => byte === row.value[at]))
      continue;
    return [failure(batchId, row, value)];
  }
  const { value } = found.next() as { value: Row | undefined };
  return value ? [failure(batchId, undefined, value)] : [];
}

function failure(batchId: string, expected: Row | undefined, actual: Row | undefined): GateFailure {
  const shown = (row: Row | undefined): string =>
    row
      ? `${JSON.stringify(row.key.toString('utf8'))}: ${Buffer.from(row.value).toString('hex').slice(0, 80)}`
      : '';
  return {
    message: `The index of batch ${batchId} says something else than its outputs.`,
    location: `indexes/codebatch/index/${batchId}`,
    expected: shown(expected),
    actual: shown(actual),
    suggestion: `codebatch index-build --rebuild --batch ${batchId} builds it again.`,
  };
}
