import type { Memo } from '../engine/memo.ts';
import type { Failure } from '../records/failure.ts';
import type { FileRecord } from '../records/file.ts';

/** What other machines computed, for a check that has only to compare. What they left out is computed here. */
export interface Brought {
  /** Makes what was brought known. */
  fill(memo: Memo): void;
  /** What failed there, by content: it is not tried again. */
  failed: ReadonlyMap<string, readonly Failure[]>;
  /** Why nothing is known of a file whose range nobody brought; undefined for all others. */
  withhold: (file: FileRecord) => string | undefined;
  /** One for each range that nobody brought: the report is incomplete with any. */
  failures: readonly Failure[];
}
