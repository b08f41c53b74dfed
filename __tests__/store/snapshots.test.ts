import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestOf } from '../../src/records/digest.ts';
import { buildFileRecord, type FileRecord } from '../../src/records/file.ts';
import { PRODUCER } from '../../src/records/header.ts';
import type { SnapshotRecord } from '../../src/records/snapshot.ts';
import { fileIndex, snapshotDir, snapshotFile } from '../../src/store/layout.ts';
import { readProvenance, writeProvenance } from '../../src/store/provenance.ts';
import {
  hasSnapshot,
  listSnapshots,
  readFileIndex,
  readSnapshot,
  writeSnapshot,
} from '../../src/store/snapshots.ts';
import { initStore, type Store } from '../../src/store/store.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const newStore = (): Store => initStore(join(temporaryDirectory(), 'store'), {}).store;
const HEX = 'a'.repeat(64);

const record = (id: string, files: readonly FileRecord[]): SnapshotRecord => ({
  schema_name: 'codebatch.snapshot',
  schema_version: 1,
  producer: { ...PRODUCER },
  snapshot_id: id,
  created_at: '1970-01-01T00:00:00Z',
  source: { type: 'directory', path: '.' },
  file_count: files.length,
  total_bytes: 0,
  config: { include_hidden: true },
  metadata: { who: 'Zoë' },
});

/** A snapshot whose index is given as text, as another writer may have left it. */
const withIndex = (index: string, id = 's'): Store => {
  const store = newStore();
  writeSnapshot(store, { record: record(id, []), files: [] });
  writeFileSync(fileIndex(store.root, id), index);
  return store;
};

describe('snapshots in a store', () => {
  const files = ['b.py', 'é.ts'].map((path) => buildFileRecord(path, digestOf(path), path.length));

  it('come back as they were written', () => {
    const store = newStore();
    writeSnapshot(store, { record: record('snap-1', files), files });
    expect(readSnapshot(store, 'snap-1')).toEqual(record('snap-1', files));
    expect(readFileIndex(store, 'snap-1')).toEqual(files);
    expect(listSnapshots(store)).toEqual(['snap-1']);
  });

  it('are encoded as the specification wants', () => {
    const store = newStore();
    writeSnapshot(store, { record: record('snap-1', files), files });
    const text = readFileSync(snapshotFile(store.root, 'snap-1'), 'utf8');
    expect(text).toContain('"who": "Zo\\u00eb"');
    expect(text).toMatch(/^\{\n {2}"schema_name"[^]*\n\}$/);
    const index = readFileSync(fileIndex(store.root, 'snap-1'), 'utf8');
    expect(index).toBe(files.map((file) => `${JSON.stringify(file)}\n`).join(''));
    expect(index).toContain('"path":"é.ts"');
  });

  it('do not exist before snapshot.json does', () => {
    const store = newStore();
    mkdirSync(snapshotDir(store.root, 'half'));
    writeFileSync(fileIndex(store.root, 'half'), '');
    writeFileSync(join(snapshotDir(store.root, 'half'), '.snapshot.json.ffffff-1-0-0.tmp'), '{');
    expect(hasSnapshot(store, 'half')).toBe(false);
    expect(listSnapshots(store)).toEqual([]);
    for (const read of [readSnapshot, readFileIndex])
      expect(() => read(store, 'half')).toThrow(expect.objectContaining({ code: 'SNAPSHOT_NOT_FOUND' }));
    writeSnapshot(store, { record: record('half', files), files });
    expect(readFileIndex(store, 'half')).toEqual(files);
  });

  it('that are asked for by a near name are hinted at', () => {
    const store = newStore();
    writeSnapshot(store, { record: record('snap-nightly', []), files: [] });
    expect(() => readSnapshot(store, 'snap-nightyl')).toThrow(
      expect.objectContaining({
        code: 'SNAPSHOT_NOT_FOUND',
        hints: expect.arrayContaining([expect.stringContaining('snap-nightly')]),
      }),
    );
  });

  it('have no ids that lead out of the store', () => {
    const store = newStore();
    for (const id of ['../../escaped', '', 'a/b', '.', 'x'.repeat(65)]) {
      expect(() => readSnapshot(store, id)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
      expect(() => writeSnapshot(store, { record: record(id, []), files: [] })).toThrow(
        expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
      );
      expect(hasSnapshot(store, id)).toBe(false);
    }
    expect(readdirSync(join(store.root, 'snapshots'))).toEqual([]);
  });
});

describe('file indexes of other writers', () => {
  it('may use bare digests, leave fields out, name a path twice, be unsorted and lack the last line feed', () => {
    const store = withIndex(
      [
        `{"schema_version":1,"path":"z.py","object":"${HEX}","size":1}`,
        `{"schema_version":1,"path":"a.py","path_key":"a.py","object":"sha256:${HEX}","size":2,"more":{"x":1}}`,
        '',
        `{"schema_version":1,"path":"z.py","object":"sha256:${HEX}","size":1}`,
      ].join('\n'),
    );
    const read = readFileIndex(store, 's');
    expect(read.map((file) => file.path)).toEqual(['a.py', 'z.py', 'z.py']);
    expect(new Set(read.map((file) => file.object))).toEqual(new Set([`sha256:${HEX}`]));
    expect(read[0]).toMatchObject({ more: { x: 1 } });
  });

  it.each([
    ['a torn line', `{"schema_version":1,"path":"a","obj\n`, 'STORE_CORRUPT'],
    [
      'a path that leaves the tree',
      `{"schema_version":1,"path":"a/../../b","object":"${HEX}","size":1}`,
      'STORE_CORRUPT',
    ],
    [
      'an absolute path',
      `{"schema_version":1,"path":"/etc/passwd","object":"${HEX}","size":1}`,
      'STORE_CORRUPT',
    ],
    ['a bad digest', `{"schema_version":1,"path":"a","object":"md5:00","size":1}`, 'SCHEMA_ERROR'],
    ['a negative size', `{"schema_version":1,"path":"a","object":"${HEX}","size":-1}`, 'SCHEMA_ERROR'],
    ['a newer version', `{"schema_version":2,"path":"a","object":"${HEX}","size":1}`, 'SCHEMA_NEWER'],
  ])('are refused with file and line for %s', (_what, line, code) => {
    const store = withIndex(`{"schema_version":1,"path":"first","object":"${HEX}","size":1}\n${line}`);
    expect(() => readFileIndex(store, 's')).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining('files.index.jsonl:2') }),
    );
  });
});

describe('provenance', () => {
  it('is kept beside the snapshot, and nobody minds when it is gone or damaged', () => {
    const store = newStore();
    expect(readProvenance(store, 's')).toBeUndefined();
    writeProvenance(store, 's', { path: '/src', commit: 'c0ffee' });
    expect(readProvenance(store, 's')).toEqual({ path: '/src', commit: 'c0ffee' });
    writeFileSync(join(store.root, 'indexes', 'codebatch', 'provenance', 's.json'), '{"pa');
    expect(readProvenance(store, 's')).toBeUndefined();
  });
});
