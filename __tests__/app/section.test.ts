import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AppProcess, freePort } from '../support/app-process.ts';
import { AppSide } from '../support/github-api-app.ts';
import { GithubApi } from '../support/github-api.ts';
import { failure, permission } from '../support/github-api-faults.ts';
import {
  ABOUT,
  commentPayload,
  commit,
  pushedRun,
  regression,
  reportedRun,
} from '../support/reported-pull.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const FILE = '.github/codebatch.yml';

let api: GithubApi;
let side: AppSide;
let app: AppProcess;

beforeAll(async () => {
  api = await GithubApi.start();
  side = new AppSide(api);
  api.state.rights.set('writer', 'write');
  app = new AppProcess({ api, app: side, folder: temporaryDirectory(), port: await freePort() });
  await app.start();
}, 30_000);

afterAll(() => app.kill());

beforeEach(() => api.state.texts.clear());

async function deliver(event: string, payload: object): Promise<void> {
  expect((await side.deliver({ event, payload })).status_code).toBe(200);
  await app.idle();
}

/** Comments and check runs that stand for a pull request with one regression, after its run was told of. */
async function reported(pull: number): Promise<[comments: number, checks: number]> {
  await deliver('workflow_run', reportedRun(api, { pull, run: pull, regressions: [regression(pull)] }));
  return standing(pull);
}

const standing = (pull: number): [comments: number, checks: number] => [
  api.state.comments.filter(({ issue }) => issue === pull).length,
  api.state.checkRuns.filter(({ head_sha: sha }) => sha === commit(pull)).length,
];

const config = (ref: string, text: string): unknown => api.state.texts.set(`${ref}:${FILE}`, text);

it('a pull request that switches comment and check run off in its head changes nothing', async () => {
  for (const ref of ['topic-1', commit(1)]) config(ref, 'app: { comment: false, check: false }\n');
  expect(await reported(1)).toEqual([1, 1]);
});

it.each([
  [2, 'comment: false', [0, 1]],
  [3, 'check: false', [1, 0]],
  [4, 'comment: false\n  check: false', [0, 0]],
] as const)(
  'the base of pull request %i switches off with %j, and the dashboard has the report',
  async (pull, said, left) => {
    config('main', `severity:\n  NO-RULE-OF-OURS: off\napp:\n  ${said}\n`);
    expect(await reported(pull)).toEqual(left);
    expect(app.read(`SELECT head FROM reviews WHERE pull = ${pull}`)).toHaveLength(1);
  },
);

it('a command is answered by a reaction where comments are off', async () => {
  config('main', 'app:\n  comment: false\n');
  await deliver('issue_comment', commentPayload({ pull: 2, id: 70, body: '/codebatch status' }));
  expect(api.state.reactions).toEqual([{ comment: 70, content: '+1', user: side.login }]);
  expect(standing(2)).toEqual([0, 1]);
});

it('what is pushed has no check run where the default branch wants none, whatever it says itself', async () => {
  config('side', 'app: { check: true }\n');
  config('main', 'app: { check: false }\n');
  await deliver('workflow_run', pushedRun(api, { run: 80, head: commit(80), branch: 'side' }));
  expect(standing(80)).toEqual([0, 0]);
  expect(app.read('SELECT branch FROM reviews WHERE run = 80')).toEqual([{ branch: 'side' }]);
});

it.each([
  [11, 'app: { comment: 1 }', '\\"app.comment\\" must be true or false'],
  [12, 'app: { coment: false }', 'did you mean \\"comment\\"?'],
  [13, 'app: [', '.github/codebatch.yml:1:'],
])(
  'a section that makes no sense in the base of pull request %i is warned about, and nothing is off',
  async (pull, text, told) => {
    const before = app.log.length;
    config('main', text);
    expect(await reported(pull)).toEqual([1, 1]);
    const line = app.log
      .slice(before)
      .split('\n')
      .find((one) => one.includes('is not obeyed'));
    expect(line).toContain('"level":"warn"');
    expect(line).toContain(told);
  },
);

it('where the file may not be read nothing is off, and where GitHub is away it is asked for later', async () => {
  const route = /^GET .*codebatch\.yml$/;
  api.fail(permission(route));
  expect(await reported(14)).toEqual([1, 1]);
  expect(app.log).toContain('contents: read');
  config('main', 'app: { comment: false }\n');
  api.fail({ ...failure(route, 503), times: 4 });
  expect(await reported(15)).toEqual([0, 1]);
});

it('a pull request whose base is deleted, which closes it, gets no comment where the base wanted none', async () => {
  config('main', 'app: { comment: false }\n');
  expect(await reported(16)).toEqual([0, 1]);
  api.state.texts.clear();
  const pull = api.state.pulls.find(({ number }) => number === 16)!;
  config(pull.base.sha, 'app: { comment: false }\n');
  pull.state = 'closed';
  await deliver('pull_request', { action: 'closed', ...ABOUT, pull_request: { number: 16, merged: false } });
  expect(app.read('SELECT state FROM pulls WHERE pull = 16')).toEqual([{ state: 'closed' }]);
  expect(standing(16)).toEqual([0, 1]);
});
