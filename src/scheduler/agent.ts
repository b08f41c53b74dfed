import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../util/errors.ts';
import { claimUntil } from './claim-until.ts';
import type { ScheduleClient } from './client.ts';
import { removeLeaseFile, writeLeaseFile } from './lease-files.ts';
import type { JobKind } from './payload.ts';
import type { ClaimedJob } from './queue.ts';
import { isLost, isPassing } from './worker.ts';

export interface AgentOptions {
  connect: () => Promise<ScheduleClient | undefined>;
  holder: string;
  lane?: number | undefined;
  kinds: readonly JobKind[];
  /** Between two looks at whether the job has ended; a sign of life goes with each. */
  pollMs: number;
  /** Where tokens are written for the commands that speak for a job. */
  leases: string;
  signal: AbortSignal;
  /** Ends after one job. */
  once?: boolean;
  onJob: (job: ClaimedJob) => void;
  /** @param how `done`, `failed`, `lost`, `withdrawn` or `released` */
  onEnd: (job: ClaimedJob, how: string) => void;
}

const WAIT_S = 20;

/**
 * Hands out jobs to whoever sits behind the screen, a person or an agent: one after the other, each kept alive until
 * somebody has said `done` or `fail`, or nobody has to do it any more.
 */
export async function handOutJobs(options: AgentOptions): Promise<void> {
  const { holder, lane, kinds, signal, leases, once } = options;
  while (!signal.aborted) {
    const [job] = await asked(options, (client) =>
      claimUntil(client, { holder, lane, kinds, batch: 1, wait: WAIT_S }, signal),
    );
    if (!job) continue;
    const lease = { holder, job: job.id, token: job.token };
    writeLeaseFile(leases, lease);
    try {
      options.onJob(job);
      options.onEnd(job, await keep(options, job));
    } finally {
      removeLeaseFile(leases, lease);
    }
    if (once) return;
  }
}

/** Keeps a job until it has ended; gives how. */
async function keep(options: AgentOptions, job: ClaimedJob): Promise<string> {
  const { signal, connect } = options;
  const pollMs = Math.min(options.pollMs, job.leaseMs / 3);
  while (!signal.aborted) {
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    try {
      await (await connect())?.heartbeat(job);
    } catch (error) {
      if (isLost(error)) return howItEnded(error);
      if (!isPassing(error)) throw error;
    }
  }
  try {
    await (await connect())?.release(job);
  } catch (error) {
    if (isLost(error)) return howItEnded(error);
    if (!isPassing(error)) throw error;
  }
  return 'released';
}

function howItEnded(error: unknown): string {
  const how = error instanceof UserError ? error.details['attempt'] : undefined;
  return typeof how === 'string' ? how : 'lost';
}

async function asked(
  { connect, pollMs, signal }: AgentOptions,
  ask: (client: ScheduleClient) => Promise<ClaimedJob[]>,
): Promise<ClaimedJob[]> {
  try {
    const client = await connect();
    if (client) return await ask(client);
  } catch (error) {
    if (!signal.aborted && !isPassing(error)) throw error;
  }
  await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  return [];
}
