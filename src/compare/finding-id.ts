import type { Finding, FindingClass } from '../records/finding.ts';
import { compareStrings, sha256Hex } from '../util/json.ts';
import { splitLines } from '../util/text.ts';
import { normaliseLine } from './normalise.ts';
import type { ComparedSide, SideFinding } from './side.ts';

/** Lines of a side's texts, split once. */
export class SideLines {
  private readonly side: ComparedSide;
  private readonly split = new Map<string, readonly string[]>();

  constructor(side: ComparedSide) {
    this.side = side;
  }

  of(path: string): readonly string[] {
    let lines = this.split.get(path);
    if (!lines) {
      const text = this.side.text(path);
      this.split.set(path, (lines = text === undefined ? [] : splitLines(text)));
    }
    return lines;
  }
}

/**
 * Short names that are the same on every machine: 8 hex digits of sha256 over rule, path, symbol, the line and the lines
 * next to it that hold anything, white space aside. Twins get `-2`, `-3` in line order. Matching never reads them.
 */
export function findingIds(findings: readonly SideFinding[], lines: SideLines): Map<SideFinding, string> {
  const ids = new Map<SideFinding, string>();
  const counts = new Map<string, number>();
  const ordered = [...findings].sort(
    (a, b) =>
      compareStrings(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareStrings(a.code, b.code) ||
      compareStrings(a.message, b.message),
  );
  for (const finding of ordered) {
    const id = sha256Hex(evidence(finding, lines.of(finding.path)).join('\0')).slice(0, 8);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    ids.set(finding, count === 1 ? id : `${id}-${count}`);
  }
  return ids;
}

function evidence(finding: SideFinding, lines: readonly string[]): string[] {
  const neighbour = (step: 1 | -1): string => {
    for (let at = finding.line - 1 + step; at >= 0 && at < lines.length; at += step) {
      const line = normaliseLine(lines[at]!);
      if (line !== '') return line;
    }
    return '';
  };
  const snippet = lines.length === 0 ? finding.message : normaliseLine(lines[finding.line - 1] ?? '');
  return [finding.code, finding.path, finding.symbol ?? '', snippet, neighbour(-1), neighbour(1)];
}

/** A finding of a side in the words of the report. */
export function toFinding(finding: SideFinding, given: { id: string; class: FindingClass }): Finding {
  return {
    id: given.id,
    class: given.class,
    code: finding.code,
    task_id: finding.task_id,
    ...(finding.language === undefined ? {} : { language: finding.language }),
    ...placeOf(finding),
  };
}

/** Where a finding stands. */
export function placeOf(finding: SideFinding): NonNullable<Finding['base']> {
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
  const all = [...side.files.keys()]
    .flatMap((path) => side.findings(path))
    .filter((finding) => finding.suppressed !== true);
  const ids = findingIds(all, new SideLines(side));
  return [...ids].map(([finding, id]) => toFinding(finding, { id, class: 'unknown' }));
}
