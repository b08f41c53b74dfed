import type { SideFinding } from '../../../src/compare/side.ts';
import type { HashedLines } from './sonar-lines.ts';
import type { Tracking } from './sonar-tracking.ts';

/** From so many pairs of lines on, none is looked at. */
const TOO_MANY = 250_000;

type ByLine = Map<number, SideFinding[]>;

interface LinePair {
  base: number;
  head: number;
  /** Equal lines in a row around the two. */
  run: number;
}

/**
 * SonarQube's recogniser of moved code. Lines with open findings whose block of eleven lines is one of a kind on both
 * sides are the same line. Of the rest, pairs of lines are taken by the length of the equal run around them, longest
 * first, then nearest, then in order of the lines; findings of one rule on the two lines match.
 */
export function matchBlocks(tracking: Tracking): void {
  const bases = byLine(tracking.openBases, tracking.base.lines);
  const heads = byLine(tracking.openHeads, tracking.head.lines);
  for (const [base, head] of uniqueBlocks(tracking, bases, heads)) {
    matchLines(tracking, bases.get(base)!, heads.get(head)!);
    bases.delete(base);
    heads.delete(head);
  }
  if (bases.size * heads.size >= TOO_MANY) return;
  const pairs: LinePair[] = [];
  for (const base of bases.keys())
    for (const head of heads.keys()) {
      const run = runAround(tracking.base.lines, base, tracking.head.lines, head);
      if (run > 0) pairs.push({ base, head, run });
    }
  pairs.sort((a, b) => b.run - a.run || Math.abs(a.base - a.head) - Math.abs(b.base - b.head));
  for (const { base, head } of pairs) matchLines(tracking, bases.get(base)!, heads.get(head)!);
}

function byLine(findings: readonly SideFinding[], lines: HashedLines): ByLine {
  const grouped: ByLine = new Map();
  for (const finding of findings) {
    if (finding.line > lines.length) continue;
    const known = grouped.get(finding.line);
    if (known) known.push(finding);
    else grouped.set(finding.line, [finding]);
  }
  return grouped;
}

/** Pairs of lines whose block occurs once among the lines of each side that have open findings. */
function uniqueBlocks(tracking: Tracking, bases: ByLine, heads: ByLine): [number, number][] {
  const found = new Map<number, { bases: number[]; heads: number[] }>();
  for (const line of bases.keys()) {
    const block = tracking.base.lines.blockOf(line);
    const known = found.get(block);
    if (known) known.bases.push(line);
    else found.set(block, { bases: [line], heads: [] });
  }
  for (const line of heads.keys()) found.get(tracking.head.lines.blockOf(line))?.heads.push(line);
  return [...found.values()].flatMap((lines) =>
    lines.bases.length === 1 && lines.heads.length === 1
      ? [[lines.bases[0]!, lines.heads[0]!] satisfies [number, number]]
      : [],
  );
}

function runAround(a: HashedLines, lineA: number, b: HashedLines, lineB: number): number {
  if (a.hashOf(lineA) !== b.hashOf(lineB)) return 0;
  const isEqual = (step: number): boolean =>
    lineA + step >= 1 &&
    lineB + step >= 1 &&
    lineA + step <= a.length &&
    lineB + step <= b.length &&
    a.hashOf(lineA + step) === b.hashOf(lineB + step);
  let run = 1;
  for (let step = 1; isEqual(step); step++) run++;
  for (let step = -1; isEqual(step); step--) run++;
  return run;
}

/** Each finding of the head's line takes the first open one of its rule on the base's line. */
function matchLines(tracking: Tracking, bases: readonly SideFinding[], heads: readonly SideFinding[]): void {
  for (const head of heads) {
    const base = bases.find((one) => one.code === head.code && !tracking.matched.has(one));
    if (base) tracking.match(base, head);
  }
}
