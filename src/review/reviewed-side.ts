import type { ComparedSide } from '../compare/side.ts';
import type { Failure } from '../records/failure.ts';
import type { Fact } from '../records/output.ts';
import type { Bytes } from './tree.ts';

/** One side as a report is made of it, whether it was computed now or is read from a store. */
export interface ReviewedSide extends ComparedSide {
  readonly failures: readonly Failure[];
  /** True when a file has findings or could have some: when its text is worth loading. */
  speaksOf(path: string): boolean;
  /** Symbols and edges of one file as `symbols` told them; none when nothing ran that tells them. */
  symbolFacts(path: string): Fact[];
  /** The lines of a loaded text. */
  linesOf(path: string): readonly string[] | undefined;
  /** Loads the texts of files whose content will be looked at. */
  loadTexts(paths: readonly string[], bytes: Bytes): Promise<void>;
}
