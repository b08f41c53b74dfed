import { parentPort, workerData } from 'node:worker_threads';
import type { Digest } from '../records/digest.ts';
import type { Language } from '../records/language.ts';
import type { Fact } from '../records/output.ts';
import type { PlannedTask } from '../records/plan.ts';
import { getObject, putContent, syncObjects } from '../store/objects.ts';
import type { Store } from '../store/store.ts';
import { messageOf, UserError } from '../util/errors.ts';
import { summarise, writeBlock } from './block.ts';
import type { BlockSummary } from './memo-pack.ts';
import type { ShardFact, ShardTask, Subject, SubjectOpener, Task } from './task.ts';

/** What every worker of a pool knows from the start. */
export interface WorkerSetup {
  tasks: PlannedTask[];
  /** Root of the store that holds the objects and takes large content. */
  store: string;
}

/** One file for one pass. */
export interface FileJob {
  digest: Digest;
  language: Language | undefined;
  traits: string;
  /** Content when the sender has it; else it is read from the store. */
  bytes?: Uint8Array;
  /** Indexes into `WorkerSetup.tasks`. */
  tasks: number[];
}

export type TaskReply =
  | { task: number; block: Uint8Array; summary: BlockSummary; keep: boolean }
  | { task: number; failure: string };

export type FileReply =
  | { tasks: TaskReply[] }
  | { code: 'object_unavailable' | 'object_corrupt'; message: string };

/** Answers jobs until the pool ends the thread. The entry module of a face calls it with its registry. */
export function serveJobs(tasks: ReadonlyMap<string, Task>, opener: SubjectOpener): void {
  const setup = workerData as WorkerSetup;
  const store: Store = { root: setup.store };
  const planned = setup.tasks.map((plan) => ({
    task: tasks.get(plan.type) as ShardTask,
    config: plan.config,
  }));
  const batchKinds = new Set(
    [...tasks.values()].flatMap((task) => (task.scope === 'batch' ? task.reads : [])),
  );
  let last: Promise<void> = Promise.resolve();
  parentPort!.on('message', ({ id, job }: { id: number; job: FileJob }) => {
    // One after the other: the pool takes the first unanswered job for the one that hangs.
    last = last.then(async () => {
      const reply = await work(job, { store, planned, opener, batchKinds });
      const handedOver =
        'tasks' in reply ? reply.tasks.flatMap((one) => ('block' in one ? [one.block.buffer] : [])) : [];
      parentPort!.postMessage({ id, reply }, handedOver as ArrayBuffer[]);
    });
  });
}

interface Bench {
  store: Store;
  planned: { task: ShardTask; config: unknown }[];
  opener: SubjectOpener;
  batchKinds: ReadonlySet<string>;
}

async function work(job: FileJob, bench: Bench): Promise<FileReply> {
  let bytes: Uint8Array;
  try {
    bytes = job.bytes ?? getObject(bench.store, job.digest);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const code = error.code === 'OBJECT_CORRUPT' ? 'object_corrupt' : 'object_unavailable';
    return { code, message: error.message };
  }
  const subject = await bench.opener.open({ bytes, language: job.language, traits: job.traits });
  try {
    return { tasks: job.tasks.map((task) => runTask(task, subject, bench)) };
  } finally {
    bench.opener.close(subject);
  }
}

function runTask(task: number, subject: Subject, bench: Bench): TaskReply {
  const { task: code, config } = bench.planned[task]!;
  let facts: ShardFact[];
  try {
    facts = code.run(subject, config);
  } catch (error) {
    const deep = error instanceof RangeError && error.message.includes('call stack');
    return { task, failure: deep ? 'The source is nested too deeply.' : messageOf(error) };
  }
  const keep = facts.every((fact) => fact.content === undefined);
  const kept: Fact[] = keep ? facts : facts.map((fact) => storeContent(fact, bench.store));
  if (!keep) syncObjects(bench.store);
  return { task, block: asciiBytes(writeBlock(kept)), summary: summarise(kept, bench.batchKinds), keep };
}

/** In memory of their own, so that they can be handed to another thread without a copy. */
function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  Buffer.from(bytes.buffer).write(text, 'latin1');
  return bytes;
}

function storeContent({ content, ...fact }: ShardFact, store: Store): Fact {
  if (content === undefined) return fact;
  return { ...fact, ...putContent(store, { content, kind: fact.kind }) };
}
