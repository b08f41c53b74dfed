import { beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { AppProcess, freePort } from '../support/app-process.ts';
import { AppSide } from '../support/github-api-app.ts';
import { GithubApi } from '../support/github-api.ts';
import { doneThenBadGateway, failure, primaryLimit, secondaryLimit } from '../support/github-api-faults.ts';
import type { StoredCheckRun, StoredComment } from '../support/github-api-state.ts';
import {
  ABOUT,
  commentPayload,
  commit,
  regression,
  reportedRun,
  type Reported,
} from '../support/reported-pull.ts';
import { finding } from '../support/sample-report.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let api: GithubApi;
let side: AppSide;
let app: AppProcess;

beforeAll(async () => {
  api = await GithubApi.start();
  side = new AppSide(api);
  api.state.rights.set('writer', 'write').set('reader', 'read').set('boss', 'admin');
  app = await new AppProcess({
    api,
    app: side,
    folder: temporaryDirectory(),
    port: await freePort(),
  }).start();
}, 30_000);

afterAll(() => app.kill());

/** Delivers and waits until everything has followed from it. */
async function deliver(event: string, payload: object): Promise<void> {
  const { status_code: status } = await side.deliver({ event, payload });
  expect(status).toBe(200);
  await app.idle();
}

const report = (given: Reported): Promise<void> => deliver('workflow_run', reportedRun(api, given));

const comments = (pull: number): StoredComment[] => api.state.comments.filter(({ issue }) => issue === pull);

const checks = (head: string): StoredCheckRun[] =>
  api.state.checkRuns.filter(({ head_sha: sha }) => sha === head);

const say = (pull: number, id: number, body: string, more: object = {}): Promise<void> =>
  deliver('issue_comment', commentPayload({ pull, id, body, ...more }));

const reactions = (comment: number): string[] =>
  api.state.reactions.filter((one) => one.comment === comment).map(({ content }) => content);

interface Press {
  pull: number;
  action?: string;
  button?: string;
  by?: string;
}

const press = ({ pull, action = 'requested_action', button, by = 'writer' }: Press): Promise<void> =>
  deliver('check_run', {
    action,
    ...ABOUT,
    check_run: { ...checks(commit(pull)).at(-1)!, app: { id: side.id } },
    ...(button === undefined ? {} : { requested_action: { identifier: button } }),
    sender: { login: by, type: 'User' },
  });

const fixed = finding({ id: '0000000a', class: 'fixed', path: 'b.py' });

describe('a run that completed', () => {
  it('gets one comment and one check run with the first regressions, their lines, and what improved', async () => {
    await report({ pull: 1, run: 100, regressions: [regression(1), regression(2)], improvements: [fixed] });
    expect(comments(1)).toHaveLength(1);
    const [{ body, user }] = comments(1) as [StoredComment];
    expect(user.login).toBe('codebatch-demo[bot]');
    expect(body).toContain('### ✗ 2 regressions, 1 improvement.');
    expect(body).toContain(`https://github.com/octo/demo/blob/${commit(1)}/src/file-1.py?plain=1#L1`);
    expect(body).toContain('import os');
    expect(body).toContain('Improvements, thank you (1)');
    expect(body).toMatch(/npx codebatch check --base b{40} --head 0+1/);
    expect(body).toContain('https://github.com/octo/demo/actions/runs/100');
    expect(checks(commit(1))).toMatchObject([
      {
        name: 'CodeBatch (CI/lint)',
        conclusion: 'failure',
        actions: [{ identifier: 'rerun' }, { identifier: 'accept-all' }],
        annotations: [{ path: 'src/file-1.py' }, { path: 'src/file-2.py' }],
      },
    ]);
  });

  it('changes nothing when it is told of again under another id, and nothing by an older attempt', async () => {
    const writes = api.writes.length;
    await report({ pull: 1, run: 100, regressions: [regression(1), regression(2)], improvements: [fixed] });
    expect(api.writes.slice(writes).filter(({ path }) => path.startsWith('/repos'))).toEqual([]);
    await report({ pull: 1, run: 100, attempt: 3, regressions: [regression(1)] });
    expect(comments(1)[0]!.body).toContain('1 regression, 0 improvements.');
    await report({ pull: 1, run: 100, attempt: 2 });
    expect(comments(1)).toHaveLength(1);
    expect(comments(1)[0]!.body).toContain('1 regression, 0 improvements.');
    expect(checks(commit(1)).at(-1)).toMatchObject({
      conclusion: 'failure',
      external_id: expect.stringContaining('attempt=3'),
    });
  });

  it('is silent where nothing changed, but for the check run', async () => {
    await report({ pull: 2, run: 200 });
    expect(comments(2)).toEqual([]);
    expect(checks(commit(2))).toMatchObject([{ conclusion: 'success', actions: [{ identifier: 'rerun' }] }]);
  });

  it('is neutral and says so where a fork reports itself', async () => {
    await report({ pull: 3, run: 300, from: 'mallory/demo', regressions: [regression(3)] });
    expect(checks(commit(3))).toMatchObject([{ conclusion: 'neutral' }]);
    expect(comments(3)[0]!.body).toContain('Reported by the pull request itself');
  });

  it('gets 120 annotations by three requests', async () => {
    const regressions = Array.from({ length: 120 }, (_, n) => regression(1000 + n));
    await report({ pull: 4, run: 400, regressions });
    expect(checks(commit(4))).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(checks(commit(4))[0]!.annotations).toHaveLength(120);
  });

  it.each([
    [5, 'a comment that was written though the answer was 502', [doneThenBadGateway(/^POST .*\/comments$/)]],
    [
      6,
      'a check run that was written though the answer was 502',
      [doneThenBadGateway(/^POST .*check-runs$/)],
    ],
    [7, 'a secondary limit', [secondaryLimit(/^POST .*\/comments$/, 1)]],
    [8, 'GitHub being away for a while', [{ ...failure(/^GET \/repos/, 503), times: 7 }]],
  ])(
    'gets one of each in pull request %i, in spite of %s',
    async (pull, _what, faults) => {
      api.fail(...faults);
      await report({ pull, run: pull * 100, regressions: [regression(pull)] });
      expect([comments(pull).length, checks(commit(pull)).length]).toEqual([1, 1]);
      expect(checks(commit(pull))[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    },
    20_000,
  );

  it('waits as long as the primary limit lasts, and is not lost', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 1;
    api.fail(primaryLimit(/^POST .*\/comments$/, reset));
    await report({ pull: 10, run: 1000, regressions: [regression(10)] });
    expect(Date.now() / 1000).toBeGreaterThanOrEqual(reset);
    expect(comments(10)).toHaveLength(1);
  }, 20_000);
});

describe('a button of the check run', () => {
  it('accepts all regressions, which lifts the check and is told with the command that makes it last', async () => {
    await report({ pull: 20, run: 2000, regressions: [regression(20), regression(21)] });
    await press({ pull: 20, button: 'accept-all', by: 'reader' });
    expect(checks(commit(20))).toHaveLength(1);
    await press({ pull: 20, button: 'accept-all' });
    expect(checks(commit(20)).at(-1)).toMatchObject({ conclusion: 'success', annotations: [] });
    const [{ body }] = comments(20) as [StoredComment];
    expect(body).toContain('accepted: `by writer`');
    expect(body).toContain("npx codebatch accept 00000014 00000015 --reason 'TEXT'");
    await report({ pull: 20, run: 2001, regressions: [regression(20), regression(22)] });
    expect(checks(commit(20)).at(-1)).toMatchObject({ conclusion: 'failure' });
    expect(comments(20)[0]!.body).toContain('1 regression, 0 improvements, 1 accepted.');
  });

  it('starts the run again, once for each attempt', async () => {
    await report({ pull: 23, run: 2300, regressions: [regression(23)] });
    const run = api.state.runs.find(({ id }) => id === 2300)!;
    api.fail(doneThenBadGateway(/^POST .*\/rerun$/));
    await press({ pull: 23, button: 'rerun' });
    expect(run).toMatchObject({ run_attempt: 2, status: 'queued' });
    await press({ pull: 23, action: 'rerequested' });
    expect(run.run_attempt).toBe(2);
    run.status = 'completed';
    await press({ pull: 23, action: 'rerequested', by: 'reader' });
    expect(run.run_attempt).toBe(2);
    await report({ pull: 23, run: 2300, attempt: 2, regressions: [regression(23)] });
    await press({ pull: 23, action: 'rerequested' });
    expect(run.run_attempt).toBe(3);
  });
});

describe('a command', () => {
  it('is answered by a reaction and in the comment that stands, never by one of its own', async () => {
    await report({ pull: 30, run: 3000, regressions: [regression(30)] });
    await say(30, 501, '/codebatch help', { by: 'reader' });
    expect(comments(30)[0]!.body).toContain('`/codebatch accept ID [reason]`');
    await say(30, 502, '/codebatch explain 0000001e');
    const { body } = comments(30)[0]!;
    expect(body).toContain('**Explained: `0000001e`**');
    expect(body).not.toContain('`/codebatch accept ID [reason]`');
    await say(30, 503, '/codebatch status\nplease');
    expect(comments(30)[0]!.body).toContain(
      '- `CI/lint`: `1 regression, 0 improvements.` (run 3000, attempt 1)',
    );
    expect(comments(30)).toHaveLength(1);
    expect([501, 502, 503].map(reactions)).toEqual([['+1'], ['+1'], ['+1']]);
  });

  it('accepts a finding with its reason for who may write, and for nobody else', async () => {
    await say(30, 511, '/codebatch accept 0000001e because', { by: 'reader' });
    await say(30, 512, '/codebatch accept 0000001e because', { by: 'stranger' });
    expect([511, 512].map(reactions)).toEqual([['-1'], ['-1']]);
    expect(checks(commit(30)).at(-1)).toMatchObject({ conclusion: 'failure' });
    const reason = 'it is [wanted](https://evil.example) @all fixes #1';
    await say(30, 513, `/codebatch accept 0000001e ${reason}`, { by: 'boss' });
    expect(reactions(513)).toEqual(['+1']);
    expect(checks(commit(30)).at(-1)).toMatchObject({ conclusion: 'success' });
    expect(comments(30)[0]!.body).toContain(`accepted: \`${reason} (boss)\``);
    expect(app.read('SELECT actor, finding, reason, verified FROM accepted WHERE pull = 30')).toEqual([
      { actor: 'boss', finding: '0000001e', reason, verified: 1 },
    ]);
  });

  it('starts runs again', async () => {
    await say(30, 521, '/codebatch rerun');
    expect(api.state.runs.find(({ id }) => id === 3000)).toMatchObject({ run_attempt: 2 });
    expect(reactions(521)).toEqual(['+1']);
  });

  it('that makes no sense is met with a frown, and one of a program or on an issue with nothing', async () => {
    await say(30, 531, '/codebatch dance');
    await say(30, 532, '/codebatch accept');
    await say(30, 533, '/codebatch explain ffffffff');
    await say(99, 534, '/codebatch status');
    await say(30, 535, '/codebatch status', { by: 'robot[bot]', type: 'Bot' });
    await say(30, 536, 'See /codebatch status');
    const issue = commentPayload({ pull: 30, id: 537, body: '/codebatch status' });
    await deliver('issue_comment', { ...issue, issue: { number: 30 } });
    const all = [531, 532, 533, 534, 535, 536, 537].map(reactions);
    expect(all).toEqual([['confused'], ['confused'], ['confused'], ['confused'], [], [], []]);
    expect(comments(30)[0]!.body).toContain('No report here has a finding `ffffffff`');
    expect([comments(30).length, comments(99).length]).toEqual([1, 0]);
  });

  it('that accepted what a fork reported lets nothing pass in a report that is believed', async () => {
    await report({ pull: 31, run: 3100, from: 'mallory/demo', regressions: [regression(31)] });
    await say(31, 541, '/codebatch accept 0000001f harmless');
    expect(comments(31)[0]!.body).toContain('1 accepted');
    api.state.pulls.find(({ number }) => number === 31)!.head.repo = { full_name: 'octo/demo' };
    await report({ pull: 31, run: 3101, regressions: [regression(31)] });
    expect(checks(commit(31)).at(-1)).toMatchObject({ conclusion: 'failure' });
  });
});

describe('a pull request that is closed', () => {
  it('shows its final state in the comment that stands', async () => {
    await report({ pull: 40, run: 4000, regressions: [regression(40)] });
    const pull = api.state.pulls.find(({ number }) => number === 40)!;
    const told = (action: string, merged: boolean): Promise<void> =>
      deliver('pull_request', { action, ...ABOUT, pull_request: { number: 40, merged } });
    pull.state = 'closed';
    await told('closed', true);
    expect(comments(40)[0]!.body).toContain('The pull request is merged; this is how it stood at the end.');
    expect(checks(commit(40)).at(-1)!.actions).toEqual([]);
    pull.state = 'open';
    await told('reopened', false);
    // One that comes late says nothing of what the pull request is now.
    await told('closed', false);
    expect(comments(40)[0]!.body).not.toContain('at the end');
    expect(comments(40)).toHaveLength(1);
  });
});

it('finishes what it has in hand when it is told to stop', async () => {
  const payload = reportedRun(api, { pull: 50, run: 5000, regressions: [regression(50)] });
  api.fail({ on: /^GET .*\/pulls$/, delayMs: 700, isDone: true });
  await side.deliver({ event: 'workflow_run', payload });
  expect(await app.stop()).toBe(0);
  expect(app.read("SELECT id FROM deliveries WHERE state = 'queued'")).toEqual([]);
  expect(app.log).toContain('The app has stopped.');
  await app.start();
  await app.idle();
  expect([comments(50).length, checks(commit(50)).length]).toEqual([1, 1]);
}, 20_000);
