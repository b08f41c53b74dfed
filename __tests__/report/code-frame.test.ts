import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/records/finding.ts';
import { frameRows, linesAround, linesIn, type FrameOptions } from '../../src/report/code-frame.ts';
import { finding } from '../support/sample-report.ts';

/** A frame as text: `>12 source`, then carets below it. */
function drawn(
  place: Partial<Finding>,
  text: string | undefined,
  options: Partial<FrameOptions> = {},
): string[] {
  const found = finding({ excerpt: [], end_line: place.line ?? 1, ...place });
  const source = linesAround(found, text === undefined ? undefined : linesIn(() => text));
  if (!source) return [];
  return frameRows(found, source, { room: 60, ...options }).map((row) => {
    if (row.kind === 'carets') return `    ${' '.repeat(row.indent)}${'^'.repeat(row.count)}`;
    if (row.kind === 'cut') return `  … ${row.count}`;
    return `${row.marked ? '>' : ' '}${String(row.number).padStart(2)} ${row.text}`;
  });
}

const TEN = Array.from({ length: 10 }, (_, n) => `line ${n + 1}`).join('\n');

describe('the source of a finding', () => {
  it('is shown with two lines before it and two after it', () => {
    expect(drawn({ line: 5, column: 6, end_column: 7 }, TEN)).toEqual([
      '  3 line 3',
      '  4 line 4',
      '> 5 line 5',
      '         ^',
      '  6 line 6',
      '  7 line 7',
    ]);
  });

  it('is shown without blank lines at its edges', () => {
    expect(drawn({ line: 3, column: 1, end_column: 2 }, 'a\n\nb\n\n\nc\n')).toEqual([
      '  1 a',
      '  2 ',
      '> 3 b',
      '    ^',
    ]);
  });

  it('is the excerpt of the record alone where the text is another one by now', () => {
    const place = { line: 2, column: 1, end_column: 5, excerpt: ['then'] };
    expect(drawn(place, 'first\nnow\nlast')).toEqual(['> 2 then', '    ^^^^']);
    expect(drawn(place, 'first\nthen\nlast')).toEqual(['  1 first', '> 2 then', '    ^^^^', '  3 last']);
    expect(drawn(place, undefined)).toEqual(['> 2 then', '    ^^^^']);
    expect(drawn({ line: 9, column: 1, excerpt: [] }, 'too short')).toEqual([]);
  });

  it.each([
    ['tabs end at stops of four columns', '\tx\ty = 1', 4, 5, '        ^'],
    ['a tab itself is as wide as it looks', 'ab\tc', 3, 4, '  ^^'],
    ['wide characters take two columns', 'x = "日本" + y', 12, 13, '             ^'],
    ['each wide character has two carets', 'a日本b', 2, 4, ' ^^^^'],
    ['marks take none', 'e\u0301e\u0301 x', 6, 7, '   ^'],
    ['a Hangul syllable of three letters takes two', '\u1112\u1161\u11ab x', 5, 6, '   ^'],
    ['pairs of code units are one character', '👩 = x', 6, 7, '     ^'],
    ['what is shown as an escape is as wide as that', 'a\u202eb', 3, 4, '       ^'],
    ['a place at the end of the line is behind it', 'abc', 4, 4, '   ^'],
    ['columns behind the end are taken for the end', 'abc', 9, 12, '   ^'],
    ['a byte order mark is no column', '\ufeffabc', 2, 3, ' ^'],
  ])('%s', (_what, source, column, end_column, carets) => {
    expect(drawn({ column, end_column }, source).at(-1)!.slice(4)).toBe(carets);
  });

  it('of several lines shows the first ones, marked, and counts the rest', () => {
    expect(drawn({ line: 2, column: 6, end_line: 9, end_column: 3 }, TEN)).toEqual([
      '  1 line 1',
      '> 2 line 2',
      '         ^',
      '> 3 line 3',
      '> 4 line 4',
      '  … 5',
    ]);
  });

  it('that ends before the first column of a line has nothing of that line', () => {
    expect(drawn({ line: 9, column: 1, end_line: 10, end_column: 1 }, TEN)).toEqual([
      '  7 line 7',
      '  8 line 8',
      '> 9 line 9',
      '    ^^^^^^',
      ' 10 line 10',
    ]);
  });

  it('stays within the lines that it is given', () => {
    expect(drawn({ line: 5, column: 1, end_column: 2 }, TEN, { from: 5, to: 6 })).toEqual([
      '> 5 line 5',
      '    ^',
      '  6 line 6',
    ]);
  });

  it.each([10, 30, 60, 119, 200])('keeps a place at column %d in sight, its carets under it', (column) => {
    const text = `${'x'.repeat(column - 1)}HERE${'y'.repeat(200 - column)}`;
    const [line, carets] = drawn({ column, end_column: column + 4 }, `${text}\nnext`);
    expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('HERE');
    expect(line!.length).toBeLessThanOrEqual(64);
  });

  it('has nothing to show of a place behind the end of what is known', () => {
    expect(drawn({ column: 7000, end_column: 7003, excerpt: [`${'x'.repeat(400)}…`] }, undefined)).toEqual(
      [],
    );
    expect(drawn({ column: 1, excerpt: [''] }, undefined)).toEqual([]);
  });
});
