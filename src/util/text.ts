import { closest, distance } from 'fastest-levenshtein';

/** Source bytes as text, and what had to be said about them. Columns count from after a byte order mark. */
export interface DecodedText {
  text: string;
  bom: boolean;
  /** `latin1` when the bytes are not valid UTF-8: every byte is then one character, so nothing is lost. */
  encoding: 'utf-8' | 'latin1';
  /** Offset of the first byte that is not UTF-8, else undefined. */
  badByte?: number;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes source bytes; never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  try {
    return { text: strictUtf8.decode(body), bom, encoding: 'utf-8' };
  } catch {
    return {
      text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'),
      bom,
      encoding: 'latin1',
      badByte: firstInvalidUtf8(bytes),
    };
  }
}

function firstInvalidUtf8(bytes: Uint8Array): number {
  // The longest valid prefix, by halving: validity of a prefix only fails from the bad byte on, give or take a
  // character that the cut splits, which `stream` forgives.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return sequenceStart(bytes, low);
}

/** Where the character begins that breaks off before `end`; `end` itself when none does. */
function sequenceStart(bytes: Uint8Array, end: number): number {
  for (let length = 1; length < 4 && length <= end; length++) {
    const byte = bytes[end - length]!;
    if ((byte & 0xc0) === 0x80) continue;
    const wanted = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return wanted > length ? end - length : end;
  }
  return end;
}

/** A position in text: 1-based line and 1-based column in UTF-16 code units, as editors and SARIF count. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Offsets (UTF-16 code units) at which the lines of `text` begin. `\n`, `\r\n` and a lone `\r` end a line.
 * There is always at least one line; text that ends in a line break has an empty last line.
 */
export function lineStarts(text: string): Uint32Array {
  const starts: number[] = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) starts.push(i + 1);
    else if (unit === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/** The position of an offset, by binary search in `lineStarts(text)`. */
export function positionAt(starts: Uint32Array, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The lines of a text without their line breaks, as `lineStarts` counts them. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The candidate nearest to `word` by edit distance, or undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(word, candidates);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

/** How alike two texts are, from 0 to 1: 1 less the edit distance over the longer length. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/** `1 file`, `2 files`. */
export function plural(count: number, singular: string, many = `${singular}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? singular : many}`;
}
