import { parents, refExists, type Repository } from '../git/repository.ts';
import type { RunFacts } from './run-facts.ts';

/**
 * The commit that an event says to compare with, as far as the clone has it: of a pull request the first parent of its
 * merge commit, of a push where the branch stood, of a merge queue what it is based on. Undefined when the event says
 * nothing, or what it says is not in the clone.
 * @param head the revision that is judged
 */
export async function baseOfEvent(
  repository: Repository,
  facts: Pick<RunFacts, 'event' | 'ref' | 'before'>,
  head: string,
): Promise<string | undefined> {
  if (facts.event === 'pull_request' && /^refs\/pull\/\d+\/merge$/.test(facts.ref)) {
    const [first, second] = await parents(repository, head);
    return second === undefined ? undefined : first;
  }
  const { before } = facts;
  const counts = facts.event === 'push' || facts.event === 'merge_group';
  return counts && before !== undefined && (await refExists(repository, before)) ? before : undefined;
}
