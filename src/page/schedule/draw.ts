import { printable } from '../../report/printable.ts';
import { STATE_WORDS, stepOf, type Job, type State } from './jobs.ts';
import { HEAD, NODE, type Layout, type Place } from './layout.ts';

/** What part of the graph is seen: `scale` pixels for each of its units, its corner at `x`, `y`. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export interface Scene {
  layout: Layout;
  jobs: ReadonlyMap<string, Job>;
  critical: ReadonlySet<string>;
  selected: string | undefined;
  /** Everything else steps back; undefined when nothing was asked for. */
  matching: ReadonlySet<string> | undefined;
  colors: Readonly<Record<State | 'ink' | 'soft' | 'sheet' | 'accent' | 'edge', string>>;
  font: string;
}

/** So small, a job is a spot of its colour. */
export const LEGIBLE = 0.55;
/** More lines than this are a fog: then only those that matter are drawn. */
const MOST_EDGES = 1500;
/** How much is left of what was not asked for. */
const DIM = 0.15;

/** Draws what can be seen of the graph. */
export function draw(canvas: HTMLCanvasElement, scene: Scene, view: View): void {
  const context = canvas.getContext('2d')!;
  const ratio = window.devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
  if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(
    ratio * view.scale,
    0,
    0,
    ratio * view.scale,
    -view.x * view.scale * ratio,
    -view.y * view.scale * ratio,
  );
  const seen = {
    left: view.x,
    top: view.y,
    right: view.x + width / view.scale,
    bottom: view.y + height / view.scale,
  };
  const inSight = ({ x, y }: Place): boolean =>
    x + NODE.width >= seen.left && x <= seen.right && y + NODE.height >= seen.top && y <= seen.bottom;
  drawHeads(context, scene, view);
  drawEdges(context, scene, inSight);
  const spots: Spot[] = [];
  for (const [id, place] of scene.layout.places) {
    const job = scene.jobs.get(id);
    if (job && inSight(place)) spots.push({ job, place });
  }
  if (view.scale < LEGIBLE) drawSpots(context, scene, spots);
  else for (const spot of spots) drawJob(context, scene, spot);
}

function drawHeads(
  context: CanvasRenderingContext2D,
  { layout, colors, font }: Scene,
  { scale }: View,
): void {
  const size = Math.min(13 / scale, 40);
  context.font = `${size}px ${font}`;
  context.fillStyle = colors.soft;
  context.textBaseline = 'alphabetic';
  for (const { level, x, y, width, count } of layout.levels) {
    const text = `${level} · ${count}`;
    if (context.measureText(text).width < width + 30) context.fillText(text, x, y + HEAD - 10);
  }
}

function drawEdges(
  context: CanvasRenderingContext2D,
  scene: Scene,
  inSight: (place: Place) => boolean,
): void {
  const { layout, jobs, critical, selected, colors } = scene;
  let edges = 0;
  for (const { deps } of jobs.values()) edges += deps.length;
  const isFew = edges <= MOST_EDGES;
  for (const { id, deps } of jobs.values()) {
    const to = layout.places.get(id);
    if (!to) continue;
    for (const dep of deps) {
      const from = layout.places.get(dep);
      if (!from || !(inSight(from) || inSight(to))) continue;
      const isChosen = id === selected || dep === selected;
      const isCritical = critical.has(id) && critical.has(dep);
      if (!isFew && !isChosen && !isCritical) continue;
      context.lineWidth = isChosen || isCritical ? 2 : 1;
      context.strokeStyle = isChosen ? colors.ink : isCritical ? colors.accent : colors.edge;
      drawEdge(context, from, to);
    }
  }
}

function drawEdge(context: CanvasRenderingContext2D, from: Place, to: Place): void {
  const [x1, y1] = [from.x + NODE.width, from.y + NODE.height / 2];
  const [x2, y2] = [to.x, to.y + NODE.height / 2];
  const bend = Math.max(18, (x2 - x1) / 2);
  context.beginPath();
  context.moveTo(x1, y1);
  context.bezierCurveTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
  context.stroke();
}

interface Spot {
  job: Job;
  place: Place;
}

/** Thousands of jobs, too small to be read: all of one colour one after the other and without lines, or drawing takes several frames. */
function drawSpots(context: CanvasRenderingContext2D, scene: Scene, spots: readonly Spot[]): void {
  const { colors, matching, critical, selected } = scene;
  const isDim = ({ job }: Spot): boolean => matching !== undefined && !matching.has(job.id);
  for (const alike of Map.groupBy(spots, (spot) => `${spot.job.state} ${isDim(spot)}`).values()) {
    context.globalAlpha = isDim(alike[0]!) ? DIM : 1;
    context.fillStyle = colors[alike[0]!.job.state];
    for (const { place } of alike) context.fillRect(place.x, place.y, NODE.width, NODE.height);
  }
  context.lineWidth = 2.5;
  for (const spot of spots) {
    const { job, place } = spot;
    if (job.id !== selected && !critical.has(job.id)) continue;
    context.globalAlpha = isDim(spot) ? DIM : 1;
    context.strokeStyle = job.id === selected ? colors.ink : colors.accent;
    context.strokeRect(place.x, place.y, NODE.width, NODE.height);
  }
  context.globalAlpha = 1;
}

function drawJob(context: CanvasRenderingContext2D, scene: Scene, { job, place }: Spot): void {
  const { colors, matching, critical, selected, font } = scene;
  context.globalAlpha = matching === undefined || matching.has(job.id) ? 1 : DIM;
  context.beginPath();
  context.roundRect(place.x, place.y, NODE.width, NODE.height, 5);
  context.fillStyle = colors.sheet;
  context.fill();
  const isMarked = job.id === selected || critical.has(job.id);
  context.lineWidth = isMarked ? 2.5 : 1.25;
  context.strokeStyle =
    job.id === selected ? colors.ink : critical.has(job.id) ? colors.accent : colors[job.state];
  context.stroke();
  context.beginPath();
  context.roundRect(place.x, place.y, 22, NODE.height, [5, 0, 0, 5]);
  context.fillStyle = colors[job.state];
  context.fill();
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.font = `12px ${font}`;
  context.fillStyle = colors.sheet;
  context.fillText(STATE_WORDS[job.state].letter, place.x + 11, place.y + NODE.height / 2 + 0.5);
  context.textAlign = 'left';
  context.fillStyle = job.state === 'skipped' || job.state === 'cancelled' ? colors.soft : colors.ink;
  context.fillText(label(job.id), place.x + 29, place.y + NODE.height / 2 + 0.5, NODE.width - 34);
  context.globalAlpha = 1;
}

function label(id: string): string {
  const step = printable(stepOf(id));
  return step.length > 18 ? `${step.slice(0, 9)}…${step.slice(-8)}` : step;
}
