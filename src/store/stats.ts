import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporary } from './durable.ts';
import { entriesOf } from './inspection.ts';
import { INDEX_NAME, OUTPUTS_NAME } from './layout.ts';
import type { Store } from './store.ts';

/** Kinds of file, in the order in which they are told. */
export const STORED_KINDS = [
  'objects',
  'records',
  'file indexes',
  'states',
  'outputs',
  'events',
  'memo',
  'index',
  'other derived',
  'temporary',
  'unknown',
] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

export interface StoreStats {
  /** Every kind, also those of which there is nothing. */
  kinds: { kind: StoredKind; files: number; bytes: number }[];
  files: number;
  bytes: number;
}

/** Counts the files of a store and their bytes by kind. */
export function storeStats(store: Store): StoreStats {
  const sums = new Map(STORED_KINDS.map((kind) => [kind, { files: 0, bytes: 0 }]));
  for (const { path, bytes } of filesBelow(store.root, [])) {
    const sum = sums.get(kindOf(path))!;
    sum.files++;
    sum.bytes += bytes;
  }
  const kinds = [...sums].map(([kind, sum]) => ({ kind, ...sum }));
  return {
    kinds,
    files: kinds.reduce((total, { files }) => total + files, 0),
    bytes: kinds.reduce((total, { bytes }) => total + bytes, 0),
  };
}

function* filesBelow(folder: string, path: readonly string[]): Generator<{ path: string[]; bytes: number }> {
  for (const entry of entriesOf(folder)) {
    const at = join(folder, entry.name);
    const below = [...path, entry.name];
    if (entry.isDirectory()) yield* filesBelow(at, below);
    else {
      // It may go while we look.
      const standing = statSync(at, { throwIfNoEntry: false });
      if (standing) yield { path: below, bytes: standing.size };
    }
  }
}

function kindOf(path: readonly string[]): StoredKind {
  const name = path.at(-1)!;
  const [top, , third] = path;
  if (isTemporary(name)) return 'temporary';
  if (top === 'objects') return 'objects';
  if (top === 'indexes') return third === 'memo' || third === 'index' ? third : 'other derived';
  if (name === INDEX_NAME) return 'file indexes';
  if (name === OUTPUTS_NAME) return 'outputs';
  if (name === 'events.jsonl') return 'events';
  if (name === 'state.json') return 'states';
  return ['store.json', 'snapshot.json', 'batch.json', 'plan.json', 'task.json'].includes(name)
    ? 'records'
    : 'unknown';
}
