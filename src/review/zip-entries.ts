import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { messageOf, UserError } from '../util/errors.ts';

/** What an archive may hold at most. Whoever made it is not trusted. */
export interface ArchiveLimits {
  entries: number;
  /** Of one entry, unpacked. */
  entryBytes: number;
  /** Of all entries, unpacked. */
  totalBytes: number;
  /** Unpacked to packed, of the whole. */
  ratio: number;
  /** Names that may occur; any other refuses the archive. */
  allowed: RegExp;
}

export interface ArchiveEntry {
  name: string;
  bytes: Buffer;
}

interface DirectoryRow {
  name: string;
  /** The name as it is written. */
  rawName: Buffer;
  flags: number;
  method: number;
  checksum: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;

const STORED = 0;
const DEFLATED = 8;

/** Encrypted, patched, strongly encrypted, or with a hidden directory. */
const REFUSED_FLAGS = 0x0001 | 0x0020 | 0x0040 | 0x2000;

/** Below this, a ratio says nothing: a few equal lines pack very well. */
const RATIO_FROM = 1024 * 1024;

/** Bytes of directory for one entry: header, name, extra fields. */
const MAX_ROW = 1024;

/**
 * The files of a zip archive on disk, one at a time, none of them ever written. All names, sizes and places are checked
 * before the first is unpacked; each is unpacked to no more than it says, and its checksum must hold.
 * Throws `ARTIFACT_REFUSED`.
 */
export function* zipEntries(path: string, limits: ArchiveLimits): Generator<ArchiveEntry> {
  const file = openSync(path, 'r');
  try {
    const read = (offset: number, length: number): Buffer => {
      const bytes = Buffer.alloc(length);
      if (length > 0 && readSync(file, bytes, 0, length, offset) !== length)
        throw refused('it ends too early');
      return bytes;
    };
    const { rows, directory } = readDirectory(read, fstatSync(file).size, limits);
    checkTotals(rows, limits);
    const starts = placed(rows, read, directory);
    for (const row of rows) {
      if (row.name.endsWith('/')) continue;
      yield { name: row.name, bytes: unpack(row, read(starts.get(row)!, row.packed)) };
    }
  } finally {
    closeSync(file);
  }
}

type Read = (offset: number, length: number) => Buffer;

function readDirectory(
  read: Read,
  size: number,
  limits: ArchiveLimits,
): { rows: DirectoryRow[]; directory: number } {
  if (size < END_SIZE) throw refused('it is no zip archive');
  const tailSize = Math.min(size, END_SIZE + 0xffff);
  const tail = read(size - tailSize, tailSize);
  let at = tailSize - END_SIZE;
  // A comment may follow, and nothing after it.
  while (
    at >= 0 &&
    !(tail.readUInt32LE(at) === END && at + END_SIZE + tail.readUInt16LE(at + 20) === tailSize)
  )
    at--;
  if (at < 0) throw refused('it is no zip archive');
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const directory = tail.readUInt32LE(at + 16);
  if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== count)
    throw refused('it has several volumes');
  if (count > limits.entries) throw refused(`it has ${count} files, and ${limits.entries} is the most`);
  if (directory + length !== size - tailSize + at || length > count * MAX_ROW)
    throw refused('its directory is not where it says');
  return { rows: readRows(read(directory, length), count, limits), directory };
}

function readRows(bytes: Buffer, count: number, limits: ArchiveLimits): DirectoryRow[] {
  const rows: DirectoryRow[] = [];
  const names = new Set<string>();
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + CENTRAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
      throw refused('its directory is damaged');
    const end = at + CENTRAL_SIZE + bytes.readUInt16LE(at + 28);
    const row = readRow(bytes.subarray(at, end));
    checkRow(row, bytes.readUInt16LE(at + 4) >> 8, bytes.readUInt32LE(at + 38), limits);
    if (names.has(row.name)) throw refused(`${JSON.stringify(row.name)} is in it twice`);
    names.add(row.name);
    rows.push(row);
    at = end + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== bytes.length) throw refused('its directory is damaged');
  return rows;
}

function readRow(bytes: Buffer): DirectoryRow {
  const rawName = bytes.subarray(CENTRAL_SIZE);
  return {
    name: rawName.toString('utf8'),
    rawName,
    flags: bytes.readUInt16LE(8),
    method: bytes.readUInt16LE(10),
    checksum: bytes.readUInt32LE(16),
    packed: bytes.readUInt32LE(20),
    unpacked: bytes.readUInt32LE(24),
    offset: bytes.readUInt32LE(42),
  };
}

function checkRow(row: DirectoryRow, madeOn: number, attributes: number, limits: ArchiveLimits): void {
  const told = JSON.stringify(row.name.slice(0, 100));
  const isFolder = row.name.endsWith('/');
  const name = isFolder ? row.name.slice(0, -1) : row.name;
  if (
    name.split('/').some((part) => part === '' || part === '.' || part === '..') ||
    !limits.allowed.test(name)
  )
    throw refused(`${told} is no name that belongs in it`);
  // Made on Unix, the attributes hold the kind of file.
  const kind = madeOn === 3 ? (attributes >>> 16) & 0xf000 : 0;
  if (![0, 0x8000, 0x4000].includes(kind) || (kind === 0x4000) !== (isFolder && kind !== 0))
    throw refused(`${told} is no plain file`);
  if ((row.flags & REFUSED_FLAGS) !== 0 || ![STORED, DEFLATED].includes(row.method))
    throw refused(`${told} is packed in a way that is not read here`);
  if (row.method === STORED && row.packed !== row.unpacked) throw refused(`${told} has two sizes`);
  if (isFolder && row.unpacked !== 0) throw refused(`${told} is a folder with content`);
  if (row.unpacked > limits.entryBytes)
    throw refused(`${told} has ${row.unpacked} bytes, and ${limits.entryBytes} is the most`);
}

function checkTotals(rows: readonly DirectoryRow[], limits: ArchiveLimits): void {
  const sum = (of: (row: DirectoryRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const [unpacked, packed] = [sum((row) => row.unpacked), sum((row) => row.packed)];
  if (unpacked > limits.totalBytes)
    throw refused(`it unpacks to ${unpacked} bytes, and ${limits.totalBytes} is the most`);
  if (unpacked > RATIO_FROM && unpacked > packed * limits.ratio)
    throw refused(`it unpacks to more than ${limits.ratio} times its size`);
}

/** Where the bytes of each entry start. No two entries may share bytes, and none may reach into the directory. */
function placed(rows: readonly DirectoryRow[], read: Read, directory: number): Map<DirectoryRow, number> {
  const starts = new Map<DirectoryRow, number>();
  let free = 0;
  for (const row of [...rows].sort((a, b) => a.offset - b.offset)) {
    if (row.offset < free || row.offset + LOCAL_SIZE > directory) throw refused('its files overlap');
    const header = read(row.offset, LOCAL_SIZE);
    const nameLength = header.readUInt16LE(26);
    const start = row.offset + LOCAL_SIZE + nameLength + header.readUInt16LE(28);
    const isSame =
      header.readUInt32LE(0) === LOCAL &&
      header.readUInt16LE(6) === row.flags &&
      header.readUInt16LE(8) === row.method &&
      nameLength === row.rawName.length &&
      read(row.offset + LOCAL_SIZE, nameLength).equals(row.rawName);
    free = start + row.packed;
    if (!isSame || free > directory) throw refused('its files are not where its directory says');
    starts.set(row, start);
  }
  return starts;
}

function unpack(row: DirectoryRow, packed: Buffer): Buffer {
  let bytes = packed;
  if (row.method === DEFLATED)
    try {
      bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, row.unpacked) });
    } catch (error) {
      throw refused(`${JSON.stringify(row.name)} does not unpack to what it says (${messageOf(error)})`);
    }
  if (bytes.length !== row.unpacked || crc32(bytes) !== row.checksum)
    throw refused(`${JSON.stringify(row.name)} is damaged`);
  return bytes;
}

function refused(why: string): UserError {
  return new UserError('ARTIFACT_REFUSED', `The archive is refused: ${why}.`);
}
