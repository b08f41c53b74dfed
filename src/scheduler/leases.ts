/** How long a claim holds without a sign of life. */
export const LEASE_MS = 30_000;

const LEAST_PAUSE_MS = 1000;
const MOST_PAUSE_MS = 60_000;

/**
 * Deadlines, in the memory of the one process that serves a schedule and by a clock that only goes forward: a wall
 * clock that jumps, or a schedule copied to another machine, must end no lease and pause nothing for ever.
 */
export class Deadlines<Key> {
  private readonly now: () => number;
  private readonly deadlines = new Map<Key, number>();

  /** @param now milliseconds of a monotonic clock */
  constructor(now: () => number) {
    this.now = now;
  }

  set(key: Key, inMs: number): void {
    this.deadlines.set(key, this.now() + inMs);
  }

  has(key: Key): boolean {
    return this.deadlines.has(key);
  }

  delete(key: Key): void {
    this.deadlines.delete(key);
  }

  /** Takes out what is over, the earliest first. */
  takeOver(): Key[] {
    const now = this.now();
    const over = [...this.deadlines].filter(([, deadline]) => deadline <= now).sort(([, a], [, b]) => a - b);
    for (const [key] of over) this.deadlines.delete(key);
    return over.map(([key]) => key);
  }

  /** Milliseconds until the next one is over, undefined when there is none. */
  next(): number | undefined {
    let least: number | undefined;
    for (const deadline of this.deadlines.values()) least = Math.min(least ?? deadline, deadline);
    return least === undefined ? undefined : Math.max(0, least - this.now());
  }
}

/**
 * How long to wait after a failure: anything from a second to a limit that doubles with each, a minute at most. Spread
 * by chance, so that jobs which failed together do not come back together.
 * @param failures so far, at least 1
 * @param random from 0 to less than 1
 */
export function pauseAfter(failures: number, random: number): number {
  const most = Math.min(MOST_PAUSE_MS, LEAST_PAUSE_MS * 2 ** failures);
  return LEAST_PAUSE_MS + Math.floor(random * (most - LEAST_PAUSE_MS));
}
