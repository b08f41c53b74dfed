import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AppProcess, freePort } from '../support/app-process.ts';
import { AppSide } from '../support/github-api-app.ts';
import { failure, permission } from '../support/github-api-faults.ts';
import { GithubApi } from '../support/github-api.ts';
import {
  ABOUT,
  commentPayload,
  commit,
  regression,
  reportedRun,
  type Reported,
} from '../support/reported-pull.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let api: GithubApi;
let side: AppSide;
let app: AppProcess;

beforeAll(async () => {
  api = await GithubApi.start();
  side = new AppSide(api);
  api.state.rights.set('writer', 'write');
  app = await new AppProcess({
    api,
    app: side,
    folder: temporaryDirectory(),
    port: await freePort(),
  }).start();
}, 30_000);

afterAll(() => app.kill());

async function deliver(event: string, payload: object): Promise<void> {
  await side.deliver({ event, payload });
  await app.idle();
}

const report = (given: Reported, more: object = {}): Promise<void> =>
  deliver('workflow_run', { ...reportedRun(api, given), ...more });

const say = (pull: number, id: number, body: string, more: object = {}): Promise<void> =>
  deliver('issue_comment', { ...commentPayload({ pull, id, body }), ...more });

it('a new repository under an old name inherits no acceptance and no state', async () => {
  await report({ pull: 1, run: 1, regressions: [regression(1)] });
  await say(1, 11, '/codebatch accept 00000001 fine');
  expect(api.state.checkRuns.at(-1)).toMatchObject({ conclusion: 'success' });
  const other = { repository: { ...ABOUT.repository, id: 100 } };
  await report({ pull: 1, run: 2, regressions: [regression(1)] }, other);
  expect(api.state.checkRuns.at(-1)).toMatchObject({ head_sha: commit(1), conclusion: 'failure' });
});

it('a command writes as the installation that it came from', async () => {
  await report({ pull: 2, run: 20, regressions: [regression(2)] });
  await say(2, 21, '/codebatch accept 00000002 fine', { installation: { id: 8 } });
  expect(api.state.checkRuns.at(-1)).toMatchObject({ head_sha: commit(2), conclusion: 'success' });
  expect(
    app.read("SELECT DISTINCT installation FROM outbox WHERE key LIKE '% 2 %' OR kind = 'react'"),
  ).toEqual(expect.arrayContaining([{ installation: 8 }]));
  expect(app.read('SELECT installation FROM publications WHERE pull = 2')).toEqual([{ installation: 8 }]);
});

it('a pull request that was closed before anything was published is known as closed', async () => {
  api.state.addPull({ number: 3, head: { sha: commit(3), ref: 'topic-3', repo: null } }).state = 'closed';
  const pull = { number: 3, merged: true };
  await deliver('pull_request', { action: 'closed', ...ABOUT, pull_request: pull });
  expect(app.read('SELECT repository_id, state FROM pulls WHERE pull = 3')).toEqual([
    { repository_id: 99, state: 'merged' },
  ]);
});

it('a command or a button that is told of again under another id starts no second attempt', async () => {
  await report({ pull: 6, run: 60 });
  const run = api.state.runs.find(({ id }) => id === 60)!;
  const ended = (): void => void (run.status = 'completed');
  await say(6, 61, '/codebatch rerun');
  expect(run.run_attempt).toBe(2);
  ended();
  await say(6, 61, '/codebatch rerun');
  expect(run.run_attempt).toBe(2);
  const button = {
    action: 'requested_action',
    ...ABOUT,
    check_run: { ...api.state.checkRuns.at(-1)!, app: { id: side.id } },
    requested_action: { identifier: 'rerun' },
    sender: { login: 'writer', type: 'User' },
  };
  for (let n = 0; n < 2; n++) {
    await deliver('check_run', button);
    ended();
  }
  expect(run.run_attempt).toBe(3);
});

it('a missed delivery that GitHub does not send again keeps nobody from the others, and is given up in the end', async () => {
  await app.kill();
  const missed = ['lost', 'found'].map((guid, n) => {
    const payload = reportedRun(api, { pull: 80 + n, run: 800 + n });
    return side.deliver({ event: 'workflow_run', payload, guid });
  });
  const [lost] = await Promise.all(missed);
  api.fail({ ...failure(new RegExp(`^POST .*/${lost!.id}/attempts$`), 404), times: 99 });
  const asked = (): number | undefined =>
    app.read<{ times: number }>("SELECT times FROM asked WHERE id = 'lost'")[0]?.times;
  for (let times = 1; times <= 5; times++) {
    await app.start();
    while (asked() !== times) await new Promise((resolve) => setTimeout(resolve, 20));
    await side.settled();
    await app.idle();
    await app.kill();
  }
  expect(app.read("SELECT id, state FROM deliveries WHERE id IN ('lost', 'found')")).toEqual([
    { id: 'found', state: 'done' },
  ]);
  await app.start();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(asked()).toBe(5);
}, 20_000);

it('a second process does not take the database of a first one', async () => {
  const second = await app.run();
  expect(second).toMatchObject({ code: 2, stdout: '' });
  expect(second.stderr).toContain('Another codebatch app works with');
}, 15_000);

it('a check run that may not be written is a failure that can be seen and tried again', async () => {
  api.fail({ ...permission(/^POST .*check-runs$/), times: 1 });
  await report({ pull: 4, run: 40, regressions: [regression(4)] });
  const failed = app.read<{ number: number; error: string }>(
    "SELECT number, error FROM outbox WHERE state = 'failed'",
  );
  expect(failed).toMatchObject([{ error: expect.stringContaining('checks: write') }]);
});

it('a reaction comes after what it answers, and says when that failed', async () => {
  await report({ pull: 7, run: 70, regressions: [regression(7)] });
  api.fail({ ...permission(/^(?:POST|PATCH) .*check-runs/), times: 9 });
  await say(7, 71, '/codebatch accept 00000007 fine');
  expect(api.state.reactions.filter(({ comment }) => comment === 71)).toMatchObject([
    { content: 'confused' },
  ]);
});
