import { readPull } from '../../github/pulls.ts';
import { pullRequestEvent } from '../events.ts';
import { UNFIT, type Handler } from '../handling.ts';
import { publishedNames } from '../publications.ts';
import { setPullState } from '../pulls.ts';
import { placeOf, wishAllPublished } from '../wishes.ts';

/** `pull_request.closed` and `reopened`: the comment says that this is the final state, or no longer. */
export const onPullState: Handler = async (handling, payload) => {
  const event = pullRequestEvent.safeParse(payload);
  if (!event.success) return UNFIT;
  const { installation, repository, pull_request: pull } = event.data;
  const key = { repositoryId: repository.id, pull: pull.number };
  const github = await handling.clients.repository(installation.id, repository.full_name);
  // Deliveries come in any order: what holds is what the pull request is now.
  const { isOpen } = await readPull(github, pull.number);
  const state = isOpen ? 'open' : pull.merged === true ? 'merged' : 'closed';
  return {
    outcome: `The pull request is ${state}.`,
    apply: (db) => {
      setPullState(db, key, { state, now: handling.now() });
      const published = publishedNames(db, key).map((name) => ({ ...key, name }));
      wishAllPublished(db, placeOf(event.data, handling), published);
    },
  };
};
