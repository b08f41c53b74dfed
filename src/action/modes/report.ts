import type { GithubRepository } from '../../github/repository.ts';
import { GithubError } from '../../github/trouble.ts';
import type { Report } from '../../records/report.ts';
import { readForeign, type Foreign } from '../../review/ingest.ts';
import { fetchReport } from '../../review/report-artifact.ts';
import { reportedName } from '../../review/report-name.ts';
import type { ReportedRun } from '../../review/reported-run.ts';
import { findReports, takeReport, type Reporting, type Taken } from '../../review/take-reports.ts';
import { UserError } from '../../util/errors.ts';
import { plural } from '../../util/text.ts';
import type { ModeContext } from '../mode.ts';
import { openGithub } from '../octokit.ts';
import type { OutputValues } from '../outputs.ts';
import { Phases } from '../phases.ts';
import { publishAs } from '../publish.ts';
import { readReportedRun } from '../reported-run.ts';
import { summariseJob } from '../step-summary.ts';
import { writeOutputs } from '../write-outputs.ts';

/**
 * Mode `report`: in a `workflow_run` job, publishes what a run reported in its artifacts. Which pull request if any,
 * commit, run and attempt that is GitHub says; a report that says otherwise is refused. The step fails only for mistakes
 * in its own set-up.
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
      'refused' in foreign
        ? foreign.refused
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
  try {
    return await findReports(github, run, inputs.name);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return error.message;
  }
}

/** Publishes a report on the pull request that it is of; or says in one sentence why it is refused. */
async function take(
  context: ModeContext,
  reporting: Reporting,
  { check, foreign }: { check: string; foreign: Foreign },
): Promise<Taken | string> {
  const { github, run, reports } = reporting;
  const taken = await takeReport(reporting, readForeign(foreign));
  if ('refused' in taken) return taken.refused;
  const { report, origin, pull, verified, why } = taken;
  context.log.info(`The report is ${verified ? 'verified' : 'not verified'}: ${why}.`);
  await publishAs(context, report, {
    github,
    run: run.run,
    attempt: run.attempt,
    headSha: run.headSha,
    ...(pull ? { pull } : {}),
    verified,
    mayShareName: reports.filter((one) => one.check === check).length > 1,
    name: reportedName({ asked: context.inputs.name, origin, workflow: run.workflow, check }),
    detailsUrl: `${context.facts.repositoryUrl}/actions/runs/${run.run}`,
  });
  return taken;
}

function done(context: ModeContext, taken: readonly Taken[], phases: Phases): 0 {
  writeOutputs(outputsOf(taken), context.env);
  summariseJob(
    context,
    `Reported ${plural(taken.length, 'check')} of the ${taken.some(({ pull }) => !pull) ? 'branch' : 'pull request'}.`,
    phases,
  );
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
