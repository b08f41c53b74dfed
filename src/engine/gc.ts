import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../records/digest.ts';
import { claimCollecting, deadClaims } from '../store/claims.ts';
import { entriesOf, type Inspection, type VerifyProgress } from '../store/inspection.ts';
import { claimsDir, locksDir, objectsDir, provenanceDir } from '../store/layout.ts';
import { isStale } from '../store/locks.ts';
import { reachableObjects, requireKnownReach, requireNoLinks } from '../store/reachable.ts';
import { listSnapshots } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { inspectStore } from '../store/verify.ts';
import { UserError } from '../util/errors.ts';
import { compareStrings } from '../util/json.ts';
import { staleMemo, type StaleMemo } from './memo-stale.ts';

/** What may go. */
export type GarbageKind = 'object' | 'temporary' | 'memo' | 'lock' | 'provenance' | 'index';

/** One file that goes, or a pack that becomes smaller. */
export interface Garbage {
  kind: GarbageKind;
  /** Relative to the store, with `/`. */
  path: string;
  bytes: number;
}

export interface GcResult {
  /** False when it was only told. */
  applied: boolean;
  /** Sorted by path. */
  garbage: Garbage[];
  bytes: number;
  /** Objects that nothing reaches and that are too young to go. */
  young: { objects: number; bytes: number };
  /** Objects that something reaches. */
  reached: number;
}

export interface GcOptions {
  /** Removes what otherwise is only told. */
  apply?: boolean;
  /** Objects younger than this stay: a writer that makes no claims may be about to name them. */
  graceMs?: number;
  onProgress?: VerifyProgress;
}

/** Writers of other implementations and of versions before 1.1 make no claims; no snapshot takes them an hour. */
export const DEFAULT_GRACE_MS = 60 * 60 * 1000;

/**
 * Finds, and with `apply` removes, what no snapshot, batch or lock reaches: objects, what dead writers left, memo blocks
 * that nobody used for long.
 * Throws `STORE_BUSY` when it should remove while somebody writes, `STORE_CORRUPT` when damage leaves in doubt what is
 * reached.
 */
export function collectGarbage(store: Store, options: GcOptions = {}): GcResult {
  if (options.apply !== true) return sweep(store, options);
  const release = claimCollecting(store);
  try {
    requireNoLocks(store);
    return sweep(store, options);
  } finally {
    release();
  }
}

function sweep(store: Store, options: GcOptions): GcResult {
  const inspection = inspectStore(store, { data: true, objects: false, onProgress: options.onProgress });
  requireKnownReach(inspection.problems);
  requireNoLinks(inspection.links);
  const { found, young, reached } = unreachedObjects(store, options.graceMs ?? DEFAULT_GRACE_MS);
  const stale = staleMemo(store);
  const garbage = [
    ...found,
    ...leftovers(inspection),
    ...orphans(inspection),
    ...stale.map((one) => memoGarbage(inspection, one)),
  ];
  if (options.apply === true) {
    for (const one of garbage)
      if (one.kind !== 'memo') rmSync(join(store.root, one.path), { recursive: true, force: true });
    for (const one of stale) one.remove();
  }
  return {
    applied: options.apply === true,
    garbage: garbage.sort((a, b) => compareStrings(a.path, b.path)),
    bytes: garbage.reduce((sum, one) => sum + one.bytes, 0),
    young,
    reached,
  };
}

/** A run of a version that makes no claims still locks its shards. */
function requireNoLocks(store: Store): void {
  for (const { name: batchId } of entriesOf(locksDir(store.root)))
    for (const { name } of entriesOf(join(locksDir(store.root), batchId)))
      if (!isStale(join(locksDir(store.root), batchId, name)))
        throw new UserError('STORE_BUSY', `Batch ${batchId} is being run: nothing was removed.`, {
          hints: ['Try again when the run has ended; without --apply, gc tells what it would remove now.'],
        });
}

function unreachedObjects(
  store: Store,
  graceMs: number,
): { found: Garbage[]; young: GcResult['young']; reached: number } {
  const reached = reachableObjects(store);
  const found: Garbage[] = [];
  const young = { objects: 0, bytes: 0 };
  const born = Date.now() - graceMs;
  for (const { path, digest } of objectFiles(store)) {
    if (reached.has(digest)) continue;
    const standing = statSync(join(store.root, path), { throwIfNoEntry: false });
    if (!standing) continue;
    if (standing.mtimeMs > born) {
      young.objects++;
      young.bytes += standing.size;
    } else found.push({ kind: 'object', path, bytes: standing.size });
  }
  return { found, young, reached: reached.size };
}

/** Whole objects in their right places: of all else `verify` tells, and nobody removes it. */
function* objectFiles(store: Store): Generator<{ path: string; digest: Digest }> {
  const root = objectsDir(store.root);
  for (const { name: first } of entriesOf(root))
    for (const { name: second } of entriesOf(join(root, first)))
      for (const { name } of entriesOf(join(root, first, second)))
        if (/^[0-9a-f]{64}$/.test(name) && name.startsWith(first + second))
          yield { path: `objects/sha256/${first}/${second}/${name}`, digest: `sha256:${name}` as Digest };
}

/** Temporaries and locks that their owners left, and indexes that nobody uses, as the inspection tells them. */
function leftovers({ store, notes }: Inspection): Garbage[] {
  return notes.flatMap(({ repair, code, path }): Garbage[] => {
    const kind = code === 'LOCK_STALE' ? 'lock' : code === 'INDEX_UNUSED' ? 'index' : 'temporary';
    return repair === 'remove' ? [{ kind, path, bytes: sizeOf(store, path) }] : [];
  });
}

/** Claims of dead processes, and what is remembered of snapshots that are no more. */
function orphans(inspection: Inspection): Garbage[] {
  const { store } = inspection;
  const claims = deadClaims(store).map((name) => join(claimsDir(store.root), name));
  const snapshots = new Set(listSnapshots(store));
  const provenance = entriesOf(provenanceDir(store.root)).flatMap(({ name }) =>
    name.endsWith('.json') && !snapshots.has(name.slice(0, -5))
      ? [join(provenanceDir(store.root), name)]
      : [],
  );
  const garbage = (kind: GarbageKind, path: string): Garbage => ({
    kind,
    path: inspection.shown(path),
    bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  });
  return [
    ...claims.map((path) => garbage('lock', path)),
    ...provenance.map((path) => garbage('provenance', path)),
  ];
}

function memoGarbage(inspection: Inspection, stale: StaleMemo): Garbage {
  return { kind: 'memo', path: inspection.shown(stale.path), bytes: stale.bytes };
}

function sizeOf(store: Store, path: string): number {
  const below = entriesOf(join(store.root, path)).map(({ name }) => `${path}/${name}`);
  if (below.length > 0) return below.reduce((sum, one) => sum + sizeOf(store, one), 0);
  return statSync(join(store.root, path), { throwIfNoEntry: false })?.size ?? 0;
}
