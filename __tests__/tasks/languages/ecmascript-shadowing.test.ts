import { describe, expect, it } from '@jest/globals';
import { findingsOf, inLanguages, modelOf } from './ecmascript-source.ts';

describe('a name shadows an outer one when', () => {
  it.each(
    inLanguages([
      ['a parameter hides a variable', 'all', 'const a = 1;\nfunction f(a) {}', '2: a'],
      ['a parameter hides an import', 'all', "import a from 'x';\nexport const f = (a) => a;", '2: a'],
      ['a variable hides a variable of a block', 'all', '{\n  let a;\n  {\n    let a;\n  }\n}', '4: a'],
      [
        'a variable hides a parameter',
        'all',
        'function f(a) {\n  if (x) {\n    const a = 1;\n  }\n}',
        '3: a',
      ],
      [
        'a variable in a callback hides one',
        'all',
        'function f() {\n  let a;\n  g(() => {\n    let a;\n  });\n}',
        '4: a',
      ],
      ['a parameter hides the function', 'all', 'function a(a) {}', '1: a'],
      ['a parameter hides a function that comes later', 'all', 'function f(a) {}\nfunction a() {}', '1: a'],
      ['a parameter hides a class', 'all', 'class A {}\nfunction f(A) {}', '2: A'],
      ['a parameter hides the name of a function expression', 'all', 'g(function a(a) {});', '1: a'],
      ['a pattern hides names', 'all', 'let a, b;\nfunction f({ a, c: [b] }) {}', '2: a', '2: b'],
      [
        'a loop variable hides one',
        'all',
        'let a;\nfor (const a of x) {}\nfor (let a = 0; ; ) {}',
        '2: a',
        '3: a',
      ],
      ['a caught error hides one', 'all', 'let a;\ntry {} catch (a) {}', '2: a'],
      ['a caught error is hidden', 'all', 'try {} catch (a) { g((a) => a); }', '1: a'],
      ['var in a block stays in its function', 'all', 'var a;\nfunction f() { if (x) { var a; } }', '2: a'],
      ['var is repeated, said once', 'all', 'var a;\nfunction f() { var a; var a; }', '2: a'],
      ['a setter takes it', 'all', 'let a;\nclass B { set c(a) {} }', '2: a'],
      ['an initialiser uses it', 'all', 'const a = x.map((a) => a);', '1: a'],
      ['two functions do', 'all', 'let a;\nfunction f(a) {}\nfunction g(a) {}', '2: a', '3: a'],
      [
        'require binds it',
        'all',
        "const a = require('x');\nexports.f = () => { const a = require('y'); };",
        '2: a',
      ],
      [
        'a parameter property hides a variable',
        'types',
        'const a = 1;\nclass B { constructor(private a: number) {} }',
        '2: a',
      ],
      ['a variable hides an enum', 'types', 'enum A {}\nfunction f() { const A = 1; }', '2: A'],
      [
        'a variable hides a namespace',
        'types',
        'namespace a { g(); }\nfunction f() { const a = 1; }',
        '2: a',
      ],
      ['code in a namespace hides one', 'types', 'const a = 1;\nnamespace N { const a = 2; }', '2: a'],
    ]),
  )('%s (%s)', async (_what, language, text, ...expected) => {
    expect(await findingsOf('L103', text, language)).toEqual(expected);
  });

  it('says whether it is a parameter or a variable, and where', async () => {
    const { findings } = await modelOf('let a;\nfunction f(a) { g(() => { const a = 1; return a; }); }');
    expect(findings.map(({ message, symbol }) => [message, symbol])).toEqual([
      ["Parameter 'a' shadows variable from outer scope", 'f'],
      ["Variable 'a' shadows variable from outer scope", 'f'],
    ]);
  });
});

describe('a name shadows nothing when', () => {
  it.each(
    inLanguages([
      [
        'the scopes are beside each other',
        'all',
        'function f(a) {}\nfunction g(a) {}\n{ let a; }\n{ let a; }',
      ],
      ['the outer variable comes later', 'all', 'function f(a) {}\nlet a;'],
      ['the outer class comes later', 'all', 'function f(A) {}\nclass A {}'],
      ['it is the name of a function expression', 'all', 'const a = function a() {};'],
      ['it is the name of a class expression', 'all', 'const A = class A {};'],
      ['it is a function', 'all', 'let a;\nfunction f() { function a() {} }'],
      ['it is a class', 'all', 'let A;\nfunction f() { class A {} }'],
      ['its name begins with an underscore', 'all', 'let _a;\nfunction f(_a) { const _ = 1; }\nlet _;'],
      ['it is a member', 'all', 'let a;\nclass B { a = 1; a() {} }\nconst c = { a: 1, a() {} };'],
      ['it is a property key in a pattern', 'all', 'let a;\nfunction f({ a: b }) {}'],
      ['it is a label', 'all', 'let a;\nfunction f() { a: for (;;) break a; }'],
      ['it is written, not declared', 'all', 'let a;\nfunction f() { a = 1; }'],
      ['it is a global', 'all', 'function f(name, event, undefined) {}'],
      [
        'it is a parameter of a function type',
        'types',
        'const a = 1;\ntype B = (a: string) => void;\nlet c: new (a: 1) => B;',
      ],
      [
        'it is a parameter of a member of an interface',
        'types',
        'const a = 1;\ninterface B { m(a: 1): 1; (a: 1): 1; new (a: 1): 1; [a: string]: any }',
      ],
      [
        'it is a parameter of an overload',
        'types',
        'const a = 1;\nfunction f(a: 1): void;\nfunction f(b: any) {}',
      ],
      [
        'it is a parameter of an abstract method',
        'types',
        'const a = 1;\nabstract class B { abstract m(a: 1): void; n(a: 1): void; n(b: any) {} }',
      ],
      [
        'it is ambient',
        'types',
        'const a = 1;\ndeclare function f(a: 1): void;\ndeclare module "x" { const a: 1; }',
      ],
      ['a type hides a value', 'types', 'const A = 1;\nfunction f<A>() { type B = 1; interface A {} }'],
      [
        'a value hides a type',
        'types',
        'interface A {}\ntype B = 1;\nfunction f(A: number) { const B = 1; }',
      ],
      [
        'a value hides a type that is imported',
        'types',
        "import type { A } from 'x';\nimport { type B } from 'y';\nfunction f(A: number, B: A) {}",
      ],
      ['it is this', 'types', 'function f(this: A) { function g(this: B) {} }'],
      ['it is a label of a tuple', 'types', 'const a = 1;\nfunction f(b: [a: string]) {}'],
      [
        'it is inferred or mapped',
        'types',
        'const A = 1;\ntype B<T> = T extends infer A ? { [A in keyof T]: 1 } : 1;',
      ],
    ]),
  )('%s (%s)', async (_what, language, text) => {
    expect(await findingsOf('L103', text, language)).toEqual([]);
  });
});
