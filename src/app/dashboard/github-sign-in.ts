import { createHash, randomBytes } from 'node:crypto';
import { messageOf, UserError } from '../../util/errors.ts';

/** The app's own OAuth side on GitHub. */
export interface GithubAuth {
  kind: 'github';
  /** Where browsers reach the dashboard: `https://codebatch.example.org`. */
  publicUrl: string;
  clientId: string;
  clientSecret: string;
  /** Default: `https://github.com`. */
  webUrl?: string;
  /** Default: `https://api.github.com`. */
  apiUrl?: string;
}

const WEB = 'https://github.com';
const API = 'https://api.github.com';
const WAIT_MS = 10_000;
export const CALLBACK = '/sign-in/github/callback';

/** Without a slash at the end. */
export function webUrlOf(auth: { webUrl?: string }): string {
  return (auth.webUrl ?? WEB).replace(/\/+$/, '');
}

/** Two secrets for one sign-in: `state` binds the answer to this browser, `verifier` the code to this server (PKCE). */
export function newSecrets(): { state: string; verifier: string } {
  return { state: randomBytes(24).toString('base64url'), verifier: randomBytes(32).toString('base64url') };
}

/** Where GitHub asks the person. No scope: the app's permissions say what its tokens see. */
export function authorizeUrl(
  auth: GithubAuth,
  { state, verifier }: { state: string; verifier: string },
): string {
  const query = new URLSearchParams({
    client_id: auth.clientId,
    redirect_uri: redirectUri(auth),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${webUrlOf(auth)}/login/oauth/authorize?${query.toString()}`;
}

function redirectUri({ publicUrl }: GithubAuth): string {
  return new URL(CALLBACK, publicUrl).href;
}

/** Somebody whom GitHub vouches for. */
export interface Person {
  login: string;
  token: string;
  /** How long the token lasts; absent when it does not end by itself. */
  seconds?: number;
}

/** Changes a code for a token and asks whose it is. Throws `SIGN_IN_FAILED`. */
export async function personOf(auth: GithubAuth, given: { code: string; verifier: string }): Promise<Person> {
  const answer = await asked(`${webUrlOf(auth)}/login/oauth/access_token`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_id: auth.clientId,
      client_secret: auth.clientSecret,
      code: given.code,
      code_verifier: given.verifier,
      redirect_uri: redirectUri(auth),
    }),
  });
  const { access_token: token, expires_in: seconds } = await bodyOf(answer);
  // A code that is wrong, used or old is answered with 200 and an `error`.
  if (typeof token !== 'string') throw failed('GitHub did not accept the sign-in.');
  const { login } = await bodyOf(await askApi(auth, '/user', token));
  if (typeof login !== 'string') throw failed('GitHub did not say who signed in.');
  return { login, token, ...(typeof seconds === 'number' ? { seconds } : {}) };
}

/** Asks the API in somebody's name. Throws `SIGN_IN_FAILED` when there is no answer at all. */
export function askApi(auth: GithubAuth, path: string, token: string): Promise<Response> {
  return asked(`${(auth.apiUrl ?? API).replace(/\/+$/, '')}${path}`, {
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'codebatch',
      'x-github-api-version': '2022-11-28',
    },
  });
}

async function asked(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(WAIT_MS) });
  } catch (error) {
    throw failed(`GitHub did not answer: ${messageOf(error)}.`, error);
  }
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  if (!response.ok) throw failed(`GitHub answered ${response.status}.`);
  try {
    const value: unknown = await response.json();
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    throw failed('GitHub answered with something else than JSON.', error);
  }
}

function failed(message: string, cause?: unknown): UserError {
  return new UserError('SIGN_IN_FAILED', message, { hints: ['Sign in again in a minute.'], cause });
}
