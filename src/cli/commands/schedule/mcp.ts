import type { Command } from 'commander';
import type { Face } from '../../command.ts';
import { checkSchedule, DEFAULT_DB, dbPath, runningServer } from './connection.ts';

/** `mcp`: lets agents join without a shell, over the Model Context Protocol. */
export function addMcp(schedule: Command, face: Face): void {
  schedule
    .command('mcp')
    .description('give jobs to an agent over the Model Context Protocol (stdin and stdout)')
    .option('--db <file>', 'the schedule', DEFAULT_DB)
    .option('--holder <name>', 'who holds the jobs', `agent-${process.pid}`)
    .action(async ({ db, holder }: { db: string; holder: string }) => {
      const { serveMcp } = await import('../../mcp/server.ts');
      const path = dbPath(face, db);
      checkSchedule(path);
      await serveMcp({ holder, connect: () => runningServer(path) });
    });
}
