import type { GithubAnswer } from './client.ts';

/**
 * Why a call did not succeed. `forbidden`: the token lacks a permission. `refused`: GitHub understood and would not.
 * `limited`: too many requests, and waiting for it would take too long. `unavailable`: no answer, or none that means
 * anything.
 */
export type Trouble = 'forbidden' | 'not_found' | 'refused' | 'limited' | 'unavailable';

/** What a call is for, in the words of its failure. */
export interface Purpose {
  /** What did not happen when it fails: `The comment was not written`. */
  undone: string;
  /** The line of `permissions:` that allows it: `checks: write`. */
  permission: string;
}

/** A call that did not succeed. Its message is one sentence for a person. */
export class GithubError extends Error {
  readonly trouble: Trouble;
  readonly status: number | undefined;
  /** True when the write may have been done all the same: look before it is sent again. */
  readonly isUncertain: boolean;
  /** How long GitHub takes no more requests, where it said so. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    given: {
      trouble: Trouble;
      status?: number | undefined;
      isUncertain?: boolean;
      retryAfterMs?: number;
      cause?: unknown;
    },
  ) {
    super(message, { cause: given.cause });
    this.name = 'GithubError';
    this.trouble = given.trouble;
    this.status = given.status;
    this.isUncertain = given.isUncertain ?? false;
    this.retryAfterMs = given.retryAfterMs;
  }

  /** True when the same call may succeed another time, though nobody changes anything. */
  get isPassing(): boolean {
    return this.trouble === 'unavailable' || this.trouble === 'limited';
  }
}

/** Undefined in place of a failure that says that something is not there. */
export async function orAbsent<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof GithubError && error.trouble === 'not_found') return undefined;
    throw error;
  }
}

/** The failure that an answer of 4xx or 5xx, or none at all, means. */
export function troubleOf(
  { undone, permission, grantedIn }: Purpose & { grantedIn: string },
  answer: Partial<GithubAnswer> & { reason: string },
): { message: string; trouble: Trouble } {
  const { status, reason } = answer;
  const needs = `it takes \`${permission}\` ${grantedIn}`;
  if (status === 403 && /not accessible by/i.test(reason))
    return {
      trouble: 'forbidden',
      message: `${undone}, as the token lacks a permission: ${needs}.`,
    };
  if (status === 401)
    return { trouble: 'forbidden', message: `${undone}, as GitHub does not know the token (401).` };
  if (status === 404 || status === 410)
    return {
      trouble: 'not_found',
      message: `${undone}, as it is not there or hidden from the token (${status}): ${needs}.`,
    };
  if (status !== undefined && status >= 400 && status < 500)
    return { trouble: 'refused', message: `${undone}, as GitHub refused it (${status}): ${shown(reason)}.` };
  const said = status === undefined ? shown(reason) : String(status);
  return { trouble: 'unavailable', message: `${undone}, as GitHub did not answer as it should (${said}).` };
}

/** What GitHub said, short and on one line: nothing in it may act on a terminal or a log. */
function shown(reason: string): string {
  const plain = reason.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return (plain.length > 200 ? `${plain.slice(0, 199).toWellFormed()}…` : plain).replace(/\.$/, '');
}
