import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findRepository, readPath } from '../../src/git/repository.ts';
import { worktreeTree, type WorktreeTree } from '../../src/git/worktree.ts';
import { digestOf } from '../../src/records/digest.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

/** Names and digests of everything under a folder. */
const fingerprint = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${digestOf(readFileSync(path))}`);

/** What `git add -A` makes of a copy of the repository. */
const expectedTree = (root: string): string => {
  const copy = join(temporaryDirectory(), 'copy');
  cpSync(root, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  git(copy, 'add', '--all');
  return git(copy, 'write-tree');
};

/** The worktree's tree, after proving that the repository stayed as it was. */
const treeOf = async (root: string): Promise<Omit<WorktreeTree, 'env' | 'dispose'>> => {
  const repository = (await findRepository(root))!;
  const before = fingerprint(repository.gitDir);
  const { tree, clean, warnings, dispose } = await worktreeTree(repository);
  expect(fingerprint(repository.gitDir)).toEqual(before);
  dispose();
  expect(fingerprint(repository.gitDir)).toEqual(before);
  return { tree, clean, warnings };
};

describe('the tree of a worktree', () => {
  it('is that of the commit when nothing changed', async () => {
    const root = repositoryOf({ a: '1', 'dir/b': '2' });
    expect(await treeOf(root)).toEqual({
      tree: git(root, 'rev-parse', 'HEAD^{tree}'),
      clean: true,
      warnings: [],
    });
  });

  it('is what git add -A makes: edits, new, deleted, renamed, ignored and executable files, links and filters', async () => {
    const root = repositoryOf({
      '.gitattributes': '*.txt text eol=crlf\n*.up filter=upper\n',
      '.gitignore': 'ignored\n*.log\n',
      'text.txt': 'one\r\ntwo\r\n',
      edited: 'before',
      gone: 'gone',
      old: 'moved as it is',
      plain: 'mode',
      folder: 'becomes a folder',
    });
    git(root, 'config', 'filter.upper.clean', 'tr a-z A-Z');
    writeTree(root, {
      'text.txt': 'one\r\nthree\r\n',
      edited: 'after',
      'new/deep/file': 'new',
      ignored: 'x',
      'a.log': 'x',
      'x.up': 'shout',
      'ünï çode': 'é',
    });
    rmSync(join(root, 'gone'));
    renameSync(join(root, 'old'), join(root, 'moved'));
    chmodSync(join(root, 'plain'), 0o755);
    rmSync(join(root, 'folder'));
    writeTree(root, { 'folder/inside': '1' });
    symlinkSync('edited', join(root, 'link'));
    git(root, 'add', 'edited');
    writeTree(root, { edited: 'after the add' });
    const result = await treeOf(root);
    expect(result).toEqual({ tree: expectedTree(root), clean: false, warnings: [] });
  });

  it('sees an edit of equal size in the very moment of the last git add', async () => {
    const root = repositoryOf({ a: 'one' });
    for (let round = 0; round < 5; round++) {
      writeTree(root, { a: `a${round}x` });
      git(root, 'add', 'a');
      writeTree(root, { a: `b${round}y` });
      expect((await treeOf(root)).tree).toBe(expectedTree(root));
    }
  });

  it('can be read with the environment that comes with it, until it is disposed of', async () => {
    const root = repositoryOf({ a: '1' });
    writeTree(root, { b: 'uncommitted' });
    const repository = (await findRepository(root))!;
    const { tree, env, dispose } = await worktreeTree(repository);
    expect((await readPath(repository, { tree, path: 'b', env }))?.toString()).toBe('uncommitted');
    expect((await readPath(repository, { tree, path: 'a', env }))?.toString()).toBe('1');
    const folder = env['GIT_OBJECT_DIRECTORY']!;
    dispose();
    dispose();
    expect(existsSync(folder)).toBe(false);
  });

  it('is found before the first commit and without an index', async () => {
    const root = repositoryOf();
    expect(await treeOf(root)).toMatchObject({
      tree: git(root, 'hash-object', '-t', 'tree', '/dev/null'),
      clean: false,
    });
    writeTree(root, { a: '1' });
    expect((await treeOf(root)).tree).toBe(expectedTree(root));
    expect(existsSync(join(root, '.git', 'index'))).toBe(false);
  });

  it('is found in a linked worktree, with its own index', async () => {
    const root = repositoryOf({ a: '1' });
    const linked = join(temporaryDirectory(), 'linked');
    git(root, 'worktree', 'add', '--quiet', linked);
    writeTree(linked, { a: '2', b: '3' });
    const before = fingerprint(join(root, '.git'));
    const { tree } = await treeOf(linked);
    expect(fingerprint(join(root, '.git'))).toEqual(before);
    git(linked, 'add', '--all');
    expect(tree).toBe(git(linked, 'write-tree'));
  });

  it('leaves the repository alone with a split index, and keeps files outside of a sparse checkout', async () => {
    // Split already, and to be split by whoever writes the index next.
    for (const split of [true, false]) {
      const root = repositoryOf({ a: '1', 'dir/b': '2' });
      git(root, 'config', 'core.splitIndex', 'true');
      if (split) git(root, 'update-index', '--split-index');
      writeTree(root, { a: '2' });
      expect((await treeOf(root)).tree).toBe(expectedTree(root));
    }
    const sparse = repositoryOf({ 'in/a': '1', 'out/b': '2' });
    git(sparse, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    writeTree(sparse, { 'in/a': '2' });
    expect(existsSync(join(sparse, 'out'))).toBe(false);
    const { tree } = await treeOf(sparse);
    expect(tree).toBe(expectedTree(sparse));
    expect(git(sparse, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n')).toContain('out/b');
  });

  it('is found in the middle of a merge with conflicts', async () => {
    const root = repositoryOf({ a: 'base\n' });
    git(root, 'checkout', '--quiet', '-b', 'topic');
    writeTree(root, { a: 'topic\n' });
    commitAll(root, 'topic');
    git(root, 'checkout', '--quiet', 'main');
    writeTree(root, { a: 'main\n' });
    commitAll(root, 'main');
    expect(() => git(root, 'merge', 'topic')).toThrow();
    expect((await treeOf(root)).tree).toBe(expectedTree(root));
  });

  it('lets be what git cannot add, with a warning, and takes the rest', async () => {
    const root = repositoryOf({ a: '1', tracked: '2' });
    git(root, 'init', '--quiet', join(root, 'unborn'));
    rmSync(join(root, 'tracked'));
    execFileSync('mkfifo', [join(root, 'tracked'), join(root, 'pipe')]);
    writeTree(root, { 'unborn/x': '1', b: 'taken' });
    const { tree, warnings } = await treeOf(root);
    expect(warnings.map(({ path, reason }) => `${path} ${reason}`).sort()).toEqual([
      'tracked unreadable',
      'unborn unreadable',
    ]);
    expect(tree).not.toBe(git(root, 'rev-parse', 'HEAD^{tree}'));
  });

  it('has no file of an ignored .codebatch folder, and odd places of the repository do not matter', async () => {
    const root = join(temporaryDirectory(), 'a:b \'c" $(d)');
    mkdirSync(root);
    git(root, 'init', '--quiet', '--initial-branch=main');
    writeTree(root, { a: '1', '.codebatch/.gitignore': '*\n', '.codebatch/store/store.json': '{}' });
    const { tree } = await treeOf(root);
    expect(tree).toBe(expectedTree(root));
    git(root, 'add', '--all');
    expect(git(root, 'ls-files')).toBe('a');
  });

  it('does not hide an edit behind a file time that lies in the future', async () => {
    const root = repositoryOf({ a: '1' });
    const future = Date.now() / 1000 + 3600;
    writeFileSync(join(root, 'a'), '2');
    utimesSync(join(root, 'a'), future, future);
    expect((await treeOf(root)).tree).toBe(expectedTree(root));
  });
});
