import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { AppProcess, freePort } from '../support/app-process.ts';
import { json, type Ran } from '../support/codebatch.ts';
import { AppSide } from '../support/github-api-app.ts';
import { checkPull, FORK, listUploads, openPull, type OpenPull } from '../support/pull-request.ts';
import { ABOUT, WORKFLOW_PATH } from '../support/reported-pull.ts';
import { ResultsService } from '../support/results-service.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let service: ResultsService;
let app: AppProcess | undefined;

beforeEach(async () => {
  service = await new ResultsService().start();
});

afterEach(async () => {
  await app?.kill();
  service.stop();
});

const completed = ({ head, from }: OpenPull): object => ({
  action: 'completed',
  ...ABOUT,
  workflow: { name: 'CI' },
  workflow_run: {
    id: 7,
    run_attempt: 1,
    event: 'pull_request',
    path: WORKFLOW_PATH,
    head_sha: head,
    head_branch: 'topic',
    head_repository: { owner: { login: from.split('/')[0] } },
    created_at: '2026-01-02T03:04:05Z',
  },
});

it('a webhook comes in, and a comment and a check run go out, from what the Action of a fork uploaded', async () => {
  const pull = await openPull(FORK);
  await checkPull(pull, { env: service.env({ ref: 'refs/pull/7/merge' }) });
  listUploads(pull, service);
  const side = new AppSide(pull.api);
  const folder = temporaryDirectory();
  app = new AppProcess({ api: pull.api, app: side, folder, port: await freePort() });
  const recorded = join(folder, 'delivery.json');
  const headers = { 'X-GitHub-Event': 'workflow_run', 'X-GitHub-Delivery': 'recorded' };
  writeFileSync(recorded, JSON.stringify({ headers, body: completed(pull) }));

  // First what would be written, which writes nothing.
  const dry: Ran = await app.run('--replay', recorded, '--json');
  const replayed = json<{ outcome: string; writes: { request: string }[] }>(dry);
  expect([dry.code, replayed.outcome]).toEqual([0, '1 report taken.']);
  expect(replayed.writes.map(({ request }) => request)).toEqual([
    'POST /repos/octo/demo/check-runs',
    'POST /repos/octo/demo/issues/7/comments',
  ]);
  expect([pull.api.state.comments, pull.api.state.checkRuns]).toEqual([[], []]);

  await app.start();
  await side.deliver({ event: 'workflow_run', payload: completed(pull) });
  await app.idle();
  expect(pull.api.state.checkRuns).toMatchObject([
    {
      name: 'CodeBatch (CI/lint)',
      head_sha: pull.head,
      conclusion: 'neutral',
      annotations: [{ path: 'a.py' }],
    },
  ]);
  expect(pull.api.state.comments).toMatchObject([
    { issue: 7, user: { login: side.login }, body: expect.stringContaining('import sys') },
  ]);

  // The dashboard's history has it, for who holds this machine's token.
  expect(
    app.read('SELECT repository, branch, pull, run, conclusion, verified, memo_hits FROM reviews'),
  ).toEqual([
    {
      repository: 'octo/demo',
      branch: 'topic',
      pull: 7,
      run: 7,
      conclusion: 'neutral',
      verified: 0,
      memo_hits: 0,
    },
  ]);
  const token = /The dashboard: http:\/\/127\.0\.0\.1:\d+\/sign-in#([\w-]{43})/.exec(app.log)![1]!;
  const signed = await fetch(`${app.url}/sign-in/token`, {
    method: 'POST',
    headers: { origin: app.url },
    body: token,
  });
  expect([signed.status, (await fetch(`${app.url}/data/overview`)).status]).toEqual([200, 401]);
  const cookie = signed.headers.getSetCookie()[0]!.split(';', 1)[0]!;
  for (const path of ['overview', 'deliveries']) {
    const seen = await fetch(`${app.url}/data/${path}`, { headers: { cookie } });
    expect([path, await seen.text()]).toEqual([path, expect.stringContaining('octo/demo')]);
  }

  // Told as text, for a person.
  const told = await app.run('--replay', recorded);
  expect(told.stdout).toContain(
    'workflow_run.completed: 1 report taken.\nComment: unchanged. Check run: unchanged.\n',
  );
  expect(told.stdout).toContain('0 writes would follow.');
}, 60_000);
