import { resolve } from 'node:path';
import { objectMapFile } from '../store/layout.ts';
import { loadObjectMap } from '../store/object-map.ts';
import { initStore } from '../store/store.ts';
import type { Brought } from './brought.ts';
import { embeddedStore } from './embedded-store.ts';
import type { CheckOptions, CheckResult } from './question.ts';
import { chosenConfig } from './read-config.ts';
import { rememberReport, rememberedReport, reportKey } from './remembered.ts';
import { chooseSides, type Sides } from './sides.ts';

/**
 * Judges a tree by what it changed: computes both sides under one configuration, the head's, and compares them. Costs what
 * the memo does not know; the same question asked again costs nothing.
 * Throws `REF_NOT_FOUND`, `CONFIG_INVALID`, `PIPELINE_NOT_FOUND`, `INVALID_ARGUMENT`.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const sides = await chooseSides(options);
  try {
    return await checkSides(sides, options);
  } finally {
    sides.dispose();
  }
}

/**
 * As `check`, of sides that are chosen already.
 * @param brought what other machines computed; a check that is given any asks for no remembered report
 */
export async function checkSides(
  sides: Sides,
  options: CheckOptions,
  brought?: Brought,
): Promise<CheckResult> {
  const root = sides.repository?.root ?? options.cwd;
  const store =
    options.keep === undefined
      ? embeddedStore(root, options.env)
      : initStore(resolve(options.cwd, options.keep), options.env).store;
  const { config, plan } = await chosenConfig(sides, options, root);
  const failOn = options.failOn ?? config['fail-on'];
  const key = reportKey({ sides, plan, config, failOn, options });
  const { explain, acceptance, keep, texts, complexity } = options;
  const wantsMore =
    texts === true ||
    complexity === true ||
    [explain, acceptance, keep, brought].some((want) => want !== undefined);
  const mayRemember = options.memo !== false && !wantsMore;
  const known = key !== undefined && mayRemember ? rememberedReport(store, key) : undefined;
  if (known)
    return { report: known, context: { memo: { hits: 0, misses: 0 }, remembered: true, warnings: [] } };
  // Loaded only when there is something to compute: an answer from memory is told at once.
  const { judge } = await import('./judge.ts');
  const result = await judge({
    options,
    sides,
    store,
    config,
    plan,
    failOn,
    root,
    ...(brought ? { brought } : {}),
  });
  const isWhole = (result.context.attributed?.failed ?? 0) === 0;
  if (key !== undefined && isWhole) rememberReport(store, key, result.report);
  // What was not brought would be computed for the batch, against what the report says.
  if (options.keep !== undefined && (brought?.failures.length ?? 0) === 0) {
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
}
