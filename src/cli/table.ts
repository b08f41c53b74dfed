import { printable } from '../report/printable.ts';

const GAP = 2;
/** No column of words is made narrower than this. */
const NARROWEST = 12;

/**
 * A plain table: columns two spaces apart, numbers to the right, a line of dashes under the header.
 * @param width where lines have to end: the longest columns are cut with a `…`; undefined where nothing is to be lost
 */
export function renderTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  width?: number,
): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell) : printable(cell))),
  );
  const full = header.map((title, column) =>
    cells.reduce((most, row) => Math.max(most, row[column]!.length), title.length),
  );
  const widths = width === undefined ? full : fitted(full, width);
  const right = header.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => [cut(cell, widths[column]!), widths[column]!, right[column]] as const)
      .map(([cell, most, isRight]) => (isRight ? cell.padStart(most) : cell.padEnd(most)))
      .join('  ')
      .trimEnd();
  return [line(header), line(widths.map((one) => '-'.repeat(one))), ...cells.map(line)].join('\n');
}

/** Takes from the widest column, one by one, until all fit or none can give more. */
function fitted(full: readonly number[], width: number): number[] {
  const widths = [...full];
  let over = widths.reduce((sum, one) => sum + one, GAP * (widths.length - 1)) - width;
  for (; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]!--;
  }
  return widths;
}

function cut(cell: string, width: number): string {
  return cell.length <= width ? cell : `${cell.slice(0, width - 1)}…`;
}
