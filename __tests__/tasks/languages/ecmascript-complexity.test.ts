import { describe, expect, it } from '@jest/globals';
import { IN, modelOf, type EcmascriptLanguage } from './ecmascript-source.ts';

/** Cyclomatic and cognitive complexity of the function `f`, from its body. */
async function of(body: string, language: EcmascriptLanguage): Promise<[number, number]> {
  const { symbols } = await modelOf(`async function f(a, b, c, d) {\n${body}\n}`, language);
  const f = symbols.find(({ name }) => name === 'f')!;
  return [f.complexity!, f.cognitive!];
}

const TABLE: [number, number, string][] = [
  [1, 0, ''],
  [1, 0, 'return a;'],
  [2, 1, 'if (a) b();'],
  [2, 2, 'if (a) b(); else c();'],
  [3, 2, 'if (a) b(); else if (c) d();'],
  [4, 4, 'if (a) {} else if (b) {} else if (c) {} else {}'],
  [3, 3, 'if (a) { if (b) c(); }'],
  [4, 6, 'if (a) { if (b) { if (c) d(); } }'],
  [3, 4, 'if (a) {} else { if (b) c(); }'],
  [4, 4, 'if (a) {} else if (b) { if (c) d(); }'],
  [2, 1, 'return a ? b : c;'],
  [3, 3, 'return a ? b : c ? d : a;'],
  [3, 3, 'if (a) return b ? c : d;'],
  [2, 1, 'for (;;) {}'],
  [2, 1, 'for (const x in a) {}'],
  [2, 1, 'for (const x of a) {}'],
  [2, 1, 'for await (const x of a) {}'],
  [2, 1, 'while (a) {}'],
  [2, 1, 'do {} while (a);'],
  [3, 3, 'while (a) for (;;) {}'],
  [2, 1, 'try { b(); } catch { c(); }'],
  [1, 0, 'try { b(); } finally { c(); }'],
  [3, 3, 'try {} catch (e) { if (e) throw e; }'],
  [2, 1, 'try { if (a) b(); } finally {}'],
  [1, 1, 'switch (a) {}'],
  [3, 1, 'switch (a) { case 1: case 2: break; default: b(); }'],
  [3, 3, 'switch (a) { case 1: if (b) c(); }'],
  [2, 1, 'return a && b;'],
  [4, 1, 'return a && b && c && d;'],
  [3, 2, 'return a && b || c;'],
  [4, 3, 'return a || b && c || d;'],
  [4, 3, 'return a && b || c && d;'],
  [3, 1, 'return a && (b && c);'],
  [4, 3, 'return a && (b || c) && d;'],
  [3, 2, 'return a && !(b && c);'],
  [3, 2, 'if (a && b) c();'],
  [4, 3, 'if (a && b || c) d();'],
  [2, 0, 'return a ?? b;'],
  [3, 1, 'return (a ?? b) || c;'],
  [4, 0, 'a &&= 1; b ||= 2; c ??= 3;'],
  [1, 0, 'return a?.b?.(c);'],
  [1, 0, 'const { x = 1 } = a; return (y = 2) => y + x;'],
  [2, 2, 'x: for (;;) { break x; }'],
  [2, 2, 'x: for (;;) { continue x; }'],
  [3, 3, 'for (;;) { if (a) break; }'],
  [1, 1, 'return f(a, b, c, d);'],
  [1, 1, 'return f(f(a));'],
  [1, 0, 'return a.f(b);'],
  [2, 2, 'return () => (a ? b : c);'],
  [2, 2, 'g(function () { if (a) b(); });'],
  [1, 0, 'const g = () => (a ? b : c);'],
  [1, 0, 'function g() { if (a) b(); }'],
  [1, 0, 'return { g() { if (a) b(); } };'],
  [1, 0, 'class A { m() { if (a) b(); } }'],
  [2, 1, 'class A { x = a ? b : c; }'],
];

describe.each(IN.all)('in %s a function has the cyclomatic and cognitive complexity', (language) => {
  it.each(TABLE)('%i and %i: %s', async (cyclomatic, cognitive, body) => {
    expect(await of(body, language)).toEqual([cyclomatic, cognitive]);
  });
});

describe('complexity', () => {
  it('of the examples of the white paper', async () => {
    const { symbols } = await modelOf(
      `function sumOfPrimes(max: number): number {
         let total = 0;
         OUT: for (let i = 1; i <= max; ++i) {
           for (let j = 2; j < i; ++j) {
             if (i % j == 0) continue OUT;
           }
           total += i;
         }
         return total;
       }
       function getWords(number: number): string {
         switch (number) {
           case 1: return 'one';
           case 2: return 'a couple';
           default: return 'lots';
         }
       }
       function myMethod() {
         try {
           if (condition1) {
             for (let i = 0; i < 10; i++) {
               while (condition2) {}
             }
           }
         } catch (e) {
           if (condition2) {}
         }
       }`,
    );
    const facts = symbols.flatMap(({ name, cognitive }) =>
      cognitive === undefined ? [] : [[name, cognitive]],
    );
    expect(facts).toEqual([
      ['sumOfPrimes', 7],
      ['getWords', 1],
      ['myMethod', 9],
    ]);
  });

  it('of methods, accessors, fields and functions in properties is their own', async () => {
    const { symbols } = await modelOf(
      `class A {
         constructor() { if (a) b(); }
         get g() { return a ? b : c; }
         m() { return this.m(); }
         f = () => a && b;
       }
       a.h = function () { for (;;) {} };
       const o = { n() { while (a) {} } };`,
      'javascript',
    );
    const facts = symbols.flatMap(({ qualifiedName, complexity, cognitive }) =>
      complexity === undefined ? [] : [`${qualifiedName} ${complexity} ${cognitive}`],
    );
    expect(facts).toEqual(['A.constructor 2 1', 'A.g 2 1', 'A.m 1 1', 'A.f 2 1', 'a.h 2 1', 'o.n 2 1']);
  });

  it('outside of functions is that of the module', async () => {
    const model = await modelOf('if (a) b();\nfunction f() { if (a) b(); }\nconst c = a && b;');
    expect([model.moduleComplexity, model.moduleCognitive]).toEqual([2, 2]);
  });

  it('of callbacks is that of the module too, where only the second level nests', async () => {
    const model = await modelOf('g(() => { if (a) b(); });\ng(() => g(() => { if (a) b(); }));');
    expect([model.moduleComplexity, model.moduleCognitive]).toEqual([2, 3]);
  });

  it('of a straight module is none', async () => {
    const model = await modelOf('f();\nconst a = 1;\nexport default a;');
    expect([model.moduleComplexity, model.moduleCognitive]).toEqual([0, 0]);
  });

  it('of what has no body is not known', async () => {
    const { symbols } = await modelOf(
      'declare function f(): void;\nabstract class A { abstract m(): void; }',
    );
    expect(symbols.map(({ complexity }) => complexity)).toEqual([undefined, undefined, undefined]);
  });
});
