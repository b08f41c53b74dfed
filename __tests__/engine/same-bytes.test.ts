import { beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { initBatch } from '../../src/engine/batch.ts';
import { mergeParts } from '../../src/engine/merge.ts';
import { buildPlan } from '../../src/engine/plan.ts';
import { runBatch, type RunOptions } from '../../src/engine/run.ts';
import { snapshotDirectory } from '../../src/engine/snapshot.ts';
import { ALL_SHARDS } from '../../src/records/digest.ts';
import { workerEntry } from '../../src/review/worker-entry.ts';
import { initStore, openStore, type Store } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';
import { manyFiles } from '../support/many-files.ts';
import { storeBytes } from '../support/store-bytes.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const base = temporaryDirectory();
const fresh = join(base, 'fresh');
let batchId = '';
let expected: Record<string, string>;

/** A copy of the store in which nothing has run yet. */
function freshStore(name: string): Store {
  cpSync(fresh, join(base, name), { recursive: true });
  return openStore(join(base, name));
}

async function run(store: Store, options: Partial<RunOptions> = {}): Promise<void> {
  const result = await runBatch(store, batchId, { registry, workerEntry, ...options });
  expect(result.failures).toEqual([]);
}

/** What a machine that ran one shard would hand over: the records, and that shard. */
function partWith(whole: Store, shard: string): Store {
  const root = join(base, `single-${shard}`);
  const inOtherShard = new RegExp(`/shards/(?!${shard})`);
  cpSync(whole.root, root, {
    recursive: true,
    filter: (path) => !path.includes('/objects/') && !path.includes('/indexes') && !inOtherShard.test(path),
  });
  return openStore(root);
}

/** The store bytes after merging parts into a store in which nothing ran. */
async function afterMerging(name: string, parts: readonly Store[]): Promise<Record<string, string>> {
  const target = freshStore(name);
  const result = mergeParts(target, batchId, { parts, registry });
  expect(result.missing).toEqual([]);
  await run(target);
  return storeBytes(target.root);
}

beforeAll(async () => {
  const tree = join(base, 'tree');
  writeTree(tree, manyFiles());
  const { store } = initStore(fresh, {});
  const { record, files } = await snapshotDirectory({ dir: tree, store, env: {} });
  expect(new Set(files.map((file) => file.object.slice(7, 9))).size).toBe(256);
  const plan = buildPlan(registry, 'check', { fileBytes: 5_000_000 });
  ({ batchId } = initBatch(store, { snapshotId: record.snapshot_id, plan, time: record.created_at }));
  const reference = freshStore('reference');
  await run(reference, { jobs: 2 });
  expected = storeBytes(reference.root);
});

describe('the same snapshot and plan give the same store bytes', () => {
  it.each([1, 7])('with %d workers', async (jobs) => {
    const store = freshStore(`workers-${jobs}`);
    await run(store, { jobs });
    expect(storeBytes(store.root)).toEqual(expected);
  });

  it('in shuffled order, and without a memo', async () => {
    const store = freshStore('shuffled');
    const shuffled = ALL_SHARDS.toSorted(
      (a, b) => ((Number.parseInt(a, 16) * 97) % 256) - ((Number.parseInt(b, 16) * 97) % 256),
    );
    await run(store, { jobs: 2, shards: shuffled, memo: false });
    expect(storeBytes(store.root)).toEqual(expected);
  });

  it.each([1, 4])('as %d shard ranges run apart and merged, in any order and twice', async (ranges) => {
    const size = 256 / ranges;
    const parts: Store[] = [];
    for (let range = 0; range < ranges; range++) {
      const part = freshStore(`part-${ranges}-${range}`);
      await run(part, { jobs: 1, shards: ALL_SHARDS.slice(range * size, (range + 1) * size) });
      parts.push(part);
    }
    expect(await afterMerging(`merged-${ranges}`, [...parts.toReversed(), parts[0]!])).toEqual(expected);
  });

  it('as 256 parts of one shard each', async () => {
    const whole = freshStore('whole');
    await run(whole, { jobs: 2 });
    const parts = ALL_SHARDS.map((shard) => partWith(whole, shard));
    expect(await afterMerging('merged-256', parts.toReversed())).toEqual(expected);
  });

  it('after two processes ran it at once, each shard having been done by one of them', async () => {
    const store = freshStore('two');
    const both = await Promise.all([
      runBatch(store, batchId, { registry, workerEntry, jobs: 1 }),
      runBatch(openStore(store.root), batchId, { registry, workerEntry, jobs: 1 }),
    ]);
    expect(both.map((result) => result.failures)).toEqual([[], []]);
    expect(storeBytes(store.root)).toEqual(expected);
  });
});

describe('an interrupted run', () => {
  it.each([300, 700, 1500])('killed after %d ms is resumed to the same bytes', async (delay) => {
    const store = freshStore(`killed-${delay}`);
    const program = join(import.meta.dirname, '..', 'support', 'run-batch.ts');
    const child = spawn(process.execPath, [program, store.root, batchId], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    await ended;
    clearTimeout(timer);
    await run(store);
    expect(storeBytes(store.root)).toEqual(expected);
  });
});

describe('a merge', () => {
  it('names what no part brought', async () => {
    const part = freshStore('lonely-part');
    await run(part, { shards: ALL_SHARDS.slice(0, 255) });
    const merged = mergeParts(freshStore('incomplete'), batchId, { parts: [part], registry });
    expect([...new Set(merged.missing.map((slot) => slot.shard_id))]).toEqual(['ff']);
  });
});
