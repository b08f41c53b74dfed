import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { collectGarbage } from '../../src/engine/gc.ts';
import { verifyStore } from '../../src/engine/verify.ts';
import { fileIndex, memoDir, objectsDir, snapshotDir, snapshotFile } from '../../src/store/layout.ts';
import { openDamagedStore } from '../../src/store/verify.ts';
import { initStore, type Store } from '../../src/store/store.ts';
import { runStore, type RunStore } from '../support/run-store.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let whole: RunStore;

beforeAll(async () => {
  whole = await runStore({ emitAst: true });
});

function copy(): Store {
  const root = join(temporaryDirectory(), 'store');
  cpSync(whole.store.root, root, { recursive: true });
  return openDamagedStore(root);
}

const objects = (store: Store): string[] =>
  readdirSync(objectsDir(store.root), { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );

/** The snapshot alone, as another program might have written it: no seal, no batch. */
function unsealedSnapshot(change: (index: string) => string): Store {
  const store = copy();
  rmSync(join(store.root, 'batches', whole.batchId), { recursive: true });
  const path = snapshotFile(store.root, whole.snapshotId);
  const { seal: _seal, ...record } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify(record, null, 2));
  const index = fileIndex(store.root, whole.snapshotId);
  writeFileSync(index, change(readFileSync(index, 'utf8')));
  return store;
}

describe('gc keeps what a snapshot names', () => {
  it.each([
    ['with spaces around the colon', (text: string) => text.replaceAll('"object":', '"object" : ')],
    ['with an escaped key', (text: string) => text.replaceAll('"object":', String.raw`"\u006fbject":`)],
    ['with escaped digits', (text: string) => text.replaceAll('"sha256:', String.raw`"sh\u0061256:`)],
    ['in bare hex', (text: string) => text.replaceAll('"sha256:', '"')],
  ])('%s', (_how, change) => {
    const store = unsealedSnapshot(change);
    expect(verifyStore(store).problems).toEqual([]);
    // Syntax trees go with their batch; the files of the snapshot stay.
    const { reached } = collectGarbage(store, { apply: true, graceMs: 0 });
    expect(reached).toBe(6);
    expect(objects(store)).toHaveLength(6);
    expect(verifyStore(store, { data: true }).problems).toEqual([]);
  });

  it('also where the folder of snapshots has another name, and verify says what is not there', () => {
    const store = unsealedSnapshot((text) => text);
    const before = objects(store).length;
    renameSync(join(store.root, 'snapshots'), join(store.root, 'snapshots.bak'));
    expect(verifyStore(store).problems.map(({ code, path }) => [code, path])).toEqual([
      ['RECORD_MISSING', 'snapshots'],
      ['TOP_LEVEL_UNKNOWN', 'snapshots.bak'],
    ]);
    initStore(store.root, {});
    expect(collectGarbage(store, { apply: true, graceMs: 0 }).reached).toBe(6);
    expect(before - objects(store).length).toBe(before - 6);
    expect(objects(store)).toHaveLength(6);
  });
});

describe('a link in a store', () => {
  it.each([
    ['the objects', (store: Store) => objectsDir(store.root)],
    ['a snapshot', (store: Store) => snapshotDir(store.root, whole.snapshotId)],
    ['a batch', (store: Store) => join(store.root, 'batches', whole.batchId)],
    ['the memo', (store: Store) => memoDir(store.root)],
  ])('in the place of %s is told by verify, and nothing behind it is removed', (_what, folderOf) => {
    const store = copy();
    const folder = folderOf(store);
    const elsewhere = join(temporaryDirectory(), 'elsewhere');
    cpSync(folder, elsewhere, { recursive: true });
    rmSync(folder, { recursive: true });
    symlinkSync(elsewhere, folder);
    const precious = join(elsewhere, 'sub', 'precious.pack');
    mkdirSync(join(elsewhere, 'sub'));
    writeFileSync(precious, 'precious');
    const link = folder.slice(store.root.length + 1);
    const before = readdirSync(elsewhere, { recursive: true });
    const { ok, problems } = verifyStore(store, { data: true, repair: true });
    expect(ok).toBe(false);
    expect(problems.filter(({ path }) => path === link)).toMatchObject([{ code: 'ENTRY_UNKNOWN' }]);
    expect(
      problems.filter(({ path, repair }) => path.startsWith(`${link}/`) && repair !== undefined),
    ).toEqual([]);
    expect(existsSync(precious)).toBe(true);
    for (const apply of [false, true])
      expect(() => collectGarbage(store, { apply, graceMs: 0 })).toThrow(
        expect.objectContaining({ code: 'STORE_CORRUPT' }),
      );
    expect(readdirSync(elsewhere, { recursive: true })).toEqual(before);
  });
});
