import { join } from 'node:path';
import { initBatch } from '../../src/engine/batch.ts';
import { buildPlan } from '../../src/engine/plan.ts';
import { runBatch } from '../../src/engine/run.ts';
import { snapshotDirectory } from '../../src/engine/snapshot.ts';
import { workerEntry } from '../../src/review/worker-entry.ts';
import { initStore, type Store } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';
import { temporaryDirectory, writeTree } from './temporary.ts';

/** Sources that give outputs of every kind, with trees in the store when asked. */
export const SOURCES = {
  'a.py': 'import os\n\n\ndef f(x):\n    return x\n',
  'pkg/b.py': 'from a import f\n\nprint(f(1))  \n',
  'c.ts': "import { d } from './d.js';\nexport const c: number = d;\n",
  'd.js': '// TODO: one\nexport const d = 1;\n',
  'package.json': '{"name": "sources"}\n',
  'README.md': '# Sources\n',
};

export interface RunStore {
  store: Store;
  snapshotId: string;
  batchId: string;
}

/** A store with one snapshot and one finished batch of a pipeline. */
export async function runStore(
  given: { files?: Record<string, string>; pipeline?: string; emitAst?: boolean; id?: string } = {},
): Promise<RunStore> {
  const base = temporaryDirectory();
  writeTree(join(base, 'tree'), given.files ?? SOURCES);
  const { store } = initStore(join(base, 'store'), {});
  const { record } = await snapshotDirectory({ dir: join(base, 'tree'), store, env: {} });
  const plan = buildPlan(registry, given.pipeline ?? 'check', {
    fileBytes: 5_000_000,
    ...(given.emitAst === true ? { tasks: { parse: { emit_ast: true } } } : {}),
  });
  const { batchId } = initBatch(store, {
    snapshotId: record.snapshot_id,
    plan,
    time: record.created_at,
    ...(given.id === undefined ? {} : { batchId: given.id }),
  });
  await runBatch(store, batchId, { registry, workerEntry, jobs: 1 });
  return { store, snapshotId: record.snapshot_id, batchId };
}
