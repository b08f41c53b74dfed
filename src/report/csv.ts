import type { Finding, Place } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import type { SurfaceChange } from '../records/surface.ts';
import { LISTS } from './listed.ts';
import { printable } from './printable.ts';

const COLUMNS = [
  'list',
  'id',
  'class',
  'severity',
  'rule',
  'path',
  'line',
  'column',
  'end_line',
  'end_column',
  'symbol',
  'message',
  'reason',
  'base_path',
  'base_line',
  'base_severity',
  'accepted',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** The lists of what the change's own edit of rules and comments does. */
const EFFECTS = ['hidden', 'lowered', 'raised', 'added', 'silenced'] as const;

/**
 * A report as CSV (RFC 4180): a row for each finding, each changed name, each finding that the change's own edit of the
 * configuration touches, and all that was not done; the first column says which of the report's lists it is from.
 */
export function renderCsv(report: Report): string {
  const effect = report.config_effect;
  const rows = [
    ...LISTS.flatMap((list) => report[list].map((finding) => findingRow(list, finding))),
    ...report.surface.map(surfaceRow),
    ...EFFECTS.flatMap((name) =>
      (effect?.[name] ?? []).map((finding) => findingRow(`config_effect.${name}`, finding)),
    ),
    ...report.failures.map(({ code, message, path }): Row => ({
      list: 'failures',
      class: code,
      message,
      ...(path === undefined ? {} : { path }),
    })),
    ...report.skipped.map(({ path, side, reason }): Row => ({
      list: 'skipped',
      class: side,
      path,
      reason,
    })),
  ];
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))];
  return lines.map((line) => `${line}\r\n`).join('');
}

function findingRow(list: string, finding: Finding): Row {
  const { id, class: name, code, reason, base, accepted } = finding;
  return {
    list,
    id,
    class: name,
    rule: code,
    ...placeCells(finding),
    ...(reason === undefined ? {} : { reason }),
    ...(base ? { base_path: base.path, base_line: base.line, base_severity: base.severity } : {}),
    ...(accepted ? { accepted: accepted.reason } : {}),
  };
}

function placeCells({ path, line, column, end_line, end_column, severity, message, symbol }: Place): Row {
  const cells = { path, line, column, end_line, end_column, severity, message };
  return symbol === undefined ? cells : { ...cells, symbol };
}

function surfaceRow({ id, change, symbol, path, line, column, signature, base, reason }: SurfaceChange): Row {
  const message = signature ?? base?.signature;
  return {
    list: 'surface',
    id,
    class: change,
    path,
    line,
    column,
    symbol,
    ...(message === undefined ? {} : { message }),
    ...(reason === undefined ? {} : { reason }),
    ...(base ? { base_path: base.path, base_line: base.line } : {}),
  };
}

/** What a spreadsheet takes for the start of a formula; some skip white space before it, some take wide forms. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** A value as a cell. Text that a spreadsheet would compute gets an apostrophe before it. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = `${FORMULA.test(value) ? "'" : ''}${printable(value)}`;
  return /[",]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
