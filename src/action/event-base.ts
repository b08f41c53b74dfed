import { runGit } from '../git/program.ts';
import { parents, refExists, type Repository } from '../git/repository.ts';
import { messageOf, UserError } from '../util/errors.ts';
import type { SafeLog } from './log.ts';
import type { RunFacts } from './run-facts.ts';

export interface EventBase {
  facts: Pick<RunFacts, 'event' | 'ref' | 'before' | 'repositoryUrl'>;
  /** The revision that is judged. */
  head: string;
  /** For a commit that the clone does not have. */
  token?: string | undefined;
  log: SafeLog;
}

/**
 * The commit that an event says to compare with: of a pull request the first parent of its merge commit, of a push where
 * the branch stood, of a merge queue what it is based on. A shallow clone fetches that one commit. Undefined when the
 * event says nothing, or what it says cannot be had, which is a warning.
 */
export async function baseOfEvent(repository: Repository, given: EventBase): Promise<string | undefined> {
  const base = await namedBase(repository, given);
  if (base === undefined || (await refExists(repository, base))) return base;
  try {
    await fetchCommit(repository, base, given);
    return base;
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'GIT_FAILED') throw error;
    const why = messageOf(error).replace(/\.?$/, '.');
    given.log.warn(
      `The commit to compare with, ${base}, is not in the clone and could not be fetched: ${why}`,
    );
    return undefined;
  }
}

async function namedBase(repository: Repository, { facts, head }: EventBase): Promise<string | undefined> {
  if (facts.event === 'push' || facts.event === 'merge_group') return facts.before;
  if (facts.event !== 'pull_request' || !/^refs\/pull\/\d+\/merge$/.test(facts.ref)) return undefined;
  const [first, second] = await parents(repository, head);
  return second === undefined ? undefined : first;
}

/** One commit without its history. Nothing is written to the configuration, and the token stands in no argument. */
async function fetchCommit(
  repository: Repository,
  commit: string,
  { facts, token }: EventBase,
): Promise<void> {
  const fetch = (env: NodeJS.ProcessEnv): Promise<unknown> =>
    runGit(repository.root, ['fetch', '--quiet', '--depth=1', '--no-tags', 'origin', commit], { env });
  try {
    // With what the checkout left: two authorisations at once would be refused.
    await fetch({});
  } catch (error) {
    if (token === undefined) throw error;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    await fetch({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.${new URL('/', facts.repositoryUrl).href}.extraheader`,
      GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    });
  }
}
