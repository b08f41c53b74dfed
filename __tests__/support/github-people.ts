import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';

/** Somebody on GitHub, and the repositories that they may read or write. */
export interface Somebody {
  login: string;
  may: Readonly<Record<string, 'read' | 'write'>>;
}

const running: GithubPeople[] = [];

afterAll(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
});

/** GitHub's sign-in and the questions that the dashboard asks there: who somebody is, and what they may see. */
export class GithubPeople {
  /** Of both the site and the API. */
  url = '';
  /** Who is at the browser. */
  visitor: Somebody;
  readonly repositories: Record<string, number>;
  /** Paths that were asked of the API. */
  readonly asked: string[] = [];
  /** When set, the API answers everything about repositories with this. */
  trouble: { status: number; headers?: Record<string, string> } | undefined;
  isRefusing = false;
  private readonly codes = new Map<string, { challenge: string; redirect: string; person: Somebody }>();
  private readonly tokens = new Map<string, Somebody>();
  private readonly server: Server;

  private constructor(repositories: Record<string, number>, visitor: Somebody) {
    this.repositories = { ...repositories };
    this.visitor = visitor;
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  static async start(repositories: Record<string, number>, visitor: Somebody): Promise<GithubPeople> {
    const made = new GithubPeople(repositories, visitor);
    await new Promise<void>((resolve) => made.server.listen(0, '127.0.0.1', resolve));
    made.url = `http://127.0.0.1:${(made.server.address() as AddressInfo).port}`;
    running.push(made);
    return made;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** No token counts any more. */
  revokeAll(): void {
    this.tokens.clear();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, this.url);
    if (url.pathname === '/login/oauth/authorize') return this.authorize(url, response);
    if (url.pathname === '/login/oauth/access_token') return this.exchange(await bodyOf(request), response);
    this.asked.push(url.pathname);
    const person = this.tokens.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
    if (person === undefined) return json(response, 401, { message: 'Bad credentials' });
    if (url.pathname === '/user') return json(response, 200, { login: person.login, id: 1 });
    const [, name] = /^\/repos\/([^/]+\/[^/]+)$/.exec(url.pathname) ?? [];
    if (this.trouble !== undefined) return json(response, this.trouble.status, {}, this.trouble.headers);
    const right = name === undefined ? undefined : person.may[name];
    if (right === undefined) return json(response, 404, { message: 'Not Found' });
    return json(response, 200, {
      id: this.repositories[name!],
      full_name: name,
      permissions: { pull: true, push: right === 'write' },
    });
  }

  /** The person says yes at once, as GitHub does for one who has said so before. */
  private authorize({ searchParams: query }: URL, response: ServerResponse): void {
    const redirect = query.get('redirect_uri')!;
    const back = new URL(redirect);
    back.searchParams.set('state', query.get('state')!);
    if (this.isRefusing) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomBytes(8).toString('hex');
      const isFit = query.get('client_id') === 'Iv1.client' && query.get('code_challenge_method') === 'S256';
      if (isFit)
        this.codes.set(code, { challenge: query.get('code_challenge')!, redirect, person: this.visitor });
      back.searchParams.set('code', code);
    }
    response.writeHead(302, { location: back.href }).end();
  }

  private exchange(body: URLSearchParams, response: ServerResponse): void {
    const known = this.codes.get(body.get('code') ?? '');
    this.codes.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const isFit =
      body.get('client_secret') === 'secret' &&
      known?.challenge === challenge &&
      known.redirect === body.get('redirect_uri');
    if (!isFit) return json(response, 200, { error: 'bad_verification_code' });
    const token = `ghu_${randomBytes(8).toString('hex')}`;
    this.tokens.set(token, known.person);
    return json(response, 200, { access_token: token, token_type: 'bearer', expires_in: 28_800 });
  }
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return new URLSearchParams(text);
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
