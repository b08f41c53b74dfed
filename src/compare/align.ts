/** One-to-one pairs of two lists, by index, in order. */
export type IndexPairs = [number, number][];

/**
 * Pairs as many as the shorter list has, in order; of the longer list those nearest to the other's are taken. Both lists
 * of places rise. Places are all that counts, so swapping the lists swaps the pairs.
 */
export function pairNearest(left: readonly number[], right: readonly number[]): IndexPairs {
  if (left.length === right.length) return left.map((_, at) => [at, at]);
  const chosen = { left: new Set<number>(), right: new Set<number>() };
  let line = merged(left, right);
  for (;;) {
    const rest = takeMutualNearest(line, chosen);
    if (rest.length === line.length) break;
    line = rest;
  }
  const rights = [...chosen.right].sort((a, b) => a - b);
  return [...chosen.left].sort((a, b) => a - b).map((at, n) => [at, rights[n]!]);
}

interface Standing {
  side: 'left' | 'right';
  at: number;
  place: number;
}

function merged(left: readonly number[], right: readonly number[]): Standing[] {
  return [
    ...left.map((place, at): Standing => ({ side: 'left', at, place })),
    ...right.map((place, at): Standing => ({ side: 'right', at, place })),
  ].sort((a, b) => a.place - b.place || a.at - b.at);
}

/** Takes every neighbouring pair of both sides that is nearer than the pairs next to it; gives who is left. */
function takeMutualNearest(
  line: readonly Standing[],
  chosen: { left: Set<number>; right: Set<number> },
): Standing[] {
  const gap = (at: number): number => {
    const [a, b] = [line[at], line[at + 1]];
    return a && b && a.side !== b.side ? b.place - a.place : Number.POSITIVE_INFINITY;
  };
  const rest: Standing[] = [];
  for (let at = 0; at < line.length; at++) {
    // Of equally near pairs the lower one goes first, so the first of a chain is always taken.
    if (
      Number.isFinite(gap(at)) &&
      gap(at) <= gap(at + 1) &&
      (gap(at) < gap(at - 1) || wasTaken(at - 1, rest, line))
    ) {
      for (const { side, at: index } of [line[at]!, line[at + 1]!]) chosen[side].add(index);
      at++;
    } else rest.push(line[at]!);
  }
  return rest;
}

/** True when the element before was taken, so that the pair with it is no rival any more. */
function wasTaken(at: number, rest: readonly Standing[], line: readonly Standing[]): boolean {
  return at < 0 || rest.at(-1) !== line[at];
}

/** Beyond this many pairs only those about equally far down both lists are weighed. */
const FULL_TABLE = 2500;
const BAND = 12;

/**
 * Pairs in order with the greatest sum of likeness, none less than `least`. For lists that are long the search keeps to a
 * band, so that its cost grows with their length and not with their product.
 */
export function pairAlike(
  lengths: { left: number; right: number },
  likeness: (left: number, right: number) => number,
  least: number,
): IndexPairs {
  const { left, right } = lengths;
  const reach = left * right <= FULL_TABLE ? Number.POSITIVE_INFINITY : BAND * Math.max(left, right);
  const rows: { from: number; best: number[]; step: number[] }[] = [];
  const bestAt = (i: number, j: number): number => {
    if (i < 0 || j < 0) return 0;
    const row = rows[i]!;
    return row.best[Math.min(j - row.from, row.best.length - 1)] ?? bestAt(i - 1, j);
  };
  for (let i = 0; i < left; i++) {
    const from = Math.max(0, Math.ceil((i * right - reach) / left));
    const to = Math.min(right - 1, Math.floor((i * right + reach) / left));
    const row = { from, best: [] as number[], step: [] as number[] };
    rows.push(row);
    for (let j = from; j <= to; j++) {
      const alike = likeness(i, j);
      const skipLeft = bestAt(i - 1, j);
      const skipRight = j > from ? row.best[j - 1 - from]! : bestAt(i - 1, j - 1);
      const pair = alike >= least ? bestAt(i - 1, j - 1) + alike : -1;
      const best = Math.max(pair, skipLeft, skipRight);
      row.best.push(best);
      row.step.push(pair === best ? PAIR : skipLeft === best ? SKIP_LEFT : SKIP_RIGHT);
    }
  }
  return walkBack(rows, right - 1);
}

const PAIR = 0;
const SKIP_LEFT = 1;
const SKIP_RIGHT = 2;

function walkBack(rows: readonly { from: number; step: number[] }[], last: number): IndexPairs {
  const pairs: IndexPairs = [];
  let i = rows.length - 1;
  let j = last;
  while (i >= 0 && j >= 0) {
    const row = rows[i]!;
    const end = row.from + row.step.length - 1;
    if (j > end) {
      j = end;
      continue;
    }
    const step = j < row.from ? SKIP_LEFT : row.step[j - row.from]!;
    if (step === PAIR) pairs.push([i--, j--]);
    else if (step === SKIP_LEFT) i--;
    else j--;
  }
  return pairs.reverse();
}
