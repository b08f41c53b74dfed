import { describe, expect, it } from '@jest/globals';
import { edgeSchema, symbolSchema } from '../../src/records/output.ts';
import { symbols } from '../../src/tasks/symbols.ts';
import { opened } from './opened.ts';

const text = [
  'from .sub import thing as t',
  '',
  'class A(Base):',
  '    def method(self, n):',
  '        import json',
  '        return json.dumps(t if n else None)',
  '',
].join('\n');

/** Signatures by qualified name. */
async function signaturesOf(path: string, source: string): Promise<Record<string, string>> {
  return Object.fromEntries(
    symbols
      .run(await opened(path, source), {})
      .flatMap((fact) =>
        fact.kind === 'symbol' && fact.signature !== undefined ? [[fact.qualified_name, fact.signature]] : [],
      ),
  );
}

describe('symbols', () => {
  it('stand at their name, with both ways to count columns and the end of the definition', async () => {
    const facts = symbols.run(await opened('a.py', text), {});
    expect(facts).toContainEqual({
      kind: 'symbol',
      name: 'method',
      qualified_name: 'A.method',
      symbol_type: 'method',
      type: 'method',
      scope: 'A',
      line: 4,
      col: 8,
      column: 9,
      end_line: 6,
      end_column: 44,
      complexity: 2,
      cognitive_complexity: 1,
      signature: 'def method(self, n)',
    });
  });

  it('come with the edges of the file, as written', async () => {
    const facts = symbols.run(await opened('a.py', text), {});
    expect(facts.filter((fact) => fact.kind === 'edge')).toEqual([
      expect.objectContaining({ edge_type: 'imports', module: 'sub', name: 'thing', alias: 't', level: 1 }),
      expect.objectContaining({ edge_type: 'inherits', target: 'Base', line: 3 }),
      expect.objectContaining({ edge_type: 'imports', module: 'json', line: 5, deferred: true }),
    ]);
  });

  it('mark only imports inside functions as deferred', async () => {
    const facts = symbols.run(await opened('a.py', 'if x:\n    import a\nclass C:\n    import b\n'), {});
    const edges = facts.filter((fact) => fact.kind === 'edge');
    expect(edges.map((edge) => edge.deferred)).toEqual([undefined, undefined]);
  });

  it('of Python that others may use have a signature, whatever its layout', async () => {
    const signatures = await signaturesOf(
      'a.py',
      [
        '@cached',
        'async def f(',
        '    a,  # the first',
        "    b: int = 1, *, c=(1,), d='x  y',",
        ') -> dict[str, int]:',
        '    def inner(): pass',
        'def _hidden(a): pass',
        'class A(B, metaclass=M):',
        '    x: int = 1',
        '    _y = 2',
        '    def __init__(self, n): self.n: int = n',
        '    def _own(self): pass',
        'class _C:',
        '    def m(self): pass',
        'type T = int | str',
        'LIMIT = 3',
        'import os',
      ].join('\n'),
    );
    expect(signatures).toEqual({
      f: "async def f(a, b: int = 1, *, c=(1,), d='x  y') -> dict[str, int]",
      A: 'class A(B, metaclass=M)',
      'A.x': 'x: int',
      'A.__init__': 'def __init__(self, n)',
      'A.n': 'n: int',
      T: 'type T = int | str',
      LIMIT: 'LIMIT',
    });
  });

  it('of TypeScript that others may use have a signature, whatever its layout', async () => {
    const signatures = await signaturesOf(
      'a.ts',
      [
        'export function f<T>(a: T, /* two */ b?: Map<string, T>,): Promise<T> { return g(); }',
        'export const arrow = async (a: number): Promise<void> => { await a; };',
        'export const table: Record<string, number> = { a: 1 }, plain = { b: 2 };',
        '@d() export abstract class A<T> extends B implements C {',
        '  @x() public readonly a: number = 1;',
        '  private b = 2; #c = 3; protected d?: string;',
        '  constructor(private e: number, public f = 1) { super(); }',
        '  m(x: string): void {} abstract q(): T;',
        '  private n() {}',
        '}',
        'export interface I {',
        '  a: string, // one',
        "  b: 'x  y'",
        '}',
        'export type T =',
        "  | 'a'",
        '  | { x: 1, y: 2, };',
        'export enum E { A, B = 2, }',
        'class Hidden { m() {} }',
        'export namespace N { export function g(a: string): void {} function own() {} }',
      ].join('\n'),
    );
    expect(signatures).toEqual({
      f: 'function f<T>(a: T, b?: Map<string, T>): Promise<T>',
      arrow: 'arrow = async (a: number): Promise<void>',
      table: 'table: Record<string, number>',
      plain: 'plain',
      A: 'abstract class A<T> extends B implements C',
      'A.a': 'readonly a: number',
      'A.d': 'protected d?: string',
      'A.constructor': 'constructor(e: number, f = 1)',
      'A.f': 'f',
      'A.m': 'm(x: string): void',
      'A.q': 'abstract q(): T',
      I: "interface I { a: string; b: 'x  y' }",
      T: "type T = 'a' | { x: 1; y: 2 }",
      E: 'enum E { A, B = 2 }',
      N: 'namespace N',
      'N.g': 'function g(a: string): void',
    });
  });

  it('of an overloaded function have its overloads for a signature, not its implementation', async () => {
    const lines = [
      'export function f(a: string): string;',
      'export function f(a: number): number;',
      'export function f(a: any): any { return a; }',
    ];
    expect(await signaturesOf('a.ts', lines.join('\n'))).toEqual({
      f: 'function f(a: string): string\nfunction f(a: number): number',
    });
  });

  it('have signatures of a length that has a limit, still different for different declarations', async () => {
    const long = (last: string): Promise<Record<string, string>> =>
      signaturesOf('a.ts', `export type T = ${'string | '.repeat(500)}${last};`);
    const { T: one } = await long('1');
    const { T: other } = await long('2');
    expect(one!.length).toBeLessThan(2050);
    expect(one!.slice(0, 2000)).toBe(other!.slice(0, 2000));
    expect(one).not.toBe(other);
  });

  it('are valid records', async () => {
    for (const fact of symbols.run(await opened('a.py', text), {}))
      expect((fact.kind === 'edge' ? edgeSchema : symbolSchema).safeParse(fact).error).toBeUndefined();
  });

  it('are looked for in code only', () => {
    expect(symbols.accepts('a.md', undefined, {})).toBe(false);
    expect(symbols.accepts('a.py', 'python', {})).toBe(true);
  });
});
