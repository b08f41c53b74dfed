import { UserError } from '../util/errors.ts';
import { readInputs, type Mode } from './inputs.ts';
import { SafeLog } from './log.ts';
import type { RunMode } from './mode.ts';
import { readRunFacts } from './run-facts.ts';

/** Each mode is loaded only by the job that needs it. */
const MODES: Partial<Record<Mode, () => Promise<RunMode>>> = {
  check: async () => (await import('./modes/check.ts')).runCheck,
  plan: async () => (await import('./modes/plan.ts')).runPlan,
  run: async () => (await import('./modes/run.ts')).runRun,
  merge: async () => (await import('./modes/merge.ts')).runMerge,
  report: async () => (await import('./modes/report.ts')).runReport,
};

/**
 * One step of a job. Exit codes: 0 done, 1 what was judged failed or is incomplete, 2 a person's mistake, 3 our fault.
 * @param env the environment of the step
 */
export async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const log = SafeLog.install();
  process.on('uncaughtException', (error) => process.exit(tell(log, error)));
  try {
    const inputs = readInputs(env);
    if (inputs.token !== undefined) log.mask(inputs.token);
    const load = MODES[inputs.mode];
    if (!load)
      throw new UserError('MODE_NOT_AVAILABLE', `The mode ${inputs.mode} is not in this version.`, {
        hints: ['Use mode: check, or a newer version of the action.'],
      });
    const run = await load();
    return await run({ inputs, facts: readRunFacts(env), log, env });
  } catch (error) {
    return tell(log, error);
  }
}

/** Says what went wrong as an error of the step, and gives the exit code. */
function tell(log: SafeLog, error: unknown): number {
  if (error instanceof UserError) {
    log.error([error.message, ...error.hints].join(' '));
    return 2;
  }
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  log.error(`CodeBatch has a bug: ${message}`);
  log.lines(stack);
  return 3;
}
