import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Memo } from '../engine/memo.ts';
import type { PackRegion } from '../engine/memo-pack.ts';
import { digestOf } from '../records/digest.ts';
import { parseRecord } from '../records/header.ts';
import { partSchema, type PartRecord } from '../records/part.ts';
import { messageOf } from '../util/errors.ts';
import { sha256Hex, sha256Stream } from '../util/json.ts';

/** First word of a part: a head line, the manifest as one line of JSON, then the packs. */
const MAGIC = 'codebatch.part/1';

/** A manifest names failures and packs and nothing that grows with the source. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;

const PIECE_BYTES = 1024 * 1024;

/** A part as it lies in a file, its digests checked. */
export interface ReadPart {
  record: PartRecord;
  /** Where each pack of the manifest lies, in order. */
  packs: readonly (PackRegion & { fingerprint: string })[];
}

/** The bytes of a part, in pieces: what a memo holds that was computed in this run. Equal work gives equal bytes. */
export function partBytes(manifest: Omit<PartRecord, 'packs'>, memo: Memo): Buffer[] {
  const pieces: Buffer[] = [];
  const packs = [...memo.freshPacks()].map(({ fingerprint, pieces: fresh }) => {
    const hash = sha256Stream();
    let bytes = 0;
    for (const piece of fresh) {
      hash.update(piece);
      bytes += piece.length;
      pieces.push(piece);
    }
    return { fingerprint, bytes, digest: `sha256:${hash.hex()}` };
  });
  const text = Buffer.from(`${JSON.stringify({ ...manifest, packs })}\n`);
  return [Buffer.from(`${MAGIC} ${text.length} ${sha256Hex(text)}\n`), text, ...pieces];
}

/**
 * Reads the manifest of a part and checks that every byte of the file is what it says.
 * @returns one clause that says what is wrong, when something is: a part is another machine's word
 */
export function readPart(path: string): ReadPart | string {
  const file = openSync(path, 'r');
  try {
    const read = readManifest(file);
    if (typeof read === 'string') return read;
    let start = read.bodyStart;
    const packs = read.record.packs.map(({ fingerprint, bytes: length, digest }) => {
      const pack = { fingerprint, start, length, digest };
      start += length;
      return pack;
    });
    if (start !== fstatSync(file).size) return 'it is torn, or longer than it says';
    const isWhole = packs.every((pack) => digestOfRegion(file, pack) === pack.digest);
    return isWhole ? { record: read.record, packs } : 'its bytes are not those of its digest';
  } finally {
    closeSync(file);
  }
}

function readManifest(file: number): { record: PartRecord; bodyStart: number } | string {
  const { size } = fstatSync(file);
  const head = Buffer.alloc(Math.min(128, size));
  readSync(file, head, 0, head.length, 0);
  const lineEnd = head.indexOf(10);
  const [magic, lengthText = '', sum] = head.toString('latin1', 0, Math.max(0, lineEnd)).split(' ');
  if (magic !== MAGIC || !/^\d{1,9}$/.test(lengthText)) return 'it is no part';
  const length = Number(lengthText);
  const bodyStart = lineEnd + 1 + length;
  if (length > MAX_MANIFEST_BYTES) return 'its manifest is too large';
  if (bodyStart > size) return 'it is torn';
  const text = Buffer.alloc(length);
  readSync(file, text, 0, length, lineEnd + 1);
  if (sha256Hex(text) !== sum) return 'its manifest is damaged';
  try {
    const value: unknown = JSON.parse(text.toString('utf8'));
    return { record: parseRecord(partSchema, value, 'its manifest'), bodyStart };
  } catch (error) {
    return messageOf(error);
  }
}

function digestOfRegion(file: number, { start, length }: PackRegion): string {
  const hash = sha256Stream();
  const piece = Buffer.alloc(Math.min(PIECE_BYTES, length));
  for (let done = 0; done < length;) {
    const count = readSync(file, piece, 0, Math.min(piece.length, length - done), start + done);
    if (count === 0) return digestOf('');
    hash.update(piece.subarray(0, count));
    done += count;
  }
  return `sha256:${hash.hex()}`;
}
