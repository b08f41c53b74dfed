import type { Command } from 'commander';
import { PassThrough } from 'node:stream';
import { Output } from '../../src/cli/output.ts';
import { buildProgram } from '../../src/cli/program.ts';

/** Commands that make, judge or serve something, and those about a store or a schedule as a whole; all others read a batch. */
const NOT_READING = [
  'check',
  'explain',
  'accept',
  'init',
  'snapshot take',
  'batch init',
  'run',
  'resume',
  'merge',
  'run-shard',
  'open',
  'verify',
  'gc',
  'index-build',
  'store stats',
  'diagnose',
  'app',
  'api',
  'completion',
];

const NOT_OF_A_BATCH = /^(gate|schedule) /;

export interface ReadingCommand {
  name: string;
  /** A whole command line over the store that the reference implementation wrote, without `--json`. */
  argv: string[];
}

/** Every command that reads, as the program itself lists them. */
export async function readingCommands(store: string): Promise<ReadingCommand[]> {
  const { program } = await programFor([], store);
  return leaves(program)
    .filter(({ name }) => !NOT_READING.includes(name) && !NOT_OF_A_BATCH.test(name))
    .map((leaf) => ({ name: leaf.name, argv: [...leaf.name.split(' '), ...argumentsOf(leaf, store)] }));
}

/** What a command prints with `--json`, in this process. */
export async function printedBy(argv: readonly string[], cwd: string): Promise<string> {
  const { program, stdout } = await programFor(argv, cwd);
  await program.parseAsync([...argv, '--json'], { from: 'user' });
  return String((stdout.read() as Buffer | null) ?? '');
}

async function programFor(
  argv: readonly string[],
  cwd: string,
): Promise<{ program: Command; stdout: PassThrough }> {
  const stdout = new PassThrough({ highWaterMark: 1 << 26 });
  const output = new Output({
    json: true,
    quiet: false,
    stdout: stdout as unknown as NodeJS.WriteStream,
    stderr: new PassThrough() as unknown as NodeJS.WriteStream,
    env: {},
  });
  return { program: await buildProgram({ cwd, env: {}, output }, argv), stdout };
}

interface Leaf {
  name: string;
  command: Command;
}

function leaves(command: Command, name = ''): Leaf[] {
  if (command.commands.length === 0) return [{ name, command }];
  return command.commands.flatMap((child) => leaves(child, `${name} ${child.name()}`.trim()));
}

const COMPARING = ['diff', 'regressions', 'improvements'];

/** What each command needs. */
function argumentsOf({ name, command }: Leaf, store: string): string[] {
  const words = name === 'inspect' ? ['src/cart.py'] : name === 'pipeline' ? ['full'] : [];
  if (name === 'snapshot show') words.push('snap-a');
  if (COMPARING.includes(name)) words.push('batch-a');
  if (['batch show', 'report', ...COMPARING].includes(name)) words.push('batch-b');
  const has = (option: string): boolean => command.options.some(({ long }) => long === option);
  if (has('--store')) words.push('--store', store);
  if (has('--batch')) words.push('--batch', 'batch-a');
  if (name === 'shards') words.push('--task', '04_lint');
  return words;
}
