import type { LineMap } from './line-map.ts';
import type { Keys, Match, Matching, Places } from './matching.ts';
import { inkColumn, LONG_LINE, maskMessage, maskNumbers, normaliseLine } from './normalise.ts';
import type { SideFinding } from './side.ts';
import { neighbour, type SourceLines } from './source-lines.ts';

/** What two texts tell of each other: of a pair of files, or of a region that moved. */
export interface Ground {
  base: LinesOf;
  head: LinesOf;
  map: LineMap;
  /** True for a rule that says one thing of one name in one scope: the name tells its findings apart, not the line. */
  isOfName?: ((code: string) => boolean) | undefined;
  /** True for a line without a partner in the pair of its file, where `map` is not of that pair. */
  isLoose?: Record<'base' | 'head', (path: string, line: number) => boolean>;
}

/** The text that a finding stands in. */
export type LinesOf = (finding: SideFinding) => SourceLines;

/** One step of the matcher: it takes what it can prove and leaves the rest. */
export interface Step {
  pass: number;
  name: string;
  run: (matching: Matching, ground: Ground, label: Pick<Match, 'pass' | 'step'>) => void;
}

/** What a step is given. */
export type Given = Parameters<Step['run']>;

/** What of a finding has to agree, as text. */
export type Detail = (finding: SideFinding, lines: SourceLines) => string;

/**
 * What of the message has to agree, strictest first. On one and the same line two names are two findings unless they
 * stand in the same column; numbers may always differ.
 */
export const DETAILS: readonly Detail[] = [
  (finding, lines) => `${inkAt(finding, lines)}\0${finding.message}`,
  (finding) => finding.message,
  (finding, lines) => `${inkAt(finding, lines)}\0${maskMessage(finding.message)}`,
  (finding) => maskNumbers(finding.message),
];

/** How many characters stand before a finding on its line, white space aside. */
export function inkAt(finding: SideFinding, lines: SourceLines): number {
  const raw = lines.raw[finding.line - 1];
  return raw === undefined ? finding.column : inkColumn(raw, finding.column);
}

/** Keys made in the same way on both sides. */
export function keysOf(
  { base, head }: Ground,
  key: (finding: SideFinding, lines: SourceLines, side: 'base' | 'head') => string | undefined,
): Keys {
  return {
    base: (finding) => key(finding, base(finding), 'base'),
    head: (finding) => key(finding, head(finding), 'head'),
  };
}

/** Places on a scale that both sides share, by line and column. */
export function placesOf({ map }: Ground): Places {
  const within = (finding: SideFinding): number => Math.min(finding.column, 9999) / 100_000;
  return {
    base: (finding) => map.basePlace(finding.line) + within(finding),
    head: (finding) => map.headPlace(finding.line) + within(finding),
  };
}

/** Tells which lines of a finding's text have no partner. */
export function looseIn(
  { map, isLoose }: Ground,
  { path }: SideFinding,
  side: 'base' | 'head',
): (line: number) => boolean {
  if (isLoose) return (line) => isLoose[side](path, line);
  return (line) => (side === 'base' ? map.toHead(line) : map.toBase(line)) === 0;
}

/** The source line of a finding as evidence; undefined when there is none. */
export function snippetOf(
  finding: Pick<SideFinding, 'line' | 'column'>,
  lines: SourceLines,
): string | undefined {
  const raw = lines.raw[finding.line - 1];
  if (raw === undefined) return undefined;
  // Of a line without end, as in minified code, only the surroundings of the finding are its own.
  if (raw.length > LONG_LINE)
    return normaliseLine(raw.slice(Math.max(0, finding.column - 41), finding.column + 159));
  const normal = lines.normal[finding.line - 1]!;
  if (normal !== '') return normal;
  const [above, below] = [neighbour(lines, finding.line, -1), neighbour(lines, finding.line, 1)];
  return above === '' && below === ''
    ? undefined
    : `${above.slice(-LONG_LINE)}\n\n${below.slice(0, LONG_LINE)}`;
}
