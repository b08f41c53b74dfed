import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writing so that what was acknowledged survives a power cut: write a temporary name beside the target, sync it,
 * rename it, sync the folder. A rename alone is not durable, and a write alone may be torn.
 */
let temporaries = 0;

const TEMPORARY = /^\..+\.\d+-\d+\.tmp$/;

/** A name that no other writer uses, in the folder of the target so that the rename stays on one file system. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${temporaries++}.tmp`);
}

/** Writes and renames; durable when it returns. Missing folders are made. */
export function writeDurably(path: string, data: string | Uint8Array): void {
  publishAll([{ path, data }]);
}

/** Writes and renames without syncing: for data that can be made again. Never torn, perhaps lost. */
export function writeDerived(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryName(path);
  try {
    writeNew(temporary, data, false);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes several files, then syncs them, then renames them all, then syncs each folder once. */
export function publishAll(files: readonly { path: string; data: string | Uint8Array }[]): void {
  const written: { temporary: string; path: string }[] = [];
  try {
    for (const { path, data } of files) {
      mkdirSync(dirname(path), { recursive: true });
      const temporary = temporaryName(path);
      written.push({ temporary, path });
      writeNew(temporary, data, true);
    }
    for (const { temporary, path } of written) renameSync(temporary, path);
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncDirectory(folder);
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw error;
  }
}

/** Appends one line in one write, so that lines of several processes do not mix. */
export function appendLine(path: string, line: string): void {
  appendFileSync(path, `${line}\n`);
}

/** Makes a folder's entries durable. Windows has no such call and needs none. */
export function syncDirectory(path: string): void {
  if (process.platform !== 'win32') syncPath(path);
}

export function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Removes what an interrupted writer left in a folder. */
export function removeTemporaries(folder: string): void {
  for (const name of readdirSync(folder))
    if (TEMPORARY.test(name)) rmSync(join(folder, name), { force: true });
}

function writeNew(path: string, data: string | Uint8Array, sync: boolean): void {
  const file = openSync(path, 'wx', 0o644);
  try {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    let done = 0;
    while (done < bytes.length) done += writeSync(file, bytes, done);
    if (sync) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
