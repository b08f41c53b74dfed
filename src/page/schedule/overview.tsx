import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Text } from '../text-view.tsx';
import { counted, number } from '../words.ts';
import { state, words } from './filter.ts';
import { STATE_WORDS, STATES, stepOf } from './jobs.ts';
import { counts, critical, jobs, plans, select, show, shown, standing } from './live.ts';

const STANDING_WORDS = { opening: 'opening', locked: 'locked', live: 'live', away: 'server away' } as const;

/** Whether what is seen is what is. */
export function Liveness(): JSX.Element {
  return (
    <span class={`liveness is-${standing.value}`} role="status">
      {STANDING_WORDS[standing.value]}
    </span>
  );
}

/** The workplans; the one that is shown is marked. */
export function PlanChoice(): JSX.Element {
  const nav = useRef<HTMLElement>(null);
  useEffect(
    () =>
      nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [shown.value, plans.value.length],
  );
  return (
    <nav class="plans" aria-label="Workplans" ref={nav}>
      {plans.value.map(({ plan, total, states, exit_code: exitCode }) => (
        <button
          type="button"
          key={plan}
          aria-current={plan === shown.value ? 'true' : undefined}
          onClick={() => void show(plan)}
        >
          <Text value={plan} />{' '}
          <span class="aside">
            {exitCode === null ? `${number(states.done)}/${number(total)}` : exitCode === 0 ? '✓' : '✕'}
          </span>
        </button>
      ))}
    </nav>
  );
}

/** What is done, then what is being done, then the rest. */
const IN_BAR = ['done', 'leased', 'ready', 'waiting', 'blocked', 'failed', 'skipped', 'cancelled'] as const;

/** How far the workplan is, in a sentence, a bar and a count for each state, which filters. */
export function Progress(): JSX.Element {
  const total = jobs.value.size;
  const { done, leased, failed } = counts.value;
  const way = critical.value;
  return (
    <section class="progress" aria-label="Progress">
      <h1>
        <Text value={shown.value ?? ''} />: {number(done)} of {counted(total, 'job')} done
        {leased > 0 ? `, ${number(leased)} running` : ''}
        {failed > 0 ? `, ${number(failed)} failed` : ''}
      </h1>
      <div class="bar" role="img" aria-label={`${total === 0 ? 0 : Math.floor((100 * done) / total)} % done`}>
        {IN_BAR.map((one) =>
          counts.value[one] === 0 ? null : (
            <i key={one} class={`state-${one}`} style={{ flexGrow: counts.value[one] }} />
          ),
        )}
      </div>
      <div class="legend">
        {STATES.filter((one) => counts.value[one] > 0).map((one) => (
          <button
            type="button"
            key={one}
            class={`state-${one}`}
            aria-pressed={state.value === one}
            onClick={() => (state.value = state.value === one ? undefined : one)}
          >
            <i aria-hidden="true">{STATE_WORDS[one].letter}</i> {number(counts.value[one])}{' '}
            {STATE_WORDS[one].word}
          </button>
        ))}
        {way.length === 0 ? null : (
          <button
            type="button"
            class="state-critical"
            aria-pressed={state.value === 'critical'}
            title={way.slice(0, 40).map(stepOf).join(' → ')}
            onClick={() => {
              state.value = state.value === 'critical' ? undefined : 'critical';
              void select(way[0]);
            }}
          >
            <i aria-hidden="true">⟶</i> critical path: {counted(way.length, 'job')} to go
          </button>
        )}
        <input
          type="search"
          placeholder="find a job"
          aria-label="Find a job"
          value={words.value}
          onInput={({ currentTarget }) => (words.value = currentTarget.value)}
        />
      </div>
    </section>
  );
}
