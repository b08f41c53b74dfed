import { describe, expect, it } from '@jest/globals';
import { IN, inLanguages, modelOf } from './ecmascript-source.ts';

/** Symbols as `type qualified.name`, exported ones with a `+`. */
async function symbolsOf(...input: Parameters<typeof modelOf>): Promise<string[]> {
  const { symbols } = await modelOf(...input);
  return symbols.map(({ type, qualifiedName, exported }) => `${exported ? '+' : ''}${type} ${qualifiedName}`);
}

describe('symbols are made of', () => {
  it.each(
    inLanguages([
      ['functions', 'all', 'function f() {}\nasync function* g() {}', 'function f', 'function g'],
      [
        'functions in functions',
        'all',
        'function f() { function g() { function h() {} } }',
        'function f',
        'function f.g',
        'function f.g.h',
      ],
      [
        'functions in variables',
        'all',
        'const f = () => {};\nlet g = function () {};\nvar h = async function* i() {};',
        'function f',
        'function g',
        'function h',
      ],
      ['named function expressions', 'all', 'g(function f() {});', 'function f'],
      [
        'functions in properties',
        'all',
        'a.f = () => {};\nA.prototype.m = function () {};',
        'method a.f',
        'method A.m',
      ],
      [
        'functions handed out',
        'all',
        'exports.f = function () {};\nmodule.exports.g = () => {};',
        '+function f',
        '+function g',
      ],
      ['a default export without a name', 'all', 'export default () => {};', '+function default'],
      ['a default class without a name', 'all', 'export default class {}', '+class default'],
      ['a default export with a name', 'all', 'export default function f() {}', '+function f'],
      [
        'classes and methods',
        'all',
        'class A { constructor() {} m() {} static s() {} get g() {} set g(v) {} #p() {} async *[k]() {} "q"() {} }',
        'class A',
        'method A.constructor',
        'method A.m',
        'method A.s',
        'method A.g',
        'method A.g',
        'parameter A.g.v',
        'method A.#p',
        'method A.[k]',
        'method A.q',
      ],
      [
        'fields',
        'all',
        'class A { a = 1; static b; #c; d = () => {}; }',
        'class A',
        'property A.a',
        'property A.b',
        'property A.#c',
        'method A.d',
      ],
      [
        'class expressions',
        'all',
        'const A = class { m() {} };\ng(class B {});',
        'class A',
        'method A.m',
        'class B',
      ],
      [
        'methods of objects',
        'all',
        'const o = { m() {}, f: () => {}, p: { n() {} }, q: 1 };',
        'constant o',
        'method o.m',
        'method o.f',
        'method o.p.n',
      ],
      [
        'methods of objects without a name',
        'all',
        'function f() { g({ m() {} }); }',
        'function f',
        'method f.m',
      ],
      [
        'variables',
        'all',
        'let a; var b = 1;\nfunction f() { const c = 1; }',
        'variable a',
        'variable b',
        'function f',
        'variable f.c',
      ],
      [
        'constants',
        'all',
        'const A = 1;\nexport const b = g();\nconst { c, d: [e = 1, ...h], ...i } = x;',
        'constant A',
        '+constant b',
        'constant c',
        'constant e',
        'constant h',
        'constant i',
      ],
      [
        'loops and catch',
        'all',
        'for (const a of x) {}\nfor (let b in x) {}\nfor (let c = 0; ; ) {}\ntry {} catch ({ d }) {}',
        'variable a',
        'variable b',
        'variable c',
        'variable d',
      ],
      ['a variable declared twice, once', 'all', 'var a; var a;', 'variable a'],
      [
        'parameters',
        'all',
        'function f(a, { b, c: d }, [e] = [], ...g) {}',
        'function f',
        'parameter f.a',
        'parameter f.b',
        'parameter f.d',
        'parameter f.e',
        'parameter f.g',
      ],
      ['a single parameter', 'all', 'const f = a => a;', 'function f', 'parameter f.a'],
      [
        'imports',
        'all',
        "import a, { b, c as d, default as e } from 'x';\nimport * as g from 'y';",
        'import a',
        'import b',
        'import_alias d',
        'import_alias e',
        'import g',
      ],
      [
        'require',
        'all',
        "const a = require('x');\nconst { b, c: d } = require('y');\nconst e = require('z').f;",
        'import a',
        'import b',
        'import_alias d',
        'import_alias e',
      ],
      [
        'exports by name',
        'all',
        'function f() {}\nconst a = 1;\nlet b;\nexport { f, a as c };',
        '+function f',
        '+constant a',
        'variable b',
      ],
      [
        'CommonJS exports by name',
        'all',
        'function f() {}\nconst a = 1, b = 2;\nmodule.exports = { f, c: a };',
        '+function f',
        '+constant a',
        'constant b',
      ],
      [
        'interfaces, types, enums, namespaces',
        'types',
        'export interface I {}\ntype T = 1;\nconst enum E { A, B = 1, "C" }\nnamespace N.M { export const v = 1; }',
        '+interface I',
        'type T',
        'enum E',
        'enum_member E.A',
        'enum_member E.B',
        'enum_member E.C',
        'namespace N',
        '+variable N.M.v',
      ],
      [
        'abstract classes',
        'types',
        'abstract class A { abstract m(): void; abstract p: string; private readonly q?: number; }',
        'class A',
        'method A.m',
        'property A.p',
        'property A.q',
      ],
      [
        'parameter properties',
        'types',
        'class A { constructor(private readonly a: B, c: D, public e = 1) {} }',
        'class A',
        'method A.constructor',
        'parameter A.constructor.a',
        'property A.a',
        'parameter A.constructor.c',
        'parameter A.constructor.e',
        'property A.e',
      ],
      [
        'overloads, as one function',
        'types',
        'function f(a: 1): void;\nfunction f(a: 2): void;\nfunction f(a: any) {}\nclass A { m(): void; m(a?: 1) {} }',
        'function f',
        'parameter f.a',
        'class A',
        'method A.m',
        'parameter A.m.a',
      ],
      [
        'ambient code',
        'types',
        'declare function f(a: 1): void;\ndeclare const a: 1;\ndeclare class A { m(): void }',
        'function f',
        'constant a',
        'class A',
        'method A.m',
      ],
      ['import =', 'types', "import a = require('x');\nimport b = N.M;", 'import a', 'import b'],
      ['type imports', 'types', "import type { A, B as C } from 'x';", 'import A', 'import_alias C'],
    ]),
  )('%s (%s)', async (_what, language, text, ...expected) => {
    expect(await symbolsOf(text, language)).toEqual(expected);
  });

  it('the innermost function, class, enum or namespace as their scope', async () => {
    const { symbols } = await modelOf(
      'class A { m(p) { const o = { n() { let x; } }; } }\nenum E { B }\nnamespace N { let y; }\nconst z = 1;',
    );
    expect(symbols.map(({ name, scope }) => `${name} in ${scope}`)).toEqual([
      'A in module',
      'm in A',
      'p in m',
      'o in m',
      'n in m',
      'x in n',
      'E in module',
      'B in E',
      'N in module',
      'y in N',
      'z in module',
    ]);
  });

  it.each(IN.all)('exact ranges (%s)', async (language) => {
    const text =
      '/* c */ export const f = (a = 1) => a, b = 2;\nclass A { m() {} }\nfunction g() { return 1; }';
    const { symbols } = await modelOf(text, language);
    expect(symbols.map(({ at, start, end }) => [text.slice(at, at + 1), text.slice(start, end)])).toEqual([
      ['f', 'f = (a = 1) => a'],
      ['a', 'a = 1'],
      ['b', 'b = 2'],
      ['A', 'class A { m() {} }'],
      ['m', 'm() {}'],
      ['g', 'function g() { return 1; }'],
    ]);
  });

  it.each(IN.all)('functions and classes that enclose offsets (%s)', async (language) => {
    const text = 'class A { m() { g(() => 1); } }\nconst f = () => {};';
    const { enclosing } = await modelOf(text, language);
    expect(enclosing.map(({ start, end, qualifiedName }) => [qualifiedName, text.slice(start, end)])).toEqual(
      [
        ['A', 'class A { m() { g(() => 1); } }'],
        ['A.m', 'm() { g(() => 1); }'],
        ['f', 'f = () => {}'],
      ],
    );
  });

  it('comments of all kinds, and no docstrings', async () => {
    const text = '#!/usr/bin/env node\n// a\nf(/* b */);\n/** c */\n<!-- d\n';
    const { comments, docstrings } = await modelOf(text, 'javascript');
    expect(comments.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      '#!/usr/bin/env node',
      '// a',
      '/* b */',
      '/** c */',
      '<!-- d',
    ]);
    expect(docstrings).toEqual([]);
  });

  it('counts: every function with a body, classes, and what imports', async () => {
    const { counts } = await modelOf(
      "import a from 'x';\nimport 'y';\nexport * from 'z';\nconst b = require('v');\nimport('w');\nclass A { m() { g(() => 1); } }\ng(class {});\ndeclare function h(): void;",
    );
    expect(counts).toEqual({ functions: 2, classes: 2, imports: 5 });
  });
});
