import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { snapshotDirectory, snapshotIdOf } from '../../src/engine/snapshot.ts';
import { digestOf } from '../../src/records/digest.ts';
import { buildFileRecord, compareFiles } from '../../src/records/file.ts';
import { fileIndex, objectFile, objectsDir, snapshotDir, snapshotFile } from '../../src/store/layout.ts';
import { getObject } from '../../src/store/objects.ts';
import { readProvenance } from '../../src/store/provenance.ts';
import { listSnapshots, readFileIndex, readSnapshot } from '../../src/store/snapshots.ts';
import { initStore, type Store } from '../../src/store/store.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const newStore = (): Store => initStore(join(temporaryDirectory(), 'store'), {}).store;
const directoryOf = (tree: Record<string, string | Uint8Array>): string => {
  const dir = temporaryDirectory();
  writeTree(dir, tree);
  return dir;
};
const env = {};

describe('a snapshot of a directory', () => {
  it('holds every file with digest, size and language, and its bytes are in the store', async () => {
    const dir = directoryOf({
      'a.py': 'x = 1\n',
      'dir/b.ts': 'é',
      '.hidden': '',
      'data.bin': new Uint8Array([0, 255]),
    });
    const store = newStore();
    const { record, files, warnings, existed } = await snapshotDirectory({
      dir,
      store,
      env,
      metadata: { for: 'a test' },
    });
    expect(files.map(({ path, size, lang_hint }) => [path, size, lang_hint])).toEqual([
      ['.hidden', 0, undefined],
      ['a.py', 6, 'python'],
      ['data.bin', 2, undefined],
      ['dir/b.ts', 2, 'typescript'],
    ]);
    expect({ warnings, existed }).toEqual({ warnings: [], existed: false });
    expect(record).toMatchObject({
      file_count: 4,
      total_bytes: 10,
      metadata: { for: 'a test' },
      created_at: '1970-01-01T00:00:00Z',
      source: { path: '.' },
    });
    expect(readFileIndex(store, record.snapshot_id)).toEqual(files);
    for (const file of files)
      expect(getObject(store, file.object).equals(readFileSync(join(dir, file.path)))).toBe(true);
    expect(readProvenance(store, record.snapshot_id)).toEqual({ path: dir });
  });

  it('has an id that follows from paths and bytes alone, wherever and whenever it is taken', async () => {
    const tree = { b: '2', a: '1', 'c/d': '3' };
    const [one, two] = [directoryOf(tree), repositoryOf(tree)];
    const first = await snapshotDirectory({ dir: one, env });
    const second = await snapshotDirectory({ dir: two, store: newStore(), env, metadata: { x: 1 } });
    expect(first.record.snapshot_id).toMatch(/^snap-[0-9a-f]{32}$/);
    expect(second.record.snapshot_id).toBe(first.record.snapshot_id);
    writeTree(one, { a: '1 ' });
    expect((await snapshotDirectory({ dir: one, env })).record.snapshot_id).not.toBe(
      first.record.snapshot_id,
    );
  });

  it('takes its time, and then its id, from SOURCE_DATE_EPOCH', async () => {
    const dir = directoryOf({ a: '1' });
    const plain = (await snapshotDirectory({ dir, env })).record;
    const dated = (await snapshotDirectory({ dir, env: { SOURCE_DATE_EPOCH: '86400' } })).record;
    expect(dated.created_at).toBe('1970-01-02T00:00:00Z');
    expect(dated.snapshot_id).not.toBe(plain.snapshot_id);
    await expect(snapshotDirectory({ dir, env: { SOURCE_DATE_EPOCH: 'yesterday' } })).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
  });

  it('taken twice is there once', async () => {
    const [dir, store] = [directoryOf({ a: '1' }), newStore()];
    const first = await snapshotDirectory({ dir, store, env });
    const bytes = readFileSync(snapshotFile(store.root, first.record.snapshot_id), 'utf8');
    const second = await snapshotDirectory({ dir, store, env, metadata: { later: true } });
    expect(second).toMatchObject({ existed: true, record: first.record });
    expect(readFileSync(snapshotFile(store.root, first.record.snapshot_id), 'utf8')).toBe(bytes);
    expect(listSnapshots(store)).toHaveLength(1);
  });

  it('under an id of one’s own stands for one tree only', async () => {
    const [dir, store] = [directoryOf({ a: '1' }), newStore()];
    expect((await snapshotDirectory({ dir, store, env, id: 'nightly' })).record.snapshot_id).toBe('nightly');
    expect((await snapshotDirectory({ dir, store, env, id: 'nightly' })).existed).toBe(true);
    writeTree(dir, { a: '2' });
    await expect(snapshotDirectory({ dir, store, env, id: 'nightly' })).rejects.toMatchObject({
      code: 'SNAPSHOT_EXISTS',
    });
    await expect(snapshotDirectory({ dir, store, env, id: '../../x' })).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
    expect(readSnapshot(store, 'nightly').total_bytes).toBe(1);
  });

  it('of nothing that is there is refused', async () => {
    await expect(snapshotDirectory({ dir: join(temporaryDirectory(), 'gone'), env })).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
    });
    const file = join(directoryOf({ a: '1' }), 'a');
    await expect(snapshotDirectory({ dir: file, env })).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' });
  });

  it('of an empty directory is a snapshot too', async () => {
    expect(
      (await snapshotDirectory({ dir: temporaryDirectory(), store: newStore(), env })).record.file_count,
    ).toBe(0);
  });

  it('streams a file of 40 MB, with and without a store, to the same digest', async () => {
    const bytes = Buffer.alloc(40 * 1024 * 1024 + 3, 'streamed ');
    const [dir, store] = [directoryOf({ large: bytes }), newStore()];
    const before = process.memoryUsage().arrayBuffers;
    const stored = await snapshotDirectory({ dir, store, env });
    const hashed = await snapshotDirectory({ dir, env });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
    expect(stored.files).toEqual(hashed.files);
    expect(stored.files[0]).toMatchObject({ object: digestOf(bytes), size: bytes.length });
    expect(getObject(store, stored.files[0]!.object).equals(bytes)).toBe(true);
  });

  it('tells its progress up to the end', async () => {
    const dir = directoryOf(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`f${n}`, String(n)])));
    const seen: [number, number][] = [];
    await snapshotDirectory({ dir, env }, (done, total) => void seen.push([done, total]));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual([600, 600]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b));
  });
});

describe('a snapshot that was killed between two writes', () => {
  /** Bytes of a store apart from what may differ between machines. */
  const contents = (store: Store): string[] =>
    readdirSync(store.root, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && !entry.parentPath.includes('indexes') && !entry.name.endsWith('.tmp'),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => `${path.slice(store.root.length)} ${digestOf(readFileSync(path))}`)
      .sort();
  const tree = { 'a.py': 'x = 1\n', 'b/c.ts': 'let y;\n', same: 'let y;\n' };

  it.each(['temporary files', 'no index', 'a torn index', 'no snapshot.json', 'a torn object', 'no object'])(
    'with %s resumes to the same bytes',
    async (damage) => {
      const dir = directoryOf(tree);
      const [whole, killed] = [newStore(), newStore()];
      const { record, files } = await snapshotDirectory({ dir, store: whole, env });
      await snapshotDirectory({ dir, store: killed, env });
      const id = record.snapshot_id;
      const object = objectFile(killed.root, files[0]!.object);
      if (damage !== 'a torn index') rmSync(snapshotFile(killed.root, id));
      if (damage === 'no index' || damage === 'temporary files')
        rmSync(snapshotDir(killed.root, id), { recursive: true });
      if (damage === 'temporary files')
        writeFileSync(join(objectsDir(killed.root), '.incoming.ffffff-1-0-0.tmp'), 'half');
      if (damage === 'a torn index')
        writeFileSync(fileIndex(killed.root, id), readFileSync(fileIndex(killed.root, id)).subarray(0, 90));
      if (damage === 'a torn object') writeFileSync(object, 'x');
      if (damage === 'no object') rmSync(object);
      if (damage !== 'a torn index') expect(listSnapshots(killed)).toEqual([]);
      expect((await snapshotDirectory({ dir, store: killed, env })).existed).toBe(false);
      expect(contents(killed)).toEqual(contents(whole));
    },
  );
});

describe('the snapshot of a git worktree', () => {
  it('has what git tracks or would add, as it lies on the disk', async () => {
    const root = repositoryOf({
      '.gitignore': '*.log\n',
      'crlf.txt': 'a\r\n',
      tracked: '1',
      gone: '2',
      'forced.log': '3',
    });
    git(root, 'add', '--force', 'forced.log');
    commitAll(root, 'forced');
    rmSync(join(root, 'gone'));
    writeTree(root, {
      new: '4',
      'b.log': '5',
      'dir/.gitignore': 'secret\n',
      'dir/secret': '6',
      'dir/open': '7',
    });
    const { files, warnings } = await snapshotDirectory({ dir: root, env });
    expect(files.map(({ path }) => path)).toEqual([
      '.gitignore',
      'crlf.txt',
      'dir/.gitignore',
      'dir/open',
      'forced.log',
      'new',
      'tracked',
    ]);
    expect(files.find(({ path }) => path === 'crlf.txt')!.size).toBe(3);
    expect(warnings).toEqual([]);
  });

  it('of a folder of it has paths relative to that folder', async () => {
    const root = repositoryOf({ 'sub/a': '1', 'sub/b/c': '2', other: '3' });
    const store = newStore();
    const { record, files } = await snapshotDirectory({ dir: join(root, 'sub'), store, env });
    expect(files.map(({ path }) => path)).toEqual(['a', 'b/c']);
    expect(readProvenance(store, record.snapshot_id)).toEqual({
      path: join(root, 'sub'),
      commit: git(root, 'rev-parse', 'HEAD'),
    });
  });

  it('of a folder that git ignores has its files all the same', async () => {
    const root = repositoryOf({ '.gitignore': 'out/\n', 'out/made.js': '1' });
    expect((await snapshotDirectory({ dir: join(root, 'out'), env })).files.map(({ path }) => path)).toEqual([
      'made.js',
    ]);
  });

  it('lists a path in conflict once', async () => {
    const root = repositoryOf({ a: 'base\n' });
    git(root, 'checkout', '--quiet', '-b', 'topic');
    writeTree(root, { a: 'topic\n' });
    commitAll(root, 'topic');
    git(root, 'checkout', '--quiet', 'main');
    writeTree(root, { a: 'main\n' });
    commitAll(root, 'main');
    expect(() => git(root, 'merge', 'topic')).toThrow();
    expect((await snapshotDirectory({ dir: root, env })).files.map(({ path }) => path)).toEqual(['a']);
  });
});

describe('snapshot ids', () => {
  const path = fc.stringMatching(/^[a-zé "\\]{1,6}$/);
  const file = fc.tuple(path, fc.nat(3)).map(([name, n]) => buildFileRecord(name, digestOf(String(n)), n));

  it('are equal for equal content and for nothing else', () => {
    const list = fc
      .uniqueArray(file, { selector: (one) => one.path, maxLength: 5 })
      .map((files) => files.sort(compareFiles));
    const key = (files: readonly { path: string; object: string; size: number }[]): string =>
      JSON.stringify(files.map((one) => [one.path, one.object, one.size]));
    fc.assert(
      fc.property(list, list, (a, b) => {
        const time = '1970-01-01T00:00:00Z';
        expect(snapshotIdOf(a, time) === snapshotIdOf(b, time)).toBe(key(a) === key(b));
        expect(snapshotIdOf(a, '1970-01-02T00:00:00Z')).not.toBe(snapshotIdOf(a, time));
      }),
    );
  });
});
