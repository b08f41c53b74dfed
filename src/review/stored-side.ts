import type { ComparedFile, SideFinding } from '../compare/side.ts';
import { contentKey } from '../engine/fingerprint.ts';
import type { Registry } from '../engine/task.ts';
import type { ShardId } from '../records/digest.ts';
import type { Failure } from '../records/failure.ts';
import type { FileRecord } from '../records/file.ts';
import { languageOf } from '../records/language.ts';
import type { AstOutput, Fact, OutputRecord } from '../records/output.ts';
import type { PlannedTask } from '../records/plan.ts';
import { compareStrings } from '../util/json.ts';
import { asFinding, batchFindings, sortFindings, type Reading } from './findings.ts';
import { LoadedTexts } from './loaded-texts.ts';
import { workDigest } from './plan-difference.ts';
import type { ReviewedSide } from './reviewed-side.ts';
import { readTaskOutputs, scopeOf, shardOfFile, type StoredBatch } from './stored-batch.ts';
import { diagnosticsOf } from './stored-facts.ts';
import type { Bytes } from './tree.ts';

/** Codes by which a parser says that a file does not parse. */
const SYNTAX_ERRORS: ReadonlySet<string> = new Set(['E0001', 'E0002']);

export interface StoredSideInputs {
  registry: Registry;
  reading: Reading;
}

/** What the parser said of a file: the number of errors, where it was counted. */
type Parsed = { errors: number } | undefined;

/**
 * One side read from a batch of a store, ready to be compared. What is missing of the batch makes its files
 * `not_analysed`: nothing is concluded from results that are not there.
 * Throws `STORE_CORRUPT`, `SCHEMA_NEWER`.
 */
export class StoredSide implements ReviewedSide {
  readonly files: Map<string, ComparedFile>;
  readonly failures: Failure[] = [];
  readonly lacking?: string;
  private readonly batch: StoredBatch;
  private readonly inputs: StoredSideInputs;
  private readonly records: Map<string, FileRecord>;
  private readonly texts = new LoadedTexts();
  private readonly found = new Map<string, SideFinding[]>();
  private readonly ofBatch = new Map<string, SideFinding[]>();
  private readonly parsed = new Map<string, Parsed>();
  /** Of the shard that was asked last: those of a whole batch are too many to be kept. */
  private symbols: { shardId: ShardId; byPath: Map<string, OutputRecord[]> } | undefined;
  /** By shard, what single-file tasks are missing there. */
  private readonly missing = new Map<ShardId, Failure[]>();

  constructor(batch: StoredBatch, inputs: StoredSideInputs) {
    this.batch = batch;
    this.inputs = inputs;
    this.records = new Map(batch.files.map((file) => [file.path, file]));
    const tasks = (scope: 'shard' | 'batch'): PlannedTask[] =>
      batch.plan.tasks.filter((task) => scopeOf(task, inputs.registry) === scope);
    for (const task of tasks('shard')) this.readShardTask(task);
    for (const [path, findings] of this.found) this.found.set(path, sortFindings(findings, inputs.reading));
    this.tellMissing(tasks('shard').length);
    const lacking = tasks('batch').filter((task) => !this.readBatchTask(task));
    if (lacking.length > 0) this.lacking = `results of ${lacking.map(({ task_id: id }) => id).join(', ')}`;
    const work = workDigest(batch.plan, tasks('shard'));
    this.files = new Map(batch.files.map((file) => [file.path, this.describe(file, work)]));
  }

  findings(path: string): readonly SideFinding[] {
    return [...(this.found.get(path) ?? []), ...this.batchFindings(path)];
  }

  batchFindings(path: string): readonly SideFinding[] {
    return this.ofBatch.get(path) ?? [];
  }

  shardCount(path: string): number {
    return (this.found.get(path) ?? []).filter((finding) => finding.suppressed !== true).length;
  }

  speaksOf(path: string): boolean {
    const file = this.records.get(path);
    return file !== undefined && (this.isRuled(file) || this.findings(path).length > 0);
  }

  symbolFacts(path: string): Fact[] {
    const file = this.records.get(path);
    const task = this.batch.plan.tasks.find(({ type }) => type === 'symbols');
    if (!file || !task) return [];
    const shardId = shardOfFile(file);
    if (this.symbols?.shardId !== shardId) {
      const wanted = { taskId: task.task_id, kinds: ['symbol', 'edge'], shards: [shardId] };
      this.symbols = { shardId, byPath: readTaskOutputs(this.batch, wanted).byPath };
    }
    return (this.symbols.byPath.get(path) ?? []) as Fact[];
  }

  text(path: string): string | undefined {
    return this.texts.text(path);
  }

  linesOf(path: string): readonly string[] | undefined {
    return this.texts.linesOf(path);
  }

  async loadTexts(paths: readonly string[], bytes: Bytes): Promise<void> {
    const wanted = paths.flatMap((path) => {
      const file = this.records.get(path);
      return file && !this.isTooLarge(file) ? [file] : [];
    });
    for (const [path, reason] of await this.texts.load(wanted, bytes)) {
      const file = this.files.get(path)!;
      if (file.status === 'analysed') this.files.set(path, { ...file, status: 'not_analysed', reason });
    }
  }

  /** Findings of single files, those beyond thresholds with them, and what the parser said. */
  private readShardTask(task: PlannedTask): void {
    const { reading } = this.inputs;
    const kinds = ['diagnostic', 'ast', ...(reading.thresholds ? ['symbol', 'metric'] : [])];
    // Shard by shard: what findings are made of is more than they are.
    for (const shardId of this.batch.shards.keys()) {
      const read = { taskId: task.task_id, kinds, shards: [shardId] };
      const { byPath, missing } = readTaskOutputs(this.batch, read);
      for (const failure of missing.values())
        this.missing.set(shardId, [...(this.missing.get(shardId) ?? []), failure]);
      for (const [path, outputs] of byPath) {
        this.noteParsed(path, outputs);
        if (!reading.ignores(path)) this.addFindings(path, { outputs, taskId: task.task_id });
      }
    }
  }

  private addFindings(path: string, given: { outputs: readonly OutputRecord[]; taskId: string }): void {
    const place = { file: this.records.get(path)!, taskId: given.taskId, scope: 'shard' } as const;
    const facts = diagnosticsOf(given.outputs, this.inputs.reading.thresholds);
    if (facts.length === 0) return;
    this.found.set(path, [...(this.found.get(path) ?? []), ...facts.map((fact) => asFinding(fact, place))]);
  }

  private noteParsed(path: string, outputs: readonly OutputRecord[]): void {
    const counted = outputs.filter(
      (output): output is OutputRecord & AstOutput =>
        output.kind === 'ast' && typeof output['parse_errors'] === 'number',
    );
    const known = this.parsed.get(path);
    if (counted.length > 0) {
      const errors = counted.reduce((sum, { parse_errors: count }) => sum + (count ?? 0), known?.errors ?? 0);
      this.parsed.set(path, { errors });
    } else if (!known && outputs.some((output) => SYNTAX_ERRORS.has(String(output['code']))))
      // Other writers do not count errors, and only tell them.
      this.parsed.set(path, { errors: 1 });
  }

  /** False when results are missing. */
  private readBatchTask(task: PlannedTask): boolean {
    const taskId = task.task_id;
    const { byPath, missing } = readTaskOutputs(this.batch, { taskId, kinds: ['diagnostic'] });
    const facts = new Map([...byPath].map(([path, outputs]) => [path, diagnosticsOf(outputs, undefined)]));
    const { reading } = this.inputs;
    for (const [path, findings] of batchFindings(facts, { taskId, files: this.records, reading }))
      this.ofBatch.set(path, [...(this.ofBatch.get(path) ?? []), ...findings]);
    const [first] = missing.values();
    if (!first) return true;
    const message =
      first.code === 'shard_missing' ? `Results of ${taskId} are missing.` : `${taskId}: ${first.message}`;
    this.failures.push({ code: first.code, message, task_id: taskId });
    return false;
  }

  /** One failure for a shard of which nothing is there, else one for each task. */
  private tellMissing(tasks: number): void {
    for (const [shardId, failures] of [...this.missing].sort(([a], [b]) => compareStrings(a, b))) {
      const isAll = failures.length === tasks && failures.every(({ code }) => code === 'shard_missing');
      const [first] = failures;
      if (isAll) this.failures.push({ code: 'shard_missing', message: first!.message, shard_id: shardId });
      else this.failures.push(...failures);
    }
  }

  /** Why nothing is known of the files of a shard. */
  private reasonOf(shardId: ShardId): string | undefined {
    const failures = this.missing.get(shardId);
    if (!failures) return undefined;
    const failed = failures.find(({ code }) => code !== 'shard_missing');
    return failed ? `shard ${shardId} failed: ${failed.message}` : `shard ${shardId} is missing`;
  }

  private describe(file: FileRecord, work: string): ComparedFile {
    const { registry, reading } = this.inputs;
    const language = languageOf(file.path);
    const shardId = shardOfFile(file);
    const tooLarge = this.isTooLarge(file) && this.isRuled(file);
    const reason = this.reasonOf(shardId) ?? (tooLarge ? 'the file is larger than the limit' : undefined);
    const broken = language !== undefined && (this.parsed.get(file.path)?.errors ?? 0) > 0;
    const lost = (this.missing.get(shardId) ?? []).map(({ task_id: id }) => id);
    return {
      path: file.path,
      digest: file.object,
      // Equal keys promise equal findings: equal content, seen by the same tasks, whose results are all there.
      key: [contentKey(file, registry), work, this.isTooLarge(file), ...lost].join(':'),
      ...(language === undefined ? {} : { language }),
      status: reason !== undefined ? 'not_analysed' : broken ? 'parse_failed' : 'analysed',
      ...(reason === undefined ? {} : { reason }),
      ignored: reading.ignores(file.path),
    };
  }

  private isTooLarge(file: FileRecord): boolean {
    const limits = this.batch.plan['limits'] as { file_bytes?: unknown } | undefined;
    return typeof limits?.file_bytes === 'number' && file.size > limits.file_bytes;
  }

  /** True when some rule looks at such files: at code always, at other text when a task is told to. */
  private isRuled({ path }: FileRecord): boolean {
    const language = languageOf(path);
    if (language !== undefined) return true;
    return this.batch.plan.tasks.some(({ type, config }) => {
      const code = this.inputs.registry.tasks.get(type);
      const tells = code?.scope === 'shard' && code.kinds.includes('diagnostic');
      return tells && type !== 'parse' && code.accepts(path, language, config);
    });
  }
}
