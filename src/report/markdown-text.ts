import { cut } from './printable.ts';

/** Columns of untrusted text that are shown; the rest becomes an ellipsis. */
const WIDTH = 300;

/** Columns of a line in a fence. */
const FENCE_WIDTH = 300;

/**
 * Longer runs of backticks are shown as escapes: GitHub's parser knows no code span with more than 80 backticks at its
 * ends, and no fence with more than 255.
 */
const LONGEST_RUN = 64;

/**
 * Untrusted text as a code span on one line: no mention, link, reference, markup or HTML is read in it. Controls and
 * hidden characters become visible escapes; what is too long is cut.
 * @param ends what follows the text however long it is, such as `:12:8`
 */
export function code(text: string, ends = ''): string {
  const shown = tame(`${cut(text, WIDTH)}${ends}`);
  // A span without content is none: its backticks would be text.
  if (shown === '') return '` `';
  const ticks = '`'.repeat(longestRun(shown) + 1);
  return isPadded(shown) ? `${ticks} ${shown} ${ticks}` : `${ticks}${shown}${ticks}`;
}

/** A parser takes one space from both ends, when both have one and there is anything else. */
function isPadded(text: string): boolean {
  if (text.startsWith('`') || text.endsWith('`')) return true;
  return text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
}

/**
 * Lines of untrusted text as a code block, with fences longer than any backticks in them. The lines of the block stand
 * `indent` columns deep, as in an item of a list.
 * @param info our own word for the highlighter
 */
export function fence(lines: readonly string[], { info = 'text', indent = 0 } = {}): string[] {
  const shown = lines.map((line) => tame(cut(line, FENCE_WIDTH)));
  const ticks = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
  const margin = ' '.repeat(indent);
  return [`${ticks}${info}`, ...shown, ticks].map((line) => `${margin}${line}`);
}

/**
 * A sentence that is ours, yet may have come in a report of others. Words and numbers alone can mean nothing to a
 * parser and stand as they are; anything else becomes a code span.
 */
export function sentence(text: string): string {
  const words = text.split(' ');
  const isPlain = words.every((word) => PLAIN_WORD.test(word) && !HEX_WORD.test(word));
  return isPlain && words.length <= 60 ? text : code(text);
}

/** A word or a number with the punctuation of a sentence after it, never inside. */
const PLAIN_WORD = /^(?:[A-Za-z]{1,20}|\d{1,3}(?:,\d{3}){0,4})[,:.]?$/;

/** GitHub links what looks like the id of a commit. */
const HEX_WORD = /^[\da-f]{7,}\W?$/i;

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

function tame(text: string): string {
  return text.replace(
    TOO_LONG_RUN,
    (run) => '`'.repeat(LONGEST_RUN) + '\\u0060'.repeat(run.length - LONGEST_RUN),
  );
}

const TOO_LONG_RUN = new RegExp(`\`{${LONGEST_RUN + 1},}`, 'g');
