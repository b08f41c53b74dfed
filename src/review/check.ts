import { resolve } from 'node:path';
import { buildPlan, type Plan } from '../engine/plan.ts';
import type { Config } from '../records/config.ts';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import { initStore } from '../store/store.ts';
import { embeddedStore } from './embedded-store.ts';
import { headConfig } from './head-config.ts';
import type { CheckOptions, CheckResult } from './question.ts';
import { rememberReport, rememberedReport, reportKey } from './remembered.ts';
import { chooseSides } from './sides.ts';

/**
 * Judges a tree by what it changed: computes both sides under the head's configuration and compares them. Costs what
 * the memo does not know; the same question asked again costs nothing.
 * Throws `REF_NOT_FOUND`, `CONFIG_INVALID`, `PIPELINE_NOT_FOUND`.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const sides = await chooseSides(options);
  try {
    const root = sides.repository?.root ?? options.cwd;
    const store =
      options.keep === undefined
        ? embeddedStore(root, options.env)
        : initStore(resolve(options.cwd, options.keep), options.env).store;
    const config = await headConfig(sides, {
      registry: options.registry,
      root,
      ...(options.config === undefined ? {} : { file: options.config }),
    });
    const plan = planOf(options, config);
    const failOn = options.failOn ?? config['fail-on'];
    const key = reportKey({ sides, plan, config, failOn, attribute: options.attribute === true });
    const mayRemember = options.memo !== false && options.explain === undefined && options.keep === undefined;
    const known = key !== undefined && mayRemember ? rememberedReport(store, key) : undefined;
    if (known)
      return { report: known, context: { memo: { hits: 0, misses: 0 }, remembered: true, warnings: [] } };
    // Loaded only when there is something to compute: an answer from memory is told at once.
    const { judge } = await import('./judge.ts');
    const result = await judge({ options, sides, store, config, plan, failOn, root });
    const isWhole = (result.context.attributed?.failed ?? 0) === 0;
    if (key !== undefined && isWhole) rememberReport(store, key, result.report);
    if (options.keep !== undefined) {
      const { keepBatches } = await import('./keep.ts');
      await keepBatches(sides, {
        ...options,
        plan,
        store,
        root,
        objectMap: loadObjectMap(objectMapFile(store.root)),
      });
    }
    return result;
  } finally {
    sides.dispose();
  }
}

function planOf(options: CheckOptions, config: Config): Plan {
  // A comparison never stores trees: they would be written for nobody.
  const tasks = { ...config.tasks, parse: { ...config.tasks['parse'], emit_ast: false } };
  return buildPlan(options.registry, options.pipeline ?? config.pipeline, {
    pipelines: config.pipelines,
    tasks,
    fileBytes: config.limits.file_bytes,
  });
}
