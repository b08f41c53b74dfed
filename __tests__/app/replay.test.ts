import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AppProcess, freePort } from '../support/app-process.ts';
import { json, type Ran } from '../support/codebatch.ts';
import { AppSide } from '../support/github-api-app.ts';
import { GithubApi } from '../support/github-api.ts';
import { failure, permission, primaryLimit, type Fault } from '../support/github-api-faults.ts';
import { pushedRun, commit, regression, reportedRun } from '../support/reported-pull.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let api: GithubApi;
let side: AppSide;
let folder: string;

beforeAll(async () => {
  api = await GithubApi.start();
  side = new AppSide(api);
  folder = temporaryDirectory();
  record('run.json', reportedRun(api, { pull: 1, run: 1, regressions: [regression(1)] }));
  record('push.json', pushedRun(api, { run: 2, head: commit(2) }));
});

beforeEach(() => api.clearFaults());

function record(name: string, body: object): void {
  const headers = { 'X-GitHub-Event': 'workflow_run', 'X-GitHub-Delivery': 'recorded' };
  writeFileSync(join(folder, name), JSON.stringify({ headers, body }));
}

async function replay(name: string, env: NodeJS.ProcessEnv = {}, ...args: string[]): Promise<Ran> {
  const app = new AppProcess({ api, app: side, folder, port: await freePort(), env });
  return app.run('--replay', name, ...args);
}

const { privateKey: OTHER_KEY } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

it('of a push shows the one check run that would be written', async () => {
  const ran = await replay('push.json', {}, '--json');
  expect(json<{ writes: { request: string }[] }>(ran).writes.map(({ request }) => request)).toEqual([
    'POST /repos/octo/demo/check-runs',
  ]);
  expect(api.state.checkRuns).toEqual([]);
});

it.each<[string, Fault[], NodeJS.ProcessEnv, RegExp, RegExp]>([
  ['a permission that lacks', [permission(/artifacts$/)], {}, /takes `actions: read`/, /app\.yml/],
  [
    'a key that is another app’s',
    [],
    { PRIVATE_KEY: OTHER_KEY },
    /does not know the token \(401\)/,
    /APP_ID/,
  ],
  ['a GitHub that is away', [{ ...failure(/^GET/, 503), times: 99 }], {}, /did not answer/, /later/],
  [
    'a limit that lasts',
    [{ ...primaryLimit(/^GET/, Math.ceil(Date.now() / 1000) + 900), times: 99 }],
    {},
    /takes no more requests/,
    /later/,
  ],
  [
    'a GitHub that fails while it is looked what would be written',
    [{ ...failure(/^GET .*\/comments$/, 502), times: 99 }],
    {},
    /comment was not written/,
    /later/,
  ],
])('in spite of %s says one sentence and a hint, and ends with 2', async (_what, faults, env, told, hint) => {
  api.fail(...faults);
  const ran = await replay('run.json', env);
  expect([ran.code, ran.stdout]).toEqual([2, '']);
  expect(ran.stderr).toMatch(/^error: [^\n]+\nhint: [^\n]+\n$/);
  expect(ran.stderr).toMatch(told);
  expect(ran.stderr).toMatch(hint);
});
