import { EX_NORETRY, type ClaimedJob } from '../../scheduler/queue.ts';
import type { ScheduleClient } from '../../scheduler/client.ts';
import { KeptLease } from '../../scheduler/kept-lease.ts';
import { KINDS_FOR_AGENTS } from '../../scheduler/payload.ts';
import { checkSingleWriter } from '../../scheduler/single-writer.ts';
import { UserError } from '../../util/errors.ts';

/** What a tool was given: whatever the agent wrote. */
export type Arguments = Readonly<Record<string, unknown>>;

export interface HeldOptions {
  /** The server as it is now: it may be another one than the last time. Throws `SERVER_UNREACHABLE`. */
  connect: () => Promise<ScheduleClient>;
  holder: string;
}

/** The jobs of one agent. Their leases are kept alive while this stands, so that the agent only has to work. */
export class HeldJobs {
  private readonly connect: () => Promise<ScheduleClient>;
  private readonly holder: string;
  private readonly held = new Map<string, KeptLease>();

  constructor({ connect, holder }: HeldOptions) {
    this.connect = connect;
    this.holder = holder;
  }

  /** Gives back what was not done, so that others need not wait until its lease is over. */
  async end(): Promise<void> {
    const left = [...this.held.values()].map(({ job }) => job);
    for (const { id } of left) this.letGo(id);
    for (const job of left)
      try {
        await (await this.connect()).release(job);
      } catch {
        // Then it is over when nobody has kept it alive for a while.
      }
  }

  /** Does what a tool is for. Throws the server's errors. */
  async call(tool: string, given: Arguments): Promise<object> {
    switch (tool) {
      case 'claim':
        return this.claim(given);
      case 'heartbeat':
        return this.ask(given, async (client, job) => ({
          lease_ms: (await client.heartbeat(job)).leaseMs,
        }));
      case 'complete':
        return this.complete(given);
      case 'fail':
        return this.fail(given);
      case 'enqueue':
        return { added: await (await this.connect()).enqueue(given as never) };
      default:
        throw new UserError('TOOL_UNKNOWN', `There is no tool ${JSON.stringify(tool.slice(0, 80))}.`);
    }
  }

  private async claim(given: Arguments): Promise<object> {
    const client = await this.connect();
    const wanted = { kinds: KINDS_FOR_AGENTS, ...given };
    const jobs = await client.claim({ ...wanted, holder: this.holder, batch: 1 });
    for (const job of jobs) this.keep(job);
    return {
      jobs: jobs.map(({ id, lane, kind, payload, attempt, timeoutMs }) => ({
        id,
        lane,
        kind,
        payload,
        attempt,
        timeout_ms: timeoutMs,
      })),
    };
  }

  private async complete(given: Arguments): Promise<object> {
    const artifacts = artifactsIn(given['artifacts']);
    return this.ask(given, async (client, job) => {
      const names = [...new Set(artifacts.map(({ name }) => name))];
      // Before anything is sent: what is refused now can be said otherwise.
      checkSingleWriter(names, job);
      for (const { name, text } of artifacts)
        await client.putArtifact(job, { name, bytes: Buffer.from(text, 'utf8') });
      await client.complete(job, names);
      this.letGo(job.id);
      return { artifacts: artifacts.length };
    });
  }

  private async fail(given: Arguments): Promise<object> {
    const error = typeof given['error'] === 'string' ? given['error'] : '';
    return this.ask(given, async (client, job) => {
      await client.fail(job, { error, exitCode: given['retry'] === false ? EX_NORETRY : undefined });
      this.letGo(job.id);
      return {};
    });
  }

  /** Speaks for a job; one whose lease is lost is ours no more. */
  private async ask(
    given: Arguments,
    work: (client: ScheduleClient, job: ClaimedJob) => Promise<object>,
  ): Promise<object> {
    const id = typeof given['job'] === 'string' ? given['job'] : '';
    const job = this.held.get(id)?.job;
    if (!job)
      throw new UserError(
        'JOB_NOT_HELD',
        `${JSON.stringify(id.slice(0, 200))} is no job that was claimed here.`,
        {
          hints: [
            this.held.size === 0 ? 'Claim one first.' : `Held now: ${[...this.held.keys()].join(', ')}.`,
          ],
        },
      );
    try {
      return { ok: true, job: id, ...(await work(await this.connect(), job)) };
    } catch (error) {
      if (error instanceof UserError && error.code === 'TOKEN_STALE') this.letGo(id);
      throw error;
    }
  }

  /** Keeps a lease alive; one that is lost is let go. */
  private keep(job: ClaimedJob): void {
    const lease = new KeptLease(job, () => this.beat(job));
    lease.lost.addEventListener('abort', () => {
      if (this.held.get(job.id) === lease) this.letGo(job.id);
    });
    this.held.get(job.id)?.end();
    this.held.set(job.id, lease);
  }

  private letGo(id: string): void {
    this.held.get(id)?.end();
    this.held.delete(id);
  }

  private async beat(job: ClaimedJob): Promise<void> {
    try {
      await (await this.connect()).heartbeat(job);
    } catch (error) {
      // A server that is away for a moment is no loss: it gives every lease its full time when it is back.
      if (error instanceof UserError && error.code === 'TOKEN_STALE') throw error;
    }
  }
}

function artifactsIn(value: unknown): { name: string; text: string }[] {
  const list: unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return list.map((one) => {
    const { name, text } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    if (typeof name === 'string' && typeof text === 'string') return { name, text };
    throw new UserError('ARTIFACT_INVALID', 'An artifact needs a name and a text.', {
      hints: ['artifacts: [{"name": "notes.md", "text": "…"}]'],
    });
  });
}
