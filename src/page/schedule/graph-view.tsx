import { computed, signal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { draw, LEGIBLE, type Scene, type View } from './draw.ts';
import { STATE_WORDS, STATES, stepOf, type State } from './jobs.ts';
import { jobAt, NODE, type Place } from './layout.ts';
import { matching } from './filter.ts';
import { critical, jobs, layout, select, selected } from './live.ts';

const view = signal<View>({ x: 0, y: 0, scale: 1 });
/** Goes up when colours or sizes are others. */
const looks = signal(0);
const hovered = signal<string | undefined>(undefined);

const LEAST_SCALE = 0.02;
const MOST_SCALE = 2;
const MARGIN = 16;

const criticalSet = computed(() => new Set(critical.value));

/** The graph of a workplan on a canvas: thousands of jobs are as quick as ten. The list below it says the same in words. */
export function GraphView(): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useSignalEffect(() => {
    const facts = [
      layout.value,
      jobs.value,
      criticalSet.value,
      selected.value,
      matching.value,
      view.value,
      looks.value,
    ];
    const frame = requestAnimationFrame(
      () => facts.length > 0 && canvas.current && draw(canvas.current, sceneNow(), view.value),
    );
    return () => cancelAnimationFrame(frame);
  });
  useSignalEffect(() => {
    if (layout.value.width > 0 && canvas.current) view.value = fitting(canvas.current);
  });
  useEffect(() => watchLooks(canvas.current!), []);
  return (
    <div
      class="graph"
      style={{ height: `min(54vh, ${Math.round(layout.value.height + 2 * MARGIN + 40)}px)` }}
    >
      <canvas
        ref={canvas}
        role="img"
        aria-label={`The graph of ${jobs.value.size} jobs. The list below says the same.`}
        {...gestures(canvas)}
      />
      <p class="hovered" aria-hidden="true">
        {hovered.value === undefined
          ? ''
          : `${stepOf(hovered.value)} · ${jobs.value.get(hovered.value)?.state ?? ''}`}
      </p>
      <div class="zoom">
        <button type="button" aria-label="Larger" onClick={() => zoom(canvas.current!, 1.4)}>
          +
        </button>
        <button type="button" aria-label="Smaller" onClick={() => zoom(canvas.current!, 1 / 1.4)}>
          −
        </button>
        <button type="button" aria-label="Show all" onClick={() => (view.value = fitting(canvas.current!))}>
          ⤢
        </button>
      </div>
    </div>
  );
}

function sceneNow(): Scene {
  return {
    layout: layout.value,
    jobs: jobs.value,
    critical: criticalSet.value,
    selected: selected.value,
    matching: matching.value,
    colors: colorsNow(),
    font: getComputedStyle(document.body).fontFamily,
  };
}

let colors: Scene['colors'] | undefined;

/** As the style says; what the system likes changes them. */
function colorsNow(): Scene['colors'] {
  if (colors) return colors;
  const probe = document.createElement('i');
  document.body.append(probe);
  const colorOf = (name: string): string => {
    probe.className = `probe ${name}`;
    return getComputedStyle(probe).color;
  };
  const names = [...STATES, 'ink', 'soft', 'sheet', 'accent', 'edge'] as const;
  const found = names.map((name) => [
    name,
    colorOf(Object.hasOwn(STATE_WORDS, name) ? `state-${name}` : `as-${name}`),
  ]);
  probe.remove();
  colors = Object.fromEntries(found) as Record<State | 'ink' | 'soft' | 'sheet' | 'accent' | 'edge', string>;
  return colors;
}

function watchLooks(canvas: HTMLCanvasElement): () => void {
  const changed = (): void => {
    colors = undefined;
    looks.value++;
  };
  const sizes = new ResizeObserver(changed);
  sizes.observe(canvas);
  const themes = new MutationObserver(changed);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  return () => {
    sizes.disconnect();
    themes.disconnect();
    dark.removeEventListener('change', changed);
  };
}

/** The whole graph, not larger than it is. */
function fitting(canvas: HTMLCanvasElement): View {
  const { width, height } = layout.value;
  const [wide, tall] = [canvas.clientWidth - 2 * MARGIN, canvas.clientHeight - 2 * MARGIN];
  const scale = Math.max(LEAST_SCALE, Math.min(1, wide / width, tall / height));
  return { x: -MARGIN / scale, y: -MARGIN / scale, scale };
}

function zoom(canvas: HTMLCanvasElement, by: number, at?: Place): void {
  const { x, y, scale } = view.value;
  const next = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale * by));
  const [px, py] = at ? [at.x, at.y] : [canvas.clientWidth / 2, canvas.clientHeight / 2];
  view.value = { x: x + px / scale - px / next, y: y + py / scale - py / next, scale: next };
}

/** Brings a job into sight, unless it is. */
export function reveal(id: string): void {
  const place = layout.value.places.get(id);
  const canvas = document.querySelector<HTMLCanvasElement>('.graph canvas');
  if (!place || !canvas) return;
  const { x, y, scale: now } = view.value;
  const [right, bottom] = [x + canvas.clientWidth / now, y + canvas.clientHeight / now];
  const isSeen =
    place.x >= x && place.y >= y && place.x + NODE.width <= right && place.y + NODE.height <= bottom;
  if (isSeen && now >= LEGIBLE) return;
  const scale = Math.max(now, 0.8);
  view.value = {
    x: place.x + NODE.width / 2 - canvas.clientWidth / 2 / scale,
    y: place.y + NODE.height / 2 - canvas.clientHeight / 2 / scale,
    scale,
  };
}

interface Gestures {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onWheel: (event: WheelEvent) => void;
}

const SLIP = 4;

/** Dragging moves, the wheel zooms, a click selects. */
function gestures(canvas: { current: HTMLCanvasElement | null }): Gestures {
  let from: { x: number; y: number; view: View; isDrag: boolean } | undefined;
  const graphPlace = ({ offsetX, offsetY }: MouseEvent): Place => ({
    x: view.value.x + offsetX / view.value.scale,
    y: view.value.y + offsetY / view.value.scale,
  });
  return {
    onPointerDown(event) {
      canvas.current!.setPointerCapture(event.pointerId);
      from = { x: event.offsetX, y: event.offsetY, view: view.value, isDrag: false };
    },
    onPointerMove(event) {
      if (!from) {
        hovered.value = jobAt(layout.value, graphPlace(event));
        return;
      }
      const [dx, dy] = [event.offsetX - from.x, event.offsetY - from.y];
      from.isDrag ||= Math.hypot(dx, dy) > SLIP;
      const { x, y, scale } = from.view;
      if (from.isDrag) view.value = { x: x - dx / scale, y: y - dy / scale, scale };
    },
    onPointerUp(event) {
      if (from && !from.isDrag) void select(jobAt(layout.value, graphPlace(event)));
      from = undefined;
    },
    onPointerLeave() {
      hovered.value = undefined;
    },
    onWheel(event) {
      event.preventDefault();
      zoom(canvas.current!, Math.exp(-event.deltaY / 400), { x: event.offsetX, y: event.offsetY });
    },
  };
}
