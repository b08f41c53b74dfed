/** Waits double up to this. */
const LONGEST_MS = 600_000;

/** Tries of one job: with the waits between them more than three hours, about as long as GitHub is ever away. */
export const MOST_ATTEMPTS = 24;

/** A job that may succeed another time. */
export class TryAgain extends Error {
  /** How long GitHub wants to be left alone, where it said so. */
  readonly afterMs: number;

  constructor(message: string, afterMs = 0) {
    super(message);
    this.name = 'TryAgain';
    this.afterMs = afterMs;
  }
}

/**
 * When a job is tried again, in milliseconds since 1970; undefined when it has been tried often enough.
 * @param attempts how often it was tried
 */
export function nextTry(
  attempts: number,
  { now, firstMs, afterMs }: { now: number; firstMs: number; afterMs: number },
): number | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined;
  return now + Math.max(afterMs, Math.min(LONGEST_MS, firstMs * 2 ** (attempts - 1)));
}
