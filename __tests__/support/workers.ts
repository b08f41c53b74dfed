import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach } from '@jest/globals';
import type { ScheduleClient } from '../../src/scheduler/client.ts';
import { executorsOf } from '../../src/scheduler/execute/executors.ts';
import { GENTLY } from '../../src/scheduler/execute/program.ts';
import type { Workplace } from '../../src/scheduler/execute/executor.ts';
import { runWorker, type WorkerEvent, type WorkerOptions } from '../../src/scheduler/worker.ts';

const started: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of started.splice(0)) await stop();
});

/** A worker in this process. */
export interface StartedWorker {
  /** `claimed p::a`, in their order. */
  events: string[];
  all: WorkerEvent[];
  /** Ends it; resolves when it has ended. */
  stop: (reason?: string) => Promise<void>;
}

/** Starts a worker; it ends with the test. */
export function startWorker(
  connect: () => Promise<ScheduleClient | undefined>,
  place: Workplace,
  given: Partial<WorkerOptions> = {},
): StartedWorker {
  const controller = new AbortController();
  const [events, all]: [string[], WorkerEvent[]] = [[], []];
  const ended = runWorker({
    connect,
    holder: 'w',
    batch: 1,
    pollMs: 50,
    executors: executorsOf(place),
    place,
    signal: controller.signal,
    onEvent: (event) => {
      all.push(event);
      events.push('job' in event ? `${event.type} ${event.job.id}` : event.type);
    },
    ...given,
  });
  const stop = async (reason = GENTLY): Promise<void> => {
    controller.abort(reason);
    await ended;
  };
  started.push(stop);
  return { events, all, stop };
}

/** Waits until something is so; fails after a while. */
export async function until(what: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await what())) {
    if (performance.now() > end) throw new Error(`It never was so: ${what.toString()}`);
    await sleep(20);
  }
}

/** Whether a process stands that is no zombie. */
export function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
