import { z } from 'zod';
import { SEVERITIES } from './output.ts';

/** What `fail-on` may list, besides severities, each of which means that or worse. */
export const FAIL_ON_WORDS = [...SEVERITIES, 'any', 'surface', 'unknown', 'none'] as const;

type FailOnWord = (typeof FAIL_ON_WORDS)[number];

/** `fail-on` as one text: `error,unknown`. */
const FAIL_ON_LIST = new RegExp(
  `^\\s*(${FAIL_ON_WORDS.join('|')})(\\s*,\\s*(${FAIL_ON_WORDS.join('|')}))*\\s*$`,
);

/** Words of a comma list, each once, in their order; they are not checked. */
export function splitFailOn(text: string): string[] {
  const words = text.split(',').map((word) => word.trim());
  return [...new Set(words.filter(Boolean))];
}

const options = z.record(z.string(), z.unknown());

/** A step of a user pipeline: a task type, or one with options of its own. */
const step = z.union([z.string(), z.strictObject({ task: z.string(), options: options.optional() })]);

const limit = z.int().min(1);

/** What the GitHub App does in a repository. */
export const appSection = z.strictObject({
  /** Whether it comments on pull requests. */
  comment: z.boolean().default(true),
  /** Whether it writes check runs. */
  check: z.boolean().default(true),
});
export type AppSection = z.output<typeof appSection>;

/** `.github/codebatch.yml`. Every key may be left out. */
export const configSchema = z.strictObject({
  /** The pipeline of `check`. */
  pipeline: z.string().default('check'),
  /** Pipelines of your own: a name, and task types in order. */
  pipelines: z.record(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), z.array(step).min(1)).default({}),
  /** Options by task type, for every pipeline. */
  tasks: z.record(z.string(), options).default({}),
  /** Paths whose findings do not count, as in a `.gitignore`. */
  ignore: z.array(z.string().min(1)).default([]),
  /** Severity by rule; `off` takes a rule out. */
  severity: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).default({}),
  /** What makes a check fail. */
  'fail-on': z
    .union([z.string().regex(FAIL_ON_LIST), z.array(z.enum(FAIL_ON_WORDS)).min(1)])
    .default('warning'),
  /** Findings for functions and files of code above these numbers. */
  thresholds: z
    .strictObject({
      complexity: limit.optional(),
      /** Import cycles in all. */
      cycles: z.int().min(0).optional(),
      cognitive_complexity: limit.optional(),
      file_lines: limit.optional(),
      function_lines: limit.optional(),
    })
    .optional(),
  limits: z
    .strictObject({
      /** Larger files are not analysed. */
      file_bytes: limit.default(5_000_000),
      /** A file that takes longer is given up. */
      seconds_per_file: z.int().min(1).max(3600).default(60),
    })
    .prefault({}),
  /** What the GitHub App does here; it reads this of the base branch, never of a pull request. */
  app: appSection.prefault({}),
  /** What workers of `codebatch schedule` may do here. */
  schedule: z
    .strictObject({
      /** Commands that `@cmd:` may name: `go test **`. Some that do nothing where it is left out. */
      allow: z.array(z.string().min(1)).optional(),
      /** Whether `@sh:` is run, by a shell and with nothing checked. */
      shell: z.boolean().default(false),
      /** Variables that the programs of jobs get besides those that every program needs. */
      env: z
        .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable'))
        .default([]),
      /** The command of `#test` by the end of a file's name; `{path}` stands for the file. */
      tests: z.record(z.string().min(1), z.string().min(1)).default({}),
      /** How many jobs of a lane run at once, at most. */
      lanes: z.record(z.string().regex(/^-?[0-9]+$/), limit).default({}),
    })
    .prefault({}),
});

/** The configuration as it is used: lists for lists, steps as objects. */
export type Config = Omit<z.output<typeof configSchema>, 'fail-on' | 'pipelines'> & {
  'fail-on': FailOnWord[];
  pipelines: Record<string, { task: string; options?: Record<string, unknown> }[]>;
};

/** Turns a checked configuration into the form that is used. */
export function finishConfig(config: z.output<typeof configSchema>): Config {
  const steps = (list: z.output<typeof configSchema>['pipelines'][string]): Config['pipelines'][string] =>
    list.map((one) =>
      typeof one === 'string'
        ? { task: one }
        : { task: one.task, ...(one.options ? { options: one.options } : {}) },
    );
  return {
    ...config,
    'fail-on': [config['fail-on']].flat().flatMap(splitFailOn) as FailOnWord[],
    pipelines: Object.fromEntries(
      Object.entries(config.pipelines).map(([name, list]) => [name, steps(list)]),
    ),
  };
}

/** What holds where nothing is said. */
export function defaultConfig(): Config {
  return finishConfig(configSchema.parse({}));
}
