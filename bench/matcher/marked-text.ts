import type { Severity } from '../../src/records/output.ts';

/**
 * A finding that is nailed to its line: whatever an edit does with the line, the mark goes along, so who became whom is
 * known and need not be guessed.
 */
export interface Mark {
  /** Equal on both sides for one finding. */
  id: number;
  code: string;
  /** 0-based, in UTF-16 code units of the line. */
  at: number;
  length: number;
  message: string;
  severity: Severity;
}

export interface MarkedLine {
  text: string;
  marks: Mark[];
  /** It was copied: were its findings fixed now, nobody could say whether they went or the copy is what became of them. */
  isOriginal?: boolean;
}

export interface MarkedFile {
  path: string;
  lines: MarkedLine[];
}

/** A line with marks of its own. */
export function copyLine(line: MarkedLine): MarkedLine {
  return { ...line, marks: line.marks.map((mark) => ({ ...mark })) };
}

export function copyFile(file: MarkedFile): MarkedFile {
  return { path: file.path, lines: file.lines.map(copyLine) };
}

/** The lines of a text, without marks. */
export function markedLines(text: string): MarkedLine[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => ({ text: line, marks: [] }));
}

export function textOf(file: MarkedFile): string {
  return `${file.lines.map(({ text }) => text).join('\n')}\n`;
}

/** Puts another text in the place of `length` characters; marks behind it move along, marks over it cover the new text. */
export function replaceIn(line: MarkedLine, at: number, replaced: { length: number; by: string }): void {
  const { length, by } = replaced;
  line.text = line.text.slice(0, at) + by + line.text.slice(at + length);
  const shift = by.length - length;
  for (const mark of line.marks)
    if (mark.at >= at + length) mark.at += shift;
    else if (mark.at + mark.length >= at + length) {
      if (mark.at > at) mark.at = at;
      mark.length = Math.max(1, mark.length + shift);
    }
}

/** Gives the first line of what was a line and puts the rest, with its marks, into a line of its own. */
export function breakLine(line: MarkedLine, at: number, indent: string): MarkedLine {
  const rest = line.text.slice(at).trimStart();
  const from = line.text.length - rest.length;
  const moved = line.marks.filter((mark) => mark.at >= from);
  line.marks = line.marks.filter((mark) => mark.at < from);
  line.text = line.text.slice(0, at).trimEnd();
  for (const mark of moved) mark.at += indent.length - from;
  return { text: indent + rest, marks: moved };
}

export function indentOf(text: string): string {
  return /^\s*/.exec(text)![0];
}
