import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';
import type { ScheduleClient } from './client.ts';
import { connectServer } from './connect.ts';
import { openDatabase } from './db.ts';
import type { Executors, Workplace } from './execute/executor.ts';
import { GENTLY } from './execute/program.ts';
import { startServer, type RunningServer } from './http/server.ts';
import { jobsAtGates, jobsForOthers, type ForOthers } from './only-others.ts';
import { isHeldHere } from './lock.ts';
import type { OpenOptions } from './open-schedule.ts';
import {
  laneStatuses,
  listJobs,
  planStatus,
  type JobStatus,
  type LaneStatus,
  type PlanStatus,
} from './plan-status.ts';
import { runWorker, type WorkerEvent } from './worker.ts';

export interface RunOptions extends OpenOptions {
  /** The workplan's file, relative to the root. */
  path: string;
  port: number;
  /** Workers in this process. */
  workers: number;
  executors: Executors;
  place: Workplace;
  /** How long nothing may go on without others before they are no longer waited for. */
  patienceMs: number;
  /** Aborted: what runs is given back. */
  signal: AbortSignal;
  /** @param given `changed`: jobs that are others than when the workplan was expanded last */
  onStart: (given: { url: string; changed: readonly string[] }) => void;
  /** The server has ended, as that of another run does; the schedule is served there now. */
  onMoved: (url: string) => void;
  onProgress: (lanes: readonly LaneStatus[]) => void;
  onEvent: (event: WorkerEvent) => void;
  /** These wait for their gates from now on, or for somebody else who can do them; each is told once. */
  onWaiting: (jobs: readonly ForOthers[]) => void;
}

/** How a workplan stands when nothing more happens to it. */
export interface RunEnd {
  status: PlanStatus;
  jobs: JobStatus[];
  /** With which only others could have gone on; none when it has ended or was stopped. */
  stuck: readonly ForOthers[];
}

const LOOK_EVERY_MS = 200;
/** Whoever has just ended a job is about to take the next one. */
const LEAST_PATIENCE_MS = 1000;

/** So many looks from one to the next at whether the server is still there. */
const LOOKS_AT_SERVER = 10;

/**
 * Runs a workplan to its end: with the server that is there or one of its own, its own workers and all that join. When
 * the server goes away, as that of another run does at its end, it serves the schedule itself.
 * Where only others can go on it waits for them, but not for ever.
 * Throws as starting a server and expanding do.
 */
export async function runPlan(options: RunOptions): Promise<RunEnd> {
  const { db, path, workers, signal } = options;
  let server = await anyServer(options);
  const stop = new AbortController();
  const stopped = AbortSignal.any([signal, stop.signal]);
  const reader = openDatabase(db);
  try {
    const { plan, changed } = await server.client.expand({ path });
    options.onStart({ url: server.url, changed });
    const { executors, place, onEvent } = options;
    const running = Array.from({ length: workers }, (_, at) => {
      const connect = (): Promise<ScheduleClient> => Promise.resolve(server.client);
      const holder = `local-${at + 1}`;
      // What else stands in the schedule is not what was asked for.
      const given = { connect, holder, plan, batch: 1, pollMs: 500, executors, place, onEvent };
      return runWorker({ ...given, signal: stopped });
    });
    const keepServed = async (): Promise<void> => {
      const next = await nextServer(server, options);
      if (!next) return;
      server = next;
      // Nobody looks after it any more.
      if (stop.signal.aborted) return next.close();
      options.onMoved(next.url);
    };
    const all = Promise.all(running);
    // A worker that breaks is a fault of ours: nobody would do its work. None at all is no end.
    const broken = new Promise<never>((_resolve, reject) => all.catch(reject));
    const stuck = await Promise.race([
      untilEnded(reader, { plan, options, signal: stopped, keepServed }),
      broken,
    ]);
    stop.abort(GENTLY);
    await all;
    return { status: planStatus(reader, plan), jobs: listJobs(reader, plan), stuck };
  } finally {
    stop.abort(GENTLY);
    reader.close();
    await server.close();
  }
}

interface AnyServer {
  client: ScheduleClient;
  url: string;
  /** Resolves when it is no more. */
  ended: () => Promise<boolean>;
  close: () => Promise<void>;
}

async function anyServer(options: RunOptions): Promise<AnyServer> {
  const other = await connectServer(options);
  if (other?.url !== undefined)
    return {
      client: other.client,
      url: other.url,
      ended: async () => (await connectServer(options))?.url !== other.url,
      close: () => Promise.resolve(other.close()),
    };
  let own: RunningServer;
  try {
    own = await startAnywhere(options);
  } catch (error) {
    // Somebody was quicker: then theirs is the server, once it listens.
    const isServed = error instanceof UserError && error.code === 'SCHEDULE_SERVED';
    if (isServed && (await connectServer(options))) return anyServer(options);
    throw error;
  }
  const connection = await connectServer(options);
  if (!connection) throw new UserError('SERVER_UNREACHABLE', `The server at ${own.url} does not answer.`);
  let isClosed = false;
  void own.closed.then(() => (isClosed = true));
  return {
    client: connection.client,
    url: own.url,
    ended: () => Promise.resolve(isClosed),
    close: () => own.close(),
  };
}

/** The server after one that has ended; undefined while that is there. */
async function nextServer(server: AnyServer, options: RunOptions): Promise<AnyServer | undefined> {
  if (!(await server.ended())) return undefined;
  try {
    await server.close();
    return await anyServer(options);
  } catch (error) {
    // Somebody has it who does not answer yet: looked at again.
    if (isHeldHere(error)) return undefined;
    throw error;
  }
}

async function startAnywhere(options: RunOptions): Promise<RunningServer> {
  try {
    return await startServer(options);
  } catch (error) {
    // Another schedule's server has the usual port; whoever joins finds this one by its lock.
    if (!(error instanceof UserError) || error.code !== 'PORT_TAKEN') throw error;
    return startServer({ ...options, port: 0 });
  }
}

interface Watched {
  plan: string;
  options: RunOptions;
  signal: AbortSignal;
  /** To be called every now and then. */
  keepServed: () => Promise<void>;
}

/** Gives the jobs with which only others can go on, when it was them who were waited for in vain. */
async function untilEnded(
  reader: Database,
  { plan, options, signal, keepServed }: Watched,
): Promise<readonly ForOthers[]> {
  const kinds = options.workers === 0 ? [] : [...options.executors.keys()];
  const patienceMs = Math.max(LEAST_PATIENCE_MS, options.patienceMs);
  const told = new Set<string>();
  let since: number | undefined;
  for (let look = 1; !signal.aborted; look++) {
    options.onProgress(laneStatuses(reader, plan));
    if (planStatus(reader, plan).ended) return [];
    const stuck = jobsForOthers(reader, plan, kinds);
    const fresh = [...jobsAtGates(reader, plan), ...stuck.filter(({ gate }) => gate === null)].filter(
      ({ id }) => !told.has(id),
    );
    for (const { id } of fresh) told.add(id);
    if (fresh.length > 0) options.onWaiting(fresh);
    since = stuck.length === 0 ? undefined : (since ?? performance.now());
    if (since !== undefined && performance.now() - since >= patienceMs) return stuck;
    if (look % LOOKS_AT_SERVER === 0) await keepServed();
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  return [];
}
