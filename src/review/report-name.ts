import type { Origin } from '../records/origin.ts';

/** What the input `name` may be. */
export const CHECK_NAME = /^[A-Za-z0-9._-][A-Za-z0-9._ -]{0,63}$/;

/** Which report an artifact holds. */
export interface ReportName {
  /** Tells several checks of one run apart; empty when there is one. */
  check: string;
  /** Attempt of the run that made it: artifacts of earlier attempts stay in the same run. */
  attempt: number;
  /** Uploads that broke off keep their name, so that another try has another. */
  upload: number;
}

const REPORT =
  /^codebatch-report(?:-(?<check>[a-z0-9._-]{1,64}))?-a(?<attempt>[1-9]\d{0,5})-u(?<upload>[1-9])$/;

/** A check's name as names of artifacts and keys of caches take it. */
export function slug(check: string): string {
  return check
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}

/** The name of the artifact of a report. It begins alike for every check: other workflows look for it. */
export function artifactOfReport({ check, attempt, upload }: ReportName): string {
  const name = slug(check) === '' ? '' : `-${slug(check)}`;
  return `codebatch-report${name}-a${attempt}-u${upload}`;
}

/**
 * What of a run are reports of one of its attempts, in order of names. A check may have several: an upload that was made
 * twice, or checks that share a name, of which none may be lost.
 */
export function reportsOf<A extends { name: string }>(
  artifacts: readonly A[],
  attempt: number,
): { check: string; artifact: A }[] {
  const reports = artifacts.flatMap((artifact) => {
    const found = REPORT.exec(artifact.name)?.groups;
    return found && Number(found['attempt']) === attempt ? [{ check: found['check'] ?? '', artifact }] : [];
  });
  return reports.sort(({ artifact: a }, { artifact: b }) => (a.name < b.name ? -1 : 1));
}

/**
 * What the comment and the check run of a check are named after: the input name, else workflow and job. A `workflow_run`
 * job knows of the job only what the name of its artifact tells, so that is all that any job uses.
 */
export function checkName({
  name,
  workflow,
  check,
}: {
  /** The input. */
  name: string | undefined;
  workflow: string;
  /** Of the job, as in the name of its artifact or whole. */
  check: string;
}): string {
  if (name !== undefined) return name;
  const names = [workflow.slice(0, 100), slug(check)].filter((one) => one !== '');
  return names.length === 0 ? 'codebatch' : names.join('/');
}

/**
 * What a report that a run made is published as. Of what it says of itself the input `name` of its step alone counts, and
 * only where the artifact's name says the same.
 */
export function reportedName(given: {
  /** What whoever publishes it was told to call it. */
  asked?: string | undefined;
  origin: Origin | undefined;
  workflow: string;
  /** As in the name of the artifact. */
  check: string;
}): string {
  const { asked, origin, workflow, check } = given;
  const own = origin?.name ?? '';
  const isGiven = CHECK_NAME.test(own) && slug(own) === check;
  return checkName({ name: asked ?? (isGiven ? own : undefined), workflow, check });
}
