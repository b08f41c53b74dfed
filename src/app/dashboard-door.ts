import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Database } from '../util/sqlite.ts';
import type { DeliveryLog } from './dashboard/delivery-log.ts';
import type { Auth, Env } from './dashboard/guards.ts';
import { localAddress, localToken } from './dashboard/local-token.ts';
import { dashboard } from './dashboard/routes.ts';
import { recordReview, severitiesOf } from './history.ts';
import type { Log } from './log.ts';
import { notesOf } from './pulls.ts';
import type { Settings } from './settings.ts';
import type { Handling } from './handling.ts';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/**
 * Who may see the dashboard: people whom GitHub knows, where the app has a client of GitHub's sign-in and others reach it;
 * else who has the token of this machine, and where others reach the port, nobody. Throws `TOKEN_INVALID`.
 * @param folder of the token
 */
export function dashboardAccess(settings: Settings, folder: string): Auth | undefined {
  const { oauth, host, port, publicUrl, apiUrl, webUrl } = settings;
  const isLocal = LOOPBACK.includes(host);
  // Registering in the browser writes a client always; on a machine of one's own nobody asked for a sign-in by it.
  if (oauth && !(isLocal && publicUrl === undefined))
    return { kind: 'github', publicUrl: publicUrl ?? `http://${host}:${port}`, apiUrl, webUrl, ...oauth };
  if (!isLocal) return undefined;
  return { kind: 'token', token: localToken(join(folder, 'dashboard-token')) };
}

/** What a person should know of the dashboard when the app starts. */
export function dashboardAddress(access: Auth | undefined, url: string): string {
  if (!access)
    return 'There is no dashboard: it needs GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET where others reach the port.';
  return `The dashboard: ${access.kind === 'token' ? localAddress(url, access.token) : url}`;
}

/** The dashboard's pages. */
export function dashboardPages(
  auth: Auth,
  given: { settings: Settings; db: Database; deliveries: DeliveryLog; stopped: AbortSignal; log: Log },
): Hono<Env> {
  const { settings, db, deliveries, stopped, log } = given;
  return dashboard({
    db,
    deliveries,
    auth,
    webUrl: settings.webUrl,
    isClosed: (repositoryId, pull) => notesOf(db, { repositoryId, pull }).state !== 'open',
    stop: stopped,
    onError: (error) => log.error({ err: error }, 'The dashboard could not answer.'),
  });
}

/** Keeps what was published for the dashboard's history. */
export function recordPublication(
  db: Database,
  ...[published, report]: Parameters<NonNullable<Handling['onPublished']>>
): void {
  const { repository, repositoryId, pull, name, headRef, headSha, run, attempt, verified, created, cost } =
    published;
  recordReview(db, {
    repository: { id: repositoryId, name: repository },
    branch: headRef,
    pull,
    base: report.base.commit ?? null,
    head: headSha,
    run,
    attempt,
    name,
    conclusion: verified ? report.conclusion : 'neutral',
    verified,
    created,
    counts: report.counts,
    severities: severitiesOf(report),
    elapsedMs: cost?.elapsed_ms ?? null,
    memo: cost?.memo ?? null,
    report,
  });
}
