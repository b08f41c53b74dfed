import type { Context, MiddlewareHandler } from 'hono';
import { isSame, type Session, type Sessions } from './sessions.ts';
import type { GithubAuth } from './github-sign-in.ts';
import { POLICY } from './shell.ts';

/** A person at this machine, by a token from a file: see `localToken`. */
export interface TokenAuth {
  kind: 'token';
  token: string;
}

export type Auth = TokenAuth | GithubAuth;

/** What a request carries from guard to answer. */
export interface Env {
  Variables: { session: Session };
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** On every answer; nothing here is for anybody's cache unless it says so itself. */
export function headers(auth: Auth): MiddlewareHandler {
  const isHttps = auth.kind === 'github' && auth.publicUrl.startsWith('https:');
  return async (c, next) => {
    if (auth.kind === 'token' && !LOOPBACK.test(c.req.header('host') ?? ''))
      return c.text('This dashboard is for this machine.\n', 421);
    await next();
    const { headers: set } = c.res;
    const give = (name: string, value: string): void => {
      if (!set.has(name)) set.set(name, value);
    };
    give('content-security-policy', POLICY);
    give('cache-control', 'no-store');
    give('referrer-policy', 'same-origin');
    give('x-content-type-options', 'nosniff');
    give('x-frame-options', 'DENY');
    give('cross-origin-resource-policy', 'same-origin');
    give('cross-origin-opener-policy', 'same-origin');
    if (isHttps) give('strict-transport-security', 'max-age=31536000');
    return undefined;
  };
}

/** True for what a page of this dashboard sent: browsers put the origin on everything that acts. */
export function isOwn(c: Context, auth: Auth): boolean {
  const own =
    auth.kind === 'github' ? new URL(auth.publicUrl).origin : `http://${c.req.header('host') ?? ''}`;
  return c.req.header('origin') === own;
}

/** Lets pass what is signed in; asks a person to sign in and tells a program that it must. */
export function signedIn(sessions: Sessions): MiddlewareHandler<Env> {
  return async (c, next) => {
    const session = await sessions.of(c);
    if (session === undefined) {
      if (c.req.path.startsWith('/data/'))
        return c.json(
          { error: { code: 'SIGNED_OUT', message: 'You are signed out.', hints: ['Sign in.'] } },
          401,
        );
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`/sign-in?${new URLSearchParams({ to: pathname + search }).toString()}`, 303);
    }
    c.set('session', session);
    await next();
    return undefined;
  };
}

/** Lets pass what this very session's page sent, and no other site's. */
export function acting(sessions: Sessions, auth: Auth): MiddlewareHandler<Env> {
  return async (c, next) => {
    const token = c.req.header('x-codebatch-csrf') ?? '';
    if (!isOwn(c, auth) || !isSame(token, sessions.csrfOf(c.get('session'))))
      return c.json(
        {
          error: {
            code: 'FOREIGN_REQUEST',
            message: 'This did not come from the dashboard.',
            hints: ['Load the page again.'],
          },
        },
        403,
      );
    await next();
    return undefined;
  };
}

/** A path of this server to go to; anything else becomes `/`. */
export function ownPath(text: string | undefined): string {
  if (text === undefined || !/^\/(?![/\\])[\u0021-\u007e]*$/.test(text)) return '/';
  const url = new URL(text, 'http://here.invalid');
  return url.origin === 'http://here.invalid' ? url.pathname + url.search : '/';
}
