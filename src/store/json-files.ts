import { statSync } from 'node:fs';
import type { z } from 'zod';
import { parseRecord } from '../records/header.ts';
import { isAbsence, messageOf, systemErrorCode, UserError } from '../util/errors.ts';
import { escapeNonAscii } from '../util/json.ts';
import { readPlainText } from './plain-file.ts';

/** What to do about a record that is damaged or lost. */
export const VERIFY_HINT = 'codebatch verify --data --store … tells all damage of the store.';
const AGAIN_HINT =
  'To compute outputs again, remove the state.json beside them, then: codebatch resume. A snapshot is taken again.';

/** Records as the specification writes them: two spaces, ASCII, no line feed at the end. */
export function recordText(record: unknown): string {
  return escapeNonAscii(JSON.stringify(record, null, 2));
}

/**
 * Reads one record, or undefined when the file is absent.
 * Throws `STORE_CORRUPT` for what is not JSON, `SCHEMA_ERROR` and `SCHEMA_NEWER` for what is not such a record.
 */
export function readRecordFile<T extends z.ZodType>(schema: T, path: string): z.output<T> | undefined {
  let text: string;
  try {
    text = readPlainText(path);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw new UserError('STORE_UNREADABLE', `${path} cannot be read: ${messageOf(error)}.`, {
      cause: error,
      hints: ['Look at what stands there, and at the rights of the file.', VERIFY_HINT],
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError('STORE_CORRUPT', `${path} is not JSON.`, {
      cause: error,
      hints: ['The file was damaged or written by hand.', VERIFY_HINT],
    });
  }
  return parseRecord(schema, withoutSeal(value), path);
}

/** The seal is of the file, not of what it says: only `verify` looks at it. */
function withoutSeal(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('seal' in value)) return value;
  const { seal: _seal, ...record } = value;
  return record;
}

/**
 * Values of a JSON-lines text, with file and line for messages. A last line without its line feed is complete if it
 * parses. Throws `STORE_CORRUPT` with file and line.
 */
export function* readJsonLines(text: string, path: string): Generator<{ value: unknown; where: string }> {
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const json = text.slice(start, end);
    start = end + 1;
    const where = `${path}:${line}`;
    if (json.trim() !== '') yield { value: parseLine(json, where), where };
  }
}

/** The value of one line. Throws `STORE_CORRUPT`. */
export function parseLine(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UserError('STORE_CORRUPT', `${where} is not JSON.`, {
      cause: error,
      hints: [`The file was damaged. ${VERIFY_HINT}`, AGAIN_HINT],
    });
  }
}

/** Whether there is a plain file of this name, or a link that leads to one. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    // A link to itself leads to nothing.
    if (systemErrorCode(error) === 'ELOOP') return false;
    throw error;
  }
}
