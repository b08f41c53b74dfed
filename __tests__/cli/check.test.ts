import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Report } from '../../src/records/report.ts';
import { BIN, codebatch, json } from '../support/codebatch.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const CLEAN = 'def f(x):\n    return x\n';
const UNUSED = 'import os\n\n\ndef f(x):\n    return x\n';

const report = (cwd: string, ...args: string[]): Report =>
  json<Report>(codebatch(cwd, 'check', '--json', ...args));

describe('codebatch check', () => {
  it('judges the working tree against the last commit: a new finding is a regression and fails', () => {
    const root = repositoryOf({ 'a.py': CLEAN }, { 'b.py': UNUSED });
    git(root, 'checkout', '--quiet', '-b', 'work');
    writeTree(root, { 'a.py': UNUSED });
    const ran = codebatch(root, 'check', '--json');
    expect(ran.code).toBe(1);
    const told = json<Report>(ran);
    expect(told.base).toMatchObject({ kind: 'commit', ref: 'main' });
    expect(told.counts).toMatchObject({ regressions: 1, improvements: 0, unchanged: 1 });
    expect(told.regressions[0]).toMatchObject({
      class: 'new',
      path: 'a.py',
      line: 1,
      column: 8,
      code: 'L101',
      severity: 'warning',
      message: "Unused import 'os'",
      task_id: '04_lint',
      language: 'python',
    });
    expect(told.regressions[0]!.id).toMatch(/^[0-9a-f]{8}$/);
  });

  it('says nothing has changed when nothing has, and answers the second time from memory with the same bytes', () => {
    const root = repositoryOf({ 'a.py': UNUSED }, { 'b.py': CLEAN });
    const first = codebatch(root, 'check', '--json');
    const second = codebatch(root, 'check', '--json');
    expect(first.code).toBe(0);
    expect(second.stdout).toBe(first.stdout);
    expect(codebatch(root, 'check', '--json', '--no-memo').stdout).toBe(first.stdout);
    expect(json<Report>(first)).toMatchObject({ conclusion: 'success', unchanged_count: 1 });
  });

  it('thanks for what improved, and counts a finding of a deleted file as gone', () => {
    const root = repositoryOf({ 'a.py': UNUSED, 'b.py': UNUSED });
    writeTree(root, { 'a.py': CLEAN });
    git(root, 'rm', '--quiet', 'b.py');
    const told = report(root, '--base', 'HEAD');
    expect(told.improvements.map((finding) => finding.class).sort()).toEqual(['fixed', 'gone']);
    expect(told.conclusion).toBe('success');
  });

  it('keeps the identity of findings in a file that moved', () => {
    const root = repositoryOf({ 'a.py': UNUSED });
    git(root, 'mv', 'a.py', 'z.py');
    expect(report(root, '--base', 'HEAD').counts).toMatchObject({
      regressions: 0,
      improvements: 0,
      unchanged: 1,
    });
  });

  it('compares two commits without touching the working tree', () => {
    const root = repositoryOf({ 'a.py': CLEAN }, { 'a.py': UNUSED });
    writeTree(root, { 'a.py': 'something else (\n' });
    const told = report(root, '--base', 'HEAD^', '--head', 'HEAD');
    expect(told.counts).toMatchObject({ regressions: 1, new: 1 });
    expect(told.reproduce).toMatch(/^npx codebatch check --base [0-9a-f]{40} --head [0-9a-f]{40}$/);
    expect(readFileSync(join(root, 'a.py'), 'utf8')).toBe('something else (\n');
  });

  it('names the commit that brought a regression when asked to, in both forms and from memory too', () => {
    const root = repositoryOf({ 'a.py': CLEAN }, { 'a.py': UNUSED }, { 'b.py': CLEAN });
    const args = ['check', '--base', 'HEAD~2', '--head', 'HEAD', '--attribute'];
    const shown = codebatch(root, ...args);
    const name = git(root, 'rev-parse', 'HEAD~1');
    expect(shown.stdout).toContain(`Brought by\n${name.slice(0, 10)} tree 1\n  new      a.py:1 L101 `);
    expect(shown.stdout).toMatch(
      /\n {2}Compared 1 commit, 0 versions of files that neither side has, \d\.\d s\n/,
    );
    const told = report(root, ...args.slice(1));
    expect(told.attribution).toEqual({
      commits: [{ commit: name, subject: 'tree 1', findings: [told.regressions[0]!.id] }],
      unattributed: [],
      compared_commits: 1,
      compared_files: 0,
    });
    expect(report(root, '--base', 'HEAD~2', '--head', 'HEAD').attribution).toBeUndefined();
  });

  it('calls findings of a file that no longer parses unknown, never fixed', () => {
    const root = repositoryOf({ 'a.py': UNUSED });
    writeTree(root, { 'a.py': 'def f(x:\n    return (x\n' });
    const told = report(root, '--base', 'HEAD');
    expect(told.unknown.map((finding) => finding.code)).toContain('L101');
    expect(told.improvements).toEqual([]);
    expect(told.regressions.some((finding) => finding.code === 'E0001')).toBe(true);
  });

  it('lists the findings as such where there is no base or no repository', () => {
    const plain = temporaryDirectory();
    writeTree(plain, { 'a.py': UNUSED });
    for (const root of [plain, repositoryOf({ 'a.py': UNUSED })]) {
      const told = report(root);
      expect(told).toMatchObject({ base: { kind: 'none' }, conclusion: 'neutral', regressions: [] });
      expect(told.findings.map((finding) => finding.code)).toEqual(['L101']);
      expect(codebatch(root, 'check').code).toBe(0);
    }
  });

  it.each([
    ['none', 0],
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['any', 1],
  ])('fails on %s with exit code %d for one new warning', (failOn, code) => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, { 'a.py': UNUSED });
    expect(codebatch(root, 'check', '--base', 'HEAD', '--fail-on', failOn).code).toBe(code);
  });

  it('obeys the configuration of the head: severities, rules off, ignored paths, thresholds', () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, {
      'a.py': UNUSED,
      'vendor/b.py': UNUSED,
      '.github/codebatch.yml': 'ignore: [vendor/]\nseverity:\n  L101: error\nthresholds:\n  complexity: 1\n',
      'c.py': 'def g(x):\n    return 1 if x else 2\n',
    });
    const told = report(root, '--base', 'HEAD');
    expect(told.regressions.map(({ path, code, severity }) => [path, code, severity])).toEqual([
      ['a.py', 'L101', 'error'],
      ['c.py', 'M001', 'warning'],
    ]);
    writeTree(root, { '.github/codebatch.yml': 'severity:\n  L101: off\n' });
    expect(report(root, '--base', 'HEAD').regressions).toEqual([]);
  });

  it('writes SARIF and batches where they are asked for', () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, { 'a.py': UNUSED });
    const store = join(temporaryDirectory(), 'store');
    codebatch(root, 'check', '--base', 'HEAD', '--sarif', 'out.sarif', '--store', store);
    const sarif = JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8')) as {
      runs: { results: unknown[] }[];
    };
    expect(sarif.runs[0]!.results).toHaveLength(1);
    const batches = json<{ batch_id: string }[]>(
      codebatch(root, 'batch', 'list', '--store', store, '--json'),
    );
    expect(batches).toHaveLength(2);
    for (const { batch_id } of batches)
      expect(json(codebatch(root, 'status', '--batch', batch_id, '--store', store, '--json'))['status']).toBe(
        'done',
      );
  });

  it('leaves nothing in the repository that git would see', () => {
    const root = repositoryOf({ 'a.py': UNUSED });
    writeTree(root, { 'new.py': CLEAN });
    const before = git(root, 'status', '--porcelain');
    codebatch(root, 'check');
    expect(existsSync(join(root, '.codebatch'))).toBe(true);
    expect(git(root, 'status', '--porcelain')).toBe(before);
  });

  it('explains a finding by its id', () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, { 'a.py': UNUSED });
    const { id } = report(root, '--base', 'HEAD').regressions[0]!;
    const ran = codebatch(root, 'explain', id, '--base', 'HEAD');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('new');
    expect(ran.stdout).toContain('import os');
    expect(ran.stdout).toMatch(/^ {2}base: has no such finding$/m);
    expect(ran.stdout).toMatch(/^ {2}head: 04_lint \(lint version \d+\), .*, remembered$/m);
    expect(ran.stdout).toContain('Reproduce: run the same command on this working tree; commit it');
    const atPlace = json(codebatch(root, 'explain', 'a.py:1', '--base', 'HEAD', '--json'));
    expect(atPlace).toMatchObject({
      finding: { id },
      provenance: { base: null },
      others: [],
      reproduce: null,
    });
    const missing = codebatch(root, 'explain', 'ffffffff', '--base', 'HEAD', '--json');
    expect(missing.code).toBe(2);
    expect(json(missing)).toMatchObject({ error: { code: 'FINDING_NOT_FOUND' } });
  });

  it('chooses the merge base with main on a branch, and the first parent on main itself', () => {
    const root = repositoryOf({ 'a.py': CLEAN }, { 'a.py': UNUSED });
    expect(report(root)).toMatchObject({ base: { ref: 'HEAD^' }, counts: { regressions: 1 } });
    git(root, 'checkout', '--quiet', '-b', 'work', 'HEAD^');
    writeTree(root, { 'b.py': UNUSED });
    commitAll(root, 'work');
    expect(report(root)).toMatchObject({
      base: { ref: 'main' },
      counts: { regressions: 1, improvements: 0 },
    });
  });

  it('keeps an import cycle one finding when another import becomes the first to show it', () => {
    const cycle = { 'pkg/__init__.py': 'from .b import B\n', 'pkg/b.py': 'import pkg\n\nB = pkg\n' };
    const root = repositoryOf(cycle);
    expect(report(root).findings.map(({ code }) => code)).toContain('C001');
    writeTree(root, {
      'pkg/__init__.py': 'from .a import A\nfrom .b import B\n',
      'pkg/a.py': 'import pkg\n\nA = pkg\n',
    });
    const told = report(root, '--base', 'HEAD');
    expect(told.counts).toMatchObject({ new: 0, fixed: 0, edited: 1 });
  });

  it('that is interrupted leaves nothing behind in the folder for temporary files', async () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    for (let n = 0; n < 400; n++) writeTree(root, { [`m${n}.py`]: `x = ${n}\n${UNUSED.repeat(50)}` });
    const temporary = temporaryDirectory();
    const child = spawn(process.execPath, [BIN, 'check'], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: temporary },
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const ours = (): string[] => readdirSync(temporary).filter((name) => name.startsWith('codebatch-'));
    while (child.exitCode === null && ours().length === 0) await setTimeout(5);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(ours()).toEqual([]);
  });
});
