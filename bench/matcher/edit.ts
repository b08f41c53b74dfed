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

/** Places between statements: before a line that follows a blank one, where nothing is torn apart. */
export function seams({ lines }: MarkedFile, isTop = false): number[] {
  return [...lines.keys()].filter(
    (at) =>
      at > 0 &&
      lines[at - 1]!.text.trim() === '' &&
      /^\s*[\w@]/.test(lines[at]!.text) &&
      (!isTop || /^[\w@]/.test(lines[at]!.text)),
  );
}

/** Where marked lines are. */
export function markedAt(
  { lines }: MarkedFile,
  accept: (line: MarkedLine) => boolean = () => true,
): number[] {
  return [...lines.keys()].filter((at) => lines[at]!.marks.length > 0 && accept(lines[at]!));
}

/** True for a line that can stand alone: it opens and closes nothing. */
export function isStatement(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^\w/.test(trimmed) &&
    !/[:,\\{([=>|&+]$/.test(trimmed) &&
    !/^(else|elif|except|finally|case|catch|default|import|export|from|readonly|static)\b/.test(trimmed) &&
    isBalanced(trimmed)
  );
}

function isBalanced(text: string): boolean {
  if ((text.match(/["'`]/g) ?? []).length % 2 === 1 || /"""|'''/.test(text)) return false;
  let depth = 0;
  for (const sign of text) {
    if ('([{'.includes(sign)) depth++;
    if (')]}'.includes(sign)) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Files of the other project in the language of the file that is edited. */
function foreignFiles({ foreign, file }: Work): MarkedFile[] {
  return foreign.filter(({ path }) => path.endsWith('.py') === file.path.endsWith('.py'));
}

/** Statements of the other project, each without marks. */
export function foreignStatements(work: Work): string[] {
  return foreignFiles(work).flatMap(({ lines }) => lines.map(({ text }) => text).filter(isStatement));
}

/** Where lines are that may go. */
export function expendableAt({ lines }: MarkedFile, accept: (line: MarkedLine) => boolean): number[] {
  return [...lines.keys()].filter((at) => lines[at]!.isOriginal !== true && accept(lines[at]!));
}

/** Some statements of the other project that stood together, indented like the line that they will stand before. */
export function foreignLines(work: Work, count: number, before: number): MarkedLine[] {
  const statements = foreignStatements(work);
  const start = work.random.between(0, Math.max(0, statements.length - count));
  const indent = indentOf(work.file.lines[before]?.text ?? '');
  return statements.slice(start, start + count).map((text) => ({ text: indent + text.trim(), marks: [] }));
}

/** A whole function of the other project, without marks. */
export function foreignBlock(work: Work): MarkedLine[] | undefined {
  const file = work.random.pick(foreignFiles(work));
  const block = file && work.random.pick(topLevelBlocks(file).filter(({ start, end }) => end - start <= 40));
  return block && file.lines.slice(block.start, block.end).map(({ text }) => ({ text, marks: [] }));
}

/** Copies of lines whose marks are findings of their own. */
export function newCopies(lines: readonly MarkedLine[], marker: Marker): MarkedLine[] {
  return lines.map((line) => {
    const copy = copyLine(line);
    line.isOriginal = true;
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

/** A line with nothing in it. */
export function blank(): MarkedLine {
  return { text: '', marks: [] };
}
