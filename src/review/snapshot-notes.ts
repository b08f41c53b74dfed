import type { SnapshotWarning } from '../records/snapshot.ts';

/** What could not be taken into a snapshot, one sentence each; links and submodules are as they should be. */
export function snapshotNotes(warnings: readonly SnapshotWarning[]): string[] {
  return warnings
    .filter((warning) => warning.reason !== 'symlink' && warning.reason !== 'submodule')
    .map((warning) => warning.message);
}
