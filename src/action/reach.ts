import { fetchCommit } from '../git/deepen.ts';
import type { Repository } from '../git/repository.ts';
import { mergeBase } from '../github/commits.ts';
import type { GithubOptions } from '../github/repository.ts';
import { GithubError } from '../github/trouble.ts';
import type { EventFacts, Reach } from '../review/event-base.ts';
import type { ModeContext } from './mode.ts';
import { openGithub } from './octokit.ts';
import type { RunFacts } from './run-facts.ts';

/** The clone may know as well: what takes longer is not waited for. */
const IN_PASSING: GithubOptions = { attempts: 2, maxWaitMs: 10_000, timeoutMs: 20_000 };

/** What of a run decides its base. */
export function eventFacts({ event, ref, headSha, baseSha, before, defaultBranch }: RunFacts): EventFacts {
  return {
    name: event,
    ref,
    ...(headSha === undefined ? {} : { headSha }),
    ...(baseSha === undefined ? {} : { baseSha }),
    ...(before === undefined ? {} : { before }),
    ...(defaultBranch === '' ? {} : { defaultBranch }),
  };
}

/** Ways to commits that a shallow clone lacks: one fetch of each, and the server's word for a merge base. */
export function reachOf(context: ModeContext, repository: Repository): Required<Reach> {
  return {
    bring: (sha) => bringCommit(context, repository, sha),
    mergeBase: (base, head) => askMergeBase(context, base, head),
  };
}

/** Makes a commit present; false after one warning. */
export async function bringCommit(
  { env, facts, inputs, log }: ModeContext,
  repository: Repository,
  commit: string,
): Promise<boolean> {
  const why = await fetchCommit(repository, commit, {
    env,
    server: new URL(facts.repositoryUrl).origin,
    ...(inputs.token === undefined ? {} : { token: inputs.token }),
  });
  if (why === undefined) return true;
  log.warn(`The commit ${commit} is not in the clone and could not be fetched: ${why.replace(/\.?$/, '.')}`);
  return false;
}

async function askMergeBase(context: ModeContext, base: string, head: string): Promise<string | undefined> {
  const github = await openGithub(context, IN_PASSING);
  if (!github) return undefined;
  let why = 'it knows none';
  try {
    const found = await mergeBase(github, base, head);
    if (found !== undefined) return found;
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    why = error.message;
  }
  context.log.warn(
    `GitHub could not be asked where the histories of base and head part: ${why.replace(/\.?$/, '.')} The clone alone decides.`,
  );
  return undefined;
}
