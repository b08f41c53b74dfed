import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishAll } from '../store/durable.ts';
import { messageOf, systemErrorCode, UserError } from '../util/errors.ts';

/** A file that a person asked for, with all of its text. */
export interface WrittenFile {
  /** As it is called in messages. */
  name: string;
  /** Absolute. */
  path: string;
  text: string;
}

/** Codes that say the name is at fault. A full disk is no mistake of whoever named the file. */
const BAD_NAME: readonly string[] = [
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'EACCES',
  'EPERM',
  'EROFS',
  'ELOOP',
];

/** True when the path leads to a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Writes files whole or not at all: no reader sees half of one, and before all are written none has its name. A link is
 * followed, and what is no file (a pipe, a terminal) is written to as it stands.
 * Throws `FILE_NOT_WRITTEN`.
 */
export function writeFiles(files: readonly WrittenFile[]): void {
  const plain = files.flatMap((file) => plainTarget(file) ?? []);
  const only = files.length === 1 ? files[0]! : undefined;
  attempt(only?.name ?? dirname(files[0]?.name ?? ''), () => publishAll(plain));
}

/** Where the file lies when it is one, or will be; anything else is written at once. */
function plainTarget({ name, path, text }: WrittenFile): { path: string; data: string } | undefined {
  return attempt(name, () => {
    const standing = statSync(path, { throwIfNoEntry: false });
    if (standing?.isFile()) return { path: realpathSync(path), data: text };
    if (standing) {
      writeFileSync(path, text);
      return undefined;
    }
    // A folder that is not there is more likely misspelt than wanted.
    return { path: join(realpathSync(dirname(path)), path.slice(dirname(path).length)), data: text };
  });
}

function attempt<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!BAD_NAME.includes(systemErrorCode(error) ?? '')) throw error;
    throw new UserError('FILE_NOT_WRITTEN', `${name} cannot be written: ${messageOf(error)}.`, {
      hints: ['The folder must be there, and writable.'],
      cause: error,
    });
  }
}
