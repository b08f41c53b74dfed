import { diffArrays } from 'diff';

/** Which line became which. Lines count from 1; 0 is no line. */
export interface LineMap {
  toHead(line: number): number;
  toBase(line: number): number;
  /** The replaced range that a base line (or head line) lies in; 0 for a line that has a partner. */
  baseHunk(line: number): number;
  headHunk(line: number): number;
  /** Where a base line would stand in the head: its partner, or the place after the nearest partner above. */
  near(line: number): number;
}

/** Gaps of more line pairs than this are left unmapped inside: they were rewritten. */
const MAX_GAP = 4_000_000;

/**
 * Maps lines by patience diff (Bram Cohen): lines that occur once on both sides, in their longest common order, are the
 * anchors; the gaps between them are mapped likewise, and what has no anchors left by Myers' algorithm.
 */
export function lineMap(base: readonly string[], head: readonly string[]): LineMap {
  const toHead = new Int32Array(base.length);
  const open: Gap[] = [{ baseStart: 0, baseEnd: base.length, headStart: 0, headEnd: head.length }];
  for (let gap = open.pop(); gap; gap = open.pop()) {
    const inner = trim(base, head, gap, toHead);
    if (inner.baseStart === inner.baseEnd || inner.headStart === inner.headEnd) continue;
    const anchors = uniqueAnchors(base, head, inner);
    if (anchors.length === 0) myers(base, head, inner, toHead);
    else open.push(...between(inner, anchors, toHead));
  }
  return describe(toHead, head.length);
}

interface Gap {
  baseStart: number;
  baseEnd: number;
  headStart: number;
  headEnd: number;
}

/** Maps equal lines at both ends of a gap; gives what is left. */
function trim(base: readonly string[], head: readonly string[], gap: Gap, toHead: Int32Array): Gap {
  let { baseStart, baseEnd, headStart, headEnd } = gap;
  while (baseStart < baseEnd && headStart < headEnd && base[baseStart] === head[headStart])
    toHead[baseStart++] = ++headStart;
  while (baseStart < baseEnd && headStart < headEnd && base[baseEnd - 1] === head[headEnd - 1])
    toHead[--baseEnd] = headEnd--;
  return { baseStart, baseEnd, headStart, headEnd };
}

function uniqueAnchors(
  base: readonly string[],
  head: readonly string[],
  gap: Gap,
): { base: number; head: number }[] {
  const seen = new Map<string, { base: number; head: number }>();
  for (let at = gap.baseStart; at < gap.baseEnd; at++) {
    const known = seen.get(base[at]!);
    if (known) known.base = -1;
    else seen.set(base[at]!, { base: at, head: -2 });
  }
  for (let at = gap.headStart; at < gap.headEnd; at++) {
    const known = seen.get(head[at]!);
    if (known) known.head = known.head === -2 ? at : -1;
  }
  return longestRising([...seen.values()].filter((pair) => pair.base >= 0 && pair.head >= 0));
}

/** The longest run of pairs that rises on both sides, by patience sorting. `pairs` come sorted by base. */
function longestRising(pairs: { base: number; head: number }[]): { base: number; head: number }[] {
  const piles: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [at, { head }] of pairs.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]!.head < head) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = piles[low - 1]!;
    piles[low] = at;
  }
  const rising: { base: number; head: number }[] = [];
  for (let at = piles.at(-1) ?? -1; at !== -1; at = before[at]!) rising.push(pairs[at]!);
  return rising.reverse();
}

function between(gap: Gap, anchors: readonly { base: number; head: number }[], toHead: Int32Array): Gap[] {
  const gaps: Gap[] = [];
  let { baseStart, headStart } = gap;
  for (const anchor of anchors) {
    toHead[anchor.base] = anchor.head + 1;
    gaps.push({ baseStart, baseEnd: anchor.base, headStart, headEnd: anchor.head });
    baseStart = anchor.base + 1;
    headStart = anchor.head + 1;
  }
  gaps.push({ baseStart, baseEnd: gap.baseEnd, headStart, headEnd: gap.headEnd });
  return gaps;
}

function myers(base: readonly string[], head: readonly string[], gap: Gap, toHead: Int32Array): void {
  if ((gap.baseEnd - gap.baseStart) * (gap.headEnd - gap.headStart) > MAX_GAP) return;
  const changes = diffArrays(base.slice(gap.baseStart, gap.baseEnd), head.slice(gap.headStart, gap.headEnd));
  let baseAt = gap.baseStart;
  let headAt = gap.headStart;
  for (const change of changes) {
    if (change.removed) baseAt += change.count;
    else if (change.added) headAt += change.count;
    else for (let n = 0; n < change.count; n++) toHead[baseAt++] = ++headAt;
  }
}

function describe(toHead: Int32Array, headLines: number): LineMap {
  const toBase = new Int32Array(headLines);
  for (const [at, line] of toHead.entries()) if (line > 0) toBase[line - 1] = at + 1;
  const baseHunks = new Int32Array(toHead.length);
  const headHunks = new Int32Array(headLines);
  let hunk = 0;
  let headAt = 0;
  for (let at = 0; at <= toHead.length; at++) {
    const partner = at < toHead.length ? toHead[at]! : headLines + 1;
    if (partner === 0) continue;
    hunk++;
    for (; headAt < partner - 1; headAt++) if (toBase[headAt] === 0) headHunks[headAt] = hunk;
    headAt = partner;
    for (let back = at - 1; back >= 0 && toHead[back] === 0; back--) baseHunks[back] = hunk;
  }
  return {
    toHead: (line) => toHead[line - 1] ?? 0,
    toBase: (line) => toBase[line - 1] ?? 0,
    baseHunk: (line) => baseHunks[line - 1] ?? 0,
    headHunk: (line) => headHunks[line - 1] ?? 0,
    near(line) {
      for (let at = Math.min(line, toHead.length); at > 0; at--)
        if (toHead[at - 1]! > 0) return toHead[at - 1]! + (line - at);
      return line;
    },
  };
}
