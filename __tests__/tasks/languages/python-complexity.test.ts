import { describe, expect, it } from '@jest/globals';
import { modelOf, python } from './python-source.ts';

/** Cyclomatic and cognitive complexity of the one function, from its body. */
async function of(body: string): Promise<[number, number]> {
  const { symbols } = await modelOf(`async def f(a, b, c, d):\n${body.replace(/^/gm, '    ')}\n`);
  const f = symbols.find(({ name }) => name === 'f')!;
  return [f.complexity!, f.cognitive!];
}

describe('a function has the cyclomatic and cognitive complexity', () => {
  it.each<[number, number, string]>([
    [1, 0, 'return a'],
    [2, 1, 'if a: pass'],
    [2, 2, 'if a: pass\nelse: pass'],
    [3, 2, 'if a: pass\nelif b: pass'],
    [4, 4, 'if a: pass\nelif b: pass\nelif c: pass\nelse: pass'],
    [3, 3, 'if a:\n    if b: pass'],
    [4, 6, 'if a:\n    if b:\n        if c: pass'],
    [3, 4, 'if a: pass\nelse:\n    if b: pass'],
    [2, 1, 'return a if b else c'],
    [3, 3, 'return a if b else (c if d else a)'],
    [2, 1, 'for x in a: pass'],
    [2, 1, 'async for x in a: pass'],
    [2, 2, 'for x in a: pass\nelse: pass'],
    [2, 1, 'while a: pass'],
    [3, 3, 'while a:\n    for x in b: pass'],
    [2, 1, 'try: pass\nexcept a: pass'],
    [3, 2, 'try: pass\nexcept a: pass\nexcept b as e: pass'],
    [2, 1, 'try: pass\nexcept* a: pass'],
    [2, 2, 'try: pass\nexcept a: pass\nelse: pass\nfinally: pass'],
    [3, 3, 'try: pass\nexcept a:\n    if b: pass'],
    [2, 1, 'try:\n    if a: pass\nfinally: pass'],
    [1, 0, 'with a as b: pass'],
    [2, 1, 'with a:\n    if b: pass'],
    [2, 0, 'assert a'],
    [2, 0, 'return [x for x in a]'],
    [4, 0, 'return {x for x in a if b if c}'],
    [3, 0, 'return {x: y for x in a for y in b}'],
    [2, 1, 'return a and b'],
    [3, 1, 'return a or b or c'],
    [3, 2, 'return a and b or c'],
    [4, 3, 'return a or b and c or d'],
    [4, 3, 'return a and b or c and d'],
    [3, 1, 'return a and (b and c)'],
    [4, 3, 'return a and (b or c) and d'],
    [3, 2, 'return a and not (b and c)'],
    [3, 2, 'return a and f2(b and c)'],
    [4, 3, 'if a and b or c: pass'],
    [3, 1, 'match a:\n    case 1: pass\n    case b: pass'],
    [3, 1, 'match a:\n    case 1: pass\n    case b.c: pass\n    case _: pass'],
    [2, 1, 'match a:\n    case _ if b: pass'],
    [3, 1, 'match a:\n    case 1 if b: pass'],
    [3, 3, 'match a:\n    case 1:\n        if b: pass'],
    [2, 2, 'return lambda x: x if x else a'],
    [2, 1, 'f2 = [lambda: a and b]'],
    [1, 1, 'return f(a, b, c, d)'],
    [1, 1, 'return f(f(a, b, c, d))'],
    [2, 2, 'if a: return await f(a, b, c, d)'],
    [2, 1, 'class A:\n    if a: pass'],
  ])('%i and %i: %s', async (cyclomatic, cognitive, body) => {
    expect(await of(body)).toEqual([cyclomatic, cognitive]);
  });
});

describe('complexity belongs to', () => {
  it('the nested function, not to the one around it', async () => {
    const { symbols } = await modelOf(python`
      def outer(a):
          if a:
              def inner(b):
                  if b: pass
                  while b: pass
              return inner
    `);
    const functions = symbols.filter(({ type }) => type === 'function');
    expect(functions.map(({ name, complexity, cognitive }) => [name, complexity, cognitive])).toEqual([
      ['outer', 2, 1],
      ['inner', 3, 2],
    ]);
  });

  it('what stands around a function, for its decorators and default values', async () => {
    const model = await modelOf('@(a or b)\ndef f(x=1 if c else 2, *, y: d and e = 3): ...\n');
    expect(model.symbols[0]).toMatchObject({ name: 'f', complexity: 1, cognitive: 0 });
    expect([model.moduleComplexity, model.moduleCognitive]).toEqual([3, 3]);
  });

  it('the module, for everything outside functions, class bodies included', async () => {
    const model = await modelOf(python`
      if a:
          for b in c: pass
      class A:
          x = 1 if a else 2
          def f(self):
              if self: pass
    `);
    expect([model.moduleComplexity, model.moduleCognitive]).toEqual([3, 4]);
  });

  it('nothing in a straight-line module', async () => {
    const model = await modelOf('import os\nx = os.getcwd()\n');
    expect([model.moduleComplexity, model.moduleCognitive]).toEqual([0, 0]);
  });
});

describe('recursion', () => {
  it('of a method is a call on its own instance', async () => {
    const { symbols } = await modelOf(python`
      class A:
          def walk(self, node):
              self.walk(node.left)
              self.walk(node.right)
          def close(self):
              self.file.close()
              close()
    `);
    const methods = symbols.filter(({ type }) => type === 'method');
    expect(methods.map(({ name, cognitive }) => [name, cognitive])).toEqual([
      ['walk', 1],
      ['close', 0],
    ]);
  });

  it('of a function is no call of a method of that name', async () => {
    const { symbols } = await modelOf('def close(f):\n    f.close()\n');
    expect(symbols[0]).toMatchObject({ name: 'close', cognitive: 0 });
  });
});
