import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openAppDatabase } from '../../src/app/db.ts';
import {
  isRecorded,
  nextDeliveryTime,
  pruneDeliveries,
  recordDelivery,
  settleDelivery,
  waitingDeliveries,
} from '../../src/app/deliveries.ts';
import { deliveryLog } from '../../src/app/delivery-log.ts';
import { holdInstallation } from '../../src/app/holds.ts';
import { nextWishTime, settleWish, waitingWishes, wish } from '../../src/app/outbox.ts';
import { acceptedIn, acceptFindings } from '../../src/app/accepted.ts';
import { notesOf, prunePulls, setPullState } from '../../src/app/pulls.ts';
import { finding } from '../support/sample-report.ts';
import { MOST_ATTEMPTS, nextTry } from '../../src/app/retry.ts';
import type { Database } from '../../src/util/sqlite.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let db: Database;

beforeEach(() => {
  db = openAppDatabase(join(temporaryDirectory(), 'app.db'));
});

const deliver = (id: string, { isHandled = true, now = 1 } = {}): boolean =>
  recordDelivery(
    db,
    { id, event: 'ping', payload: { action: 'x', repository: { id: 9, full_name: 'o/r' } } },
    { isHandled, now },
  );

const waiting = (now = 1000): string[] => waitingDeliveries(db, { now, most: 10 }).map(({ id }) => id);

describe('the queue of deliveries', () => {
  it('takes each id once, and the oldest first', () => {
    expect([deliver('b', { now: 2 }), deliver('a', { now: 1 }), deliver('b', { now: 3 })]).toEqual([
      true,
      true,
      false,
    ]);
    expect(waiting()).toEqual(['a', 'b']);
    expect([isRecorded(db, 'a'), isRecorded(db, 'c')]).toEqual([true, false]);
  });

  it('takes one of which nothing follows as settled, and keeps nothing of its content', () => {
    deliver('a', { isHandled: false });
    expect(waiting()).toEqual([]);
    expect(db.get('SELECT state, payload FROM deliveries')).toEqual({ state: 'ignored', payload: null });
  });

  it('holds one back until its time, and forgets what is long settled but not what failed', () => {
    for (const id of ['a', 'b', 'c']) deliver(id);
    const queued = { state: 'queued', error: 'away', notBefore: 500 } as const;
    settleDelivery(db, 'a', { settled: queued, now: 10 });
    settleDelivery(db, 'b', { settled: { state: 'done', outcome: 'well' }, now: 10 });
    settleDelivery(db, 'c', { settled: { state: 'failed', error: 'never' }, now: 10 });
    expect([waiting(499), waiting(500), nextDeliveryTime(db, 10)]).toEqual([[], ['a'], 500]);
    expect(pruneDeliveries(db, 2)).toBe(1);
    expect([isRecorded(db, 'b'), isRecorded(db, 'c')]).toEqual([false, true]);
    expect(pruneDeliveries(db, 2, 2)).toBe(1);
    expect([isRecorded(db, 'a'), isRecorded(db, 'c')]).toEqual([true, false]);
  });

  it('is read page by page, and what failed is worked off again, and nothing else', async () => {
    for (let n = 0; n < 120; n++) deliver(`d${n}`, { now: n });
    const woken: string[] = [];
    const log = deliveryLog(db, () => woken.push('!'));
    const ids: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: ReturnType<typeof log.list> = log.list(next);
      ids.push(...page.deliveries.map(({ id }) => id));
      ({ next } = page);
    }
    expect(ids).toEqual(Array.from({ length: 120 }, (_, n) => `d${119 - n}`));
    expect(log.list('nonsense').deliveries[0]).toEqual({
      id: 'd119',
      event: 'ping',
      action: 'x',
      repository: 'o/r',
      repositoryId: 9,
      received: '1970-01-01T00:00:00.119Z',
      state: 'queued',
      attempts: 0,
      outcome: null,
      error: null,
      isRepeatable: false,
    });
    expect(() => log.redeliver('d1')).toThrow('Only a delivery that failed');
    settleDelivery(db, 'd1', { settled: { state: 'failed', error: 'x' }, now: 1 });
    await log.redeliver('d1');
    expect([log.find('d1')?.state, log.find('none'), woken]).toEqual(['queued', undefined, ['!']]);
  });
});

it('what could not be written stands in the log too, and is written again from there', async () => {
  deliver('a');
  wish(db, { key: 'k', installation: 1, repositoryId: 9, repository: 'o/r', kind: 'publish', body: {} }, 5);
  const settled = { state: 'failed', error: 'may not' } as const;
  settleWish(db, waitingWishes(db, 9)[0]!, { settled, now: 6 });
  const log = deliveryLog(db, () => undefined);
  const failed = { id: 'write-1', event: 'write', action: 'publish', error: 'may not', isRepeatable: true };
  expect(log.list().deliveries).toMatchObject([failed, { id: 'a' }]);
  expect(log.find('write-1')).toMatchObject({ repositoryId: 9, state: 'failed' });
  await log.redeliver('write-1');
  expect(waitingWishes(db, 9)).toMatchObject([{ number: 1, attempts: 0 }]);
  expect(() => log.redeliver('write-1')).toThrow('Only a delivery that failed');
});

describe('the outbox', () => {
  const ask = (key: string, installation = 1): void =>
    wish(db, { key, installation, repositoryId: 9, repository: 'o/r', kind: 'react', body: { key } }, 1);
  const keys = (now = 1000): string[] =>
    waitingWishes(db, now).map(({ body }) => (JSON.parse(body) as { key: string }).key);
  const done = { settled: { state: 'done', outcome: 'well' }, now: 1 } as const;

  it('gives of each installation one wish at a time, in order', () => {
    for (const key of ['a', 'b', 'a']) ask(key);
    ask('c', 2);
    expect(keys()).toEqual(['a', 'c']);
    settleWish(db, waitingWishes(db, 1)[0]!, done);
    expect(keys()).toEqual(['b', 'c']);
  });

  it('writes again what was asked for while it was being written', () => {
    ask('a');
    const [taken] = waitingWishes(db, 1);
    ask('a');
    settleWish(db, taken!, done);
    expect(keys()).toEqual(['a']);
    settleWish(db, waitingWishes(db, 1)[0]!, done);
    expect(keys()).toEqual([]);
  });

  it('lets one that fails wait without the others, and all of an installation where a limit says so', () => {
    for (const key of ['a', 'b']) ask(key);
    ask('c', 2);
    const again = { settled: { state: 'queued', error: 'x', notBefore: 50 }, now: 1 } as const;
    settleWish(db, waitingWishes(db, 1)[0]!, again);
    expect([keys(1), keys(50), nextWishTime(db, 1)]).toEqual([['b', 'c'], ['a', 'c'], 50]);
    holdInstallation(db, 1, 90);
    expect([keys(89), keys(90)]).toEqual([['c'], ['a', 'c']]);
  });

  it('keeps to a hold with what is asked for later, and so does the queue of deliveries', () => {
    holdInstallation(db, 1, 90);
    holdInstallation(db, 1, 60);
    for (const key of ['a', 'b']) ask(key);
    ask('c', 2);
    expect([keys(89), keys(90), nextWishTime(db, 1)]).toEqual([['c'], ['a', 'c'], 90]);
    deliver('free');
    const payload = { installation: { id: 1 } };
    recordDelivery(db, { id: 'held', event: 'ping', payload }, { isHandled: true, now: 1 });
    expect([waiting(89), waiting(90), nextDeliveryTime(db, 1)]).toEqual([['free'], ['free', 'held'], 90]);
  });
});

it('what is known of a pull request is forgotten long after it was closed, and not before', () => {
  const [open, closed] = [
    { repositoryId: 9, pull: 1 },
    { repositoryId: 9, pull: 2 },
  ];
  for (const key of [open, closed]) {
    const findings = [finding({})];
    acceptFindings(db, key, { findings, verified: true, actor: 'a', reason: '', now: 1 });
    setPullState(db, key, { state: key === open ? 'open' : 'merged', now: 50 });
  }
  prunePulls(db, 50);
  expect([acceptedIn(db, closed).length, notesOf(db, closed).state]).toEqual([1, 'merged']);
  prunePulls(db, 51);
  expect([acceptedIn(db, closed).length, notesOf(db, closed).state]).toEqual([0, 'open']);
  expect(acceptedIn(db, open)).toHaveLength(1);
});

it('a job is tried later and later, never before GitHub wants it, and not for ever', () => {
  const given = { now: 0, firstMs: 100, afterMs: 0 };
  expect([1, 2, 3, 20].map((attempts) => nextTry(attempts, given))).toEqual([100, 200, 400, 600_000]);
  expect(nextTry(1, { ...given, afterMs: 5000 })).toBe(5000);
  expect(nextTry(MOST_ATTEMPTS, given)).toBeUndefined();
});
