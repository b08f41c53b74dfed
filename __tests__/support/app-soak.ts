import { createRequire } from 'node:module';
import { parseMarker, parseStamp } from '../../src/github/marker.ts';
import { AppProcess, freePort } from './app-process.ts';
import { AppSide, type Sent } from './github-api-app.ts';
import { GithubApiServer } from './github-api-server.ts';
import { doneThenBadGateway, doneThenCut, failure, secondaryLimit } from './github-api-faults.ts';
import { commit, regression, reportedRun } from './reported-pull.ts';

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
  /** Runs and attempts that were told of. */
  attempts: number;
  pulls: number;
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

/** Of the deliveries that are no duplicates, those that tell of a run; the others are shares of all deliveries. */
const RUNS = 0.16;
const DUPLICATES = 0.2;
const REORDERED = 0.1;
const BAD = 0.03;
/** A run in so many has a second attempt. */
const SECOND_ATTEMPT = 8;
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

/** The newest attempt of each pull request's run. */
type Expected = Map<number, { run: number; attempt: number }>;

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
    const plan = planned(api, options.deliveries, random);
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
    const problems = problemsOf(api, side, { app, expected: plan.expected });
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
  expected: Expected;
  attempts: number;
  duplicates: number;
  reordered: number;
  badSignatures: number;
}

function planned(api: GithubApiServer, deliveries: number, random: () => number): Plan {
  const unique = Math.round(deliveries * (1 - DUPLICATES));
  const runs = Math.round(unique * RUNS);
  const expected: Expected = new Map();
  const tells: Sent[] = [];
  for (let n = 1; n <= runs; n++) {
    const most = n % SECOND_ATTEMPT === 0 ? 2 : 1;
    for (let attempt = 1; attempt <= most; attempt++) {
      const regressions = [regression(n * 10 + attempt), regression(n * 10 + 5)];
      const given = { pull: n, run: n, attempt, regressions };
      tells.push({ event: 'workflow_run', payload: reportedRun(api, given), guid: `run-${n}-${attempt}` });
    }
    expected.set(n, { run: n, attempt: most });
  }
  const others = otherDeliveries(unique - tells.length, random);
  const order = [...tells, ...others].map((sent) => ({ sent, key: random() }));
  // Attempts of a run come in their order, unless they are among those that are put elsewhere.
  const mixed = order.sort((a, b) => a.key - b.key).map(({ sent }) => sent);
  const reordered = Math.round(deliveries * REORDERED);
  for (let n = 0; n < reordered; n++) {
    const [from, to] = [Math.floor(random() * mixed.length), Math.floor(random() * mixed.length)];
    mixed.splice(to, 0, mixed.splice(from, 1)[0]!);
  }
  const duplicates = deliveries - unique;
  for (let n = 0; n < duplicates; n++) {
    const from = Math.floor(random() * mixed.length);
    mixed.splice(from + Math.floor(random() * 40), 0, mixed[from]!);
  }
  const badSignatures = Math.round(deliveries * BAD);
  for (let n = 0; n < badSignatures; n++) {
    const payload = reportedBy(n);
    const bad = { event: 'workflow_run', payload, guid: `bad-${n}`, signature: `sha256=${'0'.repeat(64)}` };
    mixed.splice(Math.floor(random() * mixed.length), 0, bad);
  }
  return { sent: mixed, expected, attempts: tells.length, duplicates, reordered, badSignatures };
}

/** What somebody without the secret would like to tell. */
function reportedBy(n: number): object {
  return { action: 'completed', workflow_run: { id: n + 1, run_attempt: 9, head_sha: commit(n + 1) } };
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
    doneThenCut(/^POST .*\/comments$/),
    failure(/^GET .*\/artifacts$/, 500),
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
  const { duplicates, reordered, badSignatures, attempts, expected, sent } = plan;
  return {
    deliveries: sent.length - badSignatures,
    duplicates,
    reordered,
    badSignatures,
    recovered: side.attempts.filter(({ redelivery }) => redelivery).length,
    attempts,
    pulls: expected.size,
    ackP50: at(0.5),
    ackP99: at(0.99),
    ackMax: at(1),
  };
}

/** What is not as it should be: one comment and one check run for each run and attempt, and nothing lost. */
function problemsOf(
  { state }: GithubApiServer,
  side: AppSide,
  { app, expected }: { app: AppProcess; expected: Expected },
): string[] {
  const problems: string[] = [];
  const stamps = Map.groupBy(state.checkRuns, ({ external_id: id }) => {
    const stamp = parseStamp(id);
    return stamp ? `${stamp.run}/${stamp.attempt}` : id;
  });
  for (const [stamp, all] of stamps)
    if (all.length > 1) problems.push(`${all.length} check runs of run and attempt ${stamp}.`);
  for (const [pull, { run, attempt }] of expected) {
    const comments = state.comments.filter(({ issue }) => issue === pull);
    const marker = parseMarker(comments[0]?.body ?? '');
    if (comments.length !== 1) problems.push(`Pull request ${pull} has ${comments.length} comments.`);
    else if (marker?.run !== run || marker.attempt !== attempt)
      problems.push(`The comment of pull request ${pull} is of attempt ${String(marker?.attempt)}.`);
    const checks = state.checkRuns.filter(({ head_sha: sha }) => sha === commit(pull));
    const newest = checks.at(-1);
    const stamp = parseStamp(newest?.external_id ?? '');
    if (stamp?.run !== run || stamp.attempt !== attempt || newest?.status !== 'completed')
      problems.push(`Pull request ${pull} has no check run of attempt ${attempt}.`);
    if (newest && newest.annotations.length !== 2)
      problems.push(`The check run of pull request ${pull} has ${newest.annotations.length} annotations.`);
  }
  for (const row of app.read<{ id: string; error: string }>(FAILED))
    problems.push(`${row.id} failed: ${row.error}`);
  const bad = side.attempts.filter(
    ({ guid, status_code: status }) => guid.startsWith('bad-') && status === 200,
  );
  if (bad.length > 0) problems.push(`${bad.length} bad signatures were taken.`);
  return problems;
}

const FAILED = `
SELECT id, error FROM deliveries WHERE state = 'failed' UNION ALL SELECT key, error FROM outbox WHERE state = 'failed'`;
