import { z } from 'zod';
import { checkId } from '../records/header.ts';
import { UserError } from '../util/errors.ts';
import { writeDerived } from './durable.ts';
import { readRecordFile, recordText } from './json-files.ts';
import { provenanceFile } from './layout.ts';
import type { Store } from './store.ts';

export const provenanceSchema = z.looseObject({
  /** Absolute path of the tree on the machine that took the snapshot. */
  path: z.string().optional(),
  commit: z.string().optional(),
  committed_at: z.string().optional(),
  /** Git tree that the files were read from. */
  tree: z.string().optional(),
});
/** Where a snapshot came from. It differs between machines, so it is no part of the snapshot's record. */
export type Provenance = z.infer<typeof provenanceSchema>;

/** Remembers where a snapshot came from; the last one told counts. */
export function writeProvenance(store: Store, snapshotId: string, provenance: Provenance): void {
  writeDerived(provenanceFile(store.root, checkId(snapshotId, 'snapshot')), recordText(provenance));
}

/** Undefined when nobody remembers, which may happen at any time: derived data can be deleted. */
export function readProvenance(store: Store, snapshotId: string): Provenance | undefined {
  try {
    return readRecordFile(provenanceSchema, provenanceFile(store.root, checkId(snapshotId, 'snapshot')));
  } catch (error) {
    if (error instanceof UserError && error.code !== 'INVALID_ARGUMENT') return undefined;
    throw error;
  }
}
