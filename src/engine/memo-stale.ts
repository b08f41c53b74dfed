import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeDerived } from '../store/durable.ts';
import { entriesOf } from '../store/inspection.ts';
import { memoDir } from '../store/layout.ts';
import type { Store } from '../store/store.ts';
import type { ContentKey } from './fingerprint.ts';
import { MemoPack, packBytes, type PackEntry } from './memo-pack.ts';

/** Rewrites of a pack that a block was not used in: it is then half on its way out by itself. */
const STALE_AGE = 4;

/** A task fingerprint that nothing was remembered under for this long belongs to rules or options of the past. */
const UNUSED_MS = 30 * 24 * 60 * 60 * 1000;

/** Blocks of one pack that may go. */
export interface StaleMemo {
  path: string;
  bytes: number;
  /** Writes the pack without them, or removes it. */
  remove(): void;
}

/**
 * What of the memo is stale: damaged packs, packs of task fingerprints that were not written to for 30 days, and blocks
 * that the last four rewrites of their pack had no use for. Losing any of it costs time alone.
 */
export function staleMemo(store: Store): StaleMemo[] {
  const root = memoDir(store.root);
  return entriesOf(root).flatMap((folder) => {
    if (!folder.isDirectory()) return [];
    const at = join(root, folder.name);
    const packs = entriesOf(at).filter(({ name }) => name.endsWith('.pack'));
    const paths = packs.map(({ name }) => join(at, name));
    const isUnused = paths.every((path) => Date.now() - statSync(path).mtimeMs > UNUSED_MS);
    return paths.flatMap((path) => (isUnused ? [wholePack(path)] : staleIn(path)));
  });
}

function staleIn(path: string): StaleMemo[] {
  const { pack, damaged } = MemoPack.open(path);
  try {
    const entries = [...pack.entries];
    const stale = entries.filter(([, { age }]) => age >= STALE_AGE);
    if (damaged || (stale.length > 0 && stale.length === entries.length)) return [wholePack(path)];
    const bytes = stale.reduce((sum, [, { length }]) => sum + length, 0);
    return stale.length === 0 ? [] : [{ path, bytes, remove: () => rewrite(path) }];
  } finally {
    pack.close();
  }
}

function wholePack(path: string): StaleMemo {
  return { path, bytes: statSync(path).size, remove: () => rmSync(path, { force: true }) };
}

/** Opened again, since somebody may have written it anew. */
function rewrite(path: string): void {
  const { pack } = MemoPack.open(path);
  try {
    const rows: { key: ContentKey; entry: PackEntry; block: () => Buffer }[] = [];
    for (const [key, entry] of pack.entries) {
      const block = entry.age < STALE_AGE ? pack.read(entry) : undefined;
      if (block) rows.push({ key, entry, block: () => block });
    }
    writeDerived(path, packBytes(rows));
  } finally {
    pack.close();
  }
}
