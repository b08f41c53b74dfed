import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runGit } from '../../src/git/program.ts';
import {
  findRepository,
  isShallow,
  mergeBase,
  parents,
  readPath,
  refExists,
  resolveCommit,
  type Repository,
} from '../../src/git/repository.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const found = async (root: string): Promise<Repository> => (await findRepository(root))!;

describe('finding a repository', () => {
  it('finds it from any folder inside, with the commit that is checked out', async () => {
    const root = repositoryOf({ 'a/b/c.ts': '1' });
    const repository = await found(join(root, 'a', 'b'));
    expect(repository).toEqual({
      root,
      gitDir: join(root, '.git'),
      objectsDir: join(root, '.git', 'objects'),
      head: git(root, 'rev-parse', 'HEAD'),
    });
  });

  it('has no head before the first commit', async () => {
    const root = repositoryOf();
    expect((await found(root)).head).toBeUndefined();
  });

  it('shares the object store between linked worktrees', async () => {
    const root = repositoryOf({ a: '1' });
    const linked = join(temporaryDirectory(), 'linked');
    git(root, 'worktree', 'add', '--quiet', linked);
    const repository = await found(linked);
    expect(repository.root).toBe(realpathSync(linked));
    expect(repository.objectsDir).toBe(join(root, '.git', 'objects'));
    expect(repository.gitDir).toBe(join(root, '.git', 'worktrees', 'linked'));
  });

  it('finds none in a plain folder, in a bare repository and in a .git folder', async () => {
    const bare = temporaryDirectory();
    git(bare, 'init', '--quiet', '--bare');
    for (const folder of [temporaryDirectory(), bare, join(repositoryOf({ a: '1' }), '.git')])
      expect(await findRepository(folder)).toBeUndefined();
  });

  it('tells a folder that is not there from a git that is not there', async () => {
    await expect(findRepository(join(temporaryDirectory(), 'gone'))).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
    });
    const path = process.env['PATH'];
    process.env['PATH'] = temporaryDirectory();
    try {
      await expect(findRepository(temporaryDirectory())).rejects.toMatchObject({ code: 'GIT_MISSING' });
    } finally {
      process.env['PATH'] = path;
    }
  });
});

describe('inside a hook of another repository', () => {
  const names = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'];
  afterEach(() => {
    for (const name of names) delete process.env[name];
  });

  it('the variables that git sets for the hook lead nowhere else', async () => {
    const [root, other] = [repositoryOf({ a: '1' }), repositoryOf({ b: '2' })];
    for (const name of names) process.env[name] = join(other, '.git');
    const repository = await found(root);
    expect(repository.root).toBe(root);
    expect((await runGit(root, ['ls-files'])).stdout.toString()).toBe('a\n');
  });
});

describe('revisions', () => {
  it('are resolved to commit and tree', async () => {
    const root = repositoryOf({ a: '1' }, { a: '2' });
    git(root, 'tag', '-a', 'v1', '-m', 'annotated');
    const repository = await found(root);
    const expected = { commit: git(root, 'rev-parse', 'HEAD'), tree: git(root, 'rev-parse', 'HEAD^{tree}') };
    for (const revision of ['HEAD', 'main', 'v1', expected.commit, expected.commit.slice(0, 10)])
      expect(await resolveCommit(repository, revision)).toEqual(expected);
  });

  it('that are not there are refused with the nearest name', async () => {
    const root = repositoryOf({ a: '1' });
    git(root, 'branch', 'feature/login');
    const repository = await found(root);
    await expect(resolveCommit(repository, 'feature/lgoin')).rejects.toMatchObject({
      code: 'REF_NOT_FOUND',
      hints: ['Did you mean feature/login?'],
    });
    for (const revision of ['', '--all', '-h', 'HEAD..main', 'HEAD:a', 'no such', 'a\nb', '0'.repeat(40)]) {
      await expect(resolveCommit(repository, revision)).rejects.toMatchObject({ code: 'REF_NOT_FOUND' });
      expect(await refExists(repository, revision)).toBe(false);
    }
  });

  it('have a merge base when they share history, and none when they do not', async () => {
    const root = repositoryOf({ a: '1' });
    const base = git(root, 'rev-parse', 'HEAD');
    git(root, 'checkout', '--quiet', '-b', 'topic');
    writeTree(root, { b: '2' });
    commitAll(root, 'topic');
    git(root, 'checkout', '--quiet', '--orphan', 'lonely');
    commitAll(root, 'lonely');
    const repository = await found(root);
    expect(await mergeBase(repository, 'topic', 'main')).toBe(base);
    expect(await mergeBase(repository, 'lonely', 'main')).toBeUndefined();
  });

  it('name their parents even where a shallow clone has cut them off', async () => {
    const root = repositoryOf({ a: '1' }, { a: '2' });
    const clone = join(temporaryDirectory(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone], { stdio: 'ignore' });
    const [whole, cut] = [await found(root), await found(clone)];
    const first = git(root, 'rev-parse', 'HEAD^');
    expect(await parents(whole, 'HEAD')).toEqual([first]);
    expect(await parents(cut, 'HEAD')).toEqual([first]);
    expect(await parents(whole, first)).toEqual([]);
    expect([await isShallow(whole), await isShallow(cut)]).toEqual([false, true]);
    expect(await refExists(cut, first)).toBe(false);
    await expect(resolveCommit(cut, first)).rejects.toMatchObject({
      hints: [`Fetch it first: git fetch origin ${first}`],
      details: { shallow: true },
    });
  });
});

describe('one file of a tree', () => {
  it('is read byte for byte; links, folders and absent ones are none', async () => {
    const root = repositoryOf({ 'dir/[x]*.yml': new Uint8Array([0, 255, 10]), 'dir/x.yml': 'x' });
    symlinkSync('x.yml', join(root, 'dir', 'link'));
    mkdirSync(join(root, 'dir', 'sub'));
    writeFileSync(join(root, 'dir', 'sub', 'y'), 'y');
    commitAll(root, 'more');
    const repository = await found(root);
    const read = (path: string): Promise<Buffer | undefined> => readPath(repository, { tree: 'HEAD', path });
    expect([...(await read('dir/[x]*.yml'))!]).toEqual([0, 255, 10]);
    for (const path of ['dir/link', 'dir/sub', 'dir', 'dir/gone', 'dir/*'])
      expect(await read(path)).toBeUndefined();
  });
});
