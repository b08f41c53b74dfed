import { copyLine, indentOf, type MarkedFile, type MarkedLine } from './marked-text.ts';
import type { Random } from './random.ts';
import type { Marker } from './rules.ts';
import type { Twins } from './twins.ts';

/** A change in progress: the files of the head, one of which is being edited. */
export interface Work {
  files: MarkedFile[];
  file: MarkedFile;
  random: Random;
  marker: Marker;
  twins: Twins;
  /** Code of another project, from which lines that are really new are taken. */
  foreign: readonly MarkedFile[];
}

/** Edits `work.file`, or says that there is nothing here to edit in this way. */
export type Edit = (work: Work) => boolean;

/** First line and the one behind the last, from 0. */
export interface Span {
  start: number;
  end: number;
}

const OPENING =
  /^\s*(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:def|class|function)\s+\w+|^export const \w+/;

/** Functions and classes that stand at the margin, with their decorators and comments left where they are. */
export function topLevelBlocks({ lines }: MarkedFile): Span[] {
  const blocks: Span[] = [];
  for (let start = 0; start < lines.length; start++) {
    if (!OPENING.test(lines[start]!.text) || indentOf(lines[start]!.text) !== '') continue;
    let end = start + 1;
    while (end < lines.length && (/^\s*$/.test(lines[end]!.text) || /^[\s)}\]]/.test(lines[end]!.text)))
      end++;
    while (end > start + 1 && lines[end - 1]!.text.trim() === '') end--;
    if (end - start >= 4) blocks.push({ start, end });
    start = end - 1;
  }
  return blocks;
}

/** Places where lines may be put in without tearing an expression apart: before lines that follow a blank line or open a block. */
export function seams({ lines }: MarkedFile): number[] {
  return [...lines.keys()].filter((at) => at > 0 && lines[at - 1]!.text.trim() === '');
}

/** Where marked lines are. */
export function markedAt(
  { lines }: MarkedFile,
  accept: (line: MarkedLine) => boolean = () => true,
): number[] {
  return [...lines.keys()].filter((at) => lines[at]!.marks.length > 0 && accept(lines[at]!));
}

/** Some lines of the other project, without marks and not blank at the ends. */
export function foreignLines({ foreign, random }: Work, count: number): MarkedLine[] {
  const lines = random.pick(foreign)!.lines.filter(({ text }) => text.trim() !== '');
  const start = random.between(0, Math.max(0, lines.length - count));
  return lines.slice(start, start + count).map(({ text }) => ({ text, marks: [] }));
}

/** A whole function of the other project, without marks. */
export function foreignBlock({ foreign, random }: Work): MarkedLine[] | undefined {
  const file = random.pick(foreign)!;
  const block = random.pick(topLevelBlocks(file));
  return (
    block &&
    file.lines
      .slice(block.start, Math.min(block.end, block.start + 40))
      .map(({ text }) => ({ text, marks: [] }))
  );
}

/** Copies of lines whose marks are findings of their own. */
export function newCopies(lines: readonly MarkedLine[], marker: Marker): MarkedLine[] {
  return lines.map((line) => {
    const copy = copyLine(line);
    copy.marks = copy.marks.map((mark) => marker.copyOf(mark));
    return copy;
  });
}

/** Takes lines out of a file; whatever could as well have been taken out becomes their twin. */
export function cutLines({ file, twins }: Work, { start, end }: Span): MarkedLine[] {
  noteSlides(file.lines, { start, end }, twins);
  return file.lines.splice(start, end - start);
}

/** Puts lines into a file (that being edited, or another one), with their twins as above. */
export function putLines(work: Work, at: number, lines: readonly MarkedLine[], to = work.file): void {
  to.lines.splice(at, 0, ...lines);
  noteSlides(to.lines, { start: at, end: at + lines.length }, work.twins);
}

/** A range that could be one line higher or lower with the same text left over: what stands in the way is a twin. */
function noteSlides(lines: readonly MarkedLine[], { start, end }: Span, twins: Twins): void {
  const join = (a: MarkedLine | undefined, b: MarkedLine | undefined): boolean => {
    if (!a || !b || a.text.trim() !== b.text.trim()) return false;
    for (const mark of a.marks)
      for (const other of b.marks)
        if (mark.code === other.code && mark.message === other.message) twins.join(mark.id, other.id);
    return true;
  };
  for (let by = 0; join(lines[start - 1 - by], lines[end - 1 - by]); by++);
  for (let by = 0; join(lines[start + by], lines[end + by]); by++);
}
