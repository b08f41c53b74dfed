import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Memo } from '../../src/engine/memo.ts';
import type { ContentKey, TaskFingerprint } from '../../src/engine/fingerprint.ts';
import { memoPack } from '../../src/store/layout.ts';
import { Spill } from '../../src/engine/spill.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const TASK = 'a'.repeat(32) as TaskFingerprint;
const key = (n: number): ContentKey =>
  `${(n % 16).toString(16)}${String(n).padStart(63, '0')}:python:` as ContentKey;
const NONE = { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function filled(root: string, count: number): void {
  const memo = new Memo(root, { reading: true });
  for (let n = 0; n < count; n++)
    memo.put(TASK, key(n), {
      bytes: bytes(`{"n":${n}}\n`),
      summary: { ...NONE, codes: { L001: n } },
      keep: true,
    });
  memo.save();
  memo.close();
}

describe('the memo', () => {
  it('gives back in a later run what an earlier one put in', () => {
    const root = temporaryDirectory();
    filled(root, 40);
    const memo = new Memo(root, { reading: true });
    for (let n = 0; n < 40; n++) {
      expect(memo.lookup(TASK, key(n))?.codes).toEqual({ L001: n });
      expect(memo.block(TASK, key(n))).toBe(`{"n":${n}}\n`);
    }
    expect(memo.lookup(TASK, key(99))).toBeUndefined();
    memo.close();
  });

  it('knows nothing of another fingerprint, and nothing at all when it may not read', () => {
    const root = temporaryDirectory();
    filled(root, 3);
    const other = new Memo(root, { reading: true });
    expect(other.lookup('b'.repeat(32) as TaskFingerprint, key(1))).toBeUndefined();
    other.close();
    const blind = new Memo(root, { reading: false });
    expect(blind.lookup(TASK, key(1))).toBeUndefined();
    blind.close();
  });

  it('does not remember blocks that name objects of one store', () => {
    const root = temporaryDirectory();
    const memo = new Memo(root, { reading: true });
    memo.put(TASK, key(1), { bytes: bytes('{}\n'), summary: NONE, keep: false });
    expect(memo.block(TASK, key(1))).toBe('{}\n');
    memo.save();
    memo.close();
    const later = new Memo(root, { reading: true });
    expect(later.lookup(TASK, key(1))).toBeUndefined();
    later.close();
  });

  it('treats a pack with any changed bit as absent or its block as missing, and never gives other bytes', () => {
    const root = temporaryDirectory();
    filled(root, 64);
    const path = memoPack(root, TASK, '3');
    const good = readFileSync(path);
    fc.assert(
      fc.property(fc.nat(good.length * 8 - 1), (bit) => {
        const bad = Buffer.from(good);
        bad[bit >> 3]! ^= 1 << (bit & 7);
        writeFileSync(path, bad);
        const memo = new Memo(root, { reading: true });
        for (let n = 3; n < 64; n += 16) {
          const block = memo.block(TASK, key(n));
          if (block !== undefined) expect(block).toBe(`{"n":${n}}\n`);
        }
        memo.close();
      }),
      { numRuns: 300 },
    );
  });

  it('writes the same bytes whatever the order in which blocks came', () => {
    const [one, two] = [temporaryDirectory(), temporaryDirectory()];
    const blocks = Array.from({ length: 50 }, (_, n) => n);
    for (const [root, order] of [
      [one, blocks],
      [two, blocks.toReversed()],
    ] as const) {
      const memo = new Memo(root, { reading: true });
      for (const n of order) memo.put(TASK, key(n), { bytes: bytes(`${n}\n`), summary: NONE, keep: true });
      memo.save();
      memo.close();
    }
    for (const segment of '0123456789abcdef')
      expect(readFileSync(memoPack(one, TASK, segment))).toEqual(readFileSync(memoPack(two, TASK, segment)));
  });

  it('drops entries that many rewrites did not use, and leaves no scratch file behind', () => {
    const root = temporaryDirectory();
    filled(root, 17);
    for (let run = 0; run < 10; run++) {
      const memo = new Memo(root, { reading: true });
      memo.lookup(TASK, key(0));
      memo.put(TASK, key(16_000 + run * 16), { bytes: bytes('x\n'), summary: NONE, keep: true });
      memo.save();
      memo.close();
    }
    const memo = new Memo(root, { reading: true });
    expect(memo.lookup(TASK, key(0))).toBeDefined();
    expect(memo.lookup(TASK, key(16))).toBeUndefined();
    memo.close();
    expect(readdirSync(join(root, 'indexes', 'codebatch', 'memo'))).toEqual([TASK]);
  });
});

describe('scratch space', () => {
  it('gives back every piece, before and after it went to disk', () => {
    const spill = new Spill(join(temporaryDirectory(), 'spill'));
    const pieces = Array.from({ length: 300 }, (_, n) => Buffer.alloc((n * 7919) % 400_000, n));
    const offsets = pieces.map((piece) => spill.append(piece));
    for (const [n, piece] of pieces.entries())
      expect(spill.read(offsets[n]!, piece.length).equals(piece)).toBe(true);
    spill.close();
  });
});
