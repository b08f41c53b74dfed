import type { Finding, FindingClass } from '../records/finding.ts';
import { severityRank } from '../records/output.ts';
import { frameRows, linesAround } from './code-frame.ts';
import { sideOf } from './listed.ts';
import { columnsOf, cut, cutStart, wrap } from './printable.ts';
import { drawFrame, frameRoom, SEVERITY_STYLES } from './terminal-frame.ts';
import { linked, rest, type Format, type View } from './terminal-view.ts';

/** A message gets a line of its own where less than this is left beside the place and the severity. */
const LEAST_ROOM = 28;

/** Findings of a list that are shown with their source before the others are shown without. */
const FRAMES = 20;

/** How a list of findings is shown. */
export interface ListView extends View {
  /** How many are shown before the rest is only counted. */
  shown: number;
  /** With the source of each. */
  frames?: boolean;
  /** Classes that the title says already. */
  plain?: readonly FindingClass[];
}

/** Findings by file under a title with their number. */
export function section(
  title: string,
  findings: readonly Finding[],
  view: ListView & { tone?: Format },
): string[] {
  if (findings.length === 0) return [];
  const count = ` (${findings.length.toLocaleString('en-US')})`;
  const heading = `${view.style(view.tone ?? 'bold', title)}${view.style('dim', count)}`;
  return ['', heading, ...listing(findings, view)];
}

/** Findings by file without a title, the worst ones where there are too many. */
export function listing(findings: readonly Finding[], view: ListView): string[] {
  const shown = view.verbose ? findings : worst(findings, view.shown);
  const framed = new Set(view.frames ? (view.verbose ? shown : worst(shown, FRAMES)) : []);
  const columns = columnsFor(shown, framed);
  const lines: string[] = [];
  // The last line of the file that a frame has shown.
  let seen = 0;
  for (const [at, finding] of shown.entries()) {
    const { path } = finding;
    if (path !== shown[at - 1]?.path) {
      seen = 0;
      lines.push(linked(view.style('cyan', cutStart(path, view.width)), placeOf(finding, 1), view));
    }
    lines.push(...entry(finding, { ...view, columns }));
    if (!framed.has(finding)) continue;
    const next = shown[at + 1];
    const frame = frameOf(finding, { ...view, columns, seen, ...(next?.path === path ? { next } : {}) });
    lines.push(...frame.lines, ...(frame.lines.length > 0 && next ? [''] : []));
    seen = Math.max(seen, frame.last);
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

/** Widths of what stands below each other in one list. */
interface Columns {
  place: number;
  severity: number;
  /** Digits of the line numbers of source. */
  number: number;
}

function columnsFor(shown: readonly Finding[], framed: ReadonlySet<Finding>): Columns {
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    place: widest(shown.map(({ line, column }) => `${line}:${column}`)),
    severity: widest(shown.map(({ severity }) => severity)),
    // Lines after the place are shown too.
    number: widest([...framed].map(({ line }) => String(line + 4))),
  };
}

type Sized = ListView & { columns: Columns };

/** Place, severity and message, then rule and id; what does not fit goes on below the message. */
function entry(finding: Finding, view: Sized): string[] {
  const { columns, style, width } = view;
  const place = `${finding.line}:${finding.column}`;
  const before = [
    '',
    linked(style('dim', place), placeOf(finding), view) + ' '.repeat(columns.place - place.length),
    // Colours are for what is to be done.
    style(view.frames ? SEVERITY_STYLES[finding.severity] : 'dim', finding.severity.padEnd(columns.severity)),
  ].join('  ');
  const beside = 2 + columns.place + 2 + columns.severity + 2;
  const isStacked = width - beside < LEAST_ROOM;
  const indent = isStacked ? 4 : beside;
  const body = words(finding, { ...view, width: width - indent });
  const below = body.slice(isStacked ? 0 : 1).map((line) => `${' '.repeat(indent)}${line}`);
  return [isStacked ? before : `${before}  ${body[0]!}`, ...below];
}

/** The message with what the class alone does not say, its rule and its id. */
function words(finding: Finding, { style, width, verbose, plain = [] }: ListView): string[] {
  const { class: name, accepted, base, message } = finding;
  const prefix = plain.includes(name) ? '' : `${name.replace('_', ' ')} `;
  const lines = wrap(`${prefix}${message}${remark(finding)}`, { width, most: verbose ? 40 : 4 });
  const tail = `${cut(finding.code, Math.max(1, width - finding.id.length - 1))} ${cut(finding.id, width)}`;
  const end = lines.at(-1) ?? '';
  const fits = columnsOf(end) + 1 + columnsOf(tail) <= width && lines.length > 0;
  const dimmed = style('dim', tail);
  if (prefix !== '' && lines[0]?.startsWith(prefix))
    lines[0] = `${style('bold', prefix)}${lines[0].slice(prefix.length)}`;
  const isMeasured = (name === 'worsened' || name === 'softened') && base && base.message !== message;
  return [
    ...lines.slice(0, -1),
    ...(fits ? [`${lines.at(-1)!} ${dimmed}`] : [...lines.slice(-1), dimmed]),
    ...(isMeasured ? wrap(`was: ${base.message}`, { width, most: 2 }).map((line) => style('dim', line)) : []),
    ...(accepted
      ? wrap(`accepted: ${accepted.reason}`, { width, most: 4 }).map((line) => style('dim', line))
      : []),
  ];
}

/** What the class alone does not say: the reason, the other severity, the other file. */
function remark({ base, path, reason, severity }: Finding): string {
  return [
    reason === undefined ? '' : `: ${reason}`,
    base === undefined || base.severity === severity ? '' : ` (was ${base.severity})`,
    base === undefined || base.path === path ? '' : ` (from ${base.path})`,
  ].join('');
}

/** The place of a finding as far as it stands in a file that can be opened. */
function placeOf(
  finding: Finding,
  line = finding.line,
): { path: string; line: number; column: number } | undefined {
  if (sideOf(finding) === 'base') return undefined;
  return { path: finding.path, line, column: line === finding.line ? finding.column : 1 };
}

/** The source of a finding without what the frames before and after it show, and the last line that it shows. */
function frameOf(
  finding: Finding,
  view: Sized & { seen: number; next?: Finding },
): { lines: string[]; last: number } {
  const source = linesAround(finding, view.linesOf);
  if (source === undefined) return { lines: [], last: 0 };
  const { columns, seen, next } = view;
  const room = frameRoom(view.width, columns.number);
  const to = next && next.line >= finding.line ? Math.max(finding.line, next.line - 1) : Infinity;
  const rows = frameRows(finding, source, { room, from: seen + 1, to });
  const last = rows.findLast((row) => row.kind === 'source')?.number ?? 0;
  return { lines: drawFrame(rows, { ...view, digits: columns.number, severity: finding.severity }), last };
}
