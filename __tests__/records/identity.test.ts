import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALL_SHARDS, digest, digestOf, hexOf, shardOf } from '../../src/records/digest.ts';
import { buildFileRecord, compareFiles } from '../../src/records/file.ts';
import { checkId, recordTime } from '../../src/records/header.ts';
import { languageHint, languageOf } from '../../src/records/language.ts';
import { caseCollisions, compareWarnings, escapePath, invalidPath } from '../../src/records/path.ts';
import { parseShardRange } from '../../src/records/shard-range.ts';

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('a digest', () => {
  it('is sha256 of the bytes, and its first two digits are the shard', () => {
    expect(digestOf('')).toBe(`sha256:${EMPTY}`);
    expect(digestOf(new Uint8Array())).toBe(digestOf(''));
    expect(hexOf(digestOf(''))).toBe(EMPTY);
    expect(shardOf(digestOf(''))).toBe('e3');
  });

  it('is read with and without its prefix, and as nothing else', () => {
    expect(digest.parse(EMPTY)).toBe(`sha256:${EMPTY}`);
    expect(digest.parse(`sha256:${EMPTY}`)).toBe(`sha256:${EMPTY}`);
    for (const wrong of [
      '',
      EMPTY.slice(1),
      EMPTY.toUpperCase(),
      `md5:${EMPTY}`,
      `${EMPTY}\n`,
      `../${EMPTY}`,
    ])
      expect(digest.safeParse(wrong).success).toBe(false);
  });

  it('puts every content into one of 256 shards', () => {
    expect(ALL_SHARDS).toHaveLength(256);
    expect(new Set(ALL_SHARDS).size).toBe(256);
    fc.assert(fc.property(fc.uint8Array(), (bytes) => ALL_SHARDS.includes(shardOf(digestOf(bytes)))));
  });
});

describe('a shard range', () => {
  it.each([
    ['00-03', ['00', '01', '02', '03']],
    ['ab', ['ab']],
    ['FE-ff,00, fe', ['00', 'fe', 'ff']],
  ])('%j is its shards, sorted, each once', (text, shards) => {
    expect(parseShardRange(text)).toEqual(shards);
  });

  it('of everything is all 256, however it is cut', () => {
    expect(parseShardRange('00-ff')).toEqual(ALL_SHARDS);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), (at) => {
        const parts = [`00-${ALL_SHARDS[at - 1]!}`, `${ALL_SHARDS[at]!}-ff`];
        expect(parts.flatMap(parseShardRange)).toEqual(ALL_SHARDS);
      }),
    );
  });

  it.each(['', '3f-00', '0', '00-', '-ff', '100', 'gg', '00-ff-01', '00,,01'])('is not %j', (text) => {
    expect(() => parseShardRange(text)).toThrow('is not a shard range');
  });
});

describe('an id', () => {
  it.each(['a', 'batch-0123_Z', 'x'.repeat(64)])('may be %j', (id) => {
    expect(checkId(id, 'batch')).toBe(id);
  });

  it.each(['', '.', '..', 'a/b', 'a\\b', 'a b', 'ä', 'a\n', 'a\u0000', 'x'.repeat(65)])(
    'that touches paths can never be %j',
    (id) => {
      expect(() => checkId(id, 'batch')).toThrow('is not a batch id');
    },
  );
});

describe('the time of records', () => {
  it('stands still, or is what SOURCE_DATE_EPOCH says', () => {
    expect(recordTime({})).toBe('1970-01-01T00:00:00Z');
    expect(recordTime({ SOURCE_DATE_EPOCH: '' })).toBe('1970-01-01T00:00:00Z');
    expect(recordTime({ SOURCE_DATE_EPOCH: '1700000000' })).toBe('2023-11-14T22:13:20Z');
  });

  it.each(['yesterday', '-1', '1.5', '999999999999', ' 1'])('is not %j', (seconds) => {
    expect(() => recordTime({ SOURCE_DATE_EPOCH: seconds })).toThrow('not a number of seconds');
  });
});

describe('a language', () => {
  it.each([
    ['a.py', 'python', 'python'],
    ['a.pyi', 'python', 'python'],
    ['dir.ts/a.MJS', 'javascript', 'javascript'],
    ['a.jsx', 'javascript', 'javascript'],
    ['a.d.cts', 'typescript', 'typescript'],
    ['a.tsx', 'tsx', 'typescript'],
    ['a.go', undefined, 'go'],
    ['a.h', undefined, 'c'],
    ['README', undefined, undefined],
    ['.py', undefined, undefined],
    ['py', undefined, undefined],
    ['a.', undefined, undefined],
    ['a.constructor', undefined, undefined],
  ])('of %j is known by its ending alone', (path, language, hint) => {
    expect(languageOf(path)).toBe(language);
    expect(languageHint(path)).toBe(hint);
  });
});

describe('a path', () => {
  it.each(['a', 'a/b.c', ' a', 'a\\b', 'c:d', 'con.txt', '...', 'a/.hidden', 'ä/語', '-rf'])(
    'may be %j',
    (path) => {
      expect(invalidPath(path)).toBeUndefined();
    },
  );

  it.each([
    ['', 'segment'],
    ['/a', 'segment'],
    ['a/', 'segment'],
    ['a//b', 'segment'],
    ['./a', 'segment'],
    ['a/../b', 'segment'],
    ['..', 'segment'],
    ['a\nb', 'control character'],
    ['a\u0000', 'control character'],
    ['a\u0085b', 'control character'],
  ])('cannot be %j', (path, why) => {
    expect(invalidPath(path)).toMatchObject({
      reason: 'invalid_path',
      message: expect.stringContaining(why),
    });
  });

  it('of bytes that are no UTF-8 is shown byte by byte', () => {
    const name = new Uint8Array([0x61, 0xff, 0x0a, 0x62]);
    expect(escapePath(name)).toBe('a\\xff\\x0ab');
    expect(invalidPath(name)).toEqual({
      path: 'a\\xff\\x0ab',
      reason: 'invalid_path',
      message: '"a\\xff\\x0ab" cannot be a path, as it is not UTF-8.',
    });
  });

  it('that differs from others by case alone is said once for them all', () => {
    const files = ['a/B', 'a/b', 'c', 'A/b'].map((path) => buildFileRecord(path, digestOf(''), 0));
    expect(caseCollisions(files)).toEqual([
      {
        paths: ['a/B', 'a/b', 'A/b'],
        reason: 'case_collision',
        message: '"a/B" and "a/b" and "A/b" are one file where case does not count.',
      },
    ]);
  });

  it('has its place in an order that no locale changes', () => {
    const sorted = ['B', 'a', 'a.b', 'a/b', 'ä', 'Z'].map((path) => ({ path })).sort(compareFiles);
    expect(sorted.map(({ path }) => path)).toEqual(['B', 'Z', 'a', 'a.b', 'a/b', 'ä']);
    const warnings = [
      { path: 'b', reason: 'symlink', message: '' },
      { paths: ['a', 'A'], reason: 'case_collision', message: '' },
      { path: 'b', reason: 'invalid_path', message: '' },
    ].sort(compareWarnings);
    expect(warnings.map(({ reason }) => reason)).toEqual(['case_collision', 'invalid_path', 'symlink']);
  });
});

describe('a line of a file index', () => {
  it('holds path, key, digest, size and a hint where there is one', () => {
    expect(buildFileRecord('Src/A.TSX', digestOf('x'), 1)).toEqual({
      schema_version: 1,
      path: 'Src/A.TSX',
      path_key: 'src/a.tsx',
      object: digestOf('x'),
      size: 1,
      lang_hint: 'typescript',
    });
    expect(buildFileRecord('LICENSE', digestOf('x'), 1)).not.toHaveProperty('lang_hint');
  });
});
