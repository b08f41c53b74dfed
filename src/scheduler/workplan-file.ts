import { readFileSync, statSync } from 'node:fs';
import { UserError, systemErrorCode } from '../util/errors.ts';
import { readWorkplan, type Workplan } from './workplan.ts';

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a workplan's file.
 * @param shown how the file is called in messages; its name is the workplan's where it gives itself none
 *
 * Throws `WORKPLAN_NOT_FOUND`, `WORKPLAN_TOO_LARGE`, `WORKPLAN_INVALID`.
 */
export function readWorkplanFile(path: string, shown = path): Workplan {
  const standing = statSync(path, { throwIfNoEntry: false });
  if (!standing?.isFile())
    throw new UserError('WORKPLAN_NOT_FOUND', `There is no workplan at ${shown}.`, {
      hints: ['A workplan is a markdown file with steps such as "- [ ] id=build lane=1 payload=@cmd:make".'],
      details: { path: shown },
    });
  if (standing.size > MOST_BYTES)
    throw new UserError('WORKPLAN_TOO_LARGE', `${shown} is larger than 64 MiB.`, {
      hints: ['Split the workplan.'],
    });
  try {
    return readWorkplan(readFileSync(path, 'utf8'), shown);
  } catch (error) {
    if (systemErrorCode(error) !== 'EACCES') throw error;
    throw new UserError('WORKPLAN_NOT_FOUND', `${shown} may not be read.`, {
      hints: ['Check the permissions of the file.'],
      cause: error,
    });
  }
}
