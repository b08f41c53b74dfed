import { appendFileSync } from 'node:fs';
import type { ModeContext } from './mode.ts';
import type { Phases } from './phases.ts';

/** Adds a sentence and the times of the job to the summary of the step. @param sentence of our own words and numbers */
export function summariseJob({ facts, log }: ModeContext, sentence: string, phases: Phases): void {
  log.info(sentence);
  if (facts.summaryFile !== undefined)
    appendFileSync(facts.summaryFile, `${sentence}\n\n${phases.table()}\n`);
}
