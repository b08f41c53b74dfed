import { shardOf } from '../records/digest.ts';
import type { FileRecord } from '../records/file.ts';
import { rangeText, type SplitRange } from '../records/split.ts';

const SHARDS = 256;

/** A matrix of GitHub Actions has no more jobs. */
const MAX_RANGES = 256;

/** What a file costs beside its bytes: it is opened, handed to a thread and answered. */
const BYTES_PER_FILE = 512;

/** Less work than this is done sooner by one job than by two: a job spends as long on its own set-up. */
export const BYTES_PER_RANGE = 32 * 1024 * 1024;

/** Predicted cost of each of the 256 shards, by the files that must be looked into. */
export function shardCosts(files: readonly FileRecord[]): number[] {
  const costs = Array.from({ length: SHARDS }, () => 0);
  for (const { object, size } of files) costs[Number.parseInt(shardOf(object), 16)]! += size + BYTES_PER_FILE;
  return costs;
}

/**
 * Cuts the 256 shards into ranges of about equal cost, as many as the work is worth: one when there is little or
 * nothing to do. Together they are 00 to ff, each shard once.
 * @param costs of each shard
 */
export function chooseRanges(
  costs: readonly number[],
  given: { maxRanges?: number; bytesPerRange?: number } = {},
): SplitRange[] {
  const total = sum(costs);
  const worth = Math.ceil(total / Math.max(1, given.bytesPerRange ?? BYTES_PER_RANGE));
  const busy = costs.filter((cost) => cost > 0).length;
  const most = Math.min(given.maxRanges ?? MAX_RANGES, MAX_RANGES);
  const count = Math.max(1, Math.min(worth, busy, most));
  const ranges: SplitRange[] = [];
  let first = 0;
  for (let left = count; left > 0; left--) {
    const last = left === 1 ? SHARDS - 1 : lastOf(costs, { first, left });
    ranges.push({ range: rangeText(first, last), cost: sum(costs.slice(first, last + 1)) });
    first = last + 1;
  }
  return ranges;
}

/** The last shard of the next range: as near as can be to an equal share of what is left, a shard for every later range. */
function lastOf(costs: readonly number[], { first, left }: { first: number; left: number }): number {
  const share = sum(costs.slice(first)) / left;
  let last = first;
  let cost = costs[first]!;
  while (last < SHARDS - left && Math.abs(cost + costs[last + 1]! - share) <= Math.abs(cost - share))
    cost += costs[++last]!;
  return last;
}

function sum(costs: readonly number[]): number {
  return costs.reduce((total, cost) => total + cost, 0);
}
