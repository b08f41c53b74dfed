import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { UserError } from '../util/errors.ts';

/** Opening a pipe waits for its other end unless told otherwise; Windows has neither. */
const READ = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** The bytes of a file of a store. Throws as the system does, and `STORE_UNREADABLE` for a pipe in its place. */
export function readPlainBytes(path: string): Buffer {
  const bytes = readFileSync(path, { flag: READ });
  if (bytes.length === 0) requirePlain(path);
  return bytes;
}

/** The text of a file of a store. Throws as {@link readPlainBytes}. */
export function readPlainText(path: string): string {
  const text = readFileSync(path, { encoding: 'utf8', flag: READ });
  if (text === '') requirePlain(path);
  return text;
}

/** Opens a file of a store for reading. Throws as {@link readPlainBytes}. */
export function openPlain(path: string): number {
  const file = openSync(path, READ);
  if (!fstatSync(file).isFIFO()) return file;
  closeSync(file);
  throw noPlainFile(path);
}

/** A pipe that nobody writes to reads as an empty file. */
function requirePlain(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFIFO()) throw noPlainFile(path);
}

function noPlainFile(path: string): UserError {
  return new UserError('STORE_UNREADABLE', `${path} is a pipe and no file.`, {
    hints: ['Remove it, then see what is missing: codebatch verify --store …'],
  });
}
