import { hash } from 'node:crypto';
import { closeSync, fstatSync, readSync } from 'node:fs';
import { sha256Hex } from '../util/json.ts';
import type { ContentKey } from './fingerprint.ts';
import { openPlain } from '../store/plain-file.ts';

/** What is known of a block without reading it. */
export interface BlockSummary {
  /** Unsuppressed diagnostics by code. */
  codes: Record<string, number>;
  suppressed: number;
  /** Syntax errors that the parser met. */
  parseErrors: number;
  /** What batch-scope tasks would read of it, as one short digest; empty when they would read nothing. */
  batchFacts: string;
}

export interface PackEntry extends BlockSummary {
  offset: number;
  length: number;
  /** First 16 hex digits of the block's sha256. */
  sum: string;
  /** How many times the pack was rewritten since the entry was last used. */
  age: number;
}

/** Where a pack lies in a file that holds more. */
export interface PackRegion {
  start: number;
  length: number;
}

export const PACK_MAGIC = 'codebatch.memo_pack/1';

/**
 * A file of blocks with an index in front: line 1 is the magic, the index's length and its sha256; line 2 the index as
 * JSON, sorted by key; then the blocks. Derived data: whatever does not check is treated as absent.
 */
export class MemoPack {
  readonly entries: ReadonlyMap<ContentKey, PackEntry>;
  private readonly file: number | undefined;
  private readonly bodyStart: number;

  private constructor(entries: Map<ContentKey, PackEntry>, file: number | undefined, bodyStart: number) {
    this.entries = entries;
    this.file = file;
    this.bodyStart = bodyStart;
  }

  /**
   * An absent or damaged file opens as an empty pack; `damaged` tells which.
   * @param region of the file that is the pack; default: all of it
   */
  static open(path: string, region?: PackRegion): { pack: MemoPack; damaged: boolean } {
    let file: number | undefined;
    try {
      file = openPlain(path);
    } catch {
      return { pack: new MemoPack(new Map(), undefined, 0), damaged: false };
    }
    const index = readIndex(file, region ?? { start: 0, length: fstatSync(file).size });
    if (index) return { pack: new MemoPack(index.entries, file, index.bodyStart), damaged: false };
    closeSync(file);
    return { pack: new MemoPack(new Map(), undefined, 0), damaged: true };
  }

  /** The block's bytes, or undefined when they are not those that were written. */
  read(entry: PackEntry): Buffer | undefined {
    if (entry.length === 0) return Buffer.alloc(0);
    const bytes = Buffer.allocUnsafe(entry.length);
    const count = readSync(this.file!, bytes, 0, entry.length, this.bodyStart + entry.offset);
    return count === entry.length && blockSum(bytes) === entry.sum ? bytes : undefined;
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
  }
}

/** What a block is known by again: a string of its own, for a slice would keep the whole digest in memory. */
export function blockSum(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'buffer').toString('hex', 0, 8);
}

/** A row of a pack's index, as it stands in the file. */
export type IndexRow = [
  key: string,
  length: number,
  sum: string,
  age: number,
  codes: Record<string, number>,
  suppressed: number,
  parseErrors: number,
  batchFacts: string,
];

function readIndex(
  file: number,
  { start, length: size }: PackRegion,
): { entries: Map<ContentKey, PackEntry>; bodyStart: number } | undefined {
  const head = Buffer.alloc(Math.min(256, size));
  readSync(file, head, 0, head.length, start);
  const lineEnd = head.indexOf(10);
  const [magic, lengthText, sum] = head.toString('latin1', 0, Math.max(0, lineEnd)).split(' ');
  const length = Number(lengthText);
  const bodyStart = lineEnd + 1 + length;
  if (magic !== PACK_MAGIC || !Number.isSafeInteger(length) || length < 0 || bodyStart > size)
    return undefined;
  const text = Buffer.allocUnsafe(length);
  readSync(file, text, 0, length, start + lineEnd + 1);
  if (sha256Hex(text) !== sum) return undefined;
  const entries = new Map<ContentKey, PackEntry>();
  let offset = 0;
  for (const row of JSON.parse(text.toString('utf8')) as IndexRow[]) {
    const [key, bytes, blockDigest, age, codes, suppressed, parseErrors, batchFacts] = row;
    const summary: BlockSummary = { codes, suppressed, parseErrors, batchFacts };
    entries.set(key as ContentKey, { offset, length: bytes, sum: blockDigest, age, ...summary });
    offset += bytes;
  }
  return offset + bodyStart === size ? { entries, bodyStart: start + bodyStart } : undefined;
}

/** A block on its way into a pack. */
export interface PackRow {
  key: ContentKey;
  entry: PackEntry;
  block: () => Buffer;
}

/** The bytes of a pack, in pieces. `blocks` must come sorted by key. Equal blocks give equal bytes. */
export function* packBytes(rows: readonly PackRow[]): Generator<Buffer> {
  const index = Buffer.from(
    `${JSON.stringify(
      rows.map(({ key, entry }): IndexRow => [
        key,
        entry.length,
        entry.sum,
        entry.age,
        entry.codes,
        entry.suppressed,
        entry.parseErrors,
        entry.batchFacts,
      ]),
    )}\n`,
  );
  yield Buffer.from(`${PACK_MAGIC} ${index.length} ${sha256Hex(index)}\n`);
  yield index;
  for (const row of rows) yield row.block();
}
