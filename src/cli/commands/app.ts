import { printable } from '../../report/printable.ts';
import { UserError } from '../../util/errors.ts';
import { plural } from '../../util/text.ts';
import { jsonOption, type Register, type ReplayedDelivery } from '../command.ts';

interface AppOptions {
  db: string;
  envFile: string;
  replay?: string;
}

/** `codebatch app`: the GitHub App, on a server of one's own. */
export const registerApp: Register = (program, face) => {
  jsonOption(program.command('app'))
    .description('serve the GitHub App: comments and check runs on pull requests')
    .option('--db <file>', 'its database', '.codebatch/app.db')
    .option('--env-file <file>', 'more of its environment, and where a registration is written', '.env')
    .option('--replay <file>', 'handle a recorded delivery and show what would be written, writing nothing')
    .action(async ({ replay, ...options }: AppOptions) => {
      const { cwd, env, output, doors } = face;
      if (!doors?.app)
        throw new UserError('APP_MISSING', 'This build of codebatch has no app in it.', {
          hints: ['Install the package: npm install codebatch probot@14'],
        });
      const app = await doors.app();
      const given = { cwd, env, ...options, note: (text: string) => output.note(text) };
      if (replay === undefined) await app.serve(given);
      else {
        const replayed = await app.replay(given, replay);
        output.result(replayed, () => replayedText(replayed));
      }
    });
};

function replayedText({ event, action, outcome, writes, outcomes }: ReplayedDelivery): string {
  const lines = [
    `${event}${action === null ? '' : `.${action}`}: ${outcome}`,
    ...outcomes,
    `${plural(writes.length, 'write')} would follow${writes.length === 0 ? '.' : ':'}`,
    ...writes.map(({ request, body }) => `  ${request}  ${JSON.stringify(body)}`),
  ];
  return lines.map(printable).join('\n');
}
