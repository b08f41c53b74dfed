import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IN, modelOf } from './ecmascript-source.ts';

const times = (count: number, text: string): string => text.repeat(count);

describe('a model is built of', () => {
  it.each(IN.all)('nothing (%s)', async (language) => {
    const model = await modelOf('', language);
    expect(model).toMatchObject({ symbols: [], edges: [], findings: [], comments: [], moduleComplexity: 0 });
  });

  it.each([
    ['10,000 nested parentheses', `let x = ${times(10_000, '(')}y${times(10_000, ')')};`],
    ['10,000 nested arrays', `let x = ${times(10_000, '[')}y${times(10_000, ']')};`],
    ['5,000 nested objects', `let x = ${times(5000, '{a:')}y${times(5000, '}')};`],
    ['10,000 nested patterns', `let ${times(10_000, '[')}x${times(10_000, ']')} = y;`],
    ['a line of 200,000 characters', `let x = [${times(28_571, '"abc", ')}];`],
    ['a sum of 20,000 terms', `let x = a${times(20_000, '+a')};`],
    ['20,000 properties and calls in a row', `let x = a${times(10_000, '.b')}${times(10_000, '(c)')};`],
    ['3,000 nested type arguments', `let x: ${times(3000, 'A<')}B${times(3000, '>')};`],
    ['2,000 nested templates', `let x = ${times(2000, '`${')}a${times(2000, '}`')};`],
  ])('%s', async (_what, text) => {
    const { symbols, findings } = await modelOf(text);
    expect(symbols.map(({ name }) => name)).toEqual(['x']);
    expect(findings).toEqual([]);
  });

  it('2,000 nested functions', async () => {
    const model = await modelOf(`${times(2000, 'function f(x) {')}${times(2000, '}')}`, 'javascript');
    expect(model.counts.functions).toBe(2000);
    expect(model.findings.filter(({ code }) => code === 'L103')).toHaveLength(1999);
  });

  it('5,000 nested arrow functions', async () => {
    const model = await modelOf(`g(${times(5000, 'x => ')}x);`);
    expect(model.findings.filter(({ code }) => code === 'L103')).toHaveLength(4999);
  });

  it('2,000 nested ifs and ternaries', async () => {
    const ifs = await modelOf(`${times(2000, 'if (a) {')}${times(2000, '}')}`);
    expect([ifs.moduleComplexity, ifs.moduleCognitive]).toEqual([2000, 2_001_000]);
    const ternaries = await modelOf(`x = ${times(2000, 'a ? b : ')}c;`);
    expect([ternaries.moduleComplexity, ternaries.moduleCognitive]).toEqual([2000, 2_001_000]);
  });

  it('5,000 else ifs, which do not nest', async () => {
    const { moduleCognitive } = await modelOf(`${times(5000, 'if (a) {} else ')}{}`);
    expect(moduleCognitive).toBe(5001);
  });

  it('20,000 operators in a row', async () => {
    const model = await modelOf(`let x = a${times(10_000, ' && a || b')};`);
    expect([model.moduleComplexity, model.moduleCognitive]).toEqual([20_000, 20_000]);
  });

  it('5,000 nested blocks with a name each', async () => {
    const { findings } = await modelOf(`let z;\n${times(5000, '{ let a = z;')}${times(5000, '}')}`);
    expect(findings).toHaveLength(9999);
  });

  it('a pattern of 20,000 names', async () => {
    const names = Array.from({ length: 20_000 }, (_, n) => `a${n}`).join(', ');
    const { symbols, findings } = await modelOf(`export {};\nconst { ${names}, ...rest } = x;\ng(rest);`);
    expect([symbols.length, findings.length]).toEqual([20_001, 0]);
  });

  it.each([
    ['unclosed brackets', times(5000, '({[')],
    ['a function without anything', 'function'],
    ['a class without a name', 'class { m( }'],
    ['imports of nothing', "import\nimport from 'x'\nimport { a, from 'x'\nimport * as from 'x'"],
    ['exports of nothing', 'export\nexport {\nexport * from\nexport default\nexport ='],
    ['declarations of nothing', 'let\nconst = 1\nvar [ = 2\nlet { a: } = b'],
    ['loops over nothing', 'for (\nfor (const of x) {}\nfor (;;'],
    ['assignments to nothing', '= 1\na =\n+= 2\n++'],
    ['types of nothing', 'type = 1\ninterface\nenum { A = }\nnamespace { }\nlet a: = 1'],
    ['JSX that does not close', 'const a = <A b={c}><D>'],
    ['a template that does not close', 'const a = `${b'],
    ['Python', 'def f(a, *b):\n    import c\n    return [x for x in a]\n'],
    ['control characters', '\0\u0001 let x = "\ud800" \ufeff\n'],
  ])('%s', async (_what, text) => {
    for (const language of IN.all) {
      const { symbols } = await modelOf(text, language);
      for (const { start, end } of symbols)
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
  });

  it('any mixture of the words of the language', async () => {
    const words =
      'function class const let var import export from default as * { } ( ) [ ] , ; : ? = => . ... if else for in of while do switch case try catch finally break continue return async await yield new typeof delete with static get set extends implements interface type enum namespace module declare abstract readonly private infer keyof is satisfies require exports module.exports x y this #p "s" `t${ } <A> </A> < > / && || ?? ??= ++ += 1 @d // /*c*/'.split(
        ' ',
      );
    const piece = fc.constantFrom(...words, '\n');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...IN.all),
        fc.array(piece, { maxLength: 60 }),
        async (language, pieces) => {
          const text = pieces.join(' ');
          const model = await modelOf(text, language);
          expect(await modelOf(text, language)).toEqual(model);
          for (const { start, end, name } of model.findings) expect(text.slice(start, end)).toBe(name);
          for (const { at, start, end, name } of model.symbols) {
            expect(text.slice(at, at + name.length)).toBe(name);
            expect(start <= at && at <= end).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
