import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { DescribedAnswers } from '../../support/described-answers.ts';
import { serveSchedule } from '../../support/served-schedule.ts';

type Asked = readonly [method: string, path: string, body?: unknown, headers?: Record<string, string>];

describe('the description of the server', () => {
  it('is what every route answers, whether it does what it is asked or not', async () => {
    const { ask, write, url } = await serveSchedule();
    const answers = new DescribedAnswers(await (await ask('GET', '/v1/openapi.json')).json());
    const send = async <Answer = Record<string, never>>(
      ...[method, path, body, headers]: Asked
    ): Promise<Answer> => {
      const answer = await ask(method, path, body, headers);
      expect(await answers.mistakes(method, path, answer)).toEqual([]);
      return (
        /json/.test(answer.headers.get('content-type') ?? '') ? await answer.json() : undefined
      ) as Answer;
    };
    write(
      'p.md',
      'id=a lane=1 payload=@doc:a',
      'id=b lane=1 payload=@doc:b gate=manual',
      'id=c lane=2 payload=@doc:c',
    );
    write('seed.md', 'id=a lane=1 payload=@doc:a');
    await send('GET', '/health');
    await send('GET', '/v1/health');
    await send('POST', '/v1/plans', { path: 'p.md' });
    await send('GET', '/v1/plans');
    interface Claimed {
      jobs: { id: string; token: string }[];
    }
    await send('POST', '/v1/claims/end', { holder: 'w' });
    const { jobs } = await send<Claimed>('POST', '/v1/claims', { holder: 'w', batch: 2 });
    const [first, second] = jobs;
    const token = first!.token;
    await send('POST', '/v1/jobs/p::a/heartbeat', { token });
    const bytes = 'what came out';
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const octets = { 'content-type': 'application/octet-stream', 'lease-token': token };
    await send('PUT', `/v1/artifacts/${sha256}?job=p::a&name=log.txt`, bytes, octets);
    expect(await (await fetch(`${url}/v1/artifacts/${sha256}`, { headers: {} })).json()).toMatchObject({
      status: 401,
    });
    expect(await (await ask('GET', `/v1/artifacts/${sha256}`)).text()).toBe(bytes);
    await send('GET', `/v1/artifacts/${sha256}`);
    await send('POST', '/v1/jobs/p::a/complete', { token });
    await send('POST', '/v1/jobs/p::c/fail', { token: second!.token, error: 'no', exit_code: 78 });
    expect(await send('GET', '/v1/jobs/p::a')).toMatchObject({
      state: 'done',
      tries: [{ holder: 'w', artifacts: [{ name: 'log.txt', size: bytes.length }] }],
    });
    await send('GET', '/v1/jobs/p::b');
    await send('POST', '/v1/jobs/p::b/approve', {});
    await send('POST', '/v1/jobs/p::b/cancel', {});
    await send('POST', '/v1/jobs/p::b/retry', {});
    await send('POST', '/v1/jobs', { id: 'idea', payload: '@doc:idea', deps: ['p::a'] });
    const idea = await send<Claimed>('POST', '/v1/claims', { holder: 'w', kinds: ['doc'] });
    await send('POST', `/v1/jobs/${idea.jobs[0]!.id}/release`, { token: idea.jobs[0]!.token });
    expect(await send('GET', '/v1/jobs?plan=p&state=done,failed&limit=1')).toMatchObject({
      jobs: [{ id: 'p::a' }],
      next: 1,
    });
    expect(await send('GET', '/v1/jobs?plan=p&cursor=1')).toMatchObject({
      jobs: [{ id: 'p::b' }, { id: 'p::c' }],
      next: null,
    });
    await send('GET', '/v1/plans/p');
    await send('GET', '/v1/stats');
    const { url: link } = await send<{ url: string }>('POST', '/v1/page-links', {});
    const code = link.split('#')[1];
    await send('POST', '/v1/sessions', { code });
    expect(await send('POST', '/v1/sessions', { code })).toMatchObject({ code: 'CODE_WRONG', status: 401 });
    const given = await send<Claimed>('POST', '/v1/claims', { holder: 'w' });
    await send('POST', `/v1/jobs/${given.jobs[0]!.id}/release`, { token: given.jobs[0]!.token });
    await send('GET', '/stats');
    await send('GET', '/jobs?status=queued');
    await send('POST', '/expand', { plan: 'seed.md' });
    await send('POST', '/enqueue', { id: 'more', payload: '@doc:more' });
    const ready = await send<Claimed>('POST', '/ready', { holder: 'w', batch: 3 });
    await send('GET', '/ready?holder=w');
    const [one, other] = ready.jobs;
    await send('POST', '/heartbeat', { holder: 'w', ...one });
    await send('POST', '/done', { holder: 'w', ...one });
    await send('POST', '/fail', { holder: 'w', error: 'no', ...other });
    const { body } = await ask('GET', '/v1/events?after=0');
    await body!.cancel();
    answers.seen.add('get /v1/events');
    expect(answers.routes.filter((route) => !answers.seen.has(route))).toEqual([]);
    const wrong: Asked[] = [
      ['GET', '/v1/jobs/p::aa'],
      ['GET', '/v1/plans/q'],
      ['GET', '/v1/jobs?state=dome'],
      ['GET', '/v1/jobs?limit=x'],
      ['GET', '/v1/artifacts/xyz'],
      ['GET', `/v1/artifacts/${'0'.repeat(64)}`],
      ['POST', '/v1/plans', { path: '../p.md' }],
      ['POST', '/v1/plans', { path: 'none.md' }],
      ['POST', '/v1/claims', '{'],
      ['POST', '/v1/claims', { holder: 'w', batsch: 2 }],
      ['POST', '/v1/jobs/p::a/complete', { token: 'x' }],
      ['POST', '/v1/jobs/p::a/retry', {}],
      ['PUT', `/v1/artifacts/${sha256}?job=p::a&name=x`, bytes, octets],
      ['POST', '/done', { id: 'p::a' }],
      ['POST', '/enqueue', { id: 'x', payload: 'ls' }],
    ];
    for (const asked of wrong) expect(await send(...asked)).toHaveProperty('code');
  });
});
