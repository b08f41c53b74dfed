import type { styleText } from 'node:util';
import { plural } from '../util/text.ts';

/** A colour or a weight. */
export type Format = Parameters<typeof styleText>[0];

export type Style = (format: Format, text: string) => string;

/** How a report is shown on this screen. */
export interface View {
  style: Style;
  width: number;
  verbose: boolean;
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
