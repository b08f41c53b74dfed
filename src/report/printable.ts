/** C0 and C1 controls, bidirectional marks and zero-width characters: what could act on a terminal or hide text. */
// oxlint-disable-next-line no-control-regex
const ACTING = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Untrusted text on one line, with everything that could act shown as an escape; tabs become a space. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(ACTING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Printable text cut to a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  const safe = printable(text);
  return safe.length <= width ? safe : `${safe.slice(0, Math.max(0, width - 1))}…`;
}
