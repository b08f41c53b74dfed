import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { afterAll } from '@jest/globals';
import { Hono } from 'hono';
import { dashboard, type DashboardOptions } from '../../src/app/dashboard/routes.ts';
import type { DeliveryLog } from '../../src/app/dashboard/delivery-log.ts';
import { recordReview, type Review } from '../../src/app/history.ts';
import { REVIEWS } from '../../src/app/migrations/0002-reviews.ts';
import { PUSHES } from '../../src/app/migrations/0003-pushes.ts';
import type { Delivery } from '../../src/records/dashboard-data.ts';
import { UserError } from '../../src/util/errors.ts';
import { openSqlite, type Database } from '../../src/util/sqlite.ts';
import { REPOSITORIES } from './sample-reviews.ts';
import { temporaryDirectory } from './temporary.ts';

const KIND = { word: 'app database', code: 'APP', option: '--db', migrations: [REVIEWS, PUSHES] };

/** Files that were filled before, by what is in them: writing to the disk takes longer than the tests. */
const filled = new Map<readonly Review[], string>();

/** A database with the table of reviews and these in it. */
export function reviewsDatabase(reviews: readonly Review[] = []): Database {
  const path = join(temporaryDirectory(), 'app.db');
  const known = filled.get(reviews);
  if (known === undefined) {
    const db = openSqlite(path, KIND);
    for (const review of reviews) recordReview(db, review);
    db.close();
    filled.set(reviews, path);
    return reviewsDatabase(reviews);
  }
  copyFileSync(known, path);
  return openSqlite(path, KIND);
}

/** A log that holds deliveries in memory: ten a stretch, the cursor says how many came before. */
export class MemoryLog implements DeliveryLog {
  readonly deliveries: Delivery[];

  constructor(deliveries: readonly Delivery[] = []) {
    this.deliveries = [...deliveries];
  }

  list(cursor?: string): { deliveries: Delivery[]; next: string | null } {
    const from = Number(cursor ?? 0) || 0;
    const deliveries = this.deliveries.slice(from, from + 10);
    return { deliveries, next: this.deliveries.length > from + 10 ? String(from + 10) : null };
  }

  find(id: string): Delivery | undefined {
    return this.deliveries.find((one) => one.id === id);
  }

  redeliver(id: string): void {
    const at = this.deliveries.findIndex((one) => one.id === id);
    const known = this.deliveries[at]!;
    if (!known.isRepeatable) throw new UserError('DELIVERY_GONE', 'What it said is not known any more.');
    this.deliveries[at] = { ...known, state: 'queued', error: null, outcome: null, isRepeatable: false };
  }
}

/** A delivery with the given fields. */
export function delivery(fields: Partial<Delivery>): Delivery {
  const { repository = 'octo/engine' } = fields;
  return {
    id: '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    event: 'workflow_run',
    action: 'completed',
    repository,
    repositoryId: REPOSITORIES.find(({ name }) => name === repository)?.id ?? null,
    received: '2026-03-20T14:12:00.000Z',
    state: 'done',
    attempts: 1,
    outcome: 'Published 2 regressions on #34.',
    error: null,
    isRepeatable: fields.state === 'failed',
    ...fields,
  };
}

const running: { server: ServerType; stop: AbortController }[] = [];

afterAll(async () => {
  for (const { server, stop } of running.splice(0)) {
    stop.abort();
    await new Promise((resolve) => server.close(resolve));
  }
});

export interface Served {
  origin: string;
  stop: AbortController;
  errors: unknown[];
}

/** Serves a dashboard on a port that is free, beside a page that is not its own; closed after the suite. */
export async function served(
  make: (origin: string) => Omit<DashboardOptions, 'stop' | 'onError'>,
): Promise<Served> {
  const stop = new AbortController();
  const errors: unknown[] = [];
  const app = new Hono();
  const server = await new Promise<ServerType>((resolve) => {
    const made = serve(
      { fetch: (request, env) => app.fetch(request, env), port: 0, hostname: '127.0.0.1' },
      () => resolve(made),
    );
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = {
    liveMs: 20,
    ...make(origin),
    stop: stop.signal,
    onError: (error: unknown) => errors.push(error),
  };
  app.route('/', dashboard(options));
  app.get('/healthz', (c) => c.text('ok'));
  running.push({ server, stop });
  return { origin, stop, errors };
}

/** What a browser keeps and sends: cookies, and the origin of what it does. */
export class Visitor {
  readonly origin: string;
  private readonly cookies = new Map<string, string>();

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Asks without following redirects, and keeps the cookies of the answer. */
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(new URL(path, this.origin), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/Max-Age=0/i.test(line)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return response;
  }

  async json<Data>(path: string): Promise<Data> {
    return (await (await this.ask(path)).json()) as Data;
  }

  /** Acts as a page of the dashboard does. */
  async act(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const page = await (await this.ask('/')).text();
    const csrf = /data-csrf="([^"]+)"/.exec(page)?.[1] ?? '';
    return this.ask(path, {
      method: 'POST',
      headers: { origin: this.origin, 'x-codebatch-csrf': csrf, ...headers },
    });
  }

  /** Signs in with the token of the machine. */
  enter(token: string, headers: Record<string, string> = { origin: this.origin }): Promise<Response> {
    return this.ask('/sign-in/token', { method: 'POST', body: token, headers });
  }
}
