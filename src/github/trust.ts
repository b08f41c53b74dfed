import { z } from 'zod';
import { mergeBase } from './commits.ts';
import type { Pull } from './pulls.ts';
import type { GithubRepository } from './repository.ts';
import { GithubError, orAbsent } from './trouble.ts';

/** Whether what a run reports is its workflow's word or just the pull request's, or the pushed branch's, own. */
export interface Trust {
  verified: boolean;
  /** One clause: `the workflow file is the one of the base`. */
  why: string;
  /** True when it could not be found out, and another time it may. */
  isPassing?: true;
}

const WORKFLOW = /^\.github\/workflows\/[^/@]+\.ya?ml$/;

const contentSchema = z.union([
  z.looseObject({ type: z.literal('file'), sha: z.string().min(1) }),
  // A list for a directory, other types for links and submodules.
  z.array(z.unknown()).transform(() => undefined),
  z.looseObject({ type: z.string() }).transform(() => undefined),
]);

/**
 * Whether the report of a run may be believed: the head is in this repository, and it leaves the workflow file that made
 * the report alone. What runs is the file of the merge into the base, so one that the head did not touch since it left
 * the base is the base's own, however far that went on. In doubt it is not. Never throws for a failure of the service.
 * @param pull the two sides; for what was pushed, the base is the default branch
 * @param workflow path of the workflow file as the API names it, a ref after `@` allowed
 */
export async function trustOf(
  github: GithubRepository,
  pull: Pick<Pull, 'headRepository' | 'headSha' | 'baseSha'>,
  workflow: string,
): Promise<Trust> {
  const no = (why: string): Trust => ({ verified: false, why });
  if (pull.headRepository === undefined) return no('the repository of the head is gone');
  if (!isSameName(pull.headRepository, github.fullName))
    return no(`it comes from the fork ${pull.headRepository}`);
  const path = workflow.replace(/@.*$/s, '');
  if (!WORKFLOW.test(path)) return no('its workflow is no file of .github/workflows');
  try {
    const head = await blobAt(github, path, pull.headSha);
    const base = head === undefined ? undefined : await blobAt(github, path, pull.baseSha);
    if (base === undefined) return no('the base does not have its workflow file');
    if (head === base) return { verified: true, why: 'the workflow file is the one of the base' };
    const left = await mergeBase(github, pull.baseSha, pull.headSha);
    if (left === undefined || (await blobAt(github, path, left)) !== head)
      return no('it changes the workflow file that reports it');
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const told = no(`its workflow file could not be compared (${error.status ?? error.trouble})`);
    return error.isPassing ? { ...told, isPassing: true } : told;
  }
  return { verified: true, why: 'it leaves the workflow file of the base as it is' };
}

/** The object id of a file at a commit; undefined when there is no such file. */
function blobAt(github: GithubRepository, path: string, ref: string): Promise<string | undefined> {
  return orAbsent(
    github.call({
      route: 'GET /repos/{owner}/{repo}/contents/{path}',
      parameters: { path, ref },
      undone: 'The workflow file could not be read',
      permission: 'contents: read',
      answer: contentSchema,
    }),
  ).then((content) => content?.sha);
}

/** GitHub's names differ in case and are the same. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
