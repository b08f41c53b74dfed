import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { GithubClient } from '../../src/github/client.ts';
import { GithubRepository, type Call } from '../../src/github/repository.ts';
import { openGithub } from './opened.ts';

const comment: Call<unknown> = {
  route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  parameters: { issue_number: 7, body: 'x' },
  undone: 'Nothing was written',
  permission: 'pull-requests: write',
  answer: z.unknown(),
};

/** A client that answers by a function. */
const clientOf = (request: GithubClient['request']): GithubClient => ({
  request,
  graphql: () => Promise.reject(new Error('not asked for')),
});

describe('calls', () => {
  it('keep writes a second apart, and do not hold up reads', async () => {
    let now = 0;
    const { github, waits } = await openGithub({ betweenWritesMs: 1000, now: () => now });
    await github.call(comment);
    now = 400;
    await github.call({ ...comment, route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments' });
    await github.call(comment);
    now = 5000;
    await github.call(comment);
    expect(waits).toEqual([600]);
  });

  it('forbid the client to repeat them on its own account, and end after a while', async () => {
    const seen: Record<string, unknown>[] = [];
    const client = clientOf(async (_route, parameters = {}) => {
      seen.push(parameters);
      return { status: 201, headers: {}, data: {} };
    });
    await new GithubRepository(client, { owner: 'octo', repo: 'demo' }).call(comment);
    expect(seen[0]).toMatchObject({ owner: 'octo', repo: 'demo', issue_number: 7, request: { retries: 0 } });
    expect((seen[0]!['request'] as { signal: unknown }).signal).toBeInstanceOf(AbortSignal);
  });

  it('let mistakes of our own through as they are', async () => {
    const mistake = new TypeError('x is not a function');
    const client = clientOf(() => Promise.reject(mistake));
    const github = new GithubRepository(client, { owner: 'octo', repo: 'demo' });
    await expect(github.call(comment)).rejects.toBe(mistake);
  });
});
