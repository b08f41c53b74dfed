import { fetchBlobs, fetchCommit, isPartial, remoteCommit, type FetchOptions } from '../git/deepen.ts';
import type { Repository } from '../git/repository.ts';
import { listTree } from '../git/tree.ts';
import { mergeBase } from '../github/commits.ts';
import type { GithubOptions } from '../github/repository.ts';
import { GithubError } from '../github/trouble.ts';
import type { EventFacts, Reach } from '../review/event-base.ts';
import { UserError } from '../util/errors.ts';
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

/** What git is given to fetch with. */
export function fetchOptions({ env, facts, inputs }: ModeContext): FetchOptions {
  return {
    env,
    server: new URL(facts.repositoryUrl).origin,
    ...(inputs.token === undefined ? {} : { token: inputs.token }),
  };
}

/** Makes a commit present; says in one warning why it cannot. */
export async function bringCommit(
  context: ModeContext,
  repository: Repository,
  commit: string,
): Promise<'here' | 'absent' | 'unreachable'> {
  const trouble = await fetchCommit(repository, commit, fetchOptions(context));
  if (trouble === undefined) return 'here';
  context.log.warn(
    `The commit ${commit} is not in the clone and could not be fetched: ${trouble.why.replace(/\.?$/, '.')}`,
  );
  return trouble.isAbsent ? 'absent' : 'unreachable';
}

/**
 * Makes blobs present in a partial clone, all by one fetch. Throws `OBJECTS_UNAVAILABLE`: without them git would ask the
 * server for one after the other, and end where it may not.
 */
export async function bringBlobs(
  context: ModeContext,
  repository: Repository,
  oids: readonly string[],
): Promise<void> {
  const trouble = await fetchBlobs(repository, oids, fetchOptions(context));
  if (trouble === undefined) return;
  throw new UserError(
    'OBJECTS_UNAVAILABLE',
    `The clone is partial, and what it lacks could not be fetched: ${trouble.why.replace(/\.?$/, '.')}`,
    { hints: ['Run the job again, or leave out filter: of actions/checkout.'] },
  );
}

/** As `bringBlobs`, of all files of some commits. */
export async function bringFiles(
  context: ModeContext,
  repository: Repository,
  commits: readonly string[],
): Promise<void> {
  if (!(await isPartial(repository))) return;
  const listed = await Promise.all(commits.map((commit) => listTree(repository, `${commit}^{tree}`)));
  await bringBlobs(context, repository, [
    ...new Set(listed.flatMap(({ entries }) => entries.map(({ oid }) => oid))),
  ]);
}

/**
 * The commit that a branch or a tag of the remote names, made present; undefined when there is none.
 * Throws `REF_UNAVAILABLE` when the remote cannot be asked.
 */
export async function bringNamed(
  context: ModeContext,
  repository: Repository,
  name: string,
): Promise<string | undefined> {
  const found = await remoteCommit(repository, name, fetchOptions(context));
  const commit = 'commit' in found ? found.commit : undefined;
  const isHere = commit !== undefined && (await bringCommit(context, repository, commit)) === 'here';
  if (isHere) return commit;
  if ('isAbsent' in found && found.isAbsent) return undefined;
  const why = 'why' in found ? `: ${found.why.replace(/\.?$/, '')}` : '';
  throw new UserError('REF_UNAVAILABLE', `The remote could not be asked for ${JSON.stringify(name)}${why}.`, {
    hints: ['Run the job again, or let actions/checkout fetch it: fetch-depth: 0.'],
  });
}

async function askMergeBase(
  context: ModeContext,
  base: string,
  head: string,
): Promise<{ sha: string } | 'none' | 'unreachable'> {
  const github = await openGithub(context, IN_PASSING);
  if (!github) return 'unreachable';
  try {
    const sha = await mergeBase(github, base, head);
    return sha === undefined ? 'none' : { sha };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    context.log.warn(
      `GitHub does not say where base and head part. ${error.message} The clone alone decides.`,
    );
    return 'unreachable';
  }
}
