import { join, relative } from 'node:path';
import type { Digest } from '../records/digest.ts';
import { UserError } from '../util/errors.ts';
import { entriesOf } from './inspection.ts';
import { batchesDir, INDEX_NAME, OUTPUTS_NAME, snapshotsDir } from './layout.ts';
import { readLines } from './lines.ts';
import { readManifestOf } from './objects.ts';
import type { Store } from './store.ts';

const REFERENCE = /"object": ?"(?:sha256:)?([0-9a-f]{64})"/g;

/**
 * Digests of all objects that some record names: every line of every file index and every output, of unfinished
 * snapshots, batches and shards too, and the chunks of manifests. Rather one too many than one too few.
 * Throws `STORE_CORRUPT` for a symbolic link on the way, `OBJECT_UNAVAILABLE` and `OBJECT_CORRUPT` for a manifest that cannot be read.
 */
export function reachableObjects(store: Store): Set<Digest> {
  const reached = new Set<Digest>();
  for (const path of filesNamed(store, snapshotsDir(store.root), INDEX_NAME)) addAll(reached, path);
  const manifests = new Set<Digest>();
  for (const path of filesNamed(store, batchesDir(store.root), OUTPUTS_NAME))
    addAll(reached, path, manifests);
  for (const manifest of manifests) {
    for (const { object } of readManifestOf(store, manifest).chunks) reached.add(object);
  }
  return reached;
}

function addAll(reached: Set<Digest>, path: string, manifests?: Set<Digest>): void {
  for (const line of readLines(path))
    for (const [, hex] of line.matchAll(REFERENCE)) {
      const digest = `sha256:${hex}` as Digest;
      reached.add(digest);
      if (manifests && line.includes('json+chunks')) manifests.add(digest);
    }
}

/** All files of one name below a folder, in order. Throws `STORE_CORRUPT` for a symbolic link. */
function* filesNamed(store: Store, folder: string, name: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink())
      throw new UserError(
        'STORE_CORRUPT',
        'A symbolic link stands in the store, so nothing is removed from it.',
        {
          hints: ['Links are not followed: put what it leads to in its place, or remove it.'],
          details: { path: relative(store.root, path) },
        },
      );
    if (entry.isDirectory()) yield* filesNamed(store, path, name);
    else if (entry.name === name) yield path;
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
