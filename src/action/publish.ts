import { readPull, type Pull } from '../github/pulls.ts';
import type { GithubRepository } from '../github/repository.ts';
import { GithubError } from '../github/trouble.ts';
import { trustOf } from '../github/trust.ts';
import type { Report } from '../records/report.ts';
import { publish, type Published, type PublishOptions } from '../review/publish.ts';
import type { ModeContext } from './mode.ts';
import { openGithub } from './octokit.ts';

/** What is published besides the report. */
export type Publishing = Pick<
  PublishOptions,
  'github' | 'headSha' | 'pull' | 'name' | 'run' | 'attempt' | 'verified' | 'detailsUrl' | 'mayShareName'
>;

/**
 * Publishes the result of a pull request of this repository, as comment and check run, as far as the inputs ask for it
 * and the token allows. What cannot be done is said once and changes nothing else.
 * @param name tells several checks of the pull request apart
 */
export async function publishResult(context: ModeContext, report: Report, name: string): Promise<void> {
  const { env, facts, log } = context;
  const { headSha, pullRequest } = facts;
  const github = await openGithub(context);
  if (!github || headSha === undefined || pullRequest === undefined) return;
  const judged = judgedPull(context, { number: pullRequest, headSha });
  const now = await pullNow(context, github, pullRequest);
  if (now === 'unavailable') return;
  const baseSha = now?.baseSha ?? judged.baseSha;
  const trust = await trustOf(github, { ...judged, baseSha }, workflowPath(env, facts.repository));
  if (!trust.verified) log.info(`The check run is neutral: ${trust.why}.`);
  await publishAs(context, report, {
    github,
    headSha,
    ...(now ? { pull: now } : {}),
    name,
    run: Number(facts.runId),
    attempt: facts.attempt,
    verified: trust.verified,
    // The legs of a matrix have one job's name.
    mayShareName: true,
    detailsUrl: `${facts.repositoryUrl}/actions/runs/${facts.runId}`,
  });
}

/** Why a result is not published where it is asked for: one sentence; undefined where it can be tried. */
export function unpublishable({ facts, inputs }: ModeContext): string | undefined {
  if (facts.headRepository !== facts.repository)
    return 'No comment and no check run: the token of a run for a fork writes nothing. A workflow_run job with mode: report posts its result.';
  return inputs.token === undefined ? 'No comment and no check run: the input token is empty.' : undefined;
}

/** True where a runner runs the step for a pull request, and a comment or a check run is asked for. */
export function isToBePublished({ env, facts, inputs }: ModeContext): boolean {
  const isAsked = inputs.comment || inputs.annotations;
  return isAsked && facts.event === 'pull_request' && (env['GITHUB_API_URL'] ?? '') !== '';
}

/** Brings comment and check run to what the report says, and says what became of them. */
export async function publishAs(
  { facts, inputs, log }: ModeContext,
  report: Report,
  publishing: Publishing,
): Promise<Published> {
  const published = await publish(report, {
    ...publishing,
    repositoryUrl: facts.repositoryUrl,
    comment: inputs.comment,
    checkRun: inputs.annotations,
  });
  for (const warning of published.warnings) log.warn(warning);
  if (published.comment !== 'off') log.info(`Comment: ${told(published.comment, published.commentUrl)}`);
  if (published.checkRun !== 'off') log.info(`Check run: ${told(published.checkRun, published.checkRunUrl)}`);
  return published;
}

function told(deed: string, url: string | undefined): string {
  return url === undefined ? `${deed}.` : `${deed}, ${url}`;
}

/** The pull request as the event has it: what this run judged, whatever became of it since. */
function judgedPull({ facts }: ModeContext, { number, headSha }: { number: number; headSha: string }): Pull {
  return {
    number,
    isOpen: true,
    headSha,
    headRef: '',
    headRepository: facts.headRepository,
    baseSha: facts.baseSha ?? '',
    baseRef: '',
    baseRepository: facts.repository,
  };
}

/** The pull request as it is now. After the warning: undefined where the token may not read it, for then the check run goes on. */
async function pullNow(
  { inputs, log }: ModeContext,
  github: GithubRepository,
  number: number,
): Promise<Pull | 'unavailable' | undefined> {
  try {
    return await readPull(github, number);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const isHidden = error.trouble === 'forbidden' || error.trouble === 'not_found';
    if (!isHidden || inputs.comment)
      log.warn(`The ${isHidden ? 'comment' : 'result'} is not published: ${error.message}`);
    return isHidden ? undefined : 'unavailable';
  }
}

/** `.github/workflows/ci.yml@ref` of a workflow of this repository; of another one, nothing that can be compared. */
function workflowPath(env: NodeJS.ProcessEnv, repository: string): string {
  const ref = env['GITHUB_WORKFLOW_REF'] ?? '';
  return ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1) : '';
}
