import { Hono, type Context } from 'hono';
import type {
  Delivery,
  DeliveryRow,
  DeliveryRows,
  Overview,
  PullData,
  RepositoryData,
} from '../../records/dashboard-data.ts';
import { UserError } from '../../util/errors.ts';
import type { Database } from '../../util/sqlite.ts';
import type { Access, Right } from './access.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { acting, type Auth, type Env } from './guards.ts';
import {
  failing,
  newestRevision,
  pullData,
  repositories,
  repositoryData,
  repositoryNamed,
  repositoryRow,
  type KnownRepository,
} from './history-views.ts';
import type { Live } from './live.ts';
import type { Session, Sessions } from './sessions.ts';

/** What the answers are made from. */
export interface DataSource {
  db: Database;
  deliveries: DeliveryLog;
  auth: Auth;
  sessions: Sessions;
  access: Access;
  live: Live;
  /** Of GitHub, for links. */
  webUrl: string;
  /** Whether a pull request is over: then it does not fail any more. */
  isClosed: (repositoryId: number, pull: number) => boolean;
}

/** Rows of what fails that are told. */
const FAILING = 48;
/** Stretches of the log that are looked through for what a person may see, before it is told where to go on. */
const STRETCHES = 20;

/** Everything under `/data`, for somebody who is signed in. */
export function dataRoutes(source: DataSource): Hono<Env> {
  const { db, deliveries, live, access } = source;
  const app = new Hono<Env>();
  app.get('/overview', async (c) => c.json(await overview(source, c.get('session'))));
  app.get('/repositories/:owner/:name', async (c) => {
    const known = await readable(source, c);
    const { branch, name } = c.req.query();
    const data: RepositoryData = {
      ...repositoryData(db, known, { branch, name }),
      url: urlOf(source, known),
    };
    return c.json(data);
  });
  app.get('/repositories/:owner/:name/pulls/:pull{[1-9][0-9]{0,9}}', async (c) => {
    const known = await readable(source, c);
    const data = pullData(db, known, Number(c.req.param('pull')));
    if (data === undefined) throw missing();
    const told: PullData = { ...data, url: urlOf(source, known) };
    return c.json(told);
  });
  app.get('/deliveries', async (c) =>
    c.json(await deliveryRows(source, c.get('session'), c.req.query('cursor'))),
  );
  app.post('/deliveries/:id/redeliver', acting(source.sessions, source.auth), async (c) => {
    const delivery = deliveries.find(c.req.param('id'));
    const right = delivery && (await rightTo(access, c.get('session'), delivery));
    if (delivery === undefined || right === 'none') throw missing();
    if (right === 'unsaid') throw unsaid();
    if (right !== 'write')
      throw new UserError('NOT_ALLOWED', 'Only who may write to the repository may redeliver.');
    await deliveries.redeliver(delivery.id);
    return c.json({ done: true });
  });
  app.get('/events', (c) => live.listen(c, c.get('session')));
  return app;
}

/**
 * The repository that the path names, where this person may see it. Throws `NOT_FOUND` where there is none and where the
 * person may not see it, so that nobody learns which, and `GITHUB_SILENT` when GitHub does not say.
 */
export async function readable(
  { db, access }: Pick<DataSource, 'db' | 'access'>,
  c: Context<Env>,
): Promise<KnownRepository> {
  const known = repositoryNamed(db, `${c.req.param('owner') ?? ''}/${c.req.param('name') ?? ''}`);
  if (known === undefined) throw missing();
  const right = await access.rightOf(c.get('session'), known);
  if (right === 'unsaid') throw unsaid();
  if (right === 'none') throw missing();
  return known;
}

export function missing(): UserError {
  return new UserError('NOT_FOUND', 'There is nothing here, or nothing that you may see.', {
    hints: ['The start lists all repositories that you may see.'],
  });
}

export function unsaid(): UserError {
  return new UserError('GITHUB_SILENT', 'GitHub did not say whether you may see this.', {
    hints: ['Load the page again in a minute.'],
  });
}

async function overview({ db, access, isClosed }: DataSource, session: Session): Promise<Overview> {
  const cursor = newestRevision(db);
  const all = repositories(db);
  const rights = await access.rightsOf(session, all);
  const seen = all.filter((_one, n) => isReading(rights[n]!));
  const failed = seen
    .flatMap(({ id }) => failing(db, id).filter(({ pull }) => pull === null || !isClosed(id, pull)))
    .sort((a, b) => (a.created < b.created ? 1 : a.created > b.created ? -1 : b.number - a.number));
  return {
    cursor,
    repositories: seen.map((known) => repositoryRow(db, known)),
    failing: failed.slice(0, FAILING),
    failingCount: failed.length,
    unasked: rights.filter((right) => right === 'unsaid').length,
  };
}

/** Deliveries about repositories that the person may see; what is about none is for the person at this machine. */
async function deliveryRows(
  { deliveries, access }: DataSource,
  session: Session,
  from: string | undefined,
): Promise<DeliveryRows> {
  let cursor = from;
  let seen: DeliveryRow[] = [];
  for (let n = 0; n < STRETCHES; n++) {
    const page = deliveries.list(cursor);
    const rights = await Promise.all(page.deliveries.map((delivery) => rightTo(access, session, delivery)));
    seen = page.deliveries
      .map((delivery, at) => ({ ...delivery, right: rights[at]! }))
      .filter(({ right }) => isReading(right))
      .map(({ right, ...delivery }) => ({
        ...delivery,
        mayRedeliver: right === 'write' && delivery.isRepeatable,
      }));
    if (seen.length > 0 || page.next === null) return { deliveries: seen, next: page.next };
    cursor = page.next;
  }
  return { deliveries: seen, next: cursor ?? null };
}

/** A name alone is not enough: another repository may have it now. */
async function rightTo(
  access: Access,
  session: Session,
  { repository: name, repositoryId: id }: Pick<Delivery, 'repository' | 'repositoryId'>,
): Promise<Right> {
  if (session.token === undefined) return 'write';
  return name === null || id === null ? 'none' : access.rightOf(session, { name, id });
}

function isReading(right: Right): boolean {
  return right === 'read' || right === 'write';
}

function urlOf({ webUrl }: DataSource, { name }: KnownRepository): string {
  return `${webUrl}/${name.split('/').map(encodeURIComponent).join('/')}`;
}
