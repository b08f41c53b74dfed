import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BatchRow, Overview, RepositoryRow } from '../../records/dashboard-data.ts';
import { Text } from '../text-view.tsx';
import { counted, number } from '../words.ts';
import { BatchList, Mark } from './batch-list.tsx';
import { Link, pathOf } from './routing.tsx';
import { facts } from './server.ts';
import { Age, duration, hitRate, median, percent } from './words.tsx';

/** The first screen: what fails now, what the last batches say together, and each repository. */
export function OverviewPage({ data }: { data: Overview }): JSX.Element {
  const recent = data.repositories.flatMap((one) => one.recent);
  return (
    <main>
      <h1 class="unseen" tabIndex={-1}>
        Repositories
      </h1>
      {data.unasked === 0 ? null : (
        <p class="alarm" role="note">
          GitHub did not say whether you may see{' '}
          {counted(data.unasked, 'more repository', 'more repositories')}. Load the page again in a minute.
        </p>
      )}
      {data.repositories.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <Glance failing={data.failingCount} recent={recent} />
          {data.failing.length === 0 ? null : <Failing batches={data.failing} />}
          <section aria-labelledby="repositories">
            <h2 id="repositories">
              Repositories <span class="aside">the last {number(MOST_BARS)} batches of each</span>
            </h2>
            <ul class="repositories">
              {data.repositories.map((row) => (
                <Repository key={row.repository} row={row} />
              ))}
            </ul>
          </section>
        </>
      )}
    </main>
  );
}

const MOST_BARS = 24;
/** Rows of what fails that leave room for the repositories on a first screen. */
const FIRST = 5;

/** Branches and pull requests whose newest batch failed, newest first. */
function Failing({ batches }: { batches: readonly BatchRow[] }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? batches : batches.slice(0, FIRST);
  return (
    <section aria-labelledby="failing">
      <h2 id="failing">
        Failing now <span class="aside">newest batch of a branch or pull request</span>
      </h2>
      <BatchList batches={shown.toReversed()} shows={['repository', 'place']} />
      {shown.length === batches.length ? null : (
        <button type="button" class="quiet more" onClick={() => setWhole(true)}>
          Show all {number(batches.length)}
        </button>
      )}
    </section>
  );
}

interface Figure {
  figure: string;
  name: string;
  tone: 'worse' | 'better' | 'calm';
}

/** Five figures over the last batches of all repositories. */
function Glance({ failing, recent }: { failing: number; recent: readonly BatchRow[] }): JSX.Element {
  const figures: Figure[] = [
    failing === 0
      ? { figure: '✓', name: 'nothing fails now', tone: 'better' }
      : { figure: number(failing), name: failing === 1 ? 'fails now' : 'fail now', tone: 'worse' },
    { figure: number(sum(recent, 'regressions')), name: 'recent regressions', tone: 'worse' },
    { figure: number(sum(recent, 'improvements')), name: 'recent improvements', tone: 'better' },
    ...costs(recent),
  ];
  return (
    <ul class="totals" aria-label="At a glance">
      {figures.map(({ figure, name, tone }) => (
        <li key={name} class={`tone-${figure === '0' ? 'calm zero' : tone}`}>
          <span class="figure">{figure}</span>
          <span class="name">{name}</span>
        </li>
      ))}
    </ul>
  );
}

function sum(batches: readonly BatchRow[], what: 'regressions' | 'improvements'): number {
  return batches.reduce((all, { counts }) => all + counts[what], 0);
}

function costs(batches: readonly BatchRow[]): Figure[] {
  const time = median(batches.flatMap(({ elapsedMs }) => elapsedMs ?? []));
  const rate = together(batches);
  return [
    { figure: time === null ? '–' : duration(time), name: 'median run time', tone: 'calm' },
    { figure: rate === null ? '–' : percent(rate), name: 'remembered work', tone: 'calm' },
  ];
}

function together(batches: readonly BatchRow[]): number | null {
  const known = batches.flatMap(({ memo }) => memo ?? []);
  return hitRate({
    hits: known.reduce((all, { hits }) => all + hits, 0),
    misses: known.reduce((all, { misses }) => all + misses, 0),
  });
}

function Repository({ row }: { row: RepositoryRow }): JSX.Element {
  const newest = row.recent.at(-1)!;
  const [time, rate] = costs(row.recent);
  return (
    <li class="repository">
      <Mark of={row.state ?? newest.conclusion} />
      <div class="what">
        <Link to={pathOf(row.repository)} class="name">
          <Text value={row.repository} />
        </Link>
        <p class="beneath">
          {row.mainline === null ? null : (
            <span class="of">
              <Text value={row.mainline} />
            </span>
          )}
          <span>{counted(row.batches, 'batch', 'batches')}</span>
          <span>{counted(row.pulls, 'pull request')}</span>
        </p>
      </div>
      <Bars batches={row.recent} />
      <dl class="figures">
        <div>
          <dt>run time</dt>
          <dd>{time!.figure}</dd>
        </div>
        <div>
          <dt>remembered</dt>
          <dd>{rate!.figure}</dd>
        </div>
      </dl>
      <Age time={newest.created} />
    </li>
  );
}

/** Regressions up, improvements down, one column a batch. */
function Bars({ batches }: { batches: readonly BatchRow[] }): JSX.Element {
  const most = Math.max(1, ...batches.flatMap(({ counts }) => [counts.regressions, counts.improvements]));
  const height = (value: number): number => (value === 0 ? 0 : Math.max(1, (18 * value) / most));
  const from = MOST_BARS - batches.length;
  return (
    <svg
      class="spark"
      preserveAspectRatio="xMinYMid"
      viewBox={`0 0 ${MOST_BARS * 6} 38`}
      role="img"
      aria-label={`Regressions ${sum(batches, 'regressions')}, improvements ${sum(batches, 'improvements')} in ${counted(batches.length, 'batch', 'batches')}`}
    >
      <path class="zero-line" d={`M0 19H${MOST_BARS * 6}`} />
      {batches.map(({ number: key, counts }, n) => (
        <g key={key}>
          <rect
            class="up"
            x={(from + n) * 6 + 1}
            width={4}
            y={18.5 - height(counts.regressions)}
            height={height(counts.regressions)}
          />
          <rect class="down" x={(from + n) * 6 + 1} width={4} y={19.5} height={height(counts.improvements)} />
        </g>
      ))}
    </svg>
  );
}

function NothingYet(): JSX.Element {
  return (
    <section class="nothing" aria-labelledby="nothing">
      <h2 id="nothing">Nothing was published yet{facts.kind === 'github' ? ' that you may see' : ''}</h2>
      <ol>
        <li>Install the app on a repository.</li>
        <li>
          Add a workflow with <code>uses: codebatch/action@v1</code> to it.
        </li>
        <li>Open a pull request: its batch appears here by itself.</li>
      </ol>
      <p class="note">
        Did a run end and nothing came? The <Link to="/deliveries">deliveries</Link> say why.
      </p>
    </section>
  );
}
