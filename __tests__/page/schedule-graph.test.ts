import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockersOf, criticalPath, type Job } from '../../src/page/schedule/jobs.ts';
import { jobAt, layOut, NODE } from '../../src/page/schedule/layout.ts';

const PLAIN = {
  lane: 1,
  state: 'blocked',
  version: 1,
  payload: '@doc:a',
  attempts: 0,
  failures: 0,
  losses: 0,
} as const;
const EMPTY = { holder: null, gate: null, reason: null, cause: null, error: null };

const job = (id: string, level: number, given: Partial<Job> = {}): Job => ({
  id,
  level,
  deps: [],
  ...PLAIN,
  ...EMPTY,
  ...given,
});

/** Jobs of any levels, each after some of those one level before. */
const anyJobs = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(100)), { maxLength: 300 })
  .map((given) => given.map(([level, n], at) => job(`j${at}`, level, { lane: n })));

describe('the graph of the page', () => {
  it('has a place for every job, and none for two', () => {
    fc.assert(
      fc.property(anyJobs, (jobs) => {
        const layout = layOut(jobs);
        expect(layout.places.size).toBe(jobs.length);
        const taken = new Set([...layout.places.values()].map(({ x, y }) => `${x} ${y}`));
        expect(taken.size).toBe(jobs.length);
        for (const [id, { x, y }] of layout.places) {
          expect(jobAt(layout, { x: x + NODE.width / 2, y: y + NODE.height / 2 })).toBe(id);
          expect(x + NODE.width).toBeLessThanOrEqual(layout.width);
          expect(y + NODE.height).toBeLessThanOrEqual(layout.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stands in one line while it is short, and in bands when it is long', () => {
    const chain = (length: number): number => {
      const jobs = Array.from({ length }, (_, at) => job(`j${at}`, at + 1));
      return new Set([...layOut(jobs).places.values()].map(({ y }) => y)).size;
    };
    expect(chain(10)).toBe(1);
    expect(chain(400)).toBeGreaterThan(5);
  });

  it('shows the longest way that is still to go', () => {
    const jobs = [
      job('a', 1, { state: 'done' }),
      job('b', 2, { state: 'ready', deps: ['a'] }),
      job('c', 3, { deps: ['b'] }),
      job('d', 1, { state: 'leased' }),
      job('e', 2, { deps: ['d'] }),
      job('f', 4, { deps: ['c', 'e'] }),
      job('g', 5, { deps: ['f'], state: 'cancelled' }),
    ];
    expect(criticalPath(jobs)).toEqual(['b', 'c', 'f']);
    expect(criticalPath([])).toEqual([]);
    const byId = new Map(jobs.map((one) => [one.id, one]));
    expect(blockersOf(byId.get('f')!, byId)).toEqual(['c', 'e']);
    expect(blockersOf(byId.get('b')!, byId)).toEqual([]);
  });
});
