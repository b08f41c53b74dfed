import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SnapshotWarning } from '../records/snapshot.ts';
import { UserError } from '../util/errors.ts';
import { gitLine, tryGit } from './program.ts';
import type { Repository } from './repository.ts';

/** The worktree as a tree, in an object store of its own. */
export interface WorktreeTree {
  tree: string;
  /** Git sees the tree's objects only with this environment. */
  env: NodeJS.ProcessEnv;
  warnings: SnapshotWarning[];
  dispose(): void;
}

/**
 * The tree that `git add -A` would commit: filters applied, untracked files in, ignored ones out. Works on a copy of the
 * index and writes new objects aside, so the person's index and object store are not touched. Call `dispose`.
 * Throws `GIT_FAILED`, for example during a merge with conflicts.
 */
export async function worktreeTree(repository: Repository): Promise<WorktreeTree> {
  const aside = mkdtempSync(join(tmpdir(), 'codebatch-worktree-'));
  const dispose = (): void => rmSync(aside, { recursive: true, force: true });
  const env: NodeJS.ProcessEnv = {
    GIT_INDEX_FILE: join(aside, 'index'),
    GIT_OBJECT_DIRECTORY: aside,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [repository.objectsDir, process.env['GIT_ALTERNATE_OBJECT_DIRECTORIES']]
      .filter(Boolean)
      .join(process.platform === 'win32' ? ';' : ':'),
  };
  try {
    await copyIndex(repository, join(aside, 'index'));
    const added = await tryGit(repository.root, ['add', '--all', '--ignore-errors'], { env });
    const warnings = added.code === 0 ? [] : unreadable(added.stderr);
    if (added.code !== 0 && warnings.length === 0)
      throw new UserError('GIT_FAILED', `git add failed: ${added.stderr.trim().split('\n')[0] ?? ''}.`);
    return { tree: await gitLine(repository.root, ['write-tree'], env), env, warnings, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** A copy that keeps the index's time: git compares it with the files' to know which it must read again. */
async function copyIndex(repository: Repository, to: string): Promise<void> {
  const from = await gitLine(repository.root, ['rev-parse', '--path-format=absolute', '--git-path', 'index']);
  if (!existsSync(from)) return;
  const { atimeMs, mtimeMs } = statSync(from);
  copyFileSync(from, to);
  // Rounded down: an index that looks older than it is makes git read more, never less.
  utimesSync(to, Math.floor(atimeMs / 1000), Math.floor(mtimeMs / 1000));
}

/** What `git add --ignore-errors` could not take. */
function unreadable(stderr: string): SnapshotWarning[] {
  return [
    ...stderr.matchAll(
      /^(?:error|warning): (?:open\("(.+)"\)|unable to index file '?(.+?)'?$|could not open directory '(.+)')/gm,
    ),
  ]
    .map((match) => match[1] ?? match[2] ?? match[3]!)
    .filter((path, at, all) => all.indexOf(path) === at)
    .map((path) => ({ path, reason: 'unreadable', message: `${path} could not be read and was left out` }));
}
