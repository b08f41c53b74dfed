import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { codebatch, json } from '../support/codebatch.ts';
import { storeBytes } from '../support/store-bytes.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const TREE = {
  'a.py': 'import os\n\n\ndef f(x):\n    return x\n',
  'b/c.ts': 'export const n: number = 1;\n',
  'broken.js': 'function (\n',
  'notes.md': '# notes\n',
};

function project(): string {
  const root = temporaryDirectory();
  for (const [path, text] of Object.entries(TREE)) writeTree(join(root, 'my-project'), { [path]: text });
  return root;
}

describe('the quick start', () => {
  it('works as it is written down', () => {
    const root = project();
    expect(codebatch(root, 'init', './store').stdout).toContain('Initialized store');
    const snapshot = json(codebatch(root, 'snapshot', './my-project', '--store', './store', '--json'));
    expect(snapshot).toMatchObject({ file_count: 4, existed: false });
    const id = snapshot['snapshot_id'] as string;
    expect(codebatch(root, 'pipelines').stdout).toMatch(/full .*01_parse, 02_analyze, 03_symbols, 04_lint/);
    const made = json(
      codebatch(
        root,
        'batch',
        'init',
        '--snapshot',
        id,
        '--pipeline',
        'full',
        '--store',
        './store',
        '--json',
      ),
    );
    const batch = ['--batch', made['batch_id'] as string, '--store', './store'];
    expect(codebatch(root, 'run', ...batch)).toMatchObject({ code: 0 });
    expect(codebatch(root, 'resume', ...batch)).toMatchObject({ code: 0 });
    expect(codebatch(root, 'status', ...batch).stdout).toContain('[DONE]');
    const summary = json<{ totals: Record<string, number> }>(codebatch(root, 'summary', ...batch, '--json'));
    expect(summary.totals['errors']).toBeGreaterThan(0);
    expect(codebatch(root, 'pipeline', 'full').stdout).toContain('04_lint');
    expect(codebatch(root, 'tasks', ...batch).stdout).toContain('03_symbols');
    expect(codebatch(root, 'shards', ...batch, '--task', '01_parse').stdout).toContain('Total: 4 shards');
    const shards = json<{ shard_id: string }[]>(
      codebatch(root, 'shards', ...batch, '--task', '01_parse', '--json'),
    );
    const shard = shards[0]!.shard_id;
    expect(codebatch(root, 'run-shard', ...batch, '--task', '01_parse', '--shard', shard)).toMatchObject({
      code: 0,
    });
  });

  it('lists and shows what it made', () => {
    const root = project();
    const id = json(codebatch(root, 'snapshot', 'my-project', '--store', 'store', '--json'))[
      'snapshot_id'
    ] as string;
    expect(codebatch(root, 'snapshot', 'list', '--store', 'store').stdout).toMatch(
      new RegExp(`${id} +4 +\\d+`),
    );
    const shown = json<{ files: { path: string }[] }>(
      codebatch(root, 'snapshot', 'show', id, '--store', 'store', '--files', '--json'),
    );
    expect(shown.files.map((file) => file.path)).toEqual(['a.py', 'b/c.ts', 'broken.js', 'notes.md']);
    const batch = json(
      codebatch(root, 'batch', 'init', '--snapshot', id, '--pipeline', 'parse', '--store', 'store', '--json'),
    )['batch_id'] as string;
    expect(codebatch(root, 'batch', 'list', '--store', 'store').stdout).toContain(batch);
    expect(codebatch(root, 'batch', 'show', batch, '--store', 'store').stdout).toContain(
      'Tasks (1): 01_parse',
    );
  });

  it.each([
    'check',
    'explain',
    'init',
    'snapshot',
    'batch',
    'run',
    'resume',
    'merge',
    'status',
    'summary',
    'pipelines',
    'pipeline',
    'tasks',
    'shards',
    'run-shard',
    'schedule',
  ])('%s has a help text of its own', (verb) => {
    const ran = codebatch(process.cwd(), verb, '--help');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(`Usage: codebatch ${verb}`);
  });

  it('answers snapshot and batch init with the same ids when asked twice, and says so', () => {
    const root = project();
    const ask = (): Record<string, unknown> =>
      json(codebatch(root, 'snapshot', 'my-project', '--store', 'store', '--json'));
    const [first, second] = [ask(), ask()];
    expect(second).toMatchObject({ snapshot_id: first['snapshot_id'], existed: true });
    const init = (): Record<string, unknown> =>
      json(
        codebatch(
          root,
          'batch',
          'init',
          '--snapshot',
          first['snapshot_id'] as string,
          '--pipeline',
          'parse',
          '--store',
          'store',
          '--json',
        ),
      );
    const [one, two] = [init(), init()];
    expect(two).toMatchObject({ batch_id: one['batch_id'], existed: true });
  });

  it('gives the same store bytes from another folder, another day, with run-shard alone', () => {
    const [here, there] = [project(), project()];
    const ids = [here, there].map((root) => {
      const snapshot = json(codebatch(root, 'snapshot', 'my-project', '--store', 'store', '--json'))[
        'snapshot_id'
      ] as string;
      return json(
        codebatch(
          root,
          'batch',
          'init',
          '--snapshot',
          snapshot,
          '--pipeline',
          'full',
          '--store',
          'store',
          '--json',
        ),
      )['batch_id'] as string;
    });
    expect(ids[0]).toBe(ids[1]);
    const batch = ['--batch', ids[0]!, '--store', 'store'];
    expect(codebatch(here, 'run', ...batch).code).toBe(0);
    for (const task of ['01_parse', '02_analyze', '03_symbols', '04_lint'])
      for (const { shard_id } of json<{ shard_id: string }[]>(
        codebatch(there, 'shards', ...batch, '--task', task, '--json'),
      ))
        expect(codebatch(there, 'run-shard', ...batch, '--task', task, '--shard', shard_id).code).toBe(0);
    expect(storeBytes(join(there, 'store'))).toEqual(storeBytes(join(here, 'store')));
  });

  it('refuses a shard whose dependency is not done', () => {
    const root = project();
    const snapshot = json(codebatch(root, 'snapshot', 'my-project', '--store', 'store', '--json'))[
      'snapshot_id'
    ] as string;
    const batch = json(
      codebatch(
        root,
        'batch',
        'init',
        '--snapshot',
        snapshot,
        '--pipeline',
        'full',
        '--store',
        'store',
        '--json',
      ),
    )['batch_id'] as string;
    const shard = json<{ shard_id: string }[]>(
      codebatch(root, 'shards', '--batch', batch, '--store', 'store', '--task', '04_lint', '--json'),
    )[0]!.shard_id;
    const ran = codebatch(
      root,
      'run-shard',
      '--batch',
      batch,
      '--store',
      'store',
      '--task',
      '04_lint',
      '--shard',
      shard,
      '--json',
    );
    expect(ran.code).toBe(2);
    expect(json(ran)).toMatchObject({ error: { code: 'DEPENDENCY_NOT_DONE' } });
  });
});
