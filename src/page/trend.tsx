import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Counts } from '../records/report.ts';
import type { TrendPoint } from '../records/page-data.ts';
import { printable } from '../report/printable.ts';
import { Text } from './text-view.tsx';
import { counted, number } from './words.ts';

/** Batches that are drawn; older ones are left out. */
const MOST = 60;

/** Findings that the head is known to have, or undefined where nothing was compared. */
function standing(counts: Counts): number | undefined {
  const known =
    counts.new + counts.worsened + counts.edited + counts.moved + counts.unchanged + counts.softened;
  return known === 0 && counts.unknown > 0 ? undefined : known;
}

/** Regressions up, improvements down, one column a batch; above them a line of all findings, with a scale of its own. */
export function Trend({ points: given }: { points: readonly TrendPoint[] }): JSX.Element {
  const points = given.slice(-MOST);
  const [at, setAt] = useState(points.length - 1);
  const point = points[at]!;
  const up = Math.max(1, ...points.map(({ counts }) => counts.regressions));
  const down = Math.max(1, ...points.map(({ counts }) => counts.improvements));
  const all = standing(point.counts);
  return (
    <section class="trend" aria-labelledby="trend">
      <h2 id="trend">
        Trend <span class="aside">{counted(points.length, 'batch', 'batches')}</span>
      </h2>
      <p class="readout" aria-live="polite">
        <b>
          <Text value={point.label} />
        </b>
        <span class="tone-worse">{counted(point.counts.regressions, 'regression')}</span>
        <span class="tone-better">{counted(point.counts.improvements, 'improvement')}</span>
        <span>{all === undefined ? 'nothing compared' : `${number(all)} in all`}</span>
      </p>
      <Line points={points} at={at} />
      <div class="bars">
        {points.map(({ label, counts }, n) => (
          <button
            type="button"
            key={n}
            class={n === at ? 'bar now' : 'bar'}
            aria-label={`${printable(label)}: ${counted(counts.regressions, 'regression')}, ${counted(counts.improvements, 'improvement')}`}
            onPointerEnter={() => setAt(n)}
            onFocus={() => setAt(n)}
          >
            <span class="up" style={{ flexGrow: up }}>
              <i style={{ height: `${(100 * counts.regressions) / up}%` }} />
            </span>
            <span class="down" style={{ flexGrow: down }}>
              <i style={{ height: `${(100 * counts.improvements) / down}%` }} />
            </span>
          </button>
        ))}
      </div>
      <p class="ends" aria-hidden="true">
        <Text value={points[0]!.label} />
        <span />
        <Text value={points.at(-1)!.label} />
      </p>
    </section>
  );
}

/** The line of all findings: it breaks where nothing was compared. */
function Line({ points, at }: { points: readonly TrendPoint[]; at: number }): JSX.Element {
  const values = points.map(({ counts }) => standing(counts));
  const known = values.filter((value) => value !== undefined);
  const [low, high] = [Math.min(...known, Infinity), Math.max(...known, 0)];
  const span = Math.max(1, high - low);
  const x = (n: number): number => (100 * (n + 0.5)) / points.length;
  const y = (value: number): number => 34 - (28 * (value - low)) / span;
  let path = '';
  for (const [n, value] of values.entries())
    if (value !== undefined)
      path += `${n === 0 || values[n - 1] === undefined ? 'M' : 'L'}${x(n).toFixed(2)} ${y(value).toFixed(2)}`;
  const now = values[at];
  return (
    <svg class="line" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
      <path d={path} vector-effect="non-scaling-stroke" />
      {now === undefined ? null : (
        <path class="dot" d={`M${x(at)} ${y(now)}h0`} vector-effect="non-scaling-stroke" />
      )}
    </svg>
  );
}
