import type { Comparison } from '../compare/compare.ts';
import type { Attribution } from '../records/attribution.ts';
import type { Finding } from '../records/finding.ts';
import { compareStrings } from '../util/json.ts';
import { introductions, type Regression } from './introductions.ts';
import { readLineage, type Lineage } from './lineage.ts';
import type { Outcome } from './outcome.ts';
import { resolutions, type Improvement } from './resolutions.ts';
import type { Sides } from './sides.ts';
import { standingsOf } from './step.ts';
import { Steps, type StepInputs } from './steps.ts';

export interface AttributeInputs extends StepInputs {
  sides: Sides;
  comparison: Comparison;
  regressions: readonly Finding[];
  improvements: readonly Finding[];
  onProgress?: (done: number, total: number) => void;
}

/** An attribution that names nothing: what is said where there is no base. */
export const NOTHING_BROUGHT: Attribution = {
  commits: [],
  unattributed: [],
  compared_commits: 0,
  compared_files: 0,
};

/**
 * Names for each regression and improvement the commit between base and head that brought it, or says why none can be
 * named. `failed` counts versions of files that could not be analysed on the way: asked again, the answer may differ.
 * Throws `GIT_FAILED` when history cannot be read.
 */
export async function attribute(
  inputs: AttributeInputs,
): Promise<{ attribution: Attribution; failed: number }> {
  const lineage = await readLineage(inputs.repository, inputs.sides);
  if (!lineage || inputs.regressions.length + inputs.improvements.length === 0)
    return { attribution: NOTHING_BROUGHT, failed: 0 };
  const steps = new Steps(lineage, inputs);
  await steps.prepare(
    lineage.order.flatMap((after) =>
      lineage.commits.get(after)!.parents.map((before) => ({ before, after })),
    ),
  );
  const improvements = improvementsOf(inputs);
  const total = lineage.order.length * (improvements.length > 0 ? 2 : 1);
  let done = 0;
  const given = { lineage, steps, onCommit: () => inputs.onProgress?.(++done, total) };
  const outcomes = [
    ...(await introductions(regressionsOf(inputs), given)),
    ...(await resolutions(improvements, given)),
  ];
  const { commits, files, failed } = steps.cost;
  return {
    attribution: {
      commits: byCommit(outcomes, lineage),
      unattributed: outcomes
        .flatMap((outcome) => ('reason' in outcome ? [outcome] : []))
        .sort((a, b) => compareStrings(a.finding, b.finding)),
      compared_commits: commits,
      compared_files: files,
    },
    failed,
  };
}

function regressionsOf({ regressions, comparison, head }: AttributeInputs): Regression[] {
  const standing = standingsOf(head);
  return regressions.map(({ id, class: name }) => ({
    id,
    class: name === 'worsened' ? 'worsened' : 'new',
    standing: standing(comparison.source(id)!.head!),
  }));
}

function improvementsOf({ improvements, comparison, base }: AttributeInputs): Improvement[] {
  const standing = standingsOf(base);
  return improvements.map(({ id }) => {
    const source = comparison.source(id)!;
    return { id, standing: standing(source.base!), left: source.head };
  });
}

/** Oldest first, the order of history and not of clocks. */
function byCommit(outcomes: readonly Outcome[], { commits, order }: Lineage): Attribution['commits'] {
  const findings = new Map<string, string[]>();
  for (const outcome of outcomes)
    if ('commit' in outcome)
      findings.set(outcome.commit, [...(findings.get(outcome.commit) ?? []), outcome.finding]);
  return order.toReversed().flatMap((commit) => {
    const found = findings.get(commit);
    const { subject } = commits.get(commit)!;
    return found ? [{ commit, subject, findings: found.sort(compareStrings) }] : [];
  });
}
