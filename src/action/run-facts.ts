import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RunTrust } from './transfer/memo-saving.ts';

/** The little of an event that is read here; it comes from the platform and holds text of anyone. */
const eventSchema = z.looseObject({
  before: z.string().optional(),
  repository: z.looseObject({ default_branch: z.string() }).optional(),
  merge_group: z.looseObject({ base_sha: z.string() }).optional(),
  pull_request: z
    .looseObject({
      number: z.int(),
      head: z.looseObject({ repo: z.looseObject({ full_name: z.string() }).nullish() }),
    })
    .optional(),
});

/** What the runner says of the run that this step belongs to. */
export interface RunFacts extends RunTrust {
  runId: string;
  /** From 1; a re-run of the same run has the next. */
  attempt: number;
  /** Folder of the checkout. */
  workspace: string;
  /** Folder for what this job makes. */
  temp: string;
  /** Of the repository, for links. */
  repositoryUrl: string;
  /** File to which the summary of the step is written; absent outside a runner. */
  summaryFile?: string;
  pullRequest?: number;
  /** Of a push: where the branch stood; of a merge queue: what it is based on. */
  before?: string;
}

/**
 * The facts of the run, read once: what happens to the environment later counts for nobody.
 * @param env the environment of the step
 */
export function readRunFacts(env: NodeJS.ProcessEnv): RunFacts {
  const text = (name: string): string => env[name] ?? '';
  const event = readEvent(text('GITHUB_EVENT_PATH'));
  const pull = event.pull_request;
  const before = event.merge_group?.base_sha ?? event.before;
  return {
    event: text('GITHUB_EVENT_NAME'),
    repository: text('GITHUB_REPOSITORY'),
    ref: text('GITHUB_REF'),
    defaultBranch: event.repository?.default_branch ?? '',
    ...(pull ? { headRepository: pull.head.repo?.full_name ?? '', pullRequest: pull.number } : {}),
    ...(before !== undefined && /^[0-9a-f]{40,64}$/.test(before) && !/^0+$/.test(before) ? { before } : {}),
    runId: text('GITHUB_RUN_ID'),
    attempt: /^[1-9]\d{0,5}$/.test(text('GITHUB_RUN_ATTEMPT')) ? Number(text('GITHUB_RUN_ATTEMPT')) : 1,
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temp: env['RUNNER_TEMP'] ?? process.cwd(),
    repositoryUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${text('GITHUB_REPOSITORY')}`,
    ...(text('GITHUB_STEP_SUMMARY') === '' ? {} : { summaryFile: text('GITHUB_STEP_SUMMARY') }),
  };
}

/** An event that cannot be read says nothing, and what says nothing is trusted with nothing. */
function readEvent(path: string): z.infer<typeof eventSchema> {
  if (path === '') return {};
  try {
    return eventSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
