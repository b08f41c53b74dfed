import type { Command } from 'commander';
import { askQuery, type IndexUse } from '../engine/ask-query.ts';
import type { QueryFilters } from '../engine/query-filter.ts';
import type { Query } from '../engine/query.ts';
import { storeOf, type Face } from './command.ts';

/** What a question to a batch is given by its command. */
export interface IndexOptions {
  store: string;
  batch: string;
  /** False for `--no-index`. */
  index: boolean;
}

/** `--no-index`, for every command that an index makes faster. */
export function indexOption(command: Command): Command {
  return command.option('--no-index', 'read the records themselves, as where there is no index');
}

/**
 * Asks a batch, by its index where there is a good one, and tells the answer. One that cannot be used is told in one
 * line. Throws as `openQuery`, and what `tell` throws.
 */
export async function tellAsked(
  { output }: Face,
  options: IndexOptions & { filters: QueryFilters },
  tell: (query: Query, index: IndexUse) => void | Promise<void>,
): Promise<void> {
  const { batch: batchId, filters, index: useIndex } = options;
  const asked = await askQuery(storeOf(options), { batchId, filters, useIndex });
  const { index } = asked;
  try {
    if (index.warning !== undefined) output.note(index.warning);
    await tell(asked.query, index);
  } finally {
    await asked.close();
  }
}
