import { slug } from './transfer/part-name.ts';

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
