import { hash } from 'node:crypto';
import type { ComparedSide } from '../../../src/compare/side.ts';
import { splitLines } from '../../../src/util/text.ts';

/** Lines on both sides of a line that make its block. */
const HALF_BLOCK = 5;

const BASE = 31;

/** The lines of one file as SonarQube knows them: by hash alone. */
export class HashedLines {
  /** Without spaces and tabs; empty for a blank line. Line 1 is at index 0. */
  readonly hashes: readonly string[];
  private blocks: Int32Array | undefined;

  constructor(text: string) {
    this.hashes = splitLines(text).map(lineHash);
  }

  get length(): number {
    return this.hashes.length;
  }

  hashOf(line: number): string {
    return this.hashes[line - 1] ?? '';
  }

  /** Hash of the eleven lines around a line; fewer at the ends of the file. */
  blockOf(line: number): number {
    this.blocks ??= blocksOf(this.hashes.map(codeOf));
    return this.blocks[line - 1]!;
  }
}

/** The hashed lines of a side's files, worked out once and only when asked for. */
export class HashedSide {
  private readonly side: ComparedSide;
  private readonly known = new Map<string, HashedLines>();

  constructor(side: ComparedSide) {
    this.side = side;
  }

  of(path: string): HashedLines {
    let lines = this.known.get(path);
    if (!lines) this.known.set(path, (lines = new HashedLines(this.side.text(path) ?? '')));
    return lines;
  }
}

function lineHash(line: string): string {
  const ink = line.replace(/[\t ]/g, '');
  return ink === '' ? '' : hash('md5', ink, 'hex');
}

/** Hash code of a text as Java computes it. */
function codeOf(text: string): number {
  let code = 0;
  for (let at = 0; at < text.length; at++) code = (Math.imul(code, BASE) + text.charCodeAt(at)) | 0;
  return code;
}

/** A rolling hash over the lines from five above to five below, zeros past the end of the file. */
function blocksOf(codes: readonly number[]): Int32Array {
  const blocks = new Int32Array(codes.length);
  let leaving = 1;
  for (let n = 0; n < 2 * HALF_BLOCK; n++) leaving = Math.imul(leaving, BASE);
  let block = 0;
  const take = (code: number): void => {
    block = (Math.imul(block, BASE) + code) | 0;
  };
  for (const code of codes.slice(0, HALF_BLOCK + 1)) take(code);
  for (let at = 0; at < codes.length; at++) {
    blocks[at] = block;
    if (at >= HALF_BLOCK) block = (block - Math.imul(leaving, codes[at - HALF_BLOCK]!)) | 0;
    take(codes[at + HALF_BLOCK + 1] ?? 0);
  }
  return blocks;
}
