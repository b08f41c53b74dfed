import { describe, expect, it } from '@jest/globals';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { scheduleFiles } from '../../../src/scheduler/open-schedule.ts';
import { serveSchedule, type ServedSchedule } from '../../support/served-schedule.ts';

interface Told {
  status: number;
  code: string | undefined;
  cors: string[];
}

/** Asks with exactly these headers, which no client of ours would let itself be told. */
function send(
  { url }: ServedSchedule,
  given: { method?: string; path?: string; headers: Record<string, string>; body?: string },
): Promise<Told> {
  const { method = 'POST', path = '/enqueue', headers, body } = given;
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers, setHost: false };
    const sent = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      answer.on('end', () => {
        const code = text.startsWith('{') ? (JSON.parse(text) as { code?: string }).code : undefined;
        const cors = Object.keys(answer.headers).filter((name) => name.startsWith('access-control'));
        resolve({ status: answer.statusCode!, code, cors });
      });
    });
    sent.on('error', reject).end(body);
  });
}

describe('the door of the server', () => {
  it('opens for one of many combinations of host, origin, token and content type only', async () => {
    const served = await serveSchedule();
    const { host, port } = new URL(served.url);
    const hosts = [host, `localhost:${port}`, 'evil.example', `evil.example:${port}`, '127.0.0.1', undefined];
    const origins = [
      undefined,
      `http://${host}`,
      'http://evil.example',
      'null',
      `https://${host}`,
      'http://127.0.0.1:1',
    ];
    const tokens = [`Bearer ${served.token}`, undefined, 'Bearer wrong', `Basic ${served.token}`];
    const types = ['application/json', 'text/plain', undefined, 'application/x-www-form-urlencoded'];
    let [tried, opened] = [0, 0];
    for (const [h, hostName] of hosts.entries())
      for (const [o, origin] of origins.entries())
        for (const [t, authorization] of tokens.entries())
          for (const [c, type] of types.entries()) {
            const body = JSON.stringify({ id: `job-${h}-${o}-${t}-${c}`, payload: '@cmd:true' });
            const headers = {
              ...(hostName === undefined ? {} : { host: hostName }),
              ...(origin === undefined ? {} : { origin }),
              ...(authorization === undefined ? {} : { authorization }),
              ...(type === undefined ? {} : { 'content-type': type }),
              'content-length': String(body.length),
            };
            const told = await send(served, { headers, body });
            const may = h < 2 && o < 2 && t === 0 && c === 0;
            const asked = `${hostName} ${origin} ${authorization?.slice(0, 12)} ${type}`;
            // A request without any host is refused by Node itself.
            const status = may ? 200 : h === 5 ? 400 : h > 1 ? 421 : o > 1 ? 403 : t > 0 ? 401 : 415;
            expect([asked, told.status, told.cors]).toEqual([asked, status, []]);
            tried++;
            if (told.status === 200) opened++;
          }
    expect([tried, opened]).toEqual([576, 4]);
    expect((await served.client.stats()).total).toBe(4);
  });

  it('is shut for pages of other ports, for asking what is allowed, and for claiming by an image', async () => {
    const served = await serveSchedule();
    const { host } = new URL(served.url);
    const authorization = `Bearer ${served.token}`;
    await served.client.enqueue({ id: 'a', payload: '@doc:a' });
    const asked = (headers: Record<string, string>, method: string, path: string): Promise<Told> =>
      send(served, { method, path, headers: { host, ...headers } });
    expect(await asked({ authorization, 'sec-fetch-site': 'same-site' }, 'GET', '/ready')).toMatchObject({
      status: 403,
    });
    for (const path of ['/ready', '/health', '/v1/stats'])
      expect(await asked({ authorization, 'sec-fetch-site': 'cross-site' }, 'GET', path)).toMatchObject({
        status: 403,
      });
    expect(await asked({ 'sec-fetch-site': 'cross-site' }, 'GET', '/')).toMatchObject({
      status: 200,
      cors: [],
    });
    expect(await asked({ origin: 'http://evil.example' }, 'GET', '/')).toMatchObject({ status: 403 });
    expect(await asked({}, 'GET', '/ready?holder=evil')).toMatchObject({
      status: 401,
      code: 'TOKEN_MISSING',
    });
    const preflight = { origin: 'http://evil.example', 'access-control-request-method': 'POST' };
    expect(await asked(preflight, 'OPTIONS', '/enqueue')).toEqual({
      status: 403,
      code: 'ORIGIN_FOREIGN',
      cors: [],
    });
    expect(await asked({ authorization }, 'OPTIONS', '/enqueue')).toMatchObject({ status: 405, cors: [] });
    expect(await served.client.stats()).toMatchObject({ states: { ready: 1 } });
  });

  it('has a key that only its owner can read, and a new one when others could', async () => {
    const first = await serveSchedule();
    const path = scheduleFiles(first.db).token;
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8').trim()).toBe(first.token);
    await first.close();
    const same = await serveSchedule({ root: first.root });
    expect(same.token).toBe(first.token);
    await same.close();
    chmodSync(path, 0o644);
    const other = await serveSchedule({ root: first.root });
    expect(other.token).not.toBe(first.token);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('lets no workplan in from outside of the repository', async () => {
    const { ask, root } = await serveSchedule();
    for (const plan of [
      '/etc/passwd',
      '../x.md',
      'a/../../x.md',
      'C:/x.md',
      '..\\x.md',
      join(root, 'p.md'),
      './',
    ])
      expect([plan, await (await ask('POST', '/expand', { plan })).json()]).toMatchObject([
        plan,
        { status: 400, code: 'PATH_OUTSIDE' },
      ]);
  });

  it('shows a page that runs nothing but its own script, inside no other', async () => {
    const { url, token } = await serveSchedule();
    const page = await fetch(url);
    const policy = page.headers.get('content-security-policy')!;
    for (const rule of [
      "default-src 'none'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "script-src 'sha256-",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).not.toContain(token);
  });

  it('takes no body that is too large, no wrong method and no unknown address', async () => {
    const { ask } = await serveSchedule();
    const large = { id: 'a', payload: `@doc:${'a'.repeat(1024 * 1024)}` };
    expect(await (await ask('POST', '/v1/jobs', large)).json()).toMatchObject({
      status: 413,
      code: 'BODY_TOO_LARGE',
    });
    const wrong = await ask('DELETE', '/v1/jobs', {});
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await (await ask('GET', '/v2')).json()).toMatchObject({ status: 404, code: 'ROUTE_NOT_FOUND' });
    const jobs = await ask('GET', '/v1/jobs/p%3A%3Aa%2Fcomplete');
    expect(jobs.status).toBe(404);
  });
});
