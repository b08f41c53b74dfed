import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import type { z } from 'zod';
import { configSchema, defaultConfig, finishConfig, type Config } from '../records/config.ts';
import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';

/** What the names in a configuration may be. */
export interface ConfigFacts {
  /** How the file is called in messages. */
  file: string;
  taskSchemas: ReadonlyMap<string, z.ZodType>;
  knownRules: readonly string[];
  knownPipelines: readonly string[];
}

/** A mistake, where it stands (from 1), and what to do. */
interface Mistake {
  file: string;
  line: number;
  column: number;
  message: string;
}

const MAX_BYTES = 1024 * 1024;

type Path = readonly PropertyKey[];

/**
 * Reads a configuration. All mistakes are found at once; the first one is the message.
 * Throws `CONFIG_INVALID` with `file:line:column: sentence`, all of them in `details.mistakes`.
 */
export function parseConfig(text: string, facts: ConfigFacts): Config {
  if (text.length > MAX_BYTES)
    throw invalid([{ file: facts.file, line: 1, column: 1, message: 'the file is larger than 1 MiB' }]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number, message: string): Mistake => {
    const { line, col } = lines.linePos(offset);
    return { file: facts.file, line, column: col, message };
  };
  if (document.errors.length > 0)
    throw invalid(document.errors.map((error) => at(error.pos[0], lowerFirst(error.message))));
  const value = plainValue(document, (message) => invalid([at(0, message)]));
  if (value === null || value === undefined) return defaultConfig();
  const offsetOf = (path: Path, key: boolean): number => findOffset(document, path, key);
  const parsed = configSchema.safeParse(value);
  const mistakes = parsed.success
    ? nameMistakes(parsed.data, facts).map(({ path, key, message }) => at(offsetOf(path, key), message))
    : parsed.error.issues.flatMap((issue) =>
        schemaMistakes(issue, (path, key, message) => at(offsetOf(path, key), message)),
      );
  if (!parsed.success || mistakes.length > 0) throw invalid(mistakes);
  return finishConfig(parsed.data);
}

function plainValue(document: Document, fail: (message: string) => UserError): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw fail('the aliases expand to too much');
  }
}

function invalid(mistakes: Mistake[]): UserError {
  const sorted = mistakes.sort((a, b) => a.line - b.line || a.column - b.column);
  const [first] = sorted as [Mistake];
  const more = sorted.length > 1 ? ` (and ${sorted.length - 1} more)` : '';
  return new UserError(
    'CONFIG_INVALID',
    `${first.file}:${first.line}:${first.column}: ${first.message}${more}`,
    {
      hints: sorted
        .slice(1, 6)
        .map((mistake) => `${mistake.file}:${mistake.line}:${mistake.column}: ${mistake.message}`),
      details: { mistakes: sorted },
    },
  );
}

/** One issue of the schema as mistakes: an object may have several unknown keys. */
function schemaMistakes(
  issue: z.core.$ZodIssue,
  at: (path: Path, key: boolean, message: string) => Mistake,
): Mistake[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => at([...issue.path, key], true, unknown('key', key, keysAt(issue.path))));
  if (issue.code === 'invalid_value')
    return [at(issue.path, false, `must be one of ${issue.values.map(String).join(', ')}`)];
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().find((one) => one.code === 'invalid_value');
    if (inner?.code === 'invalid_value')
      return [
        at([...issue.path, ...inner.path], false, `must be one of ${inner.values.map(String).join(', ')}`),
      ];
    return [at(issue.path, false, 'has the wrong form')];
  }
  const name = issue.path.length === 0 ? 'the file' : JSON.stringify(issue.path.join('.'));
  if (issue.code === 'invalid_type')
    return [at(issue.path, false, `${name} must be ${article(issue.expected)}`)];
  return [at(issue.path, false, `${name}: ${lowerFirst(issue.message)}`)];
}

function article(type: string): string {
  const words: Record<string, string> = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    int: 'a whole number',
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
  };
  return words[type] ?? `of type ${type}`;
}

/** The keys that the schema has at a place. */
function keysAt(path: Path): string[] {
  let schema: unknown = configSchema;
  for (const part of path)
    schema = (unwrap(schema) as { shape?: Record<string, unknown> }).shape?.[String(part)];
  return Object.keys((unwrap(schema) as { shape?: Record<string, unknown> } | undefined)?.shape ?? {});
}

function unwrap(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner === undefined ? schema : unwrap(inner);
}

function unknown(noun: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `unknown ${noun} ${JSON.stringify(name)}; ${near === undefined ? `known: ${known.join(', ')}` : `did you mean ${JSON.stringify(near)}?`}`;
}

interface NameMistake {
  path: Path;
  /** True when the key is wrong rather than its value. */
  key: boolean;
  message: string;
}

/** Names that no schema knows: tasks, rules, pipelines, and the options of each task. */
function nameMistakes(config: z.output<typeof configSchema>, facts: ConfigFacts): NameMistake[] {
  const types = [...facts.taskSchemas.keys()];
  const pipelines = [...facts.knownPipelines, ...Object.keys(config.pipelines)];
  const mistakes: NameMistake[] = [];
  if (!pipelines.includes(config.pipeline))
    mistakes.push({
      path: ['pipeline'],
      key: false,
      message: unknown('pipeline', config.pipeline, pipelines),
    });
  for (const rule of Object.keys(config.severity))
    if (!facts.knownRules.includes(rule))
      mistakes.push({
        path: ['severity', rule],
        key: true,
        message: unknown('rule', rule, facts.knownRules),
      });
  for (const [type, given] of Object.entries(config.tasks)) {
    if (types.includes(type))
      mistakes.push(...optionMistakes(given, ['tasks', type], facts.taskSchemas.get(type)!));
    else mistakes.push({ path: ['tasks', type], key: true, message: unknown('task', type, types) });
  }
  for (const [name, steps] of Object.entries(config.pipelines))
    for (const [at, step] of steps.entries()) {
      const task = typeof step === 'string' ? step : step.task;
      const path = ['pipelines', name, at, ...(typeof step === 'string' ? [] : ['task'])];
      if (!types.includes(task)) mistakes.push({ path, key: false, message: unknown('task', task, types) });
      else if (typeof step !== 'string' && step.options)
        mistakes.push(
          ...optionMistakes(step.options, ['pipelines', name, at, 'options'], facts.taskSchemas.get(task)!),
        );
    }
  return mistakes;
}

function optionMistakes(given: Record<string, unknown>, path: Path, schema: z.ZodType): NameMistake[] {
  const known = Object.keys((unwrap(schema) as { shape?: Record<string, unknown> }).shape ?? {});
  const strangers = Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key): NameMistake => ({ path: [...path, key], key: true, message: unknown('option', key, known) }));
  const parsed = schema.safeParse(given);
  const wrong = parsed.success
    ? []
    : parsed.error.issues
        .filter((issue) => issue.code !== 'unrecognized_keys')
        .map((issue): NameMistake => ({
          path: [...path, ...issue.path],
          key: false,
          message: lowerFirst(issue.message),
        }));
  return [...strangers, ...wrong];
}

/** Where a key or value stands in the text: the nearest node that is there. */
function findOffset(document: Document, path: Path, key: boolean): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const [depth, part] of path.entries()) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
      : undefined;
    const isLast = depth === path.length - 1;
    const next: unknown =
      pair && isPair(pair) ? (key && isLast ? pair.key : (pair.value ?? pair.key)) : node.get(part, true);
    const range = (next as Node | null | undefined)?.range;
    if (range) offset = range[0];
    node = next;
  }
  return offset;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
