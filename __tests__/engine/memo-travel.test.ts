import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentKey, TaskFingerprint } from '../../src/engine/fingerprint.ts';
import { Memo } from '../../src/engine/memo.ts';
import { exportMemo, importMemo, MEMO_SEGMENTS, memoKeys } from '../../src/engine/memo-travel.ts';
import { packBytes } from '../../src/engine/memo-pack.ts';
import { openSealed, readPackBytes, sealPacks } from '../../src/engine/sealed-packs.ts';
import { memoDir } from '../../src/store/layout.ts';
import { sha256Hex } from '../../src/util/json.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const TASK = 'a'.repeat(32) as TaskFingerprint;
const OTHER = 'b'.repeat(32) as TaskFingerprint;
const NONE = { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' };
const key = (n: number): ContentKey =>
  `${(n % 16).toString(16)}${String(n).padStart(63, '0')}:python:` as ContentKey;
const text = (n: number): string => `{"kind":"metric","metric":"lines","value":${n}}\n`;

function remember(root: string, numbers: readonly number[], task = TASK): void {
  const memo = new Memo(root, { reading: true });
  for (const n of numbers)
    memo.put(task, key(n), {
      bytes: Buffer.from(text(n)),
      summary: { ...NONE, codes: { L001: n } },
      keep: true,
    });
  memo.save();
  memo.close();
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

function filesOf(root: string): Map<string, string> {
  const names = readdirSync(memoDir(root), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.pack'),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(join(memoDir(root), name), 'hex')]));
}

describe('a memo that travels', () => {
  it('arrives as it left, segment by segment', () => {
    const [from, to] = [temporaryDirectory(), temporaryDirectory()];
    remember(from, upTo(40));
    remember(from, [3, 7], OTHER);
    for (const segment of MEMO_SEGMENTS)
      expect(importMemo(to, [segment], exportMemo(from, [segment]).bytes).damaged).toBe(false);
    expect(filesOf(to)).toEqual(filesOf(from));
    const memo = new Memo(to, { reading: true });
    expect(memo.block(TASK, key(33))).toBe(text(33));
    expect(memo.lookup(OTHER, key(7))?.codes).toEqual({ L001: 7 });
    memo.close();
  });

  it('gives the same bytes until something new is remembered in that segment', () => {
    const root = temporaryDirectory();
    remember(root, upTo(32));
    const before = MEMO_SEGMENTS.map((segment) => sha256Hex(exportMemo(root, [segment]).bytes));
    remember(root, [5 + 16 * 9]);
    const after = MEMO_SEGMENTS.map((segment) => sha256Hex(exportMemo(root, [segment]).bytes));
    expect(after.flatMap((digest, n) => (digest === before[n] ? [] : [n]))).toEqual([5]);
  });

  it('can carry only what the other side does not have', () => {
    const [from, to] = [temporaryDirectory(), temporaryDirectory()];
    remember(from, upTo(20));
    const known = memoKeys(from);
    remember(from, [20, 21]);
    const delta = exportMemo(from, MEMO_SEGMENTS, known);
    expect(delta.blocks).toBe(2);
    remember(to, [1, 20]);
    expect(importMemo(to, MEMO_SEGMENTS, delta.bytes)).toEqual({ blocks: 1, damaged: false });
    expect([...memoKeys(to)]).toEqual([1, 20, 21].map((n) => `${TASK}/${key(n)}`));
    expect(exportMemo(from, MEMO_SEGMENTS, memoKeys(from)).blocks).toBe(0);
  });

  it('is refused when any byte of it is another', () => {
    const from = temporaryDirectory();
    remember(from, upTo(6));
    const { bytes } = exportMemo(from, MEMO_SEGMENTS);
    const to = temporaryDirectory();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Buffer.from(bytes);
        damaged[at]! ^= flip;
        expect(importMemo(to, MEMO_SEGMENTS, damaged)).toEqual({ blocks: 0, damaged: true });
        expect(importMemo(to, MEMO_SEGMENTS, bytes.subarray(0, at))).toEqual({ blocks: 0, damaged: true });
      }),
      { numRuns: 1000 },
    );
    expect(memoKeys(to).size).toBe(0);
    expect(importMemo(to, ['1'], bytes)).toEqual({ blocks: 1, damaged: true });
  });
});

describe('packs sealed by somebody else', () => {
  const block = text(1);
  const row = (fields: Record<number, unknown> = {}, body = block): Buffer => {
    const values = [key(1), body.length, sha256Hex(body).slice(0, 16), 0, {}, 0, 0, ''];
    for (const [at, value] of Object.entries(fields)) values[Number(at)] = value as string;
    const index = Buffer.from(`${JSON.stringify([values])}\n`);
    return Buffer.concat([
      Buffer.from(`codebatch.memo_pack/1 ${index.length} ${sha256Hex(index)}\n`),
      index,
      Buffer.from(body),
    ]);
  };
  const taken = (bytes: Buffer, segment = '1'): number =>
    importMemo(temporaryDirectory(), MEMO_SEGMENTS, sealPacks([{ fingerprint: TASK, segment, bytes }]))
      .blocks;

  it('are taken when they are well formed', () => {
    expect(taken(row())).toBe(1);
    expect(taken(row({}, '["a.py",[{"kind":"diagnostic"}]]\n'))).toBe(1);
  });

  it.each([
    ['a key that is a path', { 0: '../../../../etc/passwd' }],
    ['a key of another segment', { 0: key(2) }],
    ['a negative length', { 1: -5 }],
    ['a length that is too long', { 1: block.length + 1 }],
    ['a length that is text', { 1: `${block.length}` }],
    ['another sum', { 2: 'f'.repeat(16) }],
    ['an age below zero', { 3: -1 }],
    ['codes that are a list', { 4: [] }],
    ['codes that are texts', { 4: { L001: 'x' } }],
    ['a count that is none', { 5: null }],
    ['facts that are no digest', { 7: '<script>' }],
    ['a field too many', { 8: 1 }],
  ])('are not taken with %s', (_what, fields) => {
    expect(taken(row(fields))).toBe(0);
  });

  it.each([
    'x\n',
    '{"kind":"metric"}',
    '{}\n',
    '{"kind":1}\n',
    '{"kind":"m","a":"\u00e9"}\n',
    '\n',
    '["a.py",[1]]\n',
    '[1,[]]\n',
  ])('are not taken with the block %j', (body) => {
    expect(taken(row({}, body))).toBe(0);
  });

  it('cannot name a folder', () => {
    for (const fingerprint of ['../../../../../../tmp/x', 'A'.repeat(32), ''])
      expect(
        openSealed(sealPacks([{ fingerprint: fingerprint as TaskFingerprint, segment: '1', bytes: row() }])),
      ).toBeUndefined();
    expect(openSealed(sealPacks([{ fingerprint: TASK, segment: '../a', bytes: row() }]))).toBeUndefined();
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.json(), fc.uint8Array({ maxLength: 50 }), (json, rest) => {
        const index = Buffer.from(json);
        for (const magic of ['codebatch.memo_pack/1', 'codebatch.memo_packs/1']) {
          const bytes = Buffer.concat([
            Buffer.from(`${magic} ${index.length} ${sha256Hex(index)}\n`),
            index,
            rest,
          ]);
          openSealed(bytes);
          readPackBytes({ fingerprint: TASK, segment: '1', bytes });
        }
        expect(openSealed(Buffer.from(rest))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
    expect([...packBytes([])].length).toBe(2);
  });
});
