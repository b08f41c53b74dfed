import type { Store } from '../store/store.ts';
import { checkFilters } from './query-filter.ts';
import { openQueryIndex } from './query-index.ts';
import { openQuery, type Query, type Question } from './query.ts';

/** Whether an index was used, and why. */
export interface IndexUse {
  used: boolean;
  reason: string;
  /** One line to be told when there is an index and it could not be used. */
  warning?: string;
}

/** A question whose answer may be read; to be closed behind it. */
export interface AskedQuery {
  query: Query;
  index: IndexUse;
  close(): Promise<void>;
}

/** One line, with what to do. */
function warningOf(batchId: string, reason: string): string {
  return `The index of batch ${batchId} is not used: ${reason}. codebatch index-build --batch ${batchId} builds it again.`;
}

const NOTHING_OPEN = (): Promise<void> => Promise.resolve();

/**
 * Asks a batch for outputs, by its index where there is a good one. The answer is the same without, only later.
 * @param asked.useIndex false for `--no-index`
 * Throws as `openQuery`.
 */
export async function askQuery(
  store: Store,
  asked: Omit<Question, 'index'> & { useIndex: boolean },
): Promise<AskedQuery> {
  const { useIndex, ...question } = asked;
  const { batchId, filters = {} } = question;
  checkFilters(filters);
  const plain = (reason: string, isFault: boolean): AskedQuery => ({
    query: openQuery(store, question),
    index: {
      used: false,
      reason,
      ...(isFault ? { warning: warningOf(batchId, reason) } : {}),
    },
    close: NOTHING_OPEN,
  });
  if (!useIndex) return plain('it was asked not to be', false);
  const opened = await openQueryIndex(store, { batchId, filters });
  if (!('index' in opened)) return plain(opened.why, opened.isFault);
  const { index } = opened;
  try {
    const query = openQuery(store, { ...question, index });
    if (query.index)
      return {
        query,
        index: { used: true, reason: 'the batch is as it was when the index was built' },
        close: () => index.close(),
      };
    await index.close();
    return plain('the batch changed since it was built', true);
  } catch (error) {
    await index.close();
    throw error;
  }
}
