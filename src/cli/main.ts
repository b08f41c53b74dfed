import { CommanderError, type Command } from 'commander';
import { UserError } from '../util/errors.ts';
import { SIGNAL_CODES } from './exit-codes.ts';
import type { Doors } from './command.ts';
import { Output } from './output.ts';
import { buildProgram } from './program.ts';

/** What the command line has of the process that it runs in. */
export type Host = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env' | 'cwd'>;

/**
 * The command line; gives one of `EXIT_CODES`.
 * @param argv the arguments after the program's name
 */
export async function main(
  argv: readonly string[],
  host: Host = process,
  doors: Doors = {},
): Promise<number> {
  const { stdout, stderr, env } = host;
  const output = new Output({
    json: argv.includes('--json'),
    quiet: argv.includes('--quiet'),
    stdout,
    stderr,
    env,
    color: colorAsked(argv),
  });
  const program = await buildProgram({ cwd: host.cwd(), env, output, doors }, argv);
  // Commander writes usage errors itself; with --json they must be the one document instead.
  const written = {
    writeOut: (text: string) => void stdout.write(text),
    writeErr: (text: string) => void (output.json || stderr.write(text)),
  };
  for (const command of [program, ...descendants(program)]) command.configureOutput(written);
  // A server ends by itself, when it has finished what it has in hand.
  if (host === process && argv[0] !== 'app') endOnSignals();
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return output.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return usageError(error, output);
    return output.error(error);
  }
}

/** What the command line says of colours; the last word holds. */
function colorAsked(argv: readonly string[]): boolean | undefined {
  const word = argv.findLast((one) => one === '--color' || one === '--no-color');
  return word === undefined ? undefined : word === '--color';
}

/** Ends the process in order, so that what was made for the moment is removed on the way out. */
function endOnSignals(): void {
  for (const [signal, code] of Object.entries(SIGNAL_CODES)) process.once(signal, () => process.exit(code));
}

function usageError(error: CommanderError, output: Output): number {
  if (error.exitCode === 0) return 0;
  const message = error.message.replace(/^error: /, '');
  if (output.json)
    output.error(
      new UserError('INVALID_ARGUMENT', message, {
        hints: ['codebatch --help lists the commands and their options.'],
      }),
    );
  return 2;
}

function descendants(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...descendants(child)]);
}
