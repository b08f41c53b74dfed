import { listArtifacts, type RunArtifact } from '../github/artifacts.ts';
import { findPulls, type Pull } from '../github/pulls.ts';
import type { GithubRepository } from '../github/repository.ts';
import { trustOf } from '../github/trust.ts';
import type { Report } from '../records/report.ts';
import { ingest, type ForeignRead, type Refusal, type Sides } from './ingest.ts';
import { reportsOf, slug } from './report-name.ts';
import type { ReportedRun } from './reported-run.ts';

/** Checks of one run that are reported: nobody has more, and each one costs requests. */
const MOST_CHECKS = 20;

/** What starts runs of branches of the repository itself: a push, and a queue that tries a merge. */
const PUSH_EVENTS = ['push', 'merge_group'];

/** What a run reported, and for whom. All of it GitHub's word. */
export interface Reporting {
  github: GithubRepository;
  run: ReportedRun;
  /** Open pull requests with the commit of the run as their head; undefined where the run is of what was pushed. */
  pulls: Pull[] | undefined;
  reports: { check: string; artifact: RunArtifact }[];
}

/** A report that may be published on a pull request, or for what was pushed. */
export interface Taken<R extends Sides = Report> extends ForeignRead<R> {
  /** Absent for what was pushed. */
  pull?: Pull;
  verified: boolean;
  /** Why it is verified, or why not: one clause. */
  why: string;
  /** True when it is not verified for the one reason that GitHub did not answer. */
  isPassing?: true;
}

/**
 * What there is to report of a run; or one sentence why there is nothing. Throws `GithubError`.
 * @param name the one check that is wanted, where not all are
 */
export async function findReports(
  github: GithubRepository,
  run: ReportedRun,
  name?: string,
): Promise<Reporting | string> {
  const pulls = await subjectOf(github, run);
  if (typeof pulls === 'string') return pulls;
  const reports = reportsOf(await listArtifacts(github, run.run), run.attempt)
    .filter(({ check }) => name === undefined || check === slug(name))
    .slice(0, MOST_CHECKS);
  if (reports.length === 0) return `attempt ${run.attempt} of the run uploaded no report.`;
  return { github, run, pulls, reports };
}

/** The pull requests that a run is of, undefined for what was pushed, or one sentence why it is of nothing that is reported. */
async function subjectOf(github: GithubRepository, run: ReportedRun): Promise<Pull[] | string | undefined> {
  const isPush = PUSH_EVENTS.includes(run.event);
  if (!isPush && run.event !== 'pull_request')
    return `the run was started by ${run.event}, not by pull_request, push or merge_group.`;
  if (!run.head) return 'the branch or the repository of the run is gone.';
  if (isPush) {
    // What is pushed to a fork runs there.
    const isOwn = run.head.headRepository?.toLowerCase() === github.fullName.toLowerCase();
    return isOwn ? undefined : 'the run is of what was pushed to another repository.';
  }
  const pulls = await findPulls(github, { headSha: run.headSha, ...run.head });
  return pulls.length === 0 ? 'no open pull request has the commit of the run as its head.' : pulls;
}

/**
 * Finds the pull request that a report is of, if any, and says how far it may be believed; or says in one sentence why the
 * report is refused. Never throws because of what the report holds, nor for a failure of the service.
 */
export async function takeReport<R extends Sides>(
  { github, run, pulls }: Reporting,
  read: ForeignRead<R> | Refusal,
): Promise<Taken<R> | Refusal> {
  if ('refused' in read) return read;
  const facts = { github, run: run.run, attempt: run.attempt, headSha: run.headSha };
  let refusal: Refusal = { refused: '' };
  for (const pull of pulls ?? [undefined]) {
    const { verified, why, isPassing } = await trustOf(github, pull ?? pushedSides(run), run.workflowPath);
    const of = pull ? { pull } : {};
    const ingested = await ingest(read, { ...facts, ...of, verified });
    if (!('refused' in ingested))
      return { ...ingested, ...of, verified, why, ...(isPassing ? { isPassing } : {}) };
    refusal = ingested;
  }
  return refusal;
}

/** A branch is believed as its pull request into the default branch would be: a push to it may change the workflow too. */
function pushedSides({
  head,
  headSha,
  defaultBranch = 'HEAD',
}: ReportedRun): Pick<Pull, 'headRepository' | 'headSha' | 'baseSha'> {
  return { headRepository: head?.headRepository, headSha, baseSha: defaultBranch };
}
