import { readFileSync } from 'node:fs';
import { reportedRunOf, type ReportedRun } from '../review/reported-run.ts';
import { UserError } from '../util/errors.ts';

/** The run that the event of this job is about. Throws `EVENT_UNFIT` with one sentence where it is about none. */
export function readReportedRun(env: NodeJS.ProcessEnv): ReportedRun {
  const run = reportedRunOf(parsed(env['GITHUB_EVENT_PATH'] ?? ''));
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_run' || !run)
    throw new UserError(
      'EVENT_UNFIT',
      'The mode report needs a workflow_run event, which says what to report.',
      {
        hints: ['Start the workflow with on: workflow_run and types: [completed].'],
      },
    );
  return run;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
