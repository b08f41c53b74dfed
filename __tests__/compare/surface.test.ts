import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSurface, type SideSurface } from '../../src/compare/surface.ts';
import type { FileSurface, SurfaceEntry } from '../../src/compare/surface-entries.ts';
import { isSurfacePath } from '../../src/compare/surface-path.ts';
import { outcome, surfaceOf, told } from './made-surface.ts';

describe('a name that a module offers', () => {
  it('is removed, added or neither, by path', async () => {
    const base = { 'a.ts': 'export function f() {}\nexport const x = 1;\nfunction own() {}' };
    const head = { 'a.ts': 'export const x = 2;\nexport class C { m() {} }' };
    expect(await outcome(base, head)).toEqual(['added a.ts C', 'removed a.ts f']);
  });

  it('is removed with its file', async () => {
    expect(await outcome({ 'a.py': 'def f(): pass\nclass C:\n    def m(self): pass' }, {})).toEqual([
      'removed a.py C',
      'removed a.py f',
    ]);
  });

  it('is not touched by bodies, layout, comments, quotes or decorators', async () => {
    const base = {
      'a.py': "def f(a, b='x'): return 1",
      'a.ts': "export type T = 'a' | { x: 1; y: 2 };\nexport function f(a: number): void {}",
    };
    const head = {
      'a.py': '@cached\ndef f(\n    a,\n    b = "x",  # b\n):\n    return 2',
      'a.ts':
        'export type T =\n  | "a"\n  | { x: 1, y: 2, }\nexport function f(\n  a: number, // a\n): void { g(); }',
    };
    expect(await outcome(base, head)).toEqual([]);
  });

  it('is the same where a type of Python stands in quotes or in none', async () => {
    const base = { 'a.py': 'def f(a: "Node", b: "str" = "x") -> "List[Node]": pass' };
    expect(await outcome(base, { 'a.py': "def f(a: Node, b: str = 'x') -> List[Node]: pass" })).toEqual([]);
    const other = { 'a.py': 'def f(a: "Node", b: "str" = x) -> "List[Node]": pass' };
    expect(await outcome(base, other)).toEqual(['changed a.py f: a parameter changed']);
    const literal = { 'a.ts': 'export function f(a: "x"): void {}' };
    expect(await outcome(literal, { 'a.ts': 'export function f(a: x): void {}' })).toHaveLength(1);
  });

  it('is still there when its file passes it on from where it went', async () => {
    const base = { 'a.py': 'def f(): pass', 'b.ts': 'export function g() {}', 'd.ts': 'export const h = 1' };
    const head = {
      'a.py': 'from .c import f',
      'c.py': 'def f(): pass',
      'b.ts': "export { g } from './e'",
      'd.ts': "export * from './e'",
      'e.ts': 'export function g() {}\nexport const h = 1',
    };
    const changes = await outcome(base, head);
    expect(changes.filter((change) => !change.startsWith('added'))).toEqual([]);
  });

  it('is known by the name that users see', async () => {
    const base = { 'a.ts': 'function one(a: string) {}\nexport { one as b };\nexport default class C {}' };
    const head = { 'a.ts': 'function two(a: string) {}\nexport { two as b };\nexport default class D {}' };
    expect(await outcome(base, head)).toEqual([]);
    expect(await outcome(base, { 'a.ts': 'function one(a: number) {}\nexport { one as b };' })).toEqual([
      'changed a.ts b: a parameter changed',
      'removed a.ts default',
    ]);
  });

  it('moves to the one other file that offers it with the same declaration', async () => {
    const base = { 'a.ts': 'export function f(a: string) {}\nexport function g() {}' };
    const head = { 'a.ts': '', 'b.ts': 'export function f(a: string) {}\nexport function g(a: string) {}' };
    expect(await outcome(base, head)).toEqual(['removed a.ts g', 'moved a.ts -> b.ts f', 'added b.ts g']);
  });

  it('moves with its file, and is changed when its declaration is another one there', async () => {
    const base = { 'a.py': 'def f(a): pass\ndef g(): pass\nx = 1' };
    const head = { 'b.py': 'def f(a, b): pass\ndef g(): pass\nx = 1' };
    expect(await outcome(base, head, { 'a.py': 'b.py' })).toEqual([
      'changed a.py -> b.py f: a parameter was added',
      'moved a.py -> b.py g',
      'moved a.py -> b.py x',
    ]);
  });

  it('of which nothing is known is never removed or added', async () => {
    const [full, none] = [{ 'a.py': 'def f(): pass' }, { 'a.py': '' }];
    const [known, doubtful] = [await surfaceOf(full), await surfaceOf(none, ['a.py'])];
    expect(compareSurface(known, doubtful, new Map())).toEqual([]);
    expect(compareSurface(doubtful, known, new Map())).toEqual([]);
    const elsewhere = await surfaceOf({ 'b.py': '' }, ['b.py']);
    expect(compareSurface(known, elsewhere, new Map([['a.py', 'b.py']]))).toEqual([]);
  });

  it('follows `__all__` where there is one', async () => {
    const base = { 'a.py': "__all__ = ['f', 'g']\ndef f(): pass\ndef g(): pass\ndef h(): pass" };
    const head = { 'a.py': "__all__ = ['f']\ndef f(): pass\ndef g(): pass" };
    expect(await outcome(base, head)).toEqual(['removed a.py g']);
  });
});

describe('members of a class', () => {
  it('are told one by one when the class stays', async () => {
    const base = { 'a.ts': 'export class C { m(a: string) {} n() {} private p() {} }' };
    const head = { 'a.ts': 'export class C { m() {} o = 1; }' };
    expect(await outcome(base, head)).toEqual([
      'changed a.ts C.m: a parameter was removed',
      'removed a.ts C.n',
      'added a.ts C.o',
    ]);
  });

  it('that became private are removed', async () => {
    const base = { 'a.py': 'class C:\n    def m(self): pass\n    def __init__(self, a): pass' };
    const head = { 'a.py': 'class C:\n    def _m(self): pass\n    def __init__(self, a, b): pass' };
    expect(await outcome(base, head)).toEqual([
      'changed a.py C.__init__: a parameter was added',
      'removed a.py C.m',
    ]);
  });
});

describe('a changed declaration', () => {
  it.each([
    ['def f(a, b): ...', 'def f(a): ...', 'a parameter was removed'],
    ['def f(a, b, c): ...', 'def f(a): ...', '2 parameters were removed'],
    ['def f(a): ...', 'def f(a, b): ...', 'a parameter was added'],
    ['def f(a): ...', 'def f(a, b=","): ...', 'an optional parameter was added'],
    ['def f(a): ...', 'def f(b=1, a=2): ...', 'a parameter was added'],
    ['def f(a): ...', 'def f(a, *args, **kwargs): ...', '2 optional parameters were added'],
    ['def f(a, b): ...', 'def f(b, a): ...', 'the parameters were reordered'],
    ['def f(a, b): ...', 'def f(a, c): ...', 'a parameter was replaced'],
    ['def f(a: int): ...', 'def f(a: str): ...', 'a parameter changed'],
    ['def f(a) -> int: ...', 'def f(a) -> str: ...', 'the return type changed'],
    [
      'def f(a, b) -> int: ...',
      'def f(a) -> str: ...',
      'a parameter was removed and the return type changed',
    ],
    ['def f(a=(1, 2), b="(,"): ...', 'def f(a=(1, 2)): ...', 'a parameter was removed'],
    ['def f(a): ...', 'async def f(a): ...', 'the declaration changed'],
    ['def f(a): ...', 'f: int = 1', 'the declaration changed'],
  ])('of Python (%s, %s) is told: %s', async (before, after, reason) => {
    expect(await outcome({ 'a.py': before }, { 'a.py': after })).toEqual([`changed a.py f: ${reason}`]);
  });

  it.each([
    ['function f(a: Map<string, X>, b: X) {}', 'function f(a: Map<string, X>) {}', 'a parameter was removed'],
    ['function f(a: X) {}', 'function f(a: X, b?: X) {}', 'an optional parameter was added'],
    ['function f(a: X) {}', 'function f(a: X, ...b: X[]) {}', 'an optional parameter was added'],
    ['function f(a?: X) {}', 'function f(a: X) {}', 'a parameter changed'],
    [
      'function f<T extends (a: X) => Y>(a: T) {}',
      'function f<T extends (a: X) => Y>(a: T, b: T) {}',
      'a parameter was added',
    ],
    ['const f = (a: X): Y => 1', 'const f = (a: X): Z => 1', 'the return type changed'],
    [
      'function f({ a, b }: X) {}',
      'function f({ a, b }: X, c = [1, 2]) {}',
      'an optional parameter was added',
    ],
    ['type f = { a: 1 }', 'type f = { a: 1; b: 2 }', 'a member was added'],
    [
      'interface f { a: 1; m(x: X): Y }',
      'interface f { b?: 2; a: 1; m(x: X): Y }',
      'an optional member was added',
    ],
    ['interface f { a: 1; m(x: X): Y }', 'interface f { a: 1; m(x: Y): Y }', 'a member changed'],
    ['interface f extends A { a: 1 }', 'interface f extends B { a: 1 }', 'the declaration changed'],
    ['enum f { A, B = 2 }', 'enum f { A }', 'a member was removed'],
    ["type f = 'a' | 'b'", "type f = 'a'", 'the declaration changed'],
    [
      'function f(a: X): X; export function f(a: Y): Y; export function f(a: any) {}',
      'function f(a: X): X; export function f(a: any) {}',
      'an overload was removed',
    ],
  ])('of TypeScript (%s, %s) is told: %s', async (before, after, reason) => {
    const [base, head] = [{ 'a.ts': `export ${before}` }, { 'a.ts': `export ${after}` }];
    expect(await outcome(base, head)).toEqual([`changed a.ts f: ${reason}`]);
  });

  it('has both declarations, both places, and a short name', async () => {
    const base = await surfaceOf({ 'a.py': '\ndef f(a): pass' });
    const head = await surfaceOf({ 'a.py': 'def f(a, b): pass' });
    expect(compareSurface(base, head, new Map())).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}$/),
        change: 'changed',
        symbol: 'f',
        symbol_type: 'function',
        path: 'a.py',
        line: 1,
        column: 5,
        signature: 'def f(a, b)',
        base: { path: 'a.py', line: 2, signature: 'def f(a)' },
        reason: 'a parameter was added',
      },
    ]);
  });
});

describe('the surface', () => {
  it.each([
    'a.py',
    'src/__init__.py',
    '__main__.py',
    'pkg/a.ts',
    'contest/latest.js',
    'inspector/spec-list.ts',
    '_a.ts',
  ])('has %s', (path) => expect(isSurfacePath(path)).toBe(true));

  it.each([
    'a.md',
    'tests/a.py',
    'pkg/test/a.ts',
    'src/__tests__/a.ts',
    'a.test.ts',
    'a.spec.tsx',
    'spec/a.js',
    'test_a.py',
    'a_test.py',
    'pkg/conftest.py',
    'tests.py',
    'pkg/_a.py',
    '_pkg/a.py',
    'a.d.ts',
    'a.pyi',
    'a.min.js',
  ])('has not %s', (path) => expect(isSurfacePath(path)).toBe(false));
});

const names = fc.constantFrom('f', 'g', 'h', 'C');
const entry = fc.record({
  signature: fc.option(fc.constantFrom('f(a)', 'f(a, b)'), { nil: undefined }),
  line: fc.integer({ min: 1, max: 9 }),
});
const file: fc.Arbitrary<FileSurface> = fc
  .record({
    entries: fc.dictionary(names, entry),
    bound: fc.array(names, { maxLength: 1 }),
    stars: fc.array(fc.constantFrom('./x', './y'), { maxLength: 1 }),
  })
  .map(({ entries, bound, stars }) => ({
    entries: new Map(
      Object.entries(entries).map(([symbol, { signature, line }]): [string, SurfaceEntry] => [
        symbol,
        {
          symbol,
          line,
          column: 1,
          members: [],
          ...(signature === undefined ? {} : { signature, key: signature }),
        },
      ]),
    ),
    bound: new Set(bound),
    stars: new Set(stars),
  }));
const side: fc.Arbitrary<SideSurface> = fc
  .dictionary(fc.constantFrom('a.ts', 'b.ts', 'c.ts'), file)
  .map((files) => ({ files: new Map(Object.entries(files)), unknown: new Set() }));

describe('comparing surfaces', () => {
  it('finds nothing between a side and itself', () => {
    fc.assert(fc.property(side, (one) => compareSurface(one, one, new Map()).length === 0));
  });

  it('with the sides swapped swaps what was added and what was removed', () => {
    const sorted = (base: SideSurface, head: SideSurface, change: string): string[] =>
      told(compareSurface(base, head, new Map()))
        .filter((line) => line.startsWith(change))
        .map((line) => line.slice(change.length))
        .sort();
    fc.assert(
      fc.property(side, side, (base, head) => {
        expect(sorted(base, head, 'added')).toEqual(sorted(head, base, 'removed'));
        expect(sorted(base, head, 'changed').length).toBe(sorted(head, base, 'changed').length);
      }),
    );
  });

  it('names every change once', () => {
    fc.assert(
      fc.property(side, side, (base, head) => {
        const ids = compareSurface(base, head, new Map()).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
