import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { initBatch } from '../../src/engine/batch.ts';
import { collectGarbage } from '../../src/engine/gc.ts';
import { buildPlan } from '../../src/engine/plan.ts';
import { runBatch } from '../../src/engine/run.ts';
import { snapshotDirectory } from '../../src/engine/snapshot.ts';
import { verifyStore } from '../../src/engine/verify.ts';
import { ALL_SHARDS } from '../../src/records/digest.ts';
import { workerEntry } from '../../src/review/worker-entry.ts';
import { storeDigest } from '../../src/store/store-digest.ts';
import { initStore, openStore, type Store } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';

/** The built program, as it is installed. */
export const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'codebatch.js');

/** Parts that a merge is killed over. */
const PARTS = 4;

/** Stores at every stage, made once, copied for every trial, and what each must become. */
export interface Stages {
  scratch: string;
  tree: string;
  batchId: string;
  /** An empty store, one with a snapshot and a batch in which nothing ran, and stores that ran a range each. */
  empty: string;
  planned: string;
  parts: string[];
  /** One in which everything ran. */
  whole: string;
  /** Store bytes after an undisturbed snapshot, and after an undisturbed run. */
  snapshotDigest: string;
  runDigest: string;
}

/** Sources of all languages, of which no two are equal. */
export function sources(count: number): Record<string, string> {
  const files: Record<string, string> = { 'package.json': '{"name": "soak"}\n' };
  for (let n = 0; n < count; n++) {
    files[`py/m${n}.py`] =
      `import os\nfrom py import m${Math.max(0, n - 1)}\n\n\ndef f${n}(a, b):\n    c = ${n}\n    return a if b else 0  \n`;
    files[`js/m${n}.ts`] =
      `import { v${Math.max(0, n - 1)} } from './m${Math.max(0, n - 1)}.js';\n// TODO: ${n}\nexport const v${n}: number = ${n};\n`;
  }
  return files;
}

export async function prepare(scratch: string, files: Record<string, string>): Promise<Stages> {
  const tree = join(scratch, 'tree');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  const empty = join(scratch, 'empty');
  initStore(empty, {});
  const planned = join(scratch, 'planned');
  const { store } = initStore(planned, {});
  const { record } = await snapshotDirectory({ dir: tree, store, env: {} });
  const snapshotDigest = storeDigest(store);
  const plan = buildPlan(registry, 'check', { fileBytes: 5_000_000 });
  const { batchId } = initBatch(store, { snapshotId: record.snapshot_id, plan, time: record.created_at });
  const parts: string[] = [];
  for (let part = 0; part < PARTS; part++) {
    const size = 256 / PARTS;
    const one = copyOf(planned, join(scratch, `part-${part}`));
    await finishRun(one, batchId, { shards: ALL_SHARDS.slice(part * size, (part + 1) * size) });
    parts.push(one.root);
  }
  const whole = copyOf(planned, join(scratch, 'whole'));
  await finishRun(whole, batchId);
  const runDigest = storeDigest(whole);
  return { scratch, tree, batchId, empty, planned, parts, whole: whole.root, snapshotDigest, runDigest };
}

/** A copy of a store; a copy that stood there goes. */
export function copyOf(root: string, to: string): Store {
  rmSync(to, { recursive: true, force: true });
  cpSync(root, to, { recursive: true });
  return openStore(to);
}

export async function finishRun(
  store: Store,
  batchId: string,
  options: Partial<Parameters<typeof runBatch>[2]> = {},
): Promise<void> {
  await runBatch(store, batchId, { registry, workerEntry, jobs: 1, ...options });
}

/** One sentence about what is wrong with a store after a fault; undefined when nothing is. */
export function damageOf(store: Store): string | undefined {
  const [problem] = verifyStore(store, { data: true }).problems;
  return problem && `${problem.code} ${problem.path}: ${problem.message}`;
}

/** One sentence when a store did not become what it must, or keeps rubbish that `gc` does not find. */
export function differenceOf(store: Store, digest: string): string | undefined {
  const damage = damageOf(store);
  if (damage !== undefined) return damage;
  if (storeDigest(store) !== digest) return 'the store bytes differ from those of an undisturbed run';
  collectGarbage(store, { apply: true, graceMs: 0 });
  const { notes } = verifyStore(store);
  return notes[0] && `after gc there still is ${notes[0].path}`;
}
