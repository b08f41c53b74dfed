import { Octokit } from '@octokit/core';
import { GithubRepository, type GithubOptions } from '../../src/github/repository.ts';
import { GithubApi } from '../support/github-api.ts';

/** The token of a workflow, in tests. */
export const BOT = 'github-actions[bot]';

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);

export interface Opened {
  api: GithubApi;
  github: GithubRepository;
  /** The waits that were asked for, in milliseconds; none of them takes any time. */
  waits: number[];
}

/** A server of its own and the product's view of it through a real Octokit. */
export async function openGithub(options: GithubOptions = {}): Promise<Opened> {
  const api = await GithubApi.start();
  api.addToken('secret', BOT);
  const waits: number[] = [];
  return { api, github: openAs(api, 'secret', { ...options, sleep: async (ms) => waits.push(ms) }), waits };
}

/** The same server seen with another token. */
export function openAs(api: GithubApi, token: string, options: GithubOptions = {}): GithubRepository {
  const silent = (): void => {};
  const octokit = new Octokit({
    auth: token,
    baseUrl: api.baseUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const quick = { betweenWritesMs: 0, sleep: async (): Promise<void> => {} };
  return new GithubRepository(octokit, { owner: 'octo', repo: 'demo' }, { ...quick, ...options });
}
