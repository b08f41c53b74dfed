import { describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/records/report.ts';
import { check } from '../../src/review/check.ts';
import type { CheckResult } from '../../src/review/question.ts';
import { registry } from '../../src/tasks/registry.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

/** Two functions whose names tell the files of a test apart. */
const clean = (name: string): string =>
  `def ${name}(x):\n    return x + '${name}'\n\n\ndef ${name}_more(y):\n    return y\n`;

/** The same with a finding: L101 in line 1. */
const unused = (name: string): string => `import ${name}_module\n\n\n${clean(name)}`;

interface Asked {
  base?: string;
  head?: string;
  memo?: boolean;
}

async function asked(
  root: string,
  { base = 'base', head = 'HEAD', memo = true }: Asked = {},
): Promise<CheckResult> {
  return check({ registry, cwd: root, env: {}, jobs: 1, base, head, memo, attribute: true });
}

/** `subject: class path code` by commit, oldest first, then `reason: class path code`. */
function told({ attribution, regressions, improvements }: Report): string[] {
  const all = [...regressions, ...improvements];
  const name = (id: string): string => {
    const { class: what, path, code } = all.find((finding) => finding.id === id)!;
    return `${what} ${path} ${code}`;
  };
  return [
    ...attribution!.commits.map(
      ({ subject, findings }) => `${subject}: ${findings.map(name).sort().join(', ')}`,
    ),
    ...attribution!.unattributed.map(({ finding, reason }) => `${reason}: ${name(finding)}`),
  ];
}

async function brought(root: string, options?: Asked): Promise<string[]> {
  return told((await asked(root, options)).report);
}

/** Writes files (null removes one) and commits them. */
function commit(root: string, message: string, files: Record<string, string | null>): void {
  for (const [path, text] of Object.entries(files))
    if (text === null) rmSync(join(root, path));
    else writeTree(root, { [path]: text });
  commitAll(root, message);
}

/** A repository whose first commit is tagged `base`. */
function started(files: Record<string, string>): string {
  const root = repositoryOf(files);
  git(root, 'tag', 'base');
  return root;
}

/** Commits on a branch of their own that starts at a revision, and goes back to `main`. */
function onBranch(root: string, from: string, work: () => void): void {
  git(root, 'checkout', '--quiet', '-b', 'side', from);
  work();
  git(root, 'checkout', '--quiet', 'main');
}

function merge(root: string, ...args: string[]): void {
  git(root, 'merge', '--quiet', '--no-ff', '--no-edit', '--message', 'merge', ...args, 'side');
}

describe('naming the commit', () => {
  it('finds each of several commits in a row, for regressions and improvements, and passes by the others', async () => {
    const root = started({
      'a.py': clean('a'),
      'b.py': clean('b'),
      'old.py': unused('old'),
      'gone.py': unused('gone'),
    });
    commit(root, 'first', { 'a.py': unused('a') });
    commit(root, 'words', { 'README.md': '# words\n' });
    commit(root, 'second', { 'b.py': unused('b'), 'old.py': clean('old') });
    commit(root, 'edit', { 'a.py': `# a comment\n${unused('a')}` });
    commit(root, 'third', { 'gone.py': null });
    const { report } = await asked(root);
    expect(told(report)).toEqual([
      'first: new a.py L101',
      'second: fixed old.py L101, new b.py L101',
      'third: gone gone.py L101',
    ]);
    expect(report.attribution!.commits[0]!.commit).toBe(
      git(root, 'rev-parse', 'base~0^{commit}', 'HEAD~4').split('\n')[1],
    );
    expect(report.attribution).toMatchObject({ compared_commits: 4, unattributed: [] });
  });

  it('says nothing of commits unless it is asked to', async () => {
    const root = started({ 'a.py': clean('a') });
    commit(root, 'first', { 'a.py': unused('a') });
    const { report } = await check({ registry, cwd: root, env: {}, jobs: 1, base: 'base', head: 'HEAD' });
    expect(report.regressions).toHaveLength(1);
    expect(report.attribution).toBeUndefined();
    expect(await brought(root)).toEqual(['first: new a.py L101']);
  });

  it('names the last of those that brought it, when it was removed in between', async () => {
    const root = started({ 'a.py': clean('a') });
    commit(root, 'in', { 'a.py': unused('a') });
    commit(root, 'out', { 'a.py': clean('a') });
    commit(root, 'in again', { 'a.py': unused('a') });
    commit(root, 'beside', { 'b.py': clean('b') });
    expect(await brought(root)).toEqual(['in again: new a.py L101']);
  });

  it('names the last of those that removed it, when it was brought back in between', async () => {
    const root = started({ 'a.py': unused('a') });
    commit(root, 'out', { 'a.py': clean('a') });
    commit(root, 'in', { 'a.py': unused('a') });
    commit(root, 'out again', { 'a.py': clean('a') });
    commit(root, 'beside', { 'b.py': clean('b') });
    expect(await brought(root)).toEqual(['out again: fixed a.py L101']);
  });

  it('follows files that move, whether their findings or something else in them changed', async () => {
    const root = started({ 'a.py': clean('a'), 'old.py': unused('old') });
    commit(root, 'bring', { 'a.py': unused('a') });
    git(root, 'mv', 'a.py', 'moved.py');
    git(root, 'mv', 'old.py', 'older.py');
    commit(root, 'move', {});
    commit(root, 'edit', { 'moved.py': `${unused('a')}\n\ndef g(y):\n    return y\n` });
    git(root, 'mv', 'moved.py', 'last.py');
    commit(root, 'move and edit', { 'last.py': `${unused('a')}\n\ndef g(y):\n    return y + 1\n` });
    commit(root, 'fix', { 'older.py': clean('old') });
    expect(await brought(root)).toEqual(['bring: new last.py L101', 'fix: fixed old.py L101']);
  });

  it('names the commit that silenced nothing any more, and no earlier one', async () => {
    const silent = unused('a').replace('_module', '_module  # noqa');
    const root = started({ 'a.py': clean('a') });
    commit(root, 'silenced', { 'a.py': silent });
    commit(root, 'loud', { 'a.py': unused('a') });
    expect(await brought(root)).toEqual(['loud: new a.py L101']);
  });
});

describe('naming the commit across merges', () => {
  it('finds what came from the side branch in it, and what the main line did on the main line', async () => {
    const root = started({ 'a.py': clean('a'), 'b.py': clean('b'), 'old.py': unused('old') });
    onBranch(root, 'base', () => {
      commit(root, 'side work', { 'c.py': clean('c') });
      commit(root, 'side brings', { 'a.py': unused('a') });
      commit(root, 'side fixes', { 'old.py': clean('old') });
    });
    commit(root, 'main brings', { 'b.py': unused('b') });
    merge(root);
    commit(root, 'later', { 'd.py': clean('d') });
    expect((await brought(root)).sort()).toEqual([
      'main brings: new b.py L101',
      'side brings: new a.py L101',
      'side fixes: fixed old.py L101',
    ]);
  });

  it('is not misled by equal code on both sides of a merge', async () => {
    const same = unused('same');
    const without = clean('same');
    const root = started({ 'a.py': without, 'b.py': without, 'old.py': same });
    onBranch(root, 'base', () => {
      commit(root, 'side brings', { 'a.py': same });
      commit(root, 'side fixes', { 'old.py': without });
    });
    commit(root, 'main brings', { 'b.py': same });
    merge(root);
    expect((await brought(root)).sort()).toEqual([
      'main brings: new b.py L101',
      'side brings: new a.py L101',
      'side fixes: fixed old.py L101',
    ]);
  });

  it('names the merge itself for what neither of its parents has, or both have', async () => {
    const root = started({ 'a.py': clean('a'), 'old.py': unused('old') });
    onBranch(root, 'base', () => commit(root, 'side work', { 'c.py': clean('c') }));
    commit(root, 'main work', { 'd.py': clean('d') });
    merge(root, '--no-commit');
    commit(root, 'merge with more', { 'a.py': unused('a'), 'old.py': clean('old') });
    expect(git(root, 'rev-list', '--parents', '-1', 'HEAD').split(' ')).toHaveLength(3);
    expect(await brought(root)).toEqual(['merge with more: fixed old.py L101, new a.py L101']);
  });

  it('names no branch that parted before the base for the lack of what it never had', async () => {
    const root = repositoryOf({ 'a.py': clean('a') });
    git(root, 'branch', 'early');
    commit(root, 'bring', { 'old.py': unused('old') });
    git(root, 'tag', 'base');
    onBranch(root, 'early', () => commit(root, 'side work', { 'c.py': clean('c') }));
    merge(root);
    commit(root, 'fix', { 'old.py': clean('old') });
    expect(await brought(root)).toEqual(['fix: fixed old.py L101']);
  });

  it('names the merge that took an old version over the one without it', async () => {
    const root = repositoryOf({ 'a.py': unused('a') });
    git(root, 'branch', 'early');
    commit(root, 'fix', { 'a.py': clean('a') });
    git(root, 'tag', 'base');
    onBranch(root, 'early', () => commit(root, 'side work', { 'c.py': clean('c') }));
    merge(root, '--no-commit');
    commit(root, 'wrong merge', { 'a.py': unused('a') });
    expect(await brought(root)).toEqual(['wrong merge: new a.py L101']);
  });
});

describe('what no commit can be named for', () => {
  it('is not committed yet', async () => {
    const root = started({ 'a.py': clean('a'), 'b.py': clean('b'), 'old.py': unused('old') });
    commit(root, 'first', { 'a.py': unused('a') });
    writeTree(root, { 'b.py': unused('b'), 'old.py': clean('old') });
    const lines = await brought(root, { head: 'worktree' });
    expect(lines[0]).toBe('first: new a.py L101');
    expect(lines.slice(1).sort()).toEqual([
      'not committed yet: fixed old.py L101',
      'not committed yet: new b.py L101',
    ]);
  });

  it('came before or beside the point where base and head part', async () => {
    const root = repositoryOf({ 'a.py': clean('a'), 'fixed-there.py': unused('fixed_there') });
    onBranch(root, 'main', () =>
      commit(root, 'base work', { 'fixed-there.py': clean('fixed_there'), 'there.py': unused('there') }),
    );
    git(root, 'tag', 'base', 'side');
    commit(root, 'here', { 'a.py': unused('a') });
    const lines = await brought(root);
    expect(lines[0]).toBe('here: new a.py L101');
    expect(lines.slice(1).sort()).toEqual([
      'it came into the base after the histories of base and head parted: gone there.py L101',
      'it stood already where the histories of base and head part: new fixed-there.py L101',
    ]);
  });

  it('is hidden behind a version of the file that does not parse', async () => {
    // The use in what does not parse keeps the import in use.
    const broken = (name: string): string => `${unused(name)}\n\n${name}_module.call(\ndef (:\n`;
    const root = started({ 'a.py': clean('a'), 'b.py': clean('b'), 'old.py': unused('old') });
    commit(root, 'b', { 'b.py': unused('b') });
    commit(root, 'breaks', { 'a.py': broken('a'), 'b.py': broken('b'), 'old.py': broken('old') });
    const name = git(root, 'rev-parse', 'HEAD').slice(0, 10);
    commit(root, 'repairs', { 'a.py': unused('a'), 'b.py': unused('b'), 'old.py': clean('old') });
    const reason = `a file does not parse or was not analysed in ${name}, so that cannot be told`;
    const lines = await brought(root);
    expect(lines[0]).toBe('b: new b.py L101');
    expect(lines.slice(1).sort()).toEqual([`${reason}: fixed old.py L101`, `${reason}: new a.py L101`]);
  });

  it('lies before the end of a shallow clone', async () => {
    const origin = started({ 'a.py': clean('a'), 'b.py': clean('b') });
    commit(origin, 'early', { 'a.py': unused('a') });
    commit(origin, 'middle', { 'c.py': clean('c') });
    commit(origin, 'late', { 'b.py': unused('b') });
    const root = join(temporaryDirectory(), 'clone');
    git(origin, 'clone', '--quiet', '--depth=2', `file://${origin}`, root);
    git(root, 'fetch', '--quiet', '--depth=1', 'origin', 'tag', 'base');
    expect(await brought(root)).toEqual([
      'late: new b.py L101',
      'the clone is shallow and ends before the commit that brought it: new a.py L101',
    ]);
  });
});

describe('the cost of naming commits', () => {
  it('is that of the versions of files that neither side has, once', async () => {
    const root = started({ 'a.py': clean('a'), 'b.py': clean('b'), 'c.py': clean('c') });
    commit(root, 'first', { 'a.py': `${clean('a')}# one\n` });
    commit(root, 'second', { 'a.py': `import os\n${clean('a')}# two\n` });
    commit(root, 'third', { 'a.py': `import os\n${clean('a')}# three\n` });
    const plain = await check({ registry, cwd: root, env: {}, jobs: 1, base: 'base', head: 'HEAD' });
    const first = await asked(root);
    expect(first.report.attribution).toMatchObject({ compared_commits: 2, compared_files: 2 });
    const tasksPerFile = plain.context.memo.misses / 4;
    expect(first.context.memo.misses).toBe(2 * tasksPerFile);
    const again = await asked(root);
    expect(again.context.remembered).toBe(true);
    expect(JSON.stringify(again.report)).toBe(JSON.stringify(first.report));
    const anew = await asked(root, { memo: false });
    expect(JSON.stringify(anew.report)).toBe(JSON.stringify(first.report));
  });

  it('is nothing where nothing got better or worse', async () => {
    const root = started({ 'a.py': unused('a') });
    commit(root, 'words', { 'README.md': '#\n' });
    expect((await asked(root)).report.attribution).toEqual({
      commits: [],
      unattributed: [],
      compared_commits: 0,
      compared_files: 0,
    });
  });
});

describe('naming the commit of what depends on many files', () => {
  const one = "import { two } from './two.ts';\nexport const one = (): number => two();\n";
  const two = 'export const two = (): number => 2;\n';
  const circle = "import { one } from './one.ts';\nexport const two = (): number => one();\n";

  it('finds the commit that closed an import cycle and the one that opened it', async () => {
    const root = started({ 'one.ts': one, 'two.ts': two });
    commit(root, 'words', { 'README.md': '#\n' });
    commit(root, 'closes', { 'two.ts': circle });
    commit(root, 'beside', { 'three.ts': 'export const three = 3;\n' });
    commit(root, 'edits', { 'one.ts': `// one\n${one}` });
    git(root, 'tag', 'circular');
    commit(root, 'opens', { 'two.ts': two });
    commit(root, 'after', { 'three.ts': 'export const three = 4;\n' });
    expect(await brought(root, { head: 'circular' })).toEqual([
      expect.stringMatching(/^closes: new \w+\.ts C001$/),
    ]);
    expect(await brought(root, { base: 'circular' })).toEqual([
      expect.stringMatching(/^opens: fixed \w+\.ts C001$/),
    ]);
  });
});
