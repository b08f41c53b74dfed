import { judgeMatch, type Source } from './classify.ts';
import type { Evidence, Explanation } from './evidence.ts';
import { describeSource, findingIds, type ToldFinding } from './finding-id.ts';
import { compareFindings } from './matching.ts';
import type { FilePairs } from './pair-files.ts';
import type { ComparedSide } from './side.ts';
import { SideLines } from './source-lines.ts';

export interface Unreported {
  finding: ToldFinding;
  /** Costs only when called: a line of minified code has thousands of findings. */
  explanation: () => Explanation;
}

/**
 * Findings of one file of the head that no report lists, sorted by place: those that did not change, and those that a
 * comment silences. Their ids are those that they have in reports that list them.
 */
export function unreportedIn(
  path: string,
  given: {
    /** All that was matched or judged. */
    sources: readonly Source[];
    files: FilePairs;
    base: ComparedSide;
    head: ComparedSide;
    evidence: Evidence;
  },
): Unreported[] {
  if (!given.head.files.has(path)) return [];
  const known = given.sources.filter(({ head }) => head?.path === path);
  const looked = new Set(known.map(({ head }) => head));
  const found = [
    ...known
      .filter(({ verdict }) => verdict.class === 'unchanged' || verdict.class === 'silenced')
      .map((source) => ({ source, explanation: () => given.evidence.explain(source) })),
    ...settledSources(path, given)
      .filter(({ head }) => !looked.has(head))
      .map((source) => ({ source, explanation: () => evidenceOf(source) })),
  ];
  const ids = findingIds(
    [{ findings: given.head.findings(path), lines: new SideLines(given.head) }],
    new Set(found.map(({ source }) => source.head!)),
  );
  return found
    .sort((a, b) => compareFindings(a.source.head!, b.source.head!))
    .map(({ source, explanation }) => ({ finding: describeSource(source, ids), explanation }));
}

/** Of a file whose content is the same on both sides: nobody looked at these, as one by one they are the same. */
function settledSources(
  path: string,
  { files, base, head }: { files: FilePairs; base: ComparedSide; head: ComparedSide },
): Source[] {
  const pair = files.pairs.find((one) => one.head.path === path);
  if (!pair || pair.base.key !== pair.head.key) return [];
  const before = base.findings(pair.base.path).filter(({ scope }) => scope === 'shard');
  const after = head.findings(path).filter(({ scope }) => scope === 'shard');
  // Equal keys mean equal findings; should they differ all the same, nothing is claimed of them.
  if (before.length !== after.length) return [];
  const label =
    pair.base.path === path ? { pass: 1, step: 'path and content' } : { pass: 2, step: 'the whole content' };
  return after.map((finding, at) => {
    const match = { base: before[at]!, head: finding, ...label };
    return { base: match.base, head: finding, match, verdict: judgeMatch(match, { inPair: true }) };
  });
}

function evidenceOf({ match }: Source): Explanation {
  return match ? { pass: match.pass, step: match.step } : { pass: 0 };
}
