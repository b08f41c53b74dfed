import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Digest } from '../../src/records/digest.ts';
import { buildFileRecord } from '../../src/records/file.ts';
import { coversAll, rangeEnds, splitSchema } from '../../src/records/split.ts';
import { BYTES_PER_RANGE, chooseRanges, shardCosts } from '../../src/review/split-ranges.ts';

const flat = (cost: number): number[] => Array.from({ length: 256 }, () => cost);
const texts = (ranges: readonly { range: string }[]): string[] => ranges.map(({ range }) => range);

describe('ranges', () => {
  it('are one where there is nothing or little to do', () => {
    expect(chooseRanges(flat(0))).toEqual([{ range: '00-ff', cost: 0 }]);
    expect(chooseRanges(flat(BYTES_PER_RANGE / 256))).toHaveLength(1);
    expect(chooseRanges(flat(BYTES_PER_RANGE / 256 + 1))).toHaveLength(2);
  });

  it('are alike where the shards are', () => {
    const ranges = chooseRanges(flat(10), { maxRanges: 4, bytesPerRange: 1 });
    expect(ranges).toEqual(['00-3f', '40-7f', '80-bf', 'c0-ff'].map((range) => ({ range, cost: 640 })));
    expect(texts(chooseRanges(flat(10), { bytesPerRange: 1 })).slice(-2)).toEqual(['fe', 'ff']);
  });

  it('are no more than the shards with work, however many are allowed', () => {
    const costs = flat(0).with(3, 1000).with(200, 1000);
    const ranges = chooseRanges(costs, { bytesPerRange: 1 });
    expect(ranges.map(({ cost }) => cost)).toEqual([1000, 1000]);
  });

  it('cover 00 to ff once, keep the whole cost, and leave none far above an equal share', () => {
    const costs = fc.array(fc.nat(5000), { minLength: 256, maxLength: 256 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 300 }), (given, maxRanges) => {
        const ranges = chooseRanges(given, { maxRanges, bytesPerRange: 1 });
        const total = given.reduce((sum, cost) => sum + cost, 0);
        const busy = given.filter((cost) => cost > 0).length;
        expect(ranges).toHaveLength(Math.max(1, Math.min(maxRanges, 256, busy, total)));
        expect(coversAll(texts(ranges))).toBe(true);
        for (const { range, cost } of ranges) {
          const { first, last } = rangeEnds(range);
          expect(cost).toBe(given.slice(first, last + 1).reduce((sum, one) => sum + one, 0));
          expect(cost).toBeLessThanOrEqual(total / ranges.length + Math.max(...given));
        }
      }),
    );
  });

  it('are refused in a record that leaves a shard out, has one twice or in another order', () => {
    const isTaken = (ranges: string[]): boolean =>
      splitSchema.shape.ranges.safeParse(ranges.map((range) => ({ range, cost: 0 }))).success;
    expect(isTaken(['00-7f', '80-ff'])).toBe(true);
    for (const ranges of [
      [],
      ['00-7f'],
      ['00-7f', '81-ff'],
      ['00-7f', '7f-ff'],
      ['80-ff', '00-7f'],
      ['00-7f', '80-ff', '80-ff'],
      ['00-ff', 'ff'],
      ['7f-00', '80-ff'],
    ])
      expect(isTaken(ranges)).toBe(false);
  });
});

describe('the cost of a shard', () => {
  it('is the bytes of its files, with a little for each', () => {
    const file = (start: string, size: number): ReturnType<typeof buildFileRecord> =>
      buildFileRecord(`${start}.py`, `sha256:${start.padEnd(64, '0')}` as Digest, size);
    const costs = shardCosts([file('00a', 100), file('00b', 1000), file('ff', 0)]);
    expect(costs).toHaveLength(256);
    expect(costs[0]).toBe(1100 + 2 * costs[255]!);
    expect(costs[255]).toBeGreaterThan(0);
    expect(costs[1]).toBe(0);
  });
});
