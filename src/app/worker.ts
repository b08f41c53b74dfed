import { GithubError } from '../github/trouble.ts';
import { messageOf, UserError } from '../util/errors.ts';
import {
  beginDelivery,
  nextDeliveryTime,
  settleDelivery,
  waitingDeliveries,
  type Settled,
  type WaitingDelivery,
} from './deliveries.ts';
import { holdInstallation } from './holds.ts';
import { handlerOf } from './handlers/table.ts';
import { UNFIT, type Handling } from './handling.ts';
import type { Log } from './log.ts';
import { beginWish, nextWishTime, settleWish, waitingWishes, type WaitingWish } from './outbox.ts';
import { nextTry, TryAgain } from './retry.ts';
import { fulfil } from './writing.ts';

/** Deliveries that are read at the same time: they only wait for GitHub. */
const MOST_DELIVERIES = 4;

/** Installations that are written to at the same time. */
const MOST_WISHES = 8;

/** Tries of a job that fails for a reason that nobody foresaw. */
const MOST_SURPRISES = 3;

/** Starts of a job in which the process died, and after which nobody tries it again. */
const MOST_UNFINISHED = 3;

const DIED = `The app ended ${MOST_UNFINISHED} times while it did this.`;

/** When the database could not even take the failure. */
const PAUSE_MS = 5000;

/** Longest sleep of a timer. */
const DAY_MS = 86_400_000;

/** Works off what the database holds: deliveries first, then what they ask for. */
export class Worker {
  private readonly handling: Handling;
  private readonly log: Log;
  private readonly firstRetryMs: number;
  private readonly deliveries = new Set<string>();
  private readonly installations = new Set<number>();
  private readonly running = new Set<Promise<void>>();
  /** What the process may have died of before: while it is in hand, nothing else is. */
  private isWary = false;
  private timer: NodeJS.Timeout | undefined;
  private isPlanned = false;
  private isStopped = false;

  constructor(handling: Handling, { log, firstRetryMs }: { log: Log; firstRetryMs: number }) {
    this.handling = handling;
    this.log = log;
    this.firstRetryMs = firstRetryMs;
  }

  /** Looks for work soon; asked many times at once, it looks once. */
  wake(): void {
    if (this.isPlanned || this.isStopped) return;
    this.isPlanned = true;
    setImmediate(() => {
      this.isPlanned = false;
      this.takeSafely();
    });
  }

  /** Takes no new work, and waits until what is in hand is done. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /** Waits until there is nothing to do now. */
  async idle(): Promise<void> {
    for (this.takeSafely(); this.running.size > 0; this.takeSafely()) await Promise.race(this.running);
  }

  private takeSafely(): void {
    try {
      this.take();
    } catch (error) {
      this.log.error({ err: error }, 'The queue could not be read.');
      this.lookAgainIn(PAUSE_MS);
    }
  }

  private take(): void {
    if (this.isStopped || this.isWary) return;
    const { db, now } = this.handling;
    const time = now();
    const room = MOST_DELIVERIES - this.deliveries.size;
    const waiting = room > 0 ? waitingDeliveries(db, { now: time, most: MOST_DELIVERIES * 2 }) : [];
    for (const one of waiting.filter(({ id }) => !this.deliveries.has(id)).slice(0, room))
      if (this.mayBegin(one)) this.begin(this.deliveries, one.id, () => this.handle(one));
    for (const one of waitingWishes(db, time))
      if (this.installations.size < MOST_WISHES && !this.installations.has(one.installation))
        if (this.mayBegin(one)) this.begin(this.installations, one.installation, () => this.write(one));
    const times = [nextDeliveryTime(db, time), nextWishTime(db, time)].filter((one) => one !== undefined);
    if (times.length > 0) this.lookAgainIn(Math.min(...times) - time);
  }

  /** A job of which the process may have died is done alone, so that no other is blamed when it dies once more. */
  private mayBegin({ unfinished }: { unfinished: number }): boolean {
    if (this.isWary || (unfinished > 0 && this.running.size > 0)) return false;
    this.isWary = unfinished > 0;
    return true;
  }

  private lookAgainIn(ms: number): void {
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(() => this.wake(), Math.min(DAY_MS, Math.max(1, ms)));
  }

  private begin<K>(busy: Set<K>, key: K, work: () => Promise<void>): void {
    busy.add(key);
    const promise = work()
      .catch((error: unknown) => {
        // Not even the failure could be written: the job stands as it stood.
        this.log.error({ err: error }, 'A job could not be settled.');
        return new Promise<void>((resolve) => setTimeout(resolve, this.isStopped ? 0 : PAUSE_MS));
      })
      .finally(() => {
        busy.delete(key);
        this.running.delete(promise);
        // It was alone, or it is none of those that are.
        this.isWary = false;
        this.wake();
      });
    this.running.add(promise);
  }

  private async handle(delivery: WaitingDelivery): Promise<void> {
    const { db, now } = this.handling;
    const { id, event } = delivery;
    if (delivery.unfinished >= MOST_UNFINISHED) {
      settleDelivery(db, id, { settled: { state: 'failed', error: DIED }, now: now() });
      this.log.error({ delivery: id, event, state: 'failed', error: DIED }, 'A job failed.');
      return;
    }
    beginDelivery(db, id);
    try {
      const payload = JSON.parse(delivery.payload) as { action?: unknown };
      const handler = handlerOf(event, payload.action);
      const decision = handler ? await handler(this.handling, payload) : UNFIT;
      const settled = { state: 'done', outcome: decision.outcome } as const;
      db.transaction(() => {
        decision.apply?.(db);
        settleDelivery(db, id, { settled, now: now() });
      });
      this.log.info({ delivery: id, event, outcome: decision.outcome }, 'A delivery was handled.');
    } catch (error) {
      const settled = this.afterFailure(error, delivery.attempts + 1);
      const [afterMs, { installation }] = [waitOf(error), delivery];
      db.transaction(() => {
        settleDelivery(db, id, { settled, now: now() });
        if (afterMs > 0 && installation !== null) holdInstallation(db, installation, now() + afterMs);
      });
      this.tell(error, { delivery: id, event }, settled);
    }
  }

  private async write(wish: WaitingWish): Promise<void> {
    const { db, now } = this.handling;
    const { kind, repository, installation, number } = wish;
    if (wish.unfinished >= MOST_UNFINISHED) {
      settleWish(db, wish, { settled: { state: 'failed', error: DIED }, now: now() });
      this.log.error({ wish: number, kind, repository, state: 'failed', error: DIED }, 'A job failed.');
      return;
    }
    beginWish(db, number);
    try {
      const outcome = await fulfil(this.handling, wish);
      settleWish(db, wish, { settled: { state: 'done', outcome }, now: now() });
      this.log.info({ wish: number, kind, repository, outcome }, 'Something was written.');
    } catch (error) {
      const settled = this.afterFailure(error, wish.attempts + 1);
      const afterMs = waitOf(error);
      db.transaction(() => {
        settleWish(db, wish, { settled, now: now() });
        if (afterMs > 0) holdInstallation(db, installation, now() + afterMs);
      });
      this.tell(error, { wish: number, kind, repository }, settled);
    }
  }

  /** What becomes of a job whose attempt failed. */
  private afterFailure(error: unknown, attempts: number): Exclude<Settled, { state: 'done' }> {
    const isExpected = error instanceof UserError || error instanceof GithubError;
    const isPassing = error instanceof TryAgain || (error instanceof GithubError && error.isPassing);
    const isOver = isPassing ? false : isExpected || attempts >= MOST_SURPRISES;
    const given = { now: this.handling.now(), firstMs: this.firstRetryMs, afterMs: waitOf(error) };
    const notBefore = isOver ? undefined : nextTry(attempts, given);
    const message = messageOf(error);
    return notBefore === undefined
      ? { state: 'failed', error: message }
      : { state: 'queued', error: message, notBefore };
  }

  private tell(error: unknown, facts: object, settled: Settled): void {
    const isExpected =
      error instanceof UserError || error instanceof GithubError || error instanceof TryAgain;
    const told = { ...facts, state: settled.state, error: messageOf(error) };
    if (settled.state === 'queued' && isExpected) this.log.warn(told, 'A job is tried again later.');
    else this.log.error(isExpected ? told : { ...told, err: error }, 'A job failed.');
  }
}

/** How long GitHub wants to be left alone. */
function waitOf(error: unknown): number {
  if (error instanceof TryAgain) return error.afterMs;
  return error instanceof GithubError ? (error.retryAfterMs ?? 0) : 0;
}
