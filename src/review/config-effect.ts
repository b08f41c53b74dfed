import type { Comparison } from '../compare/compare.ts';
import type { ConfigEffect } from '../records/config-effect.ts';
import { compareStrings } from '../util/json.ts';
import { configDifference, type DifferenceInputs } from './config-difference.ts';
import { configEdits } from './config-edits.ts';
import type { Case } from './question.ts';
import { forgivenConfig, type Forgiven } from './read-config.ts';
import { withExcerpts } from './report.ts';
import type { ReviewSide } from './side.ts';

/** The comparison that the check has made already. */
export interface EffectInputs extends DifferenceInputs {
  base: ReviewSide;
  comparison: Comparison;
}

/**
 * What the change's own edit of the configuration, and the comments it adds, do to the findings of the head. Undefined
 * when neither was touched. Computes only what the other configuration's tasks find and the memo does not know.
 */
export async function configEffect(inputs: EffectInputs): Promise<ConfigEffect | undefined> {
  const { given, base, used, comparison } = inputs;
  const silenced = comparison.silencedByChange.map((finding) =>
    withExcerpts(finding, { base: { files: base }, head: { files: used } }),
  );
  const edit = await editOf(given);
  if (!edit && silenced.length === 0) return undefined;
  const difference = edit && (await configDifference(edit, inputs));
  return {
    edits: edit?.edits ?? [],
    hidden: [],
    lowered: [],
    raised: [],
    added: [],
    ...difference,
    silenced,
    ...(given.options.configFrom === 'base' ? { obeyed: false } : {}),
  };
}

/** Undefined where nothing was edited, where a file was given instead, and where there is no base. */
async function editOf(given: Case): Promise<{ base: Forgiven; head: Forgiven; edits: string[] } | undefined> {
  const { options, sides, config, plan } = given;
  if (options.config !== undefined || sides.base.tree === undefined) return undefined;
  const { registry, pipeline } = options;
  const asked = { registry, pipelines: config.pipelines, ...(pipeline === undefined ? {} : { pipeline }) };
  const base = await forgivenConfig(sides, 'base', asked);
  const head: Forgiven =
    options.configFrom === 'base' ? await forgivenConfig(sides, 'head', asked) : { config, plan };
  const broken = (side: string, why: string | undefined): string[] =>
    why === undefined ? [] : [`the configuration of the ${side} is not valid and counts as absent: ${why}`];
  const edits = [
    ...broken('base', base.broken),
    ...broken('head', head.broken),
    ...configEdits(base.config, head.config, registry),
  ].sort(compareStrings);
  return edits.length === 0 ? undefined : { base, head, edits };
}
