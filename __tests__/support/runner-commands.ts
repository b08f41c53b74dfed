/** A workflow command as the runner understands it. */
export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** What runner 2.336 knows; names count in any case. */
const REGISTERED: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** Characters that a comparison by culture passes over. */
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}]/gu;

/**
 * The workflow commands in a step's output, by the rules of the runner: lines end at any of the three line ends; `::`
 * counts at the start of a line, after spaces; `##[` counts anywhere. The runner compares by culture, which passes over
 * characters nobody sees, so each line is read as it stands and once more without them: never laxer than the runner.
 */
export function runnerCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => {
    const found = commandOf(line) ?? commandOf(line.replace(IGNORABLE, ''));
    return found ? [found] : [];
  });
}

function commandOf(line: string): RunnerCommand | undefined {
  return second(line) ?? first(line);
}

/** `::name key=value,key=value::data` */
function second(line: string): RunnerCommand | undefined {
  const text = line.replace(/^[\s\u0085\u180e\u200b]+/, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const undo = (value: string): string =>
    unescape(value, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' });
  const known = named(text.slice(2, end), ',', undo);
  return known && { ...known, data: unescape(text.slice(end + 2), { '%0D': '\r', '%0A': '\n', '%25': '%' }) };
}

/** `##[name key=value;key=value]data` */
function first(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const undo = (value: string): string =>
    unescape(value, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' });
  const known = named(line.slice(start + 3, end), ';', undo);
  return known && { ...known, data: undo(line.slice(end + 1)) };
}

function named(
  info: string,
  separator: string,
  undo: (value: string) => string,
): Omit<RunnerCommand, 'data'> | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.includes(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : info.slice(space + 1).split(separator)) {
    const at = pair.indexOf('=');
    if (at > 0 && at < pair.length - 1) properties[pair.slice(0, at).trim()] = undo(pair.slice(at + 1));
  }
  return { name, properties };
}

function unescape(text: string, tokens: Record<string, string>): string {
  let result = text;
  for (const [escape, token] of Object.entries(tokens)) result = result.replaceAll(escape, token);
  return result;
}
