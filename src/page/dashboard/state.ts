import { effect, signal, untracked } from '@preact/signals';
import type {
  DeliveryRows,
  LiveBatch,
  Overview,
  PullData,
  RepositoryData,
} from '../../records/dashboard-data.ts';
import { printable } from '../../report/printable.ts';
import { pathOf, pullPath, route, type Route } from './routing.tsx';
import { facts, fetched, Refusal } from './server.ts';

/** What is shown, with its data. */
export type View =
  | { page: 'overview'; data: Overview }
  | { page: 'repository'; data: RepositoryData }
  | { page: 'pull'; data: PullData }
  | { page: 'deliveries'; data: DeliveryRows }
  | { page: 'missing' }
  | { page: 'trouble'; message: string; hints: readonly string[] };

export const view = signal<View | undefined>(undefined);
export const isLoading = signal(false);
/** `off`: the line is down and will be up again; `over`: signed out. */
export const live = signal<'on' | 'off' | 'over'>('off');
/** Batches with a higher number came while the page was open. */
export const seen = signal(Number.POSITIVE_INFINITY);
/** What was last done or heard, for those who cannot see it. */
export const said = signal('');

const again = signal(0);
let loading = new AbortController();

/** Follows the address: asks for what it names, and shows it when it is there. */
export function followRoute(): void {
  effect(() => {
    const to = route.value;
    void again.value;
    untracked(() => void load(to));
  });
}

/** Asks again for what is shown. */
export function refresh(): void {
  again.value += 1;
}

async function load(to: Route): Promise<void> {
  loading.abort();
  loading = new AbortController();
  const { signal: stop } = loading;
  isLoading.value = true;
  try {
    const loaded = await loadedView(to, stop);
    if (stop.aborted) return;
    view.value = loaded;
    follow(loaded);
  } catch (error) {
    if (stop.aborted) return;
    if (error instanceof Refusal && error.status === 401) live.value = 'over';
    else if (error instanceof Refusal && error.status === 404) view.value = { page: 'missing' };
    else if (error instanceof Refusal)
      view.value = { page: 'trouble', message: error.message, hints: error.hints };
    else throw error;
  } finally {
    if (!stop.aborted) isLoading.value = false;
  }
}

async function loadedView(to: Route, stop: AbortSignal): Promise<View> {
  switch (to.page) {
    case 'overview':
      return { page: 'overview', data: await fetched('/data/overview', stop) };
    case 'deliveries':
      return { page: 'deliveries', data: await fetched('/data/deliveries', stop) };
    case 'repository': {
      const query = new URLSearchParams();
      if (to.branch !== undefined) query.set('branch', to.branch);
      if (to.name !== undefined) query.set('name', to.name);
      return { page: 'repository', data: await fetched(`${dataPath(to.repository)}?${query}`, stop) };
    }
    case 'pull':
      return {
        page: 'pull',
        data: await fetched(`/data/repositories${pullPath(to.repository, to.pull).slice(2)}`, stop),
      };
    default:
      return { page: 'missing' };
  }
}

function dataPath(repository: string): string {
  return `/data/repositories${pathOf(repository).slice(2)}`;
}

let source: EventSource | undefined;
let soon: ReturnType<typeof setTimeout> | undefined;

/** Opens the line for news once there is a number to go on from. */
function follow(loaded: View): void {
  if (source !== undefined || live.value === 'over') return;
  const cursor = 'data' in loaded && 'cursor' in loaded.data ? loaded.data.cursor : undefined;
  if (cursor !== undefined) seen.value = Math.min(seen.value, cursor);
  source = new EventSource(cursor === undefined ? '/data/events' : `/data/events?after=${cursor}`);
  const opened = source;
  let wasOpen = false;
  opened.addEventListener('hello', () => {
    live.value = 'on';
    // While the line was down, or between loading and listening, more may have changed than what is told again.
    if (wasOpen || cursor === undefined) refreshSoon();
    wasOpen = true;
  });
  opened.addEventListener('error', () => {
    if (opened.readyState !== EventSource.CLOSED) live.value = 'off';
    else void closed();
  });
  opened.addEventListener('reset', refreshSoon);
  opened.addEventListener('deliveries', () => {
    if (route.value.page === 'deliveries') refreshSoon();
  });
  opened.addEventListener('batch', (event) => heard(JSON.parse(event.data as string) as LiveBatch));
}

/** A browser gives up on an answer that is no stream: then either the session is over or the server is not there yet. */
async function closed(): Promise<void> {
  source = undefined;
  live.value = 'off';
  try {
    await fetched('/data/deliveries');
    refresh();
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) live.value = 'over';
    else setTimeout(() => void closed(), 5000);
  }
}

function heard(batch: LiveBatch): void {
  said.value = `New batch of ${printable(batch.repository)}: ${printable(batch.verdict)}`;
  const to = route.value;
  const isAbout =
    to.page === 'overview' ||
    (to.page === 'repository' && isSame(to.repository, batch.repository)) ||
    (to.page === 'pull' && isSame(to.repository, batch.repository) && to.pull === batch.pull);
  if (isAbout) refreshSoon();
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Several news at once are one reason to ask again. */
function refreshSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(refresh, 150);
}

/** Signs out, here and on the server. */
export function signedOutPath(): string {
  return facts.kind === 'token' ? '/sign-in' : `/sign-in?${new URLSearchParams({ to: location.pathname })}`;
}
