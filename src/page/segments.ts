import { diffWordsWithSpace } from 'diff';

/** A stretch of a line that is drawn in one way. */
export interface Segment {
  text: string;
  /** What the language makes of it: `keyword`, `string`; empty for plain. */
  token: string;
  /** The other side has other words here. */
  changed: boolean;
  /** The finding stands here. */
  marked: boolean;
}

/** From and to, as offsets in UTF-16 code units. */
export type Range = readonly [from: number, to: number];

/** A stretch of text that the highlighter named. */
export interface Token {
  text: string;
  name: string;
}

export interface Drawn {
  tokens: readonly Token[];
  changed: readonly Range[];
  marked: readonly Range[];
}

/** Cuts a text into lines of segments, wherever a token, a change or the finding begins or ends. */
export function segmentsOf(text: string, { tokens, changed, marked }: Drawn): Segment[][] {
  const lines: Segment[][] = [[]];
  const cuts = [...changed, ...marked].flat().sort((a, b) => a - b);
  const inside = (ranges: readonly Range[], at: number): boolean =>
    ranges.some(([from, to]) => from <= at && at < to);
  let at = 0;
  for (const token of tokens) {
    const end = at + token.text.length;
    const borders = [...new Set([at, ...cuts.filter((one) => one > at && one < end), end])];
    for (let n = 1; n < borders.length; n++) {
      const [from, to] = [borders[n - 1]!, borders[n]!];
      const look = { token: token.name, changed: inside(changed, from), marked: inside(marked, from) };
      for (const [nth, piece] of text.slice(from, to).split('\n').entries()) {
        if (nth > 0) lines.push([]);
        if (piece !== '') lines.at(-1)!.push({ text: piece, ...look });
      }
    }
    at = end;
  }
  return lines;
}

const MOST_EDITS = 400;

/** Where the words of two texts differ, in each of them. */
export function changedWords(base: string, head: string): { base: Range[]; head: Range[] } {
  const ranges: { base: Range[]; head: Range[] } = { base: [], head: [] };
  if (base === head) return ranges;
  const changes = diffWordsWithSpace(base, head, { maxEditLength: MOST_EDITS });
  // Too different to be worth the time: all of it is other.
  if (changes === undefined) return { base: [[0, base.length]], head: [[0, head.length]] };
  let [left, right] = [0, 0];
  for (const { value, added, removed } of changes) {
    if (removed) ranges.base.push([left, left + value.length]);
    if (added) ranges.head.push([right, right + value.length]);
    if (!added) left += value.length;
    if (!removed) right += value.length;
  }
  return ranges;
}

/** Where a place stands in its excerpt; an excerpt begins at the place's first line. */
export function markOf(
  lines: readonly string[],
  place: { line: number; column: number; end_line: number; end_column: number },
): Range {
  const offset = (line: number, column: number): number => {
    const before = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
    return before + Math.min(Math.max(0, column - 1), lines[line]?.length ?? 0);
  };
  const from = offset(0, place.column);
  const last = place.end_line - place.line;
  const to = offset(Math.min(last, lines.length), last < lines.length ? place.end_column : 1);
  return [from, Math.max(to, from + 1)];
}
