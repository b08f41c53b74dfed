import { newSecret } from './server-token.ts';

const VALID_MS = 10 * 60_000;
const MOST_OPEN = 100;

/**
 * Links that let a browser in once. The code is in the fragment of an address, which no browser sends to anybody; the page
 * gives it for the token.
 */
export class PageLinks {
  private readonly now: () => number;
  private readonly codes = new Map<string, number>();

  /** @param now milliseconds of a monotonic clock */
  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  /** A new code, valid for ten minutes and one use. */
  make(): string {
    const [oldest] = this.codes.keys();
    if (this.codes.size >= MOST_OPEN && oldest !== undefined) this.codes.delete(oldest);
    const code = newSecret();
    this.codes.set(code, this.now() + VALID_MS);
    return code;
  }

  /** True once for a code that is valid. */
  use(code: string): boolean {
    const until = this.codes.get(code);
    this.codes.delete(code);
    return until !== undefined && this.now() < until;
  }
}
