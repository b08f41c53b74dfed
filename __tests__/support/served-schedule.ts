import { afterAll, afterEach } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scheduleClient, type ScheduleClient } from '../../src/scheduler/client.ts';
import { startServer, type RunningServer, type ServerOptions } from '../../src/scheduler/http/server.ts';
import { temporaryDirectory } from './temporary.ts';

const running = new Set<RunningServer>();

async function closeAll(): Promise<void> {
  for (const server of running) await server.close();
  running.clear();
}

afterEach(closeAll);
afterAll(closeAll);

/** A server of a schedule over real sockets, in a folder with workplans. */
export interface ServedSchedule {
  root: string;
  db: string;
  url: string;
  token: string;
  client: ScheduleClient;
  /** Writes a workplan's file with steps such as `id=a lane=1 payload=@doc:a`. */
  write: (name: string, ...steps: string[]) => void;
  /** Asks with the token; a body goes as JSON. */
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
  close: () => Promise<void>;
}

export async function serveSchedule(given: Partial<ServerOptions> = {}): Promise<ServedSchedule> {
  const root = given.root ?? temporaryDirectory();
  const db = given.db ?? join(root, '.codebatch', 'schedule.db');
  mkdirSync(join(root, '.codebatch'), { recursive: true });
  const server = await startServer({ port: 0, ...given, root, db });
  running.add(server);
  const { url, token } = server;
  return {
    root,
    db,
    url,
    token,
    client: scheduleClient({ url, token }),
    write(name, ...steps) {
      writeFileSync(join(root, name), steps.map((step) => `- [ ] ${step}\n`).join(''));
    },
    ask: (method, path, body, headers = {}) =>
      fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    async close() {
      running.delete(server);
      await server.close();
    },
  };
}
