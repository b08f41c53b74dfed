import { lineStarts, positionAt } from '../util/text.ts';

/** Something wrong in a workplan, at an offset of its text. */
export interface Mistake {
  offset: number;
  /** Stable name in capitals, `DEPENDENCY_UNKNOWN`. */
  code: string;
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence: what to write instead. */
  fix: string;
}

/** A mistake as a person finds it: lines and columns count from 1. */
export interface PlacedMistake {
  line: number;
  column: number;
  code: string;
  message: string;
  fix: string;
}

/** Mistakes in the order of the text, each with its line and column. */
export function placed(text: string, mistakes: readonly Mistake[]): PlacedMistake[] {
  const starts = lineStarts(text);
  return [...mistakes]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...rest }) => ({ ...positionAt(starts, offset), ...rest }));
}

/** A text of others inside a sentence: quoted, and not longer than a glance. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
