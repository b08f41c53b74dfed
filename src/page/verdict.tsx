import type { JSX } from 'preact';
import type { Side } from '../records/report.ts';
import { NO_FILTERS } from './filters.ts';
import type { Kind } from './rows.ts';
import { filter, report } from './state.ts';
import { Text } from './text-view.tsx';
import { number, type Tone } from './words.ts';

const MARKS = { success: '✓', failure: '✕', neutral: '–' } as const;
const SAID = { success: 'passed', failure: 'failed', neutral: 'neutral' } as const;

/** The answer, which trees it is about, and the totals behind it. */
export function Verdict(): JSX.Element {
  return (
    <section class={`verdict is-${report.conclusion}`} aria-labelledby="verdict">
      <div class="answer">
        <span class="mark" role="img" aria-label={SAID[report.conclusion]}>
          {MARKS[report.conclusion]}
        </span>
        <div>
          <h1 id="verdict">
            <Text value={report.verdict} />
          </h1>
          <p class="trees">
            {report.base.kind === 'none' ? null : (
              <>
                <Tree side={report.base} /> <span class="arrow">→</span>{' '}
              </>
            )}
            <Tree side={report.head} />
            <span class="why">
              <Text value={report.base.kind === 'none' ? `no base: ${report.base.why}` : report.base.why} />
            </span>
          </p>
        </div>
      </div>
      <Totals />
    </section>
  );
}

function Tree({ side }: { side: Side }): JSX.Element {
  if (side.kind === 'worktree') return <span class="tree">working tree</span>;
  if (side.kind === 'directory') return <span class="tree">directory</span>;
  return (
    <span class="tree">
      {side.ref === undefined ? null : <Text value={`${side.ref} `} />}
      {side.commit === undefined ? null : <code>{side.commit.slice(0, 10)}</code>}
    </span>
  );
}

interface Total {
  name: string;
  count: number;
  tone: Tone;
  /** What it is made of. */
  parts: readonly (readonly [count: number, word: string])[];
  kinds: readonly Kind[];
}

function totals(): Total[] {
  const { counts } = report;
  const found: Total[] = [
    {
      name: 'regressions',
      count: counts.regressions,
      tone: 'worse',
      parts: [
        [counts.new, 'new'],
        [counts.worsened, 'worsened'],
      ],
      kinds: ['new', 'worsened'],
    },
    {
      name: 'improvements',
      count: counts.improvements,
      tone: 'better',
      parts: [
        [counts.fixed, 'fixed'],
        [counts.softened, 'softened'],
        [counts.gone, 'gone'],
      ],
      kinds: ['fixed', 'softened', 'gone'],
    },
    { name: 'unknown', count: counts.unknown, tone: 'unsure', parts: [], kinds: ['unknown'] },
    {
      name: 'carried',
      count: counts.moved + counts.edited,
      tone: 'calm',
      parts: [
        [counts.moved, 'moved'],
        [counts.edited, 'edited'],
      ],
      kinds: ['moved', 'edited'],
    },
    { name: 'accepted', count: counts.accepted, tone: 'calm', parts: [], kinds: ['accepted'] },
  ];
  if (report.base.kind !== 'none') return found;
  // Without a base there is nothing to be better or worse than.
  return [
    {
      name: 'findings',
      count: report.findings.length,
      tone: 'worse',
      parts: [],
      kinds: ['found'],
    },
    found[4]!,
  ];
}

function Totals(): JSX.Element {
  return (
    <ul class="totals">
      {totals().map((total) => (
        <li key={total.name} class={`tone-${total.tone}${total.count === 0 ? ' zero' : ''}`}>
          <button
            type="button"
            disabled={total.count === 0}
            onClick={() => {
              filter({ ...NO_FILTERS, kind: total.kinds });
              document.querySelector('#findings')?.scrollIntoView();
            }}
          >
            <span class="figure">{number(total.count)}</span>
            <span class="label">{total.name}</span>
            <span class="parts">
              {total.parts
                .filter(([count]) => count > 0)
                .map(([count, word]) => `${number(count)} ${word}`)
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
      <Unlisted name="surface changes" count={report.counts.surface} />
      <Unlisted name="unchanged" count={report.unchanged_count} />
      {report.counts.suppressed > 0 ? <Unlisted name="silenced" count={report.counts.suppressed} /> : null}
    </ul>
  );
}

/** A total whose findings are not in the table. */
function Unlisted({ name, count }: { name: string; count: number }): JSX.Element {
  return (
    <li class={`tone-calm${count === 0 ? ' zero' : ''}`}>
      <span class="figure">{number(count)}</span>
      <span class="label">{name}</span>
    </li>
  );
}
