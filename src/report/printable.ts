/**
 * What could act on a terminal or hide text: controls, format characters (bidirectional marks, zero-width characters,
 * tags), fillers and selectors that show nothing (but for the one that colours an emoji), line and paragraph
 * separators, and halves of surrogate pairs.
 */
const ACTING = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** Characters that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Marks that are drawn over the character before them. */
const MARK = /\p{M}/u;

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
  if (MARK.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
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
