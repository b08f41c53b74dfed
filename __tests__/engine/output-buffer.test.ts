import { describe, expect, it } from '@jest/globals';
import { OutputBuffer } from '../../src/engine/output-buffer.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('a buffer of outputs', () => {
  it('gives what was appended since the last taking', () => {
    const buffer = new OutputBuffer();
    buffer.append('one');
    buffer.append('é\u{1f600}');
    expect(text(buffer.take())).toBe('oneé\u{1f600}');
    expect(buffer.take()).toHaveLength(0);
    buffer.append('two');
    expect(text(buffer.take())).toBe('two');
  });

  it('keeps what was taken when it must grow in the middle of the next', () => {
    const buffer = new OutputBuffer();
    const large = 'x'.repeat(300_000);
    buffer.append('taken');
    const taken = buffer.take();
    buffer.append('begun,');
    buffer.append(large);
    buffer.append(',ended');
    expect(text(buffer.take())).toBe(`begun,${large},ended`);
    expect(text(taken)).toBe('taken');
  });

  it('writes over what was taken only when it is cleared', () => {
    const buffer = new OutputBuffer();
    buffer.append('aaa');
    const first = buffer.take();
    buffer.append('bbb');
    expect(text(first)).toBe('aaa');
    buffer.take();
    buffer.clear();
    buffer.append('ccc');
    expect(text(first)).toBe('ccc');
  });
});
