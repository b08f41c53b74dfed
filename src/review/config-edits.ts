import type { z } from 'zod';
import type { Registry } from '../engine/task.ts';
import type { Config } from '../records/config.ts';
import { canonicalJson, compareStrings } from '../util/json.ts';

/** What stands for a value that a configuration does not give, where the file knows no default. */
const ABSENT = 'none';

/**
 * What one configuration says differently from another, one sentence a difference in the words of the file, sorted:
 * `severity of L003: warning → off`. Options of tasks are compared as they are resolved, so that writing down a
 * default is no edit.
 */
export function configEdits(base: Config, head: Config, registry: Registry): string[] {
  const [before, after] = [plainOf(base, registry), plainOf(head, registry)];
  return [
    ...severityEdits(base.severity, head.severity),
    ...ignoreEdits(base.ignore, head.ignore),
    ...pipelineEdits(base.pipelines, head.pipelines),
    ...valueEdits(before, after, (path) => path),
  ].sort(compareStrings);
}

/** Everything that is compared value by value, by its path in the file. */
function plainOf(config: Config, registry: Registry): Map<string, string> {
  const { severity: _severity, ignore: _ignore, pipelines: _pipelines, ...others } = config;
  return leavesOf({
    ...others,
    'fail-on': [...config['fail-on']].sort(compareStrings).join(','),
    tasks: Object.fromEntries(
      [...registry.tasks].map(([type, task]) => {
        const resolved = (task.config as z.ZodType).safeParse(config.tasks[type] ?? {});
        return [type, resolved.success ? resolved.data : config.tasks[type]];
      }),
    ),
  });
}

/** The values of nested mappings by their path, `limits.file_bytes`; lists stay whole. */
function leavesOf(value: unknown, path = ''): Map<string, string> {
  if (value === undefined) return new Map();
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return new Map([[path, typeof value === 'string' ? value : canonicalJson(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...leavesOf(inner, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

function valueEdits(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  name: (key: string) => string,
  absent = ABSENT,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key) ?? absent, after.get(key) ?? absent];
    return was === is ? [] : [`${name(key)}: ${was} → ${is}`];
  });
}

function severityEdits(before: Config['severity'], after: Config['severity']): string[] {
  return valueEdits(
    leavesOf(before),
    leavesOf(after),
    (rule) => `severity of ${rule}`,
    // What a rule says of itself, which may differ from place to place.
    "the rule's own",
  );
}

function ignoreEdits(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  const edits = [
    ...[...is].filter((one) => !was.has(one)).map((one) => `ignore adds ${JSON.stringify(one)}`),
    ...[...was].filter((one) => !is.has(one)).map((one) => `ignore no longer has ${JSON.stringify(one)}`),
  ];
  // A later pattern overrules an earlier one, so the order alone can hide a path.
  const reordered = canonicalJson(before) !== canonicalJson(after);
  return edits.length === 0 && reordered ? ['ignore lists its patterns in another order'] : edits;
}

function pipelineEdits(before: Config['pipelines'], after: Config['pipelines']): string[] {
  const stepsOf = (steps: Config['pipelines'][string]): string =>
    steps.map(({ task, options }) => (options ? `${task} ${canonicalJson(options)}` : task)).join(', ');
  const texts = (pipelines: Config['pipelines']): Map<string, string> =>
    new Map(Object.entries(pipelines).map(([name, steps]) => [name, stepsOf(steps)]));
  return valueEdits(texts(before), texts(after), (name) => `pipelines.${name}`);
}
