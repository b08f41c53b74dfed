import { describe, expect, it } from '@jest/globals';
import { findingsOf, modelOf, python } from './python-source.ts';

const unused = (text: string, traits = ''): Promise<string[]> => findingsOf('L101', text, traits);

describe('an import is reported when nothing reads it', () => {
  it.each([
    ['a plain import', 'import os\n', ['1: os']],
    ['a submodule, by its whole name', 'import os.path\n', ['1: os.path']],
    ['an alias, by the alias', 'import numpy as np\n', ['1: np']],
    ['a name of a module', 'from os import path, sep\nprint(sep)\n', ['1: path']],
    ['an aliased name', 'from os import path as p\n', ['1: p']],
    ['a relative name', 'from . import a\nfrom ..b import c\n', ['1: a', '2: c']],
    ['a name in parentheses, at its own line', 'from a import (\n    b,\n    c,  # why\n)\nc()\n', ['2: b']],
    ['two on one line', 'import os, sys\n', ['1: os', '1: sys']],
    ['one in a function', 'def f():\n    import os\n', ['2: os']],
    [
      'one hidden by an import of the same name',
      'import os\ndef f():\n    import os\n    os.getcwd()\n',
      ['1: os'],
    ],
    ['one that only a keyword argument is called like', 'import key\nf(key=1)\n', ['1: key']],
    ['one that only an attribute is called like', 'import path\nos.path\n', ['1: path']],
    ['one that only text mentions', 'import os\n"""os"""\nprint("os")  # os\n', ['1: os']],
    ['one that a doctest uses', 'import os\ndef f():\n    """\n    >>> os.getcwd()\n    """\n', ['1: os']],
    [
      'one that only `Literal` mentions',
      'from typing import Literal\nimport os\nx: Literal["os"]\n',
      ['2: os'],
    ],
    ['one for type checkers only', 'if TYPE_CHECKING:\n    from a import B\n', ['2: B']],
    [
      'both of a fallback that nobody uses, once',
      'try:\n    import a as x\nexcept ImportError:\n    import b as x\n',
      ['4: x'],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await unused(text)).toEqual(expected);
  });

  it('names the import, spans exactly its name and knows the function around it', async () => {
    const text = 'class A:\n    def f(self):\n        import os.path\n';
    const { findings } = await modelOf(text);
    expect(findings).toEqual([
      {
        code: 'L101',
        name: 'os.path',
        message: "Unused import 'os.path'",
        symbol: 'A.f',
        start: text.indexOf('os.path'),
        end: text.indexOf('os.path') + 7,
      },
    ]);
  });
});

describe('an import is used by', () => {
  it.each([
    ['the right side of an assignment', 'import os\nROOT = os.getcwd()\n'],
    ['an f-string', 'import os\nprint(f"in {os.getcwd()}")\n'],
    ['a format specification in an f-string', 'import width\nx = f"{1:>{width}}"\n'],
    ['an f-string in an f-string', 'import os\nx = f"{f\'{os}\'}"\n'],
    ['a base class', 'import abc\nclass A(abc.ABC):\n    pass\n'],
    ['a metaclass', 'from abc import ABCMeta\nclass A(metaclass=ABCMeta):\n    pass\n'],
    ['a decorator of a class', 'import attr\n@attr.s\nclass A:\n    pass\n'],
    ['a decorator of a function', 'import functools\n@functools.cache\ndef f(): ...\n'],
    ['an annotation of a keyword-only parameter', 'from a import B\ndef f(*, x: B): ...\n'],
    ['an annotation of *args', 'from a import B\ndef f(*args: B): ...\n'],
    ['an annotation of **kwargs', 'from a import B\ndef f(**kwargs: B): ...\n'],
    ['a return annotation', 'from a import B\ndef f() -> B: ...\n'],
    ['an annotation of a variable', 'from a import B\nx: B\n'],
    ['an annotation in a string', 'from a import B\ndef f(x: "B"): ...\n'],
    ['a string inside an annotation', 'from typing import List\nfrom a import B\nx: List["B"]\n'],
    ['a dotted annotation in a string', 'import a\ndef f(x: "list[a.B]"): ...\n'],
    [
      'a string in a subscript of typing',
      'from typing import Optional\nfrom a import B\nAlias = Optional["B"]\n',
    ],
    ['a string for `cast`', 'from typing import cast\nfrom a import B\nx = cast("B", y)\n'],
    ['a bound in a string', 'from typing import TypeVar\nfrom a import B\nT = TypeVar("T", bound="B")\n'],
    [
      'an explicit type alias in a string',
      'from typing import TypeAlias\nfrom a import B\nX: TypeAlias = "B"\n',
    ],
    [
      'the first argument of `Annotated`',
      'from typing import Annotated\nfrom a import B\nx: Annotated["B", "C"]\n',
    ],
    ['a type comment', 'from typing import List\nx = []  # type: List[int]\n'],
    [
      'a signature comment',
      'from typing import List\ndef f(x):\n    # type: (List[int]) -> None\n    pass\n',
    ],
    ['a default value', 'import os\ndef f(x=os.sep): ...\n'],
    ['a default value of a lambda', 'import os\nf = lambda x=os.sep: x\n'],
    ['a with item', 'import os\nwith os.scandir() as it:\n    pass\n'],
    ['an assertion', 'import os\nassert os.sep\n'],
    ['raise', 'from a import E\nraise E\n'],
    ['raise from', 'from a import E\nraise ValueError from E\n'],
    ['except', 'from a import E\ntry: pass\nexcept E: pass\n'],
    ['await', 'import a\nasync def f():\n    await a.b()\n'],
    ['yield', 'import a\ndef f():\n    yield a\n'],
    ['a comprehension', 'import a\nx = [a.f(i) for i in y]\n'],
    ['the iterable of a comprehension in a class', 'import a\nclass A:\n    x = [i for i in a.b]\n'],
    ['the condition of a comprehension', 'import a\nx = {i for i in y if a.ok(i)}\n'],
    ['a lambda', 'import a\nf = lambda: a.b\n'],
    ['a match subject', 'import a\nmatch a.b:\n    case _: pass\n'],
    ['a class in a match pattern', 'from a import B\nmatch x:\n    case B(): pass\n'],
    ['a value in a match pattern', 'import a\nmatch x:\n    case a.B: pass\n'],
    ['a guard', 'import a\nmatch x:\n    case y if a.b(y): pass\n'],
    ['the bound of a type parameter', 'from a import B\ndef f[T: B](x: T): ...\n'],
    ['a type alias', 'from a import B\ntype X = list[B]\n'],
    ['del', 'import os\ndel os\n'],
    ['an augmented assignment', 'from a import x\nx += 1\n'],
    ['a keyword argument', 'import os\nf(key=os.sep)\n'],
    ['a subscript and a slice', 'from a import b, c\nx[b:c]\n'],
    ['a function defined before it', 'def f():\n    return os.sep\nimport os\n'],
    ['a class attribute of the same name', 'from a import model\nclass A:\n    model = model\n'],
    [
      'a method, although its class has the name too',
      'import os\nclass A:\n    os = 1\n    def f(self):\n        return os.sep\n',
    ],
    ['another submodule of the same package', 'import a.b\nimport a.c\na.b.x()\n'],
    ['an alias of its package', 'import matplotlib as mpl\nimport matplotlib.cm\nmpl.cm.x()\n'],
    [
      'any of its bindings',
      'try:\n    import json\nexcept ImportError:\n    import simplejson as json\njson.loads("1")\n',
    ],
    ['print of Python 2', 'import os\nprint os.sep\n'],
    ['an assignment to its attribute', 'import a\na.b = 1\n'],
    ['an assignment to its element', 'import a\na[0] = 1\n'],
  ])('%s', async (_what, text) => {
    expect(await unused(text)).toEqual([]);
  });
});

describe('an import is not reported when it is there for others', () => {
  it.each([
    ['a literal __all__', 'from a import b\n__all__ = ["b"]\n'],
    ['a tuple', 'from a import b\n__all__ = ("b",)\n'],
    ['a sum of lists', 'from a import b\n__all__ = ["x"] + ["b"]\n'],
    ['an addition', 'from a import b\n__all__ = []\n__all__ += ["b"]\n'],
    ['extend', 'from a import b\n__all__ = []\n__all__.extend(["b"])\n'],
    ['append', 'from a import b\n__all__ = []\n__all__.append("b")\n'],
    ['an annotated __all__', 'from a import b\n__all__: list[str] = ["b"]\n'],
    ['import x as x', 'import x as x\n'],
    ['from m import x as x', 'from m import x as x\n'],
    ['a star', 'from m import *\n'],
    ['__future__', 'from __future__ import annotations\n'],
    ['a global import', 'def f():\n    global os\n    import os\n'],
    ['an import of a class', 'class A:\n    import os\n'],
    ['a fallback that is a variable', 'try:\n    import ssl\nexcept ImportError:\n    ssl = None\n'],
    ['a dunder of the module', 'from a import __version__\n'],
  ])('%s', async (_what, text) => {
    expect(await unused(text)).toEqual([]);
  });

  it('in an __init__ or a stub', async () => {
    expect(await unused('from a import b\n', 'init')).toEqual([]);
    expect(await unused('from a import b\n', 'stub')).toEqual([]);
  });

  it('and not when its name stands in text that does not parse', async () => {
    expect(await unused('import os\nimport sys\nx = = os.sep ) (\n')).toEqual(['2: sys']);
  });

  it('though __all__ of a class or function is not the one of the module', async () => {
    const text = python`
      from a import b
      class A:
          __all__ = ["b"]
    `;
    expect(await unused(text)).toEqual(['1: b']);
  });
});
