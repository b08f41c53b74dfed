import { splitLines } from '../util/text.ts';
import { normaliseLine } from './normalise.ts';
import type { ComparedSide } from './side.ts';

/** The lines of one text, as they are and as evidence. */
export interface SourceLines {
  readonly raw: readonly string[];
  readonly normal: readonly string[];
}

const NO_LINES: SourceLines = { raw: [], normal: [] };

/** Lines of a text; none when there is no text. */
export function sourceLines(text: string | undefined): SourceLines {
  if (text === undefined) return NO_LINES;
  const raw = splitLines(text);
  return { raw, normal: raw.map(normaliseLine) };
}

/** Lines of a side's texts, split once and only when asked for. */
export class SideLines {
  private readonly side: ComparedSide;
  private readonly split = new Map<string, SourceLines>();

  constructor(side: ComparedSide) {
    this.side = side;
  }

  of(path: string): SourceLines {
    let lines = this.split.get(path);
    if (!lines) this.split.set(path, (lines = sourceLines(this.side.text(path))));
    return lines;
  }

  /** Lets the lines of a text go, until they are asked for again. */
  forget(path: string): void {
    this.split.delete(path);
  }
}

/** Blank lines beyond this are not looked past. */
const LOOK = 50;

/** The nearest line above (-1) or below (1) that holds anything; empty at the ends of the text. */
export function neighbour(lines: SourceLines, line: number, step: 1 | -1): string {
  const { normal } = lines;
  const start = line - 1 + step;
  for (let at = start; at >= 0 && at < normal.length && Math.abs(at - start) < LOOK; at += step)
    if (normal[at] !== '') return normal[at]!;
  return '';
}
