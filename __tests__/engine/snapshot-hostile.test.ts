import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { snapshotDirectory, type Snapshot } from '../../src/engine/snapshot.ts';
import { FileReader, readSmallFile } from '../../src/engine/snapshot-read.ts';
import { digestOf } from '../../src/records/digest.ts';
import { initStore } from '../../src/store/store.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

/** Every case holds in a plain directory, which is walked, and in a worktree, which git lists. */
const kinds = {
  'a plain directory': (): string => temporaryDirectory(),
  'a worktree': (): string => repositoryOf({}),
};

const take = (dir: string): Promise<Snapshot> => snapshotDirectory({ dir, env: {} });
const reasons = ({ warnings }: Snapshot): unknown[] =>
  warnings.map((one) => [one.path ?? one.paths, one.reason]);
const paths = ({ files }: Snapshot): string[] => files.map(({ path }) => path);

describe.each(Object.entries(kinds))('a snapshot of %s', (_kind, make) => {
  it('keeps odd names exactly as they are', async () => {
    const dir = make();
    const names = [
      ' lead',
      'back\\slash.txt',
      'c:d',
      'con.txt',
      'é',
      'q"uote',
      'a*?<>|b',
      '-n',
      'trail ',
      '...',
      '日本',
    ];
    for (const name of names) writeFileSync(join(dir, name), '');
    const snapshot = await take(dir);
    expect(paths(snapshot)).toEqual(names.sort());
    expect(snapshot.warnings).toEqual([]);
  });

  it('leaves out names that are no text, with their bytes in the warning', async () => {
    const dir = make();
    const raw = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from(`${dir}/`), Buffer.from(bytes)]);
    writeFileSync(raw(0x61, 0xff, 0x62), 'x');
    mkdirSync(raw(0xfe));
    writeFileSync(raw(0xfe, 0x2f, 0x66), 'x');
    writeTree(dir, { 'line\nbreak': 'x', 'esc\u001b[2J': 'x', fine: 'x' });
    const snapshot = await take(dir);
    expect(paths(snapshot)).toEqual(['fine']);
    const said = reasons(snapshot).map((row) => (row as [string, string])[0]);
    expect(said.map((path) => path.replace('/f', ''))).toEqual([
      '\\xfe',
      'a\\xffb',
      'esc\\x1b[2J',
      'line\\x0abreak',
    ]);
    expect(snapshot.warnings.every(({ reason }) => reason === 'invalid_path')).toBe(true);
  });

  it('never follows links, in or out, to files or folders', async () => {
    const [dir, outside] = [make(), temporaryDirectory()];
    writeTree(outside, { secret: 'private' });
    writeTree(dir, { real: '1' });
    symlinkSync(join(outside, 'secret'), join(dir, 'to-file'));
    symlinkSync(outside, join(dir, 'to-folder'));
    symlinkSync('loop', join(dir, 'loop'));
    symlinkSync('real', join(dir, 'inner'));
    const snapshot = await take(dir);
    expect(paths(snapshot)).toEqual(['real']);
    expect(reasons(snapshot)).toEqual(
      ['inner', 'loop', 'to-file', 'to-folder'].map((path) => [path, 'symlink']),
    );
  });

  it('keeps names that differ by case only, and tells', async () => {
    const dir = make();
    writeTree(dir, { 'README.md': '1', 'readme.md': '2', 'Readme.md': '3' });
    const snapshot = await take(dir);
    expect(paths(snapshot)).toEqual(['README.md', 'Readme.md', 'readme.md']);
    expect(reasons(snapshot)).toEqual([[['README.md', 'Readme.md', 'readme.md'], 'case_collision']]);
  });

  it('leaves out the store and every .codebatch folder', async () => {
    const dir = make();
    const { store } = initStore(join(dir, 'my-store'), {});
    writeTree(dir, { a: '1', '.codebatch/x': '2', 'deep/.codebatch/y': '3', 'my-store-notes': '4' });
    const first = await snapshotDirectory({ dir, store, env: {} });
    const second = await snapshotDirectory({ dir, store, env: {} });
    expect(paths(first)).toEqual(['a', 'my-store-notes']);
    expect(first.warnings).toEqual([]);
    expect(second).toMatchObject({ existed: true, record: first.record });
  });

  it('leaves hidden names out when asked to', async () => {
    const dir = make();
    writeTree(dir, { a: '1', '.env': '2', '.config/x': '3', 'dir/.y': '4' });
    const { record, files } = await snapshotDirectory({ dir, env: {}, includeHidden: false });
    expect(files.map(({ path }) => path)).toEqual(['a']);
    expect(record.config.include_hidden).toBe(false);
  });
});

describe('a snapshot of a plain directory', () => {
  it('never opens a pipe or a socket', async () => {
    const dir = temporaryDirectory();
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    const server = createServer().listen(join(dir, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const snapshot = await take(dir);
      expect(paths(snapshot)).toEqual([]);
      expect(reasons(snapshot)).toEqual([
        ['pipe', 'special_file'],
        ['socket', 'special_file'],
      ]);
    } finally {
      server.close();
    }
  });

  it('honours .gitignore files, the nearest first, and takes nothing from a .git folder', async () => {
    const dir = temporaryDirectory();
    writeTree(dir, {
      '.gitignore': '*.log\n/only-here\nbuild/\n# comment\n\\#kept\n',
      'a.log': '1',
      'only-here': '1',
      'sub/only-here': '1',
      'build/x': '1',
      'sub/build/y': '1',
      '#kept': '1',
      'sub/.gitignore': '!keep.log\n*.tmp\n',
      'sub/keep.log': '1',
      'sub/deep/other.log': '1',
      'sub/deep/x.tmp': '1',
      'x.tmp': '1',
      'inner/.git/HEAD': 'ref',
      'inner/.git/config': '',
      'inner/file': '1',
      'file/build': '1',
    });
    expect(paths(await take(dir))).toEqual([
      '.gitignore',
      'file/build',
      'inner/file',
      'sub/.gitignore',
      'sub/keep.log',
      'sub/only-here',
      'x.tmp',
    ]);
  });

  it('ignores the same files as git does', async () => {
    const tree = {
      '.gitignore': 'a/*\n!a/keep\n**/cache\nfoo/**/bar\n*.[oa]\n!/top.o\ntrail/ \n\\!bang\n',
      'a/keep': '1',
      'a/drop': '1',
      'b/cache/x': '1',
      'foo/1/2/bar': '1',
      'foo/bar': '1',
      'x.o': '1',
      'top.o': '1',
      'z.a': '1',
      'trail/x': '1',
      '!bang': '1',
    };
    const [plain, worktree] = [temporaryDirectory(), repositoryOf({})];
    writeTree(plain, tree);
    writeTree(worktree, tree);
    expect(paths(await take(plain))).toEqual(paths(await take(worktree)));
  });

  it('does not fall over an ignore file that is a link, a folder, a pipe or no text', async () => {
    const dir = temporaryDirectory();
    writeTree(dir, {
      'a/x': '1',
      'b/.gitignore/y': '1',
      'b/x': '1',
      'c/x': '1',
      'd/x': '1',
      'd/.gitignore': new Uint8Array([0xff, 0xfe, 0x5b, 0x0a]),
    });
    symlinkSync('/etc/passwd', join(dir, 'a', '.gitignore'));
    execFileSync('mkfifo', [join(dir, 'c', '.gitignore')]);
    expect(paths(await take(dir))).toEqual(['a/x', 'b/.gitignore/y', 'b/x', 'c/x', 'd/.gitignore', 'd/x']);
  });
});

describe('a snapshot of a worktree', () => {
  it('does not read through a folder that was replaced by a link', async () => {
    const [root, outside] = [repositoryOf({ 'dir/a': '1', 'dir/deep/b': '2', c: '3' }), temporaryDirectory()];
    writeTree(outside, { a: 'private', 'deep/b': 'private' });
    rmSync(join(root, 'dir'), { recursive: true });
    symlinkSync(outside, join(root, 'dir'));
    const snapshot = await take(root);
    expect(paths(snapshot)).toEqual(['c']);
    expect(reasons(snapshot)).toEqual([['dir', 'symlink']]);
  });

  it('does not enter submodules and other repositories', async () => {
    const root = repositoryOf({ a: '1' });
    const inner = repositoryOf({ x: '1' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub');
    commitAll(root, 'submodule');
    git(root, 'init', '--quiet', 'other');
    writeTree(root, { 'other/x': '1' });
    git(join(root, 'other'), 'add', '--all');
    git(join(root, 'other'), 'commit', '--quiet', '-m', 'x');
    const snapshot = await take(root);
    expect(paths(snapshot)).toEqual(['.gitmodules', 'a']);
    expect(reasons(snapshot)).toEqual([
      ['other', 'submodule'],
      ['sub', 'submodule'],
    ]);
  });

  it('tells of a tracked file that became a pipe', async () => {
    const root = repositoryOf({ a: '1', b: '2' });
    rmSync(join(root, 'a'));
    execFileSync('mkfifo', [join(root, 'a')]);
    const snapshot = await take(root);
    expect(paths(snapshot)).toEqual(['b']);
    expect(reasons(snapshot)).toEqual([['a', 'special_file']]);
  });
});

describe('reading one file', () => {
  it('that vanished, or became a folder, a link or a pipe since it was listed, is a warning', () => {
    const dir = temporaryDirectory();
    mkdirSync(join(dir, 'folder'));
    symlinkSync('/etc/passwd', join(dir, 'link'));
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    writeTree(dir, { file: '1' });
    const reader = new FileReader(dir, undefined);
    const said = ['gone', 'folder', 'link', 'pipe', 'file/below'].map((path) => [
      path,
      reader.read(path).warning?.reason,
    ]);
    expect(said).toEqual([
      ['gone', 'unreadable'],
      ['folder', 'special_file'],
      ['link', 'symlink'],
      ['pipe', 'special_file'],
      ['file/below', 'unreadable'],
    ]);
    expect(reader.read('gone').warning!.message).toBe('"gone" could not be read: ENOENT.');
  });

  it('is exact at the sizes where the way of reading changes', () => {
    const dir = temporaryDirectory();
    const reader = new FileReader(dir, undefined);
    for (const size of [0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 2 ** 21]) {
      const bytes = Buffer.alloc(size, 'edge');
      writeFileSync(join(dir, 'file'), bytes);
      expect(reader.read('file')).toEqual({ object: digestOf(bytes), size });
    }
  });

  it('whose size is never what it says, as under /proc, is taken as it was read, with a warning', () => {
    const { object, size, warning } = new FileReader('/proc/self', undefined).read('cmdline');
    expect(size).toBeGreaterThan(0);
    expect(object).toBe(digestOf(readFileSync('/proc/self/cmdline')));
    expect(warning?.reason).toBe('changed_while_read');
  });

  it('that grows all the time ends in one moment of it, with a warning', async () => {
    const dir = temporaryDirectory();
    // Long to read, so that every reading sees it grow.
    writeFileSync(join(dir, 'log'), 'line\n'.repeat(4_000_000));
    const path = JSON.stringify(join(dir, 'log'));
    const writer = spawn(process.execPath, [
      '-e',
      `setInterval(() => fs.appendFileSync(${path}, 'line\\n'), 0)`,
    ]);
    try {
      while (statSync(join(dir, 'log')).size === 20_000_000) await setTimeout(5);
      const reader = new FileReader(dir, undefined);
      let read = reader.read('log');
      // On a busy machine the writer may not get a turn during one reading.
      for (let tries = 0; read.warning === undefined && tries < 200; tries++) {
        await setTimeout(1);
        read = reader.read('log');
      }
      expect(read.warning?.reason).toBe('changed_while_read');
      expect(read.object).toBe(digestOf('line\n'.repeat(read.size / 5)));
    } finally {
      writer.kill();
    }
  });

  it('of settings takes plain files up to the limit only', () => {
    const dir = temporaryDirectory();
    writeTree(dir, { small: '12345', large: '123456' });
    symlinkSync('small', join(dir, 'link'));
    expect(readSmallFile(join(dir, 'small'), 5)?.toString()).toBe('12345');
    for (const name of ['large', 'link', 'gone', '.'])
      expect(readSmallFile(join(dir, name), 5)).toBeUndefined();
  });
});
