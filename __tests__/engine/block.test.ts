import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { envelopeTail, readBlock, renderOutputs, writeBlock } from '../../src/engine/block.ts';
import type { Fact } from '../../src/records/output.ts';

const fact = fc.record({
  kind: fc.constantFrom('diagnostic', 'edge'),
  message: fc.string({ unit: 'binary' }),
});

it('gives facts back as they were, whatever text they hold', () => {
  fc.assert(
    fc.property(fc.array(fact), (facts) => {
      const written = facts as unknown as Fact[];
      expect(readBlock(writeBlock(written))).toEqual(written);
      expect(readBlock(writeBlock(written), ['edge'])).toEqual(written.filter((one) => one.kind === 'edge'));
    }),
  );
});

it('renders each fact as one ASCII line with path and envelope', () => {
  const tail = envelopeTail({
    snapshotId: 's',
    batchId: 'b',
    taskId: 't',
    shardId: 'ab',
    time: '1970-01-01T00:00:00Z',
  });
  fc.assert(
    fc.property(fc.array(fact), fc.string({ minLength: 1, unit: 'binary' }), (facts, path) => {
      const text = renderOutputs(writeBlock(facts as unknown as Fact[]), path, tail);
      const lines = text.split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
        facts.map((one) => ({
          ...one,
          path,
          schema_version: 1,
          snapshot_id: 's',
          batch_id: 'b',
          task_id: 't',
          shard_id: 'ab',
          ts: '1970-01-01T00:00:00Z',
        })),
      );
      expect(/^[\x20-\x7e\n]*$/.test(text.replaceAll('\x7f', ''))).toBe(true);
    }),
  );
});
