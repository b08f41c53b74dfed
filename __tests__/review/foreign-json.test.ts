import { describe, expect, it } from '@jest/globals';
import { readForeignJson } from '../../src/review/foreign-json.ts';
import { FOREIGN_REPORT_BYTES, readForeignReport } from '../../src/review/foreign-report.ts';
import { madeReport } from '../support/reported-pull.ts';

const read = (text: string): unknown =>
  readForeignJson(Buffer.from(text), { what: 'The report', maxBytes: FOREIGN_REPORT_BYTES });

describe('a JSON of others', () => {
  it('with a million empty objects is refused before it is parsed', () => {
    const text = `{"pad":[${'{},'.repeat(1_000_000)}{}]}`;
    const before = process.memoryUsage().heapUsed;
    expect(() => read(text)).toThrow(/^The report has more than 1,000,000 values\.$/);
    // Parsed, the objects alone take more.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(32 << 20);
  });

  it('with too long a list is refused', () => {
    expect(() => read(JSON.stringify({ list: Array.from({ length: 50_001 }, () => 1) }))).toThrow(
      /^The report holds a list of 50,001 entries\.$/,
    );
  });

  it('may have as much punctuation in its texts as it likes', () => {
    const value = { text: ['{[,:\\"'.repeat(100_000), '\\'] };
    expect(read(JSON.stringify(value))).toEqual(value);
  });

  it('is refused where a text does not end', () => {
    expect(() => read('{"a": "b')).toThrow(/no JSON/);
  });
});

it('a report of others keeps nothing that this version does not know, at any depth', () => {
  const honest = madeReport({});
  const padded = {
    ...honest,
    pad: [1],
    base: { ...honest.base, pad: 1 },
    counts: { ...honest.counts, pad: 1 },
    config_effect: { edits: [], hidden: [], lowered: [], raised: [], added: [], silenced: [], pad: 1 },
  };
  expect(JSON.stringify(readForeignReport(Buffer.from(JSON.stringify(padded))))).not.toContain('pad');
});
