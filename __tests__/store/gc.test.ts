import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { collectGarbage } from '../../src/engine/gc.ts';
import { MemoPack, packBytes, type PackEntry } from '../../src/engine/memo-pack.ts';
import type { ContentKey } from '../../src/engine/fingerprint.ts';
import { verifyStore } from '../../src/engine/verify.ts';
import { claimCollecting, claimWriting } from '../../src/store/claims.ts';
import { temporaryName } from '../../src/store/durable.ts';
import { claimsDir, memoDir, objectFile, objectsDir } from '../../src/store/layout.ts';
import { claimShardLock } from '../../src/store/locks.ts';
import { putObject } from '../../src/store/objects.ts';
import { reachableObjects } from '../../src/store/reachable.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { storeStats } from '../../src/store/stats.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { runStore, type RunStore } from '../support/run-store.ts';
import { storeBytes } from '../support/store-bytes.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let whole: RunStore;

beforeAll(async () => {
  whole = await runStore({ emitAst: true });
});

function copy(): Store {
  const root = join(temporaryDirectory(), 'store');
  cpSync(whole.store.root, root, { recursive: true });
  return openStore(root);
}

const age = (path: string, hours: number): void => {
  const time = Date.now() / 1000 - hours * 3600;
  utimesSync(path, time, time);
};

/** An object that nothing names. */
function stray(store: Store, hours: number, text = 'stray'): string {
  const path = objectFile(store.root, putObject(store, Buffer.from(text)));
  age(path, hours);
  return path;
}

/** A process of this machine that is no more. */
const DEAD = String(2 ** 30);

const everything = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

describe('gc', () => {
  it('only tells until it is told to apply', () => {
    const store = copy();
    const path = stray(store, 2);
    const before = everything(store.root);
    const told = collectGarbage(store);
    expect(told).toMatchObject({ applied: false, bytes: 5, young: { objects: 0 } });
    expect(told.garbage.map(({ kind, bytes }) => [kind, bytes])).toEqual([['object', 5]]);
    expect(everything(store.root)).toEqual(before);
    expect(collectGarbage(store, { apply: true })).toEqual({ ...told, applied: true });
    expect(existsSync(path)).toBe(false);
    expect(collectGarbage(store).garbage).toEqual([]);
  });

  it('takes nothing that a snapshot or an output names, be it finished or not', () => {
    const store = copy();
    const before = storeBytes(store.root);
    for (const path of everything(store.root)) age(join(store.root, path), 1000);
    expect(reachableObjects(store).size).toBeGreaterThan(8);
    collectGarbage(store, { apply: true, graceMs: 0 });
    expect(storeBytes(store.root)).toEqual(before);
    rmSync(join(store.root, 'snapshots', whole.snapshotId, 'snapshot.json'));
    rmSync(join(store.root, 'batches', whole.batchId, 'batch.json'));
    collectGarbage(store, { apply: true, graceMs: 0 });
    expect(
      Object.keys(before)
        .filter((path) => !existsSync(join(store.root, path)))
        .sort(),
    ).toEqual([`batches/${whole.batchId}/batch.json`, `snapshots/${whole.snapshotId}/snapshot.json`]);
  });

  it('takes what a deleted batch and snapshot reached', () => {
    const store = copy();
    const objects = reachableObjects(store).size;
    rmSync(join(store.root, 'batches', whole.batchId), { recursive: true });
    rmSync(join(store.root, 'snapshots', whole.snapshotId), { recursive: true });
    const result = collectGarbage(store, { apply: true, graceMs: 0 });
    expect(result.garbage.filter(({ kind }) => kind === 'object')).toHaveLength(objects);
    expect(result.garbage.some(({ kind }) => kind === 'provenance')).toBe(true);
    expect(verifyStore(store, { data: true }).ok).toBe(true);
    expect(storeStats(store).kinds.find(({ kind }) => kind === 'objects')!.files).toBe(0);
  });

  it('leaves young objects, and says how many', () => {
    const store = copy();
    stray(store, 0.5);
    expect(collectGarbage(store, { apply: true })).toMatchObject({
      garbage: [],
      young: { objects: 1, bytes: 5 },
    });
    expect(collectGarbage(store, { apply: true, graceMs: 60_000 }).garbage).toHaveLength(1);
  });

  it('takes temporaries, claims and locks of dead processes and leaves those of living ones', () => {
    const store = copy();
    const mine = temporaryName(join(objectsDir(store.root), 'incoming'));
    const dead = mine.replace(`-${process.pid}-`, `-${DEAD}-`);
    const lock = join(store.root, 'indexes/codebatch/locks/b/00.lock');
    const release = claimWriting(store);
    const claim = readdirSync(claimsDir(store.root))[0]!;
    const deadClaim = join(claimsDir(store.root), claim.replace(`-${process.pid}-`, `-${DEAD}-`));
    release();
    mkdirSync(dirname(lock), { recursive: true });
    for (const path of [mine, dead, lock, deadClaim]) writeFileSync(path, 'left');
    age(lock, 1);
    const { garbage } = collectGarbage(store, { apply: true });
    expect(garbage.map(({ kind }) => kind).sort()).toEqual(['lock', 'lock', 'temporary']);
    expect([mine, dead, lock, deadClaim].map((path) => existsSync(path))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes memo blocks that the last four rewrites had no use for, and damaged packs', () => {
    const store = copy();
    const [folder] = readdirSync(memoDir(store.root));
    const packs = readdirSync(join(memoDir(store.root), folder!)).map((name) =>
      join(memoDir(store.root), folder!, name),
    );
    const row = (key: string, years: number): { key: ContentKey; entry: PackEntry; block: () => Buffer } => ({
      key: `${key.repeat(64)}::` as ContentKey,
      entry: {
        codes: {},
        suppressed: 0,
        parseErrors: 0,
        batchFacts: '',
        offset: 0,
        length: 0,
        sum: '',
        age: years,
      },
      block: () => Buffer.alloc(0),
    });
    const pack = join(memoDir(store.root), folder!, 'a.pack');
    writeFileSync(pack, Buffer.concat([...packBytes([row('a', 3), row('b', 4)])]));
    const damaged = packs.find((path) => path !== pack)!;
    writeFileSync(damaged, 'no pack');
    const paths = collectGarbage(store, { apply: true }).garbage.map(({ path }) => join(store.root, path));
    expect(paths.sort()).toEqual([pack, damaged].sort());
    expect(existsSync(damaged)).toBe(false);
    const kept = MemoPack.open(pack);
    expect([kept.damaged, [...kept.pack.entries.keys()]]).toEqual([false, [`${'a'.repeat(64)}::`]]);
    kept.pack.close();
  });
});

describe('gc beside others', () => {
  it('removes nothing while somebody writes or holds a shard, and tells them apart from itself', () => {
    const store = copy();
    const path = stray(store, 2);
    const busy = expect.objectContaining({ code: 'STORE_BUSY' });
    const release = claimWriting(store);
    expect(() => collectGarbage(store, { apply: true })).toThrow(busy);
    expect(collectGarbage(store).garbage).toHaveLength(1);
    release();
    const lock = claimShardLock(store, { batchId: whole.batchId, shardId: '00' })!;
    expect(() => collectGarbage(store, { apply: true })).toThrow(busy);
    lock.release();
    const collecting = claimCollecting(store);
    expect(() => collectGarbage(store, { apply: true })).toThrow(busy);
    collecting();
    expect(existsSync(path)).toBe(true);
    collectGarbage(store, { apply: true });
    expect([existsSync(path), readdirSync(claimsDir(store.root))]).toEqual([false, []]);
  });

  it('removes nothing from a store whose damage leaves in doubt what is reached', () => {
    const store = copy();
    stray(store, 2);
    const index = join(store.root, 'snapshots', whole.snapshotId, 'files.index.jsonl');
    expect(statSync(index).size).toBeGreaterThan(0);
    writeFileSync(index, '');
    for (const apply of [false, true])
      expect(() => collectGarbage(store, { apply })).toThrow(
        expect.objectContaining({ code: 'STORE_CORRUPT' }),
      );
  });
});

it('gc removes nothing where a symbolic link could lead to more', () => {
  const store = copy();
  const batch = join(store.root, 'batches', whole.batchId);
  const elsewhere = join(temporaryDirectory(), 'batch');
  cpSync(batch, elsewhere, { recursive: true });
  rmSync(batch, { recursive: true });
  symlinkSync(elsewhere, batch);
  expect(() => collectGarbage(store, { apply: true, graceMs: 0 })).toThrow(
    expect.objectContaining({ code: 'STORE_CORRUPT' }),
  );
});

describe('codebatch', () => {
  it('gc, store stats and diagnose answer people and programs', () => {
    const store = copy();
    stray(store, 2);
    const told = codebatch('/', 'gc', '--store', store.root);
    expect(told.stdout).toContain('Would remove 1 file, 5 B.');
    expect(told.stdout).toContain('Nothing was changed. To remove it: --apply');
    const done = codebatch('/', 'gc', '--store', store.root, '--apply', '--json');
    expect([done.code, json(done)['applied'], json(done)['bytes']]).toEqual([0, true, 5]);
    const stats = json<{ files: number; kinds: { kind: string; files: number }[] }>(
      codebatch('/', 'store', 'stats', '--store', store.root, '--json'),
    );
    expect(stats.files).toBe(everything(store.root).length);
    expect(stats.kinds.find(({ kind }) => kind === 'unknown')!.files).toBe(0);
    const plain = codebatch('/', 'diagnose', '--store', store.root, '--json');
    expect(json(plain)).toMatchObject({ schema_name: 'codebatch.diagnose', status: 'ok', store: 'store' });
    expect(plain.stdout).not.toContain(dirname(store.root));
    const verbose = codebatch('/', 'diagnose', '--store', store.root, '--verbose');
    expect(verbose.stdout).toContain(store.root);
    writeFileSync(join(store.root, 'snapshots', whole.snapshotId, 'snapshot.json'), '{');
    const damaged = codebatch('/', 'diagnose', '--store', store.root);
    expect([damaged.code, damaged.stdout]).toEqual([1, expect.stringContaining('✗ records')]);
  });
});
