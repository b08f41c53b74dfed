import type { PlanAnswer } from '../../records/schedule-answers.ts';

export type Job = PlanAnswer['jobs'][number];
export type State = Job['state'];

/** In the order of a job's life. */
export const STATES: readonly State[] = [
  'blocked',
  'waiting',
  'ready',
  'leased',
  'done',
  'failed',
  'skipped',
  'cancelled',
];

/** What each state says to a person, and the letter that stands for it where colours do not. */
export const STATE_WORDS: Record<State, { word: string; letter: string }> = {
  blocked: { word: 'blocked', letter: '·' },
  waiting: { word: 'waiting for a gate', letter: '?' },
  ready: { word: 'ready', letter: '○' },
  leased: { word: 'running', letter: '▶' },
  done: { word: 'done', letter: '✓' },
  failed: { word: 'failed', letter: '✕' },
  skipped: { word: 'skipped', letter: '↷' },
  cancelled: { word: 'cancelled', letter: '–' },
};

const ENDED: ReadonlySet<State> = new Set(['done', 'failed', 'skipped', 'cancelled']);

export function hasEnded(state: State): boolean {
  return ENDED.has(state);
}

/** The part of a job's id behind its workplan. */
export function stepOf(id: string): string {
  const at = id.indexOf('::');
  return at === -1 ? id : id.slice(at + 2);
}

/** What a blocked job waits for: those of its dependencies that have not ended. */
export function blockersOf(job: Job, jobs: ReadonlyMap<string, Job>): string[] {
  return job.deps.filter((dep) => {
    const state = jobs.get(dep)?.state;
    return state !== undefined && !hasEnded(state);
  });
}

/**
 * The longest chain of jobs that are still to be done, from one that could begin to the last: no number of workers makes
 * the workplan end before all of it was done, one after the other.
 */
export function criticalPath(jobs: Iterable<Job>): string[] {
  const open = [...jobs].filter(({ state }) => !hasEnded(state)).sort((a, b) => a.level - b.level);
  const length = new Map<string, number>();
  const before = new Map<string, string>();
  let last: string | undefined;
  for (const { id, deps } of open) {
    let longest = 0;
    for (const dep of deps)
      if ((length.get(dep) ?? 0) > longest) {
        longest = length.get(dep)!;
        before.set(id, dep);
      }
    length.set(id, longest + 1);
    if (last === undefined || longest + 1 > length.get(last)!) last = id;
  }
  const path: string[] = [];
  for (let id = last; id !== undefined; id = before.get(id)) path.unshift(id);
  return path;
}
