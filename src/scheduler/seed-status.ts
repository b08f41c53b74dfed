import { JOB_STATES, type JobState } from './settle.ts';

/** The seed knows four statuses; what never ran and never will has none there, and keeps its own name. */
export const SEED_STATUS: Readonly<Record<JobState, string>> = {
  blocked: 'queued',
  waiting: 'queued',
  ready: 'queued',
  leased: 'running',
  done: 'done',
  failed: 'failed',
  skipped: 'skipped',
  cancelled: 'cancelled',
};

/** Every name by which somebody may ask for jobs: of a state, or of a status of the seed. */
export const STATUS_NAMES: readonly string[] = [...new Set([...JOB_STATES, ...Object.values(SEED_STATUS)])];

/** The states that a name of a state or of a status of the seed stands for; none for any other text. */
export function statesOfStatus(status: string): JobState[] {
  return JOB_STATES.filter((state) => status === state || status === SEED_STATUS[state]);
}
