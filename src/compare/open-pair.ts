import { lineMap, SAME_LINES, type LineMap } from './line-map.ts';
import { Matching } from './matching.ts';
import type { FilePair } from './pair-files.ts';
import type { Ground } from './ground.ts';
import { EDITED_STEPS, LINE_STEPS, runSteps } from './passes.ts';
import type { SideFinding } from './side.ts';
import type { SideLines } from './source-lines.ts';

/** A pair of files that had to be looked into: what its texts tell, who was matched and who is left. */
export interface OpenPair extends FilePair {
  matching: Matching;
  map: LineMap;
  /** True when the contents differ and one of the texts is not to be had. */
  isBlind: boolean;
}

/**
 * Runs passes 1 to 6 on the findings of one pair of files.
 * @param given.isContested true when other files have a claim to what stands in one of the two: pass 6 is then left for later
 */
export function openPair(
  pair: FilePair,
  findings: { base: readonly SideFinding[]; head: readonly SideFinding[] },
  given: { lines: { base: SideLines; head: SideLines }; isOfName?: Ground['isOfName']; isContested: boolean },
): OpenPair {
  const { lines, isOfName } = given;
  const [left, right] = [lines.base.of(pair.base.path), lines.head.of(pair.head.path)];
  const isSame = pair.base.digest === pair.head.digest;
  const hasTexts = left.raw.length > 0 && right.raw.length > 0;
  const matching = new Matching(findings.base, findings.head);
  // Without texts the line number is all that is known of a place.
  const map = isSame || !hasTexts ? SAME_LINES : lineMap(left, right);
  const ground = { base: () => left, head: () => right, map, isOfName };
  runSteps(LINE_STEPS, matching, ground);
  if (!given.isContested) runSteps(EDITED_STEPS, matching, ground);
  return { ...pair, matching, map, isBlind: !isSame && !hasTexts };
}
