import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Digest } from '../records/digest.ts';
import { messageOf, systemErrorCode } from '../util/errors.ts';
import { sha256Hex } from '../util/json.ts';
import { writeDerived } from './durable.ts';
import { readPlainBytes } from './plain-file.ts';

/** What a git object is as an object of ours. */
export interface KnownObject {
  digest: Digest;
  size: number;
}

/**
 * Which digest and size a git object id stands for, so that known blobs are not read again. The file is a list of
 * blocks, each a head line `objects 1 <bytes> <sha256 of the bytes>` and its lines `<oid> <sha256> <size>`: saving
 * appends one block. Derived: a damaged file counts as empty.
 */
const HEAD = /^objects 1 (\d{1,12}) ([0-9a-f]{64})$/;

/** More blocks than this are made one. */
const MAX_BLOCKS = 32;

/** More entries than this and only those that were used are kept. */
const MAX_ENTRIES = 1_000_000;

export class ObjectMap {
  /** One sentence when the file could not be used. */
  readonly warning: string | undefined;
  private readonly file: string;
  /** The loaded file: entries are read from it when they are asked for. */
  private readonly text: string;
  /** Offset of each line's second field in `text`. */
  private readonly offsets: Map<string, number>;
  private readonly blocks: number;
  private readonly fresh = new Map<string, KnownObject>();
  /** Ids of `fresh` that no file has yet. */
  private readonly unsaved = new Set<string>();
  private readonly used = new Set<string>();

  constructor(
    file: string,
    loaded: { text: string; offsets: Map<string, number>; blocks: number; warning?: string },
  ) {
    this.file = file;
    this.text = loaded.text;
    this.offsets = loaded.offsets;
    this.blocks = loaded.blocks;
    this.warning = loaded.warning;
  }

  get size(): number {
    return this.offsets.size + this.fresh.size;
  }

  get(oid: string): KnownObject | undefined {
    const fresh = this.fresh.get(oid);
    if (fresh) return fresh;
    const offset = this.offsets.get(oid);
    if (offset === undefined) return undefined;
    this.used.add(oid);
    return this.loaded(offset);
  }

  /** Throws an Error for an oid that is no git object id. */
  set(oid: string, known: KnownObject): void {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid))
      throw new Error(`${JSON.stringify(oid)} is no git object id.`);
    const standing = this.get(oid);
    if (standing?.digest === known.digest && standing.size === known.size) return;
    this.fresh.set(oid, { digest: known.digest, size: known.size });
    this.unsaved.add(oid);
  }

  /** Writes what is new; nothing happens when nothing is. */
  save(): void {
    if (this.unsaved.size === 0) return;
    mkdirSync(dirname(this.file), { recursive: true });
    const whole = this.warning !== undefined || this.blocks >= MAX_BLOCKS || this.size > MAX_ENTRIES;
    if (whole) writeDerived(this.file, blockOf(this.kept()));
    // A later line for the same id counts, and one write keeps the blocks of several processes apart.
    else appendFileSync(this.file, blockOf(this.freshOnes()));
    this.unsaved.clear();
  }

  private freshOnes(): Map<string, KnownObject> {
    return new Map([...this.unsaved].map((oid) => [oid, this.fresh.get(oid)!]));
  }

  private kept(): Map<string, KnownObject> {
    const all = new Map<string, KnownObject>();
    for (const [oid, offset] of this.offsets)
      if (this.size <= MAX_ENTRIES || this.used.has(oid)) all.set(oid, this.loaded(offset));
    for (const [oid, known] of this.fresh) all.set(oid, known);
    return all;
  }

  private loaded(offset: number): KnownObject {
    const end = this.text.indexOf('\n', offset);
    return {
      digest: `sha256:${this.text.slice(offset, offset + 64)}` as Digest,
      size: Number(this.text.slice(offset + 65, end)),
    };
  }
}

/** Opens the map of a file; a file that is absent or damaged gives an empty map, the latter with a warning. */
export function loadObjectMap(file: string): ObjectMap {
  let bytes: Buffer;
  try {
    bytes = readPlainBytes(file);
  } catch (error) {
    const absent = systemErrorCode(error) === 'ENOENT';
    return emptyMap(
      file,
      absent ? undefined : `The map of known git objects cannot be read: ${messageOf(error)}.`,
    );
  }
  const offsets = new Map<string, number>();
  const text = bytes.toString('latin1');
  let blocks = 0;
  for (let at = 0; at < text.length; blocks++) {
    const start = text.indexOf('\n', at) + 1;
    const head = start === 0 ? null : HEAD.exec(text.slice(at, start - 1));
    const end = head ? start + Number(head[1]) : Number.POSITIVE_INFINITY;
    if (!head || end > text.length || sha256Hex(bytes.subarray(start, end)) !== head[2])
      return emptyMap(file, 'The map of known git objects was damaged; it is made anew.');
    indexLines(text, { start, end }, offsets);
    at = end;
  }
  return new ObjectMap(file, { text, offsets, blocks });
}

function indexLines(text: string, range: { start: number; end: number }, offsets: Map<string, number>): void {
  for (let at = range.start; at < range.end; at = text.indexOf('\n', at) + 1) {
    const space = text.indexOf(' ', at);
    offsets.set(text.slice(at, space), space + 1);
    at = space + 65;
  }
}

function emptyMap(file: string, warning: string | undefined): ObjectMap {
  return new ObjectMap(file, {
    text: '',
    offsets: new Map(),
    blocks: 0,
    ...(warning === undefined ? {} : { warning }),
  });
}

function blockOf(entries: ReadonlyMap<string, KnownObject>): string {
  const lines = [...entries].map(([oid, { digest, size }]) => `${oid} ${digest.slice(7)} ${size}\n`).join('');
  return `objects 1 ${lines.length} ${sha256Hex(lines)}\n${lines}`;
}
