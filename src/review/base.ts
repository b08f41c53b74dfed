import { gitText } from '../git/program.ts';
import { mergeBase, resolveCommit, refExists, isShallow, type Repository } from '../git/repository.ts';
import type { Side } from '../records/report.ts';

/** A side before its tree is read. */
export interface ChosenSide {
  side: Side;
  /** Git tree to read, undefined when there is no such side. */
  tree?: string;
}

/** What the base is chosen for. */
export interface ChosenHead {
  /** The commit that is the head, or that the worktree stands on; undefined before the first commit. */
  commit: string | undefined;
  /** True when the head's tree is exactly that commit's. */
  clean: boolean;
}

const UPSTREAM = '@{upstream}';

/** Branches whose merge base is taken, the first that exists. */
const TRUNKS = ['origin/HEAD', UPSTREAM, 'main', 'master', 'origin/main', 'origin/master'];

/**
 * The base on a laptop: what `--base` names; else the merge base with the trunk; else, when the head is that commit
 * and nothing is uncommitted, its first parent; else none. `side.why` says which it was.
 * Throws `REF_NOT_FOUND` for a `--base` that is not there.
 */
export async function chooseBase(
  repository: Repository,
  head: ChosenHead,
  base?: string,
): Promise<ChosenSide> {
  if (base !== undefined) return commitSide(repository, base, { ref: base, why: '--base' });
  if (head.commit === undefined) return none('the repository has no commit yet');
  for (const trunk of await trunks(repository)) {
    if (!(await refExists(repository, trunk))) continue;
    const common = await mergeBase(repository, head.commit, trunk);
    if (common === undefined) continue;
    if (common !== head.commit || !head.clean)
      return commitSide(repository, common, { ref: trunk, why: `merge base with ${trunk}` });
    return firstParent(repository, head.commit, `the first parent, as the head is on ${trunk}`);
  }
  return head.clean
    ? firstParent(repository, head.commit, 'the first parent, as there is no trunk branch')
    : commitSide(repository, head.commit, {
        ref: 'HEAD',
        why: 'the last commit, as there is no trunk branch',
      });
}

/** A branch that only follows its own copy at the remote has no trunk in it: that copy is what was pushed of itself. */
async function trunks(repository: Repository): Promise<readonly string[]> {
  const args = ['for-each-ref', '--format=%(HEAD)%(refname:lstrip=2) %(upstream:lstrip=3)', 'refs/heads'];
  const current = (await gitText(repository.root, args)).split('\n').find((line) => line.startsWith('*'));
  const [branch, upstream] = current?.slice(1).split(' ') ?? [];
  if (branch === undefined || branch !== upstream || TRUNKS.includes(branch)) return TRUNKS;
  return [...TRUNKS.filter((name) => name !== UPSTREAM), UPSTREAM];
}

/** A commit as a side. Throws `REF_NOT_FOUND`. */
export async function commitSide(
  repository: Repository,
  revision: string,
  told: { ref: string; why: string },
): Promise<ChosenSide> {
  const { commit, tree } = await resolveCommit(repository, revision);
  return { side: { kind: 'commit', ref: told.ref, commit, why: told.why }, tree };
}

async function firstParent(repository: Repository, commit: string, why: string): Promise<ChosenSide> {
  const parent = `${commit}^`;
  if (await refExists(repository, parent)) return commitSide(repository, parent, { ref: 'HEAD^', why });
  return none(
    (await isShallow(repository))
      ? 'the clone is shallow and ends at this commit; fetch more history or name a --base'
      : 'this is the first commit',
  );
}

function none(why: string): ChosenSide {
  return { side: { kind: 'none', why } };
}
