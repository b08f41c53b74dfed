import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from 'hono';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import type { Database } from '../../util/sqlite.ts';
import type { Access } from './access.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { newestRevision, recordedAfter } from './history-views.ts';
import type { Session, Sessions } from './sessions.ts';

/** What is told live comes from here. */
export interface LiveSource {
  db: Database;
  deliveries: DeliveryLog;
  sessions: Sessions;
  access: Access;
  /** How often the database is looked at while anybody listens. */
  everyMs: number;
  /** Ends all listening. */
  stop?: AbortSignal;
  /** Told of what went wrong while looking. */
  onError: (error: unknown) => void;
}

/** A browser that has missed more than this is told to begin anew. */
const MOST_MISSED = 200;
const MOST_LISTENERS = 500;
/** Pages that one person, in all browsers together, has open at the same time. */
const MOST_OF_PERSON = 12;
/** Something must be sent now and then, or what stands between will hang up. */
const QUIET_MS = 20_000;
const RETRY_MS = 2000;

/**
 * News by server-sent events: `batch` for each batch that the listener may see, numbered so that a browser which was away
 * goes on where it was (`Last-Event-ID`); `reset` when too much was missed; `deliveries` when their log changed.
 */
export class Live {
  private readonly source: LiveSource;
  private readonly wakers = new Set<() => void>();
  private listeners = 0;
  /** By login, or by session where there is none. */
  private readonly ofPerson = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private seen = '';
  /** Digest of the newest deliveries. */
  private log = '';
  /** Counted up with every change, so that none is missed while something is sent. */
  private version = 0;

  constructor(source: LiveSource) {
    this.source = source;
    source.stop?.addEventListener('abort', () => this.wake(), { once: true });
  }

  /** Answers a request with the news for its session, from `Last-Event-ID` or the query's `after` on. */
  listen(c: Context, session: Session): Response {
    const person = session.login ?? session.id;
    const open = this.ofPerson.get(person) ?? 0;
    if (this.listeners >= MOST_LISTENERS || open >= MOST_OF_PERSON)
      return c.text('Too many listeners.\n', 503, { 'retry-after': '30' });
    const from = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? Number.NaN);
    const response = streamSSE(c, async (stream) => {
      this.listeners += 1;
      this.ofPerson.set(person, (this.ofPerson.get(person) ?? 0) + 1);
      this.watch();
      try {
        await this.tell(stream, session, from);
      } catch (error) {
        this.source.onError(error);
      } finally {
        this.listeners -= 1;
        const left = (this.ofPerson.get(person) ?? 1) - 1;
        if (left > 0) this.ofPerson.set(person, left);
        else this.ofPerson.delete(person);
        if (this.listeners === 0) this.rest();
      }
    });
    // What stands between must not collect what should arrive at once.
    response.headers.set('x-accel-buffering', 'no');
    return response;
  }

  private async tell(stream: SSEStreamingApi, session: Session, from: number): Promise<void> {
    const newest = newestRevision(this.source.db);
    let last = Number.isSafeInteger(from) && from >= 0 ? from : newest;
    let log = this.log;
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    await stream.writeSSE({ event: 'hello', data: '', retry: RETRY_MS });
    while (!gone.signal.aborted && this.source.stop?.aborted !== true) {
      if (this.source.sessions.alive(session.id) === undefined) return;
      const { version } = this;
      last = await this.tellBatches(stream, session, last);
      if (log !== this.log) await stream.writeSSE({ event: 'deliveries', data: '' });
      log = this.log;
      if (await this.isQuiet(gone.signal, version)) await stream.writeSSE({ event: 'quiet', data: '' });
    }
  }

  private async tellBatches(stream: SSEStreamingApi, session: Session, last: number): Promise<number> {
    const { db, access } = this.source;
    const newest = newestRevision(db);
    const missed = recordedAfter(db, last, MOST_MISSED + 1);
    if (missed.length > MOST_MISSED || last > newest) {
      await stream.writeSSE({ event: 'reset', data: '', id: String(newest) });
      return newest;
    }
    for (const { repository, batch, revision } of missed) {
      const right = await access.rightOf(session, repository);
      if (right === 'read' || right === 'write')
        await stream.writeSSE({ event: 'batch', data: JSON.stringify(batch), id: String(revision) });
    }
    return missed.at(-1)?.revision ?? last;
  }

  /** Waits for what is newer than a version. True when there was nothing for long. */
  private async isQuiet(gone: AbortSignal, version: number): Promise<boolean> {
    if (this.version !== version || gone.aborted || this.source.stop?.aborted === true) return false;
    const { promise, resolve } = Promise.withResolvers<false>();
    const wake = (): void => resolve(false);
    const waiting = new AbortController();
    this.wakers.add(wake);
    gone.addEventListener('abort', wake, { once: true });
    try {
      return await Promise.race([promise, wait(QUIET_MS, true, { ref: false, signal: waiting.signal })]);
    } finally {
      gone.removeEventListener('abort', wake);
      this.wakers.delete(wake);
      waiting.abort();
    }
  }

  private wake(): void {
    for (const wake of this.wakers) wake();
  }

  /** Looks at the database for all listeners together. Other processes may write to it, so nobody could call here. */
  private watch(): void {
    if (this.timer !== undefined) return;
    this.look();
    this.timer = setInterval(() => this.look(), this.source.everyMs);
    this.timer.unref();
  }

  private rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private look(): void {
    try {
      this.compare();
    } catch (error) {
      this.source.onError(error);
    }
  }

  private compare(): void {
    const log = createHash('sha256').update(JSON.stringify(this.source.deliveries.list())).digest('base64');
    const seen = `${newestRevision(this.source.db)} ${log}`;
    this.log = log;
    if (seen === this.seen) return;
    this.seen = seen;
    this.version += 1;
    this.wake();
  }
}
