import { UserError } from '../util/errors.ts';
import type { OpenSchedule } from './open-schedule.ts';

/**
 * Tries to claim now and whenever jobs have changed, until there is something or the time is over.
 * @param claim one try
 * @param signal when it aborts nobody is there any more to whom a job could be given
 *
 * Throws `SCHEDULE_CLOSED` when the schedule is closed meanwhile.
 */
export async function claimWithin<Job>(
  schedule: OpenSchedule,
  { holder, waitMs, signal }: { holder: string; waitMs: number; signal: AbortSignal | undefined },
  claim: () => Job[],
): Promise<Job[]> {
  const first = claim();
  if (first.length > 0 || waitMs === 0) return first;
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      unwatch();
      stay();
      signal?.removeEventListener('abort', onAbort);
      settle();
    };
    const look = (): void => {
      if (schedule.closed) return end(() => reject(closed()));
      try {
        const jobs = claim();
        if (jobs.length > 0) end(() => resolve(jobs));
      } catch (error) {
        end(() => reject(error));
      }
      return undefined;
    };
    const onAbort = (): void => end(() => resolve([]));
    const timer = setTimeout(() => end(() => resolve([])), waitMs);
    const unwatch = schedule.watch(look);
    const stay = schedule.whenLeft(holder, onAbort);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
  });
}

function closed(): UserError {
  return new UserError('SCHEDULE_CLOSED', 'The server is ending.', { hints: ['Ask again when it is back.'] });
}
