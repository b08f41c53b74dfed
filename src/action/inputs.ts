import { parseFailOn } from '../review/fail-on.ts';
import { CHECK_NAME } from '../review/report-name.ts';
import { parseShardRange } from '../records/shard-range.ts';
import type { ShardId } from '../records/digest.ts';
import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';

export const MODES = ['check', 'plan', 'run', 'merge', 'report'] as const;
export type Mode = (typeof MODES)[number];

/** An input as `action.yml` declares it. */
export interface DeclaredInput {
  /** Sentences for people, in `action.yml` and in the README. */
  description: string;
  default?: string;
}

/** All inputs, in the order of `action.yml`, which is written from this table. */
export const INPUTS = {
  mode: {
    description:
      'What this job does: `check` (all in one job), or one step of a matrix: `plan`, `run`, `merge`; `report` posts the result of a fork from a `workflow_run` job.',
    default: 'check',
  },
  base: {
    description:
      'Commit, branch or tag to compare with. Default: what the event says, for a pull request the commit it would be merged into.',
  },
  head: {
    description: 'Commit, branch or tag to judge. Default: the commit that is checked out.',
  },
  path: {
    description: 'Folder of the checkout, when it is not the workspace itself.',
    default: '.',
  },
  pipeline: {
    description: "What to run. Default: the configuration's pipeline, else `check`.",
  },
  config: {
    description:
      "Configuration file to use instead of the head's `.github/codebatch.yml`, as a path inside the checkout.",
  },
  'shard-range': {
    description: 'For `run`: the shards of this job, as `plan` names them in its `matrix`: `00-3f`.',
  },
  'plan-digest': {
    description:
      'For `run` and `merge`: the `plan-digest` that `plan` put out. A plan with another digest is refused.',
  },
  'max-jobs': {
    description: 'For `plan`: the most jobs that the matrix may have, from 1 to 256.',
    default: '20',
  },
  'bytes-per-job': {
    description:
      'For `plan`: how much source that is not remembered, in bytes, is worth a job of its own. Default: what takes about as long as a job needs to start.',
  },
  'fail-on': {
    description:
      'What fails the job: a comma list of `error`, `warning`, `info`, `hint` (that or worse), `any`, `surface`, `unknown`, or `none`. Default: the configuration, else `warning`.',
  },
  comment: {
    description: 'Whether to keep one comment on the pull request. Needs `pull-requests: write`.',
    default: 'true',
  },
  annotations: {
    description:
      'Whether to show regressions at their lines: as annotations of the step, and of a check run with `checks: write`.',
    default: 'true',
  },
  name: {
    description:
      'Tells several checks of one pull request apart: in the comment, the check run and the names of artifacts. Letters, digits, `.`, `_`, `-` and spaces. Default: the names of workflow and job. Mode `report` takes the name that the step gave which made the report, if it gave one.',
  },
  memo: {
    description: 'Whether to remember results between runs in the cache of GitHub Actions.',
    default: 'true',
  },
  token: {
    description: 'Token for the comment, the check run and the comparison of commits.',
    default: '${{ github.token }}',
  },
  'store-path': {
    description:
      'Folder to write the batches of both sides into, in the CodeBatch storage format. Default: none is written.',
  },
} as const satisfies Record<string, DeclaredInput>;

export type InputName = keyof typeof INPUTS;

/** The inputs of one step, checked. */
export interface Inputs {
  mode: Mode;
  base?: string;
  head?: string;
  path: string;
  pipeline?: string;
  config?: string;
  shardRange?: ShardId[];
  planDigest?: string;
  maxJobs: number;
  bytesPerJob?: number;
  failOn?: string[];
  comment: boolean;
  annotations: boolean;
  name?: string;
  memo: boolean;
  token?: string;
  storePath?: string;
}

/**
 * The inputs as the runner hands them over, in `INPUT_<NAME>`. An empty value counts as none.
 * @param env the environment of the step
 * Throws `INPUT_INVALID` with one sentence.
 */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const text = (name: InputName): string | undefined => inputText(env, name);
  const bytes = text('bytes-per-job');
  const mode = oneOf('mode', text('mode') ?? 'check', MODES);
  const inputs: Inputs = {
    mode,
    path: text('path') ?? '.',
    maxJobs: wholeNumber('max-jobs', text('max-jobs') ?? INPUTS['max-jobs'].default, 256),
    comment: yesOrNo('comment', text('comment') ?? 'true'),
    annotations: yesOrNo('annotations', text('annotations') ?? 'true'),
    memo: yesOrNo('memo', text('memo') ?? 'true'),
    ...present('base', revision('base', text('base'))),
    ...present('head', revision('head', text('head'))),
    ...present('pipeline', text('pipeline')),
    ...present('config', text('config')),
    ...present('shardRange', parsed('shard-range', text('shard-range'), parseShardRange)),
    ...present('planDigest', matching('plan-digest', text('plan-digest'))),
    ...present('bytesPerJob', bytes === undefined ? undefined : wholeNumber('bytes-per-job', bytes, 1e9)),
    ...present('failOn', parsed('fail-on', text('fail-on'), parseFailOn)),
    ...present('name', matching('name', text('name'))),
    ...present('token', text('token')),
    ...present('storePath', text('store-path')),
  };
  if (mode === 'run' && !inputs.shardRange)
    throw invalid('The input shard-range is missing, and mode run needs it.', [
      'Pass what plan put out: shard-range: ${{ matrix.shard-range }}.',
    ]);
  return inputs;
}

function inputText(env: NodeJS.ProcessEnv, name: InputName): string | undefined {
  // As the runner spells it: hyphens stay.
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

function oneOf<T extends string>(name: InputName, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const near = nearest(value, known);
  throw invalid(`The input ${name} does not know ${quoted(value)}.`, [
    near === undefined ? `It knows: ${known.join(', ')}.` : `Did you mean ${near}?`,
  ]);
}

function wholeNumber(name: InputName, value: string, most: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= 1 && number <= most) return number;
  throw invalid(`The input ${name} is ${quoted(value)}, which is no whole number from 1 to ${most}.`, [
    `Leave it out for ${(INPUTS[name] as DeclaredInput).default ?? 'the default'}.`,
  ]);
}

function yesOrNo(name: InputName, value: string): boolean {
  const word = value.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  throw invalid(`The input ${name} is ${quoted(value)}, which is neither true nor false.`, [
    `Write ${name}: true or ${name}: false.`,
  ]);
}

/** What git could take for an option is no revision. */
function revision(name: InputName, value: string | undefined): string | undefined {
  if (value === undefined || !/^-|\p{Cc}/u.test(value)) return value;
  throw invalid(`The input ${name} is ${quoted(value)}, which names no commit, branch or tag.`, [
    'Write a commit, a branch as origin/main, or a tag.',
  ]);
}

const FORMS: Partial<Record<InputName, { form: RegExp; is: string; hint: string }>> = {
  'plan-digest': {
    form: /^sha256:[0-9a-f]{64}$/,
    is: 'a digest',
    hint: 'Pass what plan put out: plan-digest: ${{ needs.plan.outputs.plan-digest }}.',
  },
  name: {
    form: CHECK_NAME,
    is: 'a name',
    hint: 'Use up to 64 letters, digits, dots, hyphens, underscores and spaces.',
  },
};

function matching(name: InputName, value: string | undefined): string | undefined {
  const { form, is, hint } = FORMS[name]!;
  if (value === undefined || form.test(value)) return value;
  throw invalid(`The input ${name} is ${quoted(value)}, which is not ${is}.`, [hint]);
}

/** A parser's mistake, told as one of the input. */
function parsed<T>(name: InputName, value: string | undefined, parse: (text: string) => T): T | undefined {
  if (value === undefined) return undefined;
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw invalid(`The input ${name} is ${quoted(value)}: ${error.message}`, error.hints);
  }
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}

function invalid(message: string, hints: string[]): UserError {
  return new UserError('INPUT_INVALID', message, { hints });
}
