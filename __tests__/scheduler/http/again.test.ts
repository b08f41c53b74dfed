import { describe, expect, it } from '@jest/globals';
import { serveSchedule } from '../../support/served-schedule.ts';

describe('a request with an Idempotency-Key', () => {
  it('that is sent again gets the same answer and does nothing, also from a server that was started anew', async () => {
    const first = await serveSchedule();
    for (const id of ['a', 'b']) await first.client.enqueue({ id, payload: `@doc:${id}` });
    const key = { 'idempotency-key': 'one' };
    const claim = { holder: 'w', batch: 1 };
    const answer = await (await first.ask('POST', '/v1/claims', claim, key)).text();
    const again = await first.ask('POST', '/v1/claims', claim, key);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await again.text()).toBe(answer);
    expect(await first.client.stats()).toMatchObject({ states: { leased: 1, ready: 1 } });
    await first.close();
    const second = await serveSchedule({ root: first.root });
    expect(await (await second.ask('POST', '/v1/claims', claim, key)).text()).toBe(answer);
    const { jobs } = JSON.parse(answer) as { jobs: { id: string; token: string }[] };
    await second.client.complete(jobs[0]!);
    expect(await second.client.stats()).toMatchObject({ states: { done: 1, ready: 1 } });
  });

  it('is refused when the key was for another request, and is its own on every route', async () => {
    const { ask } = await serveSchedule();
    const key = { 'idempotency-key': 'one' };
    await ask('POST', '/v1/jobs', { id: 'a', payload: '@doc:a' }, key);
    const other = await ask('POST', '/v1/jobs', { id: 'b', payload: '@doc:b' }, key);
    expect(await other.json()).toMatchObject({ status: 422, code: 'KEY_REUSED' });
    expect((await ask('POST', '/v1/claims', { holder: 'w' }, key)).status).toBe(200);
    const bad = await ask('POST', '/v1/claims', { holder: 'w' }, { 'idempotency-key': 'a b' });
    expect(await bad.json()).toMatchObject({ status: 400, code: 'KEY_INVALID' });
  });

  it('that failed may be sent again for good', async () => {
    const { ask, client } = await serveSchedule();
    const key = { 'idempotency-key': 'one' };
    const body = { id: 'b', payload: '@doc:b', deps: ['a'] };
    expect((await ask('POST', '/v1/jobs', body, key)).status).toBe(400);
    await client.enqueue({ id: 'a', payload: '@doc:a' });
    expect(await (await ask('POST', '/v1/jobs', body, key)).json()).toEqual({
      ok: true,
      id: 'b',
      added: true,
    });
  });

  it('that still waits is not answered twice at once', async () => {
    const { ask, client } = await serveSchedule();
    const key = { 'idempotency-key': 'one' };
    const body = { holder: 'w', wait: 10 };
    const waiting = ask('POST', '/v1/claims', body, key);
    // The first is on its way: the second is refused as soon as it has come.
    let second: Response;
    do second = await ask('POST', '/v1/claims', { ...body, wait: 10 }, key);
    while (second.status === 200);
    expect(await second.json()).toMatchObject({ status: 409, code: 'KEY_IN_USE' });
    await client.enqueue({ id: 'a', payload: '@doc:a' });
    expect(await (await waiting).json()).toMatchObject({ jobs: [{ id: 'a' }] });
  });
});
