import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { messageOf } from '../../util/errors.ts';
import { authorizeUrl, CALLBACK, newSecrets, personOf } from './github-sign-in.ts';
import { acting, isOwn, ownPath, signedIn, type Auth, type Env } from './guards.ts';
import { isSame, type Sessions } from './sessions.ts';
import { shell } from './shell.ts';

/** Signing in, by the token of this machine or by GitHub, and out. */
export function signInRoutes(auth: Auth, sessions: Sessions): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/sign-in', async (c) => {
    const to = ownPath(c.req.query('to'));
    if ((await sessions.of(c)) !== undefined) return c.redirect(to, 303);
    return c.html(shell({ page: 'sign-in', kind: auth.kind, to }));
  });
  app.post('/sign-out', signedIn(sessions), acting(sessions, auth), (c) => {
    sessions.end(c, c.get('session'));
    return c.json({ done: true });
  });
  if (auth.kind === 'token')
    app.post('/sign-in/token', bodyLimit({ maxSize: 4096 }), async (c) => {
      const given = (await c.req.text()).trim();
      if (!isOwn(c, auth) || !isSame(given, auth.token))
        return c.json(
          {
            error: {
              code: 'TOKEN_WRONG',
              message: 'That is not the token of this machine.',
              hints: ['Open the address that codebatch app printed when it started.'],
            },
          },
          403,
        );
      await sessions.start(c, { login: null });
      return c.json({ done: true });
    });
  else {
    app.get('/sign-in/github', async (c) => {
      const secrets = newSecrets();
      await sessions.leave(c, { ...secrets, to: ownPath(c.req.query('to')) });
      return c.redirect(authorizeUrl(auth, secrets));
    });
    app.get(CALLBACK, (c) => callback(c, auth, sessions));
  }
  return app;
}

/** GitHub sends the person back, with a code or with a refusal. */
async function callback(c: Context, auth: Auth & { kind: 'github' }, sessions: Sessions): Promise<Response> {
  const leaving = await sessions.returned(c);
  const refused = (status: 400 | 502, trouble: string): Response | Promise<Response> =>
    c.html(shell({ page: 'sign-in', kind: 'github', trouble, to: leaving?.to ?? '/' }), status);
  const { state = '', code = '', error } = c.req.query();
  if (leaving === undefined || !isSame(state, leaving.state))
    return refused(400, 'This sign-in was begun elsewhere or took too long. Begin again.');
  if (error !== undefined || code === '') return refused(400, 'GitHub did not let you in. Begin again.');
  try {
    await sessions.start(c, await personOf(auth, { code, verifier: leaving.verifier }));
  } catch (trouble) {
    return refused(502, messageOf(trouble));
  }
  return c.redirect(leaving.to, 303);
}
