import { runGit } from './program.ts';
import type { Repository } from './repository.ts';
import type { TreePair } from './tree-diff.ts';

/** A file that a change wrote: its blob, and the one that it was before under this name or another. */
export interface ChangedBlob {
  before?: string;
  after: string;
}

/**
 * Files of the second tree (or commit) that are not the same in the first, by path; renames are followed, and what was
 * removed is left out. Throws `GIT_FAILED` when a tree is not here.
 */
export async function changedBlobs(
  repository: Repository,
  { before, after }: TreePair,
): Promise<Map<string, ChangedBlob>> {
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '-l400', before, after];
  const fields = (await runGit(repository.root, args)).stdout.toString('utf8').split('\0');
  const changed = new Map<string, ChangedBlob>();
  // `:<mode> <mode> <id> <id> <status>`, the path, and of a rename the path after it.
  for (let at = 0; at + 1 < fields.length;) {
    const [, , old, now, status] = fields[at]!.split(' ') as [string, string, string, string, string];
    const isRename = /^[RC]/.test(status);
    const path = fields[at + (isRename ? 2 : 1)]!;
    at += isRename ? 3 : 2;
    if (/^0+$/.test(now)) continue;
    changed.set(path, { after: now, ...(/^0+$/.test(old) ? {} : { before: old }) });
  }
  return changed;
}
