import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFile, stateFile } from '../../src/store/layout.ts';
import { BIN, codebatch, json, type Ran } from '../support/codebatch.ts';
import { referenceStore } from '../support/reference-store.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

/** Symbols of each of the files of a large batch, whose names alone are more than the memory that it is read in. */
const EACH = 1_000;
const FILES = Object.fromEntries(Array.from({ length: 16 }, (_, file) => [`f${file}.py`, `f = ${file}\n`]));
const SYMBOLS = Object.fromEntries(
  Object.keys(FILES).map((path) => [
    path,
    Array.from({ length: EACH }, (_, line) => ({
      kind: 'symbol',
      name: `${path}${line}`.padEnd(3_000, 'x'),
      symbol_type: 'function',
      line: line + 1,
      col: 0,
      scope: 'module',
    })),
  ]),
);

interface Page {
  items: Record<string, unknown>[];
  count: number;
  next_cursor: string | null;
  missing: unknown[];
}

let root: string;

beforeAll(() => {
  root = unpackReferenceStore();
});

const run = (...args: string[]): Ran => codebatch(root, ...args, '--store', 'store');
const ask = (...args: string[]): Ran => run(...args, '--batch', 'batch-a');
const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('codebatch query', () => {
  it('gives the same records as one document and as lines, page by page or at once', () => {
    const all = json<Page>(ask('query', 'metrics', '--json'));
    expect(all).toMatchObject({
      batch_id: 'batch-a',
      filters: { kinds: ['metric'] },
      next_cursor: null,
      missing: [],
    });
    expect(all.items).toHaveLength(all.count);
    expect(linesOf(ask('query', 'metrics', '--jsonl').stdout)).toEqual(all.items);
    const first = json<Page>(ask('query', 'metrics', '--json', '--limit', '5'));
    const rest = linesOf(ask('query', 'metrics', '--jsonl', '--cursor', first.next_cursor!).stdout);
    expect([...first.items, ...rest]).toEqual(all.items);
    const cut = linesOf(ask('query', 'metrics', '--jsonl', '--limit', '5').stdout);
    expect(cut.at(-1)).toEqual({ next_cursor: first.next_cursor });
  });

  it('says in a table that it is cut, and how to go on', () => {
    const cut = ask('query', 'diagnostics', '--limit', '2').stdout;
    expect(cut).toMatch(
      /\nCut after 2 rows: there are more\. Go on with --cursor [\w-]+, or raise --limit\.\n$/,
    );
    const whole = ask('query', 'diagnostics').stdout;
    expect(whole).toContain("src/cart.py:2:1     warning   L101   Unused import 'sys'");
    expect(whole).not.toContain('Cut');
  });

  it('never answers a mistake with an empty success', () => {
    const ran = run('query', 'stats', '--batch', 'batch-c', '--json');
    expect(ran.code).toBe(2);
    expect(json(ran)).toMatchObject({
      error: { code: 'BATCH_NOT_FOUND', hints: [expect.stringContaining('batch-')] },
    });
    expect(ask('query', 'symbols', '--task', '03_symbol').stderr).toContain('Did you mean 03_symbols?');
    expect(ask('query', 'symbols', '--json', '--jsonl').code).toBe(2);
  });

  it('has short forms', () => {
    expect(ask('errors').stdout).toContain('src/broken.py:1:12  error     E0001  invalid syntax');
    expect(json<Page>(ask('top', '--by', 'code', '--limit', '1', '--json'))).toMatchObject({
      by: 'code',
      values: 7,
      total: 8,
      items: [{ value: 'L005', count: 2 }],
    });
    expect(ask('files', '--language', 'python').stdout).toMatch(
      /^PATH +SIZE +LANG\n.*\nsrc\/broken.py +22 +python\n/,
    );
  });

  it('fails when something of the answer is missing, and names it', () => {
    const other = unpackReferenceStore();
    rmSync(stateFile(join(other, 'store'), { batchId: 'batch-a', taskId: '04_lint', shardId: '54' }));
    const ran = codebatch(other, 'query', 'diagnostics', '--batch', 'batch-a', '--store', 'store', '--json');
    expect(ran.code).toBe(1);
    expect(json<Page>(ran).missing).toEqual([
      { task_id: '04_lint', shard_id: '54', reason: 'it did not run' },
    ]);
    expect(ran.stderr).toContain('Incomplete: 1 piece missing. 04_lint shard 54: it did not run.');
  });
});

describe('codebatch inspect', () => {
  it('shows every output of a file, and its syntax tree when asked', () => {
    const { stdout } = ask('inspect', 'src/cart.py');
    expect(stdout).toContain('src/cart.py:10:5  Cart.total      function   Cart');
    expect(stdout).toContain('src/cart.py  max_complexity  4');
    const told = json<{ outputs: unknown[]; ast_from: string; ast: { type: string } }>(
      ask('inspect', 'src/cart.py', '--kind', 'metric', '--ast', '--json'),
    );
    expect(told).toMatchObject({ ast_from: 'stored', ast: { type: 'Module' } });
    expect(told.outputs).toHaveLength(8);
  });

  it('says where its answer comes from', () => {
    expect(json(ask('inspect', 'src/cart.py', '--explain', '--json'))).toMatchObject({
      data_sources: expect.arrayContaining([
        expect.objectContaining({ path: 'batches/batch-a/tasks/*/shards/54/outputs.index.jsonl' }),
      ]),
      commit_point: expect.stringContaining('state.json'),
      index: { used: false },
      events_read: false,
    });
  });
});

describe('comparing two batches', () => {
  it('fails only where it is asked to, and tells both lists', () => {
    const worse = run('regressions', 'batch-a', 'batch-b', '--fail-on', 'warning', '--json');
    expect(worse.code).toBe(1);
    const told = json<Page & { conclusion: string }>(worse);
    expect(told.conclusion).toBe('failure');
    expect(told.items.map(({ code, line }) => `${String(code)} ${String(line)}`)).toEqual([
      'L102 25',
      'L001 25',
    ]);
    expect(run('regressions', 'batch-a', 'batch-b').code).toBe(0);
    expect(run('regressions', 'batch-a', 'batch-b', '--fail-on', 'error').code).toBe(0);
    const better = run('improvements', 'batch-a', 'batch-b');
    expect(better.stdout).toContain("src/cart.py:2:1   fixed  warning   L101  Unused import 'sys'");
  });

  it('shows differences of every kind, page by page', () => {
    const all = json<Page & { summary: object }>(run('diff', 'batch-a', 'batch-b', '--json'));
    expect(all.summary).toEqual({ added: 4, removed: 4, changed: 6, moved: 0, unknown: 0, total: 14 });
    const first = linesOf(run('diff', 'batch-a', 'batch-b', '--jsonl', '--limit', '9').stdout);
    const cursor = String(first.pop()!['next_cursor']);
    const rest = json<Page>(run('diff', 'batch-a', 'batch-b', '--json', '--cursor', cursor));
    expect([...first, ...rest.items]).toEqual(all.items);
    expect(run('diff', 'batch-a', 'batch-b').stdout).toMatch(
      /changed +metric +src\/cart\.py +loc +17 → 19\n/,
    );
    expect(run('diff', 'batch-b', 'batch-b').stdout).toBe('Nothing differs.\n');
    expect(run('diff', 'batch-a', 'batch-c').stderr).toContain('There is no batch "batch-c"');
  });
});

describe('a large batch', () => {
  it('is told in less memory than the answer takes, as lines and as one document', () => {
    const store = referenceStore({ name: 'large', files: FILES, outputs: { '03_symbols': SYMBOLS } });
    for (const form of ['--jsonl', '--json']) {
      const heap = ['--max-old-space-size=24', '--max-semi-space-size=2'];
      const args = ['query', 'symbols', '--batch', 'batch-large', '--store', store, form];
      const ran = spawnSync(process.execPath, [...heap, BIN, ...args], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout.length).toBeGreaterThan(48 << 20);
      expect(ran.stdout.split('"kind":"symbol"')).toHaveLength(16 * EACH + 1);
    }
  });
});

it('batches whose names are more than the memory are compared, though every file changed', () => {
  const outputs = { '03_symbols': SYMBOLS };
  const files = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, `${text}# more\n`]));
  const store = referenceStore({ name: 'a', files: FILES, outputs }, { name: 'b', files, outputs });
  for (const batch of ['batch-a', 'batch-b']) {
    // Exported names are compared of what says by which version they were told.
    const plan = planFile(store, batch);
    writeFileSync(
      plan,
      readFileSync(plan, 'utf8').replace('"type": "symbols"', '"type": "symbols", "version": 1'),
    );
  }
  const argv = [
    '--max-old-space-size=40',
    BIN,
    'regressions',
    'batch-a',
    'batch-b',
    '--store',
    store,
    '--json',
  ];
  const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect([status, (JSON.parse(stdout) as Page).count]).toEqual([0, 0]);
});
