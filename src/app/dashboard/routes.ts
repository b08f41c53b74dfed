import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import type { BatchRow } from '../../records/dashboard-data.ts';
import { renderHtml } from '../../report/html.ts';
import { PAGE } from '../../report/page-template.ts';
import { UserError } from '../../util/errors.ts';
import type { Database } from '../../util/sqlite.ts';
import { readReview } from '../history.ts';
import { Access } from './access.ts';
import { dataRoutes, missing, readable, type DataSource } from './data-routes.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { webUrlOf } from './github-sign-in.ts';
import { headers, signedIn, type Auth, type Env } from './guards.ts';
import { trendOf } from './history-views.ts';
import { Live } from './live.ts';
import { PAGE as DASHBOARD } from './page-assets.ts';
import { Sessions } from './sessions.ts';
import { SCRIPT_PATH, shell, STYLE_PATH } from './shell.ts';
import { signInRoutes } from './sign-in-routes.ts';

export interface DashboardOptions {
  /** With the table of reviews. */
  db: Database;
  deliveries: DeliveryLog;
  auth: Auth;
  /** Of GitHub, for links in token mode; default `https://github.com`. */
  webUrl?: string;
  /** Whether a pull request is over, so that it no longer counts as failing; default: none is. */
  isClosed?: (repositoryId: number, pull: number) => boolean;
  /** How often the database is looked at while a page is open; default 1000. */
  liveMs?: number;
  /** Ends what is told live, so that a server can close. */
  stop?: AbortSignal;
  /** Told of bugs and troubles behind a status 500. */
  onError?: (error: unknown) => void;
}

/** Paths that are the dashboard's; whatever else the server answers is left alone. */
const OWN = ['/', '/r/*', '/deliveries', '/data/*', '/assets/*', '/sign-in/*', '/sign-out'];

/**
 * The dashboard, to be mounted at `/`: pages, what they ask for under `/data`, and signing in. Takes no request that
 * is not under its own paths. Throws `INVALID_ARGUMENT` for an address that is none.
 */
export function dashboard(options: DashboardOptions): Hono<Env> {
  const { db, deliveries, auth, stop, liveMs: everyMs = 1000, onError = () => undefined } = options;
  const { isClosed = () => false } = options;
  const sessions = new Sessions(auth.kind === 'github' && isHttps(auth.publicUrl));
  const access = new Access(auth.kind === 'github' ? auth : undefined, ({ id }) => sessions.drop(id));
  const live = new Live({
    db,
    deliveries,
    sessions,
    access,
    everyMs,
    onError,
    ...(stop === undefined ? {} : { stop }),
  });
  const webUrl = webUrlOf(auth.kind === 'github' ? auth : options);
  const source: DataSource = { db, deliveries, auth, sessions, access, live, webUrl, isClosed };
  const app = new Hono<Env>();
  for (const path of OWN) app.use(path, headers(auth));
  app.onError((error, c) => answerOf(error, c, { source, onError }));
  assets(app);
  app.route('/', signInRoutes(auth, sessions));
  for (const path of ['/', '/r/*', '/deliveries', '/data/*']) app.use(path, signedIn(sessions));
  app.route('/data', dataRoutes(source));
  pages(app, source);
  for (const path of ['/r/*', '/data/*']) app.all(path, () => Promise.reject(missing()));
  return app;
}

function isHttps(address: string): boolean {
  const url = URL.parse(address);
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) return url.protocol === 'https:';
  throw new UserError('INVALID_ARGUMENT', `${JSON.stringify(address)} is not an address of the dashboard.`, {
    hints: ['Give the address by which browsers reach it: https://codebatch.example.org'],
  });
}

/** Style and script, for everybody and for good: a new version has another name. */
function assets(app: Hono<Env>): void {
  const serve = (path: string, text: string, type: string): void => {
    app.get(path, compress(), (c) =>
      c.body(text, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    );
  };
  serve(STYLE_PATH, DASHBOARD.style, 'text/css; charset=utf-8');
  serve(SCRIPT_PATH, DASHBOARD.script, 'text/javascript; charset=utf-8');
}

function pages(app: Hono<Env>, source: DataSource): void {
  const page = (c: Context<Env>): Response | Promise<Response> =>
    c.html(shell(factsOf(source, c, 'dashboard')));
  app.get('/', page);
  app.get('/deliveries', page);
  app.get('/r/:owner/:name', async (c) => {
    await readable(source, c);
    return page(c);
  });
  app.get('/r/:owner/:name/pulls/:pull{[1-9][0-9]{0,9}}', async (c) => {
    await readable(source, c);
    return page(c);
  });
  app.get('/r/:owner/:name/reports/:number{[1-9][0-9]{0,14}}', async (c) => {
    const known = await readable(source, c);
    const stored = readReview(source.db, Number(c.req.param('number')));
    if (stored === undefined || stored.repositoryId !== known.id) throw missing();
    const { batch, report } = stored;
    const title = batch.pull === null ? `${known.name} ${batch.branch}` : `${known.name}#${batch.pull}`;
    const ways = { home: '/', title: pathTo(batch) };
    const html = renderHtml(report, { title, ways, trend: trendOf(source.db, known.id, batch) });
    return c.html(html, 200, { 'content-security-policy': REPORT_POLICY });
  });
}

/** The page that a batch stands on. */
function pathTo({ repository, pull, branch }: BatchRow): string {
  const path = `/r/${repository.split('/').map(encodeURIComponent).join('/')}`;
  return pull === null ? `${path}?${new URLSearchParams({ branch }).toString()}` : `${path}/pulls/${pull}`;
}

/** A report's page holds its own style and script, which are let in by digest, and asks for nothing. */
const REPORT_POLICY = [
  "default-src 'none'",
  `style-src '${PAGE.styleDigest}'`,
  `script-src '${PAGE.scriptDigest}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function factsOf(
  { auth, sessions }: DataSource,
  c: Context<Env>,
  page: 'dashboard' | 'missing',
): Parameters<typeof shell>[0] {
  const session = c.get('session');
  return { page, kind: auth.kind, login: session.login, csrf: sessions.csrfOf(session) };
}

const STATUS: Record<string, 403 | 404 | 503> = { NOT_FOUND: 404, NOT_ALLOWED: 403, GITHUB_SILENT: 503 };

/** A person's mistake is told; a bug is told to `onError` and nobody else. */
function answerOf(
  error: Error,
  c: Context<Env>,
  given: { source: DataSource; onError: (error: unknown) => void },
): Response | Promise<Response> {
  const isPage = !c.req.path.startsWith('/data/');
  if (!(error instanceof UserError)) {
    given.onError(error);
    if (isPage) return c.text('Something went wrong. The log of the server says what.\n', 500);
    return c.json({ error: { code: 'BUG', message: 'Something went wrong on the server.', hints: [] } }, 500);
  }
  const { code, message, hints } = error;
  const status = STATUS[code] ?? 409;
  if (!isPage) return c.json({ error: { code, message, hints } }, status);
  if (status === 404) return c.html(shell(factsOf(given.source, c, 'missing')), 404);
  return c.text(`${[message, ...hints].join(' ')}\n`, status);
}
