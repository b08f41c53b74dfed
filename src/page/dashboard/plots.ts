import type { BatchRow, PullRow } from '../../records/dashboard-data.ts';
import type { Severity } from '../../records/output.ts';
import { number } from '../words.ts';
import type { Plot } from './chart.tsx';
import { pullPath, reportPath, go } from './routing.tsx';
import { duration, hitRate, percent, shortSha } from './words.tsx';

/** The worst first: it stands at the bottom. */
const TINTS: readonly (readonly [Severity, tint: string])[] = [
  ['error', 'worse'],
  ['warning', 'unsure'],
  ['info', 'accent'],
  ['hint', 'calm'],
];

/** `21 Nov`. */
function day(time: string): string {
  return new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

function columnsOf(batches: readonly BatchRow[]): Plot['columns'] {
  return batches.map((batch) => ({
    tick: day(batch.created),
    label: `${shortSha(batch.head)} · ${day(batch.created)}`,
    open: () => location.assign(reportPath(batch)),
  }));
}

/** Findings that the reports list, the worst at the bottom. */
export function severityPlot(batches: readonly BatchRow[]): Plot {
  return {
    title: 'Findings by severity',
    aside: 'as listed in each report',
    form: 'stacked',
    columns: columnsOf(batches),
    series: TINTS.map(([severity, tint]) => ({
      label: severity,
      tint,
      values: batches.map(({ severities }) => severities[severity]),
    })),
    said: number,
  };
}

export function changePlot(batches: readonly BatchRow[]): Plot {
  return {
    ...opposed(batches, columnsOf(batches)),
    title: 'Regressions and improvements',
    aside: 'by batch',
  };
}

/** The newest batch of each pull request, in the order of their numbers. */
export function pullsPlot(pulls: readonly PullRow[]): Plot {
  const shown = pulls.toReversed();
  return {
    ...opposed(
      shown.map(({ newest }) => newest),
      shown.map(({ pull, newest }) => ({
        tick: `#${pull}`,
        label: `#${pull} ${newest.branch}`,
        open: () => go(pullPath(newest.repository, pull)),
      })),
    ),
    title: 'Regressions and improvements',
    aside: 'by pull request',
  };
}

function opposed(batches: readonly BatchRow[], columns: Plot['columns']): Omit<Plot, 'title'> {
  return {
    form: 'opposed',
    columns,
    series: [
      { label: 'regressions', tint: 'worse', values: batches.map(({ counts }) => counts.regressions) },
      { label: 'improvements', tint: 'better', values: batches.map(({ counts }) => counts.improvements) },
    ],
    said: number,
  };
}

export function timePlot(batches: readonly BatchRow[]): Plot {
  const most = Math.max(0, ...batches.map(({ elapsedMs }) => elapsedMs ?? 0));
  return {
    title: 'Run time',
    form: 'line',
    columns: columnsOf(batches),
    series: [{ label: 'took', tint: 'accent', values: batches.map(({ elapsedMs }) => elapsedMs) }],
    said: (ms) => (ms === 0 ? '0' : duration(ms)),
    most: most * 1.15,
  };
}

export function memoPlot(batches: readonly BatchRow[]): Plot {
  return {
    title: 'Memo hits',
    aside: 'work that was remembered',
    form: 'line',
    columns: columnsOf(batches),
    series: [{ label: 'remembered', tint: 'better', values: batches.map(({ memo }) => hitRate(memo)) }],
    said: percent,
    most: 104,
  };
}
