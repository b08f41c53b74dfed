import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { GithubClient } from '../github/client.ts';
import { GithubError } from '../github/trouble.ts';
import { openSqlite, type Database } from '../util/sqlite.ts';
import { messageOf, UserError } from '../util/errors.ts';
import { Clients, shortPatience, type OpenClient } from './clients.ts';
import { openAppDatabase } from './db.ts';
import { handlerOf } from './handlers/table.ts';
import type { Handling } from './handling.ts';
import { settleWish, waitingWishes } from './outbox.ts';
import { startProbot } from './probot.ts';
import { TryAgain } from './retry.ts';
import { ReportReader } from './report-reader.ts';
import type { Settings } from './settings.ts';
import { fulfil } from './writing.ts';

/** Whose delivery it is, and where its files are. */
interface ReplayGiven {
  cwd: string;
  db: string;
  settings: Settings;
}

/** A request that would have changed something. */
export interface PlannedWrite {
  /** `POST /repos/octo/demo/check-runs`. */
  request: string;
  body: Record<string, unknown>;
}

/** What would follow from a delivery. */
export interface Replayed {
  delivery: string;
  event: string;
  action: string | null;
  outcome: string;
  writes: PlannedWrite[];
  /** What each thing to write came to, one sentence each. */
  outcomes: string[];
}

const recordedSchema = z.looseObject({
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  body: z.union([z.string(), z.looseObject({})]),
});

/**
 * Handles a recorded delivery without writing anything: neither on GitHub nor in the database, of which a copy is used.
 * GitHub is read. Throws `FILE_NOT_READ`, `DELIVERY_INVALID`, `NOT_REGISTERED`, and `GITHUB_FAILED` where GitHub does not
 * tell what is needed.
 * @param file JSON with the `headers` and the `body` of a request
 */
export async function replayDelivery(given: ReplayGiven, file: string): Promise<Replayed> {
  const { delivery, event, payload } = readDelivery(resolve(given.cwd, file), file);
  const action = typeof payload['action'] === 'string' ? payload['action'] : null;
  const told = { delivery, event, action, writes: [], outcomes: [] };
  const handler = handlerOf(event, action);
  if (!handler) return { ...told, outcome: 'Nothing follows from this event.' };
  const folder = mkdtempSync(join(tmpdir(), 'codebatch-replay-'));
  const reader = new ReportReader();
  let db: Database | undefined;
  try {
    db = copiedDatabase(resolve(given.cwd, given.db), join(folder, 'app.db'));
    const writes: PlannedWrite[] = [];
    const { open, appId } = await dryClients(given.settings, writes);
    const clients = new Clients(open, { betweenWritesMs: 0, ...shortPatience(given.settings) });
    const handling: Handling = {
      db,
      clients,
      appId,
      temp: folder,
      reader,
      now: () => Date.now(),
    };
    // What waits in the copy is not of this delivery.
    db.run("UPDATE outbox SET state = 'done' WHERE state = 'queued'");
    const decision = await handler(handling, payload);
    const copy = db;
    copy.transaction(() => decision.apply?.(copy));
    return { ...told, outcome: decision.outcome, writes, outcomes: await fulfilAll(handling) };
  } catch (error) {
    throw error instanceof GithubError || error instanceof TryAgain ? unread(error) : error;
  } finally {
    await reader.close();
    db?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the app would try again later, or give up. */
function unread(error: GithubError | TryAgain): UserError {
  const isLater = error instanceof TryAgain || error.isPassing;
  return new UserError('GITHUB_FAILED', error.message, {
    hints: [
      isLater
        ? 'The app would try again by itself; replay it later.'
        : 'APP_ID and PRIVATE_KEY are those of the app, which is to be installed on the repository with the permissions of app.yml.',
    ],
    cause: error,
  });
}

async function fulfilAll(handling: Handling): Promise<string[]> {
  const outcomes: string[] = [];
  for (;;) {
    const [first] = waitingWishes(handling.db, Number.MAX_SAFE_INTEGER);
    if (!first) return outcomes;
    const outcome = await fulfil(handling, first);
    outcomes.push(outcome);
    settleWish(handling.db, first, { settled: { state: 'done', outcome }, now: handling.now() });
  }
}

function readDelivery(
  path: string,
  name: string,
): { delivery: string; event: string; payload: Record<string, unknown> } {
  const hints = ['A recorded delivery is JSON: {"headers": {"X-GitHub-Event": …}, "body": {…}}.'];
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UserError('FILE_NOT_READ', `${name} cannot be read: ${messageOf(error)}.`, {
      hints,
      cause: error,
    });
  }
  const parsed = recordedSchema.safeParse(value);
  const headers = new Map(
    Object.entries(parsed.data?.headers ?? {}).map(([key, held]) => [key.toLowerCase(), String(held)]),
  );
  const event = headers.get('x-github-event');
  const payload = parsed.success ? payloadOf(parsed.data.body) : undefined;
  if (event === undefined || !payload)
    throw new UserError('DELIVERY_INVALID', `${name} is no recorded delivery.`, { hints });
  return { delivery: headers.get('x-github-delivery') ?? '', event, payload };
}

function payloadOf(body: string | Record<string, unknown>): Record<string, unknown> | undefined {
  if (typeof body !== 'string') return body;
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** A copy of the database, or an empty one where there is none. What is copied is only read: it may be in use. */
function copiedDatabase(path: string, copy: string): Database {
  if (existsSync(path)) {
    // Of a folder SQLite says that the disk fails.
    if (!statSync(path).isFile())
      throw new UserError('APP_DB_INVALID', `${path} cannot be read as an app database.`, {
        hints: ['Name another file with --db.'],
      });
    const kind = { word: 'app database', code: 'APP_DB', option: '--db', migrations: [] };
    const reader = openSqlite(':memory:', kind);
    try {
      reader.run('ATTACH DATABASE ? AS live', `${pathToFileURL(path).href}?mode=ro`);
      reader.run('VACUUM live INTO ?', copy);
    } catch (error) {
      throw error instanceof UserError ? named(error, path) : error;
    } finally {
      reader.close();
    }
  }
  return openAppDatabase(copy);
}

/** The same, of the file that was meant. */
function named({ code, message, hints }: UserError, path: string): UserError {
  return new UserError(code, message.replace(':memory:', path), { hints });
}

/** Clients that read as the app does, and note what they would have written. */
async function dryClients(
  settings: Settings,
  writes: PlannedWrite[],
): Promise<{ open: OpenClient; appId: number }> {
  const { credentials } = settings;
  if (!credentials)
    throw new UserError('NOT_REGISTERED', 'GitHub cannot be read, as the app is not registered.', {
      hints: ['Set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET, in the environment or in .env.'],
    });
  const quiet = { ...settings, logLevel: 'silent' };
  const { openClient } = await startProbot(credentials, quiet, () => undefined);
  const open = async (installation?: number): Promise<GithubClient> =>
    dryClient(await openClient(installation), writes);
  return { open, appId: credentials.appId };
}

function dryClient(client: GithubClient, writes: PlannedWrite[]): GithubClient {
  return {
    graphql: (query, parameters) => client.graphql(query, parameters),
    request: async (route, parameters = {}) => {
      if (route.startsWith('GET ')) return client.request(route, parameters);
      const { request: _request, ...rest } = parameters;
      const body = { ...rest };
      const request = route.replace(/\{(\w+)\}/g, (_all, name: string) => {
        const value = String(body[name]);
        delete body[name];
        return value;
      });
      writes.push({ request, body });
      // Like the answer to a write that was done; nothing that stands on GitHub has these numbers.
      return { status: 200, headers: {}, data: { id: writes.length, status: 'completed' } };
    },
  };
}
