import type { Job } from './jobs.ts';

export interface Place {
  x: number;
  y: number;
}

export interface Layout {
  places: ReadonlyMap<string, Place>;
  /** Where each level begins, and how wide it is. */
  levels: readonly { level: number; x: number; width: number; count: number }[];
  width: number;
  height: number;
}

export const NODE = { width: 132, height: 24 } as const;
const STEP = { x: NODE.width + 10, y: NODE.height + 8 };
const BETWEEN_LEVELS = 44;
export const HEAD = 26;

/**
 * Puts jobs in columns by level, each as near to those that it depends on as its neighbours let it. A level of many jobs
 * takes several columns, so that the whole stays about as wide as it is tall.
 */
export function layOut(jobs: readonly Job[]): Layout {
  const levels = Map.groupBy(jobs, ({ level }) => level);
  const tallest = rowsFor([...levels.values()].map((inLevel) => inLevel.length));
  const places = new Map<string, Place>();
  const found: Layout['levels'][number][] = [];
  let [x, height] = [0, 0];
  for (const level of [...levels.keys()].sort((a, b) => a - b)) {
    const ordered = nearTheirDependencies(levels.get(level)!, places);
    const rows = Math.min(tallest, ordered.length);
    const columns = Math.ceil(ordered.length / rows);
    for (const [at, { id }] of ordered.entries())
      places.set(id, { x: x + (at % columns) * STEP.x, y: HEAD + Math.floor(at / columns) * STEP.y });
    const width = columns * STEP.x - (STEP.x - NODE.width);
    found.push({ level, x, width, count: ordered.length });
    x += width + BETWEEN_LEVELS;
    height = Math.max(height, HEAD + Math.ceil(ordered.length / columns) * STEP.y);
  }
  return { places, levels: found, width: Math.max(0, x - BETWEEN_LEVELS), height };
}

/** How many rows make the whole about twice as wide as tall. */
function rowsFor(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Math.max(8, Math.ceil(Math.sqrt((all * STEP.x) / (2 * STEP.y))));
}

function nearTheirDependencies(jobs: readonly Job[], places: ReadonlyMap<string, Place>): Job[] {
  const wish = (job: Job): number => {
    const rows = job.deps.map((dep) => places.get(dep)?.y).filter((y) => y !== undefined);
    return rows.length === 0 ? 0 : rows.reduce((sum, y) => sum + y, 0) / rows.length;
  };
  return jobs
    .map((job, at) => ({ job, at, wish: wish(job) }))
    .sort((a, b) => a.wish - b.wish || a.at - b.at)
    .map(({ job }) => job);
}

/** The job at a place, undefined for the space between. */
export function jobAt(layout: Layout, { x, y }: Place): string | undefined {
  for (const [id, place] of layout.places)
    if (x >= place.x && x <= place.x + NODE.width && y >= place.y && y <= place.y + NODE.height) return id;
  return undefined;
}
