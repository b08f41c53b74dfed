import { z } from 'zod';
import { parseRecord } from '../records/header.ts';
import { messageOf, systemErrorCode, UserError } from '../util/errors.ts';
import type { Inspection } from './inspection.ts';
import { digestOfFile } from './objects.ts';
import { readPlainText } from './plain-file.ts';
import { checkSeal } from './seal.ts';

/** A record that checks, with the digests of what it commits. */
export interface Inspected<T> {
  record: T;
  committed: ReadonlyMap<string, string>;
}

/**
 * Reads a record and tells what is wrong with it: `RECORD_MISSING`, `RECORD_DAMAGED`, `SEAL_BROKEN`.
 * @returns undefined when there is nothing to go on with
 */
export function inspectRecord<T extends z.ZodType>(
  inspection: Inspection,
  schema: T,
  path: string,
): Inspected<z.output<T>> | undefined {
  const text = readText(inspection, path);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    inspection.problem('RECORD_DAMAGED', path, 'It is not JSON.');
    return undefined;
  }
  const record = parsed(inspection, path, () => parseRecord(schema, value, inspection.shown(path)));
  if (record === undefined) return undefined;
  const seal = checkSeal(text.replace(/\n$/, ''), value);
  if (seal.status === 'unsealed' && schema instanceof z.ZodObject && 'seal' in schema.shape)
    inspection.checked.unsealed++;
  if (seal.status === 'broken')
    inspection.problem(
      'SEAL_BROKEN',
      path,
      'It was changed after it was written: its seal has another digest.',
    );
  return { record, committed: seal.status === 'whole' ? seal.committed : new Map() };
}

/** The value that `read` gives; a record that is none is a problem of code `RECORD_DAMAGED`. */
export function parsed<T>(inspection: Inspection, path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    inspection.problem('RECORD_DAMAGED', path, inspectable(inspection, error.message));
    return undefined;
  }
}

/** Checks files against the digests that the seal of their record has for them: `DIGEST_MISMATCH`. */
export function inspectCommitted(
  inspection: Inspection,
  committed: ReadonlyMap<string, string>,
  pathOf: (name: string) => string,
): void {
  for (const [name, digest] of committed) {
    const path = pathOf(name);
    const actual = digestIfThere(path);
    if (actual !== undefined && actual !== digest)
      inspection.problem(
        'DIGEST_MISMATCH',
        path,
        'It was changed after it was written: the record that commits it has another digest for it.',
      );
  }
}

function readText(inspection: Inspection, path: string): string | undefined {
  try {
    return readPlainText(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') inspection.problem('RECORD_MISSING', path, 'It is not there.');
    else
      inspection.problem(
        'RECORD_DAMAGED',
        path,
        `It cannot be read (${systemErrorCode(error) ?? messageOf(error)}).`,
      );
    return undefined;
  }
}

/** Messages name files by absolute paths, which are no part of a result. */
function inspectable(inspection: Inspection, message: string): string {
  return message.replaceAll(inspection.store.root, '').replaceAll('\\', '/');
}

function digestIfThere(path: string): string | undefined {
  try {
    return digestOfFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'].includes(systemErrorCode(error) ?? '')) return undefined;
    throw error;
  }
}
