import type { Finding } from '../records/finding.ts';
import { severityRank, type Severity } from '../records/output.ts';
import { columnsOf, cut, printable } from './printable.ts';
import { rest, type Format, type View } from './terminal-view.ts';

/** Columns that are always there for a message, however narrow the screen. */
const LEAST_ROOM = 20;

const SEVERITY_STYLES: Record<Severity, Format> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'dim',
};

/** Findings by file, each with its line and, where there is room for it, the source. */
export function section(
  title: string,
  findings: readonly Finding[],
  view: View & { shown: number; frames?: boolean },
): string[] {
  if (findings.length === 0) return [];
  const heading = view.style('bold', `${title} (${findings.length.toLocaleString('en-US')})`);
  return ['', heading, ...listing(findings, view)];
}

/** Findings by file without a title, the worst ones where there are too many. */
export function listing(
  findings: readonly Finding[],
  view: View & { shown: number; frames?: boolean },
): string[] {
  const shown = view.verbose ? findings : worst(findings, view.shown);
  const lines: string[] = [];
  let path: string | undefined;
  for (const finding of shown) {
    if (finding.path !== path) lines.push(view.style('cyan', cut(finding.path, view.width)));
    path = finding.path;
    lines.push(...entry(finding, view));
  }
  return [...lines, ...rest(findings.length - shown.length)];
}

/** The worst of the findings, as many as there is room for, in the order in which they stood. */
export function worst(findings: readonly Finding[], count: number): readonly Finding[] {
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
  // What is meant by these the title of the section says.
  const isPlain = finding.class === 'unknown' || finding.class === 'rule_changed';
  const name = isPlain ? '' : `${finding.class} `;
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
  const why = finding.accepted
    ? [view.style('dim', cut(`           accepted: ${finding.accepted.reason}`, view.width))]
    : [];
  return [head, ...why, ...(view.frames ? frame(finding, view) : [])];
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
export function frame(finding: Finding, { style, width }: Pick<View, 'style' | 'width'>): string[] {
  const source = finding.excerpt?.[0];
  if (source === undefined || source.trim() === '') return [];
  const gutter = Math.max(6, String(finding.line).length);
  const number = String(finding.line).padStart(gutter);
  const room = Math.max(LEAST_ROOM, width - gutter - 3);
  const column = finding.column - 1;
  const from = column > room - 10 ? Math.max(0, column - Math.floor(room / 2)) : 0;
  const visible = source.slice(from, from + room);
  // The excerpt of a very long line ends before the place.
  if (visible.trim() === '') return [];
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
