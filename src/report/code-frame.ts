import type { Finding, Place } from '../records/finding.ts';
import { splitLines } from '../util/text.ts';
import { sideOf, type TextOf } from './listed.ts';
import { columnsOf, cut, printable } from './printable.ts';

/** Columns from one tab stop to the next. */
const TAB = 4;

/** Characters of a line that are looked at: a place further to the right is in no source that people read. */
const LONGEST = 20_000;

/** Lines around the place that are shown where the text is at hand. */
const AROUND = 2;

/** A line of source that is shown. */
export interface SourceRow {
  kind: 'source';
  number: number;
  /** Printable, and no wider than the room. */
  text: string;
  /** True when the finding's range has a part of it. */
  marked: boolean;
}

/** What stands below a line of source: spaces, then carets under the exact columns. */
export interface CaretRow {
  kind: 'carets';
  indent: number;
  count: number;
}

/** Lines of the range that are not shown. */
export interface CutRow {
  kind: 'cut';
  count: number;
}

export type FrameRow = SourceRow | CaretRow | CutRow;

/** Source lines with the number of the first one. */
export interface NumberedLines {
  first: number;
  lines: readonly string[];
}

export interface FrameOptions {
  /** Columns for a line of source. */
  room: number;
  /** Lines of a longer range that are shown; default: three. */
  most?: number;
  /** Nothing before and nothing after these lines is shown. */
  from?: number;
  to?: number;
}

/** Gives the lines of a file of one side, or undefined when its text is not at hand. */
export type LinesOf = (path: string, side: 'base' | 'head') => readonly string[] | undefined;

/** Lines of texts, each text split once. */
export function linesIn(textOf: TextOf): LinesOf {
  const split = new Map<string, readonly string[] | undefined>();
  return (path, side) => {
    const key = `${side} ${path}`;
    if (!split.has(key)) {
      const text = textOf(path, side);
      split.set(key, text === undefined ? undefined : splitLines(text.replace(/^\ufeff/, '')));
    }
    return split.get(key);
  };
}

/**
 * The lines around a finding: of the text where it is at hand and says the same as the excerpt of the record, else the
 * excerpt alone. Undefined when there is neither.
 */
export function linesAround(finding: Finding, linesOf?: LinesOf): NumberedLines | undefined {
  return placeLines(finding, linesOf?.(finding.path, sideOf(finding)));
}

/** As `linesAround` for any place and the lines of its file. */
export function placeLines(
  { excerpt = [], line }: Place,
  lines: readonly string[] = [],
): NumberedLines | undefined {
  const isSame = line <= lines.length && excerpt.every((told, at) => isExcerptOf(told, lines[line - 1 + at]));
  if (isSame) return { first: 1, lines };
  return excerpt.length > 0 ? { first: line, lines: excerpt } : undefined;
}

/** Excerpts of long lines end in an ellipsis. */
function isExcerptOf(told: string, line: string | undefined): boolean {
  if (line === undefined) return false;
  return told === line || (told.endsWith('…') && line.startsWith(told.slice(0, -1)));
}

/** The rows of a place: its first lines with what is around them, and carets under the exact columns of the first. */
export function frameRows(place: Place, source: NumberedLines, options: FrameOptions): FrameRow[] {
  const { room, most = 3, from = 1, to = Infinity } = options;
  const { line } = place;
  const cells = cellsOf(lineOf(source, line) ?? '');
  const range = caretRange(place, cells);
  // A place that is not in what is known of its line cannot be pointed at.
  if (range === undefined) return [];
  const start = windowStart(range, { room, columns: cells.columns });
  // What is around a place far to the right has nothing there.
  const around = start === 0 ? AROUND : 0;
  const shown = (number: number, marked: boolean): FrameRow[] => {
    const text = lineOf(source, number);
    return text === undefined ? [] : [{ kind: 'source', number, text: visible(text, start, room), marked }];
  };
  const end = Math.max(line, lastLine(place));
  const last = Math.min(end, line + most - 1, to);
  const before = numbers(Math.max(line - around, from, 1), line - 1).flatMap((n) => shown(n, false));
  const after =
    end > last ? [] : numbers(last + 1, Math.min(last + around, to)).flatMap((n) => shown(n, false));
  const inside = numbers(line + 1, last).flatMap((n) => shown(n, true));
  const focus = shown(line, true);
  // Without a character of source there is nothing to point at.
  if (![...focus, ...before, ...after].some((row) => row.kind === 'source' && row.text.trim() !== ''))
    return [];
  const left = end - last;
  return [
    ...withoutBlank(before, 'start'),
    ...focus,
    caretsOf(range, start, room),
    ...inside,
    ...(left > 0 ? [{ kind: 'cut', count: left } as const] : []),
    ...withoutBlank(after, 'end'),
  ];
}

/** A range that ends before the first column of a line has nothing of it. */
function lastLine({ line, end_line, end_column }: Place): number {
  return end_column <= 1 && end_line > line ? end_line - 1 : end_line;
}

function lineOf({ first, lines }: NumberedLines, number: number): string | undefined {
  return lines[number - first];
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Blank lines at the edge of a frame say nothing. */
function withoutBlank(rows: readonly FrameRow[], edge: 'start' | 'end'): FrameRow[] {
  const says = (row: FrameRow): boolean => row.kind !== 'source' || row.text.trim() !== '';
  const first = rows.findIndex(says);
  if (first === -1) return [];
  return edge === 'start' ? rows.slice(first) : rows.slice(0, rows.findLastIndex(says) + 1);
}

/** A line as the screen shows it, and the column of the screen at which each of its characters begins. */
interface Cells {
  text: string;
  columns: number;
  /** By offset in the line, in UTF-16 code units; one more for its end. */
  starts: number[];
  /** False when the line goes on behind what is known of it. */
  isWhole: boolean;
}

function cellsOf(line: string): Cells {
  const shown: string[] = [];
  const starts: number[] = [];
  let columns = 0;
  for (const character of line.slice(0, LONGEST)) {
    for (let unit = 0; unit < character.length; unit++) starts.push(columns);
    const text = character === '\t' ? ' '.repeat(TAB - (columns % TAB)) : printable(character);
    shown.push(text);
    columns += columnsOf(text);
  }
  starts.push(columns);
  const isWhole = line.length <= LONGEST && !line.endsWith('…');
  return { text: shown.join(''), columns, starts, isWhole };
}

/** Columns of the screen, from 0. */
interface CaretRange {
  from: number;
  to: number;
}

/** Undefined when the place is behind the end of what is known of its line. */
function caretRange({ line, column, end_line, end_column }: Place, cells: Cells): CaretRange | undefined {
  const { starts, columns, isWhole } = cells;
  const from = starts[column - 1] ?? (isWhole ? columns : undefined);
  if (from === undefined) return undefined;
  const to = end_line === line ? (starts[end_column - 1] ?? columns) : columns;
  return { from, to: Math.max(from + 1, to) };
}

/** The first column of the screen's part of a line: 0 unless the place would be out of sight. */
function windowStart(range: CaretRange, { room, columns }: { room: number; columns: number }): number {
  if (columns <= room || range.to <= room - 1) return 0;
  // What fits is shown whole, with as much before it as after it.
  const length = Math.min(range.to - range.from, room - 4);
  const wanted = range.from - Math.floor((room - length) / 2);
  return Math.max(0, Math.min(wanted, range.from - 2, Math.max(columns - room + 1, range.from - room + 4)));
}

/** The part of a line that the screen has room for, with an ellipsis where something is missing. */
function visible(line: string, start: number, room: number): string {
  const { text } = cellsOf(line);
  if (start === 0) return cut(text, room).trimEnd();
  let columns = 0;
  let at = 0;
  for (const character of text) {
    if (columns > start) break;
    columns += columnsOf(character);
    at += character.length;
  }
  if (columns <= start) return text.trim() === '' ? '' : '…';
  // A wide character may have been left out by half.
  const gap = ' '.repeat(columns - start - 1);
  return `…${gap}${cut(text.slice(at), room - columns + start)}`.trimEnd();
}

function caretsOf({ from, to }: CaretRange, start: number, room: number): CaretRow {
  const indent = Math.min(Math.max(0, from - start), room - 1);
  return { kind: 'carets', indent, count: Math.max(1, Math.min(to - start, room) - indent) };
}

/** Digits of a line number for source that is quoted in text. */
const QUOTED_DIGITS = 6;

/** The first line of a place and carets under it, as plain text for other renderings; no line is wider than `width`. */
export function plainFrame(finding: Finding, width: number): string[] {
  const source = linesAround(finding);
  if (source === undefined) return [];
  const digits = Math.max(QUOTED_DIGITS, String(finding.line).length);
  const rows = frameRows(finding, source, { room: width - digits - 3, from: finding.line, to: finding.line });
  return rows.flatMap((row) => {
    if (row.kind === 'source') return [`${String(row.number).padStart(digits)} | ${row.text}`];
    if (row.kind === 'carets')
      return [`${' '.repeat(digits)} | ${' '.repeat(row.indent)}${'^'.repeat(row.count)}`];
    return [];
  });
}
