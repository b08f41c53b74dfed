import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { HANDLED_EVENTS } from '../../src/app/handlers/table.ts';
import { EVENTS, manifestFor, PERMISSIONS } from '../../src/app/manifest.ts';
import { AppProcess, freePort } from '../support/app-process.ts';
import { AppSide } from '../support/github-api-app.ts';
import { GithubApi } from '../support/github-api.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let api: GithubApi;
let side: AppSide;
let folder: string;
let app: AppProcess;

const NONE = { APP_ID: '', PRIVATE_KEY: '', WEBHOOK_SECRET: '' };

beforeEach(async () => {
  api = await GithubApi.start();
  side = new AppSide(api);
  folder = temporaryDirectory();
  app = new AppProcess({ api, app: side, folder, port: await freePort(), env: NONE });
});

afterEach(() => app.kill());

describe('the app before it is registered', () => {
  it('serves the page that registers it to who knows its address, and goes on with what GitHub gives', async () => {
    writeFileSync(join(folder, '.env'), '# mine\nLOG_LEVEL=warn\nAPP_ID=\n', { mode: 0o644 });
    await app.start();
    expect((await fetch(`${app.url}/readyz`)).status).toBe(503);
    expect((await side.deliver({ event: 'ping', payload: {} })).status_code).toBe(503);
    const address = /Open (http:\S+)/.exec(app.log)![1]!;
    expect((await fetch(`${app.url}/setup`)).status).toBe(403);
    expect((await fetch(`${app.url}/setup?token=x`)).status).toBe(403);
    const page = await fetch(address);
    const text = await page.text();
    const state = new URL(address).searchParams.get('token')!;
    expect(page.headers.get('content-security-policy')).toContain(
      'form-action https://github.com; frame-anc',
    );
    expect(text).toContain(`action="https://github.com/settings/apps/new?state=${state}"`);
    const [, field] = /name="manifest" value="([^"]+)"/.exec(text)!;
    const manifest = field!.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
    expect(JSON.parse(manifest)).toEqual(manifestFor(app.url));

    const done = (query: Record<string, string>): Promise<Response> =>
      fetch(`${app.url}/setup/done?${new URLSearchParams(query).toString()}`);
    side.codes.add('the-code');
    expect((await done({ code: 'the-code', state: 'forged' })).status).toBe(403);
    expect((await done({ code: '../x', state })).status).toBe(403);
    expect((await done({ code: 'another', state })).status).toBe(502);
    expect((await done({ code: 'the-code', state })).status).toBe(200);

    const env = readFileSync(join(folder, '.env'), 'utf8');
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
    expect(env).toMatch(/^# mine\nLOG_LEVEL=warn\nAPP_ID="4711"\nPRIVATE_KEY="-----BEGIN/);
    await app.ready();
    expect((await side.deliver({ event: 'ping', payload: { zen: 'x' } })).status_code).toBe(200);
    expect((await fetch(address)).status).toBe(404);
    // Empty variables of the environment do not hide what the file says.
    expect(await app.stop()).toBe(0);
  }, 30_000);
});

describe('the manifest', () => {
  it('asks for the least: what is handled, and nothing that is written in vain', () => {
    expect([...EVENTS].sort()).toEqual([...HANDLED_EVENTS].sort());
    expect(PERMISSIONS).toEqual({
      actions: 'write',
      checks: 'write',
      contents: 'read',
      issues: 'read',
      metadata: 'read',
      pull_requests: 'write',
    });
  });

  it('says the same in app.yml', () => {
    const file = parse(readFileSync(join(import.meta.dirname, '..', '..', 'app.yml'), 'utf8')) as object;
    const {
      hook_attributes: _hook,
      redirect_url: _redirect,
      callback_urls: _callbacks,
      ...told
    } = manifestFor('https://x.example') as Record<string, unknown>;
    expect(file).toEqual(told);
  });
});

describe('a mistake in the set-up', () => {
  it.each([
    [{ APP_ID: '4711' }, /registered but for PRIVATE_KEY and WEBHOOK_SECRET/],
    [{ APP_ID: 'x', PRIVATE_KEY: 'x', WEBHOOK_SECRET: 'x' }, /APP_ID has no value/],
    [{ APP_ID: '1', PRIVATE_KEY: 'x', WEBHOOK_SECRET: 'x' }, /PRIVATE_KEY has no value/],
    [{ PORT: '99999' }, /PORT has no value/],
    [{ GITHUB_API_URL: 'ftp://x' }, /GITHUB_API_URL has no value/],
    [{ HOST: '192.0.2.1' }, /192\.0\.2\.1:\d+ cannot be listened on/],
  ])('is one sentence and exit code 2: %j', async (env, sentence) => {
    const other = new AppProcess({
      api,
      app: side,
      folder,
      port: await freePort(),
      env: { ...NONE, ...env },
    });
    const ran = await other.run();
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(sentence)]);
    expect(ran.stderr).toMatch(/^error: [^\n]+\nhint: [^\n]+\n$/);
  });

  it('in a recorded delivery is one too', async () => {
    writeFileSync(join(folder, 'x.json'), '{"headers":{}}');
    const ran = await app.run('--replay', 'x.json', '--json');
    expect([ran.code, JSON.parse(ran.stdout)]).toMatchObject([2, { error: { code: 'DELIVERY_INVALID' } }]);
  });
});
