import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  snapshotDirectory,
  snapshotTree,
  type TreeOptions,
  type TreeSnapshot,
} from '../../src/engine/snapshot.ts';
import { findRepository } from '../../src/git/repository.ts';
import { worktreeTree } from '../../src/git/worktree.ts';
import { digestOf, type Digest } from '../../src/records/digest.ts';
import { loadObjectMap, type ObjectMap } from '../../src/store/object-map.ts';
import { objectFile } from '../../src/store/layout.ts';
import { getObject } from '../../src/store/objects.ts';
import { readFileIndex } from '../../src/store/snapshots.ts';
import { initStore } from '../../src/store/store.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const newMap = (): ObjectMap => loadObjectMap(join(temporaryDirectory(), 'map'));

const take = async (
  root: string,
  more: Partial<TreeOptions> = {},
): Promise<TreeSnapshot & { read: Map<Digest, Buffer> }> => {
  const read = new Map<Digest, Buffer>();
  const snapshot = await snapshotTree({
    repository: (await findRepository(root))!,
    tree: 'HEAD',
    objectMap: newMap(),
    env: {},
    onBlob: (digest, bytes) => void read.set(digest, bytes),
    ...more,
  });
  return { ...snapshot, read };
};

const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';
const tree = { 'a.py': 'x = 1\n', 'b/c.ts': 'let y;\n', same: 'let y;\n', empty: '', 'model.bin': LFS };

describe('a snapshot of a git tree', () => {
  it('is that of the same files in a directory, without a checkout', async () => {
    const root = repositoryOf(tree);
    const plain = temporaryDirectory();
    writeTree(plain, tree);
    rmSync(join(root, 'a.py'));
    const [fromTree, fromFiles] = [await take(root), await snapshotDirectory({ dir: plain, env: {} })];
    expect(fromTree.files).toEqual(fromFiles.files);
    expect(fromTree.record).toEqual(fromFiles.record);
    expect(fromTree.oids.get('a.py')).toBe(git(root, 'rev-parse', 'HEAD:a.py'));
  });

  it('reads each unknown blob once and nothing that the map knows', async () => {
    const root = repositoryOf(tree);
    const objectMap = newMap();
    const first = await take(root, { objectMap });
    expect([...first.read.values()].map(String).sort()).toEqual(['', 'let y;\n', LFS, 'x = 1\n'].sort());
    for (const [digest, bytes] of first.read) expect(digestOf(bytes)).toBe(digest);
    writeTree(root, { 'a.py': 'x = 2\n' });
    commitAll(root, 'edit');
    const second = await take(root, { objectMap });
    expect([...second.read.values()].map(String)).toEqual(['x = 2\n']);
    expect(second.record.snapshot_id).not.toBe(first.record.snapshot_id);
  });

  it('copies into a store when there is one, even what the map knows', async () => {
    const root = repositoryOf({ ...tree, large: 'large '.repeat(6_000_000) });
    const { store } = initStore(join(temporaryDirectory(), 'store'), {});
    const objectMap = newMap();
    await take(root, { objectMap });
    const { record, files, read } = await take(root, { objectMap, store });
    expect(readFileIndex(store, record.snapshot_id)).toEqual(files);
    for (const file of files) expect(getObject(store, file.object)).toHaveLength(file.size);
    expect(read.size).toBe(4);
    rmSync(objectFile(store.root, files[0]!.object));
    const again = await take(root, { objectMap, store });
    expect(again.existed).toBe(true);
    expect([...again.read.keys()]).toEqual([files[0]!.object]);
    expect(getObject(store, files[0]!.object)).toHaveLength(files[0]!.size);
  });

  it('of the worktree reads what is in no object store yet', async () => {
    const root = repositoryOf(tree);
    writeTree(root, { new: 'uncommitted' });
    const { tree: worktree, env, dispose } = await worktreeTree((await findRepository(root))!);
    const { files } = await take(root, { tree: worktree, gitEnv: env });
    dispose();
    expect(files.find(({ path }) => path === 'new')).toMatchObject({
      object: digestOf('uncommitted'),
      size: 11,
    });
  });

  it('tells of links and of blobs that git no longer has, and takes the rest', async () => {
    const root = repositoryOf(tree);
    symlinkSync('a.py', join(root, 'link'));
    commitAll(root, 'link');
    const oid = git(root, 'rev-parse', 'HEAD:a.py');
    rmSync(join(root, '.git', 'objects', oid.slice(0, 2), oid.slice(2)));
    const { files, warnings } = await take(root);
    expect(files.map(({ path }) => path)).toEqual(['b/c.ts', 'empty', 'model.bin', 'same']);
    expect(warnings.map(({ path, reason }) => [path, reason])).toEqual([
      ['a.py', 'unreadable'],
      ['link', 'symlink'],
    ]);
  });

  it('leaves out a store that was committed by mistake, as the snapshot of a directory does', async () => {
    const root = repositoryOf({ a: '1' });
    writeTree(root, { '.codebatch/store/store.json': '{}' });
    git(root, 'add', '--force', '--all');
    git(root, 'commit', '--quiet', '-m', 'oops');
    expect((await take(root)).files.map(({ path }) => path)).toEqual(['a']);
    expect((await snapshotDirectory({ dir: root, env: {} })).files.map(({ path }) => path)).toEqual(['a']);
  });
});
