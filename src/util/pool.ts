import { Worker, type ResourceLimits } from 'node:worker_threads';

/** What became of a job whose worker did not answer. */
export interface PoolFailure {
  reason: 'crashed' | 'timed_out';
  message: string;
}

export type PoolReply<Reply> = { ok: true; value: Reply } | { ok: false; failure: PoolFailure };

export interface PoolOptions {
  /** Module that a worker runs; it answers every `{id, job}` with `{id, reply}`, in order. */
  entry: URL;
  size: number;
  workerData: unknown;
  resourceLimits?: ResourceLimits;
  /** A job running longer is given up and its worker replaced. */
  timeoutMs: number;
}

interface Waiting<Job, Reply> {
  id: number;
  job: Job;
  deaths: number;
  settle: (reply: PoolReply<Reply>) => void;
}

interface Slot<Job, Reply> {
  worker: Worker;
  /** In the order sent: the first is the one being worked on. */
  sent: Waiting<Job, Reply>[];
  timer: NodeJS.Timeout | undefined;
  closing: boolean;
}

/** Jobs sent ahead to one worker, so that it never waits for the main thread. */
const SENT_AHEAD = 8;

/**
 * A pool of worker threads for jobs that may crash or hang. A job whose worker dies twice is answered with a failure;
 * every other job is done by another worker. Nothing is lost and nothing hangs.
 */
export class WorkerPool<Job, Reply> {
  private readonly options: PoolOptions;
  private readonly slots: Slot<Job, Reply>[] = [];
  private readonly queue: Waiting<Job, Reply>[] = [];
  private readonly hungry: (() => void)[] = [];
  private size: number;
  private nextId = 0;
  private closed = false;

  constructor(options: PoolOptions) {
    this.options = options;
    this.size = options.size;
  }

  /** Allows as many workers as `size`, when that is more than now. */
  widen(size: number): void {
    this.size = Math.max(this.size, size);
  }

  /** Does one job; never rejects because of it. */
  run(job: Job): Promise<PoolReply<Reply>> {
    return new Promise((resolve) => {
      this.queue.push({ id: this.nextId++, job, deaths: 0, settle: resolve });
      this.feed();
    });
  }

  /** Resolves when another job would not only pile up. */
  async ready(): Promise<void> {
    while (this.queue.length >= SENT_AHEAD * this.size)
      await new Promise<void>((resolve) => this.hungry.push(resolve));
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const slot of this.slots) {
      slot.closing = true;
      clearTimeout(slot.timer);
    }
    await Promise.all(this.slots.map((slot) => slot.worker.terminate()));
  }

  private feed(): void {
    while (this.queue.length > 0) {
      let slot = this.slots.find((candidate) => candidate.sent.length === 0);
      if (!slot && this.slots.length < this.size) slot = this.start();
      slot ??= this.slots.reduce((least, candidate) =>
        candidate.sent.length < least.sent.length ? candidate : least,
      );
      if (slot.sent.length >= SENT_AHEAD) break;
      // A job that already killed a worker goes alone, so that it takes no other down with it.
      if (this.queue[0]!.deaths > 0 && slot.sent.length > 0) break;
      if (slot.sent[0] && slot.sent[0].deaths > 0) break;
      const next = this.queue.shift()!;
      slot.sent.push(next);
      slot.worker.postMessage({ id: next.id, job: next.job });
      if (slot.sent.length === 1) this.watch(slot);
    }
    if (this.queue.length < SENT_AHEAD * this.size) for (const wake of this.hungry.splice(0)) wake();
  }

  private start(): Slot<Job, Reply> {
    const worker = new Worker(this.options.entry, {
      workerData: this.options.workerData,
      ...(this.options.resourceLimits ? { resourceLimits: this.options.resourceLimits } : {}),
    });
    const slot: Slot<Job, Reply> = { worker, sent: [], timer: undefined, closing: false };
    worker.on('message', ({ id, reply }: { id: number; reply: Reply }) => {
      const at = slot.sent.findIndex((waiting) => waiting.id === id);
      if (at === -1) return;
      const [done] = slot.sent.splice(at, 1);
      this.watch(slot);
      done!.settle({ ok: true, value: reply });
      this.feed();
    });
    worker.on('error', (error) => this.bury(slot, { reason: 'crashed', message: error.message }));
    worker.on('exit', (code) =>
      this.bury(slot, { reason: 'crashed', message: `The worker ended with code ${code}.` }),
    );
    this.slots.push(slot);
    return slot;
  }

  private watch(slot: Slot<Job, Reply>): void {
    clearTimeout(slot.timer);
    slot.timer = undefined;
    if (slot.sent.length === 0 || slot.closing) return;
    slot.timer = setTimeout(() => {
      const seconds = this.options.timeoutMs / 1000;
      this.bury(slot, { reason: 'timed_out', message: `It took longer than ${seconds} s.` });
      void slot.worker.terminate();
    }, this.options.timeoutMs);
    slot.timer.unref();
  }

  /** Replaces a dead worker: the job it was on is tried once more if the worker crashed; the others just go on. */
  private bury(slot: Slot<Job, Reply>, failure: PoolFailure): void {
    if (slot.closing) return;
    slot.closing = true;
    clearTimeout(slot.timer);
    this.slots.splice(this.slots.indexOf(slot), 1);
    const [culprit, ...others] = slot.sent.splice(0);
    this.queue.unshift(...others);
    if (culprit) {
      culprit.deaths++;
      if (failure.reason === 'timed_out' || culprit.deaths > 1) culprit.settle({ ok: false, failure });
      else this.queue.unshift(culprit);
    }
    if (!this.closed) this.feed();
  }
}
