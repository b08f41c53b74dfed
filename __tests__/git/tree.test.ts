import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findRepository } from '../../src/git/repository.ts';
import { listTree } from '../../src/git/tree.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';

/** A tree with names that no checkout could write, straight into the object store. */
const treeOf = (root: string, rows: readonly (readonly [string, Uint8Array | string])[]): string => {
  const blob = git(root, 'rev-parse', 'HEAD:a');
  const input = rows.map(([mode, name]) =>
    Buffer.concat([Buffer.from(`${mode} blob ${blob}\t`), Buffer.from(name), Buffer.from([0])]),
  );
  return execFileSync('git', ['mktree', '-z'], { cwd: root, input: Buffer.concat(input) })
    .toString()
    .trim();
};

describe('the files of a git tree', () => {
  it('are listed with object ids and modes; links and submodules are told', async () => {
    const root = repositoryOf({ 'dir/b.ts': '2', a: '1', 'ünï/ç.py': '3', ' lead': '4', 'con.txt': '5' });
    symlinkSync('a', join(root, 'link'));
    writeFileSync(join(root, 'run'), '#!', { mode: 0o755 });
    commitAll(root, 'more');
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${git(root, 'rev-parse', 'HEAD')},vendored`);
    git(root, 'commit', '--quiet', '-m', 'submodule');
    const { entries, warnings } = await listTree((await findRepository(root))!, 'HEAD');
    expect(entries.map(({ path, mode }) => [path, mode])).toEqual([
      [' lead', '100644'],
      ['a', '100644'],
      ['con.txt', '100644'],
      ['dir/b.ts', '100644'],
      ['run', '100755'],
      ['ünï/ç.py', '100644'],
    ]);
    expect(entries[1]!.oid).toBe(git(root, 'rev-parse', 'HEAD:a'));
    expect(warnings.map(({ path, reason }) => [path, reason])).toEqual([
      ['link', 'symlink'],
      ['vendored', 'submodule'],
    ]);
  });

  it('keep odd names as they are, and names that cannot be paths are told with their bytes', async () => {
    const root = repositoryOf({ a: '1' });
    const tree = treeOf(root, [
      ['100644', 'back\\slash'],
      ['100644', 'colon:name'],
      ['100644', new Uint8Array([0x66, 0xff, 0x6f])],
      ['100644', 'line\nbreak'],
      ['100644', 'c1\u0085'],
      ['100644', 'tab\tname'],
    ]);
    const { entries, warnings } = await listTree((await findRepository(root))!, tree);
    expect(entries.map(({ path }) => path).sort()).toEqual(['back\\slash', 'colon:name']);
    expect(warnings.map(({ path }) => path ?? '').sort()).toEqual([
      'c1\\xc2\\x85',
      'f\\xffo',
      'line\\x0abreak',
      'tab\\x09name',
    ]);
    expect(warnings.every(({ reason }) => reason === 'invalid_path')).toBe(true);
  });

  it('never lead out of the tree, even in a repository made to', async () => {
    const root = repositoryOf({ a: '1' });
    const inner = treeOf(root, [['100644', 'passwd']]);
    const hostile = execFileSync('git', ['mktree'], { cwd: root, input: `040000 tree ${inner}\t..\n` })
      .toString()
      .trim();
    const { entries, warnings } = await listTree((await findRepository(root))!, hostile);
    expect(entries).toEqual([]);
    expect(warnings).toEqual([expect.objectContaining({ path: '../passwd', reason: 'invalid_path' })]);
  });

  it('of no tree are an error in one sentence', async () => {
    const repository = (await findRepository(repositoryOf({ a: '1' })))!;
    await expect(listTree(repository, '0'.repeat(40))).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});
