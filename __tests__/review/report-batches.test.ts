import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/records/digest.ts';
import type { PlannedTask } from '../../src/records/plan.ts';
import type { Report } from '../../src/records/report.ts';
import { check } from '../../src/review/check.ts';
import { findingsIn } from '../../src/review/find-in.ts';
import { reportBatches } from '../../src/review/report-batches.ts';
import { batchDir, objectFile, outputsFile, planFile, shardDir, stateFile } from '../../src/store/layout.ts';
import { openStore } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';
import { codebatch } from '../support/codebatch.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { twoReferenceBatches } from '../support/reference-store.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const UNUSED = 'import os\n\n\ndef f(x):\n    return x\n';
const CLEAN = '\n\ndef f(x):\n    return x\n';
const LONG = `a = '${'b'.repeat(110)}'\n`;

/** Both sides of a check as batches of a store. */
interface Kept {
  store: string;
  base: string;
  head: string;
  checked: Report;
}

async function kept(
  root: string,
  given: { store?: string; config?: string; pipeline?: string } = {},
): Promise<Kept> {
  const { store = join(temporaryDirectory(), 'store'), ...asked } = given;
  const { report, context } = await check({
    registry,
    cwd: root,
    env: process.env,
    jobs: 1,
    base: 'HEAD^',
    head: 'HEAD',
    keep: store,
    ...asked,
  });
  return { store, base: context.batches!.base!, head: context.batches!.head!, checked: report };
}

async function reported({ store, base, head }: Omit<Kept, 'checked'>): Promise<Report> {
  return (await reportBatches({ registry, store: openStore(store), head, base })).report;
}

/** Class, place and reason of every finding, sorted as the report has them. */
function told(report: Report): string[] {
  return findingsIn(report).map(
    ({ class: name, path, code, reason }) =>
      `${name} ${path} ${code}${reason === undefined ? '' : ` (${reason})`}`,
  );
}

/** What follows from the two trees alone. */
function facts({ base: _base, head: _head, reproduce: _command, ...rest }: Report): unknown {
  return rest;
}

const shardOfText = (text: string): string => digestOf(text).slice(7, 9);

/** Removes what one task, or every task, put out about a shard. */
function loseShard({ store, head }: Kept, shardId: string, task?: string): void {
  for (const taskId of task === undefined ? readdirSync(join(batchDir(store, head), 'tasks')) : [task])
    rmSync(shardDir(store, { batchId: head, taskId, shardId }), { recursive: true });
}

/** Changes a task of a written plan, as another version of the program would have written it. */
function rewriteTask(
  store: string,
  batch: string,
  given: { task: string; change: Partial<PlannedTask> },
): void {
  const path = planFile(store, batch);
  const plan = JSON.parse(readFileSync(path, 'utf8')) as { tasks: PlannedTask[] };
  const tasks = plan.tasks.map((task) => (task.task_id === given.task ? { ...task, ...given.change } : task));
  writeFileSync(path, JSON.stringify({ ...plan, tasks }));
}

describe('the report of two stored batches', () => {
  it('is that of the check that wrote them, finding by finding, in seven classes', async () => {
    const root = repositoryOf({
      '.github/codebatch.yml':
        'severity: {L003: off}\nignore: [vendor/]\nthresholds: {complexity: 2, file_lines: 8, cycles: 0}\n',
      'new.py': CLEAN,
      'fixed.py': UNUSED,
      'gone.py': `# other\nimport sys\nimport json\n`,
      'broken.py': UNUSED,
      'edited.py': 'def f(a):\n    unused_one = a + 1\n    return a\n',
      'grown.py': 'def g(x):\n    if x and x > 1:\n        return 1\n    return 2\n',
      'silenced.py': 'import re\n',
      'same.py': UNUSED,
      'moved.py': `import abc\n${CLEAN}${CLEAN}`,
      'vendor/v.py': CLEAN,
      'one.py': 'import two\n\nprint(two)\n',
      'two.py': 'a = 1\n',
      'api.js': 'export function f(a) { return a }\n',
    });
    rmSync(join(root, 'gone.py'));
    git(root, 'mv', 'moved.py', 'elsewhere.py');
    writeTree(root, {
      'new.py': UNUSED,
      'fixed.py': CLEAN,
      'broken.py': '\n\ndef f(x:\n    return (x\n',
      'edited.py': 'def f(a):\n    unused_two = a + 1\n    return a\n',
      'grown.py': 'def g(x):\n    if x and x > 1 or x < -5:\n        return 1\n    return 2\n',
      'silenced.py': 'import re  # codebatch-ignore\n',
      'vendor/v.py': UNUSED,
      'two.py': 'import one\n\na = one\n',
      'api.js': 'export function f(a, b) { return a + b }\n',
      'accepted.py': 'import html\n',
    });
    commitAll(root, 'change');
    const known = (await kept(root)).checked.regressions.find(({ path }) => path === 'accepted.py');
    git(root, 'branch', '--quiet', 'at-base', 'HEAD^');
    expect(codebatch(root, 'accept', known!.id, '--reason', 'wanted', '--base', 'at-base').stderr).toBe('');
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--amend', '--no-edit');
    const both = await kept(root);
    expect(both.checked.counts).toMatchObject({ new: expect.any(Number), accepted: 1 });
    expect(new Set(findingsIn(both.checked).map((finding) => finding.class))).toEqual(
      new Set(['new', 'worsened', 'fixed', 'gone', 'unknown', 'edited', 'rule_changed']),
    );
    expect(both.checked.counts.surface).toBeGreaterThan(0);
    expect(both.checked.config_effect?.silenced).toHaveLength(1);
    const report = await reported(both);
    expect(facts(report)).toEqual(facts(both.checked));
    expect(report.base).toMatchObject({ kind: 'batch', ref: both.base, files: both.checked.base.files });
  });

  it('is empty for a batch and itself, and lists all findings where there is no base', async () => {
    const both = await kept(repositoryOf({ 'a.py': UNUSED }, { 'b.py': CLEAN }));
    const itself = await reported({ ...both, base: both.head });
    expect([told(itself), itself.unchanged_count]).toEqual([[], 1]);
    const { report } = await reportBatches({ registry, store: openStore(both.store), head: both.head });
    expect(report).toMatchObject({ base: { kind: 'none' }, conclusion: 'neutral' });
    expect(told(report)).toEqual(['unknown a.py L101']);
  });

  it('needs no texts: a missing or damaged object costs evidence and a warning, and nothing is made up', async () => {
    const other = UNUSED.replace('os', 're');
    const both = await kept(
      repositoryOf({ 'a.py': UNUSED, 'b.py': CLEAN }, { 'a.py': other, 'b.py': `${UNUSED}print(f)\n` }),
    );
    rmSync(objectFile(both.store, digestOf(UNUSED)));
    writeFileSync(objectFile(both.store, digestOf(CLEAN)), 'damaged');
    const { report, warnings } = await reportBatches({
      registry,
      store: openStore(both.store),
      head: both.head,
      base: both.base,
    });
    expect(warnings).toEqual([
      '2 objects are missing or damaged, so some findings are compared without their source lines.',
    ]);
    const blind = 'unknown a.py L101 (the text of its file is not to be had)';
    expect(told(report)).toEqual(['new b.py L101', blind, blind]);
    expect(report.unknown.map(({ excerpt }) => excerpt)).toEqual([undefined, ['import re']]);
  });
});

describe('batches that ran under different rules', () => {
  const tree = { 'a.py': UNUSED, 'b.py': CLEAN, 'c.py': LONG };
  const edit = { 'a.py': CLEAN, 'b.py': UNUSED };

  it('have findings that only one of them has as rule_changed, and say that a version differs', async () => {
    const both = await kept(repositoryOf(tree, edit));
    rewriteTask(both.store, both.head, { task: '04_lint', change: { version: 77 } });
    const report = await reported(both);
    const before = JSON.parse(readFileSync(planFile(both.store, both.base), 'utf8')) as {
      tasks: PlannedTask[];
    };
    const reason = `lint ran as version ${before.tasks.find(({ type }) => type === 'lint')!.version}, now 77`;
    expect(told(report)).toEqual([
      `rule_changed a.py L101 (${reason})`,
      `rule_changed b.py L101 (${reason})`,
    ]);
    expect(report.notes).toEqual([`Not all findings can be compared: ${reason}.`]);
    expect(report.conclusion).toBe('success');
  });

  it('name a grammar that differs', async () => {
    const both = await kept(repositoryOf(tree, edit));
    rewriteTask(both.store, both.base, { task: '04_lint', change: { tools: { 'other.wasm': 'sha256:0' } } });
    expect(told(await reported(both))[0]).toMatch(
      /^rule_changed a\.py L101 \(lint ran with other tools \(other\.wasm, .*tree-sitter-python\.wasm/,
    );
  });

  it('name an option that differs, and look into files that are the same on both sides', async () => {
    const root = repositoryOf(tree, edit);
    writeTree(root, {
      'wide.yml': 'tasks: {lint: {max_line_length: 120}}\n',
      'narrow.yml': 'tasks: {lint: {max_line_length: 100}}\n',
    });
    const wide = await kept(root, { config: join(root, 'wide.yml') });
    const narrow = await kept(root, { config: join(root, 'narrow.yml'), store: wide.store });
    const report = await reported({ store: wide.store, base: wide.head, head: narrow.head });
    expect(told(report)).toEqual(['rule_changed c.py L002 (lint ran with another option (max_line_length))']);
    expect(report.unchanged_count).toBe(1);
  });

  it('say that a task ran on one side only, whichever side that is', async () => {
    const root = repositoryOf(tree, { ...edit, 'd.py': 'x = (\n' });
    const full = await kept(root, { pipeline: 'full' });
    const parse = await kept(root, { pipeline: 'parse', store: full.store });
    const { store } = full;
    expect(told(await reported({ store, base: full.base, head: parse.head }))).toEqual([
      'new d.py E0001',
      'rule_changed a.py L101 (lint did not run in the head)',
    ]);
    const back = await reported({ store, base: parse.base, head: full.head });
    expect(told(back)).toEqual(['new d.py E0001', 'rule_changed b.py L101 (lint did not run in the base)']);
    expect(back.notes).toContain('Exported names were not compared: symbols did not run in the base.');
  });
});

describe('a batch of which something is missing', () => {
  it('has the files of a missing shard unknown, never fixed, and is incomplete', async () => {
    const both = await kept(repositoryOf({ 'a.py': UNUSED, 'b.py': UNUSED }, { 'a.py': CLEAN }));
    const shard = shardOfText(CLEAN);
    loseShard(both, shard);
    const report = await reported(both);
    expect(told(report)).toEqual([
      `unknown a.py L101 (the head file was not analysed: shard ${shard} is missing)`,
    ]);
    expect(report.skipped).toEqual([{ path: 'a.py', side: 'head', reason: `shard ${shard} is missing` }]);
    expect(report.failures).toContainEqual(
      expect.objectContaining({ code: 'shard_missing', shard_id: shard }),
    );
    expect(report).toMatchObject({ conclusion: 'failure', unchanged_count: 1 });
  });

  it('says why a shard failed', async () => {
    const both = await kept(repositoryOf({ 'a.py': UNUSED }, { 'a.py': CLEAN }));
    const shard = shardOfText(CLEAN);
    const path = stateFile(both.store, { batchId: both.head, taskId: '04_lint', shardId: shard });
    const error = { code: 'timed_out', message: '1 file failed; a.py: It took too long.' };
    const state = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...state, status: 'failed', error }));
    const report = await reported(both);
    expect(told(report)).toEqual([
      `unknown a.py L101 (the head file was not analysed: shard ${shard} failed: ${error.message})`,
    ]);
    expect(report.failures).toEqual([{ ...error, task_id: '04_lint', shard_id: shard }]);
  });

  it('takes lost outputs of a finished shard for a missing one', async () => {
    const both = await kept(repositoryOf({ 'a.py': CLEAN }, { 'a.py': UNUSED }));
    const shardId = shardOfText(UNUSED);
    writeFileSync(outputsFile(both.store, { batchId: both.head, taskId: '04_lint', shardId }), '');
    const report = await reported(both);
    expect(report).toMatchObject({ conclusion: 'failure', regressions: [] });
    expect(report.skipped).toEqual([{ path: 'a.py', side: 'head', reason: `shard ${shardId} is missing` }]);
  });

  it('has import cycles unknown when their task did not run everywhere', async () => {
    const cycle = { 'a.py': 'import b\n\nprint(b)\n', 'b.py': 'import a\n\nprint(a)\n' };
    const both = await kept(repositoryOf(cycle, { 'b.py': 'print(1)\n' }));
    expect(told(await reported(both))).toEqual(['fixed a.py C001']);
    loseShard(both, shardOfText('print(1)\n'), '06_imports');
    const report = await reported(both);
    expect(told(report)).toEqual(['unknown a.py C001 (the head lacks results of 06_imports)']);
    expect(report.failures).toEqual([
      { code: 'shard_missing', message: 'Results of 06_imports are missing.', task_id: '06_imports' },
    ]);
  });
});

describe('batches of the reference implementation', () => {
  const both = { base: 'batch-a', head: 'batch-b' };

  it('are compared as our own, with columns from `col` and syntax errors from diagnostics alone', async () => {
    const report = await reported({ store: twoReferenceBatches(), ...both });
    expect(told(report)).toEqual([
      'new a.py L101',
      'new a.py L001',
      'new c.py E0001',
      'fixed a.py L101',
      'unknown c.py L101 (the head file does not parse)',
    ]);
    expect(report.regressions[1]).toMatchObject({ line: 4, column: 11, end_line: 4, end_column: 11 });
    expect(report).toMatchObject({ unchanged_count: 1, failures: [], notes: [], surface: [] });
  });

  it('are under other rules than ours', async () => {
    const store = twoReferenceBatches();
    const root = repositoryOf({ 'z.py': CLEAN }, { 'b.py': 'import re\n\n\nb = 1\n' });
    const ours = await kept(root, { store, pipeline: 'full' });
    const report = await reported({ store, base: 'batch-a', head: ours.head });
    expect(new Set(report.regressions.map(({ path }) => path))).toEqual(new Set());
    expect(report.notes.join('\n')).toMatch(/lint ran as codebatch 0\.0\.0-dev, now version \d+/);
  });
});
