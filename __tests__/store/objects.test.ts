import { closeSync, mkdirSync, openSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHUNK_SIZE } from '../../src/records/chunk-manifest.ts';
import { digestOf, type Digest } from '../../src/records/digest.ts';
import { objectFile, objectsDir } from '../../src/store/layout.ts';
import {
  getContent,
  getObject,
  hasObject,
  openObjectWriter,
  putContent,
  putObject,
  putObjectFile,
  syncObjects,
} from '../../src/store/objects.ts';
import { initStore, type Store } from '../../src/store/store.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const newStore = (): Store => initStore(join(temporaryDirectory(), 'store'), {}).store;

const putFile = (store: Store, path: string): { digest: Digest; size: number } => {
  const file = openSync(path, 'r');
  try {
    return putObjectFile(store, file);
  } finally {
    closeSync(file);
  }
};

const temporaries = (store: Store): string[] =>
  readdirSync(objectsDir(store.root)).filter((name) => name.endsWith('.tmp'));

describe('objects', () => {
  it('come back as they were put, whatever the bytes', () => {
    const store = newStore();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        const digest = putObject(store, bytes);
        expect(digest).toBe(digestOf(bytes));
        expect(getObject(store, digest).equals(bytes)).toBe(true);
      }),
      { numRuns: 50 },
    );
    syncObjects(store);
    expect(temporaries(store)).toEqual([]);
  });

  it('are put again without harm', () => {
    const store = newStore();
    const digest = putObject(store, Buffer.from('twice'));
    expect(putObject(store, Buffer.from('twice'))).toBe(digest);
    syncObjects(store);
    syncObjects(store);
    expect(getObject(store, digest).toString()).toBe('twice');
  });

  it('that are missing are told apart from those that are damaged', () => {
    const store = newStore();
    const digest = putObject(store, Buffer.from('content'));
    writeFileSync(objectFile(store.root, digest), 'cOntent');
    expect(() => getObject(store, digest)).toThrow(expect.objectContaining({ code: 'OBJECT_CORRUPT' }));
    rmSync(objectFile(store.root, digest));
    expect(hasObject(store, digest)).toBe(false);
    expect(() => getObject(store, digest)).toThrow(expect.objectContaining({ code: 'OBJECT_UNAVAILABLE' }));
  });

  it.each(['torn', 'flipped', 'empty'])(
    'that are %s are repaired by putting them again, in both ways',
    (damage) => {
      const store = newStore();
      const source = join(temporaryDirectory(), 'source');
      const bytes = Buffer.from('the bytes of an object');
      writeFileSync(source, bytes);
      for (const putAgain of [() => putObject(store, bytes), () => putFile(store, source).digest]) {
        const digest = putObject(store, bytes);
        const path = objectFile(store.root, digest);
        if (damage === 'torn') truncateSync(path, 5);
        else writeFileSync(path, damage === 'empty' ? '' : 'THE bytes of an object');
        expect(() => getObject(store, digest)).toThrow(expect.objectContaining({ code: 'OBJECT_CORRUPT' }));
        expect(putAgain()).toBe(digest);
        expect(getObject(store, digest).equals(bytes)).toBe(true);
      }
    },
  );

  it('of 40 MB are streamed from a file', () => {
    const store = newStore();
    const source = join(temporaryDirectory(), 'large');
    const bytes = Buffer.alloc(40 * 1024 * 1024 + 7, 'streamed ');
    writeFileSync(source, bytes);
    const before = process.memoryUsage().arrayBuffers;
    const { digest, size } = putFile(store, source);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
    expect(size).toBe(bytes.length);
    expect(digest).toBe(digestOf(bytes));
    expect(getObject(store, digest).equals(bytes)).toBe(true);
  });

  it('that are given up leave nothing', () => {
    const store = newStore();
    const writer = openObjectWriter(store);
    writer.write(Buffer.from('half of'));
    expect(temporaries(store)).toHaveLength(1);
    writer.abort();
    expect(temporaries(store)).toEqual([]);
  });

  it('left half written by a kill do not count and do not stand in the way', () => {
    const store = newStore();
    const bytes = Buffer.from('whole');
    const path = objectFile(store.root, digestOf(bytes));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(join(objectsDir(store.root), '.incoming.ffffff-1-0-0.tmp'), 'who');
    expect(hasObject(store, digestOf(bytes))).toBe(false);
    expect(getObject(store, putObject(store, bytes)).toString()).toBe('whole');
  });
});

describe('content of outputs', () => {
  it('is one object up to the chunk size', () => {
    const store = newStore();
    const put = putContent(store, { content: '{"é":1}', kind: 'ast' });
    expect(put.format).toBe('json');
    expect(getContent(store, put).toString()).toBe('{"é":1}');
  });

  it('is cut into chunks above it and joined again', () => {
    const store = newStore();
    const content = `"${'é'.repeat(CHUNK_SIZE)}"`;
    const put = putContent(store, { content, kind: 'ast' });
    expect(put.format).toBe('json+chunks');
    expect(getContent(store, put).toString() === content).toBe(true);
    expect(JSON.parse(getObject(store, put.object).toString()).chunks).toHaveLength(3);
  });

  it('whose manifest is damaged is corrupt and no crash', () => {
    const store = newStore();
    const notJson = putObject(store, Buffer.from('{'));
    const part = putObject(store, Buffer.from('abc'));
    const short = putObject(
      store,
      Buffer.from(
        JSON.stringify({
          schema_name: 'codebatch.chunk_manifest',
          schema_version: 1,
          producer: { name: 'codebatch', version: '1' },
          kind: 'ast',
          format: 'json',
          chunks: [{ object: part.slice(7), size: 3, index: 0 }],
          total_bytes: 4,
          chunk_size: 3,
        }),
      ),
    );
    for (const object of [notJson, short])
      expect(() => getContent(store, { object, format: 'json+chunks' })).toThrow(
        expect.objectContaining({ code: 'OBJECT_CORRUPT' }),
      );
  });
});
