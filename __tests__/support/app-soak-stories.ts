import type { AppSide, Sent } from './github-api-app.ts';
import type { GithubApiServer } from './github-api-server.ts';
import { commit, pushedRun, regression, reportedRun, type ReportedPlace } from './reported-pull.ts';

/** What somebody asks in a comment. */
export interface SaidCommand {
  guid: string;
  comment: number;
  verb: 'help' | 'status' | 'explain' | 'accept' | 'rerun' | 'dance';
  by: 'writer' | 'stranger';
}

/** One pull request, or one push, and all that is told of it. */
export interface Story {
  place: ReportedPlace;
  /** Undefined for a push. */
  pull: number | undefined;
  run: number;
  head: string;
  /** Ids of the deliveries that tell of its attempts, the first one first. */
  tells: string[];
  /** Of buttons that are pressed. */
  presses: { guid: string; button: 'rerun' | 'accept-all' }[];
  commands: SaidCommand[];
  /** The delivery that tells that the pull request is closed. */
  closes?: string;
}

/** A delivery, and where in the whole it is sent, from 0 to 1. */
export interface Timed {
  at: number;
  sent: Sent;
}

const INSTALLATIONS = [7, 8, 9];
const EACH_HAS = 2;

/** What happens to a pull request besides its runs, in turn. */
const TURNS = ['twice', 'ask', 'accept-all', 'accept', 'rerun', 'say-rerun', 'close', 'nonsense'] as const;

/** Of so many stories one is a push. */
const PUSH_EVERY = 5;

/** Repositories of several installations; an installation's token opens its own alone. */
export function soakRepositories(api: GithubApiServer, side: AppSide): ReportedPlace[] {
  return INSTALLATIONS.flatMap((installation) => {
    const names = Array.from({ length: EACH_HAS }, (_, n) => `octo-${installation}/demo-${n}`);
    side.installations.set(installation, names);
    return names.map((full_name, n): ReportedPlace => {
      const state = api.addRepository(full_name);
      state.rights.set('writer', 'write');
      const id = installation * 100 + n;
      const html_url = `https://github.com/${full_name}`;
      const repository = { id, full_name, html_url, default_branch: 'main' };
      return { state, about: { installation: { id: installation }, repository } };
    });
  });
}

/**
 * So many stories, spread over the repositories, and their deliveries. Numbers of pull requests, runs and comments are
 * the same ones in every repository, so that what is mixed up is seen.
 */
export function soakStories(
  api: GithubApiServer,
  places: readonly ReportedPlace[],
  { count, random }: { count: number; random: () => number },
): { stories: Story[]; timed: Timed[] } {
  const timed: Timed[] = [];
  const stories = Array.from({ length: count }, (_, at) => {
    const place = places[at % places.length]!;
    const n = Math.floor(at / places.length) + 1;
    const given = { n, turn: TURNS[at % TURNS.length]!, random };
    const told = at % PUSH_EVERY === 0 ? pushStory(api, place, given) : pullStory(api, place, given);
    timed.push(...told.timed);
    return told.story;
  });
  return { stories, timed };
}

interface Beginning {
  /** Of the pull request, or the push. */
  n: number;
  turn: (typeof TURNS)[number];
  random: () => number;
}

interface Told {
  story: Story;
  timed: Timed[];
}

/** The id of a delivery, which no other repository's has. */
const guidOf = ({ about }: ReportedPlace, what: string): string => `${about.repository.id}-${what}`;

/** Times of attempts, in their order, and with room for what follows. */
function timesOf(attempts: number, random: () => number): number[] {
  return Array.from({ length: attempts }, () => random() * 0.85).sort((a, b) => a - b);
}

function pushStory(api: GithubApiServer, place: ReportedPlace, { n, random }: Beginning): Told {
  const head = commit(1_000_000 + n);
  const run = 1_000_000 + n;
  const attempts = n % 2 === 0 ? 2 : 1;
  const timed = timesOf(attempts, random).map((at, before): Timed => {
    const attempt = before + 1;
    const given = { run, attempt, head, branch: `line-${n}`, regressions: twoOf(n, attempt) };
    const payload = pushedRun(api, given, place);
    return { at, sent: { event: 'workflow_run', payload, guid: guidOf(place, `push-${n}-${attempt}`) } };
  });
  const tells = timed.map(({ sent }) => sent.guid!);
  return { story: { place, pull: undefined, run, head, tells, presses: [], commands: [] }, timed };
}

const twoOf = (n: number, attempt: number): ReturnType<typeof regression>[] => [
  regression(n * 10 + attempt),
  regression(n * 10 + 5),
];

function pullStory(api: GithubApiServer, place: ReportedPlace, { n, turn, random }: Beginning): Told {
  const head = commit(n);
  const story: Story = { place, pull: n, run: n, head, tells: [], presses: [], commands: [] };
  const times = timesOf(turn === 'twice' ? 2 : 1, random);
  const timed = times.map((at, before): Timed => {
    const attempt = before + 1;
    const payload = reportedRun(api, { pull: n, run: n, attempt, regressions: twoOf(n, attempt) }, place);
    const guid = guidOf(place, `run-${n}-${attempt}`);
    story.tells.push(guid);
    return { at, sent: { event: 'workflow_run', payload, guid } };
  });
  const later = (): number => times.at(-1)! + 0.01 + random() * 0.04;
  const press = (button: 'rerun' | 'accept-all', action: string): void => {
    const guid = guidOf(place, `press-${n}`);
    story.presses.push({ guid, button });
    timed.push({ at: later(), sent: pressed(place, { n, head, button, action, guid }) });
  };
  const say = (verb: SaidCommand['verb'], by: SaidCommand['by'] = 'writer'): void => {
    const comment = n * 10 + story.commands.length + 1_000_000;
    const guid = guidOf(place, `comment-${comment}`);
    story.commands.push({ guid, comment, verb, by });
    timed.push({ at: later(), sent: said(place, { n, verb, by, comment, guid }) });
  };
  if (turn === 'ask') for (const verb of ['help', 'status', 'explain'] as const) say(verb);
  if (turn === 'accept-all') press('accept-all', 'requested_action');
  if (turn === 'accept') say('accept');
  if (turn === 'rerun') press('rerun', random() < 0.5 ? 'requested_action' : 'rerequested');
  if (turn === 'say-rerun') say('rerun');
  if (turn === 'nonsense') {
    say('dance');
    say('accept', 'stranger');
  }
  if (turn === 'close') {
    story.closes = guidOf(place, `close-${n}`);
    timed.push({ at: 0.92 + random() * 0.08, sent: closed(place, n, story.closes) });
  }
  return { story, timed };
}

function pressed(
  { about }: ReportedPlace,
  given: { n: number; head: string; button: string; action: string; guid: string },
): Sent {
  const { n, head, button, action, guid } = given;
  const external_id = `codebatch run=${n} attempt=1 digest=${'0'.repeat(16)} pull=${n} verified`;
  const payload = {
    action,
    ...about,
    check_run: { id: n, name: 'CodeBatch (CI/lint)', head_sha: head, external_id, app: { id: 4711 } },
    ...(action === 'requested_action' ? { requested_action: { identifier: button } } : {}),
    sender: { login: 'writer', type: 'User' },
  };
  return { event: 'check_run', payload, guid };
}

function said(
  { about }: ReportedPlace,
  given: { n: number; verb: SaidCommand['verb']; by: string; comment: number; guid: string },
): Sent {
  const { n, verb, by, comment, guid } = given;
  const id = (n * 10 + 5).toString(16).padStart(8, '0');
  const words = verb === 'explain' || verb === 'accept' ? `${verb} ${id}` : verb;
  const user = { login: by, type: 'User' };
  const payload = {
    action: 'created',
    ...about,
    issue: { number: n, pull_request: { url: '' } },
    comment: { id: comment, body: `/codebatch ${words}`, user },
    sender: user,
  };
  return { event: 'issue_comment', payload, guid };
}

/** The pull request is closed when that is told for the first time. */
function closed({ state, about }: ReportedPlace, n: number, guid: string): Sent {
  const payload = { action: 'closed', ...about, pull_request: { number: n, merged: true } };
  const before = (): void => {
    state.pulls.find(({ number }) => number === n)!.state = 'closed';
  };
  return { event: 'pull_request', payload, guid, before };
}
