import { request } from 'node:http';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppProcess, freePort } from '../support/app-process.ts';
import { AppSide } from '../support/github-api-app.ts';
import { GithubApi } from '../support/github-api.ts';
import { regression, reportedRun } from '../support/reported-pull.ts';
import { temporaryDirectory } from '../support/temporary.ts';

interface Example {
  name: string;
  examples: Record<string, unknown>[];
}

const EXAMPLES = createRequire(import.meta.url)('@octokit/webhooks-examples') as Example[];

const HANDLED = [
  'check_run.requested_action',
  'check_run.rerequested',
  'issue_comment.created',
  'pull_request.closed',
  'pull_request.reopened',
  'workflow_run.completed',
];

let api: GithubApi;
let side: AppSide;
let app: AppProcess;

beforeAll(async () => {
  api = await GithubApi.start();
  side = new AppSide(api);
  const folder = temporaryDirectory();
  app = await new AppProcess({ api, app: side, folder, port: await freePort() }).start();
}, 30_000);

afterAll(() => app.kill());

interface Row {
  event: string;
  action: string | null;
  state: string;
  outcome: string | null;
  payload: string | null;
}

const rows = (): Row[] => app.read('SELECT event, action, state, outcome, payload FROM deliveries');

describe('a delivery with a good signature', () => {
  it('is answered with 200 for every event there is, and something follows from those alone that are handled', async () => {
    const sent = EXAMPLES.flatMap(({ name, examples }) =>
      examples.map((payload) => ({ event: name, payload })),
    );
    expect(sent.length).toBeGreaterThan(200);
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBeGreaterThan(50);
    const answers = await Promise.all(sent.map((one) => side.deliver(one)));
    expect(new Set(answers.map(({ status_code: status }) => status))).toEqual(new Set([200]));
    await app.idle();
    const found = rows();
    expect(found).toHaveLength(sent.length);
    const handled = found.filter(({ state }) => state !== 'ignored');
    const names = new Set(handled.map(({ event, action }) => `${event}.${action}`));
    for (const name of names) expect(HANDLED).toContain(name);
    // The examples are of repositories and people that this GitHub does not know.
    expect(handled.length).toBeGreaterThan(5);
    expect(api.writes.filter(({ path }) => path.startsWith('/repos'))).toEqual([]);
    // Nobody's data is kept without need.
    expect(found.filter(({ state, payload }) => state === 'ignored' && payload !== null)).toEqual([]);
    expect(await (await fetch(`${app.url}/healthz`)).json()).toEqual({ status: 'ok' });
  }, 30_000);

  it('of every event that is handled is done with, though fields lack that GitHub promises', async () => {
    for (const name of HANDLED) {
      const [event, action] = name.split('.') as [string, string];
      for (const payload of [{ action }, { action, installation: 1, repository: null, check_run: 'x' }]) {
        const { status_code: status, guid } = await side.deliver({ event, payload });
        await app.idle();
        expect([name, status]).toEqual([name, 200]);
        expect(app.read(`SELECT state, outcome FROM deliveries WHERE id = '${guid}'`)).toEqual([
          { state: 'done', outcome: 'The payload is not as GitHub describes it.' },
        ]);
      }
    }
  });

  it('does once what it tells, however often the same id comes', async () => {
    const payload = reportedRun(api, { pull: 1, run: 1, regressions: [regression(1)] });
    const sent = { event: 'workflow_run', payload, guid: 'always-the-same' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => side.deliver(sent)));
    await app.idle();
    await side.deliver(sent);
    await app.idle();
    expect(answers.every(({ status_code: status }) => status === 200)).toBe(true);
    expect([api.state.comments.length, api.state.checkRuns.length]).toEqual([1, 1]);
    const times = api.asked.filter(({ path }) => path.endsWith('/runs/1/artifacts'));
    expect(times).toHaveLength(1);
  });
});

describe('a delivery that is none', () => {
  const count = (): number => rows().length;

  it('is refused and leaves no trace: a bad signature, none, and that of another body', async () => {
    const before = count();
    const payload = reportedRun(api, { pull: 2, run: 2, regressions: [regression(2)] });
    for (const signature of ['', 'sha256=0', `sha256=${'0'.repeat(64)}`, 'sha1=abc', 'ünsinn'])
      expect([
        signature,
        (await side.deliver({ event: 'workflow_run', payload, signature: encodeURI(signature) })).status_code,
      ]).toEqual([signature, 400]);
    const plain = await fetch(side.hookUrl, { method: 'POST', body: '{}' });
    expect(plain.status).toBeGreaterThanOrEqual(400);
    expect((await fetch(side.hookUrl)).status).toBe(404);
    expect(count()).toBe(before);
    expect(api.state.comments).toHaveLength(1);
  });

  it('is read no further than 25 MB, whether it says its length or not', async () => {
    const answer = await new Promise<number | undefined>((resolve) => {
      const chunk = Buffer.alloc(1 << 20, 'x');
      const sending = request(side.hookUrl, { method: 'POST' }, (response) => resolve(response.statusCode));
      sending.on('error', () => resolve(0));
      const more = (n: number): void => {
        if (n > 40 || sending.destroyed) sending.end();
        else sending.write(chunk, () => more(n + 1));
      };
      more(0);
    });
    expect([0, 413]).toContain(answer);
    const told = await new Promise<number | undefined>((resolve) => {
      const headers = { 'content-length': String(1 << 30) };
      const sending = request(side.hookUrl, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', () => resolve(0));
      sending.write('x');
    });
    expect(told).toBe(413);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
  });
});
