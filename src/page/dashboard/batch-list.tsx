import type { JSX } from 'preact';
import type { BatchRow } from '../../records/dashboard-data.ts';
import { printable } from '../../report/printable.ts';
import { Text } from '../text-view.tsx';
import { number } from '../words.ts';
import { branchPath, Link, pathOf, pullPath, reportPath } from './routing.tsx';
import { seen } from './state.ts';
import { Age, duration, hitRate, percent, shortSha } from './words.tsx';

const MARKS = { success: '✓', failure: '✕', neutral: '–' } as const;
const SAID = { success: 'passed', failure: 'failed', neutral: 'neutral' } as const;

export function Mark({ of }: { of: BatchRow['conclusion'] }): JSX.Element {
  return (
    <span class={`mark is-${of}`} role="img" aria-label={SAID[of]}>
      {MARKS[of]}
    </span>
  );
}

/** `+3 −12`: regressions and improvements. */
export function Change({ of }: { of: Pick<BatchRow, 'counts'> }): JSX.Element {
  const { regressions, improvements } = of.counts;
  return (
    <span class="change">
      <span class={regressions === 0 ? 'zero' : 'tone-worse'} title="regressions">
        <span class="unseen">regressions </span>▲{number(regressions)}
      </span>
      <span class={improvements === 0 ? 'zero' : 'tone-better'} title="improvements">
        <span class="unseen">improvements </span>▼{number(improvements)}
      </span>
    </span>
  );
}

/** Where a batch belongs: its pull request, or its branch. */
export function Place({ of }: { of: BatchRow }): JSX.Element {
  const { repository, pull, branch } = of;
  return (
    <span class="place">
      {pull === null ? null : <Link to={pullPath(repository, pull)}>#{pull}</Link>}
      <Link to={branchPath(repository, { branch, name: of.name })} class="branch">
        <bdi title={printable(branch)}>
          <Text value={branch} />
        </bdi>
      </Link>
    </span>
  );
}

/** Batches, newest first, each with the way to its report. */
export function BatchList(props: {
  batches: readonly BatchRow[];
  shows: readonly ('repository' | 'place' | 'name')[];
}): JSX.Element {
  return (
    <ul class="batches">
      {props.batches.toReversed().map((batch) => (
        <li key={batch.number} class={batch.number > seen.value ? 'batch fresh' : 'batch'}>
          <Mark of={batch.conclusion} />
          <div class="what">
            <a class="verdict-link" href={reportPath(batch)}>
              <Text value={batch.verdict} />
            </a>
            <p class="beneath">
              {props.shows.includes('repository') ? (
                <Link to={pathOf(batch.repository)} class="of">
                  <Text value={batch.repository} />
                </Link>
              ) : null}
              {props.shows.includes('place') ? <Place of={batch} /> : null}
              {props.shows.includes('name') ? (
                <span class="of">
                  <Text value={batch.name} />
                </span>
              ) : null}
              <code>{shortSha(batch.head)}</code>
              {batch.attempt > 1 ? <span>attempt {batch.attempt}</span> : null}
              {batch.verified ? null : (
                <span
                  class="tone-unsure tag"
                  title={`${batch.pull === null ? 'the branch' : 'the pull request'} itself reported it`}
                >
                  not verified
                </span>
              )}
            </p>
          </div>
          <Change of={batch} />
          <Cost of={batch} />
          <Age time={batch.created} />
        </li>
      ))}
    </ul>
  );
}

function Cost({ of }: { of: BatchRow }): JSX.Element {
  const rate = hitRate(of.memo);
  return (
    <span class="cost">
      <span title="run time">{of.elapsedMs === null ? '' : duration(of.elapsedMs)}</span>
      <span title="remembered work">{rate === null ? '' : percent(rate)}</span>
    </span>
  );
}
