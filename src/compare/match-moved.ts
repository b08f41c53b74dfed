import { compareStrings } from '../util/json.ts';
import { SAME_LINES } from './line-map.ts';
import { Matching } from './matching.ts';
import { movedRegions, type LooseFile, type MovedRegion } from './moved-blocks.ts';
import { ANYWHERE_STEPS, MOVED_STEPS, runSteps, SHORT_MOVED_STEPS } from './passes.ts';
import type { SideFinding } from './side.ts';
import type { SideLines } from './source-lines.ts';

/** Fewer equal lines are coincidence, unless they hold enough and stand in the same symbol. */
const BLOCK = { lines: 5, letters: 0 };
const SHORT_BLOCK = { lines: 3, letters: 24 };

/** What pass 7 has to know of the texts. */
export interface LooseGround {
  lines: { base: SideLines; head: SideLines };
  /** True for a line without a partner in the pair of its file, or whose file has none. */
  isLoose: Record<'base' | 'head', (path: string, line: number) => boolean>;
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
  for (const region of regions) matchRegion(loose, region, { left, ground });
  const taken = new Set(loose.matches.flatMap(({ base, head }) => [base, head]));
  loose.base = loose.base.filter((finding) => !taken.has(finding));
  loose.head = loose.head.filter((finding) => !taken.has(finding));
  const linesOf = (side: 'base' | 'head') => (finding: SideFinding) => ground.lines[side].of(finding.path);
  runSteps(ANYWHERE_STEPS, loose, { base: linesOf('base'), head: linesOf('head'), map: SAME_LINES });
}

/** What is counted over all files is one finding wherever it is shown: at the first of what is counted. */
function matchTotals(loose: Matching): void {
  const key = ({ scope, value, code }: SideFinding): string | undefined =>
    scope === 'batch' && value !== undefined ? code : undefined;
  loose.byUniqueKey({ pass: 7, step: 'the only one of its kind' }, { base: key, head: key });
}

type Left = Record<'base' | 'head', Map<string, SideFinding[]>>;

function matchRegion(
  loose: Matching,
  region: MovedRegion,
  { left, ground }: { left: Left; ground: LooseGround },
): void {
  const inside = (side: 'base' | 'head'): SideFinding[] => {
    const lines = new Set(region[side].lines);
    return (left[side].get(region[side].path) ?? []).filter(({ line }) => lines.has(line));
  };
  const matching = new Matching(inside('base'), inside('head'));
  if (matching.done) return;
  const texts = {
    base: () => ground.lines.base.of(region.base.path),
    head: () => ground.lines.head.of(region.head.path),
  };
  runSteps(MOVED_STEPS, matching, { ...texts, map: region.map(BLOCK) });
  runSteps(SHORT_MOVED_STEPS, matching, { ...texts, map: region.map(SHORT_BLOCK) });
  if (matching.matches.length === 0) return;
  loose.matches.push(...matching.matches);
  const taken = new Set(matching.matches.flatMap(({ base, head }) => [base, head]));
  for (const side of ['base', 'head'] as const) {
    const { path } = region[side];
    left[side].set(
      path,
      (left[side].get(path) ?? []).filter((finding) => !taken.has(finding)),
    );
  }
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
