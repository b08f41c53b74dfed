import { resolve } from 'node:path';
import type { Comparison } from '../compare/compare.ts';
import { buildPlan, type Plan } from '../engine/plan.ts';
import type { Registry } from '../engine/task.ts';
import type { Config } from '../records/config.ts';
import type { Report } from '../records/report.ts';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import { initStore } from '../store/store.ts';
import { embeddedStore } from './embedded-store.ts';
import { headConfig } from './head-config.ts';
import { rememberReport, rememberedReport, reportKey } from './remembered.ts';
import { chooseSides } from './sides.ts';

export interface CheckOptions {
  registry: Registry;
  /** Any directory of the repository, or a plain one. */
  cwd: string;
  env: NodeJS.ProcessEnv;
  base?: string;
  /** A revision, or `worktree` (the default): what git would commit now. */
  head?: string;
  pipeline?: string;
  failOn?: readonly string[];
  /** Configuration file instead of the head's `.github/codebatch.yml`. */
  config?: string;
  /** Worker threads; default: cores. */
  jobs?: number;
  /** False: read nothing that was remembered. */
  memo?: boolean;
  /** False: compare again even when the same question was answered before. */
  remembered?: boolean;
  /** A store to write both sides into as whole batches; it is then used in place of the embedded one. */
  keep?: string;
  onProgress?: (label: string, done: number, total: number) => void;
}

/** What is told beside the report and never enters it. */
export interface CheckContext {
  memo: { hits: number; misses: number };
  /** True when the same question was answered before and nothing was computed. */
  remembered: boolean;
  warnings: string[];
}

export interface CheckResult {
  report: Report;
  context: CheckContext;
  /** The comparison behind the report; undefined when it was remembered. */
  comparison?: Comparison;
}

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
    const key = reportKey({ sides, plan, config, failOn });
    const mayRemember = options.memo !== false && options.remembered !== false && options.keep === undefined;
    const known = key !== undefined && mayRemember ? rememberedReport(store, key) : undefined;
    if (known)
      return { report: known, context: { memo: { hits: 0, misses: 0 }, remembered: true, warnings: [] } };
    // Loaded only when there is something to compute: an answer from memory is told at once.
    const { judge } = await import('./judge.ts');
    const result = await judge({ options, sides, store, config, plan, failOn, root });
    if (key !== undefined) rememberReport(store, key, result.report);
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
