import { expect, it } from '@jest/globals';
import { renderFigures } from '../../bench/soak/figure.ts';
import { soak } from '../../bench/soak/soak.ts';

it('a short soak loses nothing, finds every flipped bit and every cut, and executes each shard once', async () => {
  const figures = await soak({
    times: 2,
    flips: 100,
    pairs: 1,
    collections: 1,
    faults: 0,
    fullDisks: 0,
    names: 60,
    cutStep: 97,
    size: 6,
    seed: 11,
  });
  expect(figures.flatMap(({ failures }) => failures)).toEqual([]);
  expect(figures.map(({ name }) => name)).toEqual([
    'kill -9 in snapshot',
    'kill -9 in run',
    'kill -9 in merge',
    'kill -9 in index-build',
    'two processes on one batch',
    'gc --apply beside a snapshot',
    expect.stringMatching(/^60 hostile names: peak MiB of snapshot, run, query: \d+, \d+, \d+$/),
    'bit flips found by verify --data',
    'files.index.jsonl cut at every 97 bytes',
    'outputs.index.jsonl cut at every 97 bytes',
    'events.jsonl cut at every 97 bytes',
  ]);
  expect(renderFigures(figures)).toContain('| fault ');
});
