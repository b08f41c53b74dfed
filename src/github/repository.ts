import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import type { GithubAnswer, GithubClient, RepositoryName } from './client.ts';
import { limitWait } from './limits.ts';
import { GithubError, troubleOf, type Purpose } from './trouble.ts';

export interface GithubOptions {
  /** How often one call is tried. */
  attempts?: number;
  /** Waits of one call add up to at most this; a limit that lasts longer fails it. */
  maxWaitMs?: number;
  /** The wait before the second try of a call without an answer; doubled for each further one. */
  firstWaitMs?: number;
  /** Writes are this far apart: GitHub bans who writes faster. */
  betweenWritesMs?: number;
  /** A call without an answer is given up. */
  timeoutMs?: number;
  /** A body that is taken as a stream is given up when it takes longer. */
  streamMs?: number;
  sleep?: (ms: number) => Promise<unknown>;
  /** Milliseconds since 1970, to know how long a limit lasts. */
  now?: () => number;
  /** Where a permission that lacks is granted, in words that follow its name. */
  grantedIn?: string;
  /** When something was last written; shared by all who write with one token. */
  pace?: Pace;
}

/** When something was last written, in milliseconds since 1970. */
export interface Pace {
  lastWrite?: number;
}

const DEFAULTS: Required<Omit<GithubOptions, 'pace'>> = {
  attempts: 4,
  maxWaitMs: 120_000,
  firstWaitMs: 1000,
  betweenWritesMs: 1000,
  timeoutMs: 30_000,
  streamMs: 600_000,
  grantedIn: 'under `permissions:`',
  sleep: (ms) => sleep(ms),
  now: () => Date.now(),
};

/** Pages that are read of one list at most. */
const MAX_PAGES = 100;

/** One call of the API. */
export interface Call<T> extends Purpose {
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}`; a repository's API fills owner and name in. */
  route: string;
  parameters?: Record<string, unknown>;
  /** What the answer has to look like. An answer of another shape counts as none. */
  answer: z.ZodType<T>;
  /** True for a write that, sent twice, would be done twice: it is not sent again when its end is not known. */
  once?: boolean;
  /** True when the body of the answer is taken as a stream. */
  isStream?: boolean;
}

type Outcome<T> = { value: T; headers: GithubAnswer['headers'] } | { error: GithubError; wait?: number };

/** The API: limits are waited for, passing faults are tried again, everything else is a sentence. */
export class GithubServer {
  private readonly client: GithubClient;
  private readonly options: Required<GithubOptions>;
  /** Parameters of every call. */
  private readonly always: Record<string, unknown>;

  constructor(client: GithubClient, options: GithubOptions = {}, always: Record<string, unknown> = {}) {
    this.client = client;
    this.options = { pace: {}, ...DEFAULTS, ...options };
    this.always = always;
  }

  /** Makes one call. Throws `GithubError`. */
  async call<T>(call: Call<T>): Promise<T> {
    return (await this.answered(call)).value;
  }

  /**
   * All entries of a list, page by page.
   * @param entriesOf takes them out of a page; undefined for a page that is none
   * Throws `GithubError`.
   */
  async list<Page, Entry>(
    call: Call<Page>,
    entriesOf: (page: Page) => readonly Entry[],
    { maxPages = MAX_PAGES } = {},
  ): Promise<{ entries: Entry[]; isWhole: boolean }> {
    const entries: Entry[] = [];
    for (let page = 1; page <= maxPages; page++) {
      const parameters = { ...call.parameters, per_page: 100, page };
      const { value, headers } = await this.answered({ ...call, parameters });
      entries.push(...entriesOf(value));
      if (!/;\s*rel="?next"?/.test(String(headers['link'] ?? ''))) return { entries, isWhole: true };
    }
    return { entries, isWhole: false };
  }

  /** One page of a list whose pages follow each other by a cursor, and the cursor of the next one. Throws `GithubError`. */
  async page<T>(call: Call<T>): Promise<{ value: T; next: string | undefined }> {
    const { value, headers } = await this.answered(call);
    const [, address = ''] = /<([^>]+)>;\s*rel="?next"?/.exec(String(headers['link'] ?? '')) ?? [];
    const next = URL.canParse(address) ? new URL(address).searchParams.get('cursor') : null;
    return { value, next: next ?? undefined };
  }

  /** What the GraphQL API answers. Throws `GithubError`. */
  async query<T>(query: string, call: Purpose & { answer: z.ZodType<T> }): Promise<T> {
    const ask = async (signal: AbortSignal): Promise<GithubAnswer> => ({
      status: 200,
      headers: {},
      data: await this.client.graphql(query, { request: { signal, retries: 0 } }),
    });
    return (await this.tried(call, ask)).value;
  }

  /** A pause before what was not certain is looked at again; longer each round, counted from 0. */
  async pause(round: number): Promise<void> {
    await this.options.sleep(this.options.firstWaitMs * 2 ** round);
  }

  private answered<T>(call: Call<T>): Promise<{ value: T; headers: GithubAnswer['headers'] }> {
    // Some clients repeat writes on their own account when the answer is a 5xx; what was done would be done twice.
    return this.tried(call, (signal) =>
      this.client.request(call.route, {
        ...this.always,
        ...call.parameters,
        request: { signal, retries: 0, ...(call.isStream ? { parseSuccessResponseBody: false } : {}) },
      }),
    );
  }

  /** Tries until it succeeds, or until there is no sense in going on. */
  private async tried<T>(
    call: Purpose & { answer: z.ZodType<T>; route?: string; once?: boolean; isStream?: boolean },
    ask: (signal: AbortSignal) => Promise<GithubAnswer>,
  ): Promise<{ value: T; headers: GithubAnswer['headers'] }> {
    const isWrite = call.route !== undefined && !call.route.startsWith('GET ');
    let waited = 0;
    for (let attempt = 1; ; attempt++) {
      if (isWrite) await this.keepApart();
      const outcome = await this.tryOnce(call, ask, attempt);
      if ('value' in outcome) return outcome;
      const { error, wait } = outcome;
      if (wait === undefined || attempt >= this.options.attempts) throw error;
      if (waited + wait > this.options.maxWaitMs) throw error;
      waited += wait;
      await this.options.sleep(wait);
    }
  }

  private async tryOnce<T>(
    call: Purpose & { answer: z.ZodType<T>; once?: boolean; isStream?: boolean },
    ask: (signal: AbortSignal) => Promise<GithubAnswer>,
    attempt: number,
  ): Promise<Outcome<T>> {
    const backoff = this.options.firstWaitMs * 2 ** (attempt - 1);
    try {
      const { data, headers } = await this.inTime(ask, call.isStream === true);
      const parsed = call.answer.safeParse(data);
      if (parsed.success) return { value: parsed.data, headers };
      return this.lost(call, { reason: 'its answer is none that is known' }, backoff);
    } catch (error) {
      return this.failed(call, error, backoff);
    }
  }

  /** The time for an answer ends with its headers where the body is a stream: that has a longer one of its own. */
  private async inTime(
    ask: (signal: AbortSignal) => Promise<GithubAnswer>,
    isStream: boolean,
  ): Promise<GithubAnswer> {
    const { timeoutMs, streamMs } = this.options;
    if (!isStream) return ask(AbortSignal.timeout(timeoutMs));
    const giveUp = new AbortController();
    const late = (): void => giveUp.abort(new DOMException('The answer took too long.', 'TimeoutError'));
    const timer = setTimeout(late, timeoutMs);
    try {
      return await ask(giveUp.signal);
    } finally {
      clearTimeout(timer);
      setTimeout(late, streamMs).unref();
    }
  }

  /** What becomes of a call that the client rejected. Throws what is no failure of the service. */
  private failed(call: Purpose & { once?: boolean }, error: unknown, backoff: number): Outcome<never> {
    const { answer, reason } = rejection(error);
    const limit = answer && limitWait(answer, reason, this.options.now());
    // A limit is told before anything is done, so any call may be sent again.
    if (limit !== undefined)
      return {
        wait: limit,
        error: new GithubError(
          `${call.undone}, as GitHub takes no more requests for another ${Math.ceil(limit / 1000)} s.`,
          { trouble: 'limited', status: answer?.status, retryAfterMs: limit, cause: error },
        ),
      };
    const status = answer?.status;
    if (status === undefined || status >= 500 || status === 408)
      return this.lost(call, { ...(status === undefined ? {} : { status }), reason }, backoff);
    const given = {
      ...troubleOf({ ...call, grantedIn: this.options.grantedIn }, { status, reason }),
      status,
      cause: error,
    };
    // Somebody else wrote at the same moment, and this was not done.
    const passing = status === 409 ? { wait: backoff } : {};
    return { error: new GithubError(given.message, given), ...passing };
  }

  /** No answer, or none of use: whether a write was done is not known. */
  private lost(
    call: Purpose & { once?: boolean },
    answer: { status?: number; reason: string },
    backoff: number,
  ): Outcome<never> {
    const { message, trouble } = troubleOf({ ...call, grantedIn: this.options.grantedIn }, answer);
    const isUncertain = call.once === true;
    const error = new GithubError(message, { trouble, status: answer.status, isUncertain });
    return isUncertain ? { error } : { error, wait: backoff };
  }

  private async keepApart(): Promise<void> {
    const { betweenWritesMs, now, pace, sleep: wait } = this.options;
    const left = pace.lastWrite === undefined ? 0 : pace.lastWrite + betweenWritesMs - now();
    if (left > 0) await wait(Math.min(left, betweenWritesMs));
    pace.lastWrite = now();
  }
}

/** The API of one repository. */
export class GithubRepository extends GithubServer {
  readonly name: RepositoryName;

  constructor(client: GithubClient, name: RepositoryName, options: GithubOptions = {}) {
    super(client, options, { ...name });
    this.name = name;
  }

  /** `owner/name`. */
  get fullName(): string {
    return `${this.name.owner}/${this.name.repo}`;
  }
}

/** The answer inside of what the client rejected with, if there was one; its own mistakes are thrown on. */
function rejection(error: unknown): { answer?: GithubAnswer; reason: string } {
  const given = error as { status?: unknown; response?: GithubAnswer; message?: unknown; name?: unknown };
  const reason = String(given.message ?? error);
  if (given.response !== undefined && typeof given.response.status === 'number')
    return { answer: given.response, reason: saidBy(given.response.data) ?? reason };
  // Without an answer an Octokit says 500; an abort has a name alone.
  if (typeof given.status === 'number' || /^(?:Abort|Timeout)Error$/.test(String(given.name)))
    return { reason };
  if (given.name === 'GraphqlResponseError') return { reason };
  throw error;
}

function saidBy(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('message' in data)) return undefined;
  const errors = 'errors' in data && Array.isArray(data.errors) ? `: ${JSON.stringify(data.errors)}` : '';
  return `${String(data.message)}${errors}`;
}
