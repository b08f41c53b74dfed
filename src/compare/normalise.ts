import { likeness } from '../util/text.ts';

/** A line as evidence: white space does not count, so that re-indenting and re-wrapping keep it. */
export function normaliseLine(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

/** A quoted name. An apostrophe inside a word (`isn't`) opens nothing. */
const QUOTED = /(?<!\w)'[^'\n]*'(?!\w)|"[^"\n]*"|`[^`\n]*`|‘[^’\n]*’|“[^”\n]*”/g;

/** A message without its numbers; names in quotes stay whole: `Line too long (130 > 120)` and `(140 > 120)` are one. */
export function maskNumbers(message: string): string {
  let masked = '';
  let from = 0;
  for (const match of message.matchAll(QUOTED)) {
    masked += message.slice(from, match.index).replace(/\d+/g, '#') + match[0];
    from = match.index + match[0].length;
  }
  return masked + message.slice(from).replace(/\d+/g, '#');
}

/** The quoted names of a message, without their quotes, in order. */
export function namesIn(message: string): string[] {
  return [...message.matchAll(QUOTED)].map(([quoted]) => quoted.slice(1, -1));
}

/** A message without its numbers and quoted names: what the rule always says. */
export function maskMessage(message: string): string {
  return message.replace(QUOTED, "'…'").replace(/\d+/g, '#');
}

/** Longer lines are not read character by character for each of their findings. */
export const LONG_LINE = 400;

/** How many characters that are not white space stand before a column: the same after re-indenting. */
export function inkColumn(line: string, column: number): number {
  if (line.length > LONG_LINE) return column;
  let ink = 0;
  for (let at = 0; at < column - 1 && at < line.length; at++) if (!/\s/.test(line[at]!)) ink++;
  return ink;
}

/** Characters that carry meaning: letters, digits, and what is not ASCII. */
export function inkOf(text: string): number {
  return text.replace(/[^\w\u0080-\uffff]+/g, '').length;
}

/** Words and single signs. */
export function tokensOf(text: string): string[] {
  return text.match(/[\w\u0080-\uffff]+|[^\s\w]/g) ?? [];
}

/**
 * How alike two lines are, 0 to 1, by letters or by words, whichever is more. A line that the other one goes on from is
 * the same line with something added: a comment, a call.
 */
export function lineLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 5 && inkOf(short) >= 3 && long.startsWith(short)) return 1;
  return Math.max(likeness(a, b), tokenLikeness(tokensOf(a), tokensOf(b)));
}

/** Twice the longest common subsequence over both lengths. */
export function tokenLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (const left of a) {
    for (let j = 1; j <= b.length; j++)
      current[j] = left === b[j - 1] ? previous[j - 1]! + 1 : Math.max(previous[j]!, current[j - 1]!);
    [previous, current] = [current, previous];
  }
  return (2 * previous[b.length]!) / (a.length + b.length);
}
