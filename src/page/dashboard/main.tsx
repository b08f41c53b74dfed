import { effect } from '@preact/signals';
import { render, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { printable } from '../../report/printable.ts';
import { Text } from '../text-view.tsx';
import { followTheme, ThemeButton } from '../theme.tsx';
import { DeliveriesPage } from './deliveries.tsx';
import { OverviewPage } from './overview.tsx';
import { PullPage, RepositoryPage } from './repository.tsx';
import { Link, route } from './routing.tsx';
import { acted, facts } from './server.ts';
import { SignInPage } from './sign-in.tsx';
import { followRoute, isLoading, live, said, signedOutPath, view, type View } from './state.ts';

const LIVE = {
  on: 'Live',
  off: 'Not connected: trying again',
  over: 'Signed out',
} as const;

function Dashboard(): JSX.Element {
  const isDeliveries = route.value.page === 'deliveries';
  return (
    <div class="page" aria-busy={isLoading.value}>
      <header class="top">
        <p class="brand">
          <Link to="/">CodeBatch</Link>
        </p>
        <nav aria-label="Dashboard">
          <Link to="/" class="quiet" current={!isDeliveries && route.value.page !== 'missing'}>
            Repositories
          </Link>
          <Link to="/deliveries" class="quiet" current={isDeliveries}>
            Deliveries
          </Link>
          <span
            class={`live is-${live.value}`}
            role="img"
            aria-label={LIVE[live.value]}
            title={LIVE[live.value]}
          />
          <ThemeButton />
          {facts.login === undefined ? null : (
            <span class="login">
              <Text value={facts.login} />
            </span>
          )}
          <button type="button" class="quiet" onClick={() => void signOut()}>
            Sign out
          </button>
        </nav>
      </header>
      {live.value === 'over' ? (
        <p class="alarm" role="alert">
          You are signed out. <a href={signedOutPath()}>Sign in again</a>
        </p>
      ) : null}
      <Shown view={view.value} />
      <p class="unseen" role="status" aria-live="polite">
        {said.value}
      </p>
    </div>
  );
}

async function signOut(): Promise<void> {
  // Whoever is signed out already wanted nothing else.
  await acted('/sign-out').catch(() => undefined);
  location.assign('/sign-in');
}

function Shown({ view: shown }: { view: View | undefined }): JSX.Element {
  useFocus(shown?.page);
  switch (shown?.page) {
    case undefined:
      return <main class="waiting" />;
    case 'overview':
      return <OverviewPage data={shown.data} />;
    case 'repository':
      return <RepositoryPage data={shown.data} />;
    case 'pull':
      return <PullPage data={shown.data} />;
    case 'deliveries':
      return <DeliveriesPage data={shown.data} />;
    case 'trouble':
      return <Told title={shown.message} hints={shown.hints} />;
    default:
      return <Missing />;
  }
}

let shownBefore: string | undefined;

/** After going elsewhere, those who read with their ears begin at the title of the page. */
function useFocus(page: string | undefined): void {
  const key = page === undefined ? undefined : `${page} ${location.pathname}`;
  useEffect(() => {
    if (key === undefined) return;
    if (shownBefore !== undefined && shownBefore !== key)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    shownBefore = key;
  }, [key]);
}

function Missing(): JSX.Element {
  return (
    <Told
      title="There is nothing here"
      hints={[
        'Or nothing that you may see: the repositories that you may read on GitHub are on the first page.',
      ]}
    />
  );
}

function Told({ title, hints }: { title: string; hints: readonly string[] }): JSX.Element {
  return (
    <main>
      <section class="nothing">
        <h1 tabIndex={-1}>
          <Text value={title} />
        </h1>
        {hints.map((hint) => (
          <p key={hint}>
            <Text value={hint} />
          </p>
        ))}
        <p>
          <Link to="/">All repositories</Link>
        </p>
      </section>
    </main>
  );
}

/** What a tab is called. */
function titleOf(shown: View | undefined): string {
  switch (shown?.page) {
    case 'repository':
      return `${shown.data.repository} · CodeBatch`;
    case 'pull':
      return `${shown.data.repository}#${shown.data.pull} · CodeBatch`;
    case 'deliveries':
      return 'Deliveries · CodeBatch';
    default:
      return 'CodeBatch';
  }
}

followTheme();
const host = document.getElementById('page')!;
if (facts.page === 'sign-in') render(<SignInPage />, host);
else {
  effect(() => {
    document.title = printable(titleOf(view.value));
  });
  render(<Dashboard />, host);
  followRoute();
}
