import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dedupeKeyOf } from '../../src/scheduler/dedupe.ts';
import { buildGraph, findCycles, levelsOf } from '../../src/scheduler/graph.ts';
import { readWorkplan } from '../../src/scheduler/workplan.ts';

const edgesOf = (pairs: readonly (readonly [number, number])[], count: number): Map<string, string[]> =>
  new Map(
    Array.from({ length: count }, (_, id) => [
      String(id),
      [
        ...new Set(
          pairs
            .filter(([from, to]) => from % count === id && to % count !== id)
            .map(([, to]) => String(to % count)),
        ),
      ],
    ]),
  );

const anyEdges = fc
  .tuple(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 40 }), fc.integer({ min: 1, max: 12 }))
  .map(([pairs, count]) => edgesOf(pairs, count));

describe('the graph of a workplan', () => {
  it('has global ids and puts every job after its dependencies, else in the order of the text', () => {
    const plan = readWorkplan(
      [
        '- [ ] id=c lane=1 deps=b payload=@doc:c',
        '- [ ] id=a lane=1 payload=@doc:a',
        '- [x] id=b lane=1 payload=@doc:b',
      ].join('\n'),
      'p.md',
    );
    expect(buildGraph(plan).map(({ id, deps, done }) => [id, deps, done])).toEqual([
      ['p::a', [], false],
      ['p::b', [], true],
      ['p::c', ['p::b'], false],
    ]);
  });

  it('takes the key for content from dedupe=, else from the digest in the payload', () => {
    const keyOf = (line: string): string | undefined =>
      dedupeKeyOf(readWorkplan(`- [ ] id=a lane=1 ${line}`, 'p.md').steps[0]!);
    expect(
      [
        'payload=@doc:x',
        'payload=@file:x.diff#sha1=ABC123',
        `payload=@file:x#sha256=${'0'.repeat(64)}`,
        // Here the digest is what the file must be before it is applied or tested: that it exists does neither.
        `payload=@file:x#sha256=${'0'.repeat(64)}#apply`,
        `payload=@file:x#test#sha1=abc123`,
        'payload=@file:x#sha1=abc123 dedupe=mine',
        'payload=@doc:x dedupe=sha1=ABCD',
        'payload=@file:x#apply dedupe=mine',
      ].map(keyOf),
    ).toEqual([
      undefined,
      'sha1:abc123',
      `sha256:${'0'.repeat(64)}`,
      undefined,
      undefined,
      'key:mine',
      'sha1:abcd',
      'key:mine',
    ]);
  });

  it('of 20,000 steps behind a cycle, or between two, is looked through in no time', () => {
    const [many, last] = [20_000, 'n19999'];
    const edges = new Map<string, string[]>([['a', ['b']]]);
    // A chain from one cycle to another: each of its steps waits for a cycle and is in none.
    edges.set('b', ['a']);
    for (let at = 0; at < many; at++) edges.set(`n${at}`, [at === 0 ? 'a' : `n${at - 1}`]);
    edges.set('y', ['z', last]).set('z', ['y']);
    const began = performance.now();
    expect(findCycles(edges)).toEqual([
      ['a', 'b', 'a'],
      ['y', 'z', 'y'],
    ]);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('has a cycle told exactly when no order exists, and the path is one', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const cycles = findCycles(edges);
        expect(cycles.length === 0).toBe(levelsOf(edges).size === edges.size);
        for (const cycle of cycles) {
          expect(cycle[0]).toBe(cycle.at(-1));
          for (const [at, id] of cycle.slice(0, -1).entries()) expect(edges.get(id)).toContain(cycle[at + 1]);
        }
      }),
    );
  });

  it('puts every job on a later level than its dependencies', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const levels = levelsOf(edges);
        for (const [id, level] of levels)
          for (const dep of edges.get(id)!) expect(levels.get(dep)).toBeLessThan(level);
      }),
    );
  });

  it('copes with a chain of 100,000 jobs', () => {
    const chain = new Map(
      Array.from({ length: 100_000 }, (_, at) => [`${at}`, at === 0 ? [] : [`${at - 1}`]]),
    );
    expect(levelsOf(chain).get('99999')).toBe(100_000);
    expect(findCycles(chain.set('0', ['99999']))[0]).toHaveLength(100_001);
  });
});
