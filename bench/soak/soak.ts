import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initBatch } from '../../src/engine/batch.ts';
import { buildIndex } from '../../src/engine/index-build.ts';
import { buildPlan } from '../../src/engine/plan.ts';
import { registry } from '../../src/tasks/registry.ts';
import { listSnapshots } from '../../src/store/snapshots.ts';
import type { Store } from '../../src/store/store.ts';
import { Random } from '../matcher/random.ts';
import { collections } from './collections.ts';
import { bitFlips, cuts } from './damage.ts';
import { canInject, faults } from './faults.ts';
import type { Figure } from './figure.ts';
import { kills } from './kills.ts';
import { canMount, fullDisks } from './full-disk.ts';
import { hostileNames } from './hostile-names.ts';
import { pairs } from './pairs.ts';
import { copyOf, finishRun, prepare, sources, type Stages } from './stores.ts';

export interface SoakOptions {
  /** Kills of each command. */
  times: number;
  flips: number;
  pairs: number;
  collections: number;
  /** Failing system calls; none where there is no strace. */
  faults: number;
  /** Runs on a disk that gets full; none where none can be mounted. */
  fullDisks: number;
  /** Files in a tree of hostile names. */
  names: number;
  /** Bytes from one cut of JSON lines to the next. */
  cutStep: number;
  /** Sources of each language in the tree that is worked on. */
  size: number;
  seed: number;
  onFigure?: (figure: Figure) => void;
}

/** Does everything once, in a folder of its own that is removed. */
export async function soak(options: SoakOptions): Promise<Figure[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'codebatch-soak-'));
  const random = new Random(options.seed);
  const figures: Figure[] = [];
  const add = (found: Figure): void => {
    figures.push(found);
    options.onFigure?.(found);
  };
  try {
    const large = join(scratch, 'large');
    mkdirSync(large);
    const stages = await prepare(large, sources(options.size));
    for await (const figure of kills(stages, options.times, random)) add(figure);
    add(await pairs(stages, options.pairs));
    add(await collections(stages, options.collections, random));
    if (canInject() && options.faults > 0) add(await faults(stages, options.faults, random));
    if (options.fullDisks > 0 && canMount(scratch)) add(await fullDisks(stages, options.fullDisks, random));
    if (options.names > 0) add(await hostileNames(scratch, options.names));
    const small = join(scratch, 'small');
    mkdirSync(small);
    const { store, batchId } = await storeWithTrees(await prepare(small, sources(3)), small);
    add(await bitFlips(store, options.flips, random));
    for (const figure of await cuts(store, batchId, options.cutStep)) add(figure);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return figures;
}

/** A store with an index, and with syntax trees as objects, so that outputs name objects too. */
async function storeWithTrees(stages: Stages, folder: string): Promise<{ store: Store; batchId: string }> {
  const store = copyOf(stages.planned, join(folder, 'trees'));
  const [snapshotId] = listSnapshots(store);
  const plan = buildPlan(registry, 'check', { fileBytes: 5_000_000, tasks: { parse: { emit_ast: true } } });
  const { batchId } = initBatch(store, { snapshotId: snapshotId!, plan, time: '1970-01-01T00:00:00Z' });
  await finishRun(store, batchId);
  await buildIndex(store, batchId);
  return { store, batchId };
}
