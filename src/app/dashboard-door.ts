import type { Hono } from 'hono';
import type { Report } from '../records/report.ts';
import type { Database } from '../util/sqlite.ts';
import type { DeliveryLog } from './dashboard/delivery-log.ts';
import type { Auth } from './dashboard/guards.ts';
import { localAddress, localToken } from './dashboard/local-token.ts';
import { dashboard } from './dashboard/routes.ts';
import { severitiesOf, type Review } from './history.ts';
import type { Publication } from './publications.ts';
import { notesOf } from './pulls.ts';
import type { Settings } from './settings.ts';

export interface Shown {
  db: Database;
  settings: Pick<Settings, 'host' | 'publicUrl' | 'oauth' | 'webUrl' | 'apiUrl'>;
  deliveries: DeliveryLog;
  /** Keeps the token of this machine. */
  tokenFile: string;
  /** Ends what is told live. */
  stop: AbortSignal;
  onError: (error: unknown) => void;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * Adds the dashboard to the app's pages: behind GitHub's sign-in where the app has an address and OAuth credentials, by a
 * token of this machine where only this machine reaches it, and else not at all.
 * @returns what a person is told of it, once the server listens
 */
export function showDashboard(pages: Hono, given: Shown): (url: string) => string {
  const { settings, tokenFile } = given;
  const { publicUrl, oauth, webUrl, apiUrl, host } = settings;
  if (publicUrl !== undefined && oauth) {
    mount(pages, given, { kind: 'github', publicUrl, ...oauth, webUrl, apiUrl });
    return () => `Dashboard: ${publicUrl}/`;
  }
  if (!LOOPBACK.has(host))
    return () =>
      'There is no dashboard: set PUBLIC_URL, GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET, or let HOST be this machine alone.';
  const token = localToken(tokenFile);
  mount(pages, given, { kind: 'token', token });
  return (url) => `Dashboard: ${localAddress(url, token)}`;
}

function mount(pages: Hono, given: Shown, auth: Auth): void {
  const { db, deliveries, settings, stop, onError } = given;
  const isClosed = (repository: string, pull: number): boolean =>
    notesOf(db, { repository, pull }).state !== 'open';
  pages.route('/', dashboard({ db, deliveries, auth, webUrl: settings.webUrl, isClosed, stop, onError }));
}

/** What the dashboard keeps of something that was published. */
export function reviewOf(publication: Publication, report: Report): Review {
  const { cost } = publication;
  return {
    repository: { id: publication.repositoryId, name: publication.repository },
    branch: publication.headRef,
    pull: publication.pull,
    base: report.base.commit ?? null,
    head: publication.headSha,
    run: publication.run,
    attempt: publication.attempt,
    name: publication.name,
    conclusion: publication.verified ? report.conclusion : 'neutral',
    verified: publication.verified,
    created: publication.created,
    counts: report.counts,
    severities: severitiesOf(report),
    elapsedMs: cost?.elapsed_ms ?? null,
    memo: cost?.memo ?? null,
    report,
  };
}
