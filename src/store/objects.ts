import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHUNK_SIZE, chunkManifestSchema, type ChunkManifest } from '../records/chunk-manifest.ts';
import { digestOf, type Digest } from '../records/digest.ts';
import { parseRecord, PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import { isAbsence, systemErrorCode, UserError } from '../util/errors.ts';
import { sha256Stream } from '../util/json.ts';
import { syncDirectory, syncFileSystem, syncPath, syncPaths, temporaryName, writeAll } from './durable.ts';
import { objectFile, objectsDir } from './layout.ts';
import { openPlain, readPlainBytes } from './plain-file.ts';
import type { Store } from './store.ts';

/** Written since the last sync, by store. An object counts as stored only after `syncObjects`. */
const unsynced = new Map<string, Set<string>>();

const COPY_BUFFER = 1024 * 1024;

/** From this many files on, one call for the whole file system is cheaper than one for each. */
const WORTH_ONE_SYNC = 64;

/** An object that was there already may come from a writer that died before its sync; the system writes back by then. */
const SURELY_SYNCED_MS = 120_000;

/**
 * Stores bytes under their digest; already there is success. A file that is there but torn or damaged is replaced.
 * Durable only after `syncObjects`.
 */
export function putObject(store: Store, bytes: Uint8Array): Digest {
  const digest = digestOf(bytes);
  if (isWhole(store, digest, bytes.length)) return digest;
  const temporary = newTemporary(store);
  try {
    const file = openSync(temporary, 'wx', 0o644);
    try {
      writeAll(file, bytes);
    } finally {
      closeSync(file);
    }
    place(store, temporary, digest);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return digest;
}

/** Takes an object piece by piece; ended by exactly one of `finish` and `abort`. */
export interface ObjectWriter {
  write(piece: Uint8Array): void;
  /** Durable only after `syncObjects`. */
  finish(): { digest: Digest; size: number };
  abort(): void;
}

/** Stores an object whose digest is known only at its end, in constant memory. */
export function openObjectWriter(store: Store): ObjectWriter {
  const temporary = newTemporary(store);
  const file = openSync(temporary, 'wx', 0o644);
  const hash = sha256Stream();
  let size = 0;
  return {
    write(piece) {
      hash.update(piece);
      writeAll(file, piece);
      size += piece.length;
    },
    finish() {
      closeSync(file);
      const digest = `sha256:${hash.hex()}` as Digest;
      if (isWhole(store, digest, size)) rmSync(temporary);
      else place(store, temporary, digest);
      return { digest, size };
    },
    abort() {
      closeSync(file);
      rmSync(temporary, { force: true });
    },
  };
}

/**
 * Copies an open file into the store without holding it in memory.
 * @param file descriptor open for reading
 * @returns the digest and size of what was read
 */
export function putObjectFile(store: Store, file: number): { digest: Digest; size: number } {
  const writer = openObjectWriter(store);
  try {
    for (const piece of readPieces(file)) writer.write(piece);
  } catch (error) {
    writer.abort();
    throw error;
  }
  return writer.finish();
}

export function hasObject(store: Store, digest: Digest): boolean {
  return existsSync(objectFile(store.root, digest));
}

/** Throws `OBJECT_UNAVAILABLE` when it is not there and `OBJECT_CORRUPT` when the bytes are not those of the digest. */
export function getObject(store: Store, digest: Digest): Buffer {
  let bytes: Buffer;
  try {
    bytes = readPlainBytes(objectFile(store.root, digest));
  } catch (error) {
    if (!isAbsence(error) && systemErrorCode(error) !== 'EISDIR') throw error;
    throw new UserError('OBJECT_UNAVAILABLE', `Object ${digest} is not in the store.`, {
      hints: ['Take the snapshot again: codebatch snapshot DIR --store …'],
    });
  }
  if (digestOf(bytes) === digest) return bytes;
  throw new UserError('OBJECT_CORRUPT', `Object ${digest} was damaged: its bytes have another digest.`, {
    hints: ['Take the snapshot again from the same files: a damaged object is replaced.'],
    details: { path: objectFile(store.root, digest) },
  });
}

/** Syncs all objects written since the last call: call it before writing the record that makes them reachable. */
export function syncObjects(store: Store): void {
  const paths = takeUnsynced(store);
  for (const path of paths) syncPath(path);
  for (const folder of foldersOf(store, paths)) syncDirectory(folder);
}

/**
 * As `syncObjects`, for whole snapshots: thousands of small files are synced by one call for their file system where the
 * system has one (`sync --file-system` of GNU coreutils, which is syncfs(2)), else many at a time.
 */
export async function syncObjectsPooled(store: Store): Promise<void> {
  const paths = takeUnsynced(store);
  if (paths.length >= WORTH_ONE_SYNC && (await syncFileSystem(store.root))) return;
  await syncPaths(paths);
  await syncPaths(process.platform === 'win32' ? [] : foldersOf(store, paths));
}

/**
 * Stores the content of an output. More than `CHUNK_SIZE` bytes are cut into chunks, and a manifest names them.
 * @returns the fields that name it in the output
 */
export function putContent(
  store: Store,
  given: { content: string; kind: string },
): { object: Digest; format: 'json' | 'json+chunks' } {
  const bytes = Buffer.from(given.content);
  if (bytes.length <= CHUNK_SIZE) return { object: putObject(store, bytes), format: 'json' };
  const chunks: ChunkManifest['chunks'] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_SIZE) {
    const chunk = bytes.subarray(start, start + CHUNK_SIZE);
    chunks.push({ object: putObject(store, chunk), size: chunk.length, index: chunks.length });
  }
  const manifest: ChunkManifest = {
    schema_name: 'codebatch.chunk_manifest',
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    kind: given.kind,
    format: 'json',
    chunks,
    total_bytes: bytes.length,
    chunk_size: CHUNK_SIZE,
  };
  return { object: putObject(store, Buffer.from(JSON.stringify(manifest))), format: 'json+chunks' };
}

/**
 * Content as it was put, chunks joined. Throws as `getObject`, and `OBJECT_CORRUPT` when the manifest is none or its
 * chunks do not add up.
 */
export function getContent(store: Store, given: { object: Digest; format: string }): Buffer {
  const bytes = getObject(store, given.object);
  if (given.format !== 'json+chunks') return bytes;
  const manifest = readManifest(bytes, given.object);
  const ordered = [...manifest.chunks].sort((a, b) => a.index - b.index);
  const expected = ordered.reduce((sum, chunk) => sum + chunk.size, 0);
  const whole =
    expected === manifest.total_bytes &&
    Buffer.concat(ordered.map((chunk) => getObject(store, chunk.object)));
  if (whole && whole.length === manifest.total_bytes) return whole;
  throw new UserError(
    'OBJECT_CORRUPT',
    `The chunks of ${given.object} do not make up its ${manifest.total_bytes} bytes.`,
  );
}

/** Pieces of an open file from its start, in a buffer that is used again: a piece is valid until the next is asked for. */
export function* readPieces(file: number): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(COPY_BUFFER);
  let at = 0;
  for (let count = readSync(file, buffer, 0, COPY_BUFFER, at); count > 0;) {
    yield buffer.subarray(0, count);
    at += count;
    count = readSync(file, buffer, 0, COPY_BUFFER, at);
  }
}

/** The manifest of an object in chunks. Throws as `getObject`, and `OBJECT_CORRUPT` or `SCHEMA_ERROR` when it is none. */
export function readManifestOf(store: Store, object: Digest): ChunkManifest {
  return readManifest(getObject(store, object), object);
}

function readManifest(bytes: Buffer, object: Digest): ChunkManifest {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new UserError('OBJECT_CORRUPT', `Object ${object} should be a chunk manifest and is not JSON.`, {
      cause: error,
    });
  }
  return parseRecord(chunkManifestSchema, value, `object ${object}`);
}

/** True when the object file is there with all its bytes. */
function isWhole(store: Store, digest: Digest, size: number): boolean {
  const path = objectFile(store.root, digest);
  const standing = statSync(path, { throwIfNoEntry: false });
  if (standing?.size !== size || digestOfFile(path) !== digest) return false;
  if (Date.now() - standing.mtimeMs < SURELY_SYNCED_MS) remember(store, path);
  return true;
}

/** The digest of a file, read piece by piece. */
export function digestOfFile(path: string): Digest {
  const file = openPlain(path);
  try {
    const hash = sha256Stream();
    for (const piece of readPieces(file)) hash.update(piece);
    return `sha256:${hash.hex()}` as Digest;
  } finally {
    closeSync(file);
  }
}

/** All unfinished objects lie in one folder, so that what a killed writer left is found without looking everywhere. */
function newTemporary(store: Store): string {
  const folder = objectsDir(store.root);
  mkdirSync(folder, { recursive: true });
  return temporaryName(join(folder, 'incoming'));
}

function place(store: Store, temporary: string, digest: Digest): void {
  const path = objectFile(store.root, digest);
  mkdirSync(dirname(path), { recursive: true });
  renameSync(temporary, path);
  remember(store, path);
}

function remember(store: Store, path: string): void {
  let paths = unsynced.get(store.root);
  if (!paths) unsynced.set(store.root, (paths = new Set()));
  paths.add(path);
}

function takeUnsynced(store: Store): string[] {
  const paths = [...(unsynced.get(store.root) ?? [])];
  unsynced.delete(store.root);
  return paths;
}

/** The folders of objects up to the store's root: a new object often made both of its folders. */
function foldersOf(store: Store, paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); folder !== store.root && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  return [...folders];
}
