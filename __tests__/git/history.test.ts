import { describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readHistory, shallowCommits } from '../../src/git/history.ts';
import { findRepository, type Repository } from '../../src/git/repository.ts';
import { changedPaths, pairName } from '../../src/git/tree-diff.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const at = async (root: string): Promise<Repository> => (await findRepository(root))!;

describe('the history between two commits', () => {
  it('has children before their parents, with subjects as they are, and the parents that lie outside', async () => {
    const root = repositoryOf({ 'a.txt': '1\n' });
    const base = git(root, 'rev-parse', 'HEAD');
    const one = commitAll(root, '- 0123 looks like a line of the answer\n\nand a body');
    git(root, 'checkout', '--quiet', '-b', 'side', base);
    const two = commitAll(root, 'ünïcode \u001b[31m');
    git(root, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'main');
    const head = git(root, 'rev-parse', 'HEAD');
    const { commits, outside } = await readHistory(await at(root), { base, head });
    expect(commits[0]).toMatchObject({ commit: head, parents: [two, one], subject: 'merge' });
    expect(
      commits
        .slice(1)
        .map(({ commit }) => commit)
        .sort(),
    ).toEqual([one, two].sort());
    const subjects = new Map(commits.map(({ commit, subject }) => [commit, subject]));
    expect(subjects.get(one)).toBe('- 0123 looks like a line of the answer');
    expect(subjects.get(two)).toBe('ünïcode \u001b[31m');
    expect(outside).toEqual([
      { commit: base, tree: git(root, 'rev-parse', `${base}^{tree}`), parents: [], subject: 'tree 0' },
    ]);
  });

  it('is empty between a commit and itself', async () => {
    const root = repositoryOf({ 'a.txt': '1\n' });
    const head = git(root, 'rev-parse', 'HEAD');
    expect(await readHistory(await at(root), { base: head, head })).toMatchObject({ commits: [] });
  });

  it('ends where a clone is shallow', async () => {
    const origin = repositoryOf({ 'a.txt': '1\n' }, { 'a.txt': '2\n' }, { 'a.txt': '3\n' });
    const root = join(temporaryDirectory(), 'clone');
    git(origin, 'clone', '--quiet', '--depth=2', `file://${origin}`, root);
    expect(await shallowCommits(await at(origin))).toEqual(new Set());
    expect(await shallowCommits(await at(root))).toEqual(new Set([git(root, 'rev-parse', 'HEAD~1')]));
  });
});

describe('the paths that differ between trees', () => {
  it('are told for many pairs at once, whatever the names look like', async () => {
    const first = { 'gone.txt': 'g\n', 'same.txt': 's\n', 'deep/a.txt': '1\n' };
    const root = repositoryOf(first);
    const one = git(root, 'rev-parse', 'HEAD^{tree}');
    const odd = [`${one} ${one}\nb`, ':100644 100644 M', 'tab\tand ünïcode'];
    writeTree(root, { 'deep/a.txt': '2\n', ...Object.fromEntries(odd.map((name) => [name, 'x\n'])) });
    rmSync(join(root, 'gone.txt'));
    commitAll(root, 'odd');
    const two = git(root, 'rev-parse', 'HEAD^{tree}');
    const pairs = [
      { before: one, after: two },
      { before: two, after: one },
      { before: one, after: one },
    ];
    const changed = await changedPaths(await at(root), pairs);
    const expected = new Set(['deep/a.txt', 'gone.txt', ...odd].sort());
    expect(pairs.map((pair) => new Set([...changed.get(pairName(pair))!].sort()))).toEqual([
      expected,
      expected,
      new Set(),
    ]);
  });
});
