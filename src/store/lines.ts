import { closeSync, openSync } from 'node:fs';
import { systemErrorCode } from '../util/errors.ts';
import { readPieces } from './objects.ts';

/**
 * Lines of a UTF-8 file, read piece by piece, without their line feeds; none when the file is absent. A last line
 * needs no line feed.
 */
export function* readLines(path: string): Generator<string> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
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
  } finally {
    closeSync(file);
  }
}
