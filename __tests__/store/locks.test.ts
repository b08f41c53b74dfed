import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { lockFile } from '../../src/store/layout.ts';
import { claimShardLock } from '../../src/store/locks.ts';
import { initStore, type Store } from '../../src/store/store.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const at = { batchId: 'b', shardId: '0a' };
const DEAD = 2 ** 30;

const newStore = (): Store => initStore(join(temporaryDirectory(), 'store'), {}).store;
const pathIn = (store: Store): string => lockFile(store.root, at.batchId, at.shardId);

const leave = (store: Store, text: string, ageSeconds: number): void => {
  const path = pathIn(store);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const time = Date.now() / 1000 - ageSeconds;
  utimesSync(path, time, time);
};

describe('a shard lock', () => {
  it('is one owner’s until it is given back', () => {
    const store = newStore();
    const lock = claimShardLock(store, at);
    expect(lock).toBeDefined();
    expect(claimShardLock(store, at)).toBeUndefined();
    expect(claimShardLock(store, { ...at, shardId: '0b' })).toBeDefined();
    lock!.release();
    expect(claimShardLock(store, at)).toBeDefined();
  });

  it('of a dead process on this machine is taken over at once', () => {
    const store = newStore();
    leave(store, JSON.stringify({ pid: DEAD, host: hostname() }), 0);
    expect(claimShardLock(store, at)).toBeDefined();
  });

  it('of another machine, or of nobody yet, is left alone while it is fresh', () => {
    for (const text of [JSON.stringify({ pid: DEAD, host: 'elsewhere.invalid' }), '', '{"pid":', 'null']) {
      const store = newStore();
      leave(store, text, 5);
      expect(claimShardLock(store, at)).toBeUndefined();
      leave(store, text, 60);
      expect(claimShardLock(store, at)).toBeDefined();
    }
  });

  it('lives by its heartbeat', () => {
    const store = newStore();
    const lock = claimShardLock(store, at)!;
    const old = Date.now() / 1000 - 60;
    utimesSync(pathIn(store), old, old);
    expect(lock.heartbeat()).toBe(true);
    expect(claimShardLock(store, at)).toBeUndefined();
  });

  it('that was taken over is no longer the first owner’s to touch or to give back', () => {
    const store = newStore();
    const first = claimShardLock(store, at)!;
    const old = Date.now() / 1000 - 60;
    utimesSync(pathIn(store), old, old);
    expect(claimShardLock(store, at)).toBeDefined();
    const text = readFileSync(pathIn(store), 'utf8');
    expect(first.heartbeat()).toBe(false);
    first.release();
    expect(readFileSync(pathIn(store), 'utf8')).toBe(text);
  });

  it('that is stale goes to exactly one of many processes', async () => {
    const store = newStore();
    leave(store, JSON.stringify({ pid: DEAD, host: hostname() }), 60);
    const source = `
      import { claimShardLock } from ${JSON.stringify(new URL('../../src/store/locks.ts', import.meta.url).href)};
      const lock = claimShardLock({ root: ${JSON.stringify(store.root)} }, ${JSON.stringify(at)});
      process.stdout.write(lock ? 'mine ' : 'theirs ');
      setTimeout(() => {}, 1500);
    `;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        promisify(execFile)(process.execPath, ['--no-warnings', '--input-type=module', '-e', source]),
      ),
    );
    expect(answers.filter(({ stdout }) => stdout === 'mine ')).toHaveLength(1);
    expect(existsSync(`${pathIn(store)}.takeover`)).toBe(false);
  });
});
