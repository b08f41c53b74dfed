import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProcess } from '../support/in-process.ts';
import { printedBy, readingCommands } from '../support/reading-commands.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

type Loose = Record<string, unknown>;

/** The archive as it is, and without the thousands of shards that hold nothing: all but one of a task. */
let whole: string;
let slim: string;
let root: string;
let store: string;

beforeAll(() => {
  whole = unpackReferenceStore();
  slim = temporaryDirectory();
  const isEmpty = (path: string): boolean =>
    /\/shards\/[1-9a-f][0-9a-f]$/.test(path) &&
    (JSON.parse(readFileSync(join(path, 'state.json'), 'utf8')) as Loose)['status'] === 'ready';
  cpSync(whole, slim, { recursive: true, filter: (path) => !isEmpty(path) });
});

beforeEach(() => {
  root = temporaryDirectory();
  cpSync(slim, root, { recursive: true });
  store = join(root, 'store');
});

const TASKS = 'batches/batch-a/tasks';
/** The shard of `src/cart.py` in the batch `batch-a`. */
const CART = '54';

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(store, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(store, path), after);
}

function edited(path: string, fields: Loose): void {
  edit(path, (text) => JSON.stringify({ ...(JSON.parse(text) as Loose), ...fields }, null, 2));
}

/** What a command says, which must not be an error. */
async function told<T = Loose>(...argv: string[]): Promise<T> {
  const ran = await inProcess(root, ...argv, '--store', store, '--json');
  expect([argv, ran.code, ran.code === 0 ? '' : ran.stdout]).toEqual([argv, 0, '']);
  return JSON.parse(ran.stdout) as T;
}

async function items(...argv: string[]): Promise<Loose[]> {
  return (await told<{ items: Loose[] }>(...argv, '--batch', 'batch-a')).items;
}

/** No command that reads may end in an error, and the store verifies. */
async function expectRead(): Promise<void> {
  for (const { name, argv } of await readingCommands(store)) {
    const answer = JSON.parse(await printedBy(argv, root)) as object;
    expect([name, 'error' in answer]).toEqual([name, false]);
  }
  const { problems } = await told<{ problems: unknown[] }>('verify', '--data');
  expect(problems).toEqual([]);
}

describe('a store of the reference implementation is read', () => {
  it('as it is: every command that reads answers, it verifies with its data, and a diagnosis finds no fault', async () => {
    [root, store] = [whole, join(whole, 'store')];
    await expectRead();
    expect(await told('diagnose')).toMatchObject({ summary: { failed: 0, snapshots: 2, batches: 2 } });
  });

  it('with bare hex in the place of digests', async () => {
    for (const id of ['snap-a', 'snap-b'])
      edit(`snapshots/${id}/files.index.jsonl`, (text) => text.replaceAll('"sha256:', '"'));
    edit(`${TASKS}/01_parse/shards/${CART}/outputs.index.jsonl`, (text) => text.replaceAll('"sha256:', '"'));
    await expectRead();
    const { ast } = await told<{ ast: Loose }>('inspect', 'src/cart.py', '--batch', 'batch-a', '--ast');
    expect(ast).toMatchObject({ type: 'Module' });
  });

  it('with escapes of halves of characters', async () => {
    edit(`${TASKS}/04_lint/shards/${CART}/outputs.index.jsonl`, (text) =>
      text.replace("Unused import 'sys'", String.raw`Unused import '\ud83d' \ud83d\ude00`),
    );
    const found = await items('query', 'diagnostics', '--code', 'L101');
    expect(found).toMatchObject([{ message: "Unused import '\u{d83d}' \u{1f600}" }]);
    await expectRead();
  });

  it('with numbers in a syntax tree that are not of JSON, or too large for it', async () => {
    const [ast] = (await items('query', 'outputs', '--kind', 'ast', '--path', 'src/cart.py')) as [Loose];
    const hex = String(ast['object']).slice(7);
    const pathOf = (name: string): string =>
      join('objects', 'sha256', name.slice(0, 2), name.slice(2, 4), name);
    const tree = readFileSync(join(store, pathOf(hex)), 'utf8').replace(
      '{',
      '{"huge": 123456789012345678901234567890, "far": Infinity, "back": -Infinity, "none": [NaN], "says": "NaN, Infinity", ',
    );
    const other = createHash('sha256').update(tree).digest('hex');
    mkdirSync(dirname(join(store, pathOf(other))), { recursive: true });
    writeFileSync(join(store, pathOf(other)), tree);
    edit(`${TASKS}/01_parse/shards/${CART}/outputs.index.jsonl`, (text) => text.replace(hex, other));
    const told_ = await told<{ ast: Loose }>('inspect', 'src/cart.py', '--batch', 'batch-a', '--ast');
    expect(told_.ast).toMatchObject({
      type: 'Module',
      far: 'Infinity',
      back: '-Infinity',
      none: ['NaN'],
      says: 'NaN, Infinity',
    });
    await expectRead();
  });

  it('with last lines that lack their line feed', async () => {
    const before = await items('query', 'outputs');
    for (const path of readdirSync(store, { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.jsonl') && readFileSync(join(store, path), 'utf8') !== '')
        edit(path, (text) => text.trimEnd());
    expect(await items('query', 'outputs')).toEqual(before);
    await expectRead();
  });

  it('with folders of snapshots and batches that have no record', async () => {
    mkdirSync(join(store, 'snapshots', 'snap-burnt'));
    mkdirSync(join(store, 'batches', 'batch-burnt'));
    const ids = (await told<Loose[]>('snapshot', 'list')).map(({ snapshot_id: id }) => id);
    expect(ids).toEqual(['snap-a', 'snap-b']);
    expect(await told<Loose[]>('batch', 'list')).toHaveLength(2);
    await expectRead();
  });

  it('with the error of an earlier attempt on a shard that is done', async () => {
    const error = { code: 'ValueError', message: 'once' };
    edited(`${TASKS}/04_lint/shards/${CART}/state.json`, { attempt: 2, error });
    expect(await told('status', '--batch', 'batch-a')).toMatchObject({ status: 'done', failed_shards: 0 });
    const shards = await told<Loose[]>('shards', '--batch', 'batch-a', '--task', '04_lint');
    expect(shards.find(({ shard_id: shard }) => shard === CART)).toMatchObject({
      status: 'done',
      error: null,
    });
    await expectRead();
  });

  it('with batches and tasks that say they are pending for ever', async () => {
    for (const path of ['batches/batch-a/batch.json', `${TASKS}/04_lint/task.json`])
      expect(readFileSync(join(store, path), 'utf8')).toContain('"status": "pending"');
    expect(await told('status', '--batch', 'batch-a')).toMatchObject({ status: 'done' });
    expect((await told<Loose[]>('tasks', '--batch', 'batch-a')).map(({ status }) => status)).toEqual(
      Array.from({ length: 4 }, () => 'done'),
    );
  });

  it('with a path twice in a file index', async () => {
    edit('snapshots/snap-a/files.index.jsonl', (text) => `${text}${text.split('\n')[0]}\n`);
    edited('snapshots/snap-a/snapshot.json', { file_count: 10 });
    const { items: files } = await told<{ items: Loose[] }>('files', '--snapshot', 'snap-a');
    expect(files).toHaveLength(10);
    for (const { name, argv } of await readingCommands(store))
      expect([name, 'error' in (JSON.parse(await printedBy(argv, root)) as object)]).toEqual([name, false]);
  });

  it('without its event files', async () => {
    for (const path of readdirSync(store, { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('events.jsonl')) rmSync(join(store, path));
    await expectRead();
  });

  it('with diagnostics that have col or column alone', async () => {
    const found = await items('query', 'diagnostics', '--path', 'src');
    expect(found.map(({ code, col, column }) => [code, col, column])).toEqual(
      expect.arrayContaining([
        ['E0001', 12, 12],
        ['L001', 35, 35],
      ]),
    );
  });

  it('with 256 shards of which most are empty and ready', async () => {
    [root, store] = [whole, join(whole, 'store')];
    expect(readdirSync(join(store, TASKS, '01_parse', 'shards'))).toHaveLength(256);
    expect(await told('status', '--batch', 'batch-a')).toMatchObject({ total_shards: 36, done_shards: 36 });
    expect(await items('query', 'outputs')).toHaveLength(62);
  });

  it('with an index of its own beside it', async () => {
    const folder = join(store, 'indexes', 'lmdb');
    mkdirSync(folder, { recursive: true });
    const meta = { schema_name: 'codebatch.cache_meta', cache_schema_version: 1, snapshot_id: 'snap-a' };
    writeFileSync(join(folder, 'cache_meta.json'), JSON.stringify(meta));
    writeFileSync(join(folder, 'data.mdb'), Buffer.alloc(8192, 1));
    await expectRead();
    expect(readdirSync(folder).sort()).toEqual(['cache_meta.json', 'data.mdb']);
  });

  it('with kinds and tasks of somebody else', async () => {
    const path = `${TASKS}/04_lint/shards/${CART}/outputs.index.jsonl`;
    edit(path, (text) => {
      const first = JSON.parse(text.split('\n')[0]!) as Loose;
      const { severity: _severity, code: _code, ...rest } = first;
      return `${text}${JSON.stringify({ ...rest, kind: 'duplication', weight: 3 })}\n`;
    });
    const stats = { files_processed: 1, outputs_written: 5 };
    edited(`${TASKS}/04_lint/shards/${CART}/state.json`, { stats });
    const all = await items('query', 'outputs', '--path', 'src/cart.py');
    expect(all.filter(({ kind }) => kind === 'duplication')).toMatchObject([{ weight: 3 }]);
  });
});

describe('the answers that the reference printed are met or beaten', () => {
  const golden = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, 'golden', `${name}.json`), 'utf8'));

  it('status: the shards that it calls done, and beaten: a finished batch is done', async () => {
    for (const name of ['a', 'b']) {
      const theirs = golden(`status-${name}`) as Loose & { tasks: Loose[] };
      const own = await told<Loose & { tasks: Loose[] }>('status', '--batch', `batch-${name}`);
      for (const field of ['batch_id', 'snapshot_id', 'pipeline', 'done_shards', 'failed_shards'])
        expect(own[field]).toBe(theirs[field]);
      expect([own['status'], theirs['status']]).toEqual(['done', 'running']);
      for (const [at, { task_id: id, task_type: type, shards_done: done }] of theirs.tasks.entries())
        expect(own.tasks[at]).toMatchObject({
          task_id: id,
          task_type: type,
          shards_done: done,
          status: 'done',
        });
    }
  });

  it('summary: every count, and beaten: only diagnostics are diagnostics', async () => {
    for (const name of ['a', 'b']) {
      const theirs = golden(`summary-${name}`) as { tasks: Record<string, Loose>; totals: Loose };
      const own = await told<typeof theirs>('summary', '--batch', `batch-${name}`);
      for (const [task, { diagnostics_by_severity: severities, ...counts }] of Object.entries(theirs.tasks)) {
        expect(own.tasks[task]).toMatchObject(counts);
        const { none: _none, ...real } = severities as Record<string, number>;
        expect(own.tasks[task]).toMatchObject({ diagnostics_by_severity: real });
      }
      expect(theirs.totals['diagnostics']).toBe(62);
      expect(own.totals).toEqual({ ...theirs.totals, diagnostics: 8 });
    }
  });

  it('query outputs and query diagnostics: every record of every task, in its order', async () => {
    for (const name of ['a', 'b'])
      for (const task of ['01_parse', '02_analyze', '03_symbols', '04_lint'])
        for (const noun of ['outputs', 'diagnostics']) {
          const theirs = golden(`${noun}-${task}-${name}`) as Loose[];
          const argv = ['query', noun, '--task', task, '--batch', `batch-${name}`];
          const { items: own } = await told<{ items: Loose[] }>(...argv);
          expect(own).toHaveLength(theirs.length);
          for (const [at, record] of theirs.entries()) expect(own[at]).toMatchObject(record);
        }
  });

  it('inspect: every record of the file, and beaten: no name or type is lacking', async () => {
    const theirs = golden('inspect-cart-a') as Loose[];
    const { outputs } = await told<{ outputs: Loose[] }>('inspect', 'src/cart.py', '--batch', 'batch-a');
    expect(outputs).toHaveLength(theirs.length);
    for (const record of theirs) expect(outputs).toContainEqual(expect.objectContaining(record));
    for (const { kind, name, type } of outputs) {
      if (kind === 'metric' || kind === 'symbol') expect(name).toEqual(expect.any(String));
      if (kind === 'symbol') expect(type).toEqual(expect.any(String));
    }
  });

  it('regressions and improvements, beaten: what stayed or moved is none', async () => {
    const compared = async (command: string): Promise<Loose[]> =>
      (await told<{ items: Loose[] }>(command, 'batch-a', 'batch-b')).items;
    const place = ({ code, line }: Loose): string => `${String(code)}:${String(line)}`;
    const theirs = golden('regressions') as { regressions: Loose[] };
    expect(theirs.regressions.map(place)).toEqual(['L001:15', 'L003:19', 'L001:25', 'L102:25']);
    // One line above went, so two of the four are where they were.
    expect((await compared('regressions')).map(place).sort()).toEqual(['L001:25', 'L102:25']);
    expect((await compared('improvements')).map(place).sort()).toEqual(['L101:2', 'L102:15']);
  });
});
