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

/** What of a run are reports of one of its attempts: of each check the upload that went through last, in order of names. */
export function reportsOf<A extends { name: string }>(
  artifacts: readonly A[],
  attempt: number,
): { check: string; artifact: A }[] {
  const reports = artifacts.flatMap((artifact) => {
    const found = REPORT.exec(artifact.name)?.groups;
    return found && Number(found['attempt']) === attempt
      ? [{ check: found['check'] ?? '', upload: Number(found['upload']), artifact }]
      : [];
  });
  reports.sort((a, b) => a.upload - b.upload);
  const last = new Map(reports.map(({ check, artifact }) => [check, artifact]));
  return [...last]
    .map(([check, artifact]) => ({ check, artifact }))
    .sort((a, b) => (a.check < b.check ? -1 : 1));
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
