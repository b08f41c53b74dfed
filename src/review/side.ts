import type { ComparedFile, SideFinding } from '../compare/side.ts';
import { rememberedBatchFacts } from '../engine/batch-memo.ts';
import { readBlock } from '../engine/block.ts';
import { batchTasks } from '../engine/batch-scope.ts';
import type { Computer } from '../engine/compute.ts';
import type { Memo } from '../engine/memo.ts';
import type { Plan } from '../engine/plan.ts';
import type { Registry } from '../engine/task.ts';
import type { Failure } from '../records/failure.ts';
import type { FileRecord } from '../records/file.ts';
import type { Fact } from '../records/output.ts';
import { languageOf } from '../records/language.ts';
import type { PlannedTask } from '../records/plan.ts';
import { batchFindings, shardFindings, type Reading } from './findings.ts';
import { LoadedTexts } from './loaded-texts.ts';
import type { ReviewedSide } from './reviewed-side.ts';
import type { Bytes, Tree } from './tree.ts';

export interface SideInputs {
  computer: Computer;
  memo: Memo;
  plan: Plan;
  registry: Registry;
  reading: Reading;
}

/** One side, ready to be compared: everything is answered from memory or the memo. */
export class ReviewSide implements ReviewedSide {
  readonly files: Map<string, ComparedFile>;
  readonly failures: Failure[] = [];
  lacking?: string;
  private readonly inputs: SideInputs;
  /** Shard tasks that report diagnostics. */
  private readonly diagnosing: PlannedTask[];
  private readonly records: Map<string, FileRecord>;
  private readonly texts = new LoadedTexts();
  private readonly shard = new Map<string, SideFinding[]>();
  private readonly batch = new Map<string, SideFinding[]>();

  constructor(tree: Tree, inputs: SideInputs) {
    this.inputs = inputs;
    this.diagnosing = inputs.plan.tasks.filter((task) => {
      const code = inputs.registry.tasks.get(task.type);
      return code?.scope === 'shard' && code.kinds.includes('diagnostic');
    });
    this.records = new Map(tree.files.map((file) => [file.path, file]));
    this.files = new Map(tree.files.map((file) => [file.path, this.describe(file)]));
    this.runBatchTasks(tree.files);
  }

  findings(path: string): readonly SideFinding[] {
    return [...this.shardOf(path), ...this.batchFindings(path)];
  }

  batchFindings(path: string): readonly SideFinding[] {
    return this.batch.get(path) ?? [];
  }

  shardCount(path: string): number {
    const { computer, reading } = this.inputs;
    if (reading.ignores(path)) return 0;
    if (reading.thresholds) return this.shardOf(path).filter((finding) => finding.suppressed !== true).length;
    const file = this.records.get(path)!;
    let count = 0;
    for (const task of this.diagnosing)
      for (const [code, times] of Object.entries(computer.summary(task.task_id, file)?.codes ?? {}))
        if (!reading.isOff(code)) count += times;
    return count;
  }

  /** True when a file has findings or could have some: when its text is worth loading. */
  speaksOf(path: string): boolean {
    const file = this.records.get(path);
    return file !== undefined && this.isRuled(file);
  }

  /** Symbols and edges of one file as `symbols` told them; none when the plan has no such task. */
  symbolFacts(path: string): Fact[] {
    const { plan, computer } = this.inputs;
    const task = plan.tasks.find(({ type }) => type === 'symbols');
    const block = task && computer.block(task.task_id, this.records.get(path)!);
    return block === undefined ? [] : readBlock(block, ['symbol', 'edge']);
  }

  text(path: string): string | undefined {
    return this.texts.text(path);
  }

  /** What the snapshot says of a file; undefined when the side has none of that path. */
  recordOf(path: string): FileRecord | undefined {
    return this.records.get(path);
  }

  /** The records of all files, sorted by path. */
  get fileRecords(): FileRecord[] {
    return [...this.records.values()];
  }

  linesOf(path: string): readonly string[] | undefined {
    return this.texts.linesOf(path);
  }

  /** Takes over the loaded texts of another view of the same files. */
  borrowTexts(other: ReviewSide): void {
    this.texts.borrow(other.texts);
  }

  async loadTexts(paths: readonly string[], bytes: Bytes): Promise<void> {
    const wanted = paths.flatMap((path) => {
      const file = this.records.get(path);
      return file && !this.inputs.computer.tooLarge(file) ? [file] : [];
    });
    for (const [path, reason] of await this.texts.load(wanted, bytes)) this.markUnread(path, reason);
  }

  private markUnread(path: string, reason: string): void {
    const file = this.files.get(path)!;
    if (file.status === 'analysed') this.files.set(path, { ...file, status: 'not_analysed', reason });
  }

  /** True when some rule looks at such files: at code always, at other text when a task is told to. */
  private isRuled({ path }: FileRecord): boolean {
    const language = languageOf(path);
    if (language !== undefined) return true;
    // Of what is not code the parser only counts lines and words.
    return this.diagnosing.some(({ type, config }) => {
      const code = this.inputs.registry.tasks.get(type);
      return type !== 'parse' && code?.scope === 'shard' && code.accepts(path, language, config);
    });
  }

  private shardOf(path: string): readonly SideFinding[] {
    let found = this.shard.get(path);
    if (!found) {
      const file = this.records.get(path);
      found = file ? shardFindings(file, this.inputs) : [];
      this.shard.set(path, found);
    }
    return found;
  }

  private describe(file: FileRecord): ComparedFile {
    const { computer, reading } = this.inputs;
    const language = languageOf(file.path);
    const failures = computer.failuresOf(file);
    this.failures.push(...failures);
    const skipped = computer.tooLarge(file) && this.isRuled(file);
    const broken =
      language !== undefined &&
      this.diagnosing.some((task) => (computer.summary(task.task_id, file)?.parseErrors ?? 0) > 0);
    const withheld = computer.withheld(file);
    // What is said of many files together would be said without this one.
    if (withheld !== undefined) this.lacking = 'results of other files';
    const reason =
      withheld ?? failures[0]?.message ?? (skipped ? 'the file is larger than the limit' : undefined);
    return {
      path: file.path,
      digest: file.object,
      key: computer.key(file),
      ...(language === undefined ? {} : { language }),
      status: reason !== undefined ? 'not_analysed' : broken ? 'parse_failed' : 'analysed',
      ...(reason === undefined ? {} : { reason }),
      ignored: reading.ignores(file.path),
    };
  }

  private runBatchTasks(files: readonly FileRecord[]): void {
    const { computer, plan, registry, reading } = this.inputs;
    for (const { planned, code } of batchTasks(plan.tasks, registry)) {
      const facts = rememberedBatchFacts(code, {
        planned,
        plan: plan.tasks,
        files,
        memo: this.inputs.memo,
        block: (taskId, file) => computer.block(taskId, file),
        summary: (taskId, file) => computer.summary(taskId, file),
      });
      const found = batchFindings(facts, { taskId: planned.task_id, files: this.records, reading });
      for (const [path, findings] of found)
        this.batch.set(path, [...(this.batch.get(path) ?? []), ...findings]);
    }
  }
}
