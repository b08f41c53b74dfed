import { dirname, delimiter, join } from 'node:path';
import { askGit, type GitResult } from '../../git/program.ts';

export interface ApplyRun {
  /** The folder that the patch's paths are below of. */
  root: string;
  patch: Buffer;
  /** Ends git when it is aborted. */
  signal: AbortSignal;
}

/**
 * Runs `git apply` with a patch. Whatever git says of the patch is an answer; an end by the signal is one of -1.
 * Throws `GIT_MISSING`, `SOURCE_NOT_FOUND`.
 */
export function gitApply({ root, patch, signal }: ApplyRun, args: readonly string[]): Promise<GitResult> {
  return askGit(root, ['apply', ...args, '-'], { env: withoutOuterRepository(root), input: patch, signal });
}

/**
 * In a folder of a repository git takes a patch's paths from the repository's root, and leaves out in silence what is
 * outside of the folder. Here they are paths of the root, as all that payloads say; so git sees no repository above it.
 */
function withoutOuterRepository(root: string): NodeJS.ProcessEnv {
  const above = dirname(root);
  // A list cannot hold a path with its own separator: then no repository at all is seen.
  return above.includes(delimiter)
    ? { GIT_DIR: join(root, '.codebatch', 'no-repository') }
    : { GIT_CEILING_DIRECTORIES: above };
}
