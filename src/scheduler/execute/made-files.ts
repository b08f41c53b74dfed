import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode, UserError } from '../../util/errors.ts';
import { compareStrings } from '../../util/json.ts';

/** Something that a job made, with its bytes. */
export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

const MOST_FILES = 1000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The plain files of a folder by their paths below it, sorted; links and devices are none. Throws `ARTIFACTS_TOO_LARGE`,
 * `ARTIFACTS_UNREADABLE`.
 */
export function readMadeFiles(folder: string): MadeFile[] {
  try {
    return readAll(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    // A name that is no text is not found again, and a program may have taken all rights from what it made.
    if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EPERM') throw error;
    throw new UserError('ARTIFACTS_UNREADABLE', `What the job made cannot be read: ${code}.`, {
      hints: ['Leave readable files whose names are UTF-8 in $CODEBATCH_ARTIFACTS.'],
      cause: error,
    });
  }
}

function readAll(folder: string): MadeFile[] {
  const made: MadeFile[] = [];
  let size = 0;
  const open = [''];
  for (const below of open)
    for (const name of readdirSync(join(folder, below)).sort(compareStrings)) {
      const path = below === '' ? name : `${below}/${name}`;
      const standing = lstatSync(join(folder, path));
      if (standing.isDirectory()) open.push(path);
      if (!standing.isFile()) continue;
      size += standing.size;
      if (made.length === MOST_FILES || open.length > MOST_FILES || size > MOST_BYTES)
        throw new UserError('ARTIFACTS_TOO_LARGE', 'The job made more than 1,000 files or 64 MiB.', {
          hints: ['Pack what belongs together, and keep what is large elsewhere.'],
        });
      made.push({ name: path, bytes: readFileSync(join(folder, path)) });
    }
  return made.sort((a, b) => compareStrings(a.name, b.name));
}
