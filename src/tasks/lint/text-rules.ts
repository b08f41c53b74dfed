import { positionAt } from '../../util/text.ts';
import type { RawFinding } from '../diagnostic.ts';
import type { Range } from '../languages/code-model.ts';

export interface TextRuleOptions {
  max_line_length: number;
  /** The first of these that stands on a line is the one reported. */
  todo_words: readonly string[];
}

/** Text as the rules read it. */
export interface RuledText {
  text: string;
  /** `lineStarts(text)`. */
  starts: Uint32Array;
  /** Where words of L003 count; undefined for text without comments, where they count anywhere. */
  comments: readonly Range[] | undefined;
}

/** Findings of L001 to L005, rule by rule within a line. Line breaks of any kind belong to no line. */
export function textFindings(ruled: RuledText, options: TextRuleOptions): RawFinding[] {
  const { text, starts } = ruled;
  const found: RawFinding[] = [];
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line]!;
    const end = lineEnd(text, starts, line);
    trailingWhitespace(text, start, end, found);
    if (end - start > options.max_line_length) longLine(text.slice(start, end), start, { options, found });
    if (text.charCodeAt(start) === TAB && start < end) tabIndentation(text, start, end, found);
  }
  todoComments(ruled, options.todo_words, found);
  if (text !== '' && !text.endsWith('\n'))
    found.push({
      code: 'L005',
      severity: 'warning',
      message: 'Missing newline at end of file',
      start: text.length,
      end: text.length,
    });
  return found;
}

const TAB = 9;
const LF = 10;
const CR = 13;

/** Offset after the last character of a line, before its line break. */
function lineEnd(text: string, starts: Uint32Array, line: number): number {
  const next = starts[line + 1];
  if (next === undefined) return text.length;
  const breakLength = text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR ? 2 : 1;
  return Math.max(starts[line]!, next - breakLength);
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/.test(String.fromCharCode(unit)));
}

function trailingWhitespace(text: string, start: number, end: number, found: RawFinding[]): void {
  let from = end;
  while (from > start && isSpace(text.charCodeAt(from - 1))) from--;
  if (from < end)
    found.push({ code: 'L001', severity: 'warning', message: 'Trailing whitespace', start: from, end });
}

/** Length counts characters, so that an emoji is one. */
function longLine(
  content: string,
  start: number,
  { options, found }: { options: TextRuleOptions; found: RawFinding[] },
): void {
  const limit = options.max_line_length;
  let count = 0;
  let offset = 0;
  let over = 0;
  for (const character of content) {
    if (count === limit) over = offset;
    offset += character.length;
    count++;
  }
  if (count <= limit) return;
  found.push({
    code: 'L002',
    severity: 'warning',
    message: `Line too long (${count} > ${limit})`,
    start: start + over,
    end: start + content.length,
  });
}

function tabIndentation(text: string, start: number, end: number, found: RawFinding[]): void {
  let to = start;
  while (to < end && text.charCodeAt(to) === TAB) to++;
  found.push({
    code: 'L004',
    severity: 'warning',
    message: 'Tab indentation (prefer spaces)',
    start,
    end: to,
  });
}

const wholeWord = (words: string): string => `(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`;

function todoComments(
  { text, starts, comments }: RuledText,
  words: readonly string[],
  found: RawFinding[],
): void {
  const any = new RegExp(wholeWord(words.join('|')), 'iu');
  const places = new Map<number, Range[]>();
  for (const range of comments ?? [{ start: 0, end: text.length }]) {
    if (!any.test(text.slice(range.start, range.end))) continue;
    for (let line = positionAt(starts, range.start).line - 1; line < starts.length; line++) {
      const start = Math.max(range.start, starts[line]!);
      if (start >= range.end) break;
      const end = Math.min(range.end, lineEnd(text, starts, line));
      if (!any.test(text.slice(start, end))) continue;
      const known = places.get(line);
      if (known) known.push({ start, end });
      else places.set(line, [{ start, end }]);
    }
  }
  const each = words.map((word) => ({ word, pattern: new RegExp(wholeWord(word), 'iu') }));
  for (const ranges of places.values()) {
    const first = firstWord(text, ranges, each);
    if (first) found.push(first);
  }
}

function firstWord(
  text: string,
  ranges: readonly Range[],
  words: readonly { word: string; pattern: RegExp }[],
): RawFinding | undefined {
  for (const { word, pattern } of words)
    for (const range of ranges) {
      const match = pattern.exec(text.slice(range.start, range.end));
      if (!match) continue;
      const start = range.start + match.index;
      return {
        code: 'L003',
        severity: 'info',
        message: `Found ${word} comment`,
        start,
        end: start + match[0].length,
      };
    }
  return undefined;
}
