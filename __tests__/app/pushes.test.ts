import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Overview, RepositoryData } from '../../src/records/dashboard-data.ts';
import { AppProcess, freePort } from '../support/app-process.ts';
import { AppSide } from '../support/github-api-app.ts';
import { GithubApi } from '../support/github-api.ts';
import { doneThenBadGateway, permission } from '../support/github-api-faults.ts';
import type { StoredCheckRun } from '../support/github-api-state.ts';
import { commit, pushedRun, regression, reportedRun, type ReportedPush } from '../support/reported-pull.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let api: GithubApi;
let side: AppSide;
let app: AppProcess;

beforeAll(async () => {
  api = await GithubApi.start();
  side = new AppSide(api);
  app = new AppProcess({ api, app: side, folder: temporaryDirectory(), port: await freePort() });
  await app.start();
}, 30_000);

afterAll(() => app.kill());

async function deliver(payload: object): Promise<void> {
  expect((await side.deliver({ event: 'workflow_run', payload })).status_code).toBe(200);
  await app.idle();
}

const push = (given: ReportedPush): Promise<void> => deliver(pushedRun(api, given));

const checks = (head: string): StoredCheckRun[] =>
  api.state.checkRuns.filter(({ head_sha: sha }) => sha === head);

const recorded = (run: number): unknown[] =>
  app.read(
    `SELECT branch, pull, attempt, conclusion, verified FROM reviews WHERE run = ${run} ORDER BY attempt`,
  );

const outcomes = (): (string | null)[] =>
  app
    .read<{ outcome: string | null }>('SELECT outcome FROM deliveries ORDER BY rowid')
    .map(({ outcome }) => outcome);

it.each(['push', 'merge_group'] as const)(
  'writes one check run for a %s, no comment, and keeps its report for the dashboard',
  async (event) => {
    const run = event === 'push' ? 100 : 101;
    const branch = event === 'push' ? 'main' : 'gh-readonly-queue/main/pr-1-0a';
    api.fail(doneThenBadGateway(/^POST .*\/check-runs$/));
    await push({ event, branch, run, head: commit(run), regressions: [regression(1)] });
    expect(checks(commit(run))).toMatchObject([
      {
        name: 'CodeBatch (CI/lint)',
        status: 'completed',
        conclusion: 'failure',
        details_url: `https://github.com/octo/demo/actions/runs/${run}`,
        annotations: [{ path: 'src/file-1.py' }],
        actions: [{ identifier: 'rerun' }],
      },
    ]);
    expect(api.state.comments).toEqual([]);
    expect(recorded(run)).toEqual([{ branch, pull: null, attempt: 1, conclusion: 'failure', verified: 1 }]);
    expect(app.read('SELECT run FROM pushes')).toEqual([]);
  },
);

it('records an older attempt that comes late, and leaves the check run to the newer one', async () => {
  await push({ run: 110, attempt: 2, head: commit(110) });
  await push({ run: 110, attempt: 1, head: commit(110), regressions: [regression(1)] });
  expect(checks(commit(110))).toMatchObject([{ conclusion: 'success' }]);
  expect(recorded(110)).toMatchObject([
    { attempt: 1, conclusion: 'failure' },
    { attempt: 2, conclusion: 'success' },
  ]);
});

it('does not believe a branch that changes the workflow which reports it', async () => {
  await push({ run: 120, head: commit(120), branch: 'sly', workflow: 'f'.repeat(40) });
  expect(checks(commit(120))).toMatchObject([
    { conclusion: 'neutral', output: { title: expect.stringMatching(/^Reported by the branch itself: /) } },
  ]);
  expect(checks(commit(120))[0]!.output.summary).toContain('**Reported by the branch itself;');
  expect(recorded(120)).toMatchObject([{ branch: 'sly', conclusion: 'neutral', verified: 0 }]);
});

it('takes nothing from a run of what was pushed to a fork, or that says it is of a pull request', async () => {
  const payload = pushedRun(api, { run: 130, head: commit(130) });
  const fork = { full_name: 'mallory/demo', owner: { login: 'mallory' } };
  await deliver({
    ...payload,
    workflow_run: { ...(payload['workflow_run'] as object), head_repository: fork },
  });
  await push({ run: 131, head: commit(131), lies: { origin: { pull_request: 7 } } });
  await push({
    run: 132,
    head: commit(132),
    lies: { report: { head: { kind: 'commit', commit: commit(1), why: '' } } },
  });
  expect(outcomes().slice(-3)).toEqual([
    'Nothing is reported: the run is of what was pushed to another repository.',
    expect.stringContaining('of pull request 7, and GitHub says none'),
    expect.stringContaining(`neither the head ${commit(132)}`),
  ]);
  expect([130, 131, 132].flatMap((run) => [...checks(commit(run)), ...recorded(run)])).toEqual([]);
});

it('leaves the check run of a commit to the pull request that it is the head of', async () => {
  await push({ run: 141, head: commit(14), branch: 'topic-14' });
  await deliver(reportedRun(api, { pull: 14, run: 140, regressions: [regression(14)] }));
  await push({ run: 142, head: commit(14), branch: 'topic-14' });
  expect(checks(commit(14)).at(-1)).toMatchObject({
    conclusion: 'failure',
    external_id: expect.stringContaining('run=140'),
  });
  expect(api.state.comments.filter(({ issue }) => issue === 14)).toHaveLength(1);
  expect([140, 141, 142].map((run) => recorded(run).length)).toEqual([1, 1, 1]);
});

it('keeps the report where the check run may not be written, which stands among what failed', async () => {
  api.fail({ ...permission(/check-runs$/), times: 2 });
  await push({ run: 150, head: commit(150) });
  expect(recorded(150)).toHaveLength(1);
  expect(app.read("SELECT error FROM outbox WHERE state = 'failed'")).toEqual([
    { error: expect.stringContaining('`checks: write` among the permissions of the app') },
  ]);
  expect(app.read('SELECT run FROM pushes')).toEqual([{ run: 150 }]);
});

it('shows the default branch over time, without the branch of that name of a fork', async () => {
  for (const run of [161, 162, 163]) await push({ run, head: commit(run), branch: 'develop' });
  await deliver(reportedRun(api, { pull: 16, run: 164, branch: 'main', from: 'mallory/demo' }));
  const { url, cookie } = await signedIn();
  const answer = await fetch(`${url}/data/repositories/octo/demo`, { headers: { cookie } });
  const data = (await answer.json()) as RepositoryData;
  expect(data.branch).toBe('main');
  expect(data.batches.map(({ run }) => run).toSorted((a, b) => a - b)).toEqual([100, 110, 110, 150]);
  expect(data.branches.map(({ branch }) => branch)).toEqual(
    expect.arrayContaining(['main', 'develop', 'sly', 'gh-readonly-queue/main/pr-1-0a']),
  );
});

it('a repository stands as its default branch does, and no branch of a merge queue fails for ever', async () => {
  const { url, cookie } = await signedIn();
  const overview = async (): Promise<Overview> =>
    (await (await fetch(`${url}/data/overview`, { headers: { cookie } })).json()) as Overview;
  await push({ run: 170, head: commit(170), started: '2026-02-01T00:00:00Z' });
  await push({
    run: 171,
    head: commit(171),
    started: '2026-02-02T00:00:00Z',
    branch: 'develop',
    regressions: [regression(1)],
  });
  expect((await overview()).repositories).toMatchObject([{ mainline: 'main', state: 'success' }]);
  // The second check of the same commit.
  await push({
    run: 172,
    head: commit(170),
    started: '2026-02-01T00:00:00Z',
    check: 'types',
    regressions: [regression(1)],
  });
  const { repositories, failing } = await overview();
  expect(repositories).toMatchObject([{ mainline: 'main', state: 'failure' }]);
  expect(failing.map(({ branch }) => branch).filter((branch) => !branch.startsWith('topic'))).toEqual([
    'develop',
    'main',
  ]);
});

async function signedIn(): Promise<{ url: string; cookie: string }> {
  const token = /The dashboard: http:\/\/127\.0\.0\.1:\d+\/sign-in#([\w-]{43})/.exec(app.log)![1]!;
  const given = { method: 'POST', headers: { origin: app.url }, body: token };
  const signed = await fetch(`${app.url}/sign-in/token`, given);
  return { url: app.url, cookie: signed.headers.getSetCookie()[0]!.split(';', 1)[0]! };
}
