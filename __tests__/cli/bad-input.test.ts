import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/records/report.ts';
import { codebatch, json, type Ran } from '../support/codebatch.ts';
import { repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

/** What a person sees of a mistake: exit code 2 and sentences, no stack. */
function expectSentence(ran: Ran, text: string | RegExp): void {
  expect(ran.stderr).toMatch(text);
  expect(ran.stderr).not.toMatch(/^\s+at /m);
  expect(ran.code).toBe(2);
}

let made = '';
let batchId = '';

beforeAll(() => {
  const root = temporaryDirectory();
  writeTree(root, { 'tree/a.py': 'import os\n', 'tree/b.js': 'let x = 1;\n', 'tree/c.md': 'text\n' });
  const snapshot = json(codebatch(root, 'snapshot', 'tree', '--store', 'store', '--json'))[
    'snapshot_id'
  ] as string;
  batchId = json(
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
  made = root;
});

/** A copy of a folder with a store in which nothing has run. */
function prepared(): string {
  const root = temporaryDirectory();
  cpSync(made, root, { recursive: true });
  return root;
}

function objectOf(root: string, content: string): string {
  const folder = join(root, 'store', 'objects', 'sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && readFileSync(join(entry.parentPath, entry.name), 'utf8') === content)
      return join(entry.parentPath, entry.name);
  throw new Error('There is no such object.');
}

describe('a mistake of a person', () => {
  it.each([
    [['status', '--batch', 'x', '--store', 'nowhere'], /There is no store at .*nowhere/],
    [['status', '--batch', 'x', '--store', 'tree'], /store/],
    [['status', '--batch', '../../x', '--store', 'store'], /"..\/..\/x" is not a batch id/],
    [['batch', 'init', '--snapshot', 'x', '--pipeline', 'full', '--store', 'store'], /no snapshot "x"/],
    [['snapshot', 'absent', '--store', 'store'], /absent/],
    [['snapshot', 'tree', '--store', 'store', '--id', '../escaped'], /is not a snapshot id/],
    [['pipeline', 'ful'], /no pipeline "ful"/],
    [['check', '--sarif', 'nowhere/x.sarif'], /nowhere\/x\.sarif cannot be written/],
    [['check', '--fail-on', 'eror'], /--fail-on does not know "eror"/],
    [['chek'], /unknown command/],
    [['run', '--batch', 'x'], /--store/],
  ])('%j is one clear sentence', (args, sentence) => {
    expectSentence(codebatch(prepared(), ...args), sentence);
  });

  it('names the nearest id and task', () => {
    const root = prepared();
    const wrong = `${batchId.slice(0, -1)}_`;
    expectSentence(codebatch(root, 'run', '--batch', wrong, '--store', 'store'), `Did you mean ${batchId}?`);
    expectSentence(
      codebatch(root, 'run', '--batch', batchId, '--task', '04_lnt', '--store', 'store'),
      '04_lint',
    );
  });

  it('is the error envelope alone with --json', () => {
    for (const args of [
      ['status', '--batch', 'x', '--store', 'nowhere'],
      ['run', '--batch', 'x'],
      ['pipeline', 'x'],
      ['nonsense'],
    ]) {
      const ran = codebatch(prepared(), ...args, '--json');
      const { error } = json<{ error: { code: string; message: string; hints: string[]; details: object } }>(
        ran,
      );
      expect(ran.code).toBe(2);
      expect(error.code).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(error.message).not.toBe('');
      expect(ran.stderr).toBe('');
    }
  });

  it('in the name of the configuration is said, and no report with one promises to be made again', () => {
    const root = repositoryOf({ 'a.py': 'import os\n' }, { 'a.py': 'import os\nimport re\n' });
    expectSentence(codebatch(root, 'check', '--config', '.'), /^error: \. is a directory and no config/);
    writeTree(root, { '.git/given.yml': 'severity: {L101: error}\n' });
    const given = codebatch(root, 'check', '--config', '.git/given.yml', '--json');
    const report = json<Report>(given);
    expect(report.regressions).toMatchObject([{ severity: 'error' }]);
    expect(report).not.toHaveProperty('reproduce');
  });

  it('in the configuration is said with file, line and the nearest key', () => {
    const root = repositoryOf({
      'a.py': 'x = 1\n',
      '.github/codebatch.yml': 'pipeline: check\nfial-on: error\n',
    });
    expectSentence(codebatch(root, 'check'), /\.github\/codebatch\.yml:2:1.*"fial-on".*"fail-on"/);
  });

  it('in a revision names the nearest one', () => {
    const root = repositoryOf({ 'a.py': 'x = 1\n' });
    expectSentence(codebatch(root, 'check', '--base', 'mian'), /There is no commit "mian"[^]*main/);
  });
});

describe('a damaged store', () => {
  it('of a newer version is refused', () => {
    const root = prepared();
    const file = join(root, 'store', 'store.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"schema_version": 1', '"schema_version": 2'));
    expectSentence(codebatch(root, 'batch', 'list', '--store', 'store'), /written by a newer CodeBatch/);
  });

  it('with a corrupt object fails that shard with its reason and does all the others', () => {
    const root = prepared();
    writeFileSync(objectOf(root, 'import os\n'), 'import sy\n');
    const ran = codebatch(root, 'run', '--batch', batchId, '--store', 'store', '--json');
    expect(ran.code).toBe(1);
    const result = json<{
      shards_failed: number;
      shards_completed: number;
      failures: { code: string; path: string }[];
    }>(ran);
    expect(result.failures[0]).toMatchObject({ code: 'object_corrupt', path: 'a.py' });
    expect(result.shards_completed).toBe(8);
    expect(codebatch(root, 'status', '--batch', batchId, '--store', 'store').stdout).toContain('[FAIL]');
    // The same files again repair it, and resume finishes the rest.
    expect(codebatch(root, 'snapshot', 'tree', '--store', 'store').code).toBe(0);
    expect(codebatch(root, 'resume', '--batch', batchId, '--store', 'store').code).toBe(0);
  });

  it('with a missing object says so and goes on', () => {
    const root = prepared();
    rmSync(objectOf(root, 'let x = 1;\n'));
    const ran = codebatch(root, 'run', '--batch', batchId, '--store', 'store', '--json');
    expect(ran.code).toBe(1);
    expect(json<{ failures: { code: string }[] }>(ran).failures[0]).toMatchObject({
      code: 'object_unavailable',
    });
  });

  it('with a torn record names the file', () => {
    const root = prepared();
    truncateSync(join(root, 'store', 'batches', batchId, 'plan.json'), 40);
    expectSentence(codebatch(root, 'run', '--batch', batchId, '--store', 'store'), /plan\.json is not JSON/);
  });
});

describe('hostile files', () => {
  it('are recorded and never stop a snapshot', () => {
    const root = temporaryDirectory();
    writeTree(root, { 'tree/ok.py': 'x = 1\n', 'tree/A.txt': '1\n', 'tree/a.txt': '2\n' });
    symlinkSync('/etc/hostname', join(root, 'tree', 'link'));
    symlinkSync('/etc', join(root, 'tree', 'folder-link'));
    execFileSync('mkfifo', [join(root, 'tree', 'pipe')]);
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'tree')), Buffer.from([0x2f, 0xff, 0xfe])]), 'x');
    writeFileSync(join(root, 'tree', 'new\nline.py'), 'x');
    mkdirSync(join(root, 'tree', '.hidden'));
    writeFileSync(join(root, 'tree', '.hidden', 'h.py'), 'h = 1\n');
    const record = json<{ file_count: number; warnings: { reason: string }[] }>(
      codebatch(root, 'snapshot', 'tree', '--store', 'tree/store', '--json'),
    );
    expect(record.warnings.map((warning) => warning.reason).sort()).toEqual([
      'case_collision',
      'invalid_path',
      'invalid_path',
      'special_file',
      'symlink',
      'symlink',
    ]);
    expect(record.file_count).toBe(4);
  });

  it('with endless lines, deep nesting or a size above the limit cost only themselves', () => {
    const root = repositoryOf({
      'ok.py': 'import os\n',
      'long.js': `const a = "${'x'.repeat(200_000)}";\n`,
      'deep.py': `x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}\n`,
      'deep.js': `${'[{a:'.repeat(20_000)}1${'}]'.repeat(20_000)}\n`,
      'chain.ts': `export const n = ${'1 + '.repeat(30_000)}1;\n`,
      'large.py': `x = """${'y'.repeat(5_100_000)}"""\n`,
      'latin.py': Buffer.from('# caf\xe9\nx = 1\n', 'latin1'),
    });
    const ran = codebatch(root, 'check', '--json');
    const told = json<Report>(ran);
    expect(told.failures).toEqual([]);
    expect(told.skipped.map((file) => file.path)).toEqual(['large.py']);
    const found = told.findings.map((finding) => `${finding.path} ${finding.code}`);
    expect(found).toContain('ok.py L101');
    expect(found).toContain('long.js L002');
    expect(found).toContain('latin.py W0002');
  });

  it('of two gigabytes is hashed without being held in memory', () => {
    const root = temporaryDirectory();
    writeTree(root, { 'tree/a.py': 'x = 1\n', 'tree/huge.bin': '' });
    truncateSync(join(root, 'tree', 'huge.bin'), 2_100_000_000);
    appendFileSync(join(root, 'tree', 'a.py'), 'y = 2\n');
    const record = json<Report>(codebatch(join(root, 'tree'), 'check', '--json'));
    expect(record.head).toMatchObject({ kind: 'directory', files: 2 });
    expect(record.failures).toEqual([]);
  });
});
