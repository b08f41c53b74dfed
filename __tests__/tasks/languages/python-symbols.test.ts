import { describe, expect, it } from '@jest/globals';
import { modelOf, python } from './python-source.ts';

/** Symbols as `type qualified.name`, in order. */
async function symbolsOf(text: string): Promise<string[]> {
  return (await modelOf(text)).symbols.map(({ type, qualifiedName }) => `${type} ${qualifiedName}`);
}

describe('symbols of', () => {
  it.each<[string, string, string[]]>([
    ['an assignment', 'x = 1', ['variable x']],
    ['a second assignment', 'x = 1\nx = 2', ['variable x']],
    ['a chain', 'x = y = 1', ['variable x', 'variable y']],
    [
      'tuples, lists and stars',
      '(a, [b, *c]), d = e',
      ['variable a', 'variable b', 'variable c', 'variable d'],
    ],
    ['an annotated name', 'x: int = 1\ny: str', ['variable x', 'variable y']],
    ['an augmented name, the first time', 'x += 1\nx += 2', ['variable x']],
    ['a loop', 'for i, (j, *k) in x: pass', ['variable i', 'variable j', 'variable k']],
    ['with', 'with a as b, c as (d, e): pass', ['variable b', 'variable d', 'variable e']],
    ['except', 'try: pass\nexcept E as e: pass', ['variable e']],
    ['a walrus', 'if (n := 1): pass', ['variable n']],
    ['a walrus in a comprehension', 'def f():\n    [n := i for i in x]', ['function f', 'variable f.n']],
    [
      'match',
      'match x:\n    case [a, {"k": b, **c}] | P(d, k=e) as g: pass\n    case F.B: pass\n    case _: pass',
      ['variable a', 'variable b', 'variable c', 'variable d', 'variable e', 'variable g'],
    ],
    ['del, which defines nothing', 'del x', []],
    ['attributes and elements, which are no names of the module', 'a.b = c[0] = 1', []],
    ['a comprehension, whose names end with it', 'x = [i for i in y]', ['variable x']],
    [
      'constants',
      'LIMIT = 1\n_MAX_2 = 2\nclass A:\n    SIZE = 3\ndef f():\n    LOCAL = 4',
      ['constant LIMIT', 'constant _MAX_2', 'class A', 'constant A.SIZE', 'function f', 'variable f.LOCAL'],
    ],
    [
      'Final',
      'from typing import Final\nx: Final = 1\ny: Final[int] = 2\nz: typing.Final[int] = 3',
      ['import Final', 'constant x', 'constant y', 'constant z'],
    ],
    [
      'imports',
      'import a.b, c as d\nfrom e import f, g as h\nfrom i import *',
      ['import a', 'import_alias d', 'import f', 'import_alias h'],
    ],
    ['both branches of an import', 'try:\n    import a\nexcept E:\n    import a', ['import a', 'import a']],
    [
      'parameters',
      'def f(a, /, b: int, c=1, d: str = "", *e, g, **h): ...',
      ['function f', ...'abcdegh'.split('').map((name) => `parameter f.${name}`)],
    ],
    [
      'parameters of a lambda',
      'f = lambda a, *b, c=1, **d: a',
      ['variable f', ...'abcd'.split('').map((name) => `parameter ${name}`)],
    ],
    [
      'a lambda in a method',
      'class A:\n    def f(self):\n        return lambda x: x',
      ['class A', 'method A.f', 'parameter A.f.x'],
    ],
    [
      'methods, without self and cls',
      'class A:\n    def f(self, x): ...\n    @classmethod\n    def g(cls): ...\n    @staticmethod\n    def h(self): ...',
      ['class A', 'method A.f', 'parameter A.f.x', 'method A.g', 'method A.h', 'parameter A.h.self'],
    ],
    [
      'nested definitions',
      'class A:\n    class B:\n        async def f(self):\n            def g():\n                class C: ...',
      ['class A', 'class A.B', 'method A.B.f', 'function A.B.f.g', 'class A.B.f.g.C'],
    ],
    [
      'redefinitions',
      'class A:\n    @property\n    def x(self): ...\n    @x.setter\n    def x(self, v): ...',
      ['class A', 'method A.x', 'method A.x', 'parameter A.x.v'],
    ],
    [
      'attributes of the instance, the first time',
      'class A:\n    def __init__(self):\n        self.a = 1\n        self.b: int = 2\n        self.c, self.d[0] = 3, 4\n    def f(self):\n        self.a = 5\n        self.e += 1\n        other.g = 6',
      [
        'class A',
        'method A.__init__',
        'property A.a',
        'property A.b',
        'property A.c',
        'method A.f',
        'property A.e',
      ],
    ],
    [
      'an enumeration',
      'class Color(enum.Enum):\n    RED = 1\n    green = auto()\n    _ignore_ = []\n    def f(self): ...\nclass F(IntFlag):\n    A, B = 1, 2',
      [
        'class Color',
        'enum_member Color.RED',
        'enum_member Color.green',
        'variable Color._ignore_',
        'method Color.f',
        'class F',
        'enum_member F.A',
        'enum_member F.B',
      ],
    ],
    [
      'type aliases and parameters',
      'type X = int\ntype Y[T] = list[T]\ndef f[T: int, *Us, **P](a: T): ...\nclass A[T]:\n    def g(self): ...',
      [
        'type X',
        'type Y',
        'type Y.T',
        'function f',
        'type f.T',
        'type f.Us',
        'type f.P',
        'parameter f.a',
        'class A',
        'type A.T',
        'method A.g',
      ],
    ],
    [
      'global and nonlocal names, where they live',
      'def f():\n    global x\n    x = 1\n    y = 2\n    def g():\n        nonlocal y\n        y = 3',
      ['function f', 'variable x', 'variable f.y', 'function f.g'],
    ],
    [
      'Python 2',
      'def f(a, (b, c)):\n    print a\n',
      ['function f', 'parameter f.a', 'parameter f.b', 'parameter f.c'],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await symbolsOf(text)).toEqual(expected);
  });
});

it('a symbol spans its definition, without decorators, and points at its name', async () => {
  const text = '@a\n@b(1)\nasync def f(x: int = 1):\n    y = x\n    for i in y:\n        pass\n';
  const { symbols } = await modelOf(text);
  expect(
    symbols.map(({ name, at, start, end }) => [text.slice(at, at + name.length), text.slice(start, end)]),
  ).toEqual([
    ['f', text.slice(text.indexOf('async')).trimEnd()],
    ['x', 'x: int = 1'],
    ['y', 'y = x'],
    ['i', 'i'],
  ]);
});

it('the scope of a symbol is the plain name of the function or class around it', async () => {
  const { symbols } = await modelOf('class A:\n    def f(self, x):\n        self.y = lambda z: x\n');
  expect(symbols.map(({ name, scope }) => [name, scope])).toEqual([
    ['A', 'module'],
    ['f', 'A'],
    ['x', 'f'],
    ['y', 'A'],
    ['z', 'f'],
  ]);
});

describe('a symbol is exported', () => {
  const exported = async (text: string, traits = ''): Promise<string[]> =>
    (await modelOf(text, traits)).symbols.filter((symbol) => symbol.exported).map(({ name }) => name);

  it('without __all__: when the module defines it under a public name', async () => {
    const text = python`
      import a
      from b import c as c
      X = 1
      _y = 2
      def f(p):
          local = 1
      class A:
          attribute = 1
    `;
    expect(await exported(text)).toEqual(['c', 'X', 'f', 'A']);
    expect(await exported(text, 'init')).toEqual(['a', 'c', 'X', 'f', 'A']);
  });

  it('with a literal __all__: exactly when it is in there', async () => {
    const text = python`
      from a import b
      def f(): ...
      def g(): ...
      def _h(): ...
      def i(): ...
      __all__ = ["b", "f"]
      __all__ += ("_h",)
      __all__.append("i")
    `;
    expect(await exported(text)).toEqual(['b', 'f', '_h', 'i']);
    expect(await exported('def f(): ...\n__all__ = []\n')).toEqual([]);
  });

  it('with an __all__ that is computed: when it is public or known to be in there', async () => {
    expect(
      await exported('def f(): ...\ndef _g(): ...\ndef _h(): ...\n__all__ = ["_g"] + names()\n'),
    ).toEqual(['f', '_g']);
  });
});

it('functions, classes and import statements are counted', async () => {
  const { counts } = await modelOf(
    'import a, b\nfrom c import d\nclass A:\n    def f(self): return lambda: 1\ndef g(): import e\n',
  );
  expect(counts).toEqual({ functions: 2, classes: 1, imports: 3 });
});

it('comments and strings that stand alone are found, f-strings are not', async () => {
  const text =
    '# one\n"""doc"""\ndef f():  # two\n    "doc" "string"\n    x = "value"\n    f"{x()}"\n    return x\n';
  const { comments, docstrings } = await modelOf(text);
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# one', '# two']);
  expect(docstrings.map(({ start, end }) => text.slice(start, end))).toEqual(['"""doc"""', '"doc" "string"']);
});

it('functions and classes enclose their text', async () => {
  const text = 'class A:\n    def f(self):\n        pass\nx = 1\n';
  const { enclosing } = await modelOf(text);
  expect(
    enclosing.map(({ qualifiedName, start, end }) => [
      qualifiedName,
      text.slice(start, end).slice(0, 8),
      end,
    ]),
  ).toEqual([
    ['A', 'class A:', text.indexOf('pass') + 4],
    ['A.f', 'def f(se', text.indexOf('pass') + 4],
  ]);
});
