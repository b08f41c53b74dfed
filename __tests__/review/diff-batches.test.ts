import { describe, expect, it } from '@jest/globals';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffBatches, type BatchChange, type BatchDifference } from '../../src/review/diff-batches.ts';
import { hexOf, digestOf } from '../../src/records/digest.ts';
import { planFile, shardDir } from '../../src/store/layout.ts';
import { openStore } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';
import { referenceStore } from '../support/reference-store.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

async function diff(
  root: string,
  base: string,
  head: string,
  kinds: string[] = [],
): Promise<BatchDifference> {
  const options = { registry, store: openStore(root), base, head, failOn: ['none'], kinds };
  return (await diffBatches(options)).difference;
}

const brief = (changes: readonly BatchChange[]): string[] =>
  changes.map(({ change, kind, path, name }) => `${change} ${kind} ${path} ${name}`.trimEnd());

const TEXT =
  'import os\n\n\ndef f(x):\n    return x\n\n\ndef g(x):\n    return x\n\n\ndef h(x):\n    return x\n';
const symbol = (name: string, line: number, more: object = {}): Record<string, unknown> => ({
  kind: 'symbol',
  name,
  symbol_type: 'function',
  line,
  col: 0,
  scope: 'module',
  ...more,
});
const metric = (value: number): Record<string, unknown> => ({ kind: 'metric', metric: 'loc', value });
const edge = (target: string, line: number): Record<string, unknown> => ({
  kind: 'edge',
  edge_type: 'imports',
  target,
  line,
});
const unused = (line: number): Record<string, unknown> => ({
  kind: 'diagnostic',
  severity: 'warning',
  code: 'L101',
  message: "Unused import 'os'",
  line,
  col: 1,
});

describe('the difference of two batches', () => {
  it('is what really changed, where the reference implementation calls everything changed', async () => {
    const store = join(unpackReferenceStore(), 'store');
    const found = await diff(store, 'batch-a', 'batch-b');
    expect(found).toMatchObject({
      equal: false,
      files: { added: 0, removed: 0, changed: 1, renamed: 0 },
      failures: [],
    });
    expect(brief(found.changes)).toEqual([
      'changed ast src/cart.py',
      'removed diagnostic src/cart.py L101',
      'removed diagnostic src/cart.py L102',
      'added diagnostic src/cart.py L001',
      'added diagnostic src/cart.py L102',
      'removed edge src/cart.py sys',
      'changed metric src/cart.py bytes',
      'changed metric src/cart.py complexity',
      'changed metric src/cart.py function_count',
      'changed metric src/cart.py import_count',
      'changed metric src/cart.py loc',
      'removed symbol src/cart.py total.unused',
      'added symbol src/cart.py extra',
      'added symbol src/cart.py extra.x',
    ]);
    const back = await diff(store, 'batch-b', 'batch-a', ['symbol']);
    expect(brief(back.changes)).toEqual([
      'added symbol src/cart.py total.unused',
      'removed symbol src/cart.py extra',
      'removed symbol src/cart.py extra.x',
    ]);
  });

  it('is nothing between two batches of one content, whatever they are called', async () => {
    const outputs = {
      '02_analyze': { 'a.py': [metric(9)] },
      '03_symbols': { 'a.py': [symbol('f', 4), edge('os', 1)] },
      '04_lint': { 'a.py': [unused(1)] },
    };
    const files = { 'a.py': TEXT, 'b.py': 'b = 1\n' };
    const store = referenceStore({ name: 'a', files, outputs }, { name: 'b', files, outputs });
    expect(await diff(store, 'batch-a', 'batch-b')).toMatchObject({
      equal: true,
      changes: [],
      not_compared: [],
    });
  });

  it('is not called none where one of the two did not run a task', async () => {
    const batch = { files: { 'a.py': TEXT }, outputs: { '04_lint': { 'a.py': [unused(1)] } } };
    const store = referenceStore({ name: 'a', ...batch }, { name: 'b', ...batch });
    const plan = planFile(store, 'batch-b');
    const record = JSON.parse(readFileSync(plan, 'utf8')) as { tasks: { task_id: string }[] };
    record.tasks = record.tasks.filter(({ task_id: id }) => id !== '04_lint');
    writeFileSync(plan, JSON.stringify(record));
    expect(await diff(store, 'batch-a', 'batch-b')).toMatchObject({
      equal: false,
      changes: [],
      not_compared: [{ task: 'lint', only_in: 'base' }],
    });
  });

  it('follows a file that was renamed and edited, and takes another line for no change', async () => {
    const store = referenceStore(
      {
        name: 'a',
        files: { 'a.py': TEXT },
        outputs: {
          '02_analyze': { 'a.py': [metric(7)] },
          '03_symbols': {
            'a.py': [symbol('f', 4), symbol('g', 8), symbol('g', 8), edge('os', 1), edge('os', 1)],
          },
          '04_lint': { 'a.py': [unused(1)] },
        },
      },
      {
        name: 'b',
        files: { 'lib/a.py': `# more\n${TEXT}` },
        outputs: {
          '02_analyze': { 'lib/a.py': [metric(8)] },
          '03_symbols': {
            'lib/a.py': [symbol('f', 5), symbol('g', 9, { exported: true }), symbol('g', 9), edge('os', 2)],
          },
          '04_lint': { 'lib/a.py': [unused(2)] },
        },
      },
    );
    const { changes, files } = await diff(store, 'batch-a', 'batch-b');
    expect(files).toEqual({ added: 0, removed: 0, changed: 1, renamed: 1 });
    // Of two that are called the same, the equal ones belong together: one `g` changed, one import is gone.
    expect(brief(changes)).toEqual([
      'removed edge lib/a.py os',
      'changed metric lib/a.py loc',
      'changed symbol lib/a.py g',
    ]);
    expect(changes[1]).toMatchObject({ old: { value: 7 }, new: { value: 8 } });
    expect(changes[2]).toMatchObject({ old: { line: 8 }, new: { line: 9, exported: true } });
  });

  it('concludes nothing from results that are missing, and says so', async () => {
    const outputs = { '02_analyze': { 'a.py': [metric(9)], 'b.py': [metric(1)] } };
    const files = { 'a.py': TEXT, 'b.py': 'b = 1\n' };
    const store = referenceStore({ name: 'a', files, outputs }, { name: 'b', files, outputs });
    const shardId = hexOf(digestOf(TEXT)).slice(0, 2);
    rmSync(shardDir(store, { batchId: 'batch-b', taskId: '02_analyze', shardId }), { recursive: true });
    const found = await diff(store, 'batch-a', 'batch-b');
    expect(found).toMatchObject({ equal: false, changes: [], conclusion: 'failure' });
    expect(found.failures).toMatchObject([
      { code: 'shard_missing', task_id: '02_analyze', shard_id: shardId },
    ]);
  });
});
