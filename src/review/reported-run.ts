import { z } from 'zod';
import { commitId } from '../records/origin.ts';

const schema = z.looseObject({
  repository: z.looseObject({ default_branch: z.string().min(1).nullish() }).nullish(),
  workflow: z.looseObject({ name: z.string() }).nullish(),
  workflow_run: z.looseObject({
    id: z.int().min(1),
    run_attempt: z.int().min(1),
    event: z.string(),
    path: z.string(),
    head_sha: commitId,
    head_branch: z.string().nullish(),
    head_repository: z
      .looseObject({ full_name: z.string().nullish(), owner: z.looseObject({ login: z.string() }) })
      .nullish(),
  }),
});

/** The run that a `workflow_run` event is about. All of it is GitHub's word, but for the name of the branch. */
export interface ReportedRun {
  run: number;
  attempt: number;
  /** What started it. */
  event: string;
  headSha: string;
  /** Where its commit comes from; undefined when that is gone. */
  head: { headRef: string; headOwner: string; headRepository: string | undefined } | undefined;
  /** Of the repository; undefined where GitHub did not say it. */
  defaultBranch: string | undefined;
  /** Path of the workflow file. */
  workflowPath: string;
  /** Name of the workflow on the default branch. */
  workflow: string;
}

/** The run that the payload of a `workflow_run` event is about; undefined where it is no such payload. */
export function reportedRunOf(payload: unknown): ReportedRun | undefined {
  const event = schema.safeParse(payload);
  if (!event.success) return undefined;
  const { repository, workflow_run: run, workflow } = event.data;
  const [headRef, headOwner] = [run.head_branch, run.head_repository?.owner.login];
  const headRepository = run.head_repository?.full_name ?? undefined;
  return {
    run: run.id,
    attempt: run.run_attempt,
    event: run.event,
    headSha: run.head_sha,
    head: headRef && headOwner !== undefined ? { headRef, headOwner, headRepository } : undefined,
    defaultBranch: repository?.default_branch ?? undefined,
    workflowPath: run.path,
    workflow: workflow?.name ?? '',
  };
}
