import type { Place } from '../records/finding.ts';

/** Characters of a line that are drawn; minified code has lines of megabytes. */
const LONGEST = 600;

/** How much of a long line stands before the finding. */
const LEAD = 80;

export interface Excerpt {
  text: string;
  lines: readonly string[];
  /** The place, in the lines as they were cut. */
  place: Pick<Place, 'line' | 'column' | 'end_line' | 'end_column'>;
  isCut: boolean;
}

/** The source of a place, long lines cut to what stands around it; undefined when the report holds none. */
export function excerptOf(place: Place): Excerpt | undefined {
  const given = place.excerpt;
  if (given === undefined || given.length === 0) return undefined;
  const isCut = given.some((line) => line.length > LONGEST);
  const from = given[0]!.length > LONGEST ? Math.max(0, place.column - 1 - LEAD) : 0;
  const lines = given.map((line, n) => {
    const start = n === 0 ? from : 0;
    return line.length > LONGEST ? line.slice(start, start + LONGEST) : line;
  });
  const { line, column, end_line, end_column } = place;
  const end = end_line === line ? end_column - from : end_column;
  return {
    text: lines.join('\n'),
    lines,
    place: { line, column: column - from, end_line, end_column: end },
    isCut,
  };
}
