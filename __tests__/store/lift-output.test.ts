import { describe, expect, it } from '@jest/globals';
import { liftOutput } from '../../src/store/lift-output.ts';

describe('a stored output', () => {
  it.each([
    [
      { kind: 'metric', metric: 'loc', value: 1 },
      { metric: 'loc', name: 'loc' },
    ],
    [
      { kind: 'metric', name: 'loc', value: 1 },
      { metric: 'loc', name: 'loc' },
    ],
    [
      { kind: 'diagnostic', col: 3 },
      { col: 3, column: 3 },
    ],
    [
      { kind: 'symbol', type: 'class' },
      { symbol_type: 'class', type: 'class' },
    ],
  ])('%j is given both names of a field', (line, both) => {
    expect(liftOutput({ ...line, schema_version: 1 }, 'x:1')).toMatchObject(both);
  });

  it.each(['spec', 'constructor', '__proto__', 'toString'])(
    'of the unknown kind %j stays as it is',
    (kind) => {
      const line = { kind, schema_version: 1, anything: [1] };
      expect(liftOutput({ ...line }, 'x:1')).toEqual(line);
    },
  );

  it.each([null, 1, 'x', [], {}, { kind: 3 }])('is not %j', (value) => {
    expect(() => liftOutput(value, 'x:1')).toThrow('x:1 is not an output.');
  });

  it('of a newer version is refused', () => {
    expect(() => liftOutput({ kind: 'metric', schema_version: 2 }, 'x:1')).toThrow('newer CodeBatch');
  });
});
