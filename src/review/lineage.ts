import { readHistory, shallowCommits, type Commit } from '../git/history.ts';
import { mergeBase, resolveCommit, type Repository } from '../git/repository.ts';
import type { Sides } from './sides.ts';

/** The name of what is not committed yet among the commits. */
export const WORKTREE = 'worktree';

/** A commit between base and head, or what is not committed yet. */
export interface Ancestor extends Commit {
  /** True when base does not have it. */
  isInRange: boolean;
  /** True when a shallow clone ends here. */
  isCut: boolean;
}

/** How the head came to be out of the base. */
export interface Lineage {
  commits: ReadonlyMap<string, Ancestor>;
  /** Those that the base does not have, children before their parents. */
  order: readonly string[];
  base: string;
  head: string;
  /**
   * Where what the base had is followed from: the base itself, or where the two histories part; where that was cut off,
   * the oldest commits that are here; none when the two share no history.
   */
  starts: readonly string[];
}

/** Reads the history between two sides; undefined when one of them is no commit and stands on none. */
export async function readLineage(repository: Repository, sides: Sides): Promise<Lineage | undefined> {
  const base = sides.base.side.commit;
  const standing = sides.head.side.commit;
  if (base === undefined || standing === undefined) return undefined;
  const [history, cut, common] = await Promise.all([
    readHistory(repository, { base, head: standing }),
    shallowCommits(repository),
    mergeBase(repository, base, standing),
  ]);
  const commits = new Map<string, Ancestor>();
  const add = (commit: Commit, isInRange: boolean): void => {
    commits.set(commit.commit, { ...commit, isInRange, isCut: cut.has(commit.commit) });
  };
  if (sides.head.side.kind === 'worktree')
    add({ commit: WORKTREE, tree: sides.head.tree!, parents: [standing], subject: '' }, true);
  for (const commit of history.commits) add(commit, true);
  const order = [...commits.keys()];
  for (const commit of history.outside) add(commit, false);
  for (const commit of [base, standing, ...(common === undefined ? [] : [common])])
    if (!commits.has(commit))
      add({ ...(await resolveCommit(repository, commit)), parents: [], subject: '' }, false);
  return {
    commits,
    order,
    base,
    head: sides.head.side.kind === 'worktree' ? WORKTREE : standing,
    starts: common === undefined ? order.filter((commit) => cut.has(commit)) : [common],
  };
}

/** A commit as people name it. */
export function shortName(commit: string): string {
  return commit === WORKTREE ? 'what is not committed yet' : commit.slice(0, 10);
}
