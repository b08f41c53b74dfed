import { describe, expect, it } from '@jest/globals';
import { ListeningClock } from '../../src/scheduler/listening-clock.ts';
import { insideSchedule } from '../support/inside-schedule.ts';

/** A schedule whose clock is in our hands; `pass` lets time go by while the server listens. */
function timed(given: { root?: string } = {}) {
  let now = 0;
  const inside = insideSchedule({ ...given, now: () => now });
  return {
    ...inside,
    jump: (ms: number): void => void (now += ms),
    pass: (ms: number): void => {
      for (let left = ms; left > 0; left -= 1000) {
        now += Math.min(left, 1000);
        inside.schedule.tick();
      }
    },
  };
}

describe('the time of leases', () => {
  it('goes on while the server listens: what nobody keeps alive for 30 seconds is lost', async () => {
    const { client, pass } = timed();
    await client.enqueue({ id: 'a', payload: '@doc:a' });
    const [a] = await client.claim({ holder: 'w' });
    pass(29_900);
    await client.heartbeat(a!);
    pass(29_900);
    expect(await client.stats()).toMatchObject({ states: { leased: 1 } });
    const waiting = client.claim({ holder: 'x', wait: 5 });
    pass(200);
    const [again] = await waiting;
    expect(again).toMatchObject({ id: 'a', attempt: 2 });
    await expect(client.complete(a!)).rejects.toMatchObject({ code: 'TOKEN_STALE' });
    await client.complete(again!);
  });

  it('stands while the server does: after hours of sleep nobody has lost anything', async () => {
    const { client, jump, pass, schedule } = timed();
    await client.enqueue({ id: 'a', payload: '@doc:a' });
    const [a] = await client.claim({ holder: 'w' });
    jump(2 * 3600 * 1000);
    schedule.tick();
    await client.heartbeat(a!);
    pass(29_000);
    await client.complete(a!);
    expect(await client.stats()).toMatchObject({ states: { done: 1 } });
  });

  it('is told anew where the end of a lease was undone with what was to be written beside it', async () => {
    const { client, pass, schedule } = timed();
    await client.enqueue({ id: 'a', payload: '@doc:a' });
    const [a] = await client.claim({ holder: 'w' });
    const full = (): void =>
      schedule.db.transaction(() => {
        schedule.queue.complete(a!.token);
        throw new Error('the disk is full');
      });
    expect(full).toThrow('the disk is full');
    pass(29_000);
    expect(await client.stats()).toMatchObject({ states: { leased: 1 } });
    pass(3000);
    expect(await client.stats()).toMatchObject({ states: { ready: 1 } });
  });

  it('begins anew with the server', async () => {
    const first = timed();
    await first.client.enqueue({ id: 'a', payload: '@doc:a' });
    const [a] = await first.client.claim({ holder: 'w' });
    first.pass(29_000);
    first.schedule.close();
    const second = timed({ root: first.schedule.root });
    second.pass(29_000);
    await second.client.heartbeat(a!);
    second.pass(31_000);
    await expect(second.client.heartbeat(a!)).rejects.toMatchObject({ code: 'TOKEN_STALE' });
  });

  it('never goes back', () => {
    let now = 0;
    const clock = new ListeningClock(() => now);
    const seen = [1000, 500, 501, 4000, 1e9, 1e9 + 1, -5].map((at) => ((now = at), clock.now()));
    expect(seen).toEqual([1000, 1000, 1001, 4500, 9500, 9501, 9501]);
  });
});

describe('a server whose lock was taken away', () => {
  it('ends', () => {
    const { schedule, troubles } = insideSchedule();
    schedule.lock.release();
    schedule.tick();
    expect(schedule.closed).toBe(true);
    expect(troubles).toMatchObject([{ code: 'LOCK_LOST' }]);
  });
});
