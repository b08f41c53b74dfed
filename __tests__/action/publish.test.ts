import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { zipEntries } from '../../src/review/zip-entries.ts';
import { action, type ActionRun } from '../support/action.ts';
import { ALL_PERMISSIONS } from '../support/github-api.ts';
import { failure } from '../support/github-api-faults.ts';
import { madeZip } from '../support/made-zip.ts';
import {
  checkPull,
  FORK,
  listUploads,
  openPull,
  pullEnv,
  pullEvent,
  reportPull,
  type OpenPull,
} from '../support/pull-request.ts';
import { git } from '../support/repository.ts';
import { ResultsService } from '../support/results-service.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { WorkflowRun } from '../support/workflow-run.ts';

let service: ResultsService;

beforeEach(async () => {
  service = await new ResultsService().start();
});

afterEach(() => service.stop());

const told = ({ commands }: ActionRun, level: 'warning' | 'notice'): string[] =>
  commands
    .filter(({ name, properties }) => name === level && properties['file'] === undefined)
    .map(({ data }) => data);

/** What was written, each as its method and the kind of thing. */
const writes = ({ api }: OpenPull): string[] =>
  api.writes.map(({ method, path }) => `${method} ${path.includes('check-runs') ? 'check run' : 'comment'}`);

describe('a pull request of the same repository', () => {
  it('gets one comment and one check run, which later runs update, and which stand still when nothing changes', async () => {
    const pull = await openPull();
    const { state } = pull.api;
    const first = await checkPull(pull);
    expect([first.code, told(first, 'warning')]).toEqual([1, []]);
    expect(writes(pull)).toEqual(['POST check run', 'POST comment']);
    expect(state.checkRuns).toMatchObject([
      {
        name: 'CodeBatch (CI/lint)',
        head_sha: pull.head,
        conclusion: 'failure',
        annotations: [{ path: 'a.py' }],
      },
    ]);
    expect(state.comments[0]!.body).toContain('1 regression');
    expect(first.summary).toContain('| publish |');
    const second = { with: { 'fail-on': 'none' }, env: { GITHUB_RUN_ID: '8' } };
    expect((await checkPull(pull, second)).code).toBe(0);
    expect(writes(pull).slice(2)).toEqual(['PATCH check run', 'PATCH comment']);
    expect(state.checkRuns).toMatchObject([{ conclusion: 'success' }]);
    const third = await checkPull(pull, second);
    expect(third.log).toMatch(/Comment: unchanged[^]*Check run: unchanged/);
    expect(pull.api.writes).toHaveLength(4);
  });

  it('is as bad as the worst leg of a matrix without names, which are asked for, and none is lost', async () => {
    const pull = await openPull();
    const env = service.env({ ref: 'refs/pull/7/merge' });
    const leg = (failOn: string): Promise<ActionRun> => checkPull(pull, { with: { 'fail-on': failOn }, env });
    const legs = await Promise.all([leg('warning'), leg('none'), leg('error')]);
    const [last] = [await leg('none')];
    expect([...legs, last].map(({ code }) => code)).toEqual([1, 0, 0, 0]);
    expect(told(last, 'warning')).toEqual([
      'Two checks of this run share the name "CI/lint": give each an input `name` of its own. The worse one is shown.',
    ]);
    expect(pull.api.state.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' });
    listUploads(pull, service);
    pull.api.state.checkRuns.splice(0);
    const reported = await reportPull(pull);
    expect(reported.summary).toContain('Reported 4 checks of the pull request.');
    expect(told(reported, 'warning')).toEqual(told(last, 'warning'));
    expect(pull.api.state.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' });
  });

  it('gets no comment when there is nothing to say, and neither when nobody wants one', async () => {
    const quiet = await openPull('octo/demo', { 'b.py': 'print(2)\n' });
    const ran = await checkPull(quiet);
    expect(ran.log).toContain('Comment: silent.');
    expect(writes(quiet)).toEqual(['POST check run']);
    const off = await openPull();
    expect((await checkPull(off, { with: { comment: 'false', annotations: 'false' } })).code).toBe(1);
    expect(off.api.asked).toEqual([]);
  });

  it('keeps its verdict where a permission is missing, which is said once', async () => {
    const pull = await openPull();
    pull.api.addToken('weak', 'github-actions[bot]', { ...ALL_PERMISSIONS, 'pull-requests': 'read' });
    const ran = await checkPull(pull, { with: { token: 'weak' } });
    expect([ran.code, ran.outputs['conclusion']]).toEqual([1, 'failure']);
    expect(told(ran, 'warning')).toEqual([
      'The comment was not written, as the token lacks a permission: it takes `pull-requests: write` under `permissions:`.',
    ]);
    expect(writes(pull)).toEqual(['POST check run']);
    expect(pull.api.state.checkRuns.splice(0)).toHaveLength(1);
    pull.api.addToken('checks', 'github-actions[bot]', { checks: 'write', contents: 'read' });
    const blind = await checkPull(pull, { with: { token: 'checks' } });
    expect([blind.code, told(blind, 'warning')]).toEqual([
      1,
      [expect.stringMatching(/^The comment is not published: The pull request 7 could not be read/)],
    ]);
    expect(pull.api.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('keeps its verdict where GitHub is away, which costs one warning', async () => {
    const pull = await openPull();
    pull.api.fail(failure(/./, 503, '::error::injected'));
    pull.api.fail({ ...failure(/./, 502), times: 100 });
    const ran = await checkPull(pull);
    expect([ran.code, told(ran, 'warning')]).toEqual([
      1,
      [expect.stringMatching(/^The result is not published: .* \(502\)\.$/)],
    ]);
    expect(pull.api.writes).toEqual([]);
  });

  it('is neutral where it changes the workflow that reports it', async () => {
    const pull = await openPull();
    pull.api.state.blobs.set(`${pull.head}:.github/workflows/ci.yml`, 'f'.repeat(40));
    const ran = await checkPull(pull);
    expect(ran.log).toContain('it changes the workflow file that reports it');
    expect(pull.api.state.checkRuns).toMatchObject([
      {
        conclusion: 'neutral',
        output: { title: expect.stringContaining('Reported by the pull request itself') },
      },
    ]);
  });

  it('is published through the proxy that the environment names', async () => {
    const pull = await openPull();
    const reached: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      reached.push(request.url!);
      const target = connect(Number(new URL(pull.api.baseUrl).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.pipe(target).pipe(socket);
      });
      socket.on('error', () => target.destroy());
      target.on('error', () => socket.destroy());
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const { port } = proxy.address() as AddressInfo;
    await checkPull(pull, {
      env: { GITHUB_API_URL: 'http://api.github.invalid', http_proxy: `http://127.0.0.1:${port}` },
    });
    proxy.close();
    expect(new Set(reached)).toEqual(new Set(['api.github.invalid:80']));
    expect(writes(pull)).toEqual(['POST check run', 'POST comment']);
  });
});

it('what a push to a branch found is written by the workflow_run job after it, as a check run alone', async () => {
  const pushed = await openPull();
  const { api, root, head, base } = pushed;
  git(root, 'checkout', '--quiet', head);
  api.state.blobs.set(`main:.github/workflows/ci.yml`, 'e'.repeat(40));
  const ran = await action(root, {
    with: { token: 'secret', memo: 'false' },
    event: { repository: { default_branch: 'main' }, before: base },
    env: {
      ...pullEnv(pushed),
      ...service.env({ ref: 'refs/heads/topic' }),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/topic',
      GITHUB_SHA: head,
    },
  });
  expect([ran.code, writes(pushed)]).toEqual([1, []]);
  listUploads(pushed, service);
  const repository = { full_name: 'octo/demo', owner: { login: 'octo' } };
  const reported = await reportPull(pushed, { run: { event: 'push', head_repository: repository } });
  expect([reported.code, told(reported, 'warning')]).toEqual([0, []]);
  expect(reported.summary).toContain('Reported 1 check of the branch.');
  expect(writes(pushed)).toEqual(['POST check run']);
  expect(api.state.checkRuns).toMatchObject([
    { name: 'CodeBatch (CI/lint)', head_sha: head, conclusion: 'failure', annotations: [{ path: 'a.py' }] },
  ]);
});

describe('a pull request of a fork', () => {
  it('is not written to by its own run, which says so once, and is by the workflow_run job after it', async () => {
    const pull = await openPull(FORK);
    const ran = await checkPull(pull, { env: service.env({ ref: 'refs/pull/7/merge' }) });
    expect([ran.code, pull.api.asked, told(ran, 'warning')]).toEqual([1, [], []]);
    expect(told(ran, 'notice')).toEqual([
      expect.stringMatching(/^No comment and no check run: .*mode: report/),
    ]);
    listUploads(pull, service);
    const reported = await reportPull(pull);
    expect([reported.code, told(reported, 'warning')]).toEqual([0, []]);
    expect(reported.outputs).toMatchObject({ conclusion: 'neutral', regressions: '1' });
    expect(reported.summary).toContain('Reported 1 check of the pull request.');
    expect(writes(pull)).toEqual(['POST check run', 'POST comment']);
    expect(pull.api.state.checkRuns).toMatchObject([
      { name: 'CodeBatch (CI/lint)', head_sha: pull.head, conclusion: 'neutral' },
    ]);
    expect(pull.api.state.comments).toMatchObject([
      { issue: 7, body: expect.stringMatching(/pull request itself[^]*actions\/runs\/7/i) },
    ]);
    await reportPull(pull);
    expect(pull.api.writes).toHaveLength(2);
  });

  it('has its checks under the names that they have for the repository’s own, given ones too', async () => {
    const named = { with: { name: 'Api v2' }, env: service.env({ ref: 'refs/pull/7/merge' }) };
    const own = await openPull();
    await checkPull(own, { ...named, env: {} });
    const pull = await openPull(FORK);
    await checkPull(pull, named);
    listUploads(pull, service);
    await reportPull(pull);
    const names = [own, pull].map(({ api }) => api.state.checkRuns.map(({ name }) => name));
    expect(names).toEqual([['CodeBatch (Api v2)'], ['CodeBatch (Api v2)']]);
  });

  it('is not written to for a report that is not of its run, each refused in a sentence', async () => {
    const pull = await openPull(FORK);
    await checkPull(pull, { env: service.env({ ref: 'refs/pull/7/merge' }) });
    const archive = join(temporaryDirectory(), 'honest.zip');
    writeFileSync(archive, service.blobs.blobs.get('/blob/artifact-1')!.bytes);
    const limits = { entries: 9, entryBytes: 1e8, totalBytes: 1e8, ratio: 1000, allowed: /^[a-z.]+$/ };
    const honest = new Map(
      [...zipEntries(archive, limits)].map(({ name, bytes }) => [name, bytes.toString()]),
    );
    expect([...honest.keys()].sort()).toEqual([
      'origin.json',
      'report.html',
      'report.json',
      'report.md',
      'report.sarif',
    ]);
    const changed = (file: string, from: RegExp, to: string): Map<string, string> => {
      expect(honest.get(file)).toMatch(from);
      return new Map(honest).set(file, honest.get(file)!.replace(from, to));
    };
    const forged: Record<string, [Map<string, string>, RegExp]> = {
      'a-pull': [
        changed('origin.json', /"pull_request": 7/, '"pull_request": 8'),
        /of pull request 8, and GitHub says 7/,
      ],
      'b-sha': [changed('origin.json', /"head_sha": "\w+"/, `"head_sha": "${pull.base}"`), /of commit/],
      'c-run': [
        changed('origin.json', /"attempt": 1/, '"attempt": 2'),
        /attempt 2, and GitHub says 7, attempt 1/,
      ],
      'd-judged': [
        changed('report.json', /"commit": "\w+"/, `"commit": "${pull.head}"`),
        /compares with|judges/,
      ],
      'e-counts': [
        changed('report.json', /"regressions": 1,/, '"regressions": 0,'),
        /counts 0 of "regressions"/,
      ],
      'f-name': [new Map([['../report.json', 'x']]), /is no name that belongs in it/],
      'g-origin': [new Map([['report.json', honest.get('report.json')!]]), /has no origin\.json/],
    };
    for (const [n, [check, [files]]] of Object.entries(forged).entries()) {
      const bytes = madeZip([...files].map(([name, text]) => ({ name, text })));
      service.blobs.blobs.set(`/blob/${check}`, { bytes, type: 'application/zip' });
      const url = `${service.url}blob/${check}?sig=signed`;
      pull.api.state.artifacts.push({
        id: 50 + n,
        run: 7,
        name: `codebatch-report-${check}-a1-u1`,
        bytes: bytes.length,
        url,
      });
    }
    const ran = await reportPull(pull);
    expect([ran.code, ran.outputs['conclusion'], pull.api.writes]).toEqual([0, 'neutral', []]);
    expect(told(ran, 'warning')).toEqual(
      Object.values(forged).map(([, sentence]): unknown => expect.stringMatching(sentence)),
    );
  });
});

describe('mode report', () => {
  it('believes what merge made where the workflow is the one of the base', async () => {
    const pull = await openPull();
    await new WorkflowRun({
      service,
      root: pull.root,
      event: pullEvent(pull),
      env: { ...pullEnv(pull), GITHUB_API_URL: '' },
      inputs: { memo: 'false' },
      ref: 'refs/pull/7/merge',
    }).all();
    expect(pull.api.asked).toEqual([]);
    listUploads(pull, service);
    const ran = await reportPull(pull);
    expect(ran.log).toContain('The report is verified: the workflow file is the one of the base.');
    expect(ran.outputs['conclusion']).toBe('failure');
    expect(pull.api.state.checkRuns).toMatchObject([{ name: 'CodeBatch (CI)', conclusion: 'failure' }]);
    expect(pull.api.state.comments).toHaveLength(1);
  });

  it('says in one sentence why there is nothing to report, and is neutral', async () => {
    const pull = await openPull(FORK);
    for (const [run, sentence] of [
      [{ event: 'schedule' }, 'the run was started by schedule, not by pull_request, push or merge_group.'],
      [{ event: 'push' }, 'the run is of what was pushed to another repository.'],
      [{ head_sha: 'c'.repeat(40) }, 'no open pull request has the commit of the run as its head.'],
      [{ run_attempt: 2 }, 'attempt 2 of the run uploaded no report.'],
    ] as const) {
      const ran = await reportPull(pull, { run });
      expect([ran.code, ran.outputs['conclusion'], told(ran, 'notice')]).toEqual([
        0,
        'neutral',
        [`Nothing is reported: ${sentence}`],
      ]);
    }
    const odd = await reportPull(pull, { run: { head_sha: 'main' } });
    expect([odd.code, pull.api.writes]).toEqual([2, []]);
  });
});
