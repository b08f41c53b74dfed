import { Option, type Command } from 'commander';
import type { Face } from '../../command.ts';
import { stopOnSignals } from '../../stop-signals.ts';
import { dbOption, numberFrom, openOptions, type DbOptions } from './connection.ts';

interface ServerOptions extends DbOptions {
  port: number;
  lease?: number;
}

/** `server`: serves a schedule until it is stopped. */
export function addServer(schedule: Command, face: Face): void {
  dbOption(schedule.command('server').description('serve the schedule on this machine, until it is stopped'))
    .option('--port <n>', 'the port; 0 is any that is free', numberFrom(0, 65_535), 7337)
    .addOption(
      new Option('--host <host>', 'where it listens: nowhere but on this machine')
        .choices(['127.0.0.1', 'localhost'])
        .default('127.0.0.1'),
    )
    .option(
      '--lease <seconds>',
      'how long a claim holds without a sign of life',
      numberFrom(0.5, 3600, false),
    )
    .action(async (options: ServerOptions) => {
      const { startServer } = await import('../../../scheduler/http/server.ts');
      const { port, lease } = options;
      const leaseMs = lease === undefined ? {} : { leaseMs: lease * 1000 };
      const { signal } = stopOnSignals();
      const server = await startServer({ ...openOptions(face, options), port, ...leaseMs });
      signal.addEventListener('abort', () => void server.close());
      const page = server.pageLink();
      face.output.result(
        { url: server.url, page },
        () => `The schedule is served at ${server.url}\nPage: ${page}`,
      );
      face.output.note('Ctrl-C ends it; leases stand, and workers wait for it to be back.');
      await server.closed;
    });
}
