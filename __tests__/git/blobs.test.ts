import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { BlobReader, type Blob } from '../../src/git/blobs.ts';
import { findRepository } from '../../src/git/repository.ts';
import { digestOf } from '../../src/records/digest.ts';
import { git, repositoryOf } from '../support/repository.ts';

const open: BlobReader[] = [];
afterEach(() => {
  for (const reader of open.splice(0)) reader.close();
});

const readerOf = async (root: string): Promise<BlobReader> => {
  const reader = new BlobReader((await findRepository(root))!);
  open.push(reader);
  return reader;
};

const all = async <T>(blobs: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const blob of blobs) list.push(blob);
  return list;
};

const MISSING = '1'.repeat(40);
const files: Record<string, Buffer> = {
  empty: Buffer.alloc(0),
  feeds: Buffer.from('\n\n\n'),
  binary: Buffer.from([0, 1, 2, 255, 10, 0]),
  large: Buffer.alloc(5 * 1024 * 1024 + 1, 'large '),
};

describe('reading blobs', () => {
  it('gives them whole, in the order asked for, and says which are missing', async () => {
    const root = repositoryOf(files);
    const oids = Object.keys(files).map((name) => git(root, 'rev-parse', `HEAD:${name}`));
    const reader = await readerOf(root);
    const asked = [...oids, MISSING, oids[0]!];
    const blobs = await all<Blob>(reader.read(asked));
    expect(blobs.map(({ oid }) => oid)).toEqual(asked);
    expect(blobs.map((blob) => ('bytes' in blob ? digestOf(blob.bytes) : 'missing'))).toEqual([
      ...Object.values(files).map((bytes) => digestOf(bytes)),
      'missing',
      digestOf(''),
    ]);
    expect(await all(reader.read([]))).toEqual([]);
    expect(await all(reader.read([MISSING]))).toEqual([{ oid: MISSING, missing: true }]);
  });

  it('gives bytes in memory of their own, so that sending one sends no other', async () => {
    const root = repositoryOf({ a: 'aaaa', b: 'bbbb' });
    const reader = await readerOf(root);
    const [blob] = await all<Blob>(reader.read([git(root, 'rev-parse', 'HEAD:a')]));
    expect('bytes' in blob! && blob.bytes.buffer.byteLength).toBe(4);
  });

  it('is pipelined through thousands of requests', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => [`f${n}`, `content ${n} ${'x'.repeat(n % 300)}`]),
    );
    const root = repositoryOf(many);
    const oids = git(root, 'ls-tree', '-r', '--format=%(objectname) %(path)', 'HEAD')
      .split('\n')
      .map((row) => row.split(' '));
    const blobs = await all<Blob>((await readerOf(root)).read(oids.map(([oid]) => oid!)));
    for (const [at, blob] of blobs.entries())
      expect('bytes' in blob && blob.bytes.toString()).toBe(many[oids[at]![1]!]);
    expect(blobs).toHaveLength(3000);
  });

  it('that was left before its end does not spoil the next', async () => {
    const root = repositoryOf(files);
    const oids = Object.keys(files).map((name) => git(root, 'rev-parse', `HEAD:${name}`));
    const reader = await readerOf(root);
    for await (const blob of reader.read(oids)) if (blob.oid === oids[1]) break;
    const [blob] = await all<Blob>(reader.read([oids[2]!]));
    expect('bytes' in blob! && [...blob.bytes]).toEqual([...files['binary']!]);
  });

  it('is refused twice at once', async () => {
    const root = repositoryOf({ a: '1' });
    const oid = git(root, 'rev-parse', 'HEAD:a');
    const reader = await readerOf(root);
    const first = reader.read([oid, oid]);
    await first.next();
    await expect(reader.read([oid]).next()).rejects.toThrow(/one reading at a time/);
    expect(await all(first)).toHaveLength(1);
  });

  it('fails in a sentence when git ends', async () => {
    const root = repositoryOf({ a: '1' });
    const oid = git(root, 'rev-parse', 'HEAD:a');
    const reader = await readerOf(root);
    rmSync(join(root, '.git'), { recursive: true });
    await expect(all(reader.read([oid]))).rejects.toThrow(
      /git cat-file ended before it had answered.*not a git repository/,
    );
  });
});

describe('hashing blobs', () => {
  it('gives digests, and bytes only up to the limit; the pieces of larger ones go to the sink', async () => {
    const root = repositoryOf(files);
    const oids = Object.keys(files).map((name) => git(root, 'rev-parse', `HEAD:${name}`));
    const pieces: Buffer[] = [];
    const blobs = await all(
      (await readerOf(root)).hash([...oids, MISSING], {
        limit: 1000,
        sink: () => ({ write: (piece) => void pieces.push(Buffer.from(piece)) }),
      }),
    );
    expect(
      blobs.map((blob) =>
        'missing' in blob ? 'missing' : [blob.digest, blob.size, blob.bytes !== undefined],
      ),
    ).toEqual([
      ...Object.entries(files).map(([name, bytes]) => [digestOf(bytes), bytes.length, name !== 'large']),
      'missing',
    ]);
    expect(Buffer.concat(pieces).equals(files['large']!)).toBe(true);
    expect(pieces.length).toBeGreaterThan(1);
  });

  it('sizes are known without reading', async () => {
    const root = repositoryOf(files);
    const oid = git(root, 'rev-parse', 'HEAD:large');
    expect(await (await readerOf(root)).sizes([oid, MISSING])).toEqual(
      new Map([[oid, files['large']!.length]]),
    );
  });
});
