import { describe, expect, it } from '@jest/globals';
import type { Column } from '../../bench/matcher/column.ts';
import { COLUMNS } from '../../bench/matcher/columns.ts';
import { changedLines } from '../../bench/matcher/columns/changed-lines.ts';
import { lineMultiset } from '../../bench/matcher/columns/line-multiset.ts';
import { ours } from '../../bench/matcher/columns/ours.ts';
import { placeKey } from '../../bench/matcher/columns/place-key.ts';
import { rollingHash } from '../../bench/matcher/columns/rolling-hash.ts';
import { sonarPasses } from '../../bench/matcher/columns/sonar-passes.ts';
import type { ComparedSide, SideFinding } from '../../src/compare/side.ts';
import { madeSide, type MadeFile } from '../compare/made-sides.ts';

interface Told {
  new: string[];
  fixed: string[];
  /** `base -> head`; absent for a column that never says. */
  became?: string[];
}

/** What a column says of made files, places as `path:line`. */
function told(column: Column, base: Record<string, MadeFile>, head: Record<string, MadeFile>): Told {
  const answer = column.compare(madeSide(base), madeSide(head));
  const place = (finding: SideFinding): string => `${finding.path}:${finding.line}`;
  return {
    new: [...answer.isNew].map(place),
    fixed: [...answer.isFixed].map(place),
    ...(answer.identity
      ? { became: [...answer.identity].map(([before, after]) => `${place(before)} -> ${place(after)}`) }
      : {}),
  };
}

const filler = (name: string, lines = 12): string =>
  Array.from({ length: lines }, (_, at) => `${name}_${at} = compute(${at}, '${name}')`).join('\n');

const PERSISTS = { new: [], fixed: [], became: ['a.py:1 -> a.py:2'] };

describe('a line inserted above a finding', () => {
  const base = { 'a.py': `print(1)\n${filler('x')}\n` };
  const head = { 'a.py': `import os\n${base['a.py']}` };

  it.each([ours, sonarPasses, rollingHash])('is no change to the column $name', (column) => {
    expect(told(column, base, head)).toEqual(PERSISTS);
  });

  it.each([lineMultiset, changedLines])('is no change to the column $name, which knows no one', (column) => {
    expect(told(column, base, head)).toEqual({ new: [], fixed: [] });
  });

  it('is one new and one fixed finding to a key of places', () => {
    expect(told(placeKey, base, head)).toEqual({ new: ['a.py:2'], fixed: ['a.py:1'], became: [] });
  });
});

describe('a renamed file', () => {
  const base = { 'a.py': `print(1)\n${filler('x')}\n` };
  const head = { 'b.py': base['a.py'] };

  it.each([ours, sonarPasses])('keeps its findings in the column $name', (column) => {
    expect(told(column, base, head)).toEqual({ new: [], fixed: [], became: ['a.py:1 -> b.py:1'] });
  });

  it.each([rollingHash, lineMultiset, changedLines, placeKey])(
    'has all findings fixed and new in the column $name',
    (column) => {
      expect(told(column, base, head)).toMatchObject({ new: ['b.py:1'], fixed: ['a.py:1'] });
    },
  );

  it('is two files to SonarQube when two removed files are equally alike', () => {
    const twice = { 'a.py': base['a.py'], 'c.py': base['a.py'] };
    expect(told(sonarPasses, twice, head)).toEqual({
      new: ['b.py:1'],
      fixed: ['a.py:1', 'c.py:1'],
      became: [],
    });
  });

  it('is two files to SonarQube when a fifth of its lines changed', () => {
    const rewritten = { 'b.py': `print(1)\n${filler('x', 9)}\n${filler('y', 3)}\n` };
    expect(told(sonarPasses, base, rewritten)).toMatchObject({ new: ['b.py:1'], fixed: ['a.py:1'] });
  });
});

describe('the first of two equal lines deleted', () => {
  const tail = `${filler('x')}\ndef second():\n    print(1)\n${filler('y')}\n`;
  const base = { 'a.py': `def first():\n    print(1)\n${tail}` };
  const head = { 'a.py': `def first():\n${tail}` };
  const right = { new: [], fixed: ['a.py:2'] };

  it.each([ours, sonarPasses, rollingHash])('is one fixed finding to the column $name', (column) => {
    expect(told(column, base, head)).toEqual({ ...right, became: ['a.py:16 -> a.py:15'] });
  });

  it('is one fixed finding to the filter of changed lines', () => {
    expect(told(changedLines, base, head)).toEqual(right);
  });

  it('is the second finding fixed to a multiset of lines', () => {
    expect(told(lineMultiset, base, head)).toEqual({ new: [], fixed: ['a.py:16'] });
  });

  it('is two fixed and one new to a key of places', () => {
    expect(told(placeKey, base, head)).toEqual({
      new: ['a.py:15'],
      fixed: ['a.py:2', 'a.py:16'],
      became: [],
    });
  });

  it('renumbers the later ones by line hash when the next hundred characters are equal too', () => {
    const block = `print(1)\n${'#'.repeat(120)}\n`;
    const three = { 'a.py': block + block + block };
    const edited = { 'a.py': block + block };
    expect(told(rollingHash, three, edited)).toEqual({
      new: [],
      fixed: ['a.py:5'],
      became: ['a.py:1 -> a.py:1', 'a.py:3 -> a.py:3'],
    });
  });
});

describe('known weaknesses', () => {
  it('an edit of the next line is one new and one fixed finding by line hash', () => {
    const base = { 'a.py': `print(1)\nx = 1\n` };
    const head = { 'a.py': `print(1)\nx = 2\n` };
    expect(told(rollingHash, base, head)).toMatchObject({ new: ['a.py:1'], fixed: ['a.py:1'] });
    expect(told(ours, base, head)).toMatchObject({ new: [], fixed: [] });
  });

  it('two findings with one key of places are one', () => {
    const base = { 'a.py': 'x = 1\n' };
    const both: ComparedSide = {
      ...madeSide({ 'a.py': 'print(1)\n' }),
      findings: (path) => {
        const [finding] = madeSide({ [path]: 'print(1)\n' }).findings(path);
        return [finding!, { ...finding!, message: 'another' }];
      },
    };
    expect(placeKey.compare(madeSide(base), both).isNew.size).toBe(1);
  });

  it('SonarQube takes an edited line for the old one by number and message', () => {
    const base = { 'a.py': 'print(1)\n' };
    const head = { 'a.py': 'print(something_else)\n' };
    expect(told(sonarPasses, base, head)).toEqual({ new: [], fixed: [], became: ['a.py:1 -> a.py:1'] });
  });

  it('SonarQube tells twins apart by the lines around them when their numbers shift', () => {
    const twins = `${filler('x', 6)}\nprint(1)\n${filler('y', 6)}\nprint(1)\n${filler('z', 6)}\n`;
    const shifted = `import os\n${filler('x', 6)}\nprint(1)\n${filler('y', 6)}\nprint(1)\n${filler('z', 6)}\n`;
    expect(told(sonarPasses, { 'a.py': twins }, { 'a.py': shifted }).became).toEqual([
      'a.py:7 -> a.py:8',
      'a.py:14 -> a.py:15',
    ]);
  });

  it('a side compared with itself has nothing new or fixed in any column', () => {
    const side = madeSide({ 'a.py': 'print(1)\nprint(1)\n', 'b.py': 'unused_x = magic(3)\n' });
    for (const column of COLUMNS) {
      const { isNew, isFixed } = column.compare(side, side);
      expect([column.name, ...isNew, ...isFixed]).toEqual([column.name]);
    }
  });
});
