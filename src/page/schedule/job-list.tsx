import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { Text } from '../text-view.tsx';
import { number } from '../words.ts';
import { found } from './filter.ts';
import { reveal } from './graph-view.tsx';
import { blockersOf, STATE_WORDS, stepOf, type Job } from './jobs.ts';
import { jobs, select, selected } from './live.ts';

const ROW = 30;
const IN_SIGHT = 20;
const MORE = 6;

const top = signal(0);

/** The jobs in words; only those in sight are in the page. */
export function JobList(): JSX.Element {
  const all = found.value;
  const first = Math.max(0, Math.min(Math.floor(top.value / ROW), all.length - IN_SIGHT) - MORE);
  const rows = all.slice(first, first + IN_SIGHT + 2 * MORE);
  return (
    <section class="jobs" aria-label="Jobs">
      <p class="aside" id="count">
        {number(all.length)} of {number(jobs.value.size)} jobs
      </p>
      <div
        class="scroll"
        tabIndex={0}
        aria-label="Jobs"
        onScroll={({ currentTarget }) => (top.value = currentTarget.scrollTop)}
      >
        <ul style={{ height: `${all.length * ROW}px` }}>
          {rows.map((job, at) => (
            <Row key={job.id} job={job} at={first + at} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Row({ job, at }: { job: Job; at: number }): JSX.Element {
  return (
    <li style={{ transform: `translateY(${at * ROW}px)` }}>
      <button
        type="button"
        class={`state-${job.state}`}
        aria-current={job.id === selected.value ? 'true' : undefined}
        onClick={() => {
          void select(job.id);
          reveal(job.id);
        }}
      >
        <span class="state">
          <i aria-hidden="true">{STATE_WORDS[job.state].letter}</i> {STATE_WORDS[job.state].word}
        </span>
        <b>
          <Text value={stepOf(job.id)} />
        </b>
        <span class="aside">level {job.level}</span>
        <span class="aside">lane {job.lane}</span>
        <span class="why">
          <Text value={why(job)} />
        </span>
        <code>
          <Text value={job.payload} />
        </code>
      </button>
    </li>
  );
}

/** What a person wants to know about the state of a job. */
function why(job: Job): string {
  const named = (ids: readonly string[]): string =>
    ids.slice(0, 3).map(stepOf).join(', ') + (ids.length > 3 ? ` and ${ids.length - 3} more` : '');
  if (job.state === 'blocked') return `after ${named(blockersOf(job, jobs.value))}`;
  if (job.state === 'waiting') return `gate ${job.gate}`;
  if (job.state === 'leased') return job.holder ?? '';
  if (job.state === 'failed') return job.error ?? job.reason ?? '';
  return [job.reason, job.cause === null ? null : stepOf(job.cause)].filter(Boolean).join(': ');
}
