import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode, UserError } from '../util/errors.ts';
import { writeDurably } from './durable.ts';

/**
 * Files of a checked-out tree, by paths with `/` below its root. The tree is not ours: a link in it could lead
 * anywhere, so no part of a path may be one.
 */
export interface OwnFile {
  root: string;
  path: string;
}

/** The first part of the path that is a symbolic link, as a path below the root; undefined when none is. */
export function linkOnTheWay({ root, path }: OwnFile): string | undefined {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const part = parts.slice(0, length).join('/');
    const standing = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (!standing) return undefined;
    if (standing.isSymbolicLink()) return part;
    // What is below a file is not there, which the system would tell as an error.
    if (!standing.isDirectory()) return undefined;
  }
  return undefined;
}

/** The text of a file, undefined when there is none. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
export function readOwnFile(file: OwnFile): string | undefined {
  const path = checkedPath(file);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file under a temporary name, then renames it. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
export function writeOwnFile(file: OwnFile, text: string): void {
  writeDurably(checkedPath(file), text);
}

function checkedPath(file: OwnFile): string {
  const link = linkOnTheWay(file);
  if (link !== undefined)
    throw new UserError('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`, {
      hints: [`Put a plain folder or file in its place: git would not take ${file.path} through a link.`],
      details: { path: file.path, link },
    });
  const path = join(file.root, file.path);
  try {
    const standing = lstatSync(path, { throwIfNoEntry: false });
    if (!standing || standing.isFile()) return path;
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOTDIR') throw error;
  }
  throw new UserError('FILE_NOT_PLAIN', `${file.path} is no plain file.`, {
    hints: ['Remove what stands in its place.'],
  });
}
