import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';
import { gitText, runGit } from './program.ts';

/** A git repository with a worktree. */
export interface Repository {
  /** Absolute path of the top of the worktree. */
  readonly root: string;
  /** Absolute; in a linked worktree its own folder inside the main `.git`. */
  readonly gitDir: string;
  /** Absolute path of the object store, which linked worktrees share. */
  readonly objectsDir: string;
  /** Commit that is checked out, undefined before the first one. */
  readonly head: string | undefined;
}

/**
 * The repository whose worktree holds a directory; undefined when there is none, and inside a bare repository or a
 * `.git` folder. Throws `GIT_MISSING`, `GIT_UNSAFE`.
 */
export async function findRepository(dir: string): Promise<Repository | undefined> {
  const args = [
    'rev-parse',
    '--path-format=absolute',
    '--absolute-git-dir',
    '--git-path',
    'objects',
    '--show-toplevel',
  ];
  const found = await runGit(dir, args, { allow: [128] });
  if (found.code !== 0) return undefined;
  const [gitDir, objectsDir, root] = lineOf(found.stdout).split('\n') as [string, string, string];
  const head = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { allow: [1, 128] });
  return { root, gitDir, objectsDir, head: head.code === 0 ? lineOf(head.stdout) : undefined };
}

/** The commit that a revision names, and its tree. Throws `REF_NOT_FOUND` with the nearest name in the hint. */
export async function resolveCommit(
  repository: Repository,
  revision: string,
): Promise<{ commit: string; tree: string }> {
  const commit = await commitOf(repository, revision);
  const tree = commit === undefined ? undefined : await objectOf(repository, `${commit}^{tree}`);
  if (commit !== undefined && tree !== undefined) return { commit, tree };
  const names = await refNames(repository);
  const near = nearest(revision, names);
  const shallow = await isShallow(repository);
  const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
  throw new UserError(
    'REF_NOT_FOUND',
    `There is no commit ${JSON.stringify(revision)} in ${repository.root}.`,
    {
      hints: [
        ...(near === undefined ? [] : [`Did you mean ${near}?`]),
        ...(isId ? [`Fetch it first: git fetch origin ${revision}`] : []),
        ...(shallow && !isId
          ? ['The clone is shallow: fetch more history, for example with fetch-depth: 0.']
          : []),
      ],
      details: { revision, shallow },
    },
  );
}

/** Whether a revision names a commit that is here. */
export async function refExists(repository: Repository, revision: string): Promise<boolean> {
  return (await commitOf(repository, revision)) !== undefined;
}

/** The best common ancestor of two revisions that exist; undefined when they share no history (that is here). */
export async function mergeBase(repository: Repository, a: string, b: string): Promise<string | undefined> {
  const result = await runGit(repository.root, ['merge-base', a, b], { allow: [1] });
  return result.code === 0 ? lineOf(result.stdout) : undefined;
}

/**
 * The parents that a commit itself names, in order. In a shallow clone they may be absent, where the revision `X^`
 * would say that there are none. Throws `REF_NOT_FOUND`.
 */
export async function parents(repository: Repository, revision: string): Promise<string[]> {
  const { commit } = await resolveCommit(repository, revision);
  const { stdout } = await runGit(repository.root, ['cat-file', 'commit', commit]);
  const header = stdout.toString('latin1').split('\n\n', 1)[0]!;
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!);
}

/** Whether history was cut off when this was cloned. */
export async function isShallow(repository: Repository): Promise<boolean> {
  return (await gitText(repository.root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}

/**
 * The bytes of one plain file of a tree; undefined when there is none, or when it is a link or a folder.
 * @param at `env` as `worktreeTree` gives it, for a tree that is in no object store yet
 */
export async function readPath(
  repository: Repository,
  at: { tree: string; path: string; env?: NodeJS.ProcessEnv | undefined },
): Promise<Buffer | undefined> {
  const args = ['ls-tree', '-z', '--full-tree', at.tree, '--', at.path];
  const listed = (await runGit(repository.root, args, { env: at.env })).stdout.toString('utf8');
  const match = /^100[0-7]{3} blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(listed);
  if (!match || match[2] !== at.path) return undefined;
  return (await runGit(repository.root, ['cat-file', 'blob', match[1]!], { env: at.env })).stdout;
}

/** Whether git leaves a path of the worktree out of what it would add; false for one beyond a link. */
export async function isIgnored(repository: Repository, path: string): Promise<boolean> {
  const args = ['check-ignore', '--quiet', '--', path];
  return (await runGit(repository.root, args, { allow: [1, 128] })).code === 0;
}

async function commitOf(repository: Repository, revision: string): Promise<string | undefined> {
  // A name that begins with a dash would be read as an option; git allows no such branch or tag.
  if (revision === '' || revision.startsWith('-')) return undefined;
  return objectOf(repository, `${revision}^{commit}`);
}

/** The object id that an expression names, undefined when there is none. */
export async function objectOf(repository: Repository, expression: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', expression];
  const { code, stdout } = await runGit(repository.root, args, { allow: [1, 128] });
  const oid = lineOf(stdout);
  return code === 0 && /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined;
}

async function refNames(repository: Repository): Promise<string[]> {
  const args = ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'];
  return (await gitText(repository.root, args)).split('\n').filter((name) => name !== '');
}

function lineOf(stdout: Buffer): string {
  return stdout.toString('utf8').replace(/\r?\n$/, '');
}
