import type { Severity } from '../records/output.ts';
import { plural } from '../util/text.ts';
import type { FrameRow } from './code-frame.ts';
import type { Format, Style } from './terminal-view.ts';

/** Colours of the four severities. */
export const SEVERITY_STYLES: Record<Severity, Format> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'dim',
};

/** Columns beside the digits of a line number: two of indent, the mark, the rule, and what parts them. */
const BESIDE = 7;

/** Columns for a line of source on a screen. */
export function frameRoom(width: number, digits: number): number {
  return Math.max(8, width - digits - BESIDE);
}

/** A frame with line numbers: the lines of the finding marked, those around it dim. */
export function drawFrame(
  rows: readonly FrameRow[],
  { style, digits, severity }: { style: Style; digits: number; severity: Severity },
): string[] {
  const color = SEVERITY_STYLES[severity];
  const gutter = (number: string): string => style('dim', `${number.padStart(digits)} │`);
  return rows.map((row) => {
    if (row.kind === 'carets')
      return `    ${gutter('')} ${' '.repeat(row.indent)}${style(color, '^'.repeat(row.count))}`;
    if (row.kind === 'cut') return `    ${gutter('⋮')} ${style('dim', plural(row.count, 'more line'))}`;
    const mark = row.marked ? style(color, '>') : ' ';
    const text = row.marked || row.text === '' ? row.text : style('dim', row.text);
    return `  ${mark} ${gutter(String(row.number))} ${text}`.trimEnd();
  });
}
