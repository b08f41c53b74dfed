import { closeSync } from 'node:fs';
import { isAbsence, systemErrorCode, UserError } from '../util/errors.ts';
import { VERIFY_HINT } from './json-files.ts';
import { readPieces } from './objects.ts';
import { openPlain } from './plain-file.ts';

/**
 * Lines of a UTF-8 file, read piece by piece, without their line feeds; none when the file is absent. A last line
 * needs no line feed. Throws `STORE_UNREADABLE` for a folder.
 */
export function* readLines(path: string): Generator<string> {
  let file: number;
  try {
    file = openPlain(path);
  } catch (error) {
    if (isAbsence(error)) return;
    throw error;
  }
  try {
    const decoder = new TextDecoder();
    let rest = '';
    for (const piece of readPieces(file)) {
      const lines = `${rest}${decoder.decode(piece, { stream: true })}`.split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    rest += decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    if (systemErrorCode(error) !== 'EISDIR') throw error;
    throw new UserError('STORE_UNREADABLE', `${path} is a folder and no file.`, {
      cause: error,
      hints: [VERIFY_HINT],
    });
  } finally {
    closeSync(file);
  }
}
