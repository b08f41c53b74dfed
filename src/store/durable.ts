import { spawn } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { systemErrorCode } from '../util/errors.ts';
import { sha256Hex } from '../util/json.ts';
import { openPlain } from './plain-file.ts';

/**
 * Writing so that what was acknowledged survives a power cut: write a temporary name beside the target, sync it,
 * rename it, sync the folder. A rename alone is not durable, and a write alone may be torn.
 */
let temporaries = 0;

/** Process numbers mean something on their own machine only. */
export const HOST = sha256Hex(hostname()).slice(0, 6);

const TEMPORARY = /^\..+\.([0-9a-f]{6})-(\d+)-\d+-\d+\.tmp$/;

/** More would only wait for Node's own four threads. */
const SYNCS_AT_ONCE = 8;

/** Small pieces are written together until they are so many bytes. */
const WRITE_BYTES = 1024 * 1024;

/** Older than this, a temporary is rubbish, whatever wrote it. */
const RUBBISH_AFTER_MS = 24 * 60 * 60 * 1000;

/** A name that no other writer uses, in the folder of the target so that the rename stays on one file system. */
export function temporaryName(path: string): string {
  // Worker threads share the process id but not this counter.
  return join(dirname(path), `.${basename(path)}.${HOST}-${process.pid}-${threadId}-${temporaries++}.tmp`);
}

/** Writes and renames; durable when it returns. Missing folders are made. */
export function writeDurably(path: string, data: string | Uint8Array): void {
  publishAll([{ path, data }]);
}

/**
 * Writes and renames without syncing: for data that can be made again. Never torn, perhaps lost.
 * @param data in one piece, or in pieces of which only one is in memory at a time
 */
export function writeDerived(path: string, data: string | Uint8Array | Iterable<Uint8Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryName(path);
  try {
    const isWhole = typeof data === 'string' || data instanceof Uint8Array;
    if (isWhole) writeNew(temporary, data, false);
    else writePieces(temporary, data);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes several files, then syncs them, then renames them all, then syncs each folder once. Nothing is renamed
 * before everything is written, so an error before that leaves no trace.
 */
export function publishAll(files: readonly { path: string; data: string | Uint8Array }[]): void {
  const written: { temporary: string; path: string }[] = [];
  const folders = new Set<string>();
  try {
    for (const { path, data } of files) {
      for (const folder of makeFolder(dirname(path))) folders.add(folder);
      const temporary = temporaryName(path);
      written.push({ temporary, path });
      writeNew(temporary, data, true);
    }
    for (const { temporary, path } of written) renameSync(temporary, path);
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw error;
  }
  for (const folder of folders) syncDirectory(folder);
}

/**
 * Makes a folder with its parents.
 * @returns the folders whose entries must be synced to make a new file in it durable: itself, and when it is new,
 * every folder up to the one that was there before
 */
function makeFolder(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true });
  const changed = [folder];
  if (first !== undefined)
    for (let at = folder; at !== dirname(first) && at !== dirname(at);) changed.push((at = dirname(at)));
  return changed;
}

/** Files that this process has seen to end in a line break. */
const appended = new Set<string>();

/**
 * Appends one line in one write, so that lines of several processes do not mix. A torn line that a killed writer left
 * at the end stays a line of its own.
 */
export function appendLine(path: string, line: string): void {
  const torn = !appended.has(path) && endsTorn(path);
  appended.add(path);
  const text = torn ? `\n${line}\n` : `${line}\n`;
  try {
    appendFileSync(path, text);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, text);
  }
}

function endsTorn(path: string): boolean {
  let file: number;
  try {
    file = openPlain(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 10;
  } finally {
    closeSync(file);
  }
}

/** Makes a folder's entries durable. Windows has no such call and needs none. */
export function syncDirectory(path: string): void {
  if (process.platform !== 'win32') syncPath(path);
}

/** Syncs many files or folders, several at a time: the disk takes them together. */
export async function syncPaths(paths: readonly string[]): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < paths.length) {
      const file = await open(paths[next++]!, 'r');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    }
  };
  await Promise.all(Array.from({ length: SYNCS_AT_ONCE }, work));
}

/**
 * Makes everything on the file system of a path durable, in one call. False where the system has no such call or no
 * program for it: each file is then to be synced by itself.
 */
export function syncFileSystem(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn('sync', ['--file-system', path], { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

export function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whether a file of this name is one that a writer has not finished, or never will. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** Whether nobody will finish a temporary: its process of this machine is dead, or it is a day old. */
export function isOrphaned(path: string): boolean {
  const [, host, pid] = TEMPORARY.exec(basename(path)) ?? [];
  if (pid === undefined) return false;
  if (host === HOST && !isProcessAlive(Number(pid))) return true;
  const standing = statSync(path, { throwIfNoEntry: false });
  return standing !== undefined && Date.now() - standing.mtimeMs > RUBBISH_AFTER_MS;
}

/**
 * Removes what interrupted writers left in a folder. Temporaries of living processes, and of other machines until they
 * are a day old, stay. A folder that is not there holds none.
 */
export function removeStaleTemps(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  for (const name of names) {
    const path = join(folder, name);
    if (isOrphaned(path)) rmSync(path, { force: true });
  }
}

/** Whether a process of this machine has this number; one that we may not signal is alive. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}

/** Gathers small pieces: a write for each would take longer than all of them. */
function writePieces(path: string, pieces: Iterable<Uint8Array>): void {
  const gathered = Buffer.allocUnsafeSlow(WRITE_BYTES);
  let used = 0;
  const file = openSync(path, 'wx', 0o644);
  try {
    for (const piece of pieces) {
      if (used + piece.length > gathered.length) {
        writeAll(file, gathered.subarray(0, used));
        used = 0;
      }
      if (piece.length > gathered.length) writeAll(file, piece);
      else {
        gathered.set(piece, used);
        used += piece.length;
      }
    }
    writeAll(file, gathered.subarray(0, used));
  } finally {
    closeSync(file);
  }
}

/** Writes all of the bytes, however few the system takes at a time. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

function writeNew(path: string, data: string | Uint8Array, sync: boolean): void {
  const file = openSync(path, 'wx', 0o644);
  try {
    writeAll(file, typeof data === 'string' ? Buffer.from(data) : data);
    if (sync) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
