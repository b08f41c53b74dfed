import type { Inputs } from './inputs.ts';
import type { SafeLog } from './log.ts';
import type { RunFacts } from './run-facts.ts';

/** All that a mode works with. */
export interface ModeContext {
  inputs: Inputs;
  facts: RunFacts;
  log: SafeLog;
  /** The environment of the step. */
  env: NodeJS.ProcessEnv;
}

/** Does the work of one mode. Gives the exit code: 0 done, 1 what was judged failed or is incomplete. */
export type RunMode = (context: ModeContext) => Promise<0 | 1>;
