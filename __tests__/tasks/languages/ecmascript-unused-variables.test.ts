import { describe, expect, it } from '@jest/globals';
import { findingsOf, inLanguages, modelOf } from './ecmascript-source.ts';

describe('a variable is unused when', () => {
  it.each(
    inLanguages([
      [
        'nothing reads it',
        'all',
        'function f() {\n  const a = 1;\n  let b;\n  var c = 2;\n}',
        '2: a',
        '3: b',
        '4: c',
      ],
      ['it stands in a block', 'all', 'if (x) {\n  const a = 1;\n}', '2: a'],
      ['it stands in a switch', 'all', 'switch (x) {\n  case 1:\n    let a;\n}', '3: a'],
      ['it stands in a static block', 'all', 'class A {\n  static {\n    let a;\n  }\n}', '3: a'],
      ['it is only written', 'all', 'function f() { let a; a = 1; }', '1: a'],
      ['it is only written, in an expression', 'all', 'function f() { let a; g((a = 1)); }', '1: a'],
      ['it is only written by a pattern', 'all', 'function f() { let a; [a] = x; ({ a } = x); }', '1: a'],
      ['it is only counted', 'all', 'function f() { let a = 0; a++; --a; a += 2; }', '1: a'],
      ['its next value comes of its last', 'all', 'function f() { let a = 0; a = a + 1; }', '1: a'],
      ['only a function in it reads it', 'all', 'export {};\nconst a = () => a();', '2: a'],
      ['an inner one is read instead', 'all', 'function f() { const a = 1; { const a = 2; g(a); } }', '1: a'],
      ['only a property has its name', 'all', 'function f() { const a = 1; return { a: 2 }.a; }', '1: a'],
      [
        'it is part of a pattern',
        'all',
        'function f() { const { a, b: c, d = 1 } = x; return d; }',
        '1: a',
        '1: c',
      ],
      ['it is an element of an array', 'all', 'function f() { const [a, b] = x; return b; }', '1: a'],
      ['it is the rest', 'all', 'function f() { const { a, ...b } = x; return a; }', '1: b'],
      [
        'it holds a function or a class',
        'all',
        'export {};\nconst a = () => {};\nlet b = class {};',
        '2: a',
        '3: b',
      ],
      ['it stands in an arrow function', 'all', 'export default () => {\n  const a = 1;\n};', '2: a'],
      ['it stands in the head of a for', 'all', 'for (let i = 0, a; i < 1; i++) {}', '1: a'],
      ['it is declared twice, said once', 'all', 'function f() { var a = 1; var a = 2; }', '1: a'],
      ['a module does not export it', 'all', 'export const a = 1;\nconst b = 2;', '2: b'],
      [
        'a CommonJS module does not export it',
        'all',
        'const a = 1;\nconst b = 2;\nmodule.exports = { a };',
        '2: b',
      ],
      ['a module that requires does nothing with it', 'all', "require('x');\nvar a = 1;", '2: a'],
      ['the typed code is the same', 'types', 'function f(): void { const a: string = "", b = a; }', '1: b'],
      [
        'only a type has its name',
        'types',
        'function f() { const a = 1; let b: { a: 1 }; return b; }',
        '1: a',
      ],
      [
        'a namespace does not export it',
        'types',
        'export namespace N {\n  const a = 1;\n  export const b = 2;\n}',
        '2: a',
      ],
    ]),
  )('%s (%s)', async (_what, language, text, ...expected) => {
    expect(await findingsOf('L102', text, language)).toEqual(expected);
  });

  it('points at the name and says where', async () => {
    const { findings } = await modelOf('class A { m() { const a = 1; } }');
    expect(findings).toEqual([
      { code: 'L102', name: 'a', message: "Unused variable 'a'", symbol: 'A.m', start: 22, end: 23 },
    ]);
  });
});

describe('a variable is used or left alone when', () => {
  it.each(
    inLanguages([
      ['it is exported', 'all', 'export const a = 1;\nexport let { b, c: [d] } = x;'],
      ['it is exported as a component', 'all', 'export const App = () => null;'],
      ['it is exported by name', 'all', 'const a = 1;\nlet b = 2;\nexport { a, b as c };'],
      ['it is the default export', 'all', 'const a = 1;\nexport default a;'],
      ['it is what the module hands out', 'all', 'const a = 1;\nmodule.exports = a;'],
      ['exports have it', 'all', 'var a = 1;\nexports.a = a;'],
      ['the file is a script, where it is global', 'all', 'const a = 1;\nvar b = 2;'],
      ['the file may be a script', 'all', "var a = 1;\nif (typeof module === 'object') module.exports = b;"],
      ['it is read before it stands', 'all', 'export function f() { return a; }\nvar a = 1;'],
      ['an inner function reads it', 'all', 'export function f() { const a = 1; return () => a; }'],
      ['var crosses its block', 'all', 'export function f() { if (x) { var a = 1; } return a; }'],
      ['it is shorthand', 'all', 'function f() { const a = 1; return { a }; }'],
      ['it is in a template', 'all', 'function f() { const a = 1; return `${a}`; }'],
      ['it is deleted from', 'all', 'function f() { const a = g(); delete a.b; }'],
      ['one of its properties is set', 'all', 'function f() { const a = g(); a.b = 1; a[0]++; }'],
      ['it is counted where the value matters', 'all', 'function f() { let a = 0; return a++; }'],
      ['it is added to where the value matters', 'all', 'function f() { let a = 0; return (a += 1); }'],
      ['it decides whether it is written', 'all', 'function f() { let a; a ||= 1; a ??= 2; }'],
      ['its next value is for the next turn', 'all', 'function f() { let a = 0; while (x) { a = g(a); } }'],
      ['a later call reads its last value', 'all', 'let a = 0;\nexport function f() { a = a + 1; }'],
      ['a callback in its next value reads it', 'all', 'function f() { let a; a = g(() => a); }'],
      ['its name begins with an underscore', 'all', 'function f() { const _a = 1; let _; }'],
      ['it is kept out of the rest', 'all', 'function f() { const { a, b: c, d = 1, ...e } = x; return e; }'],
      [
        'it is a loop variable',
        'all',
        'for (const a of x) {}\nfor (var b in x) {}\nfor (const [c, d] of x) {}',
      ],
      ['it is a caught error', 'all', 'try {} catch (a) {}\ntry {} catch ({ b }) {}'],
      [
        'it is a parameter',
        'all',
        'export function f(a, { b }, [c], d = 1, ...e) {}\nexport default (a) => 1;',
      ],
      ['it is a function or a class', 'all', 'export {};\nfunction f() { function g() {} class A {} }'],
      ['it is an element of JSX', 'jsx', 'export function f() { const A = g(); return <A />; }'],
      ['eval sees it', 'all', 'export function f() { const a = 1; return eval("a"); }'],
      ['with may see it', 'all', 'function f() { const a = 1; with (x) { g(); } }'],
      ['it is undefined', 'all', '(function () { var undefined; })();'],
      ['it is a resource', 'types', 'async function f() { using a = g(); }'],
      ['it is ambient', 'types', 'export {};\ndeclare const a: string;\ndeclare let b: number;'],
      ['it stands in an ambient namespace', 'types', 'export {};\ndeclare namespace N { const a: string; }'],
      ['it augments the global scope', 'types', 'export {};\ndeclare global { var a: string; }'],
      ['typeof in a type reads it', 'types', 'export {};\nconst a = 1;\nexport type B = typeof a;'],
      ['as const changes nothing', 'types', 'const a = [1] as const;\nexport type B = (typeof a)[number];'],
      ['a class implements it', 'types', 'export {};\nconst A = g();\nexport class B extends A<string> {}'],
      ['a decorator reads it', 'types', 'export {};\nconst a = g();\n@a\nexport class B {}'],
      [
        'it is an enum, a namespace, a type',
        'types',
        'export {};\nenum E {}\nnamespace N {}\ntype T = 1;\ninterface I {}',
      ],
      [
        'it is a type parameter',
        'types',
        'export function f<T>() {}\nexport type A<T> = B extends infer C ? 1 : 2;',
      ],
    ]),
  )('%s (%s)', async (_what, language, text) => {
    expect(await findingsOf('L102', text, language)).toEqual([]);
  });

  it('the file is a declaration file', async () => {
    expect(await findingsOf('L102', 'export {};\nconst a: string;', 'typescript', 'dts')).toEqual([]);
  });
});
