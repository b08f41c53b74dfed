import type { Job } from './jobs.ts';

export interface Place {
  x: number;
  y: number;
}

export interface Layout {
  places: ReadonlyMap<string, Place>;
  /** Where each level begins, and how wide it is. */
  levels: readonly { level: number; x: number; y: number; width: number; count: number }[];
  width: number;
  height: number;
}

export const NODE = { width: 132, height: 24 } as const;
const STEP = { x: NODE.width + 10, y: NODE.height + 8 };
const BETWEEN_LEVELS = 44;
const BETWEEN_BANDS = 30;
/** So much is seen at once anyway. */
const ONE_BAND = 2600;
export const HEAD = 26;

/**
 * Puts jobs in columns by level, each as near to those that it depends on as its neighbours let it. A level of many jobs
 * takes several columns, and many levels stand in several bands as words do in lines, so that the whole is never much
 * wider than tall.
 */
export function layOut(jobs: readonly Job[]): Layout {
  const levels = Map.groupBy(jobs, ({ level }) => level);
  const blocks = blocksOf(levels);
  const wide = bandWidth(blocks);
  const places = new Map<string, Place>();
  const found: Layout['levels'][number][] = [];
  let [x, top, width, height] = [0, 0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > wide) [x, top] = [0, height + BETWEEN_BANDS];
    const ordered = nearTheirDependencies(levels.get(block.level)!, places);
    for (const [at, { id }] of ordered.entries())
      places.set(id, {
        x: x + (at % block.columns) * STEP.x,
        y: top + HEAD + Math.floor(at / block.columns) * STEP.y,
      });
    found.push({ level: block.level, x, y: top, width: block.width, count: ordered.length });
    width = Math.max(width, x + block.width);
    height = Math.max(height, top + block.height);
    x += block.width + BETWEEN_LEVELS;
  }
  return { places, levels: found, width, height };
}

interface Block {
  level: number;
  columns: number;
  width: number;
  height: number;
}

function blocksOf(levels: ReadonlyMap<number, readonly Job[]>): Block[] {
  const tallest = rowsFor([...levels.values()].map((inLevel) => inLevel.length));
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, { length }]) => {
      const columns = Math.ceil(length / tallest);
      const height = HEAD + Math.ceil(length / columns) * STEP.y;
      return { level, columns, width: columns * STEP.x - (STEP.x - NODE.width), height };
    });
}

/** How wide bands are that are together about twice as wide as tall. */
function bandWidth(blocks: readonly Block[]): number {
  const wide = blocks.reduce((sum, { width }) => sum + width + BETWEEN_LEVELS, 0);
  const tall = Math.max(0, ...blocks.map(({ height }) => height + BETWEEN_BANDS));
  const bands = Math.round(Math.sqrt(wide / (2.4 * tall || 1)));
  return bands < 2 || wide < ONE_BAND ? Number.POSITIVE_INFINITY : wide / bands;
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
