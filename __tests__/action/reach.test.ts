import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readInputs } from '../../src/action/inputs.ts';
import { reachOf } from '../../src/action/reach.ts';
import { readRunFacts } from '../../src/action/run-facts.ts';
import { findRepository, refExists } from '../../src/git/repository.ts';
import { capturedWhile } from '../support/captured-log.ts';
import { git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const SHA = 'a'.repeat(40);

let api: Server;
let asked: { url: string; authorization: string | undefined }[];
let answer: { status: number; body: string };

beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: JSON.stringify({ merge_base_commit: { sha: SHA } }) };
  api = createServer((request, response) => {
    asked.push({ url: request.url!, authorization: request.headers.authorization });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  api.listen(0, '127.0.0.1');
  await once(api, 'listening');
});

afterEach(() => {
  api.closeAllConnections();
  api.close();
});

/** What the way to commits says of a clone, and what it logs. */
async function reaching<T>(
  root: string,
  work: (reach: ReturnType<typeof reachOf>) => Promise<T>,
  inputs: NodeJS.ProcessEnv = { INPUT_TOKEN: 'ghs_secret' },
): Promise<{ value: T; log: string }> {
  const env = {
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
  };
  const repository = (await findRepository(root))!;
  let value: T | undefined;
  const log = await capturedWhile(async (safe) => {
    const context = { inputs: readInputs(inputs), facts: readRunFacts(env), log: safe, env };
    value = await work(reachOf(context, repository));
  });
  return { value: value as T, log };
}

describe('what a shallow clone asks the server', () => {
  it('is where the histories of base and head part', async () => {
    const root = repositoryOf({ 'a.txt': '1\n' });
    const { value, log } = await reaching(root, ({ mergeBase }) => mergeBase('main', SHA));
    expect({ value, log }).toEqual({ value: { sha: SHA }, log: '' });
    expect(asked).toEqual([
      { url: `/repos/o/r/compare/main...${SHA}?per_page=1&page=1`, authorization: 'token ghs_secret' },
    ]);
  });

  it('may be that they share none', async () => {
    answer = { status: 404, body: '{"message":"\\n::error::Not Found"}' };
    const root = repositoryOf({ 'a.txt': '1\n' });
    const { value, log } = await reaching(root, ({ mergeBase }) => mergeBase('main', SHA));
    expect({ value, log }).toEqual({ value: 'none', log: '' });
  });

  it.each([
    { status: 403, body: '{"message":"\\n::error::no"}' },
    { status: 200, body: '<html>\n::error::proxy' },
  ])('may be answered with nonsense, which is one warning: %j', async (given) => {
    answer = given;
    const root = repositoryOf({ 'a.txt': '1\n' });
    const { value, log } = await reaching(root, ({ mergeBase }) => mergeBase('main', SHA));
    expect(value).toBe('unreachable');
    expect(log).toMatch(/^::warning::GitHub does not say where .* The clone alone decides\.\n$/);
  });

  it('is nothing without a token', async () => {
    const root = repositoryOf({ 'a.txt': '1\n' });
    const { value } = await reaching(root, ({ mergeBase }) => mergeBase('main', SHA), {});
    expect({ value, asked }).toEqual({ value: 'unreachable', asked: [] });
  });

  it('is one commit, which is here then, or a warning that says why not', async () => {
    const origin = repositoryOf({ 'a.txt': '1\n' }, { 'a.txt': '2\n' });
    const root = join(temporaryDirectory(), 'clone');
    git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, root);
    const first = git(origin, 'rev-parse', 'HEAD~1');
    const { value, log } = await reaching(root, async ({ bring }) => [await bring(first), await bring(SHA)]);
    expect(value).toEqual(['here', 'absent']);
    expect(await refExists((await findRepository(root))!, first)).toBe(true);
    expect(log).toMatch(new RegExp(`^::warning::The commit ${SHA} is not in the clone and could not be`));
  });
});
