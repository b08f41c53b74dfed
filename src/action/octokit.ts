import { Octokit } from '@octokit/core';
import { GithubRepository, type GithubOptions } from '../github/repository.ts';
import type { ModeContext } from './mode.ts';

const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const;

/**
 * The API of the run's repository, over the proxy that the environment names, if any; undefined where there is no runner
 * to say where the API is, no repository, or no token.
 * @param options how long it is waited for
 */
export async function openGithub(
  { env, facts, inputs }: ModeContext,
  options: GithubOptions = {},
): Promise<GithubRepository | undefined> {
  const baseUrl = env['GITHUB_API_URL'] ?? '';
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(facts.repository) ?? [];
  if (baseUrl === '' || inputs.token === undefined || owner === undefined || repo === undefined)
    return undefined;
  const fetch = await proxiedFetch(env);
  const octokit = new Octokit({
    auth: inputs.token,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    ...(fetch ? { request: { fetch } } : {}),
  });
  return new GithubRepository(octokit, { owner, repo }, options);
}

/** Node's own `fetch` passes proxies by; few runners have one, so the client that does not is loaded only there. */
async function proxiedFetch(env: NodeJS.ProcessEnv): Promise<typeof fetch | undefined> {
  if (PROXIES.every((name) => (env[name] ?? '') === '')) return undefined;
  const undici = await import('undici');
  const dispatcher = new undici.EnvHttpProxyAgent();
  const proxied = (url: string, options: object): Promise<unknown> =>
    undici.fetch(url, { ...options, dispatcher });
  return proxied as typeof fetch;
}
