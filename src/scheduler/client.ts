import type { DetailedJobAnswer, JobEventAnswer, PlanAnswer } from '../records/schedule-answers.ts';
import { UserError } from '../util/errors.ts';
import { sha256Hex } from '../util/json.ts';
import type { Artifact } from './artifacts.ts';
import type { EnqueueRequest } from './enqueue.ts';
import type { Expanded } from './expand.ts';
import type { ListedJob } from './job-list.ts';
import type { PlanStatus } from './plan-status.ts';
import type { ClaimedJob, ClaimRequest } from './queue.ts';
import { readEventStream } from './read-event-stream.ts';
import type { JobState } from './settle.ts';

/** A job and the token that speaks for the attempt at it. */
export type Lease = Pick<ClaimedJob, 'id' | 'token'>;

/**
 * A schedule, wherever it is served: in this process or by another. Every method throws the server's `UserError`, with
 * its code, `SERVER_UNREACHABLE` when nobody answers, and a plain `Error` where the server is at fault.
 */
export interface ScheduleClient {
  health(): Promise<{ status: 'ok'; version: string; instance: string }>;
  stats(): Promise<{ states: Record<JobState, number>; total: number }>;
  /** @param request `path` is relative to the repository of the server */
  expand(request: { path: string; moved?: boolean }): Promise<Expanded & { status: PlanStatus }>;
  plans(): Promise<PlanStatus[]>;
  plan(id: string): Promise<PlanAnswer>;
  /** @param request `wait`: seconds to wait for a job, 30 at most */
  claim(request: ClaimRequest & { wait?: number }, signal?: AbortSignal): Promise<ClaimedJob[]>;
  /** Whoever waits for a job under this name is answered at once, with none. */
  endClaims(holder: string): Promise<void>;
  /** Throws `TOKEN_STALE` when the lease was lost: stop the work. */
  heartbeat(lease: Lease): Promise<{ leaseMs: number }>;
  /** @param artifacts names of those that count; all that were put when left out */
  complete(lease: Lease, artifacts?: readonly string[]): Promise<void>;
  fail(lease: Lease, given: { error: string; exitCode?: number | undefined }): Promise<void>;
  /** Gives a job back that was not done: nothing is counted. */
  release(lease: Lease): Promise<void>;
  /** False when the same job was there already. */
  enqueue(request: EnqueueRequest): Promise<boolean>;
  putArtifact(lease: Lease, given: { name: string; bytes: Uint8Array }): Promise<Artifact>;
  getArtifact(sha256: string): Promise<Uint8Array>;
  jobs(query?: {
    plan?: string;
    states?: readonly JobState[];
    cursor?: number;
    limit?: number;
  }): Promise<{ jobs: ListedJob[]; next: number | null }>;
  job(id: string): Promise<DetailedJobAnswer>;
  retry(id: string): Promise<void>;
  cancel(id: string): Promise<void>;
  approve(id: string): Promise<void>;
  /** What happens to jobs, from now or behind an event, until the signal aborts or the connection ends. */
  events(given?: { after?: number; signal?: AbortSignal }): AsyncIterable<JobEventAnswer>;
  /** A link that opens the page of the server once, and soon. */
  pageLink(): Promise<string>;
}

export interface ClientOptions {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  token: string;
  /** Another way to the server than the network. */
  fetch?: (request: Request) => Response | Promise<Response>;
}

/** Speaks with the server of a schedule. */
export function scheduleClient(options: ClientOptions): ScheduleClient {
  const wire = new Wire(options);
  const decide = async (id: string, verb: string): Promise<void> => wire.post(jobPath(id, verb), {});
  return {
    health: () => wire.get('/v1/health'),
    stats: () => wire.get('/v1/stats'),
    expand: (request) => wire.post('/v1/plans', request),
    plans: async () => (await wire.get<{ plans: PlanStatus[] }>('/v1/plans')).plans,
    plan: (id) => wire.get(`/v1/plans/${encodeURIComponent(id)}`),
    claim: async (request, signal) => {
      type OnWire = Omit<ClaimedJob, 'timeoutMs' | 'leaseMs'> & { timeout_ms: number; lease_ms: number };
      const { jobs } = await wire.post<{ jobs: OnWire[] }>('/v1/claims', request, signal);
      return jobs.map(({ timeout_ms: timeoutMs, lease_ms: leaseMs, ...job }) => ({
        ...job,
        timeoutMs,
        leaseMs,
      }));
    },
    endClaims: (holder) => wire.post('/v1/claims/end', { holder }),
    heartbeat: async ({ id, token }) => {
      const answer = await wire.post<{ lease_ms: number }>(jobPath(id, 'heartbeat'), { token });
      return { leaseMs: answer.lease_ms };
    },
    complete: async ({ id, token }, artifacts) => wire.post(jobPath(id, 'complete'), { token, artifacts }),
    fail: async ({ id, token }, { error, exitCode }) =>
      wire.post(jobPath(id, 'fail'), { token, error: error.slice(0, 10_000), exit_code: exitCode }),
    release: async ({ id, token }) => wire.post(jobPath(id, 'release'), { token }),
    enqueue: async ({ maxAttempts, timeoutMs, ...request }) => {
      const body = { ...request, max_attempts: maxAttempts, timeout_ms: timeoutMs };
      return (await wire.post<{ added: boolean }>('/v1/jobs', body)).added;
    },
    putArtifact: (lease, given) => wire.putArtifact(lease, given),
    getArtifact: async (sha256) =>
      new Uint8Array(await (await wire.ask('GET', `/v1/artifacts/${sha256}`)).arrayBuffer()),
    jobs: ({ plan, states, cursor, limit } = {}) =>
      wire.get(`/v1/jobs${queryOf({ plan, state: states?.join(','), cursor, limit })}`),
    job: async (id) => wire.get(jobPath(id)),
    retry: (id) => decide(id, 'retry'),
    cancel: (id) => decide(id, 'cancel'),
    approve: (id) => decide(id, 'approve'),
    events: (given) => wire.events(given ?? {}),
    pageLink: async () => (await wire.post<{ url: string }>('/v1/page-links', {})).url,
  };
}

/** Throws `JOB_NOT_FOUND` for what would be another address. */
function jobPath(id: string, verb?: string): string {
  if (['', '.', '..'].includes(id))
    throw new UserError('JOB_NOT_FOUND', `There is no job ${JSON.stringify(id)}.`, {
      hints: ['codebatch schedule jobs lists those that there are.'],
    });
  return `/v1/jobs/${encodeURIComponent(id)}${verb === undefined ? '' : `/${verb}`}`;
}

function queryOf(given: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value !== undefined) query.set(name, String(value));
  return query.size === 0 ? '' : `?${query.toString()}`;
}

interface Sent {
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  signal?: AbortSignal | undefined;
}

/** Requests and answers. */
class Wire {
  private readonly url: string;
  private readonly token: string;
  private readonly fetch: (request: Request) => Response | Promise<Response>;

  constructor({ url, token, fetch: given }: ClientOptions) {
    this.url = url;
    this.token = token;
    this.fetch = given ?? ((request): Promise<Response> => fetch(request));
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the route says what it answers
  async get<Answer>(path: string): Promise<Answer> {
    return (await (await this.ask('GET', path)).json()) as Answer;
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the route says what it answers
  async post<Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    const answer = await this.ask('POST', path, { headers, body: JSON.stringify(body), signal });
    return (await answer.json()) as Answer;
  }

  async putArtifact(lease: Lease, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<Artifact> {
    const path = `/v1/artifacts/${sha256Hex(bytes)}${queryOf({ job: lease.id, name })}`;
    const headers = { 'content-type': 'application/octet-stream', 'lease-token': lease.token };
    const answer = await this.ask('PUT', path, { headers, body: new Uint8Array(bytes) });
    return (await answer.json()) as Artifact;
  }

  async *events(given: { after?: number; signal?: AbortSignal }): AsyncGenerator<JobEventAnswer> {
    const { after, signal } = given;
    const headers = after === undefined ? {} : { 'last-event-id': String(after) };
    const answer = await this.ask('GET', '/v1/events', { headers, signal });
    for await (const { event, data } of readEventStream(answer.body!))
      if (event === 'job') yield JSON.parse(data) as JobEventAnswer;
  }

  async ask(method: string, path: string, { headers, body, signal }: Sent = {}): Promise<Response> {
    const request = new Request(`${this.url}${path}`, {
      method,
      headers: { host: new URL(this.url).host, authorization: `Bearer ${this.token}`, ...headers },
      body: body ?? null,
      signal: signal ?? null,
      redirect: 'error',
    });
    const answer = await this.reach(request, signal);
    if (answer.ok) return answer;
    throw await errorOf(answer);
  }

  private async reach(request: Request, signal: AbortSignal | undefined): Promise<Response> {
    try {
      return await this.fetch(request);
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new UserError('SERVER_UNREACHABLE', `No server of a schedule answers at ${this.url}.`, {
        hints: ['Start one: codebatch schedule server.'],
        cause: error,
      });
    }
  }
}

async function errorOf(answer: Response): Promise<Error> {
  const { code, detail, hints, details } = problemIn(await answer.text());
  // A fault of the server is none of whoever has asked.
  if (answer.status === 500 && code === 'INTERNAL')
    return new Error(`${String(detail)} ${Array.isArray(hints) ? hints.join(' ') : ''}`.trim());
  if (typeof code !== 'string' || typeof detail !== 'string')
    return new UserError(
      'SERVER_UNREACHABLE',
      `What answers there is no server of a schedule (${answer.status}).`,
    );
  return new UserError(code, detail, {
    hints: Array.isArray(hints) ? hints.filter((hint) => typeof hint === 'string') : [],
    details: { ...(details as object | undefined), status: answer.status },
  });
}

function problemIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
