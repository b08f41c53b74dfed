import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemErrorCode, UserError } from '../../util/errors.ts';
import { whenFree } from '../lock.ts';
import { OpenSchedule, scheduleFiles, type OpenOptions } from '../open-schedule.ts';
import { PageLinks } from '../page-links.ts';
import { ensureToken } from '../server-token.ts';
import { buildApp } from './app.ts';
import { loopbackHosts } from './guard.ts';
import { pageLink } from './routes-server.ts';

export const DEFAULT_PORT = 7337;

export interface ServerOptions extends OpenOptions {
  /** 0 for one that is free. */
  port?: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  token: string;
  /** An address that opens the page once, within ten minutes. */
  pageLink(): string;
  /** Resolves when the server has ended, by `close` or because its lock was taken away. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves a schedule on 127.0.0.1 until it is closed. Leases that stand get their full time anew. A command that works on
 * the schedule just now is waited for.
 * Throws `SCHEDULE_SERVED`, `PORT_TAKEN` and as opening the schedule does.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const onTrouble = options.onTrouble ?? ((error: unknown): void => console.error(error));
  // A command that speaks with the schedule itself has it for a moment; a server that listens does not end soon.
  const schedule = await whenFree(
    () => new OpenSchedule({ ...options, onTrouble }),
    ({ details }) => details['port'] === undefined,
  );
  try {
    const token = ensureToken(scheduleFiles(options.db).token);
    let hosts: readonly string[] = [];
    const links = new PageLinks();
    const app = buildApp(schedule, { token, links, hosts: () => hosts, onTrouble });
    const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
    const port = await listen(server, options.port ?? DEFAULT_PORT);
    hosts = loopbackHosts(port);
    schedule.lock.listensOn(port);
    return {
      url: `http://127.0.0.1:${port}`,
      token,
      pageLink: () => pageLink({ links, hosts: () => hosts }),
      ...endOf(server, schedule),
    };
  } catch (error) {
    schedule.close();
    throw error;
  }
}

function endOf(server: Server, schedule: OpenSchedule): Pick<RunningServer, 'closed' | 'close'> {
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const unwatch = schedule.watch(() => {
    if (schedule.closed) end();
  });
  const end = (): void => {
    unwatch();
    server.close();
    // Those who wait have been told; those who keep a connection for later need none.
    setTimeout(() => server.closeAllConnections(), 100);
  };
  return {
    closed,
    async close() {
      schedule.close();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
    });
  } catch (error) {
    if (systemErrorCode(error) !== 'EADDRINUSE' && systemErrorCode(error) !== 'EACCES') throw error;
    throw new UserError('PORT_TAKEN', `Port ${port} of 127.0.0.1 cannot be had.`, {
      hints: ['Name another with --port; 0 is any that is free.'],
      cause: error,
    });
  }
  return (server.address() as AddressInfo).port;
}
