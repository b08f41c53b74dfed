import { GithubError } from '../../github/trouble.ts';
import { readPull } from '../../github/pulls.ts';
import { publish, type Published } from '../../review/publish.ts';
import type { Report } from '../../records/report.ts';
import { acceptedIn, withAccepted, type AcceptedFinding } from '../accepted.ts';
import { acceptCommands } from '../answers.ts';
import { readSection } from '../section.ts';
import type { Writer } from '../handling.ts';
import { publicationsOf } from '../publications.ts';
import { notesOf, type PullNotes } from '../pulls.ts';
import { TryAgain } from '../retry.ts';
import type { PublishBody } from '../wishes.ts';

/** Bytes of what stands below the report. */
const BELOW_BYTES = 12_000;

/** Brings comment and check run of a check to what the database says. */
export const writePublication: Writer<PublishBody> = async (handling, place, body) => {
  const { installation, repositoryId, repository } = place;
  const key = { repositoryId, pull: body.pull };
  const [publication] = await publicationsOf(handling, key, body.name);
  if (!publication) return 'There is no report any more.';
  const accepted = acceptedIn(handling.db, key);
  const { verified } = publication;
  const report = withAccepted(publication.report, { accepted, verified });
  const github = await handling.clients.repository(installation, repository);
  const pull = await readPull(github, body.pull);
  const notes = notesOf(handling.db, key);
  const isAnswer = notes.answer?.name === body.name;
  const { headSha, name, run, attempt, repositoryUrl } = publication;
  const { comment, check } = await readSection(handling, github, pull);
  const published = await publish(report, {
    github,
    author: { appId: handling.appId },
    headSha,
    pull,
    name,
    run,
    attempt,
    verified,
    repositoryUrl,
    detailsUrl: `${repositoryUrl}/actions/runs/${run}`,
    comment,
    checkRun: check,
    hasActions: notes.state === 'open',
    below: belowOf(report, { accepted, notes, name }),
    ...(isAnswer ? { wantsComment: true } : {}),
  });
  if (published.retryAfterMs !== undefined)
    throw new TryAgain(published.warnings.join(' '), published.retryAfterMs);
  const failed = [published.comment, published.checkRun].filter((deed) => deed === 'failed');
  if (failed.length < 2) handling.onPublished?.(publication, report);
  if (failed.length > 0) throw new GithubError(toldOf(published), { trouble: 'refused' });
  return toldOf(published);
};

/** What people said and what became of the pull request, as markdown; empty where there is nothing to say. */
function belowOf(
  report: Report,
  given: { accepted: readonly AcceptedFinding[]; notes: PullNotes; name: string },
): string {
  const { accepted, notes, name } = given;
  const here = new Map(accepted.map(({ finding, reason }) => [finding, reason]));
  const shown = new Map(
    report.accepted.flatMap(({ id }) => (here.has(id) ? [[id, here.get(id)!] as const] : [])),
  );
  const answer = notes.answer?.name === name ? notes.answer.text : '';
  const final =
    notes.state === 'open' ? '' : `The pull request is ${notes.state}; this is how it stood at the end.`;
  const parts = [acceptCommands(shown), answer, final].filter((part) => part !== '');
  const fits = (text: string): boolean => Buffer.byteLength(text) <= BELOW_BYTES;
  // Each part is whole or not there: half of a fence would swallow what follows.
  while (!fits(parts.join('\n\n'))) parts.shift();
  return parts.length === 0 ? '' : ['---', ...parts].join('\n\n');
}

/** What became of comment and check run, for the log. */
export function toldOf({ comment, checkRun, warnings }: Published): string {
  return [`Comment: ${comment}. Check run: ${checkRun}.`, ...warnings].join(' ');
}
