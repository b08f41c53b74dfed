import { onEditedLine } from './edited-line.ts';
import {
  DETAILS,
  keysOf,
  looseIn,
  placesOf,
  snippetOf,
  type Given,
  type Ground,
  type Step,
} from './ground.ts';
import type { Matching } from './matching.ts';
import { inkOf } from './normalise.ts';
import type { SideFinding } from './side.ts';
import type { SourceLines } from './source-lines.ts';
import { isAlone, sharedSurroundings, stays, surroundingText } from './surroundings.ts';

/**
 * Passes 3 to 5 for one pair of files, in order; in each, exact messages come before masked ones. Lines that the diff
 * maps into another symbol wait until after pass 4: where functions changed places, the diff maps their brackets and
 * returns onto each other's, and the symbol knows better.
 */
export const LINE_STEPS: readonly Step[] = [
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
];

/** Pass 6 for one pair of files: what stands on another line than before, and may be another finding. */
export const EDITED_STEPS: readonly Step[] = [
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

/** Rule, mapped line and message. */
function onMappedLine(
  [matching, ground, label]: Given,
  options: { sameSymbol: boolean; isNamed?: boolean; stayed?: boolean },
): void {
  const { map } = ground;
  const symbol = (finding: SideFinding): string => (options.sameSymbol ? (finding.symbol ?? '') : '');
  const isOut = (finding: SideFinding): boolean => options.isNamed === true && finding.symbol === undefined;
  const isOutInBase = (finding: SideFinding): boolean =>
    isOut(finding) || (options.stayed === true && !staysInBoth(finding, ground));
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

/** Asked of both texts, so that nothing depends on which of them is the base. */
function staysInBoth(finding: SideFinding, { base, head, map }: Ground): boolean {
  return (
    stays(finding.line, base(finding), (line) => map.toHead(line)) &&
    stays(map.toHead(finding.line), head(finding), (line) => map.toBase(line))
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
