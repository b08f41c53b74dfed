import type { ComparedSide, SideFinding } from '../../src/compare/side.ts';
import { splitLines } from '../../src/util/text.ts';
import type { GitLines } from './git-lines.ts';

/** What a reader has before them. */
export interface Reading {
  base: ComparedSide;
  head: ComparedSide;
  git: GitLines;
}

/** Lines above and below that a reader looks at. */
const AROUND = 2;

/**
 * Which of some findings a reader without doubts calls the same, head by base: one rule and one message (its numbers
 * aside) in one file, renamed or not, on a line that git shows as unchanged, or on an equal line between the same two
 * lines above and the same two below, blank ones not counted. It knows nothing of the comparison that it is held
 * against, and says nothing of edited lines or of code that moved to another file.
 */
export function readAsSame(
  bases: Iterable<SideFinding>,
  heads: Iterable<SideFinding>,
  reading: Reading,
): Map<SideFinding, SideFinding> {
  const open = { bases: new Set(bases), heads: new Set(heads) };
  const same = new Map<SideFinding, SideFinding>();
  const lines = { base: new Lines(reading.base), head: new Lines(reading.head) };
  const { git } = reading;
  const ways: [(finding: SideFinding) => unknown[], (finding: SideFinding) => unknown[] | undefined][] = [
    [
      (base) => [base.path, base.line, base.column, base.message],
      (head) => [git.originOf(head.path), git.toBase(head.path, head.line), head.column, head.message],
    ],
    [
      (base) => [base.path, base.line, withoutNumbers(base.message)],
      (head) => [git.originOf(head.path), git.toBase(head.path, head.line), withoutNumbers(head.message)],
    ],
    [
      (base) => [base.path, withoutNumbers(base.message), ...lines.base.around(base)],
      (head) => [git.originOf(head.path), withoutNumbers(head.message), ...lines.head.around(head)],
    ],
  ];
  for (const [ofBase, ofHead] of ways) {
    const known = new Map<string, SideFinding[]>();
    for (const base of open.bases) {
      const key = JSON.stringify([base.code, ofBase(base)]);
      known.set(key, [...(known.get(key) ?? []), base]);
    }
    for (const head of open.heads) {
      const base = known.get(JSON.stringify([head.code, ofHead(head)]))?.shift();
      if (!base) continue;
      same.set(base, head);
      open.bases.delete(base);
      open.heads.delete(head);
    }
  }
  return same;
}

function withoutNumbers(message: string): string {
  return message.replace(/\d+/g, '#');
}

/** The lines of a side that hold anything, without the white space that re-indenting changes. */
class Lines {
  private readonly side: ComparedSide;
  private readonly known = new Map<string, readonly string[]>();

  constructor(side: ComparedSide) {
    this.side = side;
  }

  /** The finding's line, then those above and those below; empty past the ends of the file. */
  around({ path, line }: SideFinding): string[] {
    const lines = this.of(path);
    return [lines[line - 1] ?? '', ...this.beside(lines, line, -1), ...this.beside(lines, line, 1)];
  }

  private beside(lines: readonly string[], line: number, step: 1 | -1): string[] {
    const found: string[] = [];
    for (let at = line - 1 + step; at >= 0 && at < lines.length && found.length < AROUND; at += step)
      if (lines[at] !== '') found.push(lines[at]!);
    return [...found, ...Array.from({ length: AROUND - found.length }, () => '')];
  }

  private of(path: string): readonly string[] {
    let lines = this.known.get(path);
    if (!lines) {
      lines = splitLines(this.side.text(path) ?? '').map((line) => line.trim().split(/\s+/).join(' '));
      this.known.set(path, lines);
    }
    return lines;
  }
}
