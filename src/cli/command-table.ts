import type { Argument, Command, Option } from 'commander';
import type { ApiCommand, ApiOption } from '../records/api.ts';

/** Commands that change a store, a schedule or a tree, at least with one of their options; memory of results counts. */
const CHANGING: ReadonlySet<string> = new Set([
  'check',
  'open',
  'explain',
  'accept',
  'init',
  'snapshot take',
  'batch init',
  'run',
  'resume',
  'run-shard',
  'merge',
  'verify',
  'gc',
  'index-build',
  'schedule run',
  'schedule expand',
  'schedule server',
  'schedule worker',
  'schedule done',
  'schedule fail',
  'schedule heartbeat',
  'schedule enqueue',
  'schedule stats',
  'schedule jobs',
  'schedule retry',
  'schedule cancel',
  'schedule approve',
  'schedule exec',
  'schedule mcp',
  'app',
]);

/** What values of these names are; all others are plain text. */
const TYPES: Readonly<Record<string, ApiOption['type']>> = {
  n: 'integer',
  seconds: 'number',
  list: 'list',
  ids: 'list',
  time: 'duration',
  json: 'json',
};

/**
 * The command line as a table, read from the very objects that parse it: nothing can be listed that is not accepted.
 * @param program with all its commands registered
 */
export function commandTable(program: Command): ApiCommand[] {
  return leavesOf(program, '').map(([name, command]) => {
    const options = command.options.filter(({ hidden }) => !hidden).map(optionEntry);
    const isRequired = (flag: string): boolean =>
      options.some((option) => option.flag === flag && option.required);
    const has = (flag: string): boolean => options.some((option) => option.flag === flag);
    return {
      name,
      description: command.description(),
      read_only: !CHANGING.has(name),
      supports_json: has('--json'),
      supports_explain: has('--explain'),
      requires_store: isRequired('--store'),
      requires_batch: isRequired('--batch'),
      arguments: command.registeredArguments.map(argumentEntry),
      options,
    };
  });
}

/** Options that go with every command: `--help` and `--version`. */
export function globalOptions(program: Command): ApiOption[] {
  const help: ApiOption = {
    flag: '--help',
    type: 'boolean',
    required: false,
    description: 'display help for command',
  };
  return [help, ...program.options.map(optionEntry)];
}

/** Commands that do something, by the words that call them; in the order of `--help`. */
function leavesOf(command: Command, name: string): [string, Command][] {
  if (command.commands.length === 0) return [[name, command]];
  return command.commands.flatMap((child) => leavesOf(child, `${name} ${child.name()}`.trim()));
}

function optionEntry(option: Option): ApiOption {
  const { long, required, optional, flags, argChoices, mandatory, description } = option;
  const value = required || optional ? /[<[]([^>\]]+)[>\]]/.exec(flags)?.[1] : undefined;
  const standing: unknown = option.defaultValueDescription ?? (option.defaultValue as unknown);
  return {
    flag: long ?? flags,
    type: value === undefined ? 'boolean' : argChoices ? 'choice' : (TYPES[value] ?? 'string'),
    ...(value === undefined ? {} : { value }),
    required: mandatory,
    ...(standing === undefined
      ? {}
      : { default: typeof standing === 'string' ? standing : JSON.stringify(standing) }),
    ...(argChoices ? { choices: argChoices } : {}),
    description,
  };
}

function argumentEntry(argument: Argument): ApiCommand['arguments'][number] {
  const { required, variadic, argChoices, description } = argument;
  return {
    name: argument.name(),
    required,
    variadic,
    ...(argChoices ? { choices: argChoices } : {}),
    description,
  };
}
