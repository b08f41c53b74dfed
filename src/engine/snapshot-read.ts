import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { linkWarning } from '../git/tree.ts';
import { digestOf, type Digest } from '../records/digest.ts';
import { describePath } from '../records/path.ts';
import type { SnapshotWarning } from '../records/snapshot.ts';
import { putObject, putObjectFile, readPieces } from '../store/objects.ts';
import type { Store } from '../store/store.ts';
import { messageOf, systemErrorCode } from '../util/errors.ts';
import { sha256Stream } from '../util/json.ts';

/** Files up to here are read in one go, into one buffer for all of them; larger ones in pieces. */
const SMALL_BYTES = 1024 * 1024;

/** A file that changes each time it is read is taken as the last reading found it. */
const READINGS = 3;

/** Neither follows a link nor waits for the other end of a pipe. Windows knows neither word. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file as it was read, or why it was not; `warning` also tells of one that changed meanwhile. */
export interface ReadFile {
  object?: Digest;
  size: number;
  warning?: SnapshotWarning;
}

/** Reads and hashes files one after the other, and copies them into a store when there is one. Never throws for a file. */
export class FileReader {
  private readonly dir: string;
  private readonly store: Store | undefined;
  private readonly buffer = Buffer.allocUnsafeSlow(SMALL_BYTES + 1);
  /** Digests that this reader has stored: equal files are not written, nor looked at, again. */
  private readonly stored = new Set<Digest>();

  constructor(dir: string, store: Store | undefined) {
    this.dir = dir;
    this.store = store;
  }

  read(path: string): ReadFile {
    let file: number;
    try {
      file = openSync(join(this.dir, path), OPEN_FLAGS);
    } catch (error) {
      return { size: 0, warning: openWarning(path, error) };
    }
    try {
      const before = fstatSync(file);
      return before.isFile() ? this.readOpen(path, file, before) : { size: 0, warning: specialWarning(path) };
    } catch (error) {
      // A full disk is no matter of this file.
      if (systemErrorCode(error) === 'ENOSPC') throw error;
      return { size: 0, warning: unreadableWarning(path, error) };
    } finally {
      closeSync(file);
    }
  }

  private readOpen(path: string, file: number, first: Stats): ReadFile {
    let before = first;
    for (let reading = 1; ; reading++) {
      const found = before.size <= SMALL_BYTES ? this.readSmall(file) : undefined;
      const result = found ?? this.readLarge(file);
      const after = fstatSync(file);
      const same =
        after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs && after.size === result.size;
      if (same) return result;
      if (reading === READINGS)
        return {
          ...result,
          warning: {
            path,
            reason: 'changed_while_read',
            message: `${describePath(path)} changed while it was read; the snapshot has one moment of it.`,
          },
        };
      before = after;
    }
  }

  /** Undefined when the file turns out larger than it was said to be. */
  private readSmall(file: number): { object: Digest; size: number } | undefined {
    let size = 0;
    for (;;) {
      const count = readSync(file, this.buffer, size, this.buffer.length - size, size);
      if (count === 0) break;
      size += count;
      if (size > SMALL_BYTES) return undefined;
    }
    const bytes = this.buffer.subarray(0, size);
    const object = digestOf(bytes);
    if (this.store && !this.stored.has(object)) {
      putObject(this.store, bytes);
      this.stored.add(object);
    }
    return { object, size };
  }

  private readLarge(file: number): { object: Digest; size: number } {
    if (this.store) {
      const { digest, size } = putObjectFile(this.store, file);
      return { object: digest, size };
    }
    const hash = sha256Stream();
    let size = 0;
    for (const piece of readPieces(file)) {
      hash.update(piece);
      size += piece.length;
    }
    return { object: `sha256:${hash.hex()}` as Digest, size };
  }
}

/** The bytes of a plain file of at most `limit` bytes; undefined for anything else. Never follows a link or waits. */
export function readSmallFile(path: string, limit: number): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, OPEN_FLAGS);
  } catch {
    return undefined;
  }
  try {
    const { size } = fstatSync(file);
    if (!fstatSync(file).isFile() || size > limit) return undefined;
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(file, bytes, 0, size, 0));
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

function openWarning(path: string, error: unknown): SnapshotWarning {
  const code = systemErrorCode(error);
  if (code === 'ELOOP') return linkWarning(path);
  if (code === 'ENXIO') return specialWarning(path);
  return unreadableWarning(path, error);
}

/** A pipe, socket or device is never read: it might never end. */
export function specialWarning(path: string): SnapshotWarning {
  const message = `${describePath(path)} is a pipe, socket or device, which is not read.`;
  return { path, reason: 'special_file', message };
}

/** The system's code says enough, and no path of this machine. */
export function unreadableWarning(path: string, error: unknown): SnapshotWarning {
  const message = `${describePath(path)} could not be read: ${systemErrorCode(error) ?? messageOf(error)}.`;
  return { path, reason: 'unreadable', message };
}
