import { resolve } from 'node:path';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import { initStore } from '../store/store.ts';
import { embeddedStore } from './embedded-store.ts';
import type { CheckOptions, CheckResult } from './question.ts';
import { chosenConfig } from './read-config.ts';
import { rememberReport, rememberedReport, reportKey } from './remembered.ts';
import { chooseSides } from './sides.ts';

/**
 * Judges a tree by what it changed: computes both sides under one configuration, the head's, and compares them. Costs what
 * the memo does not know; the same question asked again costs nothing.
 * Throws `REF_NOT_FOUND`, `CONFIG_INVALID`, `PIPELINE_NOT_FOUND`, `INVALID_ARGUMENT`.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const sides = await chooseSides(options);
  try {
    const root = sides.repository?.root ?? options.cwd;
    const store =
      options.keep === undefined
        ? embeddedStore(root, options.env)
        : initStore(resolve(options.cwd, options.keep), options.env).store;
    const { config, plan } = await chosenConfig(sides, options, root);
    const failOn = options.failOn ?? config['fail-on'];
    const key = reportKey({ sides, plan, config, failOn, options });
    const { explain, acceptance, keep, texts } = options;
    const wantsMore = texts === true || [explain, acceptance, keep].some((want) => want !== undefined);
    const mayRemember = options.memo !== false && !wantsMore;
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
      result.context.batches = await keepBatches(sides, {
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
