import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { messageOf, systemErrorCode, UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';
import { Clients, shortPatience } from './clients.ts';
import { dashboardAccess, dashboardAddress, dashboardPages, recordPublication } from './dashboard-door.ts';
import { openAppDatabase, takeAppDatabase } from './db.ts';
import { pruneDeliveries, recordDelivery, type Delivery } from './deliveries.ts';
import { deliveryLog } from './delivery-log.ts';
import { handlerOf } from './handlers/table.ts';
import type { Handling } from './handling.ts';
import { pruneReviews } from './history.ts';
import type { Log } from './log.ts';
import { pruneWishes } from './outbox.ts';
import { databaseProblem, healthPages } from './pages.ts';
import { startProbot } from './probot.ts';
import type { Shelf } from './publications.ts';
import { prunePulls } from './pulls.ts';
import { prunePushes } from './pushes.ts';
import { replayDelivery, type Replayed } from './replay.ts';
import { recoverDeliveries } from './recover.ts';
import { ReportReader } from './report-reader.ts';
import { listen } from './server.ts';
import { readSettings, type Credentials, type Settings } from './settings.ts';
import { setupPages } from './setup.ts';
import { Worker } from './worker.ts';

/** What the app is started with. */
export interface AppGiven {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** The database. */
  db: string;
  /** File with more of the environment; what the environment itself says holds. */
  envFile: string;
  /** Something that a person should read. */
  note: (text: string) => void;
}

/** What was handled is remembered so long: GitHub forgets it sooner. */
const KEPT_MS = 30 * 86_400_000;

/** What failed, and what is known of a pull request after it was closed. */
const LONG_KEPT_MS = 90 * 86_400_000;

/**
 * Serves the app until SIGTERM or SIGINT: then it takes no more work, finishes what is in hand and resolves. Where it is
 * not registered yet, it serves the page that registers it first. Throws `SETTING_INVALID`, `PROBOT_MISSING`,
 * `PORT_NOT_OPEN`, and as `openAppDatabase` does.
 */
export async function serve(given: AppGiven): Promise<void> {
  const stopping = new AbortController();
  const stop = (): void => {
    // Who asks twice does not want to wait.
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  try {
    while (!stopping.signal.aborted) {
      const settings = readSettings(environmentOf(given));
      if (settings.credentials)
        await serveApp(given, { ...settings, ...settings.credentials }, stopping.signal);
      else await serveSetup(given, settings, stopping.signal);
    }
  } finally {
    process.off('SIGTERM', stop).off('SIGINT', stop);
  }
}

/** Shows what would follow from a recorded delivery: see `replayDelivery`. */
export async function replay(given: AppGiven, file: string): Promise<Replayed> {
  const settings = readSettings(environmentOf(given));
  return replayDelivery({ ...given, settings }, file);
}

/** The environment, with what the file says where that is silent. */
function environmentOf({ cwd, env, envFile }: Pick<AppGiven, 'cwd' | 'env' | 'envFile'>): NodeJS.ProcessEnv {
  const path = resolve(cwd, envFile);
  const text = textOf(path, envFile);
  if (text === undefined) return env;
  const said = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  return { ...parseEnv(text), ...said };
}

/** Undefined where there is no such file: registering makes it. */
function textOf(path: string, name: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw new UserError('FILE_NOT_READ', `${name} cannot be read: ${messageOf(error)}.`, {
      hints: ['Name another file with --env-file.'],
      cause: error,
    });
  }
}

/** Serves until it is to stop. */
async function serveApp(
  given: AppGiven,
  settings: Settings & Credentials,
  stopped: AbortSignal,
): Promise<void> {
  const path = resolve(given.cwd, given.db);
  const owner = takeAppDatabase(path);
  const db = openAppDatabase(path);
  const reader = new ReportReader();
  const temp = `${path}-reading`;
  try {
    clearFolder(temp);
    const worker: { current?: Worker } = {};
    const { log, openClient, receive } = await startProbot(settings, settings, (delivery) => {
      if (record(db, delivery, log)) worker.current?.wake();
    });
    const warn: Handling['warn'] = (facts, message) => log.warn(facts, message);
    const handling = { ...handlingOf({ db, reader }, settings, openClient), temp, warn };
    const work = new Worker(handling, { log, firstRetryMs: settings.firstRetryMs });
    worker.current = work;
    const pages = healthPages(() => (stopped.aborted ? 'The app is stopping.' : databaseProblem(db)));
    const access = dashboardAccess(settings, resolve(given.cwd, dirname(given.db)));
    const deliveries = deliveryLog(db, () => work.wake());
    if (access) pages.route('/', dashboardPages(access, { settings, db, deliveries, stopped, log }));
    const server = await listen(pages, receive, settings);
    log.info({ url: server.url, db: given.db }, 'The app listens.');
    given.note(dashboardAddress(access, settings.publicUrl ?? server.url));
    work.wake();
    const recovery = startRecovery(handling, { log, everyMs: settings.recoverMs });
    await untilAborted(stopped);
    log.info({}, 'The app stops: it finishes what is in hand.');
    await Promise.all([server.close(), work.stop(), recovery.stop()]);
    log.info({}, 'The app has stopped.');
  } finally {
    await reader.close();
    rmSync(temp, { recursive: true, force: true });
    db.close();
    owner.close();
  }
}

/** Makes the folder that archives are read in; what a process that died left there is of no use. The owner's alone. */
function clearFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { mode: 0o700 });
}

function record(db: Database, delivery: Delivery, log: Log): boolean {
  const { id, event, payload } = delivery;
  const { action } = payload as { action?: unknown };
  const isHandled = handlerOf(event, action) !== undefined;
  const isNew = recordDelivery(db, delivery, { isHandled, now: Date.now() });
  log.debug({ delivery: id, event, action, isNew, isHandled }, 'A delivery was recorded.');
  return isNew && isHandled;
}

/** All but the folder for what is read. */
function handlingOf(
  shelf: Shelf,
  settings: Pick<Settings & Credentials, 'appId' | 'betweenWritesMs' | 'firstRetryMs'>,
  openClient: ConstructorParameters<typeof Clients>[0],
): Omit<Handling, 'temp'> {
  const { appId, betweenWritesMs, firstRetryMs } = settings;
  const clients = new Clients(openClient, { betweenWritesMs, ...shortPatience({ firstRetryMs }) });
  const onPublished: Handling['onPublished'] = (published, report) =>
    recordPublication(shelf.db, published, report);
  return { ...shelf, clients, appId, now: () => Date.now(), onPublished };
}

function prune({ db, now }: Handling): void {
  const [before, longBefore] = [now() - KEPT_MS, now() - LONG_KEPT_MS];
  pruneDeliveries(db, before, longBefore);
  pruneWishes(db, before, longBefore);
  prunePulls(db, longBefore);
  prunePushes(db, longBefore);
  pruneReviews(db, now());
}

/** Asks for missed deliveries now and from time to time, and forgets what is old. */
function startRecovery(
  handling: Handling,
  { log, everyMs }: { log: Log; everyMs: number },
): { stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const look = async (): Promise<void> => {
    try {
      prune(handling);
      const asked = await recoverDeliveries(handling, () => isStopped);
      if (asked > 0) log.warn({ asked }, 'Deliveries that were missed are asked for once more.');
    } catch (error) {
      log.warn({ err: error }, 'Missed deliveries could not be looked for.');
    }
    if (!isStopped) timer = setTimeout(() => (running = look()), Math.max(1000, everyMs));
  };
  let running = look();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Serves the page that registers the app, until somebody did. */
async function serveSetup(given: AppGiven, settings: Settings, stopped: AbortSignal): Promise<void> {
  const registered = new AbortController();
  const pages = healthPages(() => 'The app is not registered yet.');
  let url = settings.publicUrl ?? '';
  const setup = setupPages({
    settings,
    publicUrl: () => url,
    envFile: resolve(given.cwd, given.envFile),
    onDone: () => registered.abort(),
  });
  pages.route('/', setup.pages);
  const server = await listen(pages, undefined, settings);
  url = settings.publicUrl ?? server.url;
  given.note(`The app is not registered yet. Open ${url}${setup.path}`);
  await untilAborted(AbortSignal.any([stopped, registered.signal]));
  await server.close();
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
}
