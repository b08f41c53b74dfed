import { buildPlan, type Plan } from '../engine/plan.ts';
import type { Registry } from '../engine/task.ts';
import type { Config } from '../records/config.ts';

/** What decides a plan beside the configuration. */
export interface Asked {
  registry: Registry;
  /** Instead of the configured pipeline. */
  pipeline?: string;
  /** Pipelines that may be asked for although the configuration does not have them. */
  pipelines?: Config['pipelines'];
}

/**
 * The plan of a check under a configuration.
 * Throws `PIPELINE_NOT_FOUND`, `PIPELINE_INVALID`, `CONFIG_INVALID`.
 */
export function reviewPlan(asked: Asked, config: Config): Plan {
  // A comparison never stores trees: they would be written for nobody.
  const tasks = { ...config.tasks, parse: { ...config.tasks['parse'], emit_ast: false } };
  return buildPlan(asked.registry, asked.pipeline ?? config.pipeline, {
    pipelines: { ...asked.pipelines, ...config.pipelines },
    tasks,
    fileBytes: config.limits.file_bytes,
  });
}
