import { GithubError } from '../../github/trouble.ts';
import { publish } from '../../review/publish.ts';
import type { Writer } from '../handling.ts';
import { forgetPush, pushOf } from '../pushes.ts';
import { TryAgain } from '../retry.ts';
import { readSection } from '../section.ts';
import type { PushBody } from '../wishes.ts';
import { toldOf } from './publish.ts';

/** Writes the check run of what was pushed, and hands its report to the history. */
export const writePush: Writer<PushBody> = async (
  handling,
  { installation, repositoryId, repository },
  body,
) => {
  const key = { ...body, repositoryId };
  const push = await pushOf(handling, key);
  if (!push) return 'There is no report any more.';
  const { report, repositoryUrl, run } = push;
  const github = await handling.clients.repository(installation, repository);
  const { check } = await readSection(handling, github);
  const published = await publish(report, {
    ...push,
    github,
    author: { appId: handling.appId },
    detailsUrl: `${repositoryUrl}/actions/runs/${run}`,
    checkRun: check,
    hasActions: true,
  });
  if (published.retryAfterMs !== undefined)
    throw new TryAgain(published.warnings.join(' '), published.retryAfterMs);
  // What came of the push is known, whether its check run can be written or not.
  handling.onPublished?.({ ...push, repository, pull: null }, report);
  if (published.checkRun === 'failed') throw new GithubError(toldOf(published), { trouble: 'refused' });
  forgetPush(handling.db, key);
  return toldOf(published);
};
