import { findRepository, resolveCommit, type Repository } from '../git/repository.ts';
import { worktreeTree } from '../git/worktree.ts';
import type { Side } from '../records/report.ts';
import { UserError } from '../util/errors.ts';
import { eventBase, type EventFacts, type Reach } from './event-base.ts';
import { chooseBase, commitSide, type ChosenSide } from './base.ts';

/** The two sides before anything is computed. */
export interface Sides {
  head: ChosenSide;
  base: ChosenSide;
  /** Absent for plain directories. */
  repository?: Repository;
  /** Environment in which git sees the worktree's tree. */
  gitEnv?: NodeJS.ProcessEnv;
  /** Removes what was made to look at the worktree. */
  dispose(): void;
}

export interface Asked {
  cwd: string;
  /** A revision. */
  base?: string;
  /** A revision, or `worktree` (the default). */
  head?: string;
  /** The event whose rule chooses the base of a commit when none is named; the rule of a laptop without. */
  event?: { facts: EventFacts; reach?: Reach };
}

/**
 * Finds the repository and chooses both sides. The caller calls `dispose`.
 * Throws `REF_NOT_FOUND`, and `NOT_A_REPOSITORY` when a revision is named where there is none.
 */
export async function chooseSides(asked: Asked): Promise<Sides> {
  const repository = await findRepository(asked.cwd);
  if (!repository) return directorySides(asked);
  return asked.head === undefined || asked.head === 'worktree'
    ? worktreeSides(repository, asked)
    : commitSides(repository, asked.head, asked);
}

async function commitSides(repository: Repository, revision: string, { base, event }: Asked): Promise<Sides> {
  const head = await commitSide(repository, revision, { ref: revision, why: '--head' });
  const { commit } = head.side;
  return {
    head,
    base:
      base === undefined && event
        ? await eventBase(repository, commit!, event)
        : await chooseBase(repository, { commit, clean: true }, base),
    repository,
    dispose: () => undefined,
  };
}

async function worktreeSides(repository: Repository, asked: Asked): Promise<Sides> {
  const worktree = await worktreeTree(repository);
  try {
    const standing = repository.head === undefined ? undefined : await resolveCommit(repository, 'HEAD');
    const clean = standing?.tree === worktree.tree;
    const side: Side =
      standing && clean
        ? {
            kind: 'commit',
            ref: 'HEAD',
            commit: standing.commit,
            why: 'the last commit, as nothing is uncommitted',
          }
        : {
            kind: 'worktree',
            ...(standing ? { commit: standing.commit } : {}),
            why: 'the working tree as git would commit it',
          };
    return {
      head: { side, tree: worktree.tree },
      base: await chooseBase(repository, { commit: standing?.commit, clean }, asked.base),
      repository,
      gitEnv: worktree.env,
      dispose: () => worktree.dispose(),
    };
  } catch (error) {
    worktree.dispose();
    throw error;
  }
}

function directorySides(asked: Asked): Sides {
  const named = asked.base ?? (asked.head === 'worktree' ? undefined : asked.head);
  if (named !== undefined)
    throw new UserError(
      'NOT_A_REPOSITORY',
      `${asked.cwd} is not in a git repository, so there is no ${named}.`,
      {
        hints: ['Without --base and --head all findings of the directory are listed.'],
      },
    );
  return {
    head: { side: { kind: 'directory', why: 'the files as they are' } },
    base: { side: { kind: 'none', why: 'this is not a git repository' } },
    dispose: () => undefined,
  };
}
