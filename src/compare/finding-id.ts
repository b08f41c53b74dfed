import type { Finding, FindingClass, Place } from '../records/finding.ts';
import { sha256Hex } from '../util/json.ts';
import { SILENCED, type Source } from './classify.ts';
import { compareFindings } from './matching.ts';
import { LONG_LINE } from './normalise.ts';
import { snippetOf } from './ground.ts';
import type { ComparedSide, SideFinding } from './side.ts';
import { neighbour, SideLines } from './source-lines.ts';

/** Findings of one side, those that nobody asked for among them: twins are counted over all. */
export interface Population {
  findings: readonly SideFinding[];
  lines: SideLines;
}

/**
 * Short names that are the same on every machine: 8 hex digits of sha256 over rule, path, symbol, the line and the lines
 * next to it that hold anything, white space aside. Twins get `-2`, `-3` in line order, those of the first population
 * first. Matching never reads them.
 * @param wanted the findings that need a name
 */
export function findingIds(
  populations: readonly Population[],
  wanted: ReadonlySet<SideFinding>,
): Map<SideFinding, string> {
  const paths = new Set([...wanted].map(({ path }) => path));
  const ids = new Map<SideFinding, string>();
  const twins = new Map<string, number>();
  const owners = new Map<string, string>();
  for (const { findings, lines } of populations)
    for (const finding of findings.filter(({ path }) => paths.has(path)).sort(compareFindings)) {
      const evidence = evidenceOf(finding, lines);
      const twin = (twins.get(evidence) ?? 0) + 1;
      twins.set(evidence, twin);
      if (!wanted.has(finding)) continue;
      const name = freeName(evidence, owners);
      ids.set(finding, twin === 1 ? name : `${name}-${twin}`);
    }
  return ids;
}

/** The first 8 digits, unless another evidence has them already. */
function freeName(evidence: string, owners: Map<string, string>): string {
  const hex = sha256Hex(evidence);
  for (let at = 0; ; at += 8) {
    const name = hex.slice(at, at + 8);
    const owner = owners.get(name) ?? evidence;
    if (owner !== evidence && at + 8 < hex.length) continue;
    owners.set(name, evidence);
    return name;
  }
}

function evidenceOf(finding: SideFinding, side: SideLines): string {
  const lines = side.of(finding.path);
  return [
    finding.code,
    finding.path,
    finding.symbol ?? '',
    snippetOf(finding, lines) ?? finding.message,
    neighbour(lines, finding.line, -1).slice(-LONG_LINE),
    neighbour(lines, finding.line, 1).slice(0, LONG_LINE),
  ].join('\0');
}

/** A finding of a side in the words of the report. */
export function toFinding(finding: SideFinding, given: { id: string; class: FindingClass }): Finding {
  return { ...given, ...factsOf(finding) };
}

function factsOf(finding: SideFinding): Pick<ToldFinding, 'code' | 'task_id' | 'language'> & Place {
  return {
    code: finding.code,
    task_id: finding.task_id,
    ...(finding.language === undefined ? {} : { language: finding.language }),
    ...placeOf(finding),
  };
}

/** A finding in the words of the report, or one that a comment silences and that no report lists. */
export interface ToldFinding extends Place {
  id: string;
  class: Source['verdict']['class'];
  code: string;
  task_id: string;
  language?: string | undefined;
  side?: 'base' | undefined;
  accepted?: Finding['accepted'];
  base?: Place | undefined;
  pass?: number | undefined;
  reason?: string | undefined;
}

/** A finding of one side or both in the words of the report. */
export function describeSource(
  { base, head, match, verdict }: Source,
  ids: ReadonlyMap<SideFinding, string>,
): ToldFinding {
  const shown = (head ?? base)!;
  return {
    id: ids.get(shown)!,
    class: verdict.arrives === true ? 'new' : verdict.class,
    ...factsOf(shown),
    ...(head ? {} : { side: 'base' as const }),
    ...(match ? { base: placeOf(match.base), pass: match.pass } : {}),
    ...(verdict.arrives === true ? { reason: SILENCED } : {}),
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
  };
}

/** Where a finding stands. */
export function placeOf(finding: SideFinding): Place {
  return {
    path: finding.path,
    line: finding.line,
    column: finding.column,
    end_line: finding.end_line ?? finding.line,
    end_column: finding.end_column ?? finding.column,
    severity: finding.severity,
    message: finding.message,
    ...(finding.symbol === undefined ? {} : { symbol: finding.symbol }),
  };
}

/** All unsuppressed findings of one side alone, when there is nothing to compare them with. */
export function listFindings(side: ComparedSide): Finding[] {
  const findings = [...side.files.keys()].flatMap((path) => side.findings(path)).sort(compareFindings);
  const wanted = findings.filter((finding) => finding.suppressed !== true);
  const ids = findingIds([{ findings, lines: new SideLines(side) }], new Set(wanted));
  return wanted.map((finding) => toFinding(finding, { id: ids.get(finding)!, class: 'unknown' }));
}
