import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { modelOf } from './python-source.ts';

const nested = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => ' '.repeat(n) + line(n)).join('\n') +
  `\n${' '.repeat(count)}pass\n`;

describe('a model is built of', () => {
  it('nothing', async () => {
    const model = await modelOf('');
    expect(model).toMatchObject({ symbols: [], edges: [], findings: [], comments: [], moduleComplexity: 0 });
  });

  it('10,000 nested parentheses', async () => {
    const text = `import os\nx = ${'('.repeat(10_000)}os.sep${')'.repeat(10_000)}\n`;
    const model = await modelOf(text);
    expect(model.findings).toEqual([]);
    expect(model.symbols.map(({ name }) => name)).toEqual(['os', 'x']);
  });

  it('10,000 nested targets', async () => {
    const model = await modelOf(`${'['.repeat(10_000)}x${']'.repeat(10_000)} = y\n`);
    expect(model.symbols.map(({ name }) => name)).toEqual(['x']);
  });

  it('500 nested ifs, five times as deep as Python itself allows', async () => {
    const model = await modelOf(nested(500, (n) => `if a${n}:`));
    expect(model.moduleComplexity).toBe(500);
    expect(model.moduleCognitive).toBe((500 * 501) / 2);
  });

  it('500 nested functions', async () => {
    const model = await modelOf(nested(500, () => 'def f(x):'));
    expect(model.counts.functions).toBe(500);
    expect(model.findings.filter(({ code }) => code === 'L103')).toHaveLength(499);
  });

  it('5,000 nested lambdas', async () => {
    const model = await modelOf(`f = ${'lambda x: '.repeat(5000)}x\n`);
    expect(model.findings.filter(({ code }) => code === 'L103')).toHaveLength(4999);
  });

  it('2,000 nested ifs or functions, where the parser loses count of the indentation', async () => {
    const ifs = await modelOf(nested(2000, (n) => `if a${n}:`));
    const functions = await modelOf(nested(2000, () => 'def f(x):'));
    expect(ifs.moduleComplexity).toBeGreaterThan(500);
    expect(functions.counts.functions).toBeGreaterThan(500);
  });

  it('5,000 operators, attributes, subscripts and calls in a row', async () => {
    const chain = (part: string): string => part.repeat(5000);
    const text = `import a, b, c, d\nx = 0${chain(' and a')}\ny = b${chain('.b')}\nz = c${chain('[c]')}\nw = d${chain('(d)')}\n`;
    const model = await modelOf(text);
    expect(model.findings).toEqual([]);
    expect([model.moduleComplexity, model.moduleCognitive]).toEqual([5000, 1]);
  });

  it('4,000 functions', async () => {
    const one = (n: number): string =>
      `def f${n}(a, b=${n}):\n    x${n} = a\n    try: pass\n    except E as e: print(e)\n    return [i for i in b if x${n}]\n`;
    const model = await modelOf(Array.from({ length: 4000 }, (_, n) => one(n)).join(''));
    expect(model.counts.functions).toBe(4000);
    expect(model.findings).toEqual([]);
  });

  it('a line of 200,000 characters', async () => {
    const text = `x = [${'"abc", '.repeat(28_571)}]\n`;
    expect((await modelOf(text)).symbols).toHaveLength(1);
  });

  it.each([
    ['an unclosed parenthesis', 'import os\ndef f(x:\n    return os.sep\n'],
    ['unclosed brackets, many times', '(['.repeat(5000)],
    ['a class without a name', 'class (A): pass\n'],
    ['a function without a name', 'def (a): pass\n'],
    ['an import of nothing', 'import\nfrom import x\nfrom a import\nfrom . import\n'],
    ['an assignment to nothing', '= 1\nx =\n: int = 2\n'],
    ['loops over nothing', 'for in x: pass\nfor x in : pass\n[x for in y]\n'],
    ['clauses without a statement', 'except E as : pass\nelse: pass\ncase x: pass\n'],
    ['a lambda without a body', 'lambda x:\nlambda\n'],
    ['type parameters with defaults', 'class A[T = int]: ...\ndef f[T: int = str](): ...\ntype X[] =\n'],
    ['JavaScript', 'const f = async ({ a, ...b }) => { await import("c") }\n'],
    ['control characters', '\0\u0001 x = "\ud800" \ufeff\n'],
  ])('%s', async (_what, text) => {
    const model = await modelOf(text);
    for (const { start, end } of model.symbols)
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
  });

  it('any mixture of the words of the language', async () => {
    const words =
      'def class lambda import from as if elif else for in while try except finally with match case type global nonlocal del return yield await async and or not is assert raise pass x y self __all__ f"{x}" "s" 1 ( ) [ ] { } : := = += , . * ** -> @ #c'.split(
        ' ',
      );
    const piece = fc.constantFrom(...words, '\n', '\n    ', '\n        ');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = pieces.join(' ');
        const model = await modelOf(text);
        expect(await modelOf(text)).toEqual(model);
        for (const { start, end, name } of model.findings)
          expect(text.slice(start, end)).toContain(name.slice(0, 1));
        for (const { at, name } of model.symbols) expect(text.slice(at)).toMatch(new RegExp(`^${name}`));
      }),
      { numRuns: 400 },
    );
  });
});
