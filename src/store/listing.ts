import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { isAbsence, UserError } from '../util/errors.ts';
import { compareStrings } from '../util/json.ts';
import { nearest } from '../util/text.ts';
import { VERIFY_HINT } from './json-files.ts';
import type { Store } from './store.ts';

/** Names of the folders inside a folder, sorted; none when it is absent. */
export function folderNames(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort(compareStrings);
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

/** The error for an id that names nothing, with the nearest ids that do. */
export function notFound(noun: string, id: string, known: readonly string[]): UserError {
  const near = nearest(id, known);
  const list =
    known.length === 0 ? 'there are none' : `${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`;
  return new UserError(
    `${noun.toUpperCase()}_NOT_FOUND`,
    `There is no ${noun} ${JSON.stringify(id)} in the store.`,
    {
      hints: [near === undefined ? `Known: ${list}.` : `Did you mean ${near}?`],
      details: { id, known: known.slice(0, 20) },
    },
  );
}

/** Throws `STORE_CORRUPT` for a record that others name and that is not there. */
export function lost({ root }: Store, path: string): never {
  throw new UserError('STORE_CORRUPT', `${relative(root, path)} is lost.`, { hints: [VERIFY_HINT] });
}
