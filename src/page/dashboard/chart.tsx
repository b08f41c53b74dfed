import { effect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import UPlot from 'uplot';
import { printable } from '../../report/printable.ts';
import { Text } from '../text-view.tsx';
import { theme } from '../theme.tsx';

/** One thing that is plotted. */
export interface Series {
  label: string;
  /** Name of a colour of the style: `worse`. */
  tint: string;
  /** One a column; null where nobody said. */
  values: readonly (number | null)[];
}

/** What is plotted, and what a column is called. */
export interface Plot {
  title: string;
  aside?: string;
  /** `stacked` bars; `opposed` bars, the second series downwards; a `line`. */
  form: 'stacked' | 'opposed' | 'line';
  series: readonly Series[];
  /** One a column: what stands on the axis and what is read out. */
  columns: readonly { tick: string; label: string; open?: () => void }[];
  /** A value as people read it. */
  said: (value: number) => string;
  /** Top of the scale, where it is known. */
  most?: number;
}

const HEIGHT = 148;

/** A plot with a readout above it. Arrow keys and the pointer choose a column, Enter and a click open it. */
export function Chart({ plot }: { plot: Plot }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const count = plot.columns.length;
  const [chosen, choose] = useState<number | undefined>(undefined);
  const at = Math.min(chosen ?? count - 1, count - 1);
  const drawn = useRef<UPlot>(undefined);
  useEffect(() => {
    if (host.current === null || count === 0) return undefined;
    const { chart, end } = draw(host.current, plot, choose);
    drawn.current = chart;
    return end;
  }, [plot]);
  if (count === 0) return <></>;
  const readout = plot.series
    .filter(({ values }) => values[at] !== null)
    .map(({ label, values }) => `${label} ${plot.said(values[at]!)}`);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = columnAfter(event.key, at, count);
    if (event.key === 'Enter') plot.columns[at]!.open?.();
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
    const chart = drawn.current;
    chart?.setCursor({ left: chart.valToPos(to, 'x'), top: 0 }, false);
  };
  return (
    <figure class="chart">
      <figcaption>
        <h3>
          {plot.title} {plot.aside === undefined ? null : <span class="aside">{plot.aside}</span>}
        </h3>
        <p class="readout">
          <b>
            <Text value={plot.columns[at]!.label} />
          </b>
          {plot.series.map(({ label, tint, values }) => (
            <span key={label} class={values[at] === null ? 'unsaid' : undefined}>
              <i class={`key tint-${tint}`} />
              {label} <b>{values[at] === null ? '–' : plot.said(values[at]!)}</b>
            </span>
          ))}
        </p>
      </figcaption>
      <div
        ref={host}
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={plot.title}
        aria-valuemin={0}
        aria-valuemax={count - 1}
        aria-valuenow={at}
        aria-valuetext={[printable(plot.columns[at]!.label), ...readout].join(', ')}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          // A finger has no other way to read a column than to touch it.
          if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') plot.columns[at]!.open?.();
        }}
      />
    </figure>
  );
}

function columnAfter(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  const moves: Record<string, number> = {
    ArrowLeft: Math.max(0, at - 1),
    ArrowRight: Math.min(last, at + 1),
    Home: 0,
    End: last,
  };
  return moves[key];
}

/** Draws into an element, follows its width and the colours, and tells which column the pointer is on. */
function draw(
  host: HTMLElement,
  plot: Plot,
  choose: (column: number | undefined) => void,
): { chart: UPlot; end: () => void } {
  const options = optionsOf(host, plot);
  options.hooks = {
    setCursor: [(chart) => choose(chart.cursor.idx ?? undefined)],
  };
  const chart = new UPlot(options, dataOf(plot), host);
  const resized = new ResizeObserver(() => {
    if (host.clientWidth > 0 && host.clientWidth !== chart.width)
      chart.setSize({ width: host.clientWidth, height: HEIGHT });
  });
  resized.observe(host);
  const redraw = (): void => chart.redraw(false, true);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', redraw);
  // The style follows the choice in its own effect, which may come later.
  const forget = effect(() => {
    void theme.value;
    queueMicrotask(redraw);
  });
  const end = (): void => {
    forget();
    dark.removeEventListener('change', redraw);
    resized.disconnect();
    chart.destroy();
  };
  return { chart, end };
}

/** Columns stand side by side in their order: bursts and quiet weeks are told by the dates below them. */
function dataOf({ form, series, columns }: Plot): UPlot.AlignedData {
  const xs = columns.map((_column, n) => n);
  if (form === 'line') return [xs, ...series.map(({ values }) => [...values])];
  if (form === 'opposed')
    return [xs, ...series.map(({ values }, n) => values.map((value) => (n === 0 ? value : -(value ?? 0))))];
  // The highest is drawn first and what stands below it over it, so that each shows its own part.
  return [xs, ...series.map((_one, n) => xs.map((x) => sumAt(series.slice(0, series.length - n), x)))];
}

function sumAt(series: readonly Series[], column: number): number {
  return series.reduce((sum, { values }) => sum + (values[column] ?? 0), 0);
}

function optionsOf(host: HTMLElement, plot: Plot): UPlot.Options {
  const ordered = plot.form === 'stacked' ? plot.series.toReversed() : plot.series;
  return {
    width: host.clientWidth,
    height: HEIGHT,
    padding: [8, 4, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: plot.form === 'line' } },
    scales: {
      x: { time: false, range: [-0.6, plot.columns.length - 0.4] },
      y: { range: (_chart, low, high) => rangeOf(plot, low, high) },
    },
    axes: axesOf(host, plot),
    series: [{}, ...ordered.map((series) => seriesOf(host, plot, series))],
  };
}

function rangeOf({ form, most }: Plot, low: number | null, high: number | null): [number, number] {
  const top = Math.max(most ?? 0, (high ?? 0) * 1.08, most === undefined ? 1 : 0);
  return [form === 'opposed' ? Math.min(-1, (low ?? 0) * 1.08) : 0, top];
}

/** Steps of a scale that counts: a finding has no half. */
const COUNTING = [1, 2, 5].flatMap((one) => [0, 1, 2, 3, 4, 5].map((power) => one * 10 ** power));

function axesOf(host: HTMLElement, { columns, said, form }: Plot): UPlot.Axis[] {
  const calm = {
    stroke: () => colorOf(host, 'soft'),
    font: '11px system-ui, sans-serif',
    ticks: { show: false },
  };
  const steps = (_chart: UPlot, _axis: number, low: number, high: number, step: number): number[] => {
    const by = Math.max(1, Math.ceil(step));
    const all: number[] = [];
    for (let n = 0; n <= Math.min(high, columns.length - 1); n += by) if (n >= low) all.push(n);
    return all;
  };
  return [
    {
      ...calm,
      size: 24,
      gap: 4,
      space: 62,
      grid: { show: false },
      splits: steps,
      values: (_chart, splits) => splits.map((n) => printable(columns[n]?.tick ?? '')),
    },
    {
      ...calm,
      size: 46,
      gap: 4,
      space: form === 'opposed' ? 20 : 30,
      grid: { stroke: () => colorOf(host, 'rule'), width: 1 },
      values: (_chart, splits) => splits.map((value) => said(Math.abs(value))),
      ...(form === 'line' ? {} : { incrs: COUNTING.toSorted((a, b) => a - b) }),
    },
  ];
}

function seriesOf(host: HTMLElement, { form }: Plot, { label, tint }: Series): UPlot.Series {
  const color = (): string => colorOf(host, tint);
  if (form === 'line')
    return {
      label,
      stroke: color,
      width: 1.75,
      fill: () => faint(color()),
      spanGaps: true,
      points: { size: 4, fill: color, width: 0 },
    };
  return {
    label,
    fill: color,
    stroke: color,
    width: 0,
    paths: UPlot.paths.bars!({ size: [0.72, 26], radius: 0 }),
    points: { show: false },
  };
}

/** What a colour of the style is just now: a canvas knows no variables. */
function colorOf(host: HTMLElement, name: string): string {
  host.style.setProperty('--probe', `var(--${name})`);
  return getComputedStyle(host).getPropertyValue('caret-color');
}

function faint(color: string): string {
  return color.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.12)');
}
