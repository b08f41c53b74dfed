import type { Plan } from '../engine/plan.ts';
import { defaultConfig, type Config } from '../records/config.ts';
import { UserError } from '../util/errors.ts';
import { headConfig, treeConfig } from './head-config.ts';
import type { CheckOptions } from './question.ts';
import { reviewPlan, type Asked } from './review-plan.ts';
import type { Sides } from './sides.ts';

/** A configuration with the plan that it makes. */
export interface Planned {
  config: Config;
  plan: Plan;
}

/** The configuration of one side's tree; `broken` says why the defaults stand in its place. */
export interface Forgiven extends Planned {
  broken?: string;
}

/**
 * The configuration that a check runs under: a given file's, the head's, or with `configFrom: 'base'` the base's (the
 * defaults where there is no base). Throws `CONFIG_INVALID`, `CONFIG_NOT_FOUND` and `PIPELINE_NOT_FOUND`, and
 * `INVALID_ARGUMENT` when both a file and the base's configuration are asked for.
 */
export async function chosenConfig(sides: Sides, options: CheckOptions, root: string): Promise<Planned> {
  const { registry, config: file } = options;
  if (options.configFrom === 'base') {
    if (file !== undefined)
      throw new UserError(
        'INVALID_ARGUMENT',
        'A configuration file and the configuration of the base exclude each other.',
        {
          hints: ['Leave out --config or --config-from base.'],
        },
      );
    return forgivenConfig(sides, 'base', options);
  }
  const inHead = options.configInHead === true;
  const config = await headConfig(sides, { registry, root, inHead, ...(file === undefined ? {} : { file }) });
  return { config, plan: reviewPlan(options, config) };
}

/**
 * The configuration in a side's tree. One that is not valid (any more) counts as absent: nobody who changes the other
 * side could mend it. Throws `PIPELINE_NOT_FOUND` for an asked pipeline that is none of it.
 */
export async function forgivenConfig(sides: Sides, side: 'base' | 'head', asked: Asked): Promise<Forgiven> {
  try {
    const config = await treeConfig(sides, side, asked.registry);
    return { config, plan: reviewPlan(asked, config) };
  } catch (error) {
    if (!(error instanceof UserError) || !INVALID.has(error.code)) throw error;
    const config = defaultConfig();
    return { config, plan: reviewPlan(asked, config), broken: error.message };
  }
}

/** Codes of mistakes that only the configuration itself can hold. */
const INVALID: ReadonlySet<string> = new Set(['CONFIG_INVALID', 'PIPELINE_INVALID', 'TASK_NOT_FOUND']);
