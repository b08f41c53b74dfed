import { askQuery, type IndexUse } from '../../src/engine/ask-query.ts';
import type { QueryFilters } from '../../src/engine/query-filter.ts';
import { queryOutputs, type MissingPiece } from '../../src/engine/query.ts';
import type { Store } from '../../src/store/store.ts';

/** All that a question to a batch is answered, as text. */
export interface ToldAnswer {
  outputs: string[];
  cursors: string[];
  missing: MissingPiece[];
  /** What went wrong instead. */
  error?: string;
}

/** Asks a batch, with its index or without. */
export async function answerTo(
  store: Store,
  asked: { batchId: string; filters: QueryFilters; cursor?: string; useIndex: boolean },
): Promise<{ answer: ToldAnswer; index: IndexUse | undefined }> {
  const answer: ToldAnswer = { outputs: [], cursors: [], missing: [] };
  let index: IndexUse | undefined;
  try {
    const opened = await askQuery(store, asked);
    index = opened.index;
    try {
      for (const { output, cursor } of queryOutputs(opened.query, asked.cursor)) {
        answer.outputs.push(JSON.stringify(output));
        answer.cursors.push(cursor());
      }
      answer.missing = opened.query.missing;
    } finally {
      await opened.close();
    }
  } catch (error) {
    answer.error = String(error);
  }
  return { answer, index };
}
