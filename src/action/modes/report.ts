import { listArtifacts, type RunArtifact } from '../../github/artifacts.ts';
import { findPulls, type Pull } from '../../github/pulls.ts';
import type { GithubRepository } from '../../github/repository.ts';
import { GithubError } from '../../github/trouble.ts';
import { trustOf } from '../../github/trust.ts';
import type { Origin } from '../../records/origin.ts';
import type { Report } from '../../records/report.ts';
import { ingest, type Foreign } from '../../review/ingest.ts';
import { UserError } from '../../util/errors.ts';
import { plural } from '../../util/text.ts';
import { checkName } from '../check-name.ts';
import { CHECK_NAME } from '../inputs.ts';
import type { ModeContext } from '../mode.ts';
import { openGithub } from '../octokit.ts';
import type { OutputValues } from '../outputs.ts';
import { Phases } from '../phases.ts';
import { publishAs } from '../publish.ts';
import { readReportedRun, type ReportedRun } from '../reported-run.ts';
import { summariseJob } from '../step-summary.ts';
import { reportsOf, slug } from '../transfer/part-name.ts';
import { fetchReport } from '../transfer/report-artifact.ts';
import { writeOutputs } from '../write-outputs.ts';

/** Checks of one run that are reported: nobody has more, and each one costs requests. */
const MOST_CHECKS = 20;

/** What is reported, and where. All of it GitHub's word. */
interface Reporting {
  github: GithubRepository;
  run: ReportedRun;
  /** Open pull requests with the commit of the run as their head. */
  pulls: Pull[];
  reports: { check: string; artifact: RunArtifact }[];
}

/** A report that was taken and published. */
interface Taken {
  report: Report;
  verified: boolean;
}

/**
 * Mode `report`: in a `workflow_run` job, publishes what the run of a pull request reported in its artifacts. Which pull
 * request, commit, run and attempt that is GitHub says; a report that says otherwise is refused. The step fails only for
 * mistakes in its own set-up.
 */
export async function runReport(context: ModeContext): Promise<0> {
  const phases = new Phases();
  const run = readReportedRun(context.env);
  const github = await openGithub(context);
  if (!github)
    throw new UserError('INPUT_INVALID', 'The input token is missing, and mode report needs it.', {
      hints: ['Leave it out for the token of the job.'],
    });
  const reporting = await phases.measure('set-up', () => reportingOf(context, github, run));
  if (typeof reporting === 'string') {
    context.log.notice(`Nothing is reported: ${reporting}`);
    return done(context, [], phases);
  }
  const taken: Taken[] = [];
  for (const { check, artifact } of reporting.reports) {
    const foreign = await phases.measure('download', () => fetchReport(github, artifact, context.facts.temp));
    const one =
      typeof foreign === 'string'
        ? foreign
        : await phases.measure('publish', () => take(context, reporting, { check, foreign }));
    // The artifact's name has the form that ours have.
    if (typeof one === 'string') context.log.warn(`${artifact.name} is not reported: ${one}`);
    else taken.push(one);
  }
  return done(context, taken, phases);
}

/** What there is to report; or one sentence why there is nothing. */
async function reportingOf(
  { inputs }: ModeContext,
  github: GithubRepository,
  run: ReportedRun,
): Promise<Reporting | string> {
  if (run.event !== 'pull_request') return `the run was started by ${run.event}, not by pull_request.`;
  if (!run.head) return 'the branch or the repository of the run is gone.';
  const { headSha, head } = run;
  try {
    const pulls = await findPulls(github, { headSha, ...head });
    if (pulls.length === 0) return 'no open pull request has the commit of the run as its head.';
    const artifacts = await listArtifacts(github, run.run);
    const reports = reportsOf(artifacts, run.attempt)
      .filter(({ check }) => inputs.name === undefined || check === slug(inputs.name))
      .slice(0, MOST_CHECKS);
    if (reports.length === 0) return `attempt ${run.attempt} of the run uploaded no report.`;
    return { github, run, pulls, reports };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return error.message;
  }
}

/** Publishes a report on the pull request that it is of; or says in one sentence why it is refused. */
async function take(
  context: ModeContext,
  { github, run, pulls, reports }: Reporting,
  { check, foreign }: { check: string; foreign: Foreign },
): Promise<Taken | string> {
  const { headSha, attempt } = run;
  const facts = { github, run: run.run, attempt, headSha };
  let refused = '';
  for (const pull of pulls) {
    const { verified, why } = await trustOf(github, pull, run.workflowPath);
    const ingested = await ingest(foreign, { ...facts, pull, verified });
    if ('refused' in ingested) {
      refused = ingested.refused;
      continue;
    }
    context.log.info(`The report is ${verified ? 'verified' : 'not verified'}: ${why}.`);
    await publishAs(context, ingested.report, {
      ...facts,
      pull,
      verified,
      mayShareName: reports.filter((one) => one.check === check).length > 1,
      name: checkName({
        name: context.inputs.name ?? givenName(ingested.origin, check),
        workflow: run.workflow,
        check,
      }),
      detailsUrl: `${context.facts.repositoryUrl}/actions/runs/${run.run}`,
    });
    return { report: ingested.report, verified };
  }
  return refused;
}

/**
 * The input `name` of the step that made the report, if it had one: of what a report says of itself this alone counts,
 * and only where the artifact's name says the same.
 */
function givenName(origin: Origin | undefined, check: string): string | undefined {
  const name = origin?.name ?? '';
  return CHECK_NAME.test(name) && slug(name) === check ? name : undefined;
}

function done(context: ModeContext, taken: readonly Taken[], phases: Phases): 0 {
  writeOutputs(outputsOf(taken), context.env);
  summariseJob(context, `Reported ${plural(taken.length, 'check')} of the pull request.`, phases);
  return 0;
}

/** All reports together: the worst conclusion, and neutral where nothing is known for sure. */
function outputsOf(taken: readonly Taken[]): OutputValues {
  const conclusions = taken.map(({ report, verified }) => (verified ? report.conclusion : 'neutral'));
  const worst = (['failure', 'neutral', 'success'] as const).find((one) => conclusions.includes(one));
  const sum = (of: (report: Report) => number): string =>
    `${taken.reduce((total, { report }) => total + of(report), 0)}`;
  return {
    conclusion: worst ?? 'neutral',
    regressions: sum(({ counts }) => counts.regressions),
    improvements: sum(({ counts }) => counts.improvements),
    unknown: sum(({ counts }) => counts.unknown),
  };
}
