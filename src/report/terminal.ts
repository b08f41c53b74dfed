import { styleText } from 'node:util';
import type { Report, Side } from '../records/report.ts';
import { plural } from '../util/text.ts';
import { cut, printable } from './printable.ts';
import { attribution } from './terminal-attribution.ts';
import { configSection } from './terminal-config.ts';
import { section } from './terminal-findings.ts';
import { surfaceSection } from './terminal-surface.ts';
import { first, rest, type Style, type View } from './terminal-view.ts';

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
  /** What it took to name commits; absent when the answer was remembered. */
  attributionMs?: number;
  memo?: { hits: number; misses: number };
}

/** How many of a class are shown before the rest is only counted. */
const SHOWN = {
  regressions: 50,
  improvements: 20,
  gone: 10,
  unknown: 10,
  accepted: 10,
  rule_changed: 10,
  findings: 50,
} as const;

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
  // What comments of the change silence stands with the configuration.
  const silenced = new Set(report.config_effect?.silenced.map(({ id }) => id));
  const ruled = report.rule_changed.filter(({ id }) => !silenced.has(id));
  return [
    verdict,
    style('dim', `  ${sidesLine(report)}`),
    ...failures(report, view),
    ...section('Regressions', report.regressions, { ...view, shown: SHOWN.regressions, frames: true }),
    ...surfaceSection(report, view),
    ...section('Improvements, thank you', improved, { ...view, shown: SHOWN.improvements }),
    ...section('Gone with the code', gone, { ...view, shown: SHOWN.gone }),
    ...attribution(report, view, context.attributionMs),
    ...section('Unknown', report.unknown, { ...view, shown: SHOWN.unknown }),
    ...section('Accepted', report.accepted, { ...view, shown: SHOWN.accepted }),
    ...section('Changed by rules or comments', ruled, { ...view, shown: SHOWN.rule_changed }),
    ...configSection(report, view),
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

function verdictLine(report: Report, style: Style): string {
  const marks = { success: style('green', '✓'), failure: style('red', '✗'), neutral: style('yellow', '•') };
  return `${marks[report.conclusion]} ${style('bold', printable(report.verdict))}`;
}

/** Both sides and why these, on one line that is safe to show. */
export function sidesLine({ base, head }: Report): string {
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

/** What did not change, what was hidden and what it cost: numbers and our own words alone. */
export function totals(report: Report, context: Pick<TerminalContext, 'elapsedMs' | 'memo'>): string {
  const { counts } = report;
  const parts = [
    `${report.unchanged_count.toLocaleString('en-US')} unchanged`,
    ...(counts.moved + counts.edited > 0 ? [`${counts.moved} moved`, `${counts.edited} edited`] : []),
    ...(counts.accepted > 0 ? [`${counts.accepted} accepted`] : []),
    ...(counts.suppressed > 0 ? [`${counts.suppressed} silenced`] : []),
    ...(report.head.files === undefined ? [] : [plural(report.head.files, 'file')]),
    ...(context.elapsedMs === undefined ? [] : [`${(context.elapsedMs / 1000).toFixed(1)} s`]),
    ...(context.memo && context.memo.hits + context.memo.misses > 0
      ? [`${Math.floor((100 * context.memo.hits) / (context.memo.hits + context.memo.misses))} % remembered`]
      : []),
  ];
  return parts.join(', ');
}
