import { describe, expect, it, jest } from '@jest/globals';
import { readFileSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { localAddress, localToken } from '../../src/app/dashboard/local-token.ts';
import { dashboard } from '../../src/app/dashboard/routes.ts';
import { recordReview } from '../../src/app/history.ts';
import type { DeliveryRows, Overview, PullData, RepositoryData } from '../../src/records/dashboard-data.ts';
import { delivery, MemoryLog, reviewsDatabase, served, Visitor, type Served } from '../support/dashboard.ts';
import { GithubPeople } from '../support/github-people.ts';
import { sampleReviews } from '../support/sample-reviews.ts';
import { temporaryDirectory } from '../support/temporary.ts';

jest.setTimeout(15_000);

const TOKEN = 'token-of-this-machine';
const IDS = { 'octo/engine': 101, 'octo/web-client': 102, 'lab/notes': 103 };
const ALL = sampleReviews();

const DELIVERIES = [
  delivery({ id: 'd-1', repository: 'lab/notes', state: 'failed', error: 'HTTP 500' }),
  delivery({ id: 'd-0' }),
  delivery({ id: 'd-2', state: 'failed', error: 'HTTP 502', outcome: null }),
  delivery({ id: 'd-3', repository: null, event: 'ping', action: null, state: 'ignored' }),
];

/** A dashboard for the person at this machine. */
async function local(
  log = new MemoryLog(DELIVERIES),
): Promise<Served & { visitor: Visitor; log: MemoryLog }> {
  const db = reviewsDatabase(ALL);
  const made = await served(() => ({ db, deliveries: log, auth: { kind: 'token', token: TOKEN } }));
  return { ...made, visitor: new Visitor(made.origin), log };
}

/** A dashboard for people of GitHub, and GitHub. */
async function hosted(log = new MemoryLog(DELIVERIES)) {
  const people = await GithubPeople.start(IDS, {
    login: 'ada',
    may: { 'octo/engine': 'write', 'lab/notes': 'read' },
  });
  const db = reviewsDatabase(ALL);
  const made = await served((publicUrl) => ({
    db,
    deliveries: log,
    auth: {
      kind: 'github',
      publicUrl,
      clientId: 'Iv1.client',
      clientSecret: 'secret',
      webUrl: people.url,
      apiUrl: people.url,
    },
  }));
  return { ...made, people, db, log, visitor: new Visitor(made.origin) };
}

/** Signs in as GitHub's visitor; gives the last answer. */
async function enter(visitor: Visitor, to = '/'): Promise<Response> {
  const leaving = await visitor.ask(`/sign-in/github?${new URLSearchParams({ to }).toString()}`);
  const asked = await fetch(leaving.headers.get('location')!, { redirect: 'manual' });
  return visitor.ask(asked.headers.get('location')!);
}

describe('the dashboard of this machine', () => {
  it('tells nothing to who has not signed in', async () => {
    const { visitor } = await local();
    const page = await visitor.ask('/r/octo/engine?branch=main');
    expect([page.status, page.headers.get('location')]).toEqual([
      303,
      '/sign-in?to=%2Fr%2Focto%2Fengine%3Fbranch%3Dmain',
    ]);
    for (const path of [
      '/data/overview',
      '/data/deliveries',
      '/data/events',
      '/data/repositories/octo/engine',
    ])
      expect((await visitor.ask(path)).status).toBe(401);
    const report = await visitor.ask('/r/octo/engine/reports/1');
    expect(report.status).toBe(303);
  });

  it('lets in by the token alone', async () => {
    const { visitor } = await local();
    expect((await visitor.enter('another-token')).status).toBe(403);
    expect((await visitor.ask('/data/overview')).status).toBe(401);
    const entered = await visitor.enter(`${TOKEN}\n`);
    expect(entered.headers.get('set-cookie')).toMatch(/^codebatch=[^;]+; .*HttpOnly.*SameSite=Lax/);
    expect((await visitor.json<Overview>('/data/overview')).repositories).toHaveLength(3);
    expect((await visitor.ask('/sign-in?to=//evil.example')).headers.get('location')).toBe('/');
  });

  it('takes no cookie that somebody else signed', async () => {
    const { visitor, origin } = await local();
    await visitor.enter(TOKEN);
    const cookie = 'codebatch=made-up-session.c2lnbmF0dXJl';
    expect((await fetch(`${origin}/data/overview`, { headers: { cookie } })).status).toBe(401);
  });

  it('answers to no other name, and to no other origin', async () => {
    const { visitor, origin } = await local();
    expect((await visitor.enter(TOKEN, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await visitor.enter(TOKEN, {})).status).toBe(403);
    await visitor.enter(TOKEN);
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(`${origin}/sign-in`, { headers: { host: 'rebound.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });

  it('counts a pull request that is over as failing no more', async () => {
    const db = reviewsDatabase(ALL);
    const { origin } = await served(() => ({
      db,
      deliveries: new MemoryLog(),
      auth: { kind: 'token', token: TOKEN },
      isClosed: (id, pull) => id === 101 && pull === 37,
    }));
    const visitor = new Visitor(origin);
    await visitor.enter(TOKEN);
    const all = await local();
    await all.visitor.enter(TOKEN);
    const name = ({ repository, pull }: Overview['failing'][number]): string => `${repository}#${pull}`;
    const before = (await all.visitor.json<Overview>('/data/overview')).failing.map(name);
    expect(before).toContain('octo/engine#37');
    const after = (await visitor.json<Overview>('/data/overview')).failing.map(name);
    expect(after).toEqual(before.filter((one) => one !== 'octo/engine#37'));
  });

  it('lets only its own page redeliver', async () => {
    const { visitor, log } = await local();
    await visitor.enter(TOKEN);
    const path = '/data/deliveries/d-2/redeliver';
    expect((await visitor.act(path, { 'x-codebatch-csrf': 'wrong' })).status).toBe(403);
    expect((await visitor.act(path, { origin: 'http://127.0.0.1:1' })).status).toBe(403);
    expect((await visitor.ask(path)).status).toBe(404);
    expect(log.find('d-2')?.state).toBe('failed');
    expect((await visitor.act(path)).status).toBe(200);
    expect(log.find('d-2')?.state).toBe('queued');
    const again = await visitor.act(path);
    expect([again.status, await again.json()]).toMatchObject([409, { error: { code: 'DELIVERY_GONE' } }]);
    expect((await visitor.act('/data/deliveries/none/redeliver')).status).toBe(404);
  });

  it('lets a session end', async () => {
    const { visitor } = await local();
    await visitor.enter(TOKEN);
    expect(
      (await visitor.ask('/sign-out', { method: 'POST', headers: { origin: 'https://evil.example' } }))
        .status,
    ).toBe(403);
    expect((await visitor.act('/sign-out')).status).toBe(200);
    expect((await visitor.ask('/data/overview')).status).toBe(401);
  });

  it('sends a policy without inline scripts and asks nobody else', async () => {
    const { visitor, origin } = await local();
    await visitor.enter(TOKEN);
    const page = await visitor.ask('/');
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const html = await page.text();
    expect(html).not.toMatch(/<script>|<style|\son[a-z]+=/);
    for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const asset = await fetch(origin + path!);
      expect([asset.status, asset.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    const number = ALL.findIndex((one) => one.repository.id === 101) + 1;
    const report = await visitor.ask(`/r/octo/engine/reports/${number}`);
    expect(report.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^ ]+'; script-src 'sha256-[^ ]+'; /,
    );
  });

  it('leaves paths that are not its own to others', async () => {
    const { origin } = await local();
    const health = await fetch(`${origin}/healthz`);
    expect([await health.text(), health.headers.get('content-security-policy')]).toEqual(['ok', null]);
    expect((await fetch(`${origin}/api/github/webhooks`, { method: 'POST' })).status).toBe(404);
  });

  it('tells what is not there as missing, in words or in data', async () => {
    const { visitor, errors } = await local();
    await visitor.enter(TOKEN);
    for (const path of [
      '/r/octo/nothing',
      '/r/octo',
      '/r/octo/engine/pulls/999',
      '/r/octo/engine/reports/999',
      '/r/octo/engine/reports/x',
      '/r/octo/engine/pulls/0',
      '/data/repositories/octo/nothing',
      '/data/repositories/octo/engine/pulls/999',
      '/data/else',
      '/r/%00/%ff',
    ])
      expect([path, (await visitor.ask(path)).status]).toEqual([
        path,
        path === '/r/octo/engine/pulls/999' ? 200 : 404,
      ]);
    const other = ALL.findIndex((one) => one.repository.id === 102) + 1;
    expect((await visitor.ask(`/r/octo/engine/reports/${other}`)).status).toBe(404);
    expect(errors).toEqual([]);
  });
});

/** A dashboard at an address. */
function reviewsDashboard(publicUrl: string): unknown {
  const auth = { kind: 'github', publicUrl, clientId: 'Iv1.client', clientSecret: 'secret' } as const;
  return dashboard({ db: reviewsDatabase(), deliveries: new MemoryLog(), auth });
}

describe('the token of this machine', () => {
  it('is made once, for its owner only, and printed as one address', () => {
    const path = join(temporaryDirectory(), 'state', 'dashboard-token');
    const token = localToken(path);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    chmodSync(path, 0o644);
    expect(localToken(path)).toBe(token);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(localAddress('http://127.0.0.1:3000', token)).toBe(`http://127.0.0.1:3000/sign-in#${token}`);
    writeFileSync(path, 'short');
    expect(() => localToken(path)).toThrow('holds no token');
    expect(readFileSync(path, 'utf8')).toBe('short');
  });
});

describe('the dashboard of people on GitHub', () => {
  it('sends to GitHub with a state and a challenge, and comes back to where the person was', async () => {
    const { visitor, people } = await hosted();
    const leaving = await visitor.ask('/sign-in/github?to=/r/octo/engine');
    const url = new URL(leaving.headers.get('location')!);
    expect(url.origin + url.pathname).toBe(`${people.url}/login/oauth/authorize`);
    expect(url.searchParams.get('state')).toMatch(/^[\w-]{32}$/);
    expect(url.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    expect(url.searchParams.has('scope')).toBe(false);
    const back = await enter(visitor, '/r/octo/engine?branch=main');
    expect([back.status, back.headers.get('location')]).toEqual([303, '/r/octo/engine?branch=main']);
    expect(await (await visitor.ask('/')).text()).toContain('data-login="ada"');
  });

  it('gives cookies to https only where browsers come by https', async () => {
    const { origin } = await served(() => ({
      db: reviewsDatabase(),
      deliveries: new MemoryLog(),
      auth: {
        kind: 'github',
        publicUrl: 'https://codebatch.example.org',
        clientId: 'Iv1.client',
        clientSecret: 'secret',
      },
    }));
    const leaving = await fetch(`${origin}/sign-in/github`, { redirect: 'manual' });
    expect(leaving.headers.get('set-cookie')).toMatch(
      /^__Host-codebatch-leaving=.*Path=\/; HttpOnly; Secure; SameSite=Lax/,
    );
    expect(leaving.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(new URL(leaving.headers.get('location')!).searchParams.get('redirect_uri')).toBe(
      'https://codebatch.example.org/sign-in/github/callback',
    );
    expect(() => reviewsDashboard('codebatch.example.org')).toThrow('is not an address of the dashboard');
  });

  it('lets nobody in by a sign-in that was begun elsewhere, refused or used', async () => {
    const { visitor, origin, people } = await hosted();
    const stranger = new Visitor(origin);
    const leaving = await visitor.ask('/sign-in/github');
    const asked = await fetch(leaving.headers.get('location')!, { redirect: 'manual' });
    const back = asked.headers.get('location')!;
    expect((await stranger.ask(back)).status).toBe(400);
    const other = new URL(back);
    other.searchParams.set('state', 'x');
    expect((await visitor.ask(other.href)).status).toBe(400);
    expect((await visitor.ask(back)).status).toBe(400);
    expect((await visitor.ask('/data/overview')).status).toBe(401);
    people.isRefusing = true;
    const refused = await enter(visitor);
    expect([refused.status, await refused.text()]).toMatchObject([
      400,
      expect.stringContaining('GitHub did not let you in'),
    ]);
    people.isRefusing = false;
    expect((await enter(visitor)).status).toBe(303);
  });

  it('has no way in by a token of the machine', async () => {
    const { visitor } = await hosted();
    expect((await visitor.enter(TOKEN)).status).toBe(404);
  });

  it('shows people what they may read, and nothing of the rest', async () => {
    const { visitor, people } = await hosted();
    await enter(visitor);
    const data = await visitor.json<Overview>('/data/overview');
    expect(data.repositories.map(({ repository }) => repository).sort()).toEqual([
      'lab/notes',
      'octo/engine',
    ]);
    expect(data.failing.every(({ repository }) => repository !== 'octo/web-client')).toBe(true);
    const hidden = ALL.findIndex((one) => one.repository.id === 102) + 1;
    const { pull } = ALL.find((one) => one.repository.id === 102 && one.pull !== null)!;
    for (const path of [
      '/r/octo/web-client',
      `/r/octo/web-client/pulls/${pull}`,
      `/r/octo/web-client/reports/${hidden}`,
      `/r/octo/engine/reports/${hidden}`,
      '/data/repositories/octo/web-client',
      `/data/repositories/octo/web-client/pulls/${pull}`,
    ])
      expect([path, (await visitor.ask(path)).status]).toEqual([path, 404]);
    expect((await visitor.ask('/r/octo/engine')).status).toBe(200);
    const engine = await visitor.json<RepositoryData>('/data/repositories/octo/engine?branch=*');
    expect(engine.batches).toHaveLength(ALL.filter((one) => one.repository.id === 101).length);
    const seen = await visitor.json<PullData>(
      `/data/repositories/octo/engine/pulls/${engine.pulls[0]!.pull}`,
    );
    expect(seen.url).toBe(`${people.url}/octo/engine`);
    // Asked once of each repository, not for every answer.
    expect(people.asked.filter((path) => path === '/repos/octo/engine')).toHaveLength(1);
  });

  it('believes the id, not the name, of a repository', async () => {
    const { visitor, people } = await hosted();
    people.repositories['octo/engine'] = 4711;
    await enter(visitor);
    expect((await visitor.ask('/data/repositories/octo/engine')).status).toBe(404);
  });

  it('shows deliveries of repositories that the person may read, and lets those redeliver who may write', async () => {
    const { visitor, log } = await hosted();
    await enter(visitor);
    const { deliveries } = await visitor.json<DeliveryRows>('/data/deliveries');
    expect(deliveries.map(({ id, mayRedeliver }) => [id, mayRedeliver])).toEqual([
      ['d-1', false],
      ['d-0', false],
      ['d-2', true],
    ]);
    expect((await visitor.act('/data/deliveries/d-1/redeliver')).status).toBe(403);
    expect((await visitor.act('/data/deliveries/d-3/redeliver')).status).toBe(404);
    expect((await visitor.act('/data/deliveries/d-2/redeliver')).status).toBe(200);
    expect(log.find('d-2')?.state).toBe('queued');
  });

  it('shows nothing of a repository that had a name which another one has now', async () => {
    const before = delivery({ id: 'before', repositoryId: 555, state: 'failed' });
    const { visitor } = await hosted(new MemoryLog([before, delivery({ id: 'mine' })]));
    await enter(visitor);
    const { deliveries } = await visitor.json<DeliveryRows>('/data/deliveries');
    expect(deliveries.map(({ id }) => id)).toEqual(['mine']);
    expect((await visitor.act('/data/deliveries/before/redeliver')).status).toBe(404);
  });

  it('looks further back where a stretch of the log is about nothing that the person may see', async () => {
    const others = Array.from({ length: 25 }, (_none, n) =>
      delivery({ id: `o-${n}`, repository: 'octo/web-client' }),
    );
    const { visitor } = await hosted(new MemoryLog([...others, delivery({ id: 'mine' })]));
    await enter(visitor);
    const { deliveries, next } = await visitor.json<DeliveryRows>('/data/deliveries');
    expect([deliveries.map(({ id }) => id), next]).toEqual([['mine'], null]);
  });

  it('says so when GitHub does not answer, keeps no doubt, and shows nothing meanwhile', async () => {
    const { visitor, people } = await hosted();
    await enter(visitor);
    for (const trouble of [{ status: 502 }, { status: 403, headers: { 'x-ratelimit-remaining': '0' } }]) {
      people.trouble = trouble;
      expect((await visitor.ask('/data/repositories/octo/engine')).status).toBe(503);
      expect(await visitor.json<Overview>('/data/overview')).toMatchObject({ repositories: [], unasked: 3 });
    }
    people.trouble = undefined;
    expect((await visitor.ask('/data/repositories/octo/engine')).status).toBe(200);
  });

  it('ends the session of who took the token back', async () => {
    const { visitor, people } = await hosted();
    await enter(visitor);
    people.revokeAll();
    await visitor.ask('/data/overview');
    expect((await visitor.ask('/data/overview')).status).toBe(401);
  });
});

describe('live news', () => {
  const [template] = ALL;
  const engine = { ...template!, repository: { id: 101, name: 'octo/engine' } };
  const hidden = { ...template!, repository: { id: 102, name: 'octo/web-client' } };

  /** Reads events until there are so many of a kind. */
  async function heard(answer: Response, kind: string, count: number): Promise<string[]> {
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const found = text.split('\n\n').filter((one) => one.includes(`event: ${kind}\n`));
      if (found.length >= count && text.endsWith('\n\n')) {
        await reader.cancel();
        return found;
      }
      const { value, done } = await reader.read();
      if (done) return found;
      text += value;
    }
  }

  const idOf = (event: string): number => Number(/^id: (\d+)$/m.exec(event)![1]);

  it('tells what was recorded after, of what the person may read, and goes on from the last that was heard', async () => {
    const { visitor, db } = await hosted();
    await enter(visitor);
    const { cursor } = await visitor.json<Overview>('/data/overview');
    const line = await visitor.ask(`/data/events?after=${cursor}`);
    expect(line.headers.get('content-type')).toContain('text/event-stream');
    const listening = heard(line, 'batch', 2);
    recordReview(db, { ...engine, run: 1 });
    recordReview(db, { ...hidden, run: 2 });
    recordReview(db, { ...engine, run: 3 });
    const events = await listening;
    expect(events.map(idOf)).toEqual([cursor + 1, cursor + 3]);
    expect(events.join('')).not.toContain('web-client');
    recordReview(db, { ...engine, run: 4 });
    const later = await visitor.ask(`/data/events?after=${cursor}`, {
      headers: { 'last-event-id': String(cursor + 3) },
    });
    expect((await heard(later, 'batch', 1)).map(idOf)).toEqual([cursor + 4]);
  });

  it('tells who was away for long, or heard of what never was, to begin anew', async () => {
    const { visitor, db } = await hosted();
    await enter(visitor);
    for (let run = 1; run <= 201; run++) recordReview(db, { ...engine, run });
    for (const after of [ALL.length, 99_999]) {
      const line = await visitor.ask(`/data/events?after=${after}`);
      expect((await heard(line, 'reset', 1)).map(idOf)).toEqual([ALL.length + 201]);
    }
  });

  it('has a dozen lines for one person, and one again when another was closed', async () => {
    const { visitor } = await local();
    await visitor.enter(TOKEN);
    const lines: Response[] = [];
    for (let n = 0; n < 12; n++) lines.push(await visitor.ask('/data/events'));
    expect(lines.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
    const status = async (): Promise<number> => {
      const line = await visitor.ask('/data/events');
      await line.body?.cancel();
      return line.status;
    };
    expect(await status()).toBe(503);
    for (const line of lines) await line.body?.cancel();
    for (let n = 0; n < 50 && (await status()) !== 200; n++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await status()).toBe(200);
  });

  it('says when the log of deliveries changed', async () => {
    const { visitor, log } = await local();
    await visitor.enter(TOKEN);
    const listening = heard(await visitor.ask('/data/events'), 'deliveries', 1);
    log.deliveries.unshift(delivery({ id: 'd-new', state: 'queued' }));
    expect(await listening).toHaveLength(1);
  });

  it('ends with the session, and with the server', async () => {
    const { visitor, stop, log } = await local();
    await visitor.enter(TOKEN);
    const line = await visitor.ask('/data/events');
    await visitor.act('/sign-out');
    log.deliveries.unshift(delivery({ id: 'd-9' }));
    expect(await heard(line, 'never', 1)).toEqual([]);
    await visitor.enter(TOKEN);
    const last = await visitor.ask('/data/events');
    stop.abort();
    expect(await heard(last, 'never', 1)).toEqual([]);
  });
});
