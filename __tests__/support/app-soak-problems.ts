import { parseMarker, parseStamp } from '../../src/github/marker.ts';
import type { AppProcess } from './app-process.ts';
import type { SaidCommand, Story } from './app-soak-stories.ts';
import type { AppSide } from './github-api-app.ts';
import type { StoredCheckRun, StoredComment } from './github-api-state.ts';

/** What the app's log of deliveries says of one. */
interface Logged {
  state: string;
  outcome: string;
}

interface Known {
  side: AppSide;
  logged: ReadonlyMap<string, Logged>;
  /** `repository run/attempt` of what the dashboard has. */
  recorded: ReadonlySet<string>;
}

const FAILED = `
SELECT id, error FROM deliveries WHERE state = 'failed' UNION ALL SELECT key, error FROM outbox WHERE state = 'failed'`;

/**
 * What is not as it should be, one sentence each: nothing is lost, nothing stands twice, each command has one answer, and
 * nothing of one repository is seen in another.
 */
export function problemsOf(app: AppProcess, side: AppSide, stories: readonly Story[]): string[] {
  const problems = app
    .read<{ id: string; error: string }>(FAILED)
    .map(({ id, error }) => `${id} failed: ${error}`);
  const bad = side.attempts.filter(({ guid }) => guid.startsWith('bad-'));
  const logged = new Map(
    app
      .read<Logged & { id: string }>('SELECT id, state, outcome FROM deliveries')
      .map((one) => [one.id, one] as const),
  );
  const taken = bad.filter(({ guid, status_code: status }) => status === 200 || logged.has(guid));
  if (taken.length > 0) problems.push(`${taken.length} bad signatures were taken.`);
  const recorded = new Set(
    app
      .read<{ key: string }>("SELECT repository || ' ' || run || '/' || attempt AS key FROM reviews")
      .map(({ key }) => key),
  );
  const known = { side, logged, recorded };
  for (const story of stories) {
    const name = `${story.place.about.repository.full_name} ${story.pull ?? `run ${story.run}`}`;
    problems.push(...problemsIn(story, known).map((problem) => `${name}: ${problem}`));
  }
  return problems;
}

function problemsIn(story: Story, known: Known): string[] {
  const { place, pull, run, head, tells } = story;
  const { state, about } = place;
  const told = [...tells, ...story.presses, ...story.commands, ...(story.closes ? [story.closes] : [])];
  const lost = told
    .map((one) => (typeof one === 'string' ? one : one.guid))
    .filter((guid) => known.logged.get(guid)?.state !== 'done');
  if (lost.length > 0) return lost.map((guid) => `the delivery ${guid} is lost.`);
  const taken = tells.flatMap((guid, at) =>
    known.logged.get(guid)!.outcome.startsWith('1 report taken.') ? [at + 1] : [],
  );
  // What is told of after the pull request was closed is of no use any more.
  if (taken.length < tells.length && story.closes === undefined)
    return [`${taken.length} of ${tells.length} reports were taken.`];
  const checks = state.checkRuns.filter(({ head_sha: sha }) => sha === head);
  const comments = state.comments.filter(({ issue }) => issue === pull);
  if (taken.length === 0)
    return checks.length + comments.length === 0 ? [] : ['something stands, and nothing was reported.'];
  const newest = Math.max(...taken);
  // Of a pull request only what stood is recorded, and a later attempt may have come before an earlier one stood.
  const kept = (pull === undefined ? taken : [newest]).filter(
    (attempt) => !known.recorded.has(`${about.repository.full_name} ${run}/${attempt}`),
  );
  return [
    ...kept.map((attempt) => `the dashboard does not have attempt ${attempt}.`),
    ...checkProblems(checks, { story, known, newest }),
    ...(pull === undefined ? [] : commentProblems(comments, { story, known, newest })),
    ...story.commands.flatMap((command) => commandProblems(command, story, known)),
    ...rerunProblems(story, known),
  ];
}

interface Case {
  story: Story;
  known: Known;
  /** The newest attempt that was taken. */
  newest: number;
}

function reactionsTo({ place }: Story, { comment }: SaidCommand): string[] {
  return place.state.reactions.filter((one) => one.comment === comment).map(({ content }) => content);
}

/** How many of the two regressions somebody let stand. */
function acceptedIn(story: Story, { logged }: Known): number {
  const all = story.presses.some(
    ({ guid, button }) => button === 'accept-all' && logged.get(guid)!.outcome.includes('accepts'),
  );
  const one = story.commands.some(
    (said) => said.verb === 'accept' && said.by === 'writer' && reactionsTo(story, said).includes('+1'),
  );
  return all ? 2 : one ? 1 : 0;
}

function checkProblems(checks: readonly StoredCheckRun[], { story, known, newest }: Case): string[] {
  const accepted = acceptedIn(story, known);
  const problems: string[] = [];
  // Annotations cannot be taken away, so what was accepted has a check run of its own text.
  const groups = Map.groupBy(checks, ({ external_id: id }) => {
    const stamp = parseStamp(id);
    return stamp ? `${stamp.run}/${stamp.attempt}${accepted > 0 ? ` ${stamp.digest}` : ''}` : id;
  });
  for (const [stamp, all] of groups)
    if (all.length > 1) problems.push(`${all.length} check runs of run and attempt ${stamp}.`);
  const last = checks.at(-1);
  const stamp = parseStamp(last?.external_id ?? '');
  if (stamp?.run !== story.run || stamp.attempt !== newest || last?.status !== 'completed')
    return [...problems, `there is no check run of attempt ${newest}.`];
  if (last.annotations.length !== 2 - accepted)
    problems.push(`the check run has ${last.annotations.length} annotations.`);
  if (last.conclusion !== (accepted === 2 ? 'success' : 'failure'))
    problems.push(`the check run says ${last.conclusion}, with ${accepted} accepted.`);
  if (last.app.id !== known.side.id) problems.push('the check run is of somebody else.');
  if (story.closes !== undefined && last.actions.length > 0)
    problems.push('a closed pull request has buttons.');
  return problems;
}

const ANSWERS: Partial<Record<SaidCommand['verb'], string>> = {
  help: '**Commands**',
  status: '**Status**',
  explain: '**Explained:',
};

function commentProblems(comments: readonly StoredComment[], { story, known, newest }: Case): string[] {
  const [comment] = comments;
  if (!comment || comments.length > 1) return [`there are ${comments.length} comments.`];
  const { repository } = story.place.about;
  const marker = parseMarker(comment.body);
  const problems: string[] = [];
  if (marker?.run !== story.run || marker.attempt !== newest)
    problems.push(`the comment is of attempt ${String(marker?.attempt)}.`);
  const named = new Set(comment.body.match(/octo-\d+\/demo-\d+/g));
  if (named.size !== 1 || !named.has(repository.full_name))
    problems.push(`the comment names ${[...named].join(', ')}.`);
  const accepted = acceptedIn(story, known);
  if (accepted > 0 && !comment.body.includes(`${accepted} accepted`))
    problems.push(`the comment does not say that ${accepted} were accepted.`);
  const last = story.commands.findLast((said) => reactionsTo(story, said).includes('+1'));
  const answer = last && ANSWERS[last.verb];
  if (answer !== undefined && !comment.body.includes(answer))
    problems.push(`the comment does not answer ${last!.verb}.`);
  if (story.closes !== undefined && !comment.body.includes('this is how it stood at the end'))
    problems.push('the comment does not say that the pull request is closed.');
  return problems;
}

/** One reaction for each command: a frown for nonsense and for what came before there was anything to say it of. */
function commandProblems(said: SaidCommand, story: Story, { logged }: Known): string[] {
  const { verb, by, guid, comment } = said;
  const isEarly = logged.get(guid)!.outcome === 'Nothing is published yet.';
  const wanted = by === 'stranger' ? '-1' : verb === 'dance' || isEarly ? 'confused' : '+1';
  const found = reactionsTo(story, said);
  return found.join() === wanted
    ? []
    : [
        `comment ${comment} (${verb} by ${by}) has ${found.join(' and ') || 'no reaction'} and not ${wanted}.`,
      ];
}

/** Who asked for one more attempt got one. */
function rerunProblems(story: Story, { logged }: Known): string[] {
  const { place, run, tells, presses, commands } = story;
  const asked = [
    ...presses.filter(({ button }) => button === 'rerun'),
    ...commands.filter((said) => said.verb === 'rerun' && reactionsTo(story, said).includes('+1')),
  ].filter(({ guid }) => logged.get(guid)!.outcome.startsWith('1 run to start again')).length;
  const attempt = place.state.runs.find(({ id }) => id === run)!.run_attempt;
  const wanted = presses.filter(({ button }) => button === 'rerun').length;
  if (asked < wanted) return ['a button started no run.'];
  return attempt === tells.length + asked
    ? []
    : [`${attempt} attempts began, of which ${asked} were asked for by people.`];
}
