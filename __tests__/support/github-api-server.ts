import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AppSide } from './github-api-app.ts';
import type { Fault } from './github-api-faults.ts';
import { findRoute } from './github-api-find-route.ts';
import type { Given } from './github-api-routes.ts';
import { GithubState, type Permission } from './github-api-state.ts';

/** Who asks, and what the token allows. */
export interface Token {
  /** `github-actions[bot]`, `an-app[bot]` or a person's. */
  login: string;
  permissions: Readonly<Record<string, Permission>>;
  /** Names of repositories that it is for; of all where nothing is said. */
  repositories?: readonly string[];
}

/** What was asked and what was answered. */
export interface Asked {
  method: string;
  path: string;
  query: Record<string, string>;
  body: Record<string, unknown>;
  login: string | undefined;
  /** Absent when the connection was cut instead. */
  status?: number;
  /** False for what changed nothing. */
  isDone: boolean;
}

/** What a token of a workflow may, where its `permissions:` grant all that is used. */
export const ALL_PERMISSIONS = {
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
} as const;

/** Requests of an hour, as for a token of a workflow. */
const HOURLY = 1000;

/** A server that answers as the API of GitHub does, on the routes that the product uses. */
export class GithubApiServer {
  /** The one repository, or the first of several. */
  readonly state = new GithubState();
  /** `http://127.0.0.1:<port>`. */
  baseUrl = '';
  /** Everything that was asked, in order. */
  readonly asked: Asked[] = [];
  /** What signed addresses lead to, by name. */
  readonly blobs = new Map<string, Uint8Array>();
  /** Milliseconds between the two halves of a blob, by name. */
  readonly stalls = new Map<string, number>();
  /** What the app is here, where there is one. */
  app: AppSide | undefined;
  private readonly server: Server;
  private readonly tokens = new Map<string, Token>();
  private readonly states = new Map([[this.state.repository, this.state]]);
  private readonly faults: { fault: Fault; left: number }[] = [];

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  /** Listens on a free port of this machine. */
  async listen(): Promise<void> {
    await new Promise<void>((resolve) => void this.server.listen(0, '127.0.0.1', resolve));
    this.baseUrl = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Writes that were answered with success or done all the same. */
  get writes(): Asked[] {
    return this.asked.filter(({ method, path, isDone }) => isDone && method !== 'GET' && path !== '/graphql');
  }

  addToken(
    token: string,
    login: string,
    permissions: Token['permissions'] = ALL_PERMISSIONS,
    repositories?: readonly string[],
  ): void {
    this.tokens.set(token, { login, permissions, ...(repositories ? { repositories } : {}) });
  }

  /** One more repository, `owner/name` in lower case. The apps are the same everywhere. */
  addRepository(name: string): GithubState {
    const state = new GithubState(name);
    for (const [login, id] of this.state.apps) state.apps.set(login, id);
    this.states.set(name, state);
    return state;
  }

  /** The next requests that fit fail as told; earlier faults come first. */
  fail(...faults: Fault[]): void {
    this.faults.push(...faults.map((fault) => ({ fault, left: fault.times ?? 1 })));
  }

  /** Nothing fails from now on. */
  clearFaults(): void {
    this.faults.length = 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => void this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.baseUrl);
    const method = request.method ?? 'GET';
    if (url.pathname.startsWith('/blob/')) return this.sendBlob(url, request, response);
    const bearer = (request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, '');
    const token = this.tokens.get(bearer);
    const text = await bodyOf(request);
    const asked: Asked = {
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      login: token?.login,
      isDone: false,
    };
    this.asked.push(asked);
    const fault = this.nextFault(asked);
    fault?.act?.();
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    const isDone = fault === undefined || fault.isDone === true;
    const given = isDone ? (this.app?.answer(asked, bearer) ?? this.respond(asked, token)) : undefined;
    asked.isDone = given !== undefined && given.status < 300;
    if (fault?.isCut) return void request.socket.destroy();
    const final = fault?.status === undefined ? (given ?? { status: 500 }) : faultAnswer(fault);
    asked.status = final.status;
    this.send(response, final);
  }

  /** A signed address of a blob, of another origin than the API's: no token goes there. */
  addBlob(name: string, bytes: Uint8Array): string {
    this.blobs.set(name, bytes);
    return `${this.baseUrl.replace('127.0.0.1', 'localhost')}/blob/${name}?sig=signed`;
  }

  /** Signed addresses carry their right in the query, and no token. */
  private sendBlob(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const name = url.pathname.slice('/blob/'.length);
    const [bytes, stallMs] = [this.blobs.get(name), this.stalls.get(name)];
    if (url.searchParams.get('sig') !== 'signed' || request.headers.authorization !== undefined)
      response.writeHead(403).end();
    else if (!bytes) response.writeHead(404).end();
    else if (stallMs === undefined) response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    else {
      const half = Math.floor(bytes.length / 2);
      response.writeHead(200, { 'content-length': bytes.length }).write(bytes.subarray(0, half));
      setTimeout(() => response.end(bytes.subarray(half)), stallMs).unref();
    }
  }

  private nextFault({ method, path }: Asked): Fault | undefined {
    const found = this.faults.find(({ fault, left }) => left > 0 && fault.on.test(`${method} ${path}`));
    if (found) found.left--;
    return found?.fault;
  }

  private respond(asked: Asked, token: Token | undefined): Given {
    if (!token) return { status: 401, body: { message: 'Bad credentials' } };
    const route = findRoute(asked.method, asked.path);
    const state = route && this.states.get(route.repository ?? this.state.repository);
    const isVisible = token.repositories?.includes(state?.repository ?? '') ?? true;
    if (!state || !isVisible) return { status: 404, body: { message: 'Not Found' } };
    const isAllowed = route.needs.some(
      ([scope, level]) => token.permissions[scope] === 'write' || token.permissions[scope] === level,
    );
    if (route.needs.length > 0 && !isAllowed)
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    return paged(
      route.answer(state, { ...asked, words: route.words, login: token.login }),
      asked,
      this.baseUrl,
    );
  }

  private send(response: ServerResponse, { status, body, headers = {} }: Given): void {
    const isText = typeof body === 'string';
    response.writeHead(status, {
      'content-type': isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      'x-ratelimit-limit': String(HOURLY),
      'x-ratelimit-remaining': String(Math.max(0, HOURLY - this.asked.length)),
      'x-ratelimit-reset': '1800000000',
      ...headers,
    });
    response.end(status === 204 ? undefined : isText ? body : JSON.stringify(body ?? null));
  }
}

function faultAnswer({ status = 500, body, headers }: Fault): Given {
  return { status, body: body ?? { message: 'Server Error' }, ...(headers ? { headers } : {}) };
}

/** One page of a list, with the links to the others that GitHub sends. */
function paged(given: Given, asked: Asked, baseUrl: string): Given {
  const { entries, wrap = (page: unknown[]) => page } = given;
  if (entries === undefined) return given;
  const size = Math.min(100, Number(asked.query['per_page'] ?? 30));
  const page = Number(asked.query['page'] ?? 1);
  const last = Math.max(1, Math.ceil(entries.length / size));
  const link = (number: number, rel: string): string => {
    const query = new URLSearchParams({ ...asked.query, page: String(number) });
    return `<${baseUrl}${asked.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  return {
    status: 200,
    body: wrap(entries.slice((page - 1) * size, page * size)),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
