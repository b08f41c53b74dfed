import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { insideSchedule } from '../../support/inside-schedule.ts';
import { serveSchedule } from '../../support/served-schedule.ts';

describe('a worker that speaks with the server', () => {
  it('claims a job, keeps it alive, completes it, and gets what depended on it', async () => {
    const { client, write } = await serveSchedule();
    write('p.md', 'id=a lane=1 payload=@doc:a', 'id=b lane=2 deps=a payload=@doc:b');
    expect(await client.expand({ path: 'p.md' })).toMatchObject({
      added: ['p::a', 'p::b'],
      status: { total: 2 },
    });
    const [job] = await client.claim({ holder: 'w' });
    expect(job).toMatchObject({
      id: 'p::a',
      lane: 1,
      kind: 'doc',
      attempt: 1,
      version: 1,
      timeoutMs: 120_000,
    });
    expect(await client.claim({ holder: 'x' })).toEqual([]);
    expect(await client.heartbeat(job!)).toEqual({ leaseMs: 30_000 });
    await client.complete(job!);
    await client.complete(job!);
    const [next] = await client.claim({ holder: 'w', lane: 2, kinds: ['doc'] });
    await client.fail(next!, { error: 'no', exitCode: 78 });
    expect(await client.plan('p')).toMatchObject({ ended: true, exit_code: 1 });
    expect(await client.stats()).toMatchObject({ total: 2, states: { done: 1, failed: 1 } });
  });

  it('waits for a job until there is one', async () => {
    const { client } = await serveSchedule();
    const waiting = client.claim({ holder: 'w', wait: 20 });
    expect(await client.enqueue({ id: 'late', payload: '@doc:a' })).toBe(true);
    expect(await waiting).toMatchObject([{ id: 'late' }]);
  });

  it('is given to nobody who leaves while waiting', async () => {
    const { client } = await serveSchedule();
    const stays = client.claim({ holder: 'stays', wait: 20 });
    const leaves = client.claim({ holder: 'leaves', wait: 20 });
    // Both claims have come before this answer.
    await client.health();
    await client.endClaims('leaves');
    expect(await leaves).toEqual([]);
    await client.enqueue({ id: 'late', payload: '@doc:a' });
    expect(await stays).toMatchObject([{ id: 'late' }]);
  });

  it('is given to nobody who is gone while it is written for others', async () => {
    const { client } = insideSchedule();
    const gone = new AbortController();
    const leaves = client.claim({ holder: 'leaves', wait: 20 }, gone.signal);
    await pause(20);
    await client.enqueue({ id: 'late', payload: '@doc:a' });
    // It has been woken, and its claim waits to be written.
    await Promise.resolve();
    gone.abort();
    expect(await leaves).toEqual([]);
    expect(await client.claim({ holder: 'stays' })).toMatchObject([{ id: 'late' }]);
  });
});
