import { styleText } from 'node:util';
import type { Finding } from '../records/finding.ts';
import type { Severity } from '../records/output.ts';
import type { Report, Side } from '../records/report.ts';
import { plural } from '../util/text.ts';
import { cut, printable } from './printable.ts';

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
  unknown: 10,
  rule_changed: 10,
  carried: 0,
  findings: 50,
} as const;

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
  return [
    verdict,
    style('dim', `  ${sidesLine(report)}`),
    ...failures(report, view),
    ...section('Regressions', report.regressions, { ...view, shown: SHOWN.regressions, frames: true }),
    ...section('Improvements, thank you', report.improvements, { ...view, shown: SHOWN.improvements }),
    ...section('Unknown', report.unknown, { ...view, shown: SHOWN.unknown }),
    ...section('Changed by rules or comments', report.rule_changed, { ...view, shown: SHOWN.rule_changed }),
    ...(view.verbose ? section('Moved or edited', report.carried, { ...view, shown: SHOWN.carried }) : []),
    ...section('Findings', report.findings, { ...view, shown: SHOWN.findings, frames: true }),
    ...skipped(report, view),
    ...(report.notes.length > 0
      ? [
          '',
          ...report.notes.slice(0, 5).map((note) => `note: ${printable(note)}`),
          ...rest(report.notes.length - 5, 'note'),
        ]
      : []),
    '',
    style('dim', totals(report, context)),
    ...(report.reproduce ? [style('dim', `Reproduce: ${report.reproduce}`)] : []),
  ].join('\n');
}

interface View {
  style: Style;
  width: number;
  verbose: boolean;
}

function verdictLine(report: Report, style: Style): string {
  const marks = { success: style('green', '✓'), failure: style('red', '✗'), neutral: style('yellow', '•') };
  return `${marks[report.conclusion]} ${style('bold', report.verdict)}`;
}

function sidesLine({ base, head }: Report): string {
  const name = (side: Side): string => {
    if (side.kind === 'worktree') return 'working tree';
    if (side.kind === 'directory') return 'directory';
    return [printable(side.ref ?? ''), side.commit?.slice(0, 10) ?? ''].filter(Boolean).join(' ');
  };
  return base.kind === 'none'
    ? `${name(head)}; no base: ${base.why}`
    : `${name(base)} (${base.why}) → ${name(head)}`;
}

function failures(report: Report, { style, width }: View): string[] {
  if (report.failures.length === 0) return [];
  const lines = report.failures
    .slice(0, 10)
    .map((failure) =>
      cut(`  ${failure.path ?? failure.shard_id ?? ''}: ${failure.message} (${failure.code})`, width),
    );
  return ['', style('red', 'Not done'), ...lines, ...rest(report.failures.length - lines.length, 'failure')];
}

function skipped(report: Report, { width }: View): string[] {
  if (report.skipped.length === 0) return [];
  const paths = [...new Map(report.skipped.map((file) => [file.path, file.reason]))];
  const lines = paths.slice(0, 5).map(([path, reason]) => cut(`  ${path}: ${reason}`, width));
  return ['', 'Not analysed', ...lines, ...rest(paths.length - lines.length, 'file')];
}

/** Findings by file, each with its line and, where there is room for it, the source. */
function section(
  title: string,
  findings: readonly Finding[],
  view: View & { shown: number; frames?: boolean },
): string[] {
  if (findings.length === 0) return [];
  const shown = view.verbose ? findings : findings.slice(0, view.shown);
  const lines = ['', view.style('bold', `${title} (${findings.length.toLocaleString('en-US')})`)];
  let path = '';
  for (const finding of shown) {
    if (finding.path !== path) lines.push(view.style('cyan', cut(finding.path, view.width)));
    path = finding.path;
    lines.push(...entry(finding, view));
  }
  return [...lines, ...rest(findings.length - shown.length, 'more', ' (--verbose shows all)')];
}

function entry(finding: Finding, view: View & { frames?: boolean }): string[] {
  const place = `${finding.line}:${finding.column}`;
  const severity = finding.severity.padEnd(7);
  const name = finding.class === 'unknown' ? '' : `${finding.class} `;
  const reason = finding.reason === undefined ? '' : `: ${finding.reason}`;
  const tail = `${finding.code} ${finding.id}`;
  const room = view.width - (place.length + severity.length + name.length + tail.length + 8);
  const message = cut(`${finding.message}${reason}`, Math.max(20, room));
  const head = [
    `  ${place.padEnd(8)}`,
    view.style(SEVERITY_STYLES[finding.severity], severity),
    `${view.style('bold', name)}${message}`,
    view.style('dim', tail),
  ].join(' ');
  return view.frames ? [head, ...frame(finding, view)] : [head];
}

/** The source line with a caret under the place. */
function frame(finding: Finding, { style, width }: View): string[] {
  const source = finding.excerpt?.[0];
  if (source === undefined || source.trim() === '') return [];
  const number = String(finding.line).padStart(6);
  const room = Math.max(20, width - 10);
  const from = finding.column - 1 > room - 10 ? Math.max(0, finding.column - 1 - Math.floor(room / 2)) : 0;
  const visible = source.slice(from, from + room);
  const before = printable(visible.slice(0, finding.column - 1 - from));
  const sameLine = finding.end_line === finding.line;
  const length = sameLine ? Math.max(1, finding.end_column - finding.column) : visible.length;
  const marked = printable(visible.slice(finding.column - 1 - from, finding.column - 1 - from + length));
  const carets = '^'.repeat(Math.max(1, Math.min(marked.length, room - before.length)));
  return [
    `${style('dim', `${number} |`)} ${cut(visible, room)}`,
    `${style('dim', `${' '.repeat(6)} |`)} ${' '.repeat(before.length)}${style(SEVERITY_STYLES[finding.severity], carets)}`,
  ];
}

function rest(count: number, noun: string, how = ''): string[] {
  if (count <= 0) return [];
  return [
    `  … ${count.toLocaleString('en-US')} ${noun === 'more' ? 'more' : plural(count, noun).replace(/^\S+ /, 'more ')}${how}`,
  ];
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
