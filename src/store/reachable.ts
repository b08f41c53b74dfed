import { join } from 'node:path';
import type { Digest } from '../records/digest.ts';
import { UserError } from '../util/errors.ts';
import { entriesOf } from './inspection.ts';
import { INDEX_NAME, OUTPUTS_NAME } from './layout.ts';
import { readLines } from './lines.ts';
import { namedObjects, possibleObjects } from './named-objects.ts';
import { readManifestOf } from './objects.ts';
import type { Store } from './store.ts';

/** Folders at the top of a store in which nothing names an object. */
const SILENT = new Set(['objects', 'indexes']);

/**
 * Digests of all objects that some record names: every line of every file index and every output, of unfinished
 * snapshots, batches and shards too, whatever somebody called the folders that they lie in, and the chunks of
 * manifests. Rather one too many than one too few.
 * Links are not followed. Throws `OBJECT_UNAVAILABLE` and `OBJECT_CORRUPT` for a manifest that cannot be read.
 */
export function reachableObjects(store: Store): Set<Digest> {
  const reached = new Set<Digest>();
  const manifests = new Set<Digest>();
  for (const { name } of entriesOf(store.root)) {
    if (SILENT.has(name)) continue;
    for (const path of recordsBelow(join(store.root, name)))
      for (const line of readLines(path)) {
        for (const object of possibleObjects(line)) reached.add(object);
        for (const { object, isManifest } of line.includes('json+chunks') ? namedObjects(line) : [])
          if (isManifest) manifests.add(object);
      }
  }
  for (const manifest of manifests)
    for (const { object } of readManifestOf(store, manifest).chunks) reached.add(object);
  return reached;
}

/** Throws `STORE_CORRUPT` when a symbolic link may lead to what is reached. */
export function requireNoLinks([link]: readonly string[]): void {
  if (link !== undefined)
    throw new UserError(
      'STORE_CORRUPT',
      'A symbolic link stands in the store, so nothing is removed from it.',
      {
        hints: ['Links are not followed: put what it leads to in its place, or remove it.'],
        details: { path: link },
      },
    );
}

/** All file indexes and outputs below a folder, in order. */
function* recordsBelow(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* recordsBelow(path);
    else if (entry.name === INDEX_NAME || entry.name === OUTPUTS_NAME) yield path;
  }
}

/** Codes of problems that leave it beyond doubt what is reached. */
const HARMLESS = new Set([
  'ENTRY_UNKNOWN',
  'TOP_LEVEL_UNKNOWN',
  'OBJECT_CORRUPT',
  'OBJECT_MISPLACED',
  'OBJECT_MISSING',
  'OBJECT_SIZE',
]);

/** Throws `STORE_CORRUPT` when a problem leaves in doubt what is reached. */
export function requireKnownReach(problems: readonly { code: string; repair?: string | undefined }[]): void {
  const doubts = problems.filter(({ code, repair }) => repair === undefined && !HARMLESS.has(code));
  if (doubts.length === 0) return;
  throw new UserError('STORE_CORRUPT', 'The store is damaged, so nothing is removed from it.', {
    hints: ['See what is wrong: codebatch verify --data --store …'],
    details: { problems: doubts.slice(0, 20) },
  });
}
