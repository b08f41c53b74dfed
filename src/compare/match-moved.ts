import { compareStrings } from '../util/json.ts';
import { lineMap, SAME_LINES, type LineMap } from './line-map.ts';
import { matchLookalikes, type LooseGround } from './lookalikes.ts';
import { Matching, type Match } from './matching.ts';
import { movedRegions, type LooseFile, type MovedRegion } from './moved-blocks.ts';
import type { OpenPair } from './open-pair.ts';
import type { FilePair } from './pair-files.ts';
import type { Ground, Step } from './ground.ts';
import {
  ANYWHERE_STEPS,
  EDITED_STEPS,
  LINE_STEPS,
  MOVED_STEPS,
  NAMED_MOVED_STEPS,
  runSteps,
  SHORT_MOVED_STEPS,
} from './passes.ts';
import type { SideFinding } from './side.ts';

/** Fewer equal lines are coincidence, unless they hold enough and stand in the same symbol. */
const BLOCK = { lines: 5, letters: 0 };
const SHORT_BLOCK = { lines: 3, letters: 24 };
/** A line on its own counts in a function of the same name alone. */
const LINE = { lines: 1, letters: 10 };

/**
 * Matches what is left of a file and of the one that it became part of, or was part of, as in a pair of files. Lines that
 * are equal come first in all of them, and edited lines after.
 * @param given.contested pairs of files in which edited lines were not looked at yet
 */
export function matchKin(
  loose: Matching,
  kin: readonly FilePair[],
  given: { lines: LooseGround['lines']; isOfName?: Ground['isOfName']; contested: readonly OpenPair[] },
): KinMaps {
  const { lines, isOfName } = given;
  const maps: KinMaps = { base: new Map(), head: new Map() };
  const left = { base: byPath(loose.base), head: byPath(loose.head) };
  const matches: Match[] = [];
  const match = ({ base, head }: FilePair, steps: readonly Step[], mapOf: () => LineMap): void => {
    const matching = new Matching(left.base.get(base.path) ?? [], left.head.get(head.path) ?? []);
    if (matching.done) return;
    const [before, after] = [lines.base.of(base.path), lines.head.of(head.path)];
    runSteps(steps, matching, { base: () => before, head: () => after, map: mapOf(), isOfName });
    left.base.set(base.path, matching.base);
    left.head.set(head.path, matching.head);
    matches.push(...matching.matches);
  };
  const known = new Map<FilePair, LineMap>();
  for (const pair of kin) {
    const [before, after] = [lines.base.of(pair.base.path), lines.head.of(pair.head.path)];
    if (before.raw.length === 0 || after.raw.length === 0) continue;
    match(pair, LINE_STEPS, () => {
      const map = lineMap(before, after);
      known.set(pair, map);
      addTo(maps.base, pair.base.path, map);
      addTo(maps.head, pair.head.path, map);
      return map;
    });
  }
  for (const pair of given.contested) match(pair, EDITED_STEPS, () => pair.map);
  for (const [pair, map] of known) match(pair, EDITED_STEPS, () => map);
  loose.take(matches);
  return maps;
}

/** Line maps of kin by the path of each side. */
export type KinMaps = Record<'base' | 'head', Map<string, LineMap[]>>;

function addTo(maps: Map<string, LineMap[]>, path: string, map: LineMap): void {
  const known = maps.get(path);
  if (known) known.push(map);
  else maps.set(path, [map]);
}

/** Pass 7: matches what is left in code that moved, then in equal surroundings anywhere. */
export function matchMoved(loose: Matching, ground: LooseGround): void {
  matchTotals(loose);
  if (loose.done) return;
  const regions = movedRegions(
    looseFiles('base', loose.base, ground),
    looseFiles('head', loose.head, ground),
  );
  const left = { base: byPath(loose.base), head: byPath(loose.head) };
  const matches = regions.flatMap((region) => matchRegion(region, { left, ground }));
  loose.take(matches);
  const linesOf = (side: 'base' | 'head') => (finding: SideFinding) => ground.lines[side].of(finding.path);
  runSteps(ANYWHERE_STEPS, loose, {
    base: linesOf('base'),
    head: linesOf('head'),
    map: SAME_LINES,
    isLoose: ground.isLoose,
  });
  matchLookalikes(loose, ground);
}

/** What is counted over all files is one finding wherever it is shown: at the first of what is counted. */
function matchTotals(loose: Matching): void {
  const key = ({ scope, value, code }: SideFinding): string | undefined =>
    scope === 'batch' && value !== undefined ? code : undefined;
  loose.byUniqueKey({ pass: 7, step: 'the only one of its kind' }, { base: key, head: key });
}

type Left = Record<'base' | 'head', Map<string, SideFinding[]>>;

function matchRegion(region: MovedRegion, { left, ground }: { left: Left; ground: LooseGround }): Match[] {
  const inside = (side: 'base' | 'head'): SideFinding[] => {
    const lines = new Set(region[side].lines);
    return (left[side].get(region[side].path) ?? []).filter(({ line }) => lines.has(line));
  };
  const matching = new Matching(inside('base'), inside('head'));
  if (matching.done) return [];
  const texts = {
    base: () => ground.lines.base.of(region.base.path),
    head: () => ground.lines.head.of(region.head.path),
  };
  runSteps(MOVED_STEPS, matching, { ...texts, map: region.map(BLOCK) });
  runSteps(SHORT_MOVED_STEPS, matching, { ...texts, map: region.map(SHORT_BLOCK) });
  // One line that left between others that stayed is no function that moved.
  const movedTogether = (side: 'base' | 'head'): boolean =>
    region[side].lines.filter((line) => ground.isLoose[side](region[side].path, line)).length > 1;
  if (movedTogether('base') && movedTogether('head'))
    runSteps(NAMED_MOVED_STEPS, matching, { ...texts, map: region.map(LINE) });
  if (matching.matches.length === 0) return [];
  const taken = new Set(matching.matches.flatMap(({ base, head }) => [base, head]));
  for (const side of ['base', 'head'] as const) {
    const { path } = region[side];
    left[side].set(
      path,
      (left[side].get(path) ?? []).filter((finding) => !taken.has(finding)),
    );
  }
  return matching.matches;
}

function byPath(findings: readonly SideFinding[]): Map<string, SideFinding[]> {
  const groups = new Map<string, SideFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group) group.push(finding);
    else groups.set(finding.path, [finding]);
  }
  return groups;
}

/** The files that unmatched findings stand in: code that moved without a finding need not be found. */
function looseFiles(
  side: 'base' | 'head',
  findings: readonly SideFinding[],
  { lines, isLoose }: LooseGround,
): LooseFile[] {
  return [...new Set(findings.map(({ path }) => path))].sort(compareStrings).map((path) => ({
    path,
    lines: lines[side].of(path),
    isLoose: (line) => isLoose[side](path, line),
  }));
}
