import type { Command } from 'commander';
import type { Face } from '../../command.ts';
import { dbOption, dbPath, runningServer, type DbOptions } from './connection.ts';

/** `page`: prints a link that opens the page of the server. */
export function addPage(schedule: Command, face: Face): void {
  const command = schedule
    .command('page')
    .description('print a link that opens the page of the running server, once, within ten minutes');
  dbOption(command).action(async ({ db }: DbOptions) => {
    const url = await (await runningServer(dbPath(face, db))).pageLink();
    face.output.result({ url }, () => url);
  });
}
