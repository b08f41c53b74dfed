import type { styleText } from 'node:util';
import { plural } from '../util/text.ts';
import type { LinesOf } from './code-frame.ts';
import { wrap } from './printable.ts';

/** A colour or a weight. */
export type Format = Parameters<typeof styleText>[0];

export type Style = (format: Format, text: string) => string;

/** Gives the URL that opens a place of the head in an editor, or undefined when there is none. */
export type LinkOf = (place: { path: string; line: number; column: number }) => string | undefined;

/** How a report is shown on this screen. */
export interface View {
  style: Style;
  width: number;
  verbose: boolean;
  linkOf?: LinkOf;
  /** Texts of both sides, for what is around a place. */
  linesOf?: LinesOf;
}

/** A text that leads to a place, on screens that have links; what leads nowhere stays text. */
export function linked(
  text: string,
  place: Parameters<LinkOf>[0] | undefined,
  { linkOf }: Pick<View, 'linkOf'>,
): string {
  const url = place && linkOf?.(place);
  // A URL is made of a path that others chose: whatever could end the escape sequence makes it none.
  if (url === undefined || !/^[!-~]+$/.test(url)) return text;
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** A text broken into lines, all of them indented and no wider than the screen. */
export function paragraph(
  text: string,
  {
    width,
    verbose,
    indent = 2,
    hanging = indent,
  }: Pick<View, 'width' | 'verbose'> & { indent?: number; hanging?: number },
): string[] {
  const lines = wrap(text, { width: width - Math.max(indent, hanging), most: verbose ? 40 : 4 });
  return lines.map((line, at) => `${' '.repeat(at === 0 ? indent : hanging)}${line}`);
}

/** The command that gives a comparison again, broken so that it can be pasted as it stands. */
export function reproduceLines(command: string, { width }: Pick<View, 'width'>): string[] {
  const lines = wrap(`Reproduce: ${command}`, { width: width - 4, most: 8 });
  return lines.map((line, at) => `${at === 0 ? '' : '  '}${line}${at === lines.length - 1 ? '' : ' \\'}`);
}

/** The first entries, or all of them. */
export function first<T>(entries: readonly T[], count: number, view: View): readonly T[] {
  return view.verbose ? entries : entries.slice(0, count);
}

/** How many are left out and how to see them; nothing when none are. */
export function rest(count: number, noun?: string): string[] {
  if (count <= 0) return [];
  const what = noun === undefined ? `${count.toLocaleString('en-US')} more` : plural(count, noun);
  return [`  … ${what} (--verbose shows all)`];
}
