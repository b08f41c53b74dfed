import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare, type Comparison } from '../../src/compare/compare.ts';
import type { ComparedSide, SideFinding } from '../../src/compare/side.ts';
import { madeFinding, madeSide, told, type MadeFile, type Making } from './made-sides.ts';

/** Few different lines, so that twins, blank lines and chance likeness are the rule. */
const line = fc.constantFrom(
  '',
  '   ',
  '}',
  'def f():',
  'def g():',
  'class K:',
  '    print(x)',
  '    print(x, y)',
  '    print(x); print(y)',
  '\tprint(x)',
  '    print(x)  # ok',
  '    unused_a = 1',
  '    unused_b = unused_a',
  '    return magic(1)',
  '    return magic(2)',
  '    bad',
  '    bad!',
  'a = 1',
  'b = compute(a, a)',
  'c = compute(b, a)',
);
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
const file: fc.Arbitrary<MadeFile> = fc.oneof(
  { weight: 8, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.record({
      text,
      status: fc.constantFrom('analysed', 'parse_failed', 'not_analysed'),
      ignored: fc.boolean(),
      hidden: fc.boolean(),
    }),
  },
);
const PATHS = ['a.py', 'b.py', 'dir/a.py', 'dir/c.py'];
const tree = (content: fc.Arbitrary<MadeFile>): fc.Arbitrary<Record<string, MadeFile>> =>
  fc.dictionary(fc.constantFrom(...PATHS), content, { maxKeys: 4, noNullPrototype: true });

/** A tree, and what a few edits made of it. */
const change = (
  content: fc.Arbitrary<MadeFile>,
): fc.Arbitrary<[Record<string, MadeFile>, Record<string, MadeFile>]> =>
  fc
    .tuple(tree(content), fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.nat(), line, content), { maxLength: 6 }))
    .map(([base, edits]) => {
      const head = { ...base };
      for (const [which, kind, at, added, other] of edits) {
        const paths = Object.keys(head).sort();
        const path = paths[which % Math.max(1, paths.length)] ?? 'a.py';
        const to = PATHS[at % PATHS.length]!;
        const made = head[path];
        if (made === undefined || kind === 4) head[to] = other;
        else if (kind === 3) {
          delete head[path];
          head[to] = made;
        } else head[path] = editedFile(made, { kind, at, added });
      }
      return [base, head];
    });

function editedFile(made: MadeFile, edit: { kind: number; at: number; added: string }): MadeFile {
  const lines = (typeof made === 'string' ? made : made.text).split('\n');
  const at = edit.at % (lines.length + 1);
  if (edit.kind === 0) lines.splice(at, 0, edit.added);
  else if (edit.kind === 1) lines.splice(at, 1);
  else lines.push(...lines.splice(0, at));
  const joined = lines.join('\n');
  return typeof made === 'string' ? joined : { ...made, text: joined };
}

/** Findings of the whole batch, some of them measured. */
const batch: fc.Arbitrary<NonNullable<Making['batch']>> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...PATHS),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(3),
      fc.option(fc.nat(2), { nil: undefined }),
    ),
    { maxLength: 5, selector: (drawn) => drawn.join() },
  )
  .map((drawn) => {
    const found: Record<string, SideFinding[]> = Object.fromEntries(PATHS.map((path) => [path, []]));
    for (const [path, at, other, value] of drawn)
      found[path]!.push(
        madeFinding(path, at, {
          code: value === undefined ? 'C001' : 'M005',
          message: `Import cycle with '${PATHS[other]}'`,
          scope: 'batch',
          ...(value === undefined ? {} : { value }),
        }),
      );
    return found;
  });

const RUNS = { numRuns: 400 };

/** Another order of a list, the same for the same seed. */
const shuffled =
  (seed: number) =>
  <T>(list: readonly T[]): T[] =>
    list
      .map((entry, at): [number, T] => [Math.imul(at + 1, seed | 1) >>> 0, entry])
      .sort(([a], [b]) => a - b)
      .map(([, entry]) => entry);

/** What a finding is, whatever its class. */
const place = (finding: Comparison['findings'][number]): string =>
  `${finding.code} ${finding.path}:${finding.line}:${finding.column} ${finding.message}`;

describe('the comparison', () => {
  it('of a side with itself has nothing but unchanged findings', () => {
    fc.assert(
      fc.property(tree(file), (files) => {
        const comparison = compare(madeSide(files), madeSide(files));
        expect(comparison.findings).toEqual([]);
        const shown = Object.keys(files).reduce((sum, path) => sum + madeSide(files).shardCount(path), 0);
        expect(comparison.unchangedCount).toBe(shown);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of files or findings', () => {
    fc.assert(
      fc.property(change(file), fc.integer(), ([base, head], seed) => {
        const turned = (files: Record<string, MadeFile>): ComparedSide => {
          const side = madeSide(Object.fromEntries(Object.entries(files).reverse()));
          return { ...side, findings: (path) => shuffled(seed)(side.findings(path)) };
        };
        const plain = compare(madeSide(base), madeSide(head));
        const other = compare(turned(base), turned(head));
        expect(other.findings).toEqual(plain.findings);
        expect(told(other)).toEqual(told(plain));
        expect(other.suppressedCount).toBe(plain.suppressedCount);
        expect(other.silencedByChange).toEqual(plain.silencedByChange);
      }),
      RUNS,
    );
  });

  it('places every finding of both sides exactly once, one to one', () => {
    fc.assert(
      fc.property(change(text), ([base, head]) => {
        const [left, right] = [madeSide(base), madeSide(head)];
        const comparison = compare(left, right);
        const { matches, findings } = comparison;
        expect(new Set(matches.map((match) => match.base)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.head)).size).toBe(matches.length);
        for (const match of matches) expect(match.head.code).toBe(match.base.code);
        const visible = (side: ComparedSide): number =>
          [...side.files.keys()].reduce((sum, path) => sum + side.shardCount(path), 0);
        const onBase = findings.filter((finding) => finding['side'] === 'base' || finding.base).length;
        const onHead = findings.filter((finding) => finding['side'] !== 'base').length;
        const becameSilent = findings.filter(({ reason }) => reason === 'silenced by a comment').length;
        const spokeUp = findings.filter(({ reason }) => reason === 'no longer silenced by a comment').length;
        expect(comparison.unchangedCount + onBase - spokeUp).toBe(visible(left));
        expect(comparison.unchangedCount + onHead - becameSilent).toBe(visible(right));
      }),
      RUNS,
    );
  });

  it('accounts for every finding once, of files in doubt and of the whole batch too, in whatever order they come', () => {
    fc.assert(
      fc.property(change(file), batch, batch, fc.integer(), ([base, head], before, after, seed) => {
        const [left, right] = [madeSide(base, { batch: before }), madeSide(head, { batch: after })];
        const comparison = compare(left, right);
        const sources = comparison.findings.map(({ id }) => comparison.source(id)!);
        for (const [name, side] of [
          ['base', left],
          ['head', right],
        ] as const) {
          const all = [...side.files.keys()].flatMap((path) => side.findings(path));
          const shownOnce = sources.flatMap((source) => source[name] ?? []);
          expect(new Set(shownOnce).size).toBe(shownOnce.length);
          for (const finding of shownOnce) expect(all).toContain(finding);
          const shown = (list: readonly SideFinding[]): number =>
            list.filter((finding) => finding.suppressed !== true).length;
          expect(comparison.unchangedCount + shown(shownOnce)).toBe(shown(all));
        }
        const turned = (files: Record<string, MadeFile>, making: Making): ComparedSide => {
          const side = madeSide(Object.fromEntries(Object.entries(files).reverse()), making);
          const mixed = shuffled(seed);
          return {
            ...side,
            findings: (path) => mixed(side.findings(path)),
            batchFindings: (path) => mixed(side.batchFindings(path)),
          };
        };
        const other = compare(turned(base, { batch: before }), turned(head, { batch: after }));
        expect(other.findings).toEqual(comparison.findings);
        expect(told(other)).toEqual(told(comparison));
        for (const { id } of comparison.findings) expect(other.explain(id)).toEqual(comparison.explain(id));
      }),
      RUNS,
    );
  });

  it('turned round turns new and fixed round, and keeps who is whom', () => {
    fc.assert(
      fc.property(change(text), ([base, head]) => {
        const there = compare(madeSide(base), madeSide(head));
        const back = compare(madeSide(head), madeSide(base));
        const pairs = (comparison: Comparison, turned: boolean): string[] =>
          comparison.matches
            .map((match) => (turned ? [match.head, match.base] : [match.base, match.head]))
            .map((both) => both.map((one) => `${one.path}:${one.line}:${one.column} ${one.code}`).join(' = '))
            .sort();
        expect(pairs(back, true)).toEqual(pairs(there, false));
        const of = (comparison: Comparison, ...classes: string[]): string[] =>
          comparison.findings
            .filter((finding) => classes.includes(finding.class) && finding.reason === undefined)
            .map(place)
            .sort();
        expect(of(back, 'fixed', 'gone')).toEqual(of(there, 'new'));
        expect(of(back, 'new')).toEqual(of(there, 'fixed', 'gone'));
        expect(of(back, 'softened').length).toBe(of(there, 'worsened').length);
        expect(back.unchangedCount).toBe(there.unchangedCount);
      }),
      RUNS,
    );
  });

  it('never calls fixed what a head that was not wholly analysed does not show', () => {
    fc.assert(
      fc.property(change(file), ([base, head]) => {
        const right = madeSide(head);
        for (const finding of compare(madeSide(base), right).findings)
          if (finding.class === 'fixed' || finding.class === 'gone')
            expect(right.files.get(finding.path)?.status ?? 'analysed').toBe('analysed');
      }),
      RUNS,
    );
  });

  it('gives every finding an id of its own, and explains it', () => {
    fc.assert(
      fc.property(change(file), ([base, head]) => {
        const comparison = compare(madeSide(base), madeSide(head));
        const ids = comparison.findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, pass } of comparison.findings) {
          expect(id).toMatch(/^[0-9a-f]{8}(-\d+)?$/);
          expect(comparison.explain(id)).toMatchObject({ pass: pass ?? 0 });
        }
      }),
      RUNS,
    );
  });
});
