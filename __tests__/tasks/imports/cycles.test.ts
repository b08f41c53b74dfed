import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCycles, shortestCycle, type Graph } from '../../../src/tasks/imports/cycles.ts';

function graph(edges: Record<string, string>): Graph {
  return new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));
}

describe('cycles', () => {
  it('are groups of nodes that reach each other', () => {
    const found = findCycles(graph({ a: 'b', b: 'c', c: 'ad', d: 'e', e: 'd', f: 'a', g: 'g', h: '' }));
    expect(found).toEqual([['a', 'b', 'c'], ['d', 'e'], ['g']]);
  });

  it('are shown by the shortest way around from the first node', () => {
    const edges = graph({ a: 'bd', b: 'c', c: 'a', d: 'a' });
    expect(shortestCycle(edges, findCycles(edges)[0]!)).toEqual(['a', 'd']);
  });

  it('may be as long as there are nodes', () => {
    const size = 50_000;
    const name = (n: number): string => String(n % size).padStart(6, '0');
    const ring: Graph = new Map(Array.from({ length: size }, (_, n) => [name(n), new Set([name(n + 1)])]));
    expect(findCycles(ring).map((group) => group.length)).toEqual([size]);
    expect(shortestCycle(ring, findCycles(ring)[0]!)).toHaveLength(size);
  });

  it('hold exactly the nodes that reach themselves', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (pairs) => {
        const edges = new Map('abcdef'.split('').map((name) => [name, new Set<string>()]));
        for (const [from, to] of pairs) edges.get(from)!.add(to);
        const reaches = (from: string): Set<string> => {
          const seen = new Set<string>();
          const open = [...edges.get(from)!];
          for (let at = open.pop(); at !== undefined; at = open.pop())
            if (!seen.has(at)) {
              seen.add(at);
              open.push(...edges.get(at)!);
            }
          return seen;
        };
        const groups = findCycles(edges);
        expect(groups.flat().sort()).toEqual([...edges.keys()].filter((name) => reaches(name).has(name)));
        for (const group of groups) {
          const way = shortestCycle(edges, group);
          expect(way[0]).toBe(group[0]);
          for (const [index, name] of way.entries())
            expect(edges.get(name)!.has(way[index + 1] ?? way[0]!)).toBe(true);
        }
      }),
    );
  });
});
