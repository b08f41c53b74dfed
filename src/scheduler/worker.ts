import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, UserError } from '../util/errors.ts';
import { claimUntil } from './claim-until.ts';
import type { Lease, ScheduleClient } from './client.ts';
import type { Executors, Outcome, Workplace } from './execute/executor.ts';
import { execute } from './execute/executors.ts';
import { KeptLease } from './kept-lease.ts';
import { parsePayload } from './payload.ts';
import { EX_NORETRY, type ClaimedJob } from './queue.ts';
import { LOG_NAME } from './single-writer.ts';

/** What a worker tells while it is at work. */
export type WorkerEvent =
  | { type: 'claimed'; job: ClaimedJob }
  | { type: 'done' | 'released'; job: ClaimedJob }
  | { type: 'failed'; job: ClaimedJob; error: string; code: number; log: Uint8Array }
  /** Somebody else does it now, or nobody has to. */
  | { type: 'lost'; job: ClaimedJob; error: string }
  | { type: 'unreachable' };

export interface WorkerOptions {
  /** Speaks with the server as it is now; undefined while there is none. */
  connect: () => Promise<ScheduleClient | undefined>;
  holder: string;
  lane?: number | undefined;
  /** Takes jobs of this workplan alone. */
  plan?: string | undefined;
  /** Jobs that are claimed at once, and done one after the other. */
  batch: number;
  /** Between two tries to reach a server. */
  pollMs: number;
  executors: Executors;
  place: Workplace;
  /** Aborted with `GENTLY`: what runs is asked to end and given back. Else: everything ends at once. */
  signal: AbortSignal;
  onEvent?: (event: WorkerEvent) => void;
}

/** Seconds that the server may take to find a job. */
const WAIT_S = 20;

/** Codes of a server that will be there again. */
const PASSING = new Set(['SERVER_UNREACHABLE', 'SCHEDULE_CLOSED', 'SCHEDULE_BUSY', 'KEY_IN_USE']);

/** Claims jobs that it can run and runs them, until it is stopped. A server that is not there is waited for. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  await new Worker(options).run();
}

class Worker {
  private readonly options: WorkerOptions;
  private client: ScheduleClient | undefined;

  constructor(options: WorkerOptions) {
    this.options = options;
  }

  async run(): Promise<void> {
    const { signal } = this.options;
    while (!signal.aborted) {
      const jobs = await this.claim();
      const leases = jobs.map((job) => new KeptLease(job, (lease) => this.heartbeat(lease)));
      try {
        for (const lease of leases) {
          const { job, lost } = lease;
          this.tell({ type: 'claimed', job });
          // Those of a batch that come late may have been lost before they are begun.
          if (lost.aborted) this.tell({ type: 'lost', job, error: messageOf(lost.reason) });
          else if (signal.aborted) await this.giveBack(lease);
          else await this.runJob(lease);
          lease.end();
        }
      } finally {
        for (const lease of leases) lease.end();
      }
    }
  }

  private async claim(): Promise<ClaimedJob[]> {
    const { holder, lane, plan, batch, executors, signal } = this.options;
    const request = { holder, lane, plan, batch, kinds: [...executors.keys()], wait: WAIT_S };
    try {
      return await this.speak((client) => claimUntil(client, request, signal));
    } catch (error) {
      if (signal.aborted) return [];
      throw error;
    }
  }

  private async heartbeat(lease: Lease): Promise<void> {
    // One try: the next beat comes soon.
    const client = (this.client ??= await this.options.connect());
    try {
      await client?.heartbeat(lease);
    } catch (error) {
      if (!isPassing(error)) throw error;
      this.client = undefined;
    }
  }

  private async runJob(lease: KeptLease): Promise<void> {
    const { job } = lease;
    const { executors, place, signal } = this.options;
    const payload = parsePayload(job.payload);
    // Written by another version, perhaps: this one does not know it.
    if ('code' in payload)
      return this.report(lease, { code: EX_NORETRY, error: payload.message, log: Buffer.alloc(0), made: [] });
    const { id, attempt, timeoutMs, kind } = job;
    const work = { job: id, attempt, payload, timeoutMs, signal: AbortSignal.any([signal, lease.lost]) };
    const outcome = await execute(executors, kind, { work, place }).catch(brokenBy);
    if (lease.lost.aborted) return this.tell({ type: 'lost', job, error: messageOf(lease.lost.reason) });
    if (signal.aborted && outcome.code !== 0) return this.giveBack(lease);
    return this.report(lease, outcome);
  }

  private async report(lease: KeptLease, { code, error = '', log, made }: Outcome): Promise<void> {
    const { job } = lease;
    try {
      const files = log.length > 0 ? [...made, { name: LOG_NAME, bytes: log }] : made;
      for (const file of files) await this.speak((client) => client.putArtifact(job, file));
      if (code === 0) await this.speak((client) => client.complete(job));
      else await this.speak((client) => client.fail(job, { error, exitCode: code }));
      this.tell(code === 0 ? { type: 'done', job } : { type: 'failed', job, error, code, log });
    } catch (trouble) {
      if (!(trouble instanceof UserError)) throw trouble;
      if (isLost(trouble) || isPassing(trouble))
        return this.tell({ type: 'lost', job, error: trouble.message });
      await this.refused(job, { trouble, log });
    }
    return undefined;
  }

  /** The server does not take what the job has made; it would not the next time either. */
  private async refused(
    job: ClaimedJob,
    { trouble: { message }, log }: { trouble: UserError; log: Uint8Array },
  ): Promise<void> {
    try {
      await this.speak((client) => client.fail(job, { error: message, exitCode: EX_NORETRY }));
      this.tell({ type: 'failed', job, error: message, code: EX_NORETRY, log });
    } catch (error) {
      if (!isLost(error) && !isPassing(error)) throw error;
      this.tell({ type: 'lost', job, error: messageOf(error) });
    }
  }

  /** One try: who ends does not wait for a server, and the lease ends by itself. */
  private async giveBack({ job }: KeptLease): Promise<void> {
    try {
      await this.client?.release(job);
      this.tell({ type: 'released', job });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.tell({ type: 'lost', job, error: error.message });
    }
  }

  /** Asks until a server answers; what is asked may be asked twice. Throws `SERVER_UNREACHABLE` when stopped before. */
  private async speak<T>(ask: (client: ScheduleClient) => Promise<T>): Promise<T> {
    const { connect, signal, pollMs } = this.options;
    for (let told = false; ;) {
      this.client ??= await connect();
      try {
        if (this.client) return await ask(this.client);
      } catch (error) {
        if (!isPassing(error)) throw error;
        this.client = undefined;
      }
      if (signal.aborted) throw unreachable();
      if (!told) this.tell({ type: 'unreachable' });
      told = true;
      await sleep(pollMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private tell(event: WorkerEvent): void {
    this.options.onEvent?.(event);
  }
}

/** A full disk or a fault of ours costs one attempt, never the worker: others may do the job, and it may do others. */
function brokenBy(error: unknown): Outcome {
  const said = messageOf(error);
  return {
    code: 1,
    error: `The worker could not run the job: ${said}`,
    log: Buffer.from(`${said}\n`),
    made: [],
  };
}

/** True for an error of a server that will be there again. */
export function isPassing(error: unknown): boolean {
  return error instanceof UserError && PASSING.has(error.code);
}

function unreachable(): UserError {
  return new UserError('SERVER_UNREACHABLE', 'The worker was stopped before a server answered.');
}

/** True when somebody else does the job now, or nobody has to. */
export function isLost(error: unknown): boolean {
  return error instanceof UserError && ['TOKEN_STALE', 'TOKEN_OF_ANOTHER'].includes(error.code);
}
