/** How a request fails. */
export interface Fault {
  /** Which requests, by `METHOD /path`. */
  on: RegExp;
  /** How many of them; 1 where nothing is said. */
  times?: number;
  /** Answered instead of the true answer. */
  status?: number;
  /** A text is sent as a page of HTML. */
  body?: unknown;
  headers?: Record<string, string>;
  /** True when what was asked is done all the same. */
  isDone?: boolean;
  /** The connection is cut without an answer. */
  isCut?: boolean;
  delayMs?: number;
  /** Done before anything else: what somebody else does at that moment. */
  act?: () => void;
}

/** The token lacks the permission, whatever it has. */
export const permission = (on: RegExp): Fault => ({
  on,
  status: 403,
  body: { message: 'Resource not accessible by integration' },
});

/** The hour's requests are used up until `reset`, in seconds since 1970. */
export const primaryLimit = (on: RegExp, reset: number): Fault => ({
  on,
  status: 403,
  body: { message: 'API rate limit exceeded for installation ID 1.' },
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
});

/** Too much at once; GitHub does not always say how long to wait. */
export const secondaryLimit = (on: RegExp, retryAfter?: number): Fault => ({
  on,
  status: 403,
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  },
  ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
});

export const tooManyRequests = (on: RegExp, retryAfter?: number | string): Fault => ({
  on,
  status: 429,
  body: { message: 'Too Many Requests' },
  ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
});

/** Any other answer that is no success. */
export const failure = (on: RegExp, status: number, message = 'Something is wrong'): Fault => ({
  on,
  status,
  body: { message },
});

/** Done, but the answer is lost on its way. */
export const doneThenBadGateway = (on: RegExp): Fault => ({
  on,
  status: 502,
  body: '<html><body>Bad Gateway</body></html>',
  isDone: true,
});

/** Done, but the connection is cut before the answer. */
export const doneThenCut = (on: RegExp): Fault => ({ on, isDone: true, isCut: true });

export const cut = (on: RegExp): Fault => ({ on, isCut: true });

/** Nothing fails; the answer takes its time. */
export const slow = (on: RegExp, delayMs: number): Fault => ({ on, isDone: true, delayMs });

/** Nothing fails; something else happens just before. */
export const meanwhile = (on: RegExp, act: () => void): Fault => ({ on, isDone: true, act });

/** A list that does not show yet what was written. */
export const staleList = (on: RegExp, body: unknown = []): Fault => ({ on, status: 200, body });
