import { z } from 'zod';
import { checkId } from '../records/header.ts';
import { writeDerived } from './durable.ts';
import { readRecordFile, recordText } from './json-files.ts';
import { provenanceFile } from './layout.ts';
import type { Store } from './store.ts';

/** Where a snapshot came from: true of one machine and moment, so never part of the snapshot. */
export const provenanceSchema = z.looseObject({
  path: z.string().optional(),
  commit: z.string().optional(),
  committed_at: z.string().optional(),
  tree: z.string().optional(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

export function writeProvenance(store: Store, snapshotId: string, provenance: Provenance): void {
  writeDerived(provenanceFile(store.root, checkId(snapshotId, 'snapshot')), recordText(provenance));
}

/** Undefined when nothing is known, which is no fault. */
export function readProvenance(store: Store, snapshotId: string): Provenance | undefined {
  return readRecordFile(provenanceSchema, provenanceFile(store.root, checkId(snapshotId, 'snapshot')));
}
