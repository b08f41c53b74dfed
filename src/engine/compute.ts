import { availableParallelism } from 'node:os';
import type { Failure, FailureCode } from '../records/failure.ts';
import type { FileRecord } from '../records/file.ts';
import { languageOf } from '../records/language.ts';
import { TOO_LARGE_CODE } from '../records/output.ts';
import type { PlannedTask } from '../records/plan.ts';
import { WorkerPool } from '../util/pool.ts';
import { writeBlock } from './block.ts';
import { contentKey, taskFingerprint, type ContentKey, type TaskFingerprint } from './fingerprint.ts';
import type { Memo } from './memo.ts';
import type { BlockSummary } from './memo-pack.ts';
import type { Plan } from './plan.ts';
import type { Registry, ShardTask } from './task.ts';
import type { FileJob, FileReply, WorkerSetup } from './worker-loop.ts';

/** Gives the bytes of files in any order; a file that it cannot give comes without bytes. */
export type ByteSource = (
  files: FileRecord[],
) => AsyncIterable<{ file: FileRecord; bytes: Uint8Array | undefined }>;

export interface ComputeOptions {
  plan: Plan;
  registry: Registry;
  memo: Memo;
  /** Root of the store: objects are read from it unless a `source` gives them. */
  store: string;
  /** Module of the face that calls `serveJobs`. */
  workerEntry: URL;
  /** Worker threads; default: cores. */
  jobs?: number;
  secondsPerFile: number;
  source?: ByteSource;
  /** What failed already, by content: it is not tried again. */
  failed?: ReadonlyMap<string, readonly Failure[]>;
  /** Why nothing may be said of a file, although it could be computed; undefined for all others. */
  withhold?: ((file: FileRecord) => string | undefined) | undefined;
}

export type Progress = (done: number, total: number) => void;

interface ShardStep {
  /** Place in the plan, as workers know it. */
  index: number;
  planned: PlannedTask;
  code: ShardTask;
  fingerprint: TaskFingerprint;
}

/** What the plan makes of a file, worked out once. */
interface FileView {
  key: ContentKey;
  accepting: readonly ShardStep[];
}

/** Source that takes a thread about as long as another one takes to start and to load the grammars. */
const BYTES_PER_WORKER = 256 * 1024;

const NOTHING: BlockSummary = { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' };

/**
 * Computes the facts of files under one plan: each distinct content once, all of its missing tasks in one pass, what
 * the memo knows not at all. Batch and shard play no part here.
 */
export class Computer {
  private readonly options: ComputeOptions;
  private readonly steps: ShardStep[] = [];
  private readonly byTask = new Map<string, ShardStep>();
  private views = new WeakMap<FileRecord, FileView>();
  private readonly failures = new Map<ContentKey, Failure[]>();
  private pool: WorkerPool<FileJob, FileReply> | undefined;

  constructor(options: ComputeOptions) {
    this.options = options;
    for (const [index, planned] of options.plan.tasks.entries()) {
      const code = options.registry.tasks.get(planned.type);
      if (code?.scope === 'shard')
        this.steps.push({ index, planned, code, fingerprint: taskFingerprint(planned) });
    }
    for (const step of this.steps) this.byTask.set(step.planned.task_id, step);
    for (const [key, failures] of options.failed ?? []) this.failures.set(key as ContentKey, [...failures]);
  }

  /** Makes the blocks of all files known. Failures are kept, not thrown: see `failuresOf`. */
  async compute(files: readonly FileRecord[], onProgress?: Progress): Promise<void> {
    const missing = this.missing(files);
    let done = 0;
    const total = missing.size;
    const size = this.poolSize([...missing.values()].reduce((sum, { file }) => sum + file.size, 0));
    const running = new Set<Promise<void>>();
    onProgress?.(0, total);
    for await (const { key, job, unavailable } of this.jobs(missing)) {
      if (unavailable) {
        this.fail(key, { code: 'object_unavailable', message: 'Git no longer has its content.' });
        continue;
      }
      this.pool ??= this.startPool();
      this.pool.widen(size);
      await this.pool.ready();
      const one = this.work(key, job).finally(() => {
        running.delete(one);
        onProgress?.(++done, total);
      });
      running.add(one);
    }
    await Promise.all(running);
  }

  /**
   * The block of one task and file after `compute`: empty when the task says nothing about such files, undefined when
   * it failed.
   */
  block(taskId: string, file: FileRecord): string | undefined {
    const step = this.byTask.get(taskId);
    const { key, accepting } = this.view(file);
    if (!step || !accepting.includes(step)) return '';
    if (this.tooLarge(file)) return step === accepting[0] ? tooLargeBlock(this.options.plan) : '';
    if (this.withheld(file) !== undefined) return undefined;
    return this.options.memo.block(step.fingerprint, key);
  }

  /** What is known of a block without reading it; undefined when it failed. */
  summary(taskId: string, file: FileRecord): BlockSummary | undefined {
    const step = this.byTask.get(taskId);
    const { key, accepting } = this.view(file);
    if (!step || !accepting.includes(step) || this.tooLarge(file)) return NOTHING;
    if (this.withheld(file) !== undefined) return undefined;
    return this.options.memo.lookup(step.fingerprint, key);
  }

  /** What went wrong with a file, one entry a task (or one without a task when its bytes were not to be had). */
  failuresOf(file: FileRecord): Failure[] {
    return (this.failures.get(this.key(file)) ?? []).map((failure) => ({ ...failure, path: file.path }));
  }

  tooLarge(file: FileRecord): boolean {
    return file.size > this.options.plan.limits.file_bytes;
  }

  /** Why nothing may be said of a file; undefined where something may, and where there is nothing to say. */
  withheld(file: FileRecord): string | undefined {
    if (!this.options.withhold || this.tooLarge(file) || !this.accepted(file)) return undefined;
    return this.options.withhold(file);
  }

  /** The files that `compute` would have to look into, one for each distinct content. */
  unknown(files: readonly FileRecord[]): FileRecord[] {
    return [...this.missing(files).values()].map(({ file }) => file);
  }

  /** Everything that went wrong, by content. */
  get failed(): ReadonlyMap<ContentKey, readonly Failure[]> {
    return this.failures;
  }

  /** True when some task of the plan looks at the file. */
  accepted(file: FileRecord): boolean {
    return this.view(file).accepting.length > 0;
  }

  key(file: FileRecord): ContentKey {
    return this.view(file).key;
  }

  /** Lets go of what was worked out of files that will not be asked about again; of others it is worked out anew. */
  forget(): void {
    this.views = new WeakMap();
  }

  async close(): Promise<void> {
    await this.pool?.close();
    this.pool = undefined;
  }

  /** One job per distinct content with anything missing. */
  private missing(files: readonly FileRecord[]): Map<ContentKey, { file: FileRecord; steps: ShardStep[] }> {
    const missing = new Map<ContentKey, { file: FileRecord; steps: ShardStep[] }>();
    const seen = new Set<ContentKey>();
    for (const file of files) {
      if (this.tooLarge(file)) continue;
      const { key, accepting } = this.view(file);
      if (seen.has(key)) continue;
      seen.add(key);
      if (this.options.failed?.has(key) || this.withheld(file) !== undefined) continue;
      const steps = accepting.filter((step) => !this.options.memo.lookup(step.fingerprint, key));
      this.options.memo.hits += accepting.length - steps.length;
      this.options.memo.misses += steps.length;
      if (steps.length > 0) missing.set(key, { file, steps });
    }
    return missing;
  }

  private async *jobs(
    missing: Map<ContentKey, { file: FileRecord; steps: ShardStep[] }>,
  ): AsyncGenerator<{ key: ContentKey; job: FileJob; unavailable?: boolean }> {
    const jobOf = (file: FileRecord, steps: ShardStep[], bytes?: Uint8Array): FileJob => ({
      digest: file.object,
      language: languageOf(file.path),
      traits: this.options.registry.traits(file.path),
      tasks: steps.map((step) => step.index),
      ...(bytes ? { bytes } : {}),
    });
    if (!this.options.source) {
      for (const [key, { file, steps }] of missing) yield { key, job: jobOf(file, steps) };
      return;
    }
    for await (const { file, bytes } of this.options.source(
      [...missing.values()].map(({ file: wanted }) => wanted),
    )) {
      const key = this.key(file);
      const job = jobOf(file, missing.get(key)!.steps, bytes);
      yield bytes ? { key, job } : { key, job, unavailable: true };
    }
  }

  private async work(key: ContentKey, job: FileJob): Promise<void> {
    const answer = await this.pool!.run(job);
    if (!answer.ok) {
      const code: FailureCode = answer.failure.reason === 'timed_out' ? 'timed_out' : 'task_crashed';
      this.fail(key, { code, message: answer.failure.message });
      return;
    }
    if ('code' in answer.value) {
      this.fail(key, answer.value);
      return;
    }
    for (const reply of answer.value.tasks) {
      const step = this.steps.find(({ index }) => index === reply.task)!;
      if ('failure' in reply)
        this.fail(key, { code: 'task_crashed', message: reply.failure, task_id: step.planned.task_id });
      else
        this.options.memo.put(step.fingerprint, key, {
          bytes: reply.block,
          summary: reply.summary,
          keep: reply.keep,
        });
    }
  }

  private fail(key: ContentKey, failure: Failure): void {
    this.failures.set(key, [...(this.failures.get(key) ?? []), failure]);
  }

  /** Few changed files are done before another thread has started. */
  private poolSize(bytes: number): number {
    const { jobs = Math.min(availableParallelism(), Math.ceil(bytes / BYTES_PER_WORKER)) } = this.options;
    return Math.max(1, jobs);
  }

  private startPool(): WorkerPool<FileJob, FileReply> {
    const setup: WorkerSetup = { tasks: this.options.plan.tasks, store: this.options.store };
    return new WorkerPool({
      entry: this.options.workerEntry,
      size: 1,
      workerData: setup,
      // Grammars recurse little, the walks over their trees a bit more: deep sources should not be lost to a small stack.
      resourceLimits: { stackSizeMb: 64 },
      timeoutMs: this.options.secondsPerFile * 1000,
    });
  }

  private view(file: FileRecord): FileView {
    let view = this.views.get(file);
    if (!view) {
      const language = languageOf(file.path);
      const accepting = this.steps.filter((step) =>
        step.code.accepts(file.path, language, step.planned.config),
      );
      this.views.set(file, (view = { key: contentKey(file, this.options.registry), accepting }));
    }
    return view;
  }
}

function tooLargeBlock(plan: Plan): string {
  const limit = plan.limits.file_bytes.toLocaleString('en-US');
  const message = `The file is larger than ${limit} bytes and was not analysed`;
  return writeBlock([
    {
      kind: 'diagnostic',
      severity: 'info',
      code: TOO_LARGE_CODE,
      message,
      line: 1,
      column: 1,
      col: 1,
      end_line: 1,
      end_column: 1,
    },
  ]);
}
