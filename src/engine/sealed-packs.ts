import { compareStrings, sha256Hex } from '../util/json.ts';
import type { ContentKey, TaskFingerprint } from './fingerprint.ts';
import { blockSum, PACK_MAGIC, type IndexRow, type PackEntry } from './memo-pack.ts';

/** One pack on its way to another machine. */
export interface TravellingPack {
  fingerprint: TaskFingerprint;
  /** First hex digit of the content digests inside. */
  segment: string;
  bytes: Buffer;
}

/** A remembered block that was checked on arrival. */
export interface CheckedBlock {
  key: ContentKey;
  entry: PackEntry;
  bytes: Buffer;
}

type Row = [fingerprint: string, segment: string, length: number, digest: string];

const MAGIC = 'codebatch.memo_packs/1';

/** What a machine takes in at most; more is no memo of ours. */
const MAX_PACKS = 16 * 64;
const MAX_INDEX_BYTES = 64 * 1024 * 1024;

/**
 * Packs as one text of bytes: a line with the magic, the index's length and its sha256; the index as JSON, sorted; then
 * the packs. Equal packs give equal bytes.
 */
export function sealPacks(packs: readonly TravellingPack[]): Buffer {
  const sorted = [...packs].sort(
    (a, b) => compareStrings(a.fingerprint, b.fingerprint) || compareStrings(a.segment, b.segment),
  );
  const rows = sorted.map(({ fingerprint, segment, bytes }): Row => [
    fingerprint,
    segment,
    bytes.length,
    sha256Hex(bytes),
  ]);
  const index = Buffer.from(`${JSON.stringify(rows)}\n`);
  const head = Buffer.from(`${MAGIC} ${index.length} ${sha256Hex(index)}\n`);
  return Buffer.concat([head, index, ...sorted.map(({ bytes }) => bytes)]);
}

/** The packs of sealed bytes, or undefined when these are not as they were sealed. The bytes may come from anyone. */
export function openSealed(bytes: Buffer): TravellingPack[] | undefined {
  const framed = readFrame(bytes, MAGIC);
  if (!framed || framed.rows.length > MAX_PACKS) return undefined;
  const packs: TravellingPack[] = [];
  let offset = framed.bodyStart;
  for (const row of framed.rows) {
    if (!isRow(row)) return undefined;
    const [fingerprint, segment, length, digest] = row;
    const pack = bytes.subarray(offset, offset + length);
    if (pack.length !== length || sha256Hex(pack) !== digest) return undefined;
    packs.push({ fingerprint: fingerprint as TaskFingerprint, segment, bytes: pack });
    offset += length;
  }
  return offset === bytes.length ? packs : undefined;
}

/**
 * The blocks of one pack, or undefined when the pack is not well formed. A block that is not what its row says, or no
 * list of facts, is left out: it is computed again.
 */
export function readPackBytes({ bytes, segment }: TravellingPack): CheckedBlock[] | undefined {
  const framed = readFrame(bytes, PACK_MAGIC);
  if (!framed) return undefined;
  const blocks: CheckedBlock[] = [];
  let offset = 0;
  let last = '';
  for (const row of framed.rows) {
    if (!isIndexRow(row) || row[0][0] !== segment || compareStrings(last, row[0]) >= 0) return undefined;
    const [key, length, sum, age, codes, suppressed, parseErrors, batchFacts] = row;
    const start = framed.bodyStart + offset;
    const block = bytes.subarray(start, start + length);
    const entry = { offset, length, sum, age, codes, suppressed, parseErrors, batchFacts };
    if (block.length === length && blockSum(block) === sum && isFacts(block))
      blocks.push({ key: key as ContentKey, entry, bytes: block });
    offset += length;
    last = key;
  }
  return framed.bodyStart + offset === bytes.length ? blocks : undefined;
}

/** Reads `<magic> <length> <sha256>`, a line feed and so much JSON, which must be a list. */
function readFrame(bytes: Buffer, magic: string): { rows: unknown[]; bodyStart: number } | undefined {
  const lineEnd = bytes.subarray(0, 256).indexOf(10);
  const [name, lengthText = '', sum, ...more] = bytes.toString('latin1', 0, Math.max(0, lineEnd)).split(' ');
  const length = /^\d{1,9}$/.test(lengthText) ? Number(lengthText) : Number.NaN;
  if (name !== magic || more.length > 0 || !(length <= MAX_INDEX_BYTES)) return undefined;
  const text = bytes.subarray(lineEnd + 1, lineEnd + 1 + length);
  if (text.length !== length || sha256Hex(text) !== sum) return undefined;
  const rows = parsed(text.toString('utf8'));
  return Array.isArray(rows) ? { rows, bodyStart: lineEnd + 1 + length } : undefined;
}

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 4) return false;
  const [fingerprint, segment, length, digest] = row as unknown[];
  return (
    isText(fingerprint, /^[0-9a-f]{32}$/) &&
    isText(segment, /^[0-9a-f]$/) &&
    isCount(length) &&
    isText(digest, /^[0-9a-f]{64}$/)
  );
}

function isIndexRow(row: unknown): row is IndexRow {
  if (!Array.isArray(row) || row.length !== 8) return false;
  const [key, length, sum, age, codes, suppressed, parseErrors, batchFacts] = row as unknown[];
  return (
    isText(key, /^[0-9a-f]{64}:[ -~]{0,200}$/) &&
    isText(sum, /^[0-9a-f]{16}$/) &&
    isText(batchFacts, /^(?:[0-9a-f]{16})?$/) &&
    [length, age, suppressed, parseErrors].every(isCount) &&
    isCodes(codes)
  );
}

function isCodes(value: unknown): value is Record<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([code, count]) => /^[ -~]{1,200}$/.test(code) && isCount(count));
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

/** ASCII JSON lines: facts, each with its kind, or a batch task's lists of facts by path. */
function isFacts(block: Buffer): boolean {
  if (block.length === 0) return true;
  if (block.at(-1) !== 10 || block.some((byte) => byte > 0x7e)) return false;
  const lines = block.toString('latin1', 0, block.length - 1).split('\n');
  return lines.every((line) => {
    const value = parsed(line);
    if (!Array.isArray(value)) return isFact(value) && line.endsWith('}');
    const [path, facts] = value as unknown[];
    return value.length === 2 && typeof path === 'string' && Array.isArray(facts) && facts.every(isFact);
  });
}

function isFact(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
