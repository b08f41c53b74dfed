import { diffArrays } from 'diff';
import { compareStrings } from '../util/json.ts';
import type { SourceLines } from './source-lines.ts';

/** Which line became which. Lines count from 1; 0 is no line. */
export interface LineMap {
  toHead(line: number): number;
  toBase(line: number): number;
  /** The replaced range that a base line (or head line) lies in; 0 for a line that has a partner. */
  baseHunk(line: number): number;
  headHunk(line: number): number;
  /** First and last line of the range that a line lies in, or of the line alone when it has a partner. */
  baseRange(line: number): readonly [number, number];
  headRange(line: number): readonly [number, number];
  /** Places on one scale for both sides: partners share a place, and lines without one stand in proportion between. */
  basePlace(line: number): number;
  headPlace(line: number): number;
}

/** Gaps without anchors whose edits are more than this were rewritten: nothing inside is mapped. */
const MAX_EDITS = 300;

/** A gap is cut at its anchors at most so many times over; texts that people write need three or four. */
const MAX_DEPTH = 40;

/**
 * Maps lines by patience diff (Bram Cohen), white space aside: lines that occur once on both sides, in their longest
 * common order, are the anchors; the gaps between them are mapped likewise, and what has no anchors left by Myers'
 * algorithm. Swapping the sides gives the same map the other way round.
 */
export function lineMap(base: SourceLines, head: SourceLines): LineMap {
  // One direction for both, or ties would fall differently when the sides are swapped.
  const turned = comparesAfter(base.raw, head.raw);
  const [left, right] = turned ? [head, base] : [base, head];
  const toRight = new Int32Array(left.raw.length);
  mapGaps(left, right, toRight);
  const toLeft = new Int32Array(right.raw.length);
  for (const [at, line] of toRight.entries()) if (line > 0) toLeft[line - 1] = at + 1;
  return turned ? new MappedLines(toLeft, toRight) : new MappedLines(toRight, toLeft);
}

/** The map of a text onto itself: for equal contents, and where no text is to be had. */
export const SAME_LINES: LineMap = {
  toHead: (line) => line,
  toBase: (line) => line,
  baseHunk: () => 0,
  headHunk: () => 0,
  baseRange: (line) => [line, line],
  headRange: (line) => [line, line],
  basePlace: (line) => line,
  headPlace: (line) => line,
};

function comparesAfter(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.length > b.length;
  const at = a.findIndex((line, index) => line !== b[index]);
  return at !== -1 && compareStrings(a[at]!, b[at]!) > 0;
}

interface Gap {
  leftStart: number;
  leftEnd: number;
  rightStart: number;
  rightEnd: number;
  depth: number;
}

interface Anchor {
  left: number;
  right: number;
}

function mapGaps(left: SourceLines, right: SourceLines, toRight: Int32Array): void {
  const open: Gap[] = [
    { leftStart: 0, leftEnd: left.raw.length, rightStart: 0, rightEnd: right.raw.length, depth: 0 },
  ];
  for (let gap = open.pop(); gap; gap = open.pop()) {
    // Exactly equal lines first: of two blank lines the one with the trailing space is not the other one.
    const rest = trim(left.normal, right.normal, trim(left.raw, right.raw, gap, toRight), toRight);
    if (rest.leftStart === rest.leftEnd || rest.rightStart === rest.rightEnd) continue;
    const anchors = rest.depth < MAX_DEPTH ? anchorsIn(left.normal, right.normal, rest) : [];
    if (anchors.length === 0) myers(left.normal, right.normal, rest, toRight);
    else open.push(...between(rest, anchors, toRight));
  }
}

/** Maps equal lines at both ends of a gap; gives what is left. */
function trim(left: readonly string[], right: readonly string[], gap: Gap, toRight: Int32Array): Gap {
  let { leftStart, leftEnd, rightStart, rightEnd } = gap;
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftStart] === right[rightStart])
    toRight[leftStart++] = ++rightStart;
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftEnd - 1] === right[rightEnd - 1])
    toRight[--leftEnd] = rightEnd--;
  return { leftStart, leftEnd, rightStart, rightEnd, depth: gap.depth };
}

/** Lines that occur once on both sides of a gap; where there are none, those that occur equally often, least often first. */
function anchorsIn(left: readonly string[], right: readonly string[], gap: Gap): Anchor[] {
  const seen = new Map<string, { left: number[]; right: number[] }>();
  for (let at = gap.leftStart; at < gap.leftEnd; at++) {
    const known = seen.get(left[at]!);
    if (known) known.left.push(at);
    else seen.set(left[at]!, { left: [at], right: [] });
  }
  for (let at = gap.rightStart; at < gap.rightEnd; at++) seen.get(right[at]!)?.right.push(at);
  const even = [...seen.values()].filter((lines) => lines.left.length === lines.right.length);
  const fewest = even.reduce((least, lines) => Math.min(least, lines.left.length), Number.POSITIVE_INFINITY);
  if (fewest > 1 && gap.leftEnd - gap.leftStart + gap.rightEnd - gap.rightStart <= MAX_EDITS) return [];
  const anchors = even
    .filter((lines) => lines.left.length === fewest)
    .flatMap((lines) => lines.left.map((at, n) => ({ left: at, right: lines.right[n]! })))
    .sort((a, b) => a.left - b.left);
  return longestRising(anchors);
}

/** The longest run of pairs that rises on both sides, by patience sorting. `pairs` come sorted by their left. */
function longestRising(pairs: readonly Anchor[]): Anchor[] {
  const piles: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [at, { right }] of pairs.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]!.right < right) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = piles[low - 1]!;
    piles[low] = at;
  }
  const rising: Anchor[] = [];
  for (let at = piles.at(-1) ?? -1; at !== -1; at = before[at]!) rising.push(pairs[at]!);
  return rising.reverse();
}

function between(gap: Gap, anchors: readonly Anchor[], toRight: Int32Array): Gap[] {
  const gaps: Gap[] = [];
  const depth = gap.depth + 1;
  let { leftStart, rightStart } = gap;
  for (const { left, right } of anchors) {
    toRight[left] = right + 1;
    gaps.push({ leftStart, leftEnd: left, rightStart, rightEnd: right, depth });
    leftStart = left + 1;
    rightStart = right + 1;
  }
  gaps.push({ leftStart, leftEnd: gap.leftEnd, rightStart, rightEnd: gap.rightEnd, depth });
  return gaps;
}

function myers(left: readonly string[], right: readonly string[], gap: Gap, toRight: Int32Array): void {
  const changes = diffArrays(
    left.slice(gap.leftStart, gap.leftEnd),
    right.slice(gap.rightStart, gap.rightEnd),
    { maxEditLength: MAX_EDITS },
  );
  let leftAt = gap.leftStart;
  let rightAt = gap.rightStart;
  for (const change of changes ?? []) {
    if (change.removed) leftAt += change.count;
    else if (change.added) rightAt += change.count;
    else for (let n = 0; n < change.count; n++) toRight[leftAt++] = ++rightAt;
  }
}

class MappedLines implements LineMap {
  private readonly headOf: Int32Array;
  private readonly baseOf: Int32Array;
  /** Every hunk: first line and length on both sides, in order; a line's hunk is a 1-based index into these. */
  private readonly hunks: { base: number; bases: number; head: number; heads: number }[] = [];
  private readonly baseHunks: Int32Array;
  private readonly headHunks: Int32Array;

  constructor(headOf: Int32Array, baseOf: Int32Array) {
    this.headOf = headOf;
    this.baseOf = baseOf;
    this.baseHunks = new Int32Array(headOf.length);
    this.headHunks = new Int32Array(baseOf.length);
    let base = 0;
    let head = 0;
    while (base < headOf.length || head < baseOf.length) {
      const start = { base, head };
      while (base < headOf.length && headOf[base] === 0) base++;
      while (head < baseOf.length && baseOf[head] === 0) head++;
      if (base > start.base || head > start.head) {
        this.hunks.push({
          base: start.base + 1,
          bases: base - start.base,
          head: start.head + 1,
          heads: head - start.head,
        });
        this.baseHunks.fill(this.hunks.length, start.base, base);
        this.headHunks.fill(this.hunks.length, start.head, head);
      }
      // Here both stand on partners, or at the end.
      base++;
      head++;
    }
  }

  toHead(line: number): number {
    return this.headOf[line - 1] ?? 0;
  }

  toBase(line: number): number {
    return this.baseOf[line - 1] ?? 0;
  }

  baseHunk(line: number): number {
    return this.baseHunks[line - 1] ?? 0;
  }

  headHunk(line: number): number {
    return this.headHunks[line - 1] ?? 0;
  }

  baseRange(line: number): readonly [number, number] {
    const hunk = this.hunks[this.baseHunk(line) - 1];
    return hunk ? [hunk.base, hunk.base + hunk.bases - 1] : [line, line];
  }

  headRange(line: number): readonly [number, number] {
    const hunk = this.hunks[this.headHunk(line) - 1];
    return hunk ? [hunk.head, hunk.head + hunk.heads - 1] : [line, line];
  }

  basePlace(line: number): number {
    const hunk = this.hunks[this.baseHunk(line) - 1];
    if (!hunk) return line + (this.headOf[line - 1] ?? this.baseOf.length + 1);
    return placeIn(hunk, (line - hunk.base) / hunk.bases);
  }

  headPlace(line: number): number {
    const hunk = this.hunks[this.headHunk(line) - 1];
    if (!hunk) return line + (this.baseOf[line - 1] ?? this.headOf.length + 1);
    return placeIn(hunk, (line - hunk.head) / hunk.heads);
  }
}

function placeIn(hunk: { base: number; bases: number; head: number; heads: number }, share: number): number {
  return hunk.base + hunk.head + share * (hunk.bases + hunk.heads);
}
