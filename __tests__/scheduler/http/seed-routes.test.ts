import { describe, expect, it } from '@jest/globals';
import { serveSchedule } from '../../support/served-schedule.ts';

describe("the seed's routes", () => {
  it('answer with its bodies, and hand out a token that speaks for the job', async () => {
    const { ask, write } = await serveSchedule();
    const json = async (...given: Parameters<typeof ask>): Promise<unknown> => (await ask(...given)).json();
    write('plan.md', 'id=a lane=1 payload=@doc:a dedupe=k', 'id=b lane=2 deps=a payload=@doc:b');
    expect(await json('GET', '/health')).toEqual({ status: 'ok', version: expect.any(String) });
    expect(await json('POST', '/expand', { plan: 'plan.md' })).toEqual({
      ok: true,
      plan_id: 'plan',
      steps: 2,
    });
    const more = {
      id: 'idea',
      payload: '@doc:idea',
      lane: 3,
      dedupe_key: null,
      max_attempts: 1,
      deps: ['plan::b'],
    };
    expect(await json('POST', '/enqueue', more)).toEqual({ ok: true, id: 'idea' });
    expect(await json('POST', '/enqueue', more)).toEqual({ ok: true, id: 'idea' });
    expect(await json('GET', '/stats')).toEqual({ queued: 3, total: 3 });
    expect(await json('GET', '/ready?holder=w&lane=2')).toEqual({ jobs: [] });
    const ready = await json('POST', '/ready', { holder: 'w', lane: null, batch: 5 });
    const token = (ready as { jobs: { token: string }[] }).jobs[0]!.token;
    expect(ready).toEqual({ jobs: [{ id: 'plan::a', lane: 1, payload: '@doc:a', dedupe_key: 'k', token }] });
    expect(await json('GET', '/jobs?status=running')).toEqual({
      jobs: [
        {
          id: 'plan::a',
          lane: 1,
          payload: '@doc:a',
          status: 'running',
          holder: 'w',
          error: null,
          attempts: 1,
        },
      ],
    });
    expect(await json('GET', '/jobs?status=nonsense')).toEqual({ jobs: [] });
    expect(await json('POST', '/heartbeat', { id: 'plan::a', holder: 'w', token })).toEqual({ ok: true });
    expect(await json('POST', '/done', { id: 'plan::a', holder: 'w', token })).toEqual({ ok: true });
    expect(await json('GET', '/stats')).toEqual({ done: 1, queued: 2, total: 3 });
  });

  it('change nothing for one who has no token, a wrong one, or one of another job', async () => {
    const { ask, client } = await serveSchedule();
    for (const id of ['a', 'b']) await client.enqueue({ id, payload: `@doc:${id}` });
    const [a, b] = await client.claim({ holder: 'w', batch: 2 });
    const problem = async (path: string, body: object): Promise<unknown> =>
      (await ask('POST', path, body)).json();
    for (const path of ['/heartbeat', '/done', '/fail']) {
      const bare = await problem(path, { id: 'a', holder: 'w' });
      expect(bare).toMatchObject({ status: 400, code: 'LEASE_TOKEN_MISSING', error: expect.any(String) });
      expect(bare).toHaveProperty('hints.0', 'Send the "token" that /ready gave with the job.');
      const { token } = b!;
      expect(await problem(path, { id: 'a', token })).toMatchObject({
        status: 409,
        code: 'TOKEN_OF_ANOTHER',
      });
      expect(await problem(path, { id: 'a', token: 'x' })).toMatchObject({
        status: 409,
        code: 'TOKEN_STALE',
      });
    }
    expect(await client.stats()).toMatchObject({ states: { leased: 2 } });
    await client.complete(a!);
    expect(await problem('/fail', { id: 'a', token: a!.token })).toMatchObject({ status: 409 });
    expect(await client.stats()).toMatchObject({ states: { leased: 1, done: 1 } });
  });

  it('tell what is wrong with a job, and the nearest of what there is', async () => {
    const { ask, client } = await serveSchedule();
    await client.enqueue({ id: 'build', payload: '@doc:build' });
    const enqueue = async (body: object): Promise<unknown> => (await ask('POST', '/enqueue', body)).json();
    expect(await enqueue({ payload: '@doc:a' })).toMatchObject({
      status: 400,
      hints: [expect.stringMatching(/^id: /)],
    });
    expect(await enqueue({ id: 'a', payload: 'ls' })).toMatchObject({ status: 400, code: 'PAYLOAD_PREFIX' });
    expect(await enqueue({ id: 'a', payload: '@doc:a', deps: ['biuld'] })).toMatchObject({
      code: 'DEPENDENCY_UNKNOWN',
      hints: ['Did you mean build?'],
    });
    expect(await enqueue({ id: 'build', payload: '@doc:other' })).toMatchObject({
      status: 409,
      code: 'JOB_ID_TAKEN',
    });
    expect(await enqueue({ id: '../x', payload: '@doc:a' })).toMatchObject({
      status: 400,
      code: 'JOB_ID_INVALID',
    });
    expect(await (await ask('GET', '/v1/jobs/biuld')).json()).toMatchObject({
      status: 404,
      hints: ['Did you mean build?'],
    });
  });
});
