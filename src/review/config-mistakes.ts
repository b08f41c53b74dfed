import type { z } from 'zod';
import { configSchema, FAIL_ON_WORDS, splitFailOn } from '../records/config.ts';
import { nearest } from '../util/text.ts';

/** Names that a configuration may use. */
export interface KnownNames {
  taskSchemas: ReadonlyMap<string, z.ZodType>;
  knownRules: readonly string[];
  knownPipelines: readonly string[];
}

/** A mistake at a place of the configuration's value. */
export interface ConfigMistake {
  path: readonly PropertyKey[];
  /** True when the key is wrong rather than its value. */
  key: boolean;
  message: string;
}

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Everything that is wrong in a configuration's plain value: its form, then the names in it. Sentences without a full stop. */
export function findMistakes(value: unknown, known: KnownNames): ConfigMistake[] {
  const parsed = configSchema.safeParse(value);
  const issues = parsed.success ? [] : parsed.error.issues;
  const [failOn, others] = [issues.filter(isFailOn), issues.filter((issue) => !isFailOn(issue))];
  return [
    ...others.flatMap((issue) => sentences(issue, value, configSchema)),
    ...(failOn.length > 0 ? failOnMistakes(valueAt(value, ['fail-on'])) : []),
    ...(isMapping(value) ? nameMistakes(value, known) : []),
  ];
}

function isFailOn({ path }: Issue): boolean {
  return path[0] === 'fail-on';
}

/** One issue of a schema as mistakes: an object may have several unknown keys. */
function sentences(issue: Issue, value: unknown, schema: z.ZodType): ConfigMistake[] {
  const { path } = issue;
  const wrong = (text: string): ConfigMistake[] => [{ path, key: false, message: `${nameOf(path)} ${text}` }];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      key: true,
      message: unknownName(schema === configSchema ? 'key' : 'option', key, keysAt(schema, path)),
    }));
  if (issue.code === 'invalid_union') return unionMistakes(issue, value, schema);
  if (issue.code === 'invalid_key') return [{ path, key: true, message: keyMistake(path) }];
  if (issue.code === 'invalid_value')
    return wrong(
      `is ${shown(valueAt(value, path))}; ${choice(valueAt(value, path), issue.values.map(String))}`,
    );
  if (issue.code === 'invalid_type') return wrong(`must be ${EXPECTED[issue.expected] ?? issue.expected}`);
  if (issue.code === 'too_small')
    return wrong(
      issue.origin === 'number' || issue.origin === 'int'
        ? `must be at least ${issue.minimum}`
        : 'must not be empty',
    );
  if (issue.code === 'too_big')
    return wrong(
      issue.origin === 'number' || issue.origin === 'int'
        ? `must be at most ${issue.maximum}`
        : `must have at most ${issue.maximum} entries`,
    );
  return wrong(issue.message);
}

const EXPECTED: Record<string, string> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
};

/** The issues of the one branch that has the value's type; else what the types may be. */
function unionMistakes(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
  schema: z.ZodType,
): ConfigMistake[] {
  const { path } = issue;
  const branches = issue.errors.filter(
    (branch) => !branch.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  );
  if (branches.length !== 1)
    return [
      { path, key: false, message: `${nameOf(path)} must be a task, or a mapping of "task" and "options"` },
    ];
  return branches[0]!.flatMap((one) => sentences({ ...one, path: [...path, ...one.path] }, value, schema));
}

function failOnMistakes(value: unknown): ConfigMistake[] {
  if (typeof value !== 'string' && !Array.isArray(value))
    return [{ path: ['fail-on'], key: false, message: '"fail-on" must be a text or a list' }];
  const words: [Path, unknown][] = Array.isArray(value)
    ? value.map((word: unknown, at) => [['fail-on', at], word])
    : splitFailOn(value).map((word) => [['fail-on'], word]);
  if (words.length === 0) return [{ path: ['fail-on'], key: false, message: '"fail-on" must not be empty' }];
  return words
    .filter(([, word]) => !FAIL_ON_WORDS.some((one) => one === word))
    .map(([path, word]) => ({
      path,
      key: false,
      message: `"fail-on" does not know ${shown(word)}; ${choice(word, FAIL_ON_WORDS)}`,
    }));
}

/** Records whose keys have a form: the names of pipelines, and lanes. */
function keyMistake(path: Path): string {
  if (path[0] === 'schedule')
    return path[1] === 'lanes'
      ? `${shown(path.at(-1))} is no lane: a lane is a whole number`
      : `${shown(path.at(-1))} cannot end the name of a file`;
  return `${shown(path.at(-1))} cannot name a pipeline: a name has 1 to 64 letters, digits, "_" and "-"`;
}

/** Names that no schema knows: tasks, rules, pipelines, and the options of each task. Looks only at what has its form. */
function nameMistakes(value: Record<string, unknown>, known: KnownNames): ConfigMistake[] {
  const own = Object.keys(mappingAt(value, 'pipelines'));
  const pipelines = [...known.knownPipelines, ...own];
  const { pipeline } = value;
  return [
    ...(typeof pipeline === 'string' && !pipelines.includes(pipeline)
      ? [{ path: ['pipeline'], key: false, message: unknownName('pipeline', pipeline, pipelines) }]
      : []),
    ...own
      .filter((name) => known.knownPipelines.includes(name))
      .map((name) => ({
        path: ['pipelines', name],
        key: true,
        message: `the pipeline ${shown(name)} is built in: give yours another name`,
      })),
    ...Object.keys(mappingAt(value, 'severity'))
      .filter((rule) => !known.knownRules.includes(rule))
      .map((rule) => ({
        path: ['severity', rule],
        key: true,
        message: unknownName('rule', rule, known.knownRules),
      })),
    ...Object.entries(mappingAt(value, 'tasks')).flatMap(([type, options]) =>
      taskMistakes(type, { path: ['tasks', type], key: true }, { path: ['tasks', type], options }, known),
    ),
    ...Object.entries(mappingAt(value, 'pipelines')).flatMap(([name, steps]) =>
      stepMistakes(name, steps, known),
    ),
    ...noneMistakes(value['fail-on']),
    ...patternMistakes(value['ignore']),
  ];
}

/** Each `**` may stand for any part of a path: a fourth would make one deep path cost seconds, a sixth hours. */
const MOST_DEEP_WILDCARDS = 3;

function patternMistakes(patterns: unknown): ConfigMistake[] {
  const list: unknown[] = Array.isArray(patterns) ? patterns : [];
  return list.flatMap((pattern, at) =>
    typeof pattern === 'string' && pattern.split('**').length - 1 > MOST_DEEP_WILDCARDS
      ? [{ path: ['ignore', at], key: false, message: `"ignore[${at}]" has more than three "**"` }]
      : [],
  );
}

function stepMistakes(name: string, steps: unknown, known: KnownNames): ConfigMistake[] {
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown, at) => {
    const path = ['pipelines', name, at];
    if (typeof step === 'string') return taskMistakes(step, { path, key: false }, { path }, known);
    if (!isMapping(step) || typeof step['task'] !== 'string') return [];
    const place = { path: [...path, 'task'], key: false };
    return taskMistakes(step['task'], place, { path: [...path, 'options'], options: step['options'] }, known);
  });
}

/** A task's name, and its options against the task's own schema. */
function taskMistakes(
  type: string,
  place: { path: Path; key: boolean },
  given: { path: Path; options?: unknown },
  known: KnownNames,
): ConfigMistake[] {
  const schema = known.taskSchemas.get(type);
  if (!schema) return [{ ...place, message: unknownName('task', type, [...known.taskSchemas.keys()]) }];
  if (!isMapping(given.options)) return [];
  const parsed = schema.safeParse(given.options);
  if (parsed.success) return [];
  return parsed.error.issues
    .flatMap((issue) => sentences(issue, given.options, schema))
    .map(({ path, key, message }) => ({ path: [...given.path, ...path], key, message }));
}

/** `none` means that nothing fails, so it says nothing beside other words. */
function noneMistakes(value: unknown): ConfigMistake[] {
  const words: unknown[] = typeof value === 'string' ? splitFailOn(value) : Array.isArray(value) ? value : [];
  return words.includes('none') && words.length > 1
    ? [{ path: ['fail-on'], key: false, message: '"fail-on": "none" stands alone' }]
    : [];
}

function unknownName(noun: string, name: string, known: readonly string[]): string {
  return known.length === 0
    ? `unknown ${noun} ${shown(name)}; there are none here`
    : `unknown ${noun} ${shown(name)}; ${choice(name, known)}`;
}

/** The nearest of the valid words, or all of them. */
function choice(given: unknown, known: readonly string[]): string {
  const word = typeof given === 'string' ? given : '';
  const near = known.find((one) => one.toLowerCase() === word.toLowerCase()) ?? nearest(word, known);
  return near === undefined || word === '' ? `known: ${known.join(', ')}` : `did you mean ${shown(near)}?`;
}

/** `"pipelines.quick[0]"`; the file itself for the empty path. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return shown(text.replace(/^\./, ''));
}

/** Any value as a message quotes it, cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mappingAt(value: Record<string, unknown>, key: string): Record<string, unknown> {
  const inner = value[key];
  return isMapping(inner) ? inner : {};
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );
}

/** What schemas of zod tell of their inside, for each kind that a configuration has. */
interface SchemaShape {
  shape?: Record<string, unknown>;
  def?: { innerType?: unknown; element?: unknown; valueType?: unknown; options?: readonly unknown[] };
}

/** The keys that a schema has at a place: through optional ones, lists, records and the object of a union. */
function keysAt(schema: unknown, path: Path): string[] {
  const { shape, def } = (schema ?? {}) as SchemaShape;
  if (def?.innerType !== undefined) return keysAt(def.innerType, path);
  if (def?.options) return def.options.flatMap((option) => keysAt(option, path));
  const [part, ...rest] = path;
  if (part === undefined) return Object.keys(shape ?? {});
  return keysAt(shape?.[String(part)] ?? def?.element ?? def?.valueType, rest);
}
