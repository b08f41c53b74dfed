import { likeness } from '../util/text.ts';
import { inkAt, snippetOf, type Detail, type Given, type Ground } from './ground.ts';
import {
  inkOf,
  lineLikeness,
  LONG_LINE,
  maskMessage,
  maskNumbers,
  namesIn,
  tokenLikeness,
  tokensOf,
} from './normalise.ts';
import type { SideFinding } from './side.ts';
import type { SourceLines } from './source-lines.ts';

/** Where lines differ anyway, a name may differ with them. */
const EDITED_DETAILS: readonly Detail[] = [
  (finding) => finding.message,
  (finding) => maskMessage(finding.message),
];

/** Lines of one hunk less alike than this are two lines; between symbols of different names it takes more. */
export const ALIKE = 0.6;
const ALIKE_ELSEWHERE = 0.75;

/**
 * Rule and symbol in one replaced range, on lines that are alike; or the same place of an unchanged line with another
 * message. A constant message alone is no evidence.
 */
export function onEditedLine([matching, ground, label]: Given, options: { isNamed?: boolean } = {}): void {
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
