import { createVerify, generateKeyPairSync, randomUUID } from 'node:crypto';
import { sign } from '@octokit/webhooks-methods';
import type { Given } from './github-api-routes.ts';
import { ALL_PERMISSIONS, type Asked, type GithubApiServer } from './github-api-server.ts';

/** An attempt to deliver. */
export interface Attempt {
  id: number;
  guid: string;
  delivered_at: string;
  event: string;
  action: string | null;
  /** 0 when nobody answered. */
  status_code: number;
  /** Until the answer. */
  ms: number;
  redelivery: boolean;
}

/** What is delivered. */
export interface Sent {
  event: string;
  payload: object;
  guid?: string;
  /** In place of the true one. */
  signature?: string;
  /** Happens on GitHub before it is told. */
  before?: () => void;
}

const PER_PAGE = 100;

/** An app as GitHub knows it: who it is, what it may, and what was delivered to it. */
export class AppSide {
  readonly id = 4711;
  readonly slug = 'codebatch-demo';
  readonly secret = 'a secret of the hook';
  readonly privateKey: string;
  /** In the order of sending. */
  readonly attempts: Attempt[] = [];
  /** Repositories of installations; one that is not in it has all of them. */
  readonly installations = new Map<number, readonly string[]>();
  /** Codes of registrations that began. */
  readonly codes = new Set<string>();
  /** Where deliveries go. */
  hookUrl = '';
  private readonly publicKey: string;
  private readonly api: GithubApiServer;
  private readonly sent = new Map<string, Sent>();
  private readonly redeliveries = new Set<Promise<unknown>>();

  constructor(api: GithubApiServer) {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    this.privateKey = privateKey;
    this.publicKey = publicKey;
    this.api = api;
    api.app = this;
    api.state.apps.set(this.login, this.id);
  }

  /** Who the app writes as. */
  get login(): string {
    return `${this.slug}[bot]`;
  }

  /** Delivers once, as GitHub does: it is not tried again by itself. */
  async deliver(sent: Sent, redelivery = false): Promise<Attempt> {
    const { event, payload, guid = randomUUID(), signature } = sent;
    sent.before?.();
    this.sent.set(guid, { ...sent, guid });
    const body = JSON.stringify(payload);
    const { action } = payload as { action?: string };
    const began = performance.now();
    const attempt: Attempt = {
      id: this.attempts.length + 1,
      guid,
      delivered_at: new Date().toISOString(),
      event,
      action: action ?? null,
      status_code: 0,
      ms: 0,
      redelivery,
    };
    this.attempts.push(attempt);
    try {
      const answer = await fetch(this.hookUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'GitHub-Hookshot/1',
          'x-github-event': event,
          'x-github-delivery': guid,
          'x-hub-signature-256': signature ?? (await sign(this.secret, body)),
        },
        body,
        signal: AbortSignal.timeout(10_000),
      });
      await answer.text();
      attempt.status_code = answer.status;
    } catch {
      // Nobody answered.
    }
    attempt.ms = performance.now() - began;
    return attempt;
  }

  /** Waits until everything is sent that was asked for again. */
  async settled(): Promise<void> {
    while (this.redeliveries.size > 0) await Promise.all(this.redeliveries);
  }

  /** The answer to a question of the app itself; undefined for any other. */
  answer(asked: Asked, bearer: string): Given | undefined {
    const { method, path } = asked;
    const code = /^\/app-manifests\/([\w-]+)\/conversions$/.exec(path)?.[1];
    if (method === 'POST' && code !== undefined) return this.convert(code);
    if (!/^\/app(?:\/|$)/.test(path)) return undefined;
    if (!this.isSigned(bearer))
      return { status: 401, body: { message: 'A JSON web token could not be decoded' } };
    const installation = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(path)?.[1];
    if (method === 'POST' && installation !== undefined) return this.tokenFor(installation);
    if (method === 'GET' && path === '/app') return { status: 200, body: { id: this.id, slug: this.slug } };
    if (method === 'GET' && path === '/app/hook/deliveries') return this.list(asked);
    const again = /^\/app\/hook\/deliveries\/(\d+)\/attempts$/.exec(path)?.[1];
    if (method === 'POST' && again !== undefined) return this.redeliver(Number(again));
    return { status: 404, body: { message: 'Not Found' } };
  }

  private tokenFor(installation: string): Given {
    const token = `ghs_${installation}`;
    const repositories = this.installations.get(Number(installation));
    this.api.addToken(token, this.login, { ...ALL_PERMISSIONS, actions: 'write' }, repositories);
    return { status: 201, body: { token, expires_at: new Date(Date.now() + 3_600_000).toISOString() } };
  }

  /** Pages follow each other by a cursor, newest first. */
  private list({ query }: Asked): Given {
    const size = Math.min(PER_PAGE, Number(query['per_page'] ?? 30));
    const from = Number(query['cursor'] ?? this.attempts.length);
    const page = this.attempts.slice(Math.max(0, from - size), from).reverse();
    const next = from - size;
    const address = `${this.api.baseUrl}/app/hook/deliveries?per_page=${size}&cursor=${next}`;
    return {
      status: 200,
      body: page.map(({ ms: _ms, ...told }) => told),
      ...(next > 0 ? { headers: { link: `<${address}>; rel="next"` } } : {}),
    };
  }

  private redeliver(id: number): Given {
    const sent = this.sent.get(this.attempts.find((one) => one.id === id)?.guid ?? '');
    if (!sent) return { status: 404, body: { message: 'Not Found' } };
    const promise: Promise<unknown> = this.deliver(sent, true).finally(() =>
      this.redeliveries.delete(promise),
    );
    this.redeliveries.add(promise);
    return { status: 202, body: {} };
  }

  private convert(code: string): Given {
    if (!this.codes.delete(code)) return { status: 404, body: { message: 'Not Found' } };
    return {
      status: 201,
      body: {
        id: this.id,
        slug: this.slug,
        pem: this.privateKey,
        webhook_secret: this.secret,
        client_id: 'Iv1.0123456789abcdef',
        client_secret: 'client-secret',
        html_url: `https://github.com/apps/${this.slug}`,
      },
    };
  }

  private isSigned(token: string): boolean {
    const [head = '', claims = '', signature = ''] = token.split('.');
    const isOurs = createVerify('RSA-SHA256')
      .update(`${head}.${claims}`)
      .verify(this.publicKey, signature, 'base64url');
    if (!isOurs) return false;
    const { iss } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss: unknown };
    return String(iss) === String(this.id);
  }
}
