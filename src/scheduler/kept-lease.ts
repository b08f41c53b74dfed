import type { ClaimedJob } from './queue.ts';

/** Of the time that a lease holds, how much goes by between two signs of life: of 30 s it is 10. */
const BEATS = 3;

/** A lease that is kept alive by a timer until it is ended, and tells when it is lost. */
export class KeptLease {
  readonly job: ClaimedJob;
  private readonly gone = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private isBeating = false;

  /** @param beat one sign of life; what it throws means that the lease is lost */
  constructor(job: ClaimedJob, beat: (job: ClaimedJob) => Promise<unknown>) {
    this.job = job;
    this.timer = setInterval(() => void this.beat(beat), Math.max(50, job.leaseMs / BEATS));
  }

  /** Aborted, with the error as its reason, when somebody else may have the job. */
  get lost(): AbortSignal {
    return this.gone.signal;
  }

  end(): void {
    clearInterval(this.timer);
  }

  private async beat(beat: (job: ClaimedJob) => Promise<unknown>): Promise<void> {
    if (this.isBeating) return;
    this.isBeating = true;
    try {
      await beat(this.job);
    } catch (error) {
      this.end();
      this.gone.abort(error);
    } finally {
      this.isBeating = false;
    }
  }
}
