import { eastAsianWidth } from 'get-east-asian-width';

/**
 * What could act on a terminal or hide text: controls, format characters (bidirectional marks, zero-width characters,
 * tags), fillers and selectors that show nothing (but for the one that colours an emoji), line and paragraph
 * separators, and halves of surrogate pairs.
 */
const ACTING = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** What is drawn over the character before it: marks without a width, and the later letters of a Hangul syllable. */
const OVER = /[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7ff]/u;

const ASCII = /^[\u0020-\u007e]*$/;

/** Untrusted text on one line, with everything that could act shown as an escape; tabs become a space. */
export function printable(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replaceAll('\t', ' ').replace(ACTING, escape);
}

function escape(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

/** Columns that printable text takes on a terminal. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

function columnsOfCharacter(character: string): number {
  if (ASCII.test(character)) return 1;
  return OVER.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!);
}

/** Untrusted text made printable and cut to a number of columns, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  // Marks take no column: without a limit of its own a text of marks would never be too wide.
  const limit = 8 * Math.max(1, width);
  const safe = printable(text.length > limit ? text.slice(0, limit) : text);
  if (text.length <= limit && columnsOf(safe) <= width) return safe;
  let columns = 0;
  let end = 0;
  for (const character of safe) {
    columns += columnsOfCharacter(character);
    if (columns > width - 1) break;
    end += character.length;
  }
  return `${safe.slice(0, end)}…`;
}

/** As `cut`, with what is missing at the start: the end of a path says more than its beginning. */
export function cutStart(text: string, width: number): string {
  const limit = 8 * Math.max(1, width);
  const safe = printable(text.length > limit ? text.slice(-limit) : text);
  if (text.length <= limit && columnsOf(safe) <= width) return safe;
  const characters = Array.from(safe);
  let columns = 0;
  let start = characters.length;
  while (start > 0) {
    columns += columnsOfCharacter(characters[start - 1]!);
    if (columns > width - 1) break;
    start--;
  }
  return `…${characters.slice(start).join('')}`;
}

/**
 * Untrusted text made printable and broken into lines between words; a word that is wider than a line is broken too.
 * @param given.width columns of a line
 * @param given.most lines at most; the last one then ends in an ellipsis
 */
export function wrap(text: string, { width, most = 12 }: { width: number; most?: number }): string[] {
  const lines: string[] = [];
  let left = printable(text.length > 8 * width * most ? text.slice(0, 8 * width * most) : text).trim();
  while (left !== '') {
    if (lines.length === most - 1 || columnsOf(left) <= width) return [...lines, cut(left, width)];
    const end = lineEnd(left, width);
    lines.push(left.slice(0, end).trimEnd());
    left = left.slice(end).trimStart();
  }
  return lines;
}

/** Where a line of so many columns ends: behind its last space, else wherever it is full. */
function lineEnd(text: string, width: number): number {
  let columns = 0;
  let at = 0;
  let space = 0;
  for (const character of text) {
    columns += columnsOfCharacter(character);
    // A first character that is too wide is taken all the same: the text has to come to its end.
    if (columns > width && at > 0) return character === ' ' ? at : space || at;
    at += character.length;
    if (character === ' ') space = at;
  }
  return at;
}
