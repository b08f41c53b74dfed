import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { storeSchema } from '../records/store.ts';
import { UserError } from '../util/errors.ts';
import { isTemporary } from './durable.ts';
import { entriesOf, Inspection, type InspectOptions } from './inspection.ts';
import { batchesDir, objectsDir, snapshotsDir, storeFile, TOP_LEVEL } from './layout.ts';
import { linksIn } from './links.ts';
import type { Store } from './store.ts';
import { inspectBatches } from './verify-batches.ts';
import { inspectDerived } from './verify-derived.ts';
import { inspectObjects, noteTemporary, ObjectReferences } from './verify-objects.ts';
import { inspectRecord } from './verify-record.ts';
import { inspectSnapshots } from './verify-snapshots.ts';

/**
 * Opens a store to be verified: unlike `openStore`, one whose record is damaged opens.
 * Throws `STORE_NOT_FOUND` where nothing looks like a store.
 */
export function openDamagedStore(path: string): Store {
  const root = resolve(path);
  if ([storeFile(root), snapshotsDir(root), batchesDir(root)].some((one) => existsSync(one))) return { root };
  throw new UserError('STORE_NOT_FOUND', `There is no store at ${path}.`, {
    hints: ['Give the folder that holds store.json.'],
  });
}

/**
 * Looks at a whole store, but for the memo, and changes nothing. Without data: structure, references, seals of records.
 * With data also every digest and every line.
 */
export function inspectStore(store: Store, options: InspectOptions): Inspection {
  const inspection = new Inspection(store, options);
  const references = new ObjectReferences(inspection);
  for (const folder of [objectsDir(store.root), snapshotsDir(store.root), batchesDir(store.root)])
    if (!existsSync(folder))
      inspection.problem(
        'RECORD_MISSING',
        folder,
        'The folder is not there; codebatch init makes an empty one.',
      );
  for (const { name } of entriesOf(store.root)) {
    const path = join(store.root, name);
    if (isTemporary(name)) noteTemporary(inspection, path);
    else if (!TOP_LEVEL.some((known) => known === name))
      inspection.problem(
        'TOP_LEVEL_UNKNOWN',
        path,
        `A store holds ${TOP_LEVEL.join(', ')} and nothing else.`,
      );
  }
  inspectRecord(inspection, storeSchema, storeFile(store.root));
  // First, so that what refers to a damaged object does not complain of its size as well.
  inspectObjects(inspection);
  inspectSnapshots(inspection, references);
  inspectBatches(inspection, references);
  inspectDerived(inspection);
  inspectLinks(inspection);
  return inspection;
}

/** Links that nobody told of yet: readers follow them, and nothing that removes may. */
function inspectLinks(inspection: Inspection): void {
  const told = new Set(inspection.problems.map(({ path }) => path));
  for (const link of linksIn(inspection.store)) {
    inspection.links.push(inspection.shown(link));
    if (!told.has(inspection.shown(link)))
      inspection.problem(
        'ENTRY_UNKNOWN',
        link,
        'It is a symbolic link, which leads out of what this store vouches for.',
      );
  }
}
