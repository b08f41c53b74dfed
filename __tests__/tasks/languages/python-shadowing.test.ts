import { describe, expect, it } from '@jest/globals';
import { findingsOf, modelOf, python } from './python-source.ts';

const shadowing = (text: string, traits = ''): Promise<string[]> => findingsOf('L103', text, traits);

describe('a name shadows', () => {
  it.each([
    ['a variable of the module, as a parameter', 'x = 1\ndef f(x): ...\n', ['2: x']],
    ['a variable of the module, as a variable', 'x = 1\ndef f():\n    x = 2\n    return x\n', ['3: x']],
    ['a function', 'def g(): ...\ndef f(g): ...\n', ['2: g']],
    ['a class', 'class A: ...\ndef f(A): ...\n', ['2: A']],
    ['an import', 'import os\ndef f(os): ...\n', ['2: os']],
    ['a name bound further down', 'def f(x): ...\nx = 1\n', ['1: x']],
    ['a parameter of the function around', 'def f(x):\n    def g(x): ...\n', ['2: x']],
    [
      'a variable of the function around',
      'def f():\n    x = 1\n    def g():\n        x = 2\n        return x\n    return g, x\n',
      ['4: x'],
    ],
    ['through a class', 'x = 1\nclass A:\n    def f(self, x): ...\n', ['3: x']],
    [
      'as every sort of parameter',
      'a = b = c = d = e = 1\ndef f(a, /, b=1, *c, d, **e): ...\n',
      ['2: a', '2: b', '2: c', '2: d', '2: e'],
    ],
    ['as a parameter of a lambda', 'x = 1\nf = lambda x: x\n', ['2: x']],
    ['as a loop variable', 'x = 1\ndef f():\n    for x in y: ...\n', ['3: x']],
    ['as a with target', 'x = 1\ndef f():\n    with y as x: print(x)\n', ['3: x']],
    ['as an unpacked element', 'x = 1\ndef f():\n    x, y = z\n', ['3: x']],
    ['as a capture', 'x = 1\ndef f():\n    match y:\n        case [x]: print(x)\n', ['4: x']],
    ['once, at the first binding', 'x = 1\ndef f(x):\n    x = 2\n    x = 3\n', ['2: x']],
    ['a name that a function makes global', 'def f():\n    global x\n    x = 1\ndef g(x): ...\n', ['4: x']],
  ])('%s', async (_what, text, expected) => {
    expect(await shadowing(text)).toEqual(expected);
  });

  it('and the message says what it is', async () => {
    const { findings } = await modelOf('x = y = 1\ndef f(x):\n    y = x\n    return y\n');
    expect(findings.map(({ message, symbol }) => [message, symbol])).toEqual([
      ["Parameter 'x' shadows variable from outer scope", 'f'],
      ["Variable 'y' shadows variable from outer scope", 'f'],
    ]);
  });
});

describe('a name does not shadow', () => {
  it.each([
    ['a builtin', 'def f(id, list):\n    type = 1\n    return type\n'],
    [
      'an attribute of the class around',
      'class A:\n    x = 1\n    def f(self, x):\n        y = x\n        return y\n    y = 2\n',
    ],
    ['a method', 'class A:\n    def x(self): ...\n    def f(self, x): ...\n'],
    [
      'what it redefines: a property and its setter',
      'class A:\n    @property\n    def x(self): ...\n    @x.setter\n    def x(self, value): ...\n',
    ],
    ['what it redefines under a condition', 'if a:\n    def f(): ...\nelse:\n    def f(): ...\n'],
    ['anything as an attribute of a class', 'x = 1\nclass A:\n    x = 2\n'],
    ['anything as a variable of a comprehension', 'x = 1\ndef f(y):\n    return [x for x in y]\n'],
    ['a variable of a comprehension around', 'f = [lambda x: x for x in y]\n'],
    [
      'anything as self, cls, _ or a dunder',
      'self = cls = _ = __tag__ = 1\nclass A:\n    def f(self, cls, _):\n        __tag__ = 2\n        return __tag__\n',
    ],
    ['a global that it says it means', 'x = 1\ndef f():\n    global x\n    x = 2\n'],
    [
      'a nonlocal that it says it means',
      'def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n    return g, x\n',
    ],
    ['a name of another function', 'def f():\n    x = 1\n    return x\ndef g(x): ...\n'],
    [
      'the name of an exception, gone after its clause',
      'try: pass\nexcept E as e: print(e)\ndef f(e): ...\n',
    ],
    [
      'anything as an inner import, function or class',
      'import a\ndef b(): ...\ndef f():\n    import a\n    def b(): ...\n    return a, b\n',
    ],
  ])('%s', async (_what, text) => {
    expect(await shadowing(text)).toEqual([]);
  });

  it('in a stub, where nothing runs', async () => {
    expect(await shadowing('x: int\ndef f(x): ...\n', 'stub')).toEqual([]);
  });

  it('a name that the parser lost track of', async () => {
    const text = python`
      x = 1
      def f(x):
          y = = x ) (
    `;
    expect(await shadowing(text)).toEqual([]);
  });
});
