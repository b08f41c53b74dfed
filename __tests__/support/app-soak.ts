import { createRequire } from 'node:module';
import { AppProcess, freePort } from './app-process.ts';
import { problemsOf } from './app-soak-problems.ts';
import { soakRepositories, soakStories, type Story } from './app-soak-stories.ts';
import { AppSide, type Sent } from './github-api-app.ts';
import { GithubApiServer } from './github-api-server.ts';
import { doneThenBadGateway, doneThenCut, failure, secondaryLimit } from './github-api-faults.ts';
import type { ReportedPlace } from './reported-pull.ts';

export interface AppSoakOptions {
  /** Deliveries in all, those with a bad signature not counted. */
  deliveries: number;
  kills: number;
  seed: number;
  /** An empty folder for the app. */
  folder: string;
  onProgress?: (told: string) => void;
}

export interface AppSoakFigures {
  deliveries: number;
  duplicates: number;
  reordered: number;
  badSignatures: number;
  kills: number;
  /** That did not arrive and were asked for again. */
  recovered: number;
  repositories: number;
  installations: number;
  /** Deliveries of each event of which something follows, duplicates not counted. */
  runs: number;
  buttons: number;
  commands: number;
  closed: number;
  /** Pull requests and pushes. */
  pulls: number;
  pushes: number;
  /** Requests of the API that failed on purpose. */
  faults: number;
  /** Milliseconds until a delivery that arrived was answered. */
  ackP50: number;
  ackP99: number;
  ackMax: number;
  seconds: number;
  /** One sentence each; none when all is well. */
  problems: string[];
}

/** Pull requests and pushes for each delivery that is no duplicate; each has one to four deliveries. */
const STORIES = 0.12;
const DUPLICATES = 0.2;
const REORDERED = 0.1;
const BAD = 0.03;
const SENDERS = 6;
/** An answer to a delivery takes no longer, but for one in a hundred. */
const MOST_ACK_MS = 1000;
/** A sender that finds nobody waits so long. */
const PAUSE_MS = 200;

/** Numbers from 0 to 1 that follow from a seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Delivers to the app as a bad day does, kills it again and again in the middle, and looks what stands in the end.
 */
export async function appSoak(options: AppSoakOptions): Promise<AppSoakFigures> {
  const began = Date.now();
  const { kills, seed, folder, onProgress = () => undefined } = options;
  const random = numbersFrom(seed);
  const api = new GithubApiServer();
  await api.listen();
  const side = new AppSide(api);
  const app = await new AppProcess({
    api,
    app: side,
    folder,
    port: await freePort(),
    env: { LOG_LEVEL: 'warn' },
  }).start();
  try {
    const places = soakRepositories(api, side);
    const plan = planned(api, places, { deliveries: options.deliveries, random });
    let faults = 0;
    const events = new Map<number, () => Promise<void>>();
    for (let n = 1; n <= kills; n++)
      events.set(Math.floor((plan.sent.length * n) / (kills + 1)), async () => {
        await app.kill();
        onProgress(`kill ${n} of ${kills}`);
        await app.start();
      });
    await sendAll(side, plan.sent, async (at) => {
      if (at % 60 === 0) faults += addFaults(api, random);
      await events.get(at)?.();
    });
    // What did not arrive since the last start is asked for at the next one.
    await app.idle();
    await app.kill();
    await app.start();
    await app.idle();
    for (let before = -1; before !== side.attempts.length; await app.idle()) {
      before = side.attempts.length;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await side.settled();
    }
    onProgress('looking at what stands');
    const figures = figuresOf(side, plan);
    const problems = problemsOf(app, side, plan.stories);
    // Of few deliveries it would be the time of three of them.
    if (options.deliveries >= 1000 && figures.ackP99 >= MOST_ACK_MS)
      problems.push(`One delivery in a hundred was answered after ${figures.ackP99} ms or more.`);
    return { ...figures, kills, faults, seconds: (Date.now() - began) / 1000, problems };
  } finally {
    await app.kill();
    await api.close();
  }
}

interface Plan {
  sent: Sent[];
  stories: Story[];
  repositories: number;
  duplicates: number;
  reordered: number;
  badSignatures: number;
}

function planned(
  api: GithubApiServer,
  places: readonly ReportedPlace[],
  { deliveries, random }: { deliveries: number; random: () => number },
): Plan {
  const unique = Math.round(deliveries * (1 - DUPLICATES));
  const { stories, timed } = soakStories(api, places, { count: Math.round(unique * STORIES), random });
  const others = otherDeliveries(unique - timed.length, random);
  const order = [...timed, ...others.map((sent) => ({ sent, at: random() }))];
  const mixed = order.sort((a, b) => a.at - b.at).map(({ sent }) => sent);
  const told = timed.map(({ sent }) => sent);
  const somewhere = (): number => Math.floor(random() * mixed.length);
  const reordered = Math.round(deliveries * REORDERED);
  for (let n = 0; n < reordered; n++) mixed.splice(somewhere(), 0, mixed.splice(somewhere(), 1)[0]!);
  const duplicates = deliveries - unique;
  for (let n = 0; n < duplicates; n++) {
    const from = somewhere();
    mixed.splice(from + Math.floor(random() * 40), 0, mixed[from]!);
  }
  const badSignatures = Math.round(deliveries * BAD);
  for (let n = 0; n < badSignatures; n++) {
    // What is true, told by somebody without the secret and with another attempt, button or word than the true one.
    const { event, payload } = told[Math.floor(random() * told.length)]!;
    const signature = `sha256=${'0'.repeat(64)}`;
    mixed.splice(somewhere(), 0, { event, payload: forged(payload), guid: `bad-${n}`, signature });
  }
  return { sent: mixed, stories, repositories: places.length, duplicates, reordered, badSignatures };
}

/** What somebody without the secret would like to tell. */
function forged(payload: object): object {
  const { workflow_run: run, comment } = payload as { workflow_run?: object; comment?: object };
  return {
    ...payload,
    ...(run ? { workflow_run: { ...run, run_attempt: 9 } } : {}),
    ...(comment ? { comment: { ...comment, id: 5, body: '/codebatch rerun' } } : {}),
  };
}

/** Events of which nothing follows, as GitHub's own examples have them. */
function otherDeliveries(count: number, random: () => number): Sent[] {
  const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
    name: string;
    examples: object[];
  }[];
  const plain = examples.filter(({ name }) =>
    ['push', 'check_suite', 'status', 'create', 'delete', 'issues', 'star', 'label'].includes(name),
  );
  return Array.from({ length: count }, (_, n) => {
    const { name, examples: payloads } = plain[Math.floor(random() * plain.length)]!;
    return { event: name, payload: payloads[Math.floor(random() * payloads.length)]!, guid: `other-${n}` };
  });
}

function addFaults(api: GithubApiServer, random: () => number): number {
  const faults = [
    doneThenBadGateway(/^POST .*\/comments$/),
    doneThenBadGateway(/^POST .*\/check-runs$/),
    doneThenBadGateway(/^POST .*\/reactions$/),
    doneThenBadGateway(/^POST .*\/rerun$/),
    doneThenBadGateway(/^PATCH .*\/comments\/\d+$/),
    doneThenCut(/^POST .*\/comments$/),
    doneThenCut(/^PATCH .*\/check-runs\/\d+$/),
    failure(/^GET .*\/artifacts$/, 500),
    failure(/^GET .*\/permission$/, 503),
    failure(/^GET .*\/pulls\/\d+$/, 502),
    failure(/^GET .*codebatch\.yml$/, 500),
  ];
  // A limit holds everything up for a second, so there are fewer of them.
  const isLimit = random() < 0.08;
  api.fail(
    isLimit ? secondaryLimit(/^POST .*\/check-runs$/, 1) : faults[Math.floor(random() * faults.length)]!,
  );
  return 1;
}

/** Several senders at once, as GitHub has; each delivery is sent once, and nobody tries again by himself. */
async function sendAll(
  side: AppSide,
  sent: readonly Sent[],
  before: (at: number) => Promise<void>,
): Promise<void> {
  const waiting = sent.entries();
  const send = async (): Promise<void> => {
    for (const [at, one] of waiting) {
      await before(at);
      const { status_code: status } = await side.deliver(one);
      if (status === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, send));
}

function figuresOf(
  side: AppSide,
  plan: Plan,
): Omit<AppSoakFigures, 'kills' | 'faults' | 'seconds' | 'problems'> {
  const times = side.attempts
    .filter(({ status_code: status }) => status === 200)
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  const { duplicates, reordered, badSignatures, sent, stories, repositories } = plan;
  const sum = (count: (story: Story) => number): number =>
    stories.reduce((total, story) => total + count(story), 0);
  return {
    deliveries: sent.length - badSignatures,
    duplicates,
    reordered,
    badSignatures,
    recovered: side.attempts.filter(({ redelivery }) => redelivery).length,
    repositories,
    installations: side.installations.size,
    runs: sum(({ tells }) => tells.length),
    buttons: sum(({ presses }) => presses.length),
    commands: sum(({ commands }) => commands.length),
    closed: sum(({ closes }) => (closes === undefined ? 0 : 1)),
    pulls: sum(({ pull }) => (pull === undefined ? 0 : 1)),
    pushes: sum(({ pull }) => (pull === undefined ? 1 : 0)),
    ackP50: at(0.5),
    ackP99: at(0.99),
    ackMax: at(1),
  };
}
