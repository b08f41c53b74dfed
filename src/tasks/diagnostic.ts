import type { Diagnostic, Severity } from '../records/output.ts';
import { compareStrings } from '../util/json.ts';
import { positionAt } from '../util/text.ts';
import type { SourceFile } from './source.ts';

/** What a rule found, by offsets. */
export interface RawFinding {
  code: string;
  severity: Severity;
  message: string;
  start: number;
  end: number;
}

/** The record of a finding, with positions and the innermost symbol around its start. */
export function diagnosticOf(
  source: SourceFile,
  finding: RawFinding,
  more: { symbol?: string; suppressed?: boolean } = {},
): Diagnostic {
  const from = positionAt(source.starts, finding.start);
  const to = positionAt(source.starts, finding.end);
  const symbol = more.symbol ?? source.symbolAt(finding.start);
  return {
    kind: 'diagnostic',
    severity: finding.severity,
    code: finding.code,
    message: finding.message,
    line: from.line,
    column: from.column,
    col: from.column,
    end_line: to.line,
    end_column: to.column,
    ...(symbol ? { symbol } : {}),
    ...(more.suppressed ? { suppressed: true } : {}),
  };
}

/** Order of the diagnostics of one file: place, then code, then message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    compareStrings(a.code, b.code) ||
    compareStrings(a.message, b.message)
  );
}
