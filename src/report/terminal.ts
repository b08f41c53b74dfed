import { styleText } from 'node:util';
import type { Finding } from '../records/finding.ts';
import { severityRank, type Severity } from '../records/output.ts';
import type { Report, Side } from '../records/report.ts';
import { plural } from '../util/text.ts';
import { columnsOf, cut, printable } from './printable.ts';

/** What the renderer needs beside the report. */
export interface TerminalContext {
  color: boolean;
  /** Columns of the screen. */
  width: number;
  /** Everything instead of the first ones. */
  verbose?: boolean;
  /** The verdict alone. */
  quiet?: boolean;
  elapsedMs?: number;
  memo?: { hits: number; misses: number };
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** How many of a class are shown before the rest is only counted. */
const SHOWN = {
  regressions: 50,
  improvements: 20,
  gone: 10,
  unknown: 10,
  rule_changed: 10,
  findings: 50,
} as const;

/** Columns that are always there for a message, however narrow the screen. */
const LEAST_ROOM = 20;

const SEVERITY_STYLES: Record<Severity, Parameters<typeof styleText>[0]> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'dim',
};

/** A report as text for people: the verdict first, then what got worse, what got better, and what is not known. */
export function renderTerminal(report: Report, context: TerminalContext): string {
  const style: Style = (format, text) =>
    context.color ? styleText(format, text, { validateStream: false }) : text;
  const verdict = verdictLine(report, style);
  if (context.quiet) return verdict;
  const view: View = { style, width: context.width, verbose: context.verbose === true };
  // What went with its code is no work of repair, so it stands apart.
  const gone = report.improvements.filter((finding) => finding.class === 'gone');
  const improved = report.improvements.filter((finding) => finding.class !== 'gone');
  return [
    verdict,
    style('dim', `  ${sidesLine(report)}`),
    ...failures(report, view),
    ...section('Regressions', report.regressions, { ...view, shown: SHOWN.regressions, frames: true }),
    ...section('Improvements, thank you', improved, { ...view, shown: SHOWN.improvements }),
    ...section('Gone with the code', gone, { ...view, shown: SHOWN.gone }),
    ...section('Unknown', report.unknown, { ...view, shown: SHOWN.unknown }),
    ...section('Changed by rules or comments', report.rule_changed, { ...view, shown: SHOWN.rule_changed }),
    ...(view.verbose
      ? section('Moved or edited', report.carried, { ...view, shown: report.carried.length })
      : []),
    ...section('Findings', report.findings, { ...view, shown: SHOWN.findings, frames: true }),
    ...skipped(report, view),
    ...notes(report, view),
    '',
    style('dim', totals(report, context)),
    ...(report.reproduce ? [style('dim', `Reproduce: ${printable(report.reproduce)}`)] : []),
  ].join('\n');
}

interface View {
  style: Style;
  width: number;
  verbose: boolean;
}

/** The first entries, or all of them. */
function first<T>(entries: readonly T[], count: number, view: View): readonly T[] {
  return view.verbose ? entries : entries.slice(0, count);
}

function verdictLine(report: Report, style: Style): string {
  const marks = { success: style('green', '✓'), failure: style('red', '✗'), neutral: style('yellow', '•') };
  return `${marks[report.conclusion]} ${style('bold', printable(report.verdict))}`;
}

function sidesLine({ base, head }: Report): string {
  const name = (side: Side): string => {
    if (side.kind === 'worktree') return 'working tree';
    if (side.kind === 'directory') return 'directory';
    return [side.ref ?? '', side.commit?.slice(0, 10) ?? ''].filter(Boolean).join(' ');
  };
  return printable(
    base.kind === 'none'
      ? `${name(head)}; no base: ${base.why}`
      : `${name(base)} (${base.why}) → ${name(head)}`,
  );
}

function failures(report: Report, view: View): string[] {
  if (report.failures.length === 0) return [];
  const lines = first(report.failures, 10, view).map(({ path, shard_id, message, code }) => {
    const what = path ?? (shard_id === undefined ? '' : `shard ${shard_id}`);
    return cut(`  ${what}${what === '' ? '' : ': '}${message} (${code})`, view.width);
  });
  return [
    '',
    view.style('red', 'Not done'),
    ...lines,
    ...rest(report.failures.length - lines.length, 'more failure'),
  ];
}

function skipped(report: Report, view: View): string[] {
  if (report.skipped.length === 0) return [];
  const paths = [...new Map(report.skipped.map((file) => [file.path, file.reason]))];
  const lines = first(paths, 5, view).map(([path, reason]) => cut(`  ${path}: ${reason}`, view.width));
  return ['', 'Not analysed', ...lines, ...rest(paths.length - lines.length, 'more file')];
}

function notes(report: Report, view: View): string[] {
  if (report.notes.length === 0) return [];
  const lines = first(report.notes, 5, view).map((note) => `note: ${printable(note)}`);
  return ['', ...lines, ...rest(report.notes.length - lines.length, 'more note')];
}

/** Findings by file, each with its line and, where there is room for it, the source. */
function section(
  title: string,
  findings: readonly Finding[],
  view: View & { shown: number; frames?: boolean },
): string[] {
  if (findings.length === 0) return [];
  const shown = view.verbose ? findings : worst(findings, view.shown);
  const lines = ['', view.style('bold', `${title} (${findings.length.toLocaleString('en-US')})`)];
  let path: string | undefined;
  for (const finding of shown) {
    if (finding.path !== path) lines.push(view.style('cyan', cut(finding.path, view.width)));
    path = finding.path;
    lines.push(...entry(finding, view));
  }
  return [...lines, ...rest(findings.length - shown.length)];
}

/** The worst of the findings, as many as there is room for, in the order in which they stood. */
function worst(findings: readonly Finding[], count: number): readonly Finding[] {
  if (findings.length <= count) return findings;
  const order = findings.map((finding, at) => ({ at, rank: severityRank(finding.severity) }));
  return order
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => findings[at]!);
}

function entry(finding: Finding, view: View & { frames?: boolean }): string[] {
  const place = `${finding.line}:${finding.column}`.padEnd(8);
  const severity = finding.severity.padEnd(7);
  const name = finding.class === 'unknown' ? '' : `${finding.class} `;
  const tail = printable(`${finding.code} ${finding.id}`);
  // Two columns before the place, and three single ones between the four parts.
  const room = view.width - (place.length + severity.length + name.length + columnsOf(tail) + 5);
  const message = cut(`${finding.message}${remark(finding)}`, Math.max(LEAST_ROOM, room));
  const head = [
    `  ${place}`,
    view.style(SEVERITY_STYLES[finding.severity], severity),
    `${view.style('bold', name)}${message}`,
    view.style('dim', tail),
  ].join(' ');
  return view.frames ? [head, ...frame(finding, view)] : [head];
}

/** What the class alone does not say: the reason, the other severity, the other file. */
function remark({ base, path, reason, severity }: Finding): string {
  return [
    reason === undefined ? '' : `: ${reason}`,
    base === undefined || base.severity === severity ? '' : ` (was ${base.severity})`,
    base === undefined || base.path === path ? '' : ` (from ${base.path})`,
  ].join('');
}

/** The source line with a caret under the place. */
function frame(finding: Finding, { style, width }: View): string[] {
  const source = finding.excerpt?.[0];
  if (source === undefined || source.trim() === '') return [];
  const gutter = Math.max(6, String(finding.line).length);
  const number = String(finding.line).padStart(gutter);
  const room = Math.max(LEAST_ROOM, width - gutter - 3);
  const column = finding.column - 1;
  const from = column > room - 10 ? Math.max(0, column - Math.floor(room / 2)) : 0;
  const visible = source.slice(from, from + room);
  const before = columnsOf(printable(visible.slice(0, column - from)));
  const length =
    finding.end_line === finding.line ? Math.max(1, finding.end_column - finding.column) : visible.length;
  const marked = columnsOf(printable(visible.slice(column - from, column - from + length)));
  const line = `${style('dim', `${number} |`)} ${cut(visible, room)}`;
  // Escapes and wide characters may have pushed the place out of sight.
  if (before >= room) return [line];
  const carets = '^'.repeat(Math.max(1, Math.min(marked, room - before)));
  return [
    line,
    `${style('dim', `${' '.repeat(gutter)} |`)} ${' '.repeat(before)}${style(SEVERITY_STYLES[finding.severity], carets)}`,
  ];
}

/** How many are left out and how to see them; nothing when none are. */
function rest(count: number, noun?: string): string[] {
  if (count <= 0) return [];
  const what = noun === undefined ? `${count.toLocaleString('en-US')} more` : plural(count, noun);
  return [`  … ${what} (--verbose shows all)`];
}

function totals(report: Report, context: TerminalContext): string {
  const { counts } = report;
  const parts = [
    `${report.unchanged_count.toLocaleString('en-US')} unchanged`,
    ...(counts.moved + counts.edited > 0 ? [`${counts.moved} moved`, `${counts.edited} edited`] : []),
    ...(counts.suppressed > 0 ? [`${counts.suppressed} silenced`] : []),
    ...(report.head.files === undefined ? [] : [plural(report.head.files, 'file')]),
    ...(context.elapsedMs === undefined ? [] : [`${(context.elapsedMs / 1000).toFixed(1)} s`]),
    ...(context.memo && context.memo.hits + context.memo.misses > 0
      ? [`${Math.floor((100 * context.memo.hits) / (context.memo.hits + context.memo.misses))} % remembered`]
      : []),
  ];
  return parts.join(', ');
}
