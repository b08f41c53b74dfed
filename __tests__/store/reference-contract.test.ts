import { beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inProcess } from '../support/in-process.ts';
import { REFERENCE_GATES } from '../support/reference-gates.ts';
import {
  counts,
  diagnose,
  diagnosticLine,
  diagnostics,
  diff,
  inspect,
  need,
  ReferenceReader,
  status,
  summary,
  type Loose,
} from '../support/reference-reader.ts';
import { repositoryOf } from '../support/repository.ts';
import { runStore, SOURCES } from '../support/run-store.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

/** A store that our commands wrote. */
interface Ours {
  reader: ReferenceReader;
  /** Two batches of the pipeline `check`, one of `full` with syntax trees, and the two sides of a check. */
  base: string;
  head: string;
  trees: string;
  batches: string[];
}

let ours: Ours;

/** Changes a text of a record of the batch that is judged. */
function edit(root: string, name: string, change: (text: string) => string): void {
  const path = join(root, name.replace('BATCH', ours.head));
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function dropOutputs(root: string): void {
  for (const path of filesOf(new ReferenceReader(root)))
    if (path.endsWith('outputs.index.jsonl')) writeFileSync(join(root, path), '');
}

const LINT = 'batches/BATCH/tasks/04_lint';
/** What makes each gate fail. */
const BREAKS: Record<string, (root: string) => void> = {
  'P1-G1': (root) => edit(root, 'store.json', (text) => text.replace('created_at', 'made_at')),
  'P2-G1': (root) => edit(root, `${LINT}/task.json`, (text) => text.replace('"pending"', '"failed"')),
  'P2-G6': (root) => writeFileSync(join(root, 'schedule.db'), ''),
  'P2-G7': (root) => edit(root, 'batches/BATCH/plan.json', (text) => text.replace('"01_parse"', '"09_last"')),
  'P3-A2': dropOutputs,
  'P3-A4': (root) => {
    const [shard] = new ReferenceReader(root).shards(ours.head, '04_lint');
    const line = JSON.stringify({ kind: 'diagnostic', path: 'x'.repeat(500) });
    edit(root, `${LINT}/shards/${shard}/outputs.index.jsonl`, () => `${line}\n`);
  },
  'P5-G1': dropOutputs,
  'P5-G2': (root) => mkdirSync(join(root, 'specs')),
  'P5-G3': dropOutputs,
  'P5-G5': (root) =>
    edit(root, 'batches/BATCH/plan.json', (text) =>
      JSON.stringify({ ...(JSON.parse(text) as Loose), tasks: [] }),
    ),
};

beforeAll(async () => {
  const files = { ...SOURCES, 'ünïcode.py': 'import sys\n\n\ndef ü(a):\n    unused = 1\n    return a  \n' };
  const made = await runStore({ files });
  const [{ root }, base] = [made.store, made.batchId];
  const tree = join(root, '..', 'tree');
  writeTree(tree, { 'a.py': 'import os\nimport re\n\n\ndef f(x):\n    return x\n', 'bad.py': '(\n' });
  const told = async (...argv: string[]): Promise<Loose> => {
    const ran = await inProcess(root, ...argv, '--store', root, '--json');
    expect([argv, ran.code, ran.stderr]).toEqual([argv, 0, ran.stderr]);
    return JSON.parse(ran.stdout) as Loose;
  };
  const snapshot = String((await told('snapshot', tree))['snapshot_id']);
  const head = String(
    (await told('batch', 'init', '--snapshot', snapshot, '--pipeline', 'check'))['batch_id'],
  );
  await told('run', '--batch', head);
  writeTree(join(root, '..'), { 'config.yml': 'tasks:\n  parse:\n    emit_ast: true\n' });
  const config = ['--config', join(root, '..', 'config.yml')];
  const init = ['batch', 'init', '--snapshot', snapshot, '--pipeline', 'full', ...config];
  const trees = String((await told(...init))['batch_id']);
  await told('run', '--batch', trees);
  const repository = repositoryOf({ 'a.py': 'import os\n' }, { 'a.py': 'import re\n' });
  expect((await inProcess(repository, 'check', '--base', 'HEAD~1', '--store', root)).code).toBe(1);
  const reader = new ReferenceReader(root);
  ours = { reader, base, head, trees, batches: reader.folders('batches') };
});

/** All plain files of our store. */
function filesOf({ root }: ReferenceReader): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

const textOf = (path: string): string => readFileSync(join(ours.reader.root, path), 'utf8');
const recordsNamed = (name: string): Loose[] =>
  filesOf(ours.reader)
    .filter((path) => basename(path) === name)
    .map((path) => JSON.parse(textOf(path)) as Loose);
const everyOutput = (): Loose[] => ours.batches.flatMap((batch) => ours.reader.allOutputs(batch));

describe('the reader that reads as the reference implementation does', () => {
  const store = (): { reader: ReferenceReader; golden: (name: string) => unknown } => {
    const root = unpackReferenceStore();
    return {
      reader: new ReferenceReader(join(root, 'store')),
      golden: (name) => JSON.parse(readFileSync(join(root, 'golden', `${name}.json`), 'utf8')) as unknown,
    };
  };

  it('prints what the reference printed of its own store', () => {
    const { reader, golden } = store();
    for (const name of ['a', 'b']) {
      const batch = `batch-${name}`;
      expect(status(reader, batch)).toEqual(golden(`status-${name}`));
      expect(summary(reader, batch)).toEqual(golden(`summary-${name}`));
      for (const task of reader.tasks(batch)) {
        expect(reader.outputs(batch, task)).toEqual(golden(`outputs-${task}-${name}`));
        expect(diagnostics(reader, batch, { task })).toEqual(golden(`diagnostics-${task}-${name}`));
      }
    }
    const inspected = inspect(reader, 'batch-a', 'src/cart.py').records;
    const expected = golden('inspect-cart-a') as Loose[];
    expect(inspected).toHaveLength(expected.length);
    expect(inspected).toEqual(expect.arrayContaining(expected));
    const { regressions, improvements } = diff(reader, 'batch-a', 'batch-b');
    expect({ regressions, count: 4 }).toEqual(golden('regressions'));
    expect({ improvements, count: 4 }).toEqual(golden('improvements'));
    expect(diagnose(reader)).toEqual([]);
  });
});

describe('what the reference implementation says of a store of ours', () => {
  it('diagnose: that all is well', () => {
    expect(diagnose(ours.reader)).toEqual([]);
  });

  it('status: that a batch is done when it is, with as many shards as there are', async () => {
    for (const batch of ours.batches) {
      const told = status(ours.reader, batch);
      const { stdout } = await inProcess(
        '/',
        'status',
        '--batch',
        batch,
        '--store',
        ours.reader.root,
        '--json',
      );
      expect(told).toMatchObject({ status: 'done', failed_shards: 0 });
      expect(told).toMatchObject({ done_shards: told['total_shards'] });
      expect(JSON.parse(stdout)).toMatchObject(told);
    }
  });

  it('summary and query stats: the same counts as we give', async () => {
    for (const batch of ours.batches) {
      const told = summary(ours.reader, batch) as { tasks: Record<string, Loose>; totals: Loose };
      const asked = ['--batch', batch, '--store', ours.reader.root, '--json'];
      const own = JSON.parse((await inProcess('/', 'summary', ...asked)).stdout) as typeof told;
      for (const [task, { outputs_by_kind: kinds, total_outputs: total }] of Object.entries(told.tasks))
        expect(own.tasks[task]).toMatchObject({ outputs_by_kind: kinds, total_outputs: total });
      const { outputs, errors, warnings } = told.totals;
      expect(own.totals).toMatchObject({ outputs, errors, warnings });
      const top = JSON.parse((await inProcess('/', 'top', '--by', 'kind', ...asked)).stdout) as {
        items: { value: string; count: number }[];
      };
      expect(Object.fromEntries(top.items.map(({ value, count }) => [value, count]))).toEqual(
        counts(ours.reader.allOutputs(batch).map(({ kind }) => String(kind))),
      );
    }
  });

  it('query and errors: every record that we give, and a line for each', async () => {
    const { head } = ours;
    const asked = ['--batch', head, '--store', ours.reader.root, '--json'];
    const items = async (...words: string[]): Promise<unknown> =>
      (JSON.parse((await inProcess('/', ...words, ...asked)).stdout) as { items: unknown }).items;
    expect(diagnostics(ours.reader, head)).toEqual(await items('query', 'diagnostics'));
    expect(diagnostics(ours.reader, head, { severity: 'error' })).toEqual(await items('errors'));
    expect(diagnostics(ours.reader, head).map(diagnosticLine)).toContain(
      "[WARNING] a.py:2 L101: Unused import 're'",
    );
  });

  it('inspect: every output of a file, with no empty cell in any table', () => {
    for (const batch of ours.batches) {
      const { records, empty } = inspect(ours.reader, batch, 'a.py');
      const kinds = new Set(records.map(({ kind }) => kind));
      expect([...kinds]).toEqual(expect.arrayContaining(['ast', 'metric', 'edge', 'diagnostic']));
      expect(records.length).toBeGreaterThan(10);
      expect(empty).toEqual([]);
    }
  });

  it('diff: no two metrics or diagnostics of ours under one key, and the regression that came', () => {
    const { base, head } = ours;
    const { regressions, improvements } = diff(ours.reader, base, head);
    expect(regressions.map(diagnosticLine)).toEqual([
      "[WARNING] a.py:2 L101: Unused import 're'",
      expect.stringContaining('[ERROR] bad.py:'),
    ]);
    expect(improvements).toEqual([]);
    for (const batch of ours.batches) {
      const named = ours.reader
        .allOutputs(batch)
        .filter(({ kind }) => kind === 'metric' || kind === 'diagnostic');
      const keys = named.map(({ kind, path, line, column, code, name }) =>
        JSON.stringify([kind, path, line, column, code, kind === 'metric' ? name : null]),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it.each(Object.keys(REFERENCE_GATES))(
    'gate %s: that it passes, and that it does not once it is broken',
    (gate) => {
      for (const batch of ours.batches) expect(REFERENCE_GATES[gate]!(ours.reader, batch)).toEqual([]);
      const root = join(temporaryDirectory(), 'store');
      cpSync(ours.reader.root, root, { recursive: true });
      BREAKS[gate]!(root);
      expect(REFERENCE_GATES[gate]!(new ReferenceReader(root), ours.head)).not.toEqual([]);
    },
  );
});

describe('the contract of the writer', () => {
  it('store.json has its schema_name, the integer schema_version 1, created_at and a producer', () => {
    expect(ours.reader.json('store.json')).toMatchObject({
      schema_name: 'codebatch.store',
      schema_version: 1,
      created_at: '1970-01-01T00:00:00Z',
      producer: { name: 'codebatch', version: expect.any(String) },
    });
  });

  it('objects, snapshots and batches are there, and at the top level nothing else but indexes', () => {
    expect(readdirSync(ours.reader.root).sort()).toEqual([
      'batches',
      'indexes',
      'objects',
      'snapshots',
      'store.json',
    ]);
  });

  it('everything that the reference does not know lies under indexes/codebatch, and nothing in its indexes/lmdb', () => {
    const known = [
      /^store\.json$/,
      /^objects\/sha256\/([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}$/,
      /^snapshots\/[A-Za-z0-9_-]+\/(?:snapshot\.json|files\.index\.jsonl)$/,
      /^batches\/[A-Za-z0-9_-]+\/(?:batch\.json|plan\.json|events\.jsonl)$/,
      /^batches\/[A-Za-z0-9_-]+\/tasks\/[A-Za-z0-9_-]+\/(?:task\.json|events\.jsonl)$/,
      /^batches\/[A-Za-z0-9_-]+\/tasks\/[A-Za-z0-9_-]+\/shards\/[0-9a-f]{2}\/(?:state\.json|outputs\.index\.jsonl)$/,
    ];
    const others = filesOf(ours.reader).filter((path) => !known.some((pattern) => pattern.test(path)));
    expect(others.filter((path) => !path.startsWith('indexes/codebatch/'))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });

  it('snapshot.json says file_count, total_bytes, created_at and source.path, and the index has as many lines', () => {
    const { reader } = ours;
    for (const id of reader.folders('snapshots')) {
      const record = reader.json('snapshots', id, 'snapshot.json');
      const files = reader.lines('snapshots', id, 'files.index.jsonl');
      expect(need(record, 'file_count')).toBe(files.length);
      expect(need(record, 'total_bytes')).toBe(files.reduce((sum, file) => sum + Number(file['size']), 0));
      expect(typeof need(record, 'created_at')).toBe('string');
      expect(typeof need(need(record, 'source') as Loose, 'path')).toBe('string');
    }
  });

  it('lines of a file index say path, object and size, and path_key and lang_hint as the reference makes them', () => {
    const { reader } = ours;
    for (const id of reader.folders('snapshots'))
      for (const file of reader.lines('snapshots', id, 'files.index.jsonl')) {
        expect(file['object']).toMatch(/^sha256:[0-9a-f]{64}$/);
        const hex = String(file['object']).slice(7);
        const object = readFileSync(
          join(reader.root, 'objects', 'sha256', hex.slice(0, 2), hex.slice(2, 4), hex),
        );
        expect(file['size']).toBe(object.length);
        expect(file['path_key']).toBe(String(file['path']).toLowerCase());
        const hint = { py: 'python', ts: 'typescript', js: 'javascript', md: 'markdown', json: 'json' }[
          String(file['path']).split('.').at(-1)!
        ];
        expect(file['lang_hint']).toBe(hint);
      }
  });

  it('batch.json says snapshot_id, pipeline, status and created_at', () => {
    const records = recordsNamed('batch.json');
    expect(records).toHaveLength(5);
    for (const record of records) {
      expect(record).toMatchObject({ status: 'pending', created_at: '1970-01-01T00:00:00Z' });
      expect(ours.reader.folders('snapshots')).toContain(need(record, 'snapshot_id'));
      expect(['check', 'full']).toContain(need(record, 'pipeline'));
    }
  });

  it('plan.json says task_id and type of every task, and each has a task.json with status and inputs.tasks', () => {
    for (const batch of ours.batches) {
      const plan = need(ours.reader.json('batches', batch, 'plan.json'), 'tasks') as Loose[];
      expect(plan.map((task) => need(task, 'task_id'))).toEqual(
        ours.reader.folders('batches', batch, 'tasks'),
      );
      for (const { task_id: id, type, depends_on: before } of plan) {
        const task = ours.reader.json('batches', batch, 'tasks', String(id), 'task.json');
        expect(task).toMatchObject({ task_id: id, batch_id: batch, type, status: 'pending' });
        expect(need(task, 'inputs')).toEqual({ snapshot: true, tasks: before ?? [] });
      }
    }
  });

  it('there is a folder for each shard with files and for no other, named by two hex digits', () => {
    const { reader } = ours;
    for (const batch of ours.batches) {
      const snapshot = String(reader.json('batches', batch, 'batch.json')['snapshot_id']);
      const files = reader.lines('snapshots', snapshot, 'files.index.jsonl');
      const shards = [...new Set(files.map((file) => String(file['object']).slice(7, 9)))].sort();
      for (const task of reader.tasks(batch)) expect(reader.shards(batch, task)).toEqual(shards);
    }
  });

  it('every output lies in the shard of its file and says its batch, snapshot, task, shard and time', () => {
    const { reader } = ours;
    for (const batch of ours.batches) {
      const snapshot = String(reader.json('batches', batch, 'batch.json')['snapshot_id']);
      const shardOf = new Map(
        reader
          .lines('snapshots', snapshot, 'files.index.jsonl')
          .map((file) => [file['path'], String(file['object']).slice(7, 9)]),
      );
      for (const task of reader.tasks(batch))
        for (const shard of reader.shards(batch, task))
          for (const output of reader.lines(
            'batches',
            batch,
            'tasks',
            task,
            'shards',
            shard,
            'outputs.index.jsonl',
          )) {
            expect(output).toMatchObject({
              schema_version: 1,
              snapshot_id: snapshot,
              batch_id: batch,
              task_id: task,
              shard_id: shard,
              ts: '1970-01-01T00:00:00Z',
            });
            expect(shardOf.get(output['path'])).toBe(shard);
          }
    }
  });

  it('state.json says status, an attempt of at least 1, and no error where it is done', () => {
    const states = recordsNamed('state.json');
    expect(states.length).toBeGreaterThan(50);
    for (const state of states) {
      expect(state).toMatchObject({ status: 'done', attempt: 1, schema_name: 'codebatch.shard_state' });
      expect(state).not.toHaveProperty('error');
    }
  });

  it('diagnostics carry col and column, metrics metric and name, symbols symbol_type and type', () => {
    const pairs: Record<string, [string, string]> = {
      diagnostic: ['col', 'column'],
      metric: ['metric', 'name'],
      symbol: ['symbol_type', 'type'],
    };
    const outputs = everyOutput();
    for (const [kind, [one, other]] of Object.entries(pairs)) {
      const of = outputs.filter((output) => output['kind'] === kind);
      expect(of.length).toBeGreaterThan(2);
      for (const output of of) expect(need(output, one)).toBe(need(output, other));
    }
  });

  it('severities are error, warning, info or hint, and lines whole numbers from 1', () => {
    for (const output of everyOutput()) {
      if (output['kind'] === 'diagnostic')
        expect(['error', 'warning', 'info', 'hint']).toContain(need(output, 'severity'));
      if ('line' in output)
        expect([output['line'], Number.isInteger(output['line'])]).toEqual([expect.any(Number), true]);
      expect(Number(output['line'] ?? 1)).toBeGreaterThanOrEqual(1);
    }
  });

  it('ids match ^[A-Za-z0-9_-]+$ and objects are named with their algorithm', () => {
    for (const { snapshot_id: snapshot, batch_id: batch, task_id: task, object } of everyOutput()) {
      for (const id of [snapshot, batch, task]) expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
      if (object !== undefined) expect(object).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
    expect(everyOutput().filter(({ object }) => object !== undefined).length).toBeGreaterThan(0);
  });

  it('what we add to a record leaves the fields of the reference in their order, and the seal is the last', () => {
    const head = ['schema_name', 'schema_version', 'producer'];
    const orders: Record<string, string[]> = {
      'store.json': [...head, 'created_at'],
      'snapshot.json': [
        ...head,
        'snapshot_id',
        'created_at',
        'source',
        'file_count',
        'total_bytes',
        'config',
      ],
      'batch.json': [...head, 'batch_id', 'snapshot_id', 'created_at', 'pipeline', 'status'],
      'plan.json': [...head, 'batch_id', 'tasks'],
      'task.json': [...head, 'task_id', 'batch_id', 'type', 'sharding', 'inputs', 'config', 'status'],
      'state.json': [...head, 'shard_id', 'task_id', 'batch_id', 'status', 'attempt', 'stats'],
    };
    for (const [name, order] of Object.entries(orders))
      for (const record of recordsNamed(name)) {
        const fields = Object.keys(record);
        expect(fields.filter((field) => order.includes(field))).toEqual(order);
        expect([name, fields.at(-1) === 'seal' || !fields.includes('seal')]).toEqual([name, true]);
      }
    for (const name of ['store.json', 'snapshot.json', 'batch.json', 'state.json'])
      for (const record of recordsNamed(name)) expect(Object.keys(record).at(-1)).toBe('seal');
  });

  it('json is indented by two, in ASCII and without a line feed at its end but in store.json; lines are compact', () => {
    for (const path of filesOf(ours.reader)) {
      if (path.startsWith('indexes/') || path.startsWith('objects/')) continue;
      const text = textOf(path);
      if (path.endsWith('.json')) {
        const spaced = JSON.stringify(JSON.parse(text), null, 2);
        const end = path === 'store.json' ? '\n' : '';
        expect([path, unescaped(text)]).toEqual([path, `${spaced}${end}`]);
      } else if (text !== '') {
        expect(text.endsWith('\n')).toBe(true);
        for (const line of text.trimEnd().split('\n'))
          expect(unescaped(line)).toBe(JSON.stringify(JSON.parse(line)));
      }
      const isAscii = Buffer.byteLength(text) === text.length;
      if (path.endsWith('files.index.jsonl')) expect([path, isAscii]).toEqual([path, !text.includes('ünï')]);
      else expect([path, isAscii]).toEqual([path, true]);
    }
  });

  it('a batch of the pipeline full has exactly the tasks that the reference knows', () => {
    expect(ours.reader.tasks(ours.trees)).toEqual(['01_parse', '02_analyze', '03_symbols', '04_lint']);
  });
});

/** A text with its \u escapes as the characters that they stand for. */
function unescaped(text: string): string {
  return text.replaceAll(/\\u([0-9a-f]{4})/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code < 0x80 ? whole : String.fromCharCode(code);
  });
}
