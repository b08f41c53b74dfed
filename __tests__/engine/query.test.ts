import { beforeAll, describe, expect, it } from '@jest/globals';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectFile, syntaxTreeOf } from '../../src/engine/inspect.ts';
import { openQuery, queryOutputs } from '../../src/engine/query.ts';
import { openFilesQuery, queryFiles } from '../../src/engine/query-files.ts';
import type { QueryFilters } from '../../src/engine/query-filter.ts';
import { pathMatcher } from '../../src/engine/query-path.ts';
import { countOutputs } from '../../src/engine/query-stats.ts';
import type { OutputRecord } from '../../src/records/output.ts';
import { outputsFile, stateFile } from '../../src/store/layout.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { opener } from '../../src/tasks/opener.ts';
import { registry } from '../../src/tasks/registry.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

let root: string;
let store: Store;

beforeAll(() => {
  root = unpackReferenceStore();
  store = openStore(join(root, 'store'));
});

const golden = (name: string): OutputRecord[] =>
  JSON.parse(readFileSync(join(root, 'golden', `${name}.json`), 'utf8')) as OutputRecord[];

const ask = (filters: QueryFilters, batchId = 'batch-a'): OutputRecord[] =>
  Array.from(queryOutputs(openQuery(store, { batchId, filters })), ({ output }) => output);

const brief = (outputs: readonly OutputRecord[]): string[] =>
  outputs.map(({ path, code, line }) => `${path} ${String(code)} ${String(line)}`);

describe('a question to a batch of the reference implementation', () => {
  it.each(['a', 'b'])('is answered as it answers itself, for every task of batch %s', (name) => {
    for (const task of ['01_parse', '02_analyze', '03_symbols', '04_lint']) {
      const outputs = golden(`outputs-${task}-${name}`);
      expect(outputs.length).toBeGreaterThan(0);
      const batch = `batch-${name}`;
      const own = ask({ tasks: [task] }, batch);
      expect(own).toHaveLength(outputs.length);
      // Ours may have more: the second name of a field that has two.
      for (const output of outputs) expect(own).toContainEqual(expect.objectContaining(output));
      const diagnostics = golden(`diagnostics-${task}-${name}`);
      expect(brief(ask({ tasks: [task], kinds: ['diagnostic'] }, batch)).sort()).toEqual(
        brief(diagnostics).sort(),
      );
    }
  });

  it('gives every filter its say', () => {
    expect(brief(ask({ severities: ['error'] }))).toEqual(['src/broken.py E0001 1']);
    expect(brief(ask({ codes: ['L101', 'L003'] }))).toEqual(['src/cart.py L101 2', 'src/cart.py L003 20']);
    expect(new Set(ask({ paths: ['docs'] }).map(({ path }) => path))).toEqual(new Set(['docs/readme.md']));
    expect(new Set(ask({ languages: ['python'], tasks: ['lint'] }).map(({ path }) => path))).toEqual(
      new Set(['src/cart.py']),
    );
    expect(ask({ names: ['max_*'] })).toMatchObject([{ kind: 'metric', metric: 'max_complexity', value: 4 }]);
    expect(ask({ kinds: ['edge'], names: ['typing.*'] })).toMatchObject([{ target: 'typing.List', line: 3 }]);
    expect(ask({ codes: ['L101'], severities: ['error'] })).toEqual([]);
  });

  it('goes on behind a cursor as if it had never stopped, in a later run too', () => {
    const filters = { kinds: ['metric', 'diagnostic'] };
    const all = ask(filters);
    for (const step of [1, 7, all.length]) {
      const found: OutputRecord[] = [];
      let cursor: string | undefined;
      do {
        const page = queryOutputs(
          openQuery(openStore(join(root, 'store')), { batchId: 'batch-a', filters }),
          cursor,
        );
        cursor = undefined;
        for (const answered of page) {
          found.push(answered.output);
          if (found.length % step !== 0) continue;
          cursor = answered.cursor();
          break;
        }
      } while (cursor !== undefined);
      expect(found).toEqual(all);
    }
  });

  it('refuses a cursor of another question, and what is none', () => {
    const [first] = queryOutputs(openQuery(store, { batchId: 'batch-a' }));
    const other = openQuery(store, { batchId: 'batch-b' });
    expect(() => [...queryOutputs(other, first!.cursor())]).toThrow('belongs to another question');
    expect(() => [...queryOutputs(other, 'nonsense!')]).toThrow('is not a cursor');
  });

  it('names the nearest where there is no such batch, task, file, kind or severity', () => {
    const hint = (work: () => unknown): unknown => {
      try {
        work();
      } catch (error) {
        return [(error as { code: string }).code, ...(error as { hints: string[] }).hints];
      }
      return undefined;
    };
    expect(hint(() => ask({}, 'batch-c'))).toEqual([
      'BATCH_NOT_FOUND',
      expect.stringMatching(/^Did you mean batch-[ab]\?$/),
    ]);
    expect(hint(() => ask({ tasks: ['04_lin'] }))).toEqual(['TASK_NOT_FOUND', 'Did you mean 04_lint?']);
    expect(hint(() => ask({ paths: ['src/cart.pi'] }))).toEqual([
      'FILE_NOT_FOUND',
      'Did you mean src/cart.py?',
    ]);
    expect(hint(() => ask({ paths: ['src', '*.rb'] }))).toEqual([
      'FILE_NOT_FOUND',
      expect.stringContaining('Its files: '),
    ]);
    expect(hint(() => ask({ kinds: ['metrics'] }))).toEqual(['INVALID_ARGUMENT', 'Did you mean metric?']);
    expect(hint(() => ask({ severities: ['warn'] }))).toEqual([
      'INVALID_ARGUMENT',
      'There are error, warning, info, hint.',
    ]);
    expect(hint(() => inspectFile(store, { batchId: 'batch-a', path: 'cart.py' }))).toEqual([
      'FILE_NOT_FOUND',
      'Did you mean src/cart.py?',
    ]);
  });

  it('counts what it lists', () => {
    const counts = (by: 'kind' | 'severity' | 'language' | 'name', filters: QueryFilters = {}): unknown =>
      countOutputs(openQuery(store, { batchId: 'batch-a', filters }), by).map(
        ({ value, count }) => `${value} ${count}`,
      );
    const kinds = Map.groupBy(ask({}), ({ kind }) => kind);
    expect(counts('kind')).toEqual(
      [...kinds]
        .map(([kind, { length }]) => `${kind} ${length}`)
        .sort((a, b) => Number(b.split(' ')[1]) - Number(a.split(' ')[1])),
    );
    // Only diagnostics have a severity: nothing is counted under a word that means none.
    expect(counts('severity')).toEqual(['warning 6', 'error 1', 'info 1']);
    // An edge is called what it leads to, as for the filter.
    for (const { value } of countOutputs(
      openQuery(store, { batchId: 'batch-a', filters: { kinds: ['edge'] } }),
      'name',
    ))
      expect(ask({ kinds: ['edge'], names: [value] }).map(({ target }) => target)).toContain(value);
    expect(counts('name', { kinds: ['edge'], paths: ['src/cart.py'] })).toEqual([
      'os 1',
      'sys 1',
      'typing.List 1',
    ]);
    expect(counts('language', { kinds: ['symbol'] })).toEqual(['python 9', 'javascript 1', 'typescript 1']);
  });

  it('lists files with the same filters and cursors', () => {
    const query = openFilesQuery(store, { batchId: 'batch-a', languages: ['python', 'typescript'] });
    const found = [...queryFiles(query)];
    expect(found.map(({ file }) => file.path)).toEqual(['src/broken.py', 'src/cart.py', 'src/point.ts']);
    expect(Array.from(queryFiles(query, found[1]!.cursor()), ({ file }) => file.path)).toEqual([
      'src/point.ts',
    ]);
    expect(() => [...queryFiles(openFilesQuery(store, { snapshotId: 'snap-a', paths: ['nope'] }))]).toThrow(
      'No file',
    );
  });
});

describe('inspecting a file', () => {
  it('tells all that the reference implementation tells, with the fields that it leaves blank', () => {
    const { outputs, file, missing } = inspectFile(store, { batchId: 'batch-a', path: './src//cart.py' });
    const expected = golden('inspect-cart-a');
    expect(file).toMatchObject({ path: 'src/cart.py', size: 467 });
    expect(missing).toEqual([]);
    expect(outputs).toHaveLength(expected.length);
    for (const output of expected) expect(outputs).toContainEqual(expect.objectContaining(output));
    for (const output of outputs) {
      if (output.kind === 'metric') expect(output['name']).toBe(output['metric']);
      if (output.kind === 'symbol')
        expect(output).toMatchObject({ type: output['symbol_type'], column: Number(output['col']) + 1 });
      if (output.kind === 'diagnostic') expect(output['col']).toBe(output['column']);
      if (output.kind === 'edge') expect(output['source']).toBe('src/cart.py');
    }
    expect(outputs.filter(({ name }) => name === 'total')).toMatchObject([{ qualified_name: 'Cart.total' }]);
  });

  it('gives the stored syntax tree, and makes one from the source where none is stored', async () => {
    const found = inspectFile(store, { batchId: 'batch-a', path: 'src/cart.py' });
    const stored = await syntaxTreeOf(store, found, { registry, opener });
    expect([stored.from, (JSON.parse(stored.json) as { type: string }).type]).toEqual(['stored', 'Module']);
    const made = await syntaxTreeOf(store, { ...found, outputs: [] }, { registry, opener });
    expect([made.from, (JSON.parse(made.json) as { type: string }).type]).toEqual(['source', 'module']);
  });
});

describe('a batch that is not whole', () => {
  it('is told with what is missing, whatever is wrong with it', () => {
    const own = openStore(join(unpackReferenceStore(), 'store'));
    const at = (taskId: string, shardId: string): Parameters<typeof outputsFile>[1] => ({
      batchId: 'batch-a',
      taskId,
      shardId,
    });
    const lines = readFileSync(outputsFile(own.root, at('04_lint', '54')), 'utf8')
      .trimEnd()
      .split('\n');
    writeFileSync(outputsFile(own.root, at('04_lint', '54')), `${lines.slice(0, 2).join('\n')}\n`);
    appendFileSync(outputsFile(own.root, at('03_symbols', '54')), '{"kind":"symb');
    rmSync(stateFile(own.root, at('02_analyze', '54')));
    const query = openQuery(own, { batchId: 'batch-a', filters: { paths: ['src/cart.py'] } });
    const found = [...queryOutputs(query)];
    expect(query.missing).toEqual([
      { task_id: '02_analyze', shard_id: '54', reason: 'it did not run' },
      { task_id: '03_symbols', shard_id: '54', reason: expect.stringContaining('is not JSON') },
      { task_id: '04_lint', shard_id: '54', reason: '2 of its outputs are lost' },
    ]);
    expect(new Set(found.map(({ output }) => output.task_id))).toEqual(
      new Set(['01_parse', '03_symbols', '04_lint']),
    );
  });
});

describe('a path pattern', () => {
  it.each([
    ['src/a.py', ['src/a.py']],
    ['*.py', ['src/a.py', 'src/deep/b.py', '!c.py']],
    ['src/*.py', ['src/a.py']],
    ['src/', ['src/a.py', 'src/deep/b.py', 'src/[id].ts']],
    ['./src/deep', ['src/deep/b.py']],
    ['src/[id].ts', ['src/[id].ts']],
    ['!c.py', ['!c.py']],
    ['SRC/a.py', []],
  ])('%s means %j', (pattern, expected) => {
    const paths = ['src/a.py', 'src/deep/b.py', 'src/[id].ts', '!c.py'];
    expect(paths.filter(pathMatcher([pattern])!)).toEqual(expected);
  });
});
