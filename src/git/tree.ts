import { isUtf8 } from 'node:buffer';
import { describePath, invalidPath } from '../records/path.ts';
import type { SnapshotWarning } from '../records/snapshot.ts';
import { runGit } from './program.ts';
import type { Repository } from './repository.ts';

/** A plain file of a git tree. */
export interface TreeEntry {
  path: string;
  oid: string;
  /** `100644`, or `100755` for an executable. */
  mode: string;
}

/**
 * The plain files of a tree, in git's order, and what in it is none: links, submodules, names that cannot be paths.
 * @param env as `worktreeTree` gives it, for a tree that is in no object store yet
 * Throws `GIT_FAILED` when there is no such tree.
 */
export async function listTree(
  repository: Repository,
  tree: string,
  env?: NodeJS.ProcessEnv,
): Promise<{ entries: TreeEntry[]; warnings: SnapshotWarning[] }> {
  const { stdout } = await runGit(repository.root, ['ls-tree', '-r', '-z', '--full-tree', tree], { env });
  const entries: TreeEntry[] = [];
  const warnings: SnapshotWarning[] = [];
  for (const { head, name } of rowsOf(stdout)) {
    const [mode, , oid] = head.split(' ') as [string, string, string];
    const path = typeof name === 'string' ? name : undefined;
    const problem = invalidPath(name);
    if (problem) warnings.push(problem);
    else if (mode === '120000') warnings.push(linkWarning(path!));
    else if (mode === '160000') warnings.push(submoduleWarning(path!));
    else entries.push({ path: path!, oid, mode });
  }
  return { entries, warnings };
}

/** A symbolic link is told and never followed. */
export function linkWarning(path: string): SnapshotWarning {
  return {
    path,
    reason: 'symlink',
    message: `${describePath(path)} is a symbolic link, which is not followed.`,
  };
}

/** A repository inside the repository has snapshots of its own. */
export function submoduleWarning(path: string): SnapshotWarning {
  return {
    path,
    reason: 'submodule',
    message: `${describePath(path)} is another repository, which is not entered.`,
  };
}

/** `<mode> <type> <oid>` and the name: text, or bytes when they are not UTF-8. */
function* rowsOf(listing: Buffer): Generator<{ head: string; name: string | Buffer }> {
  if (isUtf8(listing)) {
    const text = listing.toString('utf8');
    for (let start = 0; start < text.length;) {
      const tab = text.indexOf('\t', start);
      const end = text.indexOf('\0', tab);
      yield { head: text.slice(start, tab), name: text.slice(tab + 1, end) };
      start = end + 1;
    }
    return;
  }
  for (let start = 0; start < listing.length;) {
    const tab = listing.indexOf(9, start);
    const end = listing.indexOf(0, tab);
    const name = listing.subarray(tab + 1, end);
    yield { head: listing.toString('latin1', start, tab), name: isUtf8(name) ? name.toString('utf8') : name };
    start = end + 1;
  }
}
