import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/records/report.ts';
import { acceptFindings, removeLines } from '../../src/review/accept.ts';
import { newLine, parseAcceptances, renderAcceptances } from '../../src/review/acceptance-file.ts';
import { check } from '../../src/review/check.ts';
import type { CheckOptions, CheckResult } from '../../src/review/question.ts';
import { registry } from '../../src/tasks/registry.ts';
import { UserError } from '../../src/util/errors.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const FILE = '.github/codebatch-accepted.jsonl';
const CLEAN = 'def f(x):\n    return x\n';
const UNUSED = `import os\n\n\n${CLEAN}`;
/** Equal findings: one rule, one symbol, one source line. */
const twins = (count: number): string => `def f(x):\n${'    x += 1  # TODO\n'.repeat(count)}    return x\n`;

const ask = (cwd: string, more: Partial<CheckOptions> = {}): Promise<CheckResult> =>
  check({ registry, cwd, env: {}, jobs: 1, base: 'HEAD', failOn: ['any'], ...more });

const judge = async (root: string, more: Partial<CheckOptions> = {}): Promise<Report> =>
  (await ask(root, more)).report;

async function accept(
  root: string,
  wanted: readonly string[] | 'all' = 'all',
  reason = 'legacy',
): Promise<void> {
  acceptFindings(await ask(root, { acceptance: 'keys' }), { wanted, reason, root });
}

async function prune(root: string): Promise<string[]> {
  const { stale = [] } = await ask(root, { acceptance: 'stale' });
  removeLines(stale, root);
  return stale.map(({ path, code }) => `${path} ${code}`);
}

const file = (root: string): string => readFileSync(join(root, FILE), 'utf8');

function refusal(text: string): UserError {
  try {
    parseAcceptances(text);
  } catch (error) {
    if (error instanceof UserError && error.code === 'ACCEPTANCE_INVALID') return error;
    throw error;
  }
  throw new Error('The file was accepted.');
}

describe('an accepted finding', () => {
  it('is no regression, keeps its class, and is told with its reason', async () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, { 'a.py': UNUSED });
    expect((await judge(root)).conclusion).toBe('failure');
    await accept(root);
    const told = await judge(root);
    expect(told).toMatchObject({ conclusion: 'success', regressions: [] });
    expect(told.verdict).toBe('No regressions, no improvements, 1 accepted.');
    expect(told.counts).toMatchObject({ regressions: 0, new: 0, worsened: 0, accepted: 1 });
    expect(told.accepted).toMatchObject([
      { class: 'new', code: 'L101', accepted: { reason: 'legacy' }, excerpt: ['import os'] },
    ]);
  });

  it('stays accepted where its line is shifted or re-indented and where its file is renamed', async () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, { 'a.py': UNUSED });
    await accept(root);
    writeTree(root, { 'a.py': `y = 1\n\nif y:\n    import os\n\n\n${CLEAN}` });
    expect((await judge(root)).counts).toMatchObject({ regressions: 0, accepted: 1 });
    git(root, 'add', '--all');
    git(root, 'mv', 'a.py', 'z.py');
    expect((await judge(root)).accepted).toMatchObject([{ path: 'z.py', class: 'new' }]);
  });

  it('is a regression again when its line is edited, and its path does not cover a copy in another file', async () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, { 'a.py': UNUSED });
    await accept(root);
    writeTree(root, { 'a.py': `import os as o\n\n\n${CLEAN}` });
    expect((await judge(root)).counts).toMatchObject({ regressions: 1, accepted: 0 });
    writeTree(root, { 'a.py': UNUSED, 'b.py': `# another\n${UNUSED}` });
    const told = await judge(root);
    expect(told.regressions.map(({ path }) => path)).toEqual(['b.py']);
    expect(told.accepted.map(({ path }) => path)).toEqual(['a.py']);
  });

  it('is one for one line: N lines accept the first N of N + 1 twins', async () => {
    const root = repositoryOf({ 'a.py': twins(0) });
    writeTree(root, { 'a.py': twins(2) });
    await accept(root);
    expect(new Set(file(root).trim().split('\n')).size).toBe(1);
    expect((await judge(root)).counts).toMatchObject({ regressions: 0, accepted: 2 });
    writeTree(root, { 'a.py': twins(3) });
    const told = await judge(root);
    expect(told.accepted.map(({ line }) => line)).toEqual([2, 3]);
    expect(told.regressions.map(({ line }) => line)).toEqual([4]);
  });

  it('is unchanged once it is in the base, and its line does not cover a later twin, even after a rename', async () => {
    const root = repositoryOf({ 'a.py': twins(0) });
    writeTree(root, { 'a.py': twins(1) });
    await accept(root);
    commitAll(root, 'accepted');
    expect((await judge(root)).counts).toMatchObject({ unchanged: 1, accepted: 0, regressions: 0 });
    writeTree(root, { 'a.py': twins(2) });
    expect((await judge(root)).counts).toMatchObject({ unchanged: 1, accepted: 0, regressions: 1 });
    git(root, 'mv', 'a.py', 'z.py');
    expect((await judge(root)).counts).toMatchObject({ accepted: 0, regressions: 1 });
    await accept(root);
    expect(file(root).trim().split('\n')).toHaveLength(2);
    expect((await judge(root)).counts).toMatchObject({ accepted: 1, regressions: 0 });
  });

  it('may be one that was there before, unaccepted, when a twin of it is accepted', async () => {
    const root = repositoryOf({ 'a.py': twins(1) });
    writeTree(root, { 'a.py': twins(2) });
    await accept(root);
    expect(file(root).trim().split('\n')).toHaveLength(1);
    expect((await judge(root)).counts).toMatchObject({ unchanged: 1, accepted: 1, regressions: 0 });
  });

  it('may stand in a tree without a base, and in a plain directory', async () => {
    const plain = temporaryDirectory();
    writeTree(plain, { 'a.py': UNUSED, 'b.py': UNUSED });
    const { report, keys } = await check({ registry, cwd: plain, env: {}, jobs: 1, acceptance: 'keys' });
    const [first] = report.findings;
    acceptFindings(
      { report, context: { memo: { hits: 0, misses: 0 }, remembered: false, warnings: [] }, keys: keys! },
      {
        wanted: [first!.id],
        reason: 'r',
        root: plain,
      },
    );
    const told = await check({ registry, cwd: plain, env: {}, jobs: 1 });
    expect(told.report.findings.map(({ path }) => path)).toEqual(['b.py']);
    expect(told.report.accepted).toMatchObject([
      { path: 'a.py', class: 'unknown', accepted: { reason: 'r' } },
    ]);
    expect(told.report.verdict).toBe('No base to compare with: 1 finding in all, besides 1 accepted.');
  });

  it('does not count when only the head accepts it and the lines are taken from the base', async () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, { 'a.py': UNUSED });
    await accept(root);
    const head = commitAll(root, 'accepts its own finding');
    const sides = { base: 'HEAD^', head } as const;
    expect((await judge(root, sides)).counts).toMatchObject({ regressions: 0, accepted: 1 });
    expect((await judge(root, { ...sides, acceptedFrom: 'base' })).counts).toMatchObject({
      regressions: 1,
      accepted: 0,
    });
  });
});

describe('pruning', () => {
  it('removes what means nothing any more, twins beyond those that are left, and what a comment silences', async () => {
    const root = repositoryOf({ 'a.py': twins(0), 'b.py': CLEAN, 'c.py': CLEAN, 'd.py': CLEAN });
    writeTree(root, { 'a.py': twins(3), 'b.py': UNUSED, 'c.py': UNUSED, 'd.py': UNUSED });
    await accept(root);
    expect(await prune(root)).toEqual([]);
    writeTree(root, { 'a.py': twins(1), 'b.py': CLEAN, 'c.py': UNUSED.replace('os', 'os  # noqa') });
    git(root, 'mv', 'd.py', 'e.py');
    expect(await prune(root)).toEqual(['a.py L003', 'a.py L003', 'b.py L101', 'c.py L101']);
    expect(parseAcceptances(file(root)).map(({ path }) => path)).toEqual(['a.py', 'd.py']);
    expect((await judge(root)).counts).toMatchObject({ regressions: 0, accepted: 2 });
  });

  it('keeps the lines of a file that does not parse, and fields that nobody knows', async () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, { 'a.py': UNUSED, 'b.py': UNUSED });
    await accept(root);
    writeTree(root, { [FILE]: file(root).replaceAll('}\n', ',"ticket":"T-1"}\n') });
    writeTree(root, { 'a.py': 'def f(x:\n    return (x\n', 'b.py': CLEAN });
    expect(await prune(root)).toEqual(['b.py L101']);
    expect(parseAcceptances(file(root))).toMatchObject([{ path: 'a.py', record: { ticket: 'T-1' } }]);
  });
});

describe('the acceptance file', () => {
  const record = (path: string, reason = 'r'): Parameters<typeof newLine>[0] => ({
    code: 'L101',
    path,
    snippet: 'import os',
    message: "Unused import 'os'",
    reason,
  });

  it('is the same whatever the order in which lines came, also when two branches wrote them', () => {
    const lines = ['b.py', 'a.py', 'b.py', 'c.py'].map((path) => newLine(record(path)));
    const text = renderAcceptances(lines);
    expect(renderAcceptances([...lines].reverse())).toBe(text);
    const rows = text.split('\n').slice(0, -1);
    expect(rows).toEqual(rows.toSorted());
    expect(renderAcceptances(parseAcceptances(text.replaceAll('\n', '\r\n')))).toBe(text);
  });

  it('is refused by line where it is damaged, and a merge conflict is called one', () => {
    const good = newLine(record('a.py')).text;
    expect(refusal(`${good}\n{"code":\n`).message).toBe(
      `${FILE}:2 is not a record of an accepted finding: it is not JSON.`,
    );
    expect(refusal(`\n${good.replace('"reason":"r"', '"reason":""')}`).message).toContain(`${FILE}:2 `);
    expect(refusal(`[]\n`).message).toContain(`${FILE}:1 `);
    const conflict = refusal(`<<<<<<< HEAD\n${good}\n=======\n${good}\n>>>>>>> other\n`);
    expect(conflict.message).toBe(`${FILE}:1 is the mark of an unresolved merge conflict.`);
    expect(conflict.hints[0]).toContain('Keep the lines of both sides');
  });

  it('stops a check while it is damaged, and does not when only the base is', async () => {
    const root = repositoryOf({ 'a.py': CLEAN, [FILE]: 'damaged\n' });
    writeTree(root, { 'a.py': UNUSED });
    await expect(judge(root)).rejects.toMatchObject({ code: 'ACCEPTANCE_INVALID' });
    writeTree(root, { [FILE]: `${newLine(record('a.py')).text}\n` });
    expect((await judge(root)).counts).toMatchObject({ accepted: 1 });
  });
});
