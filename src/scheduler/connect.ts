import { existsSync } from 'node:fs';
import { scheduleClient, type ScheduleClient } from './client.ts';
import { buildApp } from './http/app.ts';
import { isServing, readLock, whenFree, type LockHolder } from './lock.ts';
import { OpenSchedule, scheduleFiles, type OpenOptions } from './open-schedule.ts';
import { ensureToken, readToken } from './server-token.ts';

/** A schedule that can be spoken with until it is closed. */
export interface Connection {
  client: ScheduleClient;
  /** The server that answers; undefined when this process serves the schedule itself, for as long as this stands. */
  url: string | undefined;
  close: () => void;
}

/** The name by which a schedule in this process is asked: nothing listens there. */
const INSIDE = '127.0.0.1:0';

/**
 * Speaks with the server of a schedule if there is one; else takes the schedule's lock and serves it here, without
 * listening. Waits for another command that has the lock just now.
 *
 * Throws `SCHEDULE_SERVED` when that does not end, and as opening the schedule does.
 */
export async function connectSchedule(options: OpenOptions): Promise<Connection> {
  return whenFree(async () => (await connectServer(options)) ?? serveHere(options));
}

/** Speaks with the server that has the lock of a schedule; undefined when none does, or it does not listen. */
export async function connectServer({ db }: Pick<OpenOptions, 'db'>): Promise<Connection | undefined> {
  const files = scheduleFiles(db);
  const holder = existsSync(files.lock) ? readLock(files.lock) : undefined;
  const token = readToken(files.token);
  if (holder?.port === undefined || token === undefined || !isServing(holder)) return undefined;
  const url = `http://127.0.0.1:${holder.port}`;
  return (await isAt(url, holder)) ? { client: scheduleClient({ url, token }), url, close() {} } : undefined;
}

/** Whoever may listen there now, the token is for the holder of the lock only. */
async function isAt(url: string, { instance }: LockHolder): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/v1/health`, { redirect: 'error', signal: AbortSignal.timeout(5000) });
    return ((await answer.json()) as { instance?: unknown }).instance === instance;
  } catch {
    return false;
  }
}

function serveHere(options: OpenOptions): Connection {
  const schedule = new OpenSchedule(options);
  const token = ensureToken(scheduleFiles(options.db).token);
  const onTrouble = options.onTrouble ?? ((error: unknown): void => console.error(error));
  const app = buildApp(schedule, { token, hosts: () => [INSIDE], onTrouble });
  const client = scheduleClient({ url: `http://${INSIDE}`, token, fetch: (request) => app.fetch(request) });
  return { client, url: undefined, close: () => schedule.close() };
}
