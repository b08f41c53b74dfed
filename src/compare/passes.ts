import type { LineMap } from './line-map.ts';
import type { Keys, Match, Matching, Places } from './matching.ts';
import {
  inkColumn,
  inkOf,
  lineLikeness,
  LONG_LINE,
  maskMessage,
  maskNumbers,
  normaliseLine,
  tokenLikeness,
  tokensOf,
} from './normalise.ts';
import type { SideFinding } from './side.ts';
import { neighbour, type SourceLines } from './source-lines.ts';

/** What two texts tell of each other: of a pair of files, or of a region that moved. */
export interface Ground {
  base: LinesOf;
  head: LinesOf;
  map: LineMap;
}

/** The text that a finding stands in. */
export type LinesOf = (finding: SideFinding) => SourceLines;

/** One step of the matcher: it takes what it can prove and leaves the rest. */
export interface Step {
  pass: number;
  name: string;
  run: (matching: Matching, ground: Ground, label: Pick<Match, 'pass' | 'step'>) => void;
}

/**
 * Passes 3 to 6 for one pair of files, in order; in each, exact messages come before masked ones. Lines that the diff
 * maps into another symbol wait until after pass 4: where functions changed places, the diff maps their brackets and
 * returns onto each other's, and the symbol knows better.
 */
export const PAIR_STEPS: readonly Step[] = [
  {
    pass: 3,
    name: 'the mapped line in the same symbol',
    run: (...given) => onMappedLine(given, { sameSymbol: true }),
  },
  { pass: 3, name: 'the end of the text', run: (...given) => atEndOfText(given) },
  { pass: 4, name: 'the same symbol, message and source line', run: (...given) => onEqualLine(given) },
  { pass: 3, name: 'the mapped line', run: (...given) => onMappedLine(given, { sameSymbol: false }) },
  { pass: 5, name: 'the lines around it', run: (...given) => inEqualSurroundings(given) },
  { pass: 6, name: 'an edited line', run: (...given) => onEditedLine(given) },
  { pass: 6, name: 'the only one of its kind in the file', run: (...given) => onWholeBatch(given) },
];

/** Steps of pass 7 inside a region that moved as a whole. */
export const MOVED_STEPS: readonly Step[] = [
  { pass: 7, name: 'a moved line', run: (...given) => onMappedLine(given, { sameSymbol: false }) },
  { pass: 7, name: 'an edited line in moved code', run: (...given) => onEditedLine(given) },
];

/** As above for regions so short that the symbol has to agree. */
export const SHORT_MOVED_STEPS: readonly Step[] = [
  {
    pass: 7,
    name: 'a moved line of the same symbol',
    run: (...given) => onMappedLine(given, { sameSymbol: true }),
  },
];

/** The step of pass 7 for all that is left, wherever it stands. */
export const ANYWHERE_STEPS: readonly Step[] = [
  { pass: 7, name: 'the lines around it, elsewhere', run: (...given) => inEqualSurroundings(given) },
];

/** Runs steps in order until nothing is left to match. */
export function runSteps(steps: readonly Step[], matching: Matching, ground: Ground): void {
  for (const { pass, name, run } of steps) {
    if (matching.done) return;
    run(matching, ground, { pass, step: name });
  }
}

type Given = Parameters<Step['run']>;

type Detail = (finding: SideFinding, lines: SourceLines) => string;

/**
 * What of the message has to agree, strictest first. On one and the same line two names are two findings unless they
 * stand in the same column; numbers may always differ.
 */
const DETAILS: readonly Detail[] = [
  (finding, lines) => `${inkAt(finding, lines)}\0${finding.message}`,
  (finding) => finding.message,
  (finding, lines) => `${inkAt(finding, lines)}\0${maskMessage(finding.message)}`,
  (finding) => maskNumbers(finding.message),
];

/** Where lines differ anyway, a name may differ with them. */
const EDITED_DETAILS: readonly Detail[] = [
  (finding) => finding.message,
  (finding) => maskMessage(finding.message),
];

function inkAt(finding: SideFinding, lines: SourceLines): number {
  const raw = lines.raw[finding.line - 1];
  return raw === undefined ? finding.column : inkColumn(raw, finding.column);
}

function keysOf(
  { base, head }: Ground,
  key: (finding: SideFinding, lines: SourceLines) => string | undefined,
): Keys {
  return { base: (finding) => key(finding, base(finding)), head: (finding) => key(finding, head(finding)) };
}

function placesOf({ map }: Ground): Places {
  const within = (finding: SideFinding): number => Math.min(finding.column, 9999) / 100_000;
  return {
    base: (finding) => map.basePlace(finding.line) + within(finding),
    head: (finding) => map.headPlace(finding.line) + within(finding),
  };
}

/** Rule, mapped line and message. */
function onMappedLine([matching, ground, label]: Given, options: { sameSymbol: boolean }): void {
  const { map } = ground;
  const symbol = (finding: SideFinding): string => (options.sameSymbol ? (finding.symbol ?? '') : '');
  for (const detail of DETAILS)
    matching.byKey(
      label,
      {
        base: (finding) => {
          const line = map.toHead(finding.line);
          return line === 0
            ? undefined
            : `${finding.code}\0${line}\0${symbol(finding)}\0${detail(finding, ground.base(finding))}`;
        },
        head: (finding) =>
          map.toBase(finding.line) === 0
            ? undefined
            : `${finding.code}\0${finding.line}\0${symbol(finding)}\0${detail(finding, ground.head(finding))}`,
      },
      placesOf(ground),
    );
}

/**
 * What a rule about the whole batch says of a file, where it says one thing on each side: an import cycle stays that
 * cycle when another import becomes the first to show it.
 */
function onWholeBatch([matching, ground, label]: Given): void {
  const key = (finding: SideFinding): string | undefined =>
    finding.scope === 'batch' ? finding.code : undefined;
  matching.byUniqueKey(label, keysOf(ground, key));
}

/** Rule and message behind the last character of the text: what is said there is said of the file. */
function atEndOfText([matching, ground, label]: Given): void {
  const key = (finding: SideFinding, { raw }: SourceLines): string | undefined =>
    raw.length > 0 && finding.line === raw.length && finding.column > raw.at(-1)!.length
      ? `${finding.code}\0${finding.message}`
      : undefined;
  matching.byUniqueKey(label, keysOf(ground, key));
}

/** Rule, symbol, message and source line, wherever in the text; the nearest of several. */
function onEqualLine([matching, ground, label]: Given): void {
  for (const detail of DETAILS)
    matching.byKey(
      label,
      keysOf(ground, (finding, lines) => {
        const snippet = snippetOf(finding, lines);
        return snippet === undefined
          ? undefined
          : `${finding.code}\0${finding.symbol ?? ''}\0${detail(finding, lines)}\0${snippet}`;
      }),
      placesOf(ground),
    );
}

/** Rule, message and the lines around, where they occur once on each side. */
function inEqualSurroundings([matching, ground, label]: Given): void {
  for (const detail of DETAILS)
    matching.byUniqueKey(
      label,
      keysOf(ground, (finding, lines) => {
        const around = surroundingsOf(finding, lines);
        return around === undefined ? undefined : `${finding.code}\0${detail(finding, lines)}\0${around}`;
      }),
    );
}

/** Lines of one hunk less alike than this are two lines; between symbols of different names it takes more. */
export const ALIKE = 0.6;
const ALIKE_ELSEWHERE = 0.75;

/**
 * Rule and symbol in one replaced range, on lines that are alike; or the same place of an unchanged line with another
 * message. A constant message alone is no evidence.
 */
function onEditedLine([matching, ground, label]: Given): void {
  const { map } = ground;
  const likeness = edits(ground);
  for (const sameSymbol of [true, false])
    for (const detail of EDITED_DETAILS) {
      const key = (finding: SideFinding, hunk: number, lines: SourceLines): string | undefined =>
        hunk === 0
          ? undefined
          : `${finding.code}\0${hunk}\0${sameSymbol ? (finding.symbol ?? '') : ''}\0${detail(finding, lines)}`;
      matching.byLikeness(
        label,
        {
          base: (finding) => key(finding, map.baseHunk(finding.line), ground.base(finding)),
          head: (finding) => key(finding, map.headHunk(finding.line), ground.head(finding)),
        },
        { likeness, least: sameSymbol ? ALIKE : ALIKE_ELSEWHERE },
      );
    }
  const inPlace = (finding: SideFinding, line: number, lines: SourceLines): string | undefined =>
    line === 0 ? undefined : `${finding.code}\0${line}\0${inkAt(finding, lines)}`;
  matching.byUniqueKey(label, {
    base: (finding) => inPlace(finding, map.toHead(finding.line), ground.base(finding)),
    head: (finding) =>
      inPlace(finding, map.toBase(finding.line) === 0 ? 0 : finding.line, ground.head(finding)),
  });
}

/** How alike the lines of two findings are, or the words around them in the replaced range, however it is wrapped. */
function edits(ground: Ground): (base: SideFinding, head: SideFinding) => number {
  const seen = new Map<SideFinding, { snippet: string; words: string[] }>();
  const look = (finding: SideFinding, side: 'base' | 'head'): { snippet: string; words: string[] } => {
    let known = seen.get(finding);
    if (!known) {
      const lines = ground[side](finding);
      const range = side === 'base' ? ground.map.baseRange(finding.line) : ground.map.headRange(finding.line);
      known = { snippet: snippetOf(finding, lines) ?? '', words: wordsAround(finding, lines, range) };
      seen.set(finding, known);
    }
    return known;
  };
  return (base, head) => {
    const [before, after] = [look(base, 'base'), look(head, 'head')];
    return Math.max(lineLikeness(before.snippet, after.snippet), tokenLikeness(before.words, after.words));
  };
}

/** How many words on either side of a finding are its own. */
const WORDS = 8;

function wordsAround(
  finding: SideFinding,
  { raw }: SourceLines,
  [first, last]: readonly [number, number],
): string[] {
  const own = raw[finding.line - 1] ?? '';
  const at = finding.column - 1;
  const before = tokensOf(own.slice(Math.max(0, at - LONG_LINE), at));
  for (let line = finding.line - 1; line >= first && before.length < WORDS; line--)
    before.unshift(...tokensOf((raw[line - 1] ?? '').slice(-LONG_LINE)));
  const after = tokensOf(own.slice(at, at + LONG_LINE));
  for (let line = finding.line + 1; line <= last && after.length < WORDS; line++)
    after.push(...tokensOf((raw[line - 1] ?? '').slice(0, LONG_LINE)));
  return [...before.slice(-WORDS), ...after.slice(0, WORDS)];
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

/** Lines above and below that make up the surroundings of a finding. */
const AROUND = 5;

/** Surroundings with fewer letters than this are brackets. */
const MEANINGFUL = 12;

function surroundingsOf(finding: SideFinding, lines: SourceLines): string | undefined {
  const snippet = snippetOf(finding, lines);
  if (snippet === undefined) return undefined;
  const around = [snippet];
  for (let step = 1; step <= AROUND; step++)
    around.push(
      (lines.normal[finding.line - 1 - step] ?? '').slice(0, LONG_LINE),
      (lines.normal[finding.line - 1 + step] ?? '').slice(0, LONG_LINE),
    );
  const text = around.join('\n');
  return inkOf(text) >= MEANINGFUL ? text : undefined;
}
