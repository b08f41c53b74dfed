import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NO_FILTERS, ordered, select, SORTS, type Filters } from '../../src/page/filters.ts';
import { folderAt, foldersOf, foldersOfComplexity } from '../../src/page/folders.ts';
import { pathTest } from '../../src/page/glob.ts';
import { decodeHash, encodeHash } from '../../src/page/permalink.ts';
import { FACETS, kindOf, tableOf } from '../../src/page/rows.ts';
import { changedWords, segmentsOf } from '../../src/page/segments.ts';
import { richReport } from './made-page.ts';

const table = tableOf(richReport(300));

const some = (values: readonly string[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  kind: some(table.columns.kind.values),
  severity: some(table.columns.severity.values),
  rule: some([...table.columns.rule.values, 'no such rule']),
  language: some(table.columns.language.values),
  path: fc.constantFrom('', 'engine', 'src/**', '**/*.tsx', 'src/*/r?n.ts', 'nowhere'),
  text: fc.constantFrom('', 'import', 'UNUSED import', 'lease.ts', 'nothing has this'),
  sort: fc.option(fc.constantFrom(...SORTS, ...SORTS.map((sort) => `-${sort}` as const)), { nil: undefined }),
});

/** The rows that pass, found in the plain way. */
function plainly(filters: Filters): number[] {
  const test = pathTest(filters.path);
  return [...table.findings.keys()].filter((row) => {
    const one = table.findings[row]!;
    const values = {
      kind: kindOf(table, row),
      severity: one.severity,
      rule: one.code,
      language: one.language!,
    };
    return (
      FACETS.every((facet) => filters[facet].length === 0 || filters[facet].includes(values[facet])) &&
      test(one.path) &&
      filters.text
        .toLowerCase()
        .split(' ')
        .every((word) => table.text(row).includes(word))
    );
  });
}

describe('the filters of the page', () => {
  it('show exactly the findings that pass all of them', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { shown } = select(table, filters, ordered(table, filters.sort));
        expect([...shown].sort((a, b) => a - b)).toEqual(plainly(filters));
      }),
    );
  });

  it('count for each value what there would be without a choice in its own list', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...FACETS), (filters, facet) => {
        const { counts } = select(table, filters, ordered(table, undefined));
        const rows = plainly({ ...filters, [facet]: [] });
        for (const [n, count] of counts[facet].entries())
          expect(count).toBe(rows.filter((row) => table.columns[facet].of[row] === n).length);
      }),
    );
  });

  it.each(SORTS)('order by %s and back, and lose nothing', (sort) => {
    const up = ordered(table, sort);
    expect(new Set(up).size).toBe(table.findings.length);
    if (sort !== 'path') return;
    const paths = [...up].map((row) => table.findings[row]!.path);
    expect(paths).toEqual([...paths].sort());
    const down = [...ordered(table, '-path')].map((row) => table.findings[row]!.path);
    expect(down).toEqual(paths.toReversed());
  });

  it('come back from an address as they went in', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => one.trim() !== '');
    const anyLink = fc.record({
      filters: fc.record({
        kind: fc.array(text),
        severity: fc.array(text),
        rule: fc.array(text),
        language: fc.array(text),
        path: text,
        text,
        sort: fc.constantFrom(...SORTS),
      }),
      open: text,
    });
    fc.assert(
      fc.property(anyLink, (link) => {
        expect(decodeHash(`#${encodeHash(link)}`)).toEqual(link);
        expect(new URL(`file:///x#${encodeHash(link)}`).hash).toBe(`#${encodeHash(link)}`);
      }),
    );
  });

  it.each(['#%', '#q=%E0%A4%A', '#class=&&=x&sort=nonsense&__proto__=1', '#'])(
    'read what they can of the address %s',
    (hash) => {
      const { filters } = decodeHash(hash);
      expect({ ...filters, text: '' }).toEqual(NO_FILTERS);
    },
  );
});

describe('a filter of paths', () => {
  it.each([
    ['src/*.ts', ['src/a.ts', 'src/.ts'], ['src/b/a.ts', 'a.ts', 'src/a.tsx']],
    ['**/a.ts', ['a.ts', 'x/a.ts', 'x/y/a.ts'], ['ba.ts', 'x/ba.ts']],
    ['src/**/a.ts', ['src/a.ts', 'src/x/a.ts', 'src/x/y/a.ts'], ['src/xa.ts', 'lib/src/a.ts']],
    ['src/**', ['src/a', 'src/x/y'], ['src', 'lib/src/a']],
    ['?.py', ['a.py', 'é.py'], ['ab.py', '/.py']],
    ['A.TS', ['src/a.ts'], ['src/a.js']],
    [' core ', ['src/core/a.ts'], ['src/cor/e.ts']],
    ['[a]*', ['[a]b'], ['ab']],
  ])('%s passes and stops what it should', (glob, passing, stopped) => {
    const test = pathTest(glob);
    expect(passing.filter((path) => !test(path))).toEqual([]);
    expect(stopped.filter(test)).toEqual([]);
  });

  it('takes no long time over any text', () => {
    const test = pathTest(`${'*a'.repeat(249)}b`);
    expect(test('a'.repeat(4000))).toBe(false);
  });
});

describe('the folders of the hot spots', () => {
  it('hold every finding once', () => {
    const rows = ordered(table, undefined);
    const root = foldersOf(table, rows);
    expect(root.weight).toBe(rows.length);
    const engine = folderAt(root, 'src/engine');
    expect(engine.weight).toBe(
      [...rows].filter((row) => table.findings[row]!.path.startsWith('src/engine/')).length,
    );
    expect(engine.children.reduce((sum, child) => sum + child.weight, 0)).toBe(engine.weight);
  });

  it('are as large as their files are complex, and tell what was added to that', () => {
    const root = foldersOfComplexity([
      ['src/a/one.ts', 12, 10],
      ['src/a/two.ts', 5, 9],
      ['src/b/new.ts', 3, 0],
    ]);
    expect(root).toMatchObject({ weight: 20, worse: 5, better: 4 });
    expect(folderAt(root, 'src/a')).toMatchObject({ weight: 17, worse: 2, better: 4 });
  });
});

describe('the source in the panel', () => {
  it('keeps every character, however it is cut up', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (base, head) => {
        const words = changedWords(base, head);
        const lines = segmentsOf(head, {
          tokens: [{ text: head, name: '' }],
          changed: words.head,
          marked: [[2, 7]],
        });
        expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(head);
      }),
    );
  });

  it('shows which words are others', () => {
    const { base, head } = changedWords('f(a, 17)', 'f(a, 23)');
    expect([base, head]).toEqual([[[5, 7]], [[5, 7]]]);
  });
});
