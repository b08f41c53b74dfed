import ignore, { type Ignore } from 'ignore';
import type { SideFinding } from '../compare/side.ts';
import { readBlock } from '../engine/block.ts';
import type { Computer } from '../engine/compute.ts';
import type { Plan } from '../engine/plan.ts';
import type { Registry } from '../engine/task.ts';
import type { Config } from '../records/config.ts';
import type { FileRecord } from '../records/file.ts';
import { languageOf } from '../records/language.ts';
import type { Diagnostic, Fact, MetricOutput, SymbolOutput } from '../records/output.ts';
import { compareStrings } from '../util/json.ts';
import { overCycles, overFileLines, overThresholds } from './thresholds.ts';

/** The part of the configuration that is applied when findings are read, never before the memo. */
export class Reading {
  private readonly config: Config;
  private readonly ignored: Ignore;

  constructor(config: Config) {
    this.config = config;
    this.ignored = ignore().add(config.ignore);
  }

  ignores(path: string): boolean {
    return this.config.ignore.length > 0 && this.ignored.ignores(path);
  }

  get thresholds(): Config['thresholds'] {
    return this.config.thresholds;
  }

  /** True when the configuration switches the rule off. */
  isOff(code: string): boolean {
    return this.config.severity[code] === 'off';
  }

  /** The finding as the configuration wants it, or undefined when its rule is off. */
  apply(finding: SideFinding): SideFinding | undefined {
    const severity = this.config.severity[finding.code];
    if (severity === undefined) return finding;
    return severity === 'off' ? undefined : { ...finding, severity };
  }
}

/** Shard-scope findings of one file, as the configuration wants them; sorted by line, column and code. */
export function shardFindings(
  file: FileRecord,
  given: { computer: Computer; plan: Plan; registry: Registry; reading: Reading },
): SideFinding[] {
  const { computer, plan, registry, reading } = given;
  if (reading.ignores(file.path)) return [];
  const findings: SideFinding[] = [];
  for (const task of plan.tasks) {
    const code = registry.tasks.get(task.type);
    if (code?.scope !== 'shard') continue;
    const block = computer.block(task.task_id, file) ?? '';
    if (code.kinds.includes('diagnostic'))
      for (const fact of readBlock(block, ['diagnostic']))
        findings.push(asFinding(fact as Diagnostic, { file, taskId: task.task_id, scope: 'shard' }));
    for (const fact of beyondThresholds(block, code.kinds, reading.thresholds))
      findings.push(asFinding(fact, { file, taskId: task.task_id, scope: 'shard' }));
  }
  return sortFindings(findings, reading);
}

/** Diagnostics that follow from one task's facts and the configured thresholds. */
function beyondThresholds(
  block: string,
  kinds: readonly string[],
  thresholds: Config['thresholds'],
): Diagnostic[] {
  if (!thresholds) return [];
  return [
    ...(kinds.includes('symbol')
      ? overThresholds(readBlock(block, ['symbol']) as SymbolOutput[], thresholds)
      : []),
    ...(kinds.includes('metric') && thresholds.file_lines !== undefined
      ? overFileLines(readBlock(block, ['metric']) as MetricOutput[], thresholds.file_lines)
      : []),
  ];
}

/** Batch-scope findings by path. */
export function batchFindings(
  facts: ReadonlyMap<string, readonly Fact[]>,
  given: { taskId: string; files: ReadonlyMap<string, FileRecord>; reading: Reading },
): Map<string, SideFinding[]> {
  const found = new Map<string, SideFinding[]>();
  const heard = new Map([...facts].filter(([path]) => !given.reading.ignores(path)));
  const total = overCycles(heard, given.reading.thresholds?.cycles);
  for (const [path, list] of heard) {
    const all = total?.path === path ? [...list, total.diagnostic] : list;
    const findings = all.flatMap((fact) =>
      fact.kind === 'diagnostic'
        ? [asFinding(fact, { file: given.files.get(path)!, taskId: given.taskId, scope: 'batch' })]
        : [],
    );
    const read = sortFindings(findings, given.reading);
    if (read.length > 0) found.set(path, read);
  }
  return found;
}

/** A diagnostic with its place. */
export function asFinding(
  fact: Diagnostic,
  given: { file: FileRecord; taskId: string; scope: 'shard' | 'batch' },
): SideFinding {
  const language = languageOf(given.file.path);
  return {
    ...fact,
    path: given.file.path,
    task_id: given.taskId,
    scope: given.scope,
    ...(language === undefined ? {} : { language }),
  };
}

/** Findings as the configuration wants them, sorted by line, column, code and message. */
export function sortFindings(findings: SideFinding[], reading: Reading): SideFinding[] {
  return findings
    .flatMap((finding) => reading.apply(finding) ?? [])
    .sort(
      (a, b) =>
        a.line - b.line ||
        a.column - b.column ||
        compareStrings(a.code, b.code) ||
        compareStrings(a.message, b.message),
    );
}
