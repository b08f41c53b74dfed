import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { ScheduleClient } from '../../../scheduler/client.ts';
import { UserError } from '../../../util/errors.ts';
import type { Face } from '../../command.ts';

const DEFAULT_DB = '.codebatch/schedule.db';

/** `mcp`: lets agents join without a shell, over the Model Context Protocol. */
export function addMcp(schedule: Command, face: Face): void {
  schedule
    .command('mcp')
    .description('give jobs to an agent over the Model Context Protocol (stdin and stdout)')
    .option('--db <file>', 'the schedule', DEFAULT_DB)
    .option('--holder <name>', 'who holds the jobs', `agent-${process.pid}`)
    .action(async ({ db, holder }: { db: string; holder: string }) => {
      const { serveMcp } = await import('../../mcp/server.ts');
      await serveMcp({ holder, connect: () => server(resolve(face.cwd, db)) });
    });
}

/** `page`: prints a link that opens the page of the server. */
export function addPage(schedule: Command, face: Face): void {
  schedule
    .command('page')
    .description('print a link that opens the page of the running server, once')
    .option('--db <file>', 'the schedule', DEFAULT_DB)
    .option('--json', 'print one JSON document and nothing else')
    .action(async ({ db }: { db: string }) => {
      const url = await (await server(resolve(face.cwd, db))).pageLink();
      face.output.result({ url }, () => url);
    });
}

/** The server that runs now. Throws `SERVER_UNREACHABLE`. */
async function server(db: string): Promise<ScheduleClient> {
  const { connectServer } = await import('../../../scheduler/connect.ts');
  const connection = await connectServer({ db });
  if (connection) return connection.client;
  throw new UserError('SERVER_UNREACHABLE', 'No server of this schedule is running.', {
    hints: ['Start one: codebatch schedule server.'],
  });
}
