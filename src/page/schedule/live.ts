import { computed, signal } from '@preact/signals';
import type {
  DetailedJobAnswer,
  JobEventAnswer,
  PlanAnswer,
  PlanStatusAnswer,
} from '../../records/schedule-answers.ts';
import { enter, read, Refused, stream } from './api.ts';
import { criticalPath, STATES, type Job, type State } from './jobs.ts';
import { layOut } from './layout.ts';

export type Standing = 'opening' | 'locked' | 'live' | 'away';

export const standing = signal<Standing>('opening');
export const plans = signal<readonly PlanStatusAnswer[]>([]);
/** The workplan that is shown. */
export const shown = signal<string | undefined>(
  new URLSearchParams(location.search).get('plan') ?? undefined,
);
/** Its jobs; the map is another whenever one has changed. */
export const jobs = signal<ReadonlyMap<string, Job>>(new Map());
/** Its jobs as they were when it was read: where they stand does not change with their states. */
const drawn = signal<readonly Job[]>([]);
export const layout = computed(() => layOut(drawn.value));
export const selected = signal<string | undefined>(undefined);
export const detail = signal<DetailedJobAnswer | undefined>(undefined);
/** What went wrong last, for the person. */
export const trouble = signal<string | undefined>(undefined);

export const counts = computed(() => {
  const found = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of jobs.value.values()) found[state]++;
  return found;
});

export const critical = computed(() => criticalPath(jobs.value.values()));

const AGAIN_MS = 1000;
const SOON_MS = 250;
/** To draw so many jobs takes its time: changes are gathered for longer, so that there is time for the person. */
const MANY = 1000;
const MANY_MS = 100;

let isFollowing = false;
/** The event that came last. */
let last = 0;
/** The event behind which the shown jobs were read. */
let known = 0;
const waiting = new Map<string, JobEventAnswer>();

/** Opens the page: the token, the workplans, then whatever happens. */
export async function start(): Promise<void> {
  if (!(await enter())) {
    standing.value = 'locked';
    return;
  }
  for (;;) {
    try {
      await readPlans();
      if (shown.value !== undefined) await readPlan(shown.value);
      await follow();
    } catch (error) {
      if (error instanceof Refused && error.status === 401) {
        standing.value = 'locked';
        return;
      }
    }
    standing.value = 'away';
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** Shows another workplan. */
export async function show(plan: string): Promise<void> {
  shown.value = plan;
  selected.value = undefined;
  detail.value = undefined;
  history.replaceState(null, '', `?plan=${encodeURIComponent(plan)}`);
  await attempt(() => readPlan(plan));
}

/** Shows a job beside the graph. */
export async function select(id: string | undefined): Promise<void> {
  selected.value = id;
  if (id === undefined) detail.value = undefined;
  else await attempt(() => readDetail(id));
}

/** Does what a person asked for; what goes wrong is said. */
export async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    trouble.value = undefined;
  } catch (error) {
    trouble.value =
      error instanceof Refused ? [error.message, ...error.hints].join(' ') : 'The server does not answer.';
  }
}

async function readPlans(): Promise<void> {
  plans.value = (await read<{ plans: PlanStatusAnswer[] }>('/v1/plans')).plans;
  const isThere = plans.value.some(({ plan }) => plan === shown.value);
  if (!isThere) shown.value = (plans.value.find(({ ended }) => !ended) ?? plans.value[0])?.plan;
}

async function readPlan(plan: string): Promise<void> {
  const answer = await read<PlanAnswer>(`/v1/plans/${encodeURIComponent(plan)}`);
  if (shown.value !== plan) return;
  // Events that this answer knows of already may still come: they would turn it back.
  known = answer.event;
  for (const [job, { id }] of waiting) if (id <= known) waiting.delete(job);
  if (!isFollowing) last = answer.event;
  const before = drawn.value;
  const isSame =
    before.length === answer.jobs.length &&
    before.every((job, at) => job.id === answer.jobs[at]!.id && job.level === answer.jobs[at]!.level);
  if (!isSame) drawn.value = answer.jobs;
  jobs.value = new Map(answer.jobs.map((job) => [job.id, job]));
}

async function readDetail(id: string): Promise<void> {
  const answer = await read<DetailedJobAnswer>(`/v1/jobs/${encodeURIComponent(id)}`);
  if (selected.value === id) detail.value = answer;
}

async function follow(): Promise<void> {
  isFollowing = true;
  try {
    for await (const { id, event, data } of stream(last)) {
      standing.value = 'live';
      last = id;
      if (event === 'job') take(JSON.parse(data) as JobEventAnswer);
      if (event === 'reset') reread();
    }
  } finally {
    isFollowing = false;
  }
}

/** Many changes at once are drawn once. */
function take(event: JobEventAnswer): void {
  later('plans', readPlans);
  if (event.job === selected.value) later('detail', () => readDetail(event.job));
  if (event.plan !== shown.value || event.id <= known) return;
  // A job that is new, is another, or is in the state in which it was: then something else of it has changed.
  const before = jobs.value.get(event.job);
  if (before?.version !== event.version || before.state === event.state) reread();
  if (waiting.size === 0)
    setTimeout(() => requestAnimationFrame(apply), jobs.value.size > MANY ? MANY_MS : 0);
  waiting.set(event.job, event);
}

function apply(): void {
  const changed = new Map(jobs.value);
  for (const { job, state, holder, reason, cause, error } of waiting.values()) {
    const before = changed.get(job);
    if (before) changed.set(job, { ...before, state, holder, reason, cause, error });
  }
  waiting.clear();
  jobs.value = changed;
}

function reread(): void {
  const plan = shown.value;
  if (plan !== undefined) later('plan', () => readPlan(plan));
}

const timers = new Map<string, number>();

function later(name: string, work: () => Promise<void>): void {
  if (timers.has(name)) return;
  const run = (): void => {
    timers.delete(name);
    void work().catch(() => undefined);
  };
  timers.set(name, window.setTimeout(run, SOON_MS));
}
