import type { Report } from '../../records/report.ts';
import { reportedName } from '../../review/report-name.ts';
import { fetchArchive } from '../../review/report-artifact.ts';
import { reportedRunOf, type ReportedRun } from '../../review/reported-run.ts';
import { findReports, takeReport, type Reporting, type Taken } from '../../review/take-reports.ts';
import { plural } from '../../util/text.ts';
import { workflowRunEvent } from '../events.ts';
import { UNFIT, type Decision, type Handler, type Handling } from '../handling.ts';
import { keepPublication, type PackedPublication } from '../publications.ts';
import { keepPush, rememberDefaultBranch } from '../pushes.ts';
import type { JudgedReport } from '../report-reader.ts';
import { TryAgain } from '../retry.ts';
import { placeOf, wishPublished, wishPush, type WishPlace } from '../wishes.ts';

/** A report that was read and packed again, and how bad it is. */
interface Judged extends Omit<PackedPublication, 'pull'> {
  /** Undefined for what was pushed. */
  pull: number | undefined;
  badness: number;
}

/** `workflow_run.completed`: what the run reported in its artifacts is published on its pull request, or its commit. */
export const onWorkflowRun: Handler = async (handling, payload) => {
  const event = workflowRunEvent.safeParse(payload);
  const run = reportedRunOf(payload);
  if (!event.success || !run) return UNFIT;
  const { installation, repository, workflow_run: times } = event.data;
  const github = await handling.clients.repository(installation.id, repository.full_name);
  const reporting = await findReports(github, run);
  if (typeof reporting === 'string') return { outcome: `Nothing is reported: ${reporting}` };
  const publications: Judged[] = [];
  const refused: string[] = [];
  for (const { check, artifact } of reporting.reports) {
    const taken = await take(handling, reporting, artifact);
    if (typeof taken === 'string') refused.push(`${artifact.name} is not reported: ${taken}`);
    else
      publications.push({
        repository: repository.full_name,
        pull: taken.pull?.number,
        name: reportedName({ origin: taken.origin, workflow: run.workflow, check }),
        installation: installation.id,
        repositoryId: repository.id,
        repositoryUrl: repository.html_url,
        headRef: taken.pull?.headRef ?? run.head?.headRef ?? '',
        headSha: run.headSha,
        created: times.run_started_at ?? times.created_at,
        run: run.run,
        attempt: run.attempt,
        verified: taken.verified,
        cost: taken.origin?.cost,
        packed: taken.report.packed,
        badness: badnessOf(taken.report),
      });
  }
  return decisionOf(worstOfEach(publications), { refused, run, place: placeOf(event.data, handling) });
};

/** A report that may be published, or one sentence why not. Throws `TryAgain` where that may be another time. */
async function take(
  { temp, reader }: Handling,
  reporting: Reporting,
  artifact: Reporting['reports'][number]['artifact'],
): Promise<Taken<JudgedReport> | string> {
  const read = await fetchArchive(reporting.github, artifact, { temp, read: (path) => reader.take(path) });
  const taken = await takeReport(reporting, read);
  if (taken.isPassing) throw new TryAgain('refused' in taken ? taken.refused : taken.why);
  return 'refused' in taken ? taken.refused : taken;
}

const BADNESS: Record<Report['conclusion'], number> = { success: 0, neutral: 1, failure: 2 };

function badnessOf({ conclusion, counts }: JudgedReport): number {
  return BADNESS[conclusion] * 1e9 + counts.regressions;
}

/** Of checks that share a name by mistake the worst one is shown, so that none hides another. */
function worstOfEach(publications: readonly Judged[]): Judged[] {
  const groups = Map.groupBy(publications, ({ pull, name }) => `${pull} ${name}`);
  return [...groups.values()].map((group) =>
    group.reduce((worst, one) => (one.badness > worst.badness ? one : worst)),
  );
}

function decisionOf(
  judged: readonly Judged[],
  { refused, run, place }: { refused: readonly string[]; run: ReportedRun; place: WishPlace },
): Decision {
  const taken = `${plural(judged.length, 'report')} taken.`;
  return {
    outcome: [taken, ...refused].join(' '),
    apply: (db) => {
      if (run.defaultBranch !== undefined) rememberDefaultBranch(db, place.repositoryId, run.defaultBranch);
      for (const { pull, ...one } of judged)
        if (pull === undefined) {
          keepPush(db, one, place.now);
          wishPush(db, place, one);
        } else if (keepPublication(db, { ...one, pull })) wishPublished(db, place, { pull, name: one.name });
    },
  };
}
