import { scheduleClosed, type OpenSchedule } from './open-schedule.ts';

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
  claim: () => Promise<Job[]>,
): Promise<Job[]> {
  let [isOver, hasChanged] = [waitMs === 0, false];
  let wake = (): void => undefined;
  const changed = (): void => {
    hasChanged = true;
    wake();
  };
  const end = (): void => {
    isOver = true;
    wake();
  };
  const timer = setTimeout(end, waitMs);
  const leave = [schedule.watch(changed), schedule.whenLeft(holder, end)];
  signal?.addEventListener('abort', end);
  try {
    for (;;) {
      hasChanged = false;
      const jobs = await claim();
      if (jobs.length > 0 || isOver || signal?.aborted) return jobs;
      // What has changed while it was looked for is looked at again.
      if (!hasChanged) await new Promise<void>((resolve) => (wake = resolve));
      if (schedule.closed) throw scheduleClosed();
      if (isOver) return [];
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    for (const one of leave) one();
  }
}
