import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CHUNK_SIZE, chunkManifestSchema, type ChunkManifest } from '../records/chunk-manifest.ts';
import { digestOf, type Digest } from '../records/digest.ts';
import { parseRecord, PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import { systemErrorCode, UserError } from '../util/errors.ts';
import { sha256Stream } from '../util/json.ts';
import { syncDirectory, syncPath, temporaryName } from './durable.ts';
import { objectFile, objectsDir } from './layout.ts';
import type { Store } from './store.ts';

/** Written since the last sync, by store. An object counts as stored only after `syncObjects`. */
const unsynced = new Map<string, Set<string>>();

const COPY_BUFFER = 1024 * 1024;

/**
 * Stores bytes under their digest; already there is success. A file that is there but torn is replaced.
 * Durable only after `syncObjects`.
 */
export function putObject(store: Store, bytes: Uint8Array): Digest {
  const digest = digestOf(bytes);
  const path = objectFile(store.root, digest);
  if (sizeOf(path) === bytes.length && digestOf(readFileSync(path)) === digest) return digest;
  const temporary = temporaryFor(path);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  remember(store, path);
  return digest;
}

/**
 * Copies an open file into the store without holding it in memory.
 * @param file descriptor open for reading, at offset 0
 * @returns the digest and size of what was read
 */
export function putObjectFile(store: Store, file: number): { digest: Digest; size: number } {
  mkdirSync(objectsDir(store.root), { recursive: true });
  const temporary = temporaryName(join(objectsDir(store.root), 'incoming'));
  const target = openSync(temporary, 'wx', 0o644);
  const hash = sha256Stream();
  const buffer = Buffer.allocUnsafe(COPY_BUFFER);
  let size = 0;
  try {
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      const piece = buffer.subarray(0, count);
      hash.update(piece);
      let done = 0;
      while (done < count) done += writeSync(target, piece, done);
      size += count;
    }
  } catch (error) {
    closeSync(target);
    rmSync(temporary, { force: true });
    throw error;
  }
  closeSync(target);
  const digest = `sha256:${hash.hex()}` as Digest;
  const path = objectFile(store.root, digest);
  if (sizeOf(path) === size) rmSync(temporary);
  else {
    mkdirSync(dirname(path), { recursive: true });
    renameSync(temporary, path);
    remember(store, path);
  }
  return { digest, size };
}

export function hasObject(store: Store, digest: Digest): boolean {
  return existsSync(objectFile(store.root, digest));
}

/** Throws `OBJECT_UNAVAILABLE` when it is not there and `OBJECT_CORRUPT` when the bytes are not those of the digest. */
export function getObject(store: Store, digest: Digest): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(objectFile(store.root, digest));
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
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
  const paths = unsynced.get(store.root);
  if (!paths) return;
  const folders = new Set<string>();
  for (const path of paths) {
    syncPath(path);
    // The parents too: a new object often made both of its folders.
    for (let folder = dirname(path), n = 0; n < 3; n++, folder = dirname(folder)) folders.add(folder);
  }
  for (const folder of folders) syncDirectory(folder);
  unsynced.delete(store.root);
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

/** Content as it was put, chunks joined. Throws as `getObject`, and `OBJECT_CORRUPT` when chunks do not add up. */
export function getContent(store: Store, given: { object: Digest; format: string }): Buffer {
  const bytes = getObject(store, given.object);
  if (given.format !== 'json+chunks') return bytes;
  const manifest = parseRecord(
    chunkManifestSchema,
    JSON.parse(bytes.toString('utf8')),
    `object ${given.object}`,
  );
  const ordered = [...manifest.chunks].sort((a, b) => a.index - b.index);
  const whole = Buffer.concat(ordered.map((chunk) => getObject(store, chunk.object)));
  if (whole.length === manifest.total_bytes) return whole;
  throw new UserError(
    'OBJECT_CORRUPT',
    `The chunks of ${given.object} do not make up its ${manifest.total_bytes} bytes.`,
  );
}

function temporaryFor(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  return temporaryName(path);
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

function remember(store: Store, path: string): void {
  let paths = unsynced.get(store.root);
  if (!paths) unsynced.set(store.root, (paths = new Set()));
  paths.add(path);
}
