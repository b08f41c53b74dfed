import { compareChanges, type OutputChange } from '../engine/query-diff.ts';
import type { Registry } from '../engine/task.ts';
import type { Failure } from '../records/failure.ts';
import type { Finding, FindingClass, Place } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import type { Store } from '../store/store.ts';
import { compareStrings } from '../util/json.ts';
import { diffBatchOutputs, type SharedTask } from './diff-outputs.ts';
import { reportBatches, type ReportedBatches } from './report-batches.ts';
import { openBatch, type StoredBatch } from './stored-batch.ts';

/** What became of a diagnostic, as the matcher has it: a new line or a new file is no change of its own. */
export interface DiagnosticChange {
  change: 'added' | 'removed' | 'changed' | 'moved' | 'unknown';
  kind: 'diagnostic';
  path: string;
  /** The rule. */
  name: string;
  class: FindingClass;
  id: string;
  reason?: string;
  accepted?: { reason: string };
  old?: Place;
  new?: Place;
}

export type BatchChange = OutputChange | DiagnosticChange;

/** How the files of two snapshots differ. */
export interface FileCounts {
  added: number;
  removed: number;
  changed: number;
  renamed: number;
}

export interface BatchDifference {
  base: { batch_id: string; snapshot_id: string };
  head: { batch_id: string; snapshot_id: string };
  /** True when nothing differs, nothing is missing and nothing is left out of the comparison. */
  equal: boolean;
  files: FileCounts;
  /** Sorted by path, kind, line, name. */
  changes: BatchChange[];
  /** Task types that only one of the two ran: their outputs are not compared. */
  not_compared: { task: string; only_in: 'base' | 'head' }[];
  /** Work that is missing on one of the sides. */
  failures: Failure[];
  notes: string[];
  conclusion: Report['conclusion'];
}

export interface DiffBatchesOptions {
  registry: Registry;
  store: Store;
  base: string;
  head: string;
  failOn: readonly string[];
  /** Only these kinds of output; default: all. */
  kinds?: readonly string[];
}

/**
 * Compares all outputs of two batches: diagnostics by the matcher, everything else by identity. What only one of them ran
 * is not compared, so two whole batches of one snapshot under the same tools are equal.
 * Throws as `reportBatches`.
 */
export async function diffBatches(
  options: DiffBatchesOptions,
): Promise<{ difference: BatchDifference; warnings: string[] }> {
  const { store, kinds = [] } = options;
  const { report, warnings, pairs } = await reportBatches(options);
  const batches = { base: openBatch(store, options.base), head: openBatch(store, options.head) };
  const { tasks, lone } = sharedTasks(batches);
  const isWanted = (kind: string): boolean => kinds.length === 0 || kinds.includes(kind);
  const others = kinds.filter((kind) => kind !== 'diagnostic');
  const outputs =
    kinds.length > 0 && others.length === 0
      ? []
      : diffBatchOutputs(batches, { tasks, pairs, kinds: kinds.length > 0 ? others : undefined });
  const changes = [...outputs, ...(isWanted('diagnostic') ? diagnosticChanges(report, tasks) : [])];
  const difference: BatchDifference = {
    base: nameOf(batches.base),
    head: nameOf(batches.head),
    equal: changes.length === 0 && report.failures.length === 0 && lone.length === 0,
    files: fileCounts(batches, pairs),
    changes: changes.sort(compareChanges),
    not_compared: lone,
    failures: report.failures,
    notes: report.notes,
    conclusion: report.conclusion,
  };
  return { difference, warnings };
}

function nameOf({ batchId, snapshotId }: StoredBatch): { batch_id: string; snapshot_id: string } {
  return { batch_id: batchId, snapshot_id: snapshotId };
}

/** Tasks of one type in both plans; pipelines of a person's own number them in their own way. */
function sharedTasks({ base, head }: { base: StoredBatch; head: StoredBatch }): {
  tasks: SharedTask[];
  lone: BatchDifference['not_compared'];
} {
  const left = new Map(base.plan.tasks.map((task) => [task.type, task]));
  const right = new Map(head.plan.tasks.map((task) => [task.type, task]));
  const tasks = [...right].flatMap(([type, task]) => {
    const other = left.get(type);
    return other ? [{ base: other, head: task }] : [];
  });
  const only = (
    one: typeof left,
    other: typeof left,
    side: 'base' | 'head',
  ): BatchDifference['not_compared'] =>
    [...one.keys()].filter((type) => !other.has(type)).map((task) => ({ task, only_in: side }));
  const lone = [...only(left, right, 'base'), ...only(right, left, 'head')];
  return { tasks, lone: lone.sort((a, b) => compareStrings(a.task, b.task)) };
}

const CHANGE_OF: Readonly<Partial<Record<FindingClass, DiagnosticChange['change']>>> = {
  new: 'added',
  fixed: 'removed',
  gone: 'removed',
  worsened: 'changed',
  softened: 'changed',
  edited: 'changed',
  moved: 'moved',
  rule_changed: 'unknown',
  unknown: 'unknown',
};

function diagnosticChanges(report: Report, tasks: readonly SharedTask[]): DiagnosticChange[] {
  const shared = new Set(tasks.flatMap(({ base, head }) => [base.task_id, head.task_id]));
  const { regressions, improvements, accepted, unknown, rule_changed: ruleChanged, carried } = report;
  return [...regressions, ...improvements, ...accepted, ...unknown, ...ruleChanged, ...carried]
    .filter(({ task_id: id }) => shared.has(id))
    .map(asChange);
}

function asChange(finding: Finding): DiagnosticChange {
  const onlyInBase =
    !finding.base && (finding.class === 'fixed' || finding.class === 'gone' || finding.side === 'base');
  const own = placeOf(finding);
  return {
    change: CHANGE_OF[finding.class] ?? 'unknown',
    kind: 'diagnostic',
    path: finding.path,
    name: finding.code,
    class: finding.class,
    id: finding.id,
    ...(finding.reason === undefined ? {} : { reason: finding.reason }),
    ...(finding.accepted ? { accepted: finding.accepted } : {}),
    ...(finding.base ? { old: finding.base } : onlyInBase ? { old: own } : {}),
    ...(onlyInBase ? {} : { new: own }),
  };
}

function placeOf(finding: Finding): Place {
  const { path, line, column, end_line, end_column, severity, message, symbol, excerpt } = finding;
  return {
    path,
    line,
    column,
    end_line,
    end_column,
    severity,
    message,
    ...(symbol === undefined ? {} : { symbol }),
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}

function fileCounts(
  { base, head }: { base: StoredBatch; head: StoredBatch },
  pairs: ReportedBatches['pairs'],
): FileCounts {
  const renamed = pairs.filter((pair) => pair.base.path !== pair.head.path).length;
  const changed = pairs.filter((pair) => pair.base.digest !== pair.head.digest).length;
  return {
    added: head.files.length - pairs.length,
    removed: base.files.length - pairs.length,
    changed,
    renamed,
  };
}
