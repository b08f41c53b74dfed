import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';
import { gitLine, runGit, tryGit } from './program.ts';

/** A repository with a worktree. */
export interface Repository {
  /** Absolute path of the worktree's top. */
  readonly root: string;
  /** Absolute path of the git directory of this worktree. */
  readonly gitDir: string;
  /** Absolute path of the object store. */
  readonly objectsDir: string;
  /** The commit checked out, undefined before the first one. */
  readonly head: string | undefined;
}

/**
 * The repository that a directory lies in, or undefined.
 * Throws `GIT_UNSAFE` when git refuses it because it belongs to somebody else.
 */
export async function findRepository(directory: string): Promise<Repository | undefined> {
  const found = await tryGit(directory, [
    'rev-parse',
    '--path-format=absolute',
    '--show-toplevel',
    '--absolute-git-dir',
    '--git-path',
    'objects',
  ]);
  if (found.code !== 0) {
    if (found.stderr.includes('dubious ownership'))
      throw new UserError('GIT_UNSAFE', `Git does not trust ${directory}, which belongs to another user.`, {
        hints: [`git config --global --add safe.directory ${directory}`],
      });
    return undefined;
  }
  const [root, gitDir, objectsDir] = found.stdout.toString('utf8').trimEnd().split('\n');
  const head = await tryGit(root!, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return {
    root: root!,
    gitDir: gitDir!,
    objectsDir: objectsDir!,
    head: head.code === 0 ? head.stdout.toString('utf8').trim() : undefined,
  };
}

/** The commit and tree of a revision. Throws `REF_NOT_FOUND` with the nearest branch or tag. */
export async function resolveCommit(
  repository: Repository,
  revision: string,
): Promise<{ commit: string; tree: string }> {
  const found = await tryGit(repository.root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (found.code !== 0) throw await refNotFound(repository, revision);
  const commit = found.stdout.toString('utf8').trim();
  return { commit, tree: await gitLine(repository.root, ['rev-parse', `${commit}^{tree}`]) };
}

async function refNotFound(repository: Repository, revision: string): Promise<UserError> {
  const refs = await gitLine(repository.root, ['for-each-ref', '--format=%(refname:short)', '--count=5000']);
  const near = nearest(revision, refs.split('\n').filter(Boolean));
  const hints = near ? [`Did you mean ${near}?`] : [];
  if (await isShallow(repository))
    hints.push('The clone is shallow: git fetch --unshallow brings the older commits.');
  return new UserError(
    'REF_NOT_FOUND',
    `There is no commit ${JSON.stringify(revision)} in this repository.`,
    { hints },
  );
}

export async function refExists(repository: Repository, revision: string): Promise<boolean> {
  const found = await tryGit(repository.root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return found.code === 0;
}

/** The best common ancestor of two revisions, or undefined when their histories do not meet here. */
export async function mergeBase(repository: Repository, a: string, b: string): Promise<string | undefined> {
  const found = await tryGit(repository.root, ['merge-base', a, b]);
  return found.code === 0 ? found.stdout.toString('utf8').trim().split('\n')[0] : undefined;
}

export async function isShallow(repository: Repository): Promise<boolean> {
  return (await gitLine(repository.root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** The bytes of one file of a tree, or undefined when the tree has no such file. */
export async function readPath(
  repository: Repository,
  at: { tree: string; path: string; env?: NodeJS.ProcessEnv | undefined },
): Promise<Buffer | undefined> {
  const env = at.env ? { env: at.env } : {};
  const found = await tryGit(repository.root, ['cat-file', 'blob', `${at.tree}:${at.path}`], env);
  return found.code === 0 ? found.stdout : undefined;
}

/** The committer date of a commit, ISO 8601. */
export async function committedAt(repository: Repository, commit: string): Promise<string> {
  return (await runGit(repository.root, ['show', '--no-patch', '--format=%cI', commit]))
    .toString('utf8')
    .trim();
}
