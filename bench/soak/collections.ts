import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { collectGarbage } from '../../src/engine/gc.ts';
import type { Store } from '../../src/store/store.ts';
import { UserError } from '../../src/util/errors.ts';
import type { Random } from '../matcher/random.ts';
import { trials, type Figure } from './figure.ts';
import { copyOf, differenceOf, PROGRAM, type Stages } from './stores.ts';

/**
 * Collects without any grace time while a snapshot is taken, into a store whose objects are all there and reached by
 * nothing: the snapshot counts on what the collection is about to remove.
 */
export function collections(stages: Stages, times: number, random: Random): Promise<Figure> {
  return trials('gc --apply beside a snapshot', times, async () => {
    const store = copyOf(stages.planned, join(stages.scratch, 'trial'));
    for (const folder of ['snapshots', 'batches', 'indexes']) {
      rmSync(join(store.root, folder), { recursive: true, force: true });
      mkdirSync(join(store.root, folder));
    }
    const child = spawn(process.execPath, [PROGRAM, 'snapshot', stages.tree, '--store', store.root], {
      stdio: 'ignore',
    });
    const end = { code: undefined as number | undefined };
    child.on('close', (code) => (end.code = code ?? -1));
    let removed = 0;
    await setTimeout(random.next() * 300);
    while (end.code === undefined) {
      removed += collectNow(store);
      await setTimeout(random.next() * 20);
    }
    const failure = end.code === 0 ? differenceOf(store, stages.snapshotDigest) : `exit code ${end.code}`;
    return { struck: removed > 0, failure };
  });
}

/** How many files were removed; 0 when somebody writes. */
function collectNow(store: Store): number {
  try {
    return collectGarbage(store, { apply: true, graceMs: 0 }).garbage.length;
  } catch (error) {
    if (error instanceof UserError && error.code === 'STORE_BUSY') return 0;
    throw error;
  }
}
