import { describe, expect, it } from '@jest/globals';
import { checkAnnotations, stepAnnotations } from '../../src/report/annotations.ts';
import { fullReport, madeFinding, madeReport } from './made-report.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    madeFinding({ id: `${n}`, line: n + 1, end_line: n + 1, severity: n % 2 === 0 ? 'info' : 'error' }),
  );

describe('annotations of a check run', () => {
  it('are the regressions, the worst first, with what the base has', () => {
    const { batches, omitted } = checkAnnotations(fullReport());
    expect(omitted).toBe(0);
    expect(batches).toEqual([
      [
        {
          path: 'a.py',
          start_line: 1,
          end_line: 1,
          start_column: 8,
          end_column: 10,
          annotation_level: 'failure',
          title: 'M001 worsened (aa000002)',
          message: "Unused import 'os'",
          raw_details: "In the base: old.py:9:8 (info) Unused import 'os'",
        },
        expect.objectContaining({ annotation_level: 'warning', title: 'L101 new (aa000001)' }),
        expect.objectContaining({ annotation_level: 'warning', title: 'L101 new (aa000001-2)' }),
        expect.objectContaining({ annotation_level: 'notice', title: 'L003 new (aa000003)' }),
      ],
    ]);
    expect(batches[0]![1]).not.toHaveProperty('raw_details');
  });

  it('have those on changed lines before all others, however mild', () => {
    const regressions = [
      madeFinding({ id: '1', severity: 'error', line: 9, end_line: 9 }),
      madeFinding({ id: '2', severity: 'hint', line: 4, end_line: 6 }),
      madeFinding({ id: '3', severity: 'warning', line: 8, end_line: 8 }),
      madeFinding({ id: '4', severity: 'error', path: 'b.py', line: 8, end_line: 8 }),
    ];
    const changedLines = new Map([
      [
        'a.py',
        [
          [1, 2],
          [6, 8],
        ] as const,
      ],
    ]);
    const [batch] = checkAnnotations(madeReport({ regressions }), { changedLines }).batches;
    expect(batch!.map(({ title }) => title)).toEqual(['3', '2', '1', '4'].map((id) => `L101 new (${id})`));
  });

  it('come in batches of 50, at most 500 of them, the rest counted', () => {
    const { batches, omitted } = checkAnnotations(madeReport({ regressions: many(1203) }));
    expect(batches.map((batch) => batch.length)).toEqual(Array.from({ length: 10 }, () => 50));
    expect(omitted).toBe(703);
    expect(batches.flat().every((one) => one.annotation_level === 'failure')).toBe(true);
    expect(checkAnnotations(madeReport({ regressions: many(51) })).batches.map((one) => one.length)).toEqual([
      50, 1,
    ]);
    expect(checkAnnotations(madeReport())).toEqual({ batches: [], omitted: 0 });
  });

  it('have columns on one line only', () => {
    const regressions = [madeFinding({ end_line: 3 })];
    const [one] = checkAnnotations(madeReport({ regressions })).batches[0]!;
    expect(one).not.toHaveProperty('start_column');
    expect(one).not.toHaveProperty('end_column');
  });

  it('keep to the limits of titles and messages, and halve no character', () => {
    const regressions = [
      madeFinding({ code: '😀'.repeat(300), message: `a${'日'.repeat(40_000)}`, reason: 'é'.repeat(70_000) }),
    ];
    const [one] = checkAnnotations(madeReport({ regressions })).batches[0]!;
    expect(one!.title.length).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(one!.message)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(one!.raw_details!)).toBeLessThanOrEqual(65_536);
    for (const text of [one!.title, one!.message, one!.raw_details!]) {
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toContain('\ufffd');
      expect(text).toMatch(/…$/);
    }
  });

  it('show what could act as an escape', () => {
    const regressions = [madeFinding({ message: 'a\u202eb\nc' })];
    const [one] = checkAnnotations(madeReport({ regressions })).batches[0]!;
    expect(one!.message).toBe('a\\u202eb\\u000ac');
  });
});

describe('annotations of a step', () => {
  it('are commands of which no text can make another command', () => {
    const regressions = [
      madeFinding({ path: 'a,b:c\n::error::x.py', message: '100 % sure\n::set-output name=a::b' }),
    ];
    expect(stepAnnotations(madeReport({ regressions })).commands).toEqual([
      '::warning file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax.py,line=1,endLine=1,col=8,endColumn=10,title=L101 new (0123abcd)::100 %25 sure\\u000a::set-output name=a::b',
    ]);
  });

  it('are ten of each level, the rest counted', () => {
    const { commands, omitted } = stepAnnotations(madeReport({ regressions: many(25) }));
    expect(commands.map((one) => one.slice(0, 8))).toEqual([
      ...Array.from({ length: 10 }, () => '::error '),
      ...Array.from({ length: 10 }, () => '::notice'),
    ]);
    expect(omitted).toBe(5);
  });

  it('have messages of at most 4096 characters', () => {
    const regressions = [madeFinding({ message: 'x'.repeat(5000) })];
    const [one] = stepAnnotations(madeReport({ regressions })).commands;
    expect(one!.split('::')[2]!).toHaveLength(4096);
  });
});
