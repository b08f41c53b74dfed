import { z } from 'zod';
import type { GithubRepository } from './repository.ts';
import { orAbsent } from './trouble.ts';

const commitSchema = z.looseObject({ parents: z.array(z.looseObject({ sha: z.string() })) });
const comparisonSchema = z.looseObject({ merge_base_commit: z.looseObject({ sha: z.string() }) });

/**
 * The commit where the histories of two commits or branches part, as GitHub knows it, forks included; undefined when
 * they share none or one is not there. Throws `GithubError`.
 */
export async function mergeBase(
  github: GithubRepository,
  base: string,
  head: string,
): Promise<string | undefined> {
  const comparison = await orAbsent(
    github.call({
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      // The answer lists commits and files too, page by page; nobody needs more than the head of it.
      parameters: { basehead: `${base}...${head}`, per_page: 1, page: 1 },
      undone: 'The merge base could not be asked for',
      permission: 'contents: read',
      answer: comparisonSchema,
    }),
  );
  return comparison?.merge_base_commit.sha;
}

/** The parents of a commit; undefined when it is not there. Throws `GithubError`. */
export async function parentsOf(github: GithubRepository, commit: string): Promise<string[] | undefined> {
  const found = await orAbsent(
    github.call({
      route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
      parameters: { commit_sha: commit },
      undone: 'A commit could not be read',
      permission: 'contents: read',
      answer: commitSchema,
    }),
  );
  return found?.parents.map(({ sha }) => sha);
}
