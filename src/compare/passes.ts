import { likeness } from '../util/text.ts';
import type { LineMap } from './line-map.ts';
import type { Keys, Match, Matching, Places } from './matching.ts';
import {
  inkColumn,
  inkOf,
  lineLikeness,
  LONG_LINE,
  maskMessage,
  maskNumbers,
  namesIn,
  normaliseLine,
  tokenLikeness,
  tokensOf,
} from './normalise.ts';
import type { SideFinding } from './side.ts';
import { neighbour, type SourceLines } from './source-lines.ts';
import { isAlone, sharedSurroundings, stays, surroundingText } from './surroundings.ts';

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
  {
    pass: 3,
    name: 'the mapped line among lines that stayed',
    run: (...given) => onMappedLine(given, { sameSymbol: false, stayed: true }),
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

/** As above for single lines: the symbol has to have a name. */
export const NAMED_MOVED_STEPS: readonly Step[] = [
  {
    pass: 7,
    name: 'a moved line of a function of the same name',
    run: (...given) => onMappedLine(given, { sameSymbol: true, isNamed: true }),
  },
  {
    pass: 7,
    name: 'an edited line in a moved function of the same name',
    run: (...given) => onEditedLine(given, { isNamed: true }),
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
  key: (finding: SideFinding, lines: SourceLines, side: 'base' | 'head') => string | undefined,
): Keys {
  return {
    base: (finding) => key(finding, base(finding), 'base'),
    head: (finding) => key(finding, head(finding), 'head'),
  };
}

function placesOf({ map }: Ground): Places {
  const within = (finding: SideFinding): number => Math.min(finding.column, 9999) / 100_000;
  return {
    base: (finding) => map.basePlace(finding.line) + within(finding),
    head: (finding) => map.headPlace(finding.line) + within(finding),
  };
}

/** Rule, mapped line and message. */
function onMappedLine(
  [matching, ground, label]: Given,
  options: { sameSymbol: boolean; isNamed?: boolean; stayed?: boolean },
): void {
  const { map } = ground;
  const symbol = (finding: SideFinding): string => (options.sameSymbol ? (finding.symbol ?? '') : '');
  const isOut = (finding: SideFinding): boolean => options.isNamed === true && finding.symbol === undefined;
  const isOutInBase = (finding: SideFinding): boolean =>
    isOut(finding) ||
    (options.stayed === true && !stays(finding.line, ground.base(finding), (line) => map.toHead(line)));
  for (const detail of DETAILS)
    matching.byKey(
      label,
      {
        base: (finding) => {
          const line = map.toHead(finding.line);
          return line === 0 || isOutInBase(finding)
            ? undefined
            : `${finding.code}\0${line}\0${symbol(finding)}\0${detail(finding, ground.base(finding))}`;
        },
        head: (finding) =>
          map.toBase(finding.line) === 0 || isOut(finding)
            ? undefined
            : `${finding.code}\0${finding.line}\0${symbol(finding)}\0${detail(finding, ground.head(finding))}`,
      },
      placesOf(ground),
    );
}

/**
 * What a rule about the whole batch says of a file, where it says one thing on each side: an import cycle stays that
 * cycle when another import becomes the first to show it. So does what is measured of one function or file, and what is
 * said of one name in one scope.
 */
function onWholeBatch([matching, ground, label]: Given): void {
  const key = (finding: SideFinding): string | undefined => {
    if (finding.scope === 'batch') return finding.code;
    if (ground.isOfName?.(finding.code) === true)
      return `${finding.code}\0${finding.symbol ?? ''}\0${finding.message}`;
    // What is measured is the function or the file as a whole, whatever its first line says now.
    return finding.value === undefined ? undefined : `${finding.code}\0${finding.symbol ?? ''}`;
  };
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

/** A line with fewer letters than this is a bracket, of which every function has several. */
const LETTERS = 4;

/** Rule, symbol, message and source line, wherever in the text; of several the one whose surroundings are most alike. */
function onEqualLine([matching, ground, label]: Given): void {
  const places = placesOf(ground);
  for (const detail of DETAILS)
    matching.byKeyAndLikeness(
      label,
      keysOf(ground, (finding, lines) => {
        const snippet = snippetOf(finding, lines);
        return snippet === undefined || inkOf(snippet) < LETTERS
          ? undefined
          : `${finding.code}\0${finding.symbol ?? ''}\0${detail(finding, lines)}\0${snippet}`;
      }),
      {
        places,
        likeness: (base, head) => {
          const shared = sharedSurroundings(
            { line: base.line, lines: ground.base(base) },
            { line: head.line, lines: ground.head(head) },
          );
          // What stands around decides; where that is the same for several, the nearest.
          return 0.95 * shared + 0.05 / (1 + Math.abs(places.base(base) - places.head(head)));
        },
      },
    );
}

function looseIn(
  { map, isLoose }: Ground,
  { path }: SideFinding,
  side: 'base' | 'head',
): (line: number) => boolean {
  if (isLoose) return (line) => isLoose[side](path, line);
  return (line) => (side === 'base' ? map.toHead(line) : map.toBase(line)) === 0;
}

/** Rule, message and the lines around, where they occur once on each side and something near moved along. */
function inEqualSurroundings([matching, ground, label]: Given): void {
  for (const detail of DETAILS)
    matching.byUniqueKey(
      label,
      keysOf(ground, (finding, lines, side) => {
        const snippet = snippetOf(finding, lines);
        if (snippet === undefined || isAlone(finding.line, lines, looseIn(ground, finding, side)))
          return undefined;
        const around = surroundingText(finding.line, snippet, lines);
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
function onEditedLine([matching, ground, label]: Given, options: { isNamed?: boolean } = {}): void {
  const { map } = ground;
  const alike = edits(ground);
  for (const sameSymbol of options.isNamed === true ? [true] : [true, false])
    for (const detail of EDITED_DETAILS) {
      const key = (finding: SideFinding, hunk: number, lines: SourceLines): string | undefined =>
        hunk === 0 || (options.isNamed === true && finding.symbol === undefined)
          ? undefined
          : `${finding.code}\0${hunk}\0${sameSymbol ? (finding.symbol ?? '') : ''}\0${detail(finding, lines)}`;
      matching.byLikeness(
        label,
        {
          base: (finding) => key(finding, map.baseHunk(finding.line), ground.base(finding)),
          head: (finding) => key(finding, map.headHunk(finding.line), ground.head(finding)),
        },
        { likeness: alike, least: sameSymbol ? ALIKE : ALIKE_ELSEWHERE },
      );
    }
  const inPlace = (finding: SideFinding, line: number, lines: SourceLines): string | undefined =>
    line === 0 || options.isNamed === true ? undefined : `${finding.code}\0${line}\0${inkAt(finding, lines)}`;
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
    if (maskNumbers(base.message) !== maskNumbers(head.message))
      return renaming(
        { message: base.message, line: before.snippet },
        { message: head.message, line: after.snippet },
      );
    return Math.max(lineLikeness(before.snippet, after.snippet), tokenLikeness(before.words, after.words));
  };
}

/** Where a message names something else, the name has to be most of what is new; names that are not alike, all of it. */
const RENAMED = 0.85;
const ALIKE_NAMES = 0.5;
/** Letters that such a line needs beside the names. */
const REST = 8;

/** How alike two lines are when the names in the first message are written as in the second; 0 for two other things. */
function renaming(base: { message: string; line: string }, head: { message: string; line: string }): number {
  const [from, to] = [namesIn(base.message), namesIn(head.message)];
  let [everywhere, once, rest] = [base.line, base.line, head.line];
  for (const [at, name] of from.entries()) {
    const other = to[at];
    if (name === '' || other === undefined) continue;
    everywhere = everywhere.replaceAll(name, () => other);
    once = once.replace(name, () => other);
    rest = rest.replace(other, '');
  }
  const alike = Math.max(
    ...[everywhere, once].map((line) => (isStart(line, head.line) ? 1 : likeness(line, head.line))),
  );
  const isNearName = from.every((name, at) => areNear(name, to[at] ?? ''));
  if (isNearName) return alike >= RENAMED ? alike : 0;
  return alike === 1 && inkOf(rest) >= REST ? 1 : 0;
}

function isStart(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function areNear(name: string, other: string): boolean {
  return name.includes(other) || other.includes(name) || likeness(name, other) >= ALIKE_NAMES;
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
