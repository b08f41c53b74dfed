import { execFileSync } from 'node:child_process';
import { temporaryDirectory, writeTree } from './temporary.ts';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.invalid',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.invalid',
  GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** Runs git in a directory, with a fixed identity and no configuration of this machine. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...IDENTITY } }).trim();
}

/** A repository on branch `main` with one commit a tree; later trees are written over earlier ones. */
export function repositoryOf(...trees: Record<string, string | Uint8Array>[]): string {
  const root = temporaryDirectory();
  git(root, 'init', '--quiet', '--initial-branch=main');
  for (const [n, tree] of trees.entries()) {
    writeTree(root, tree);
    commitAll(root, `tree ${n}`);
  }
  return root;
}

/** Commits everything in the worktree; gives the commit. */
export function commitAll(root: string, message: string): string {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(root, 'rev-parse', 'HEAD');
}
