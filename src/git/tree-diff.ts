import { runGit } from './program.ts';
import type { Repository } from './repository.ts';

/** Two trees, by their ids. */
export interface TreePair {
  before: string;
  after: string;
}

/** The name of a pair in the answer of `changedPaths`. */
export function pairName({ before, after }: TreePair): string {
  return `${before} ${after}`;
}

/**
 * Paths that differ between trees, by `pairName`; renames are two paths. All pairs cost one git process.
 * @param env as `worktreeTree` gives it, for a tree that is in no object store yet
 * Throws `GIT_FAILED` when a tree is not here.
 */
export async function changedPaths(
  repository: Repository,
  pairs: readonly TreePair[],
  env?: NodeJS.ProcessEnv,
): Promise<Map<string, Set<string>>> {
  const changed = new Map<string, Set<string>>(pairs.map((pair) => [pairName(pair), new Set()]));
  const asked = [...changed.keys()].filter((name) => {
    const [before, after] = name.split(' ');
    return before !== after;
  });
  if (asked.length === 0) return changed;
  const args = ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-renames', '--no-abbrev'];
  const { stdout } = await runGit(repository.root, args, { env, input: `${asked.join('\n')}\n` });
  let paths: Set<string> | undefined;
  // `<tree> <tree>\n`, then `:<modes, ids, status>\0<path>\0` for each path: no path can be taken for a head.
  for (let at = 0; at < stdout.length;) {
    const isEntry = stdout[at] === 0x3a;
    const end = stdout.indexOf(isEntry ? 0 : 10, at);
    if (end === -1) throw new Error('git diff-tree ended in the middle of its answer.');
    if (isEntry) {
      const last = stdout.indexOf(0, end + 1);
      paths?.add(stdout.toString('utf8', end + 1, last));
      at = last + 1;
    } else {
      paths = changed.get(stdout.toString('latin1', at, end));
      at = end + 1;
    }
  }
  return changed;
}
