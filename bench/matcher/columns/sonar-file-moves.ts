import type { ComparedSide } from '../../../src/compare/side.ts';
import { compareStrings } from '../../../src/util/json.ts';
import type { HashedLines, HashedSide } from './sonar-lines.ts';

/** Percent of lines that must be equal. */
const ENOUGH = 85;

/** How much shorter and longer the other file may be. */
const SHORTEST = 0.84;
const LONGEST = 1.18;

interface Move {
  base: string;
  head: string;
  score: number;
}

/**
 * SonarQube's detection of moved files: every file that is gone is compared with every added one of about as many
 * lines, by the edit distance of their line hashes. Moves of 85 percent and more are taken from the best score down; of
 * several with one score only those that share neither file with another. Gives the base's path by the head's.
 */
export function movedFiles(
  base: { side: ComparedSide; lines: HashedSide },
  head: { side: ComparedSide; lines: HashedSide },
): Map<string, string> {
  const removed = only(base.side, head.side);
  const added = only(head.side, base.side);
  const moves = removed.flatMap((before) =>
    added.flatMap((after) => {
      const score = scoreOf(base.lines.of(before), head.lines.of(after));
      return score >= ENOUGH ? [{ base: before, head: after, score }] : [];
    }),
  );
  return elect(moves);
}

/** Files with a text whose path the other side does not have. */
function only(side: ComparedSide, other: ComparedSide): string[] {
  return [...side.files.values()]
    .filter(({ path, ignored }) => !ignored && !other.files.has(path) && side.text(path) !== undefined)
    .map(({ path }) => path)
    .sort(compareStrings);
}

function elect(moves: readonly Move[]): Map<string, string> {
  const origins = new Map<string, string>();
  const taken = new Set<string>();
  const scores = [...new Set(moves.map(({ score }) => score))].sort((a, b) => b - a);
  for (const score of scores) {
    const open = moves.filter(
      (move) => move.score === score && !origins.has(move.head) && !taken.has(move.base),
    );
    for (const move of open) {
      const rivals = open.filter((other) => other.base === move.base || other.head === move.head);
      if (rivals.length > 1) continue;
      origins.set(move.head, move.base);
      taken.add(move.base);
    }
  }
  return origins;
}

/** Whole percents; 0 for files that are too unlike in length. */
function scoreOf(base: HashedLines, head: HashedLines): number {
  if (head.length <= Math.floor(base.length * SHORTEST) || head.length >= Math.ceil(base.length * LONGEST))
    return 0;
  const longer = Math.max(base.length, head.length);
  return Math.trunc(100 * (1 - editDistance(base.hashes, head.hashes, longer * (1 - ENOUGH / 100)) / longer));
}

/** Levenshtein's distance of two sequences; more than `limit` is not counted out, as nobody asks for it. */
function editDistance(left: readonly string[], right: readonly string[], limit: number): number {
  let previous = Int32Array.from({ length: left.length + 1 }, (_, at) => at);
  let current = new Int32Array(left.length + 1);
  for (let j = 1; j <= right.length; j++) {
    let least = (current[0] = j);
    for (let i = 1; i <= left.length; i++) {
      const replaced = previous[i - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      current[i] = Math.min(replaced, previous[i]! + 1, current[i - 1]! + 1);
      least = Math.min(least, current[i]!);
    }
    if (least > limit + 1) return Math.max(left.length, right.length);
    [previous, current] = [current, previous];
  }
  return previous[left.length]!;
}
