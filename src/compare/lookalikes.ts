import type { Matching } from './matching.ts';
import { inkOf } from './normalise.ts';
import { snippetOf } from './ground.ts';
import type { SideFinding } from './side.ts';
import type { SideLines } from './source-lines.ts';
import { isAlone, sharedSurroundings } from './surroundings.ts';

/** What pass 7 has to know of the texts. */
export interface LooseGround {
  lines: { base: SideLines; head: SideLines };
  /** True for a line without a partner in the pair of its file, or whose file has none. */
  isLoose: Record<'base' | 'head', (path: string, line: number) => boolean>;
}

/** A line with fewer letters stands in many places. */
const LETTERS = 8;
/** How much of the lines around has to be the same; less does in a function of the same name, or in the same file. */
const SHARE = 0.5;
const SHARE_NEAR = 0.25;
/** The next best has to be worse by so much. */
const LEAD = 0.1;
/** Groups with more pairs are boilerplate. */
const MOST_PAIRS = 900;

/**
 * The last step of pass 7: the same rule, message and line, where most of the lines around are the same too, and no
 * other place is nearly as good. A line that came or went alone, between others that stayed, did not move along with
 * anything.
 */
export function matchLookalikes(loose: Matching, ground: LooseGround): void {
  if (loose.done) return;
  const keyOf = (side: 'base' | 'head') => (finding: SideFinding) => {
    const lines = ground.lines[side].of(finding.path);
    const snippet = snippetOf(finding, lines);
    if (snippet === undefined || inkOf(snippet) < LETTERS) return undefined;
    if (isAlone(finding.line, lines, (line) => ground.isLoose[side](finding.path, line))) return undefined;
    return `${finding.code}\0${finding.message}\0${snippet}`;
  };
  loose.byBest(
    { pass: 7, step: 'the same line in similar surroundings' },
    { base: keyOf('base'), head: keyOf('head') },
    {
      most: MOST_PAIRS,
      lead: LEAD,
      score: (base, head) => {
        const share = sharedSurroundings(
          { line: base.line, lines: ground.lines.base.of(base.path) },
          { line: head.line, lines: ground.lines.head.of(head.path) },
        );
        const isNamesake = base.symbol !== undefined && base.symbol === head.symbol;
        const isNear = isNamesake || base.path === head.path;
        return share >= (isNear ? SHARE_NEAR : SHARE) ? share + (isNamesake ? 1 : 0) : 0;
      },
    },
  );
}
