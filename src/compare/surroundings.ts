import { inkOf, LONG_LINE } from './normalise.ts';
import type { SourceLines } from './source-lines.ts';

/** Lines above and below that make up the surroundings of a finding. */
const AROUND = 5;

/** Surroundings with fewer letters than this are brackets. */
const MEANINGFUL = 12;

/** A line with fewer letters is a bracket, which tells nothing of its place. */
const LETTERS = 3;

/** A line and those around as one text; undefined when there is little in them. */
export function surroundingText(line: number, snippet: string, { normal }: SourceLines): string | undefined {
  const around = [snippet];
  for (let step = 1; step <= AROUND; step++)
    around.push(
      (normal[line - 1 - step] ?? '').slice(0, LONG_LINE),
      (normal[line - 1 + step] ?? '').slice(0, LONG_LINE),
    );
  const text = around.join('\n');
  return inkOf(text) >= MEANINGFUL ? text : undefined;
}

/** Numbers of the lines next to a line that hold more than brackets: those above, nearest first, and those below. */
export function linesAround(line: number, { normal }: SourceLines): { above: number[]; below: number[] } {
  const look = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let at = line + step; at >= 1 && at <= normal.length && found.length < AROUND; at += step)
      if (inkOf(normal[at - 1]!) >= LETTERS) found.push(at);
    return found;
  };
  return { above: look(-1), below: look(1) };
}

/** So many lines in a row that the diff maps, with so many letters, did not come together by chance. */
const STAYED = { lines: 4, letters: 40 };

/**
 * True for a line in a run of lines that a diff maps onto a run; 0 is no partner. A short run will do where the text
 * begins or ends.
 */
export function stays(line: number, { normal }: SourceLines, partnerOf: (line: number) => number): boolean {
  if (partnerOf(line) === 0) return false;
  let [lines, letters] = [0, 0];
  const count = (at: number): void => {
    const text = normal[at - 1] ?? '';
    if (text !== '') lines++;
    letters += inkOf(text);
  };
  count(line);
  for (const step of [-1, 1])
    for (let at = line, n = 0; n < 2 * STAYED.lines; at += step, n++) {
      if (at + step < 1 || at + step > normal.length) return true;
      if (partnerOf(at + step) === 0 || partnerOf(at + step) !== partnerOf(at) + step) break;
      count(at + step);
    }
  return lines >= STAYED.lines && letters >= STAYED.letters;
}

/**
 * True for a line between neighbours that both have their partners: it came or went alone, and did not move along with
 * the code around it.
 */
export function isAlone(line: number, lines: SourceLines, isLoose: (line: number) => boolean): boolean {
  const { above, below } = linesAround(line, lines);
  return ![above[0], below[0]].some((neighbour) => neighbour !== undefined && isLoose(neighbour));
}

/** How much of the lines around two lines is the same, 0 to 1, by length. */
export function sharedSurroundings(
  base: { line: number; lines: SourceLines },
  head: { line: number; lines: SourceLines },
): number {
  const [left, right] = [textsAround(base), textsAround(head)];
  let [common, all] = [0, 0];
  for (const text of left) {
    all += text.length;
    if (right.has(text)) common += 2 * text.length;
  }
  for (const text of right) all += text.length;
  return all === 0 ? 0 : common / all;
}

function textsAround({ line, lines }: { line: number; lines: SourceLines }): Set<string> {
  const { above, below } = linesAround(line, lines);
  return new Set([...above, ...below].map((at) => lines.normal[at - 1]!));
}
