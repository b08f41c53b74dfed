import { styleText } from 'node:util';
import type { Finding } from '../records/finding.ts';
import type { Report, Side } from '../records/report.ts';
import { plural } from '../util/text.ts';
import { linesIn } from './code-frame.ts';
import type { TextOf } from './listed.ts';
import { printable, wrap } from './printable.ts';
import { attribution } from './terminal-attribution.ts';
import { configSection } from './terminal-config.ts';
import { section, worst } from './terminal-findings.ts';
import { surfaceSection } from './terminal-surface.ts';
import { first, paragraph, reproduceLines, rest, type LinkOf, type View } from './terminal-view.ts';

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
  /** Texts of both sides as far as they are at hand, for what is around a place. */
  textOf?: TextOf;
  /** On a screen that has links. */
  linkOf?: LinkOf;
}

/** Nobody reads a report on a narrower screen; there the terminal breaks the lines. */
const LEAST_WIDTH = 50;

/** How many of a class are shown before the rest is only counted. */
const SHOWN = { framed: 50, improvements: 20, others: 10 } as const;

/** A report as text for people: the verdict first, then what got worse, what got better, and what is not known. */
export function renderTerminal(report: Report, context: TerminalContext): string {
  const view = viewOf(context);
  const { style } = view;
  const mark = MARKS[report.conclusion];
  const verdict = (lines: readonly string[]): string =>
    lines
      .map((line, at) => `${at === 0 ? style(mark.format, mark.sign) : ' '} ${style('bold', line)}`)
      .join('\n');
  if (context.quiet) return verdict([printable(report.verdict)]);
  // What went with its code is no work of repair, so it stands apart.
  const gone = report.improvements.filter((finding) => finding.class === 'gone');
  const improved = report.improvements.filter((finding) => finding.class !== 'gone');
  // What comments of the change silence stands with the configuration.
  const silenced = new Set(report.config_effect?.silenced.map(({ id }) => id));
  const ruled = report.rule_changed.filter(({ id }) => !silenced.has(id));
  const list = (title: string, findings: readonly Finding[], more: Partial<SectionView> = {}): string[] =>
    section(title, findings, { ...view, shown: SHOWN.others, plain: PLAIN, ...more });
  const framed = { shown: SHOWN.framed, frames: true };
  return [
    verdict(wrap(report.verdict, { width: view.width - 2 })),
    ...dim(paragraph(sidesLine(report), view), view),
    ...failures(report, view),
    ...list('Regressions', report.regressions, { ...framed, tone: ['bold', 'red'], plain: ['new'] }),
    ...surfaceSection(report, view),
    ...list('Improvements, thank you', improved, {
      shown: SHOWN.improvements,
      tone: ['bold', 'green'],
      plain: ['fixed'],
    }),
    ...list('Gone with the code', gone, { plain: ['gone'] }),
    ...attribution(report, view, context.attributionMs),
    ...list('Unknown', report.unknown, { tone: ['bold', 'yellow'] }),
    ...list('Accepted', report.accepted),
    ...list('Changed by rules or comments', ruled),
    ...configSection(report, view),
    ...(view.verbose ? list('Moved or edited', report.carried, { shown: report.carried.length }) : []),
    ...list('Findings', report.findings, framed),
    ...skipped(report, view),
    ...notes(report, view),
    '',
    ...dim(paragraph(totals(report, context), { ...view, indent: 0 }), view),
    ...dim(report.reproduce === undefined ? [] : reproduceLines(report.reproduce, view), view),
  ].join('\n');
}

type SectionView = Parameters<typeof section>[2];

/** What the titles of most sections say already. */
const PLAIN = ['unknown', 'rule_changed'] as const;

const MARKS = {
  success: { sign: '✓', format: 'green' },
  failure: { sign: '✗', format: 'red' },
  neutral: { sign: '•', format: 'yellow' },
} as const;

/** How everything is drawn on the screen of a context. */
export function viewOf(context: TerminalContext): View {
  return {
    style: (format, text) => (context.color ? styleText(format, text, { validateStream: false }) : text),
    width: Math.max(LEAST_WIDTH, context.width),
    verbose: context.verbose === true,
    ...(context.linkOf ? { linkOf: context.linkOf } : {}),
    ...(context.textOf ? { linesOf: linesIn(context.textOf) } : {}),
  };
}

/**
 * Findings of a report whose source is shown on the terminal, without those that are only counted: of their files the
 * texts are worth reading.
 */
export function framedFindings(report: Report, { verbose }: Pick<TerminalContext, 'verbose'>): Finding[] {
  return [report.regressions, report.findings].flatMap((findings) => [
    ...(verbose ? findings : worst(findings, SHOWN.framed)),
  ]);
}

function dim(lines: readonly string[], { style }: View): string[] {
  return lines.map((line) => style('dim', line));
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
  const shown = first(report.failures, 10, view);
  const lines = shown.flatMap(({ path, shard_id, message, code }) => {
    const what = path ?? (shard_id === undefined ? '' : `shard ${shard_id}`);
    return paragraph(`${what}${what === '' ? '' : ': '}${message} (${code})`, { ...view, hanging: 4 });
  });
  return [
    '',
    view.style(['bold', 'red'], 'Not done'),
    ...lines,
    ...rest(report.failures.length - shown.length, 'more failure'),
  ];
}

function skipped(report: Report, view: View): string[] {
  if (report.skipped.length === 0) return [];
  const paths = [...new Map(report.skipped.map((file) => [file.path, file.reason]))];
  const shown = first(paths, 5, view);
  const lines = shown.flatMap(([path, reason]) => paragraph(`${path}: ${reason}`, { ...view, hanging: 4 }));
  const title = view.style('bold', 'Not analysed');
  return ['', title, ...lines, ...rest(paths.length - shown.length, 'more file')];
}

function notes(report: Report, view: View): string[] {
  if (report.notes.length === 0) return [];
  const shown = first(report.notes, 5, view);
  const lines = shown.flatMap((note) => paragraph(`note: ${note}`, { ...view, indent: 0, hanging: 6 }));
  return ['', ...lines, ...rest(report.notes.length - shown.length, 'more note')];
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
