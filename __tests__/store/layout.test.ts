import { isAbsolute, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../src/records/digest.ts';
import { ID_PATTERN } from '../../src/records/header.ts';
import * as layout from '../../src/store/layout.ts';

const id = fc.stringMatching(ID_PATTERN);
const shard = fc.stringMatching(/^[0-9a-f]{2}$/);

describe('the layout of a store', () => {
  it('is that of the specification', () => {
    const digest = digestOf('');
    const at = { batchId: 'b', taskId: 't', shardId: '0f' };
    const paths = [
      layout.storeFile('/s'),
      layout.objectFile('/s', digest),
      layout.snapshotFile('/s', 'x'),
      layout.fileIndex('/s', 'x'),
      layout.batchFile('/s', 'b'),
      layout.planFile('/s', 'b'),
      layout.batchEvents('/s', 'b'),
      layout.taskFile('/s', at),
      layout.taskEvents('/s', at),
      layout.stateFile('/s', at),
      layout.outputsFile('/s', at),
    ].map((path) => relative('/s', path).replaceAll('\\', '/'));
    expect(paths).toEqual([
      'store.json',
      'objects/sha256/e3/b0/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'snapshots/x/snapshot.json',
      'snapshots/x/files.index.jsonl',
      'batches/b/batch.json',
      'batches/b/plan.json',
      'batches/b/events.jsonl',
      'batches/b/tasks/t/task.json',
      'batches/b/tasks/t/events.jsonl',
      'batches/b/tasks/t/shards/0f/state.json',
      'batches/b/tasks/t/shards/0f/outputs.index.jsonl',
    ]);
  });

  it('gives different ids different paths, all inside the store and under its five names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 4, maxLength: 4 }), shard, ([a, b, c, d], shardId) => {
        const paths = [
          layout.snapshotFile('/s', a!),
          layout.snapshotFile('/s', b!),
          layout.batchFile('/s', a!),
          layout.stateFile('/s', { batchId: a!, taskId: c!, shardId }),
          layout.stateFile('/s', { batchId: a!, taskId: d!, shardId }),
          layout.stateFile('/s', { batchId: b!, taskId: c!, shardId }),
          layout.lockFile('/s', a!, shardId),
          layout.lockFile('/s', b!, shardId),
          layout.provenanceFile('/s', a!),
          layout.objectMapFile('/s'),
        ];
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) {
          const inside = relative('/s', path);
          expect(isAbsolute(inside) || inside.startsWith('..')).toBe(false);
          expect(layout.TOP_LEVEL).toContain(inside.split(/[/\\]/)[0]);
        }
      }),
    );
  });
});
