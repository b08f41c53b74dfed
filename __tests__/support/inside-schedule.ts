import { afterAll } from '@jest/globals';
import { join } from 'node:path';
import { scheduleClient, type ScheduleClient } from '../../src/scheduler/client.ts';
import { buildApp } from '../../src/scheduler/http/app.ts';
import { OpenSchedule, type OpenOptions } from '../../src/scheduler/open-schedule.ts';
import { temporaryDirectory } from './temporary.ts';

const open: OpenSchedule[] = [];

afterAll(() => {
  for (const schedule of open.splice(0)) schedule.close();
});

const TOKEN = 'inside';
const HOST = '127.0.0.1:1';

/** The server's answers without a network between: thousands in a second. */
export interface InsideSchedule {
  schedule: OpenSchedule;
  client: ScheduleClient;
  /** What went wrong in the server itself. */
  troubles: unknown[];
  ask: (
    method: string,
    path: string,
    given?: { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> },
  ) => Promise<Response>;
}

export function insideSchedule(given: Partial<OpenOptions> = {}): InsideSchedule {
  const troubles: unknown[] = [];
  const root = given.root ?? temporaryDirectory();
  const schedule = new OpenSchedule({
    ...given,
    root,
    db: join(root, 'schedule.db'),
    onTrouble: (error) => troubles.push(error),
  });
  // Nothing here is about the disk.
  schedule.db.script('PRAGMA synchronous = OFF');
  open.push(schedule);
  const app = buildApp(schedule, {
    token: TOKEN,
    hosts: () => [HOST],
    onTrouble: (error) => troubles.push(error),
  });
  return {
    schedule,
    troubles,
    client: scheduleClient({ url: `http://${HOST}`, token: TOKEN, fetch: (request) => app.fetch(request) }),
    ask: async (method, path, { headers = {}, body } = {}) =>
      app.request(`http://${HOST}${path}`, {
        method,
        headers: { host: HOST, authorization: `Bearer ${TOKEN}`, ...headers },
        ...(body === undefined ? {} : { body }),
      }),
  };
}
