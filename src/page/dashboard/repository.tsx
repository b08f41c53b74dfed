import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PullData, PullRow, RepositoryData } from '../../records/dashboard-data.ts';
import { printable } from '../../report/printable.ts';
import { Text } from '../text-view.tsx';
import { counted } from '../words.ts';
import { BatchList, Change, Mark } from './batch-list.tsx';
import { Chart } from './chart.tsx';
import { changePlot, memoPlot, pullsPlot, severityPlot, timePlot } from './plots.ts';
import { branchPath, go, Link, pathOf, pullPath } from './routing.tsx';
import { Age } from './words.tsx';

/** A repository over time. */
export function RepositoryPage({ data }: { data: RepositoryData }): JSX.Element {
  const plots = useMemo(
    () => [
      severityPlot(data.batches),
      data.pulls.length < 2 ? changePlot(data.batches) : pullsPlot(data.pulls),
      timePlot(data.batches),
      memoPlot(data.batches),
    ],
    [data],
  );
  const newest = data.batches.at(-1);
  return (
    <main>
      <header class="head">
        <p class="crumbs">
          <Link to="/">Repositories</Link> /
        </p>
        <h1 tabIndex={-1}>
          {newest === undefined ? null : <Mark of={newest.conclusion} />} <Text value={data.repository} />
        </h1>
        <Choices data={data} />
        <a class="quiet outwards" href={data.url} rel="noreferrer">
          On GitHub
        </a>
      </header>
      {newest === undefined ? (
        <NoBatches data={data} />
      ) : (
        <div class="charts">
          {plots.map((plot) => (
            <Chart key={plot.title + (plot.aside ?? '')} plot={plot} />
          ))}
        </div>
      )}
      <div class="lists">
        {newest === undefined ? null : (
          <section aria-labelledby="batches">
            <h2 id="batches">
              Batches{' '}
              <span class="aside">
                {data.hasOlder ? 'the newest ' : ''}
                {counted(data.batches.length, 'batch', 'batches')}
              </span>
            </h2>
            <BatchList batches={data.batches} shows={data.branch === null ? ['place'] : []} />
          </section>
        )}
        <section aria-labelledby="pulls">
          <h2 id="pulls">Pull requests</h2>
          {data.pulls.length === 0 ? (
            <p class="empty">None was checked yet: open one, and it appears here.</p>
          ) : (
            <ul class="batches pulls">
              {data.pulls.map((pull) => (
                <Pull key={pull.pull} row={pull} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </main>
  );
}

function NoBatches({ data }: { data: RepositoryData }): JSX.Element {
  return (
    <section class="nothing">
      <h2>No batches here</h2>
      <p>
        The check “
        <Text value={data.name} />” published nothing for <Text value={data.branch ?? 'any branch'} />. Choose
        another branch above, or push to this one.
      </p>
    </section>
  );
}

/** Which branch, and which check where there are several. */
function Choices({ data }: { data: RepositoryData }): JSX.Element {
  const { repository, branch, branches, name, names } = data;
  const check = names.length > 1 ? { name } : {};
  const isKnown = branch === null || branches.some((one) => one.branch === branch);
  return (
    <div class="choices">
      <label>
        Branch
        <select
          value={branch ?? '*'}
          onChange={(event) => go(branchPath(repository, { branch: event.currentTarget.value, ...check }))}
        >
          <option value="*">all branches</option>
          {isKnown ? null : <option value={branch}>{printable(branch)}</option>}
          {branches.map((one) => (
            <option key={one.branch} value={one.branch}>
              {printable(one.branch)}
              {one.pull === null ? '' : ` (#${one.pull})`}
            </option>
          ))}
        </select>
      </label>
      {names.length < 2 ? null : (
        <label>
          Check
          <select
            value={name}
            onChange={(event) =>
              go(branchPath(repository, { branch: branch ?? '*', name: event.currentTarget.value }))
            }
          >
            {names.map((one) => (
              <option key={one} value={one}>
                {printable(one)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function Pull({ row: { pull, batches, newest } }: { row: PullRow }): JSX.Element {
  return (
    <li class="batch">
      <Mark of={newest.conclusion} />
      <div class="what">
        <Link to={pullPath(newest.repository, pull)} class="verdict-link">
          #{pull}{' '}
          <bdi>
            <Text value={newest.branch} />
          </bdi>
        </Link>
        <p class="beneath">
          <span>{counted(batches, 'batch', 'batches')}</span>
          <Age time={newest.created} />
        </p>
      </div>
      <Change of={newest} />
    </li>
  );
}

/** Every batch of a pull request. */
export function PullPage({ data }: { data: PullData }): JSX.Element {
  const plots = useMemo(() => [changePlot(data.batches), severityPlot(data.batches)], [data]);
  const newest = data.batches.at(-1)!;
  return (
    <main>
      <header class="head">
        <p class="crumbs">
          <Link to="/">Repositories</Link> /{' '}
          <Link to={pathOf(data.repository)}>
            <Text value={data.repository} />
          </Link>{' '}
          /
        </p>
        <h1 tabIndex={-1}>
          <Mark of={newest.conclusion} /> Pull request #{data.pull}{' '}
          <span class="aside">
            <Text value={newest.branch} />
          </span>
        </h1>
        <a class="quiet outwards" href={`${data.url}/pull/${data.pull}`} rel="noreferrer">
          On GitHub
        </a>
      </header>
      {data.batches.length < 2 ? null : (
        <div class="charts">
          {plots.map((plot) => (
            <Chart key={plot.title} plot={plot} />
          ))}
        </div>
      )}
      <section aria-labelledby="batches">
        <h2 id="batches">
          Batches <span class="aside">{counted(data.batches.length, 'batch', 'batches')}, newest first</span>
        </h2>
        <BatchList batches={data.batches} shows={['name']} />
      </section>
    </main>
  );
}
