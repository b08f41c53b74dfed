import { performance } from 'node:perf_hooks';

/** A tick that comes later than this means that nobody listened meanwhile. */
const MOST_BETWEEN_MS = 5000;

/**
 * Milliseconds in which the server listened. It goes forward only, whatever the wall clock does; and where the server
 * itself was stopped (a suspended machine, a debugger) it stood still, for nobody could have said that he is alive.
 */
export class ListeningClock {
  private readonly source: () => number;
  private last: number;
  private total = 0;

  /** @param source milliseconds of a monotonic clock */
  constructor(source: () => number = () => performance.now()) {
    this.source = source;
    this.last = source();
  }

  /** To be called at least every second. */
  readonly now = (): number => {
    const now = this.source();
    this.total += Math.min(Math.max(0, now - this.last), MOST_BETWEEN_MS);
    this.last = now;
    return this.total;
  };
}
