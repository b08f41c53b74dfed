/** Valid Python, up to 3.14. */
export const python: readonly (readonly [string, string, string?])[] = [
  [
    'type statements',
    'type A = int\ntype B[T] = list[T]\ntype C[*Ts, **P] = tuple[*Ts]\ntype D[T: int, U: (str, bytes)] = dict[T, U]\n',
  ],
  ['generics', 'def f[T](a: T) -> T: ...\nclass A[T: int, *Ts, **P](B[T]): ...\nasync def g[T](a): ...\n'],
  [
    'type parameter defaults',
    'type A[T=int] = float\ndef f[T=int](a: T): ...\nclass B[T: int = bool, *Ts = *tuple[int, str], **P = [int]]: ...\ntype C[*Ts = *D] = E\n',
  ],
  ['type parameter defaults over lines', 'type A[\n    T = int,\n    *Ts = *B,\n] = float\n'],
  [
    'type parameter default with nested brackets',
    'def f[T = dict[str, list[int]], U: (int, str) = int](a: T = 1, *, b=[1]) -> U: ...\n',
  ],
  [
    'type as name',
    'type = 1\ntype.a\ntype(a)\nprint(type)\ntype[int]\ntype: int = 3\ntype += 1\nx = type\nf(type=type)\ndef type(type): ...\ntype, b = 1, 2\ntype * 2\ntype == 1\ntype in a\ntype is a\n',
  ],
  ['type alias named as word', 'type type = int\ntype match = int\ntype case = str\n'],
  [
    'f-strings with nested quotes',
    "f'{a['b']}'\nf\"{d[\"k\"]}\"\nf'{f'{1 + 1}'}'\nf\"{', '.join(a)}\"\nf'{'\\n'.join(a)}'\n",
  ],
  [
    'f-string formats',
    "f'{a!r:>{w}}' f'{b=}' f'{c:%Y-%m-%d}' f'{{}}' f'{d:{e}.{f}}' f'{g!s}' f'{h = !r:^20}' f'{x:=10}' f'{(lambda: 1)()}' f'{a:{b!r}}'\nrf'{a}\\d' + fr'\\{b}' + F'{c}' + Rf'{d}'\n",
  ],
  ['f-strings over lines', 'f"""\n{\na\n}\n"""\nf"{\n    a  # note\n    + b\n}"\n'],
  ['f-string with comment and quotes', "f'{a # it's \"x\"\n}'\n"],
  ['f-string with backslash', "f'{a}\\n{b}' f'\\N{DASH} {d}' f'{{\\n}}'\n"],
  ['f-string with format spec and nested', "f'{a:{'>'}{10}}'\n"],
  [
    'f-string with dict and lambda',
    "f'{ {'a': 1}['a'] }' f'{(lambda x: x)(1)}' f'{[i for i in a]}' f'{a if b else c}' f'{*a,}' f'{yield_}' f'{a, b}' f'{await_}'\n",
  ],
  ['f-string yield await', 'async def f():\n    f"{await a} {(yield b)} {yield}"\n'],
  ['f-string walrus and not equal', 'f"{(a := 1)} {a != b} {a!=b} {a>=b} {a:=5}"\n'],
  [
    'match',
    'match a:\n    case 1 | 2: pass\n    case "x" "y": pass\n    case [b, *c]: pass\n    case (d, e): pass\n    case {"k": v, **rest}: pass\n    case P(x=1, y=_): pass\n    case a.b.C(): pass\n    case -1 | 1 + 2j | -1.5 - 3j: pass\n    case None | True: pass\n    case str() as s: pass\n    case [1, *_]: pass\n    case x if x > 1: pass\n    case (1 | 2) as n: pass\n    case {}: pass\n    case []: pass\n    case (): pass\n    case *a, b: pass\n    case 1, 2: pass\n    case {1: a, "b": _, c.d: e, None: f, -1: g}: pass\n    case b"x": pass\n    case _: pass\n',
  ],
  [
    'match subjects',
    'match a, b:\n    case 1, 2: pass\nmatch (a):\n    case _: pass\nmatch *a, b:\n    case _: pass\nmatch -a:\n    case _: pass\nmatch [a, b]:\n    case _: pass\nmatch {}:\n    case _: pass\nmatch not a:\n    case _: pass\nmatch f(x):\n    case _: pass\nmatch (yield_):\n    case _: pass\nmatch a := b:\n    case _: pass\nmatch lambda: 1:\n    case _: pass\nmatch match:\n    case case: pass\nmatch case:\n    case match: pass\nmatch x,:\n    case y,: pass\nmatch await_ if a else b:\n    case _: pass\n',
  ],
  [
    'match as names',
    'match = 1\nmatch.a\nmatch(a)\nmatch[a]\nmatch: int = 1\ncase = 2\ncase(a)\ncase.b\ncase[c]\nre.match(a, b)\nmatch, case = 1, 2\nprint(match, case)\nmatch * a\nmatch -a\nmatch + 1\nmatch == 1\nmatch in a\nmatch is None\nmatch or a\ndef match(case, type): ...\nclass case: ...\nf(match=1, case=2, type=3, _=4)\nmatch (a).b\nmatch[a].b = 1\nmatch @ b\nmatch += 1\n',
  ],
  [
    'match in function with keyword names',
    'def f(x):\n    match x:\n        case {"type": type, "match": match}:\n            return match(type)\n        case A(match=m, case=c):\n            pass\n',
  ],
  [
    'walrus',
    'if (n := len(a)) > 1: pass\n[y := 1, y**2]\nf(x := 1)\nwhile chunk := g(): pass\n{a := 1}\na[b := 1]\na[b:=1, c:=2]\n(lambda: (x := 1))\n[z for x in a if (z := x)]\nassert (a := 1)\nx = (y := 0)\nf(a, b := 1, c=(d := 2))\nif a := b: pass\nelif c := d: pass\n',
  ],
  ['walrus in for', 'for z in (x := -124): pass\n'],
  ['for with walrus tuple', 'for x in (y := a), b: pass\n'],
  [
    'positional only',
    'def f(a, b=1, /, c=2, *, d, e=3, **k): ...\ndef g(a, /): ...\ndef h(*, a): ...\ndef i(*a, b): ...\ndef j(a, /, *b, c): ...\nlambda a, /, b, *, c: 1\nlambda *a, **k: 1\nlambda: 1\nlambda *, a=1: a\nlambda a=1, *b, c=2, **d: 1\n',
  ],
  [
    'except star',
    'try:\n    pass\nexcept* A:\n    pass\nexcept* (B, C) as e:\n    pass\nexcept *D as f:\n    pass\n',
  ],
  ['unparenthesised except', 'try:\n    pass\nexcept A, B:\n    pass\nexcept C, D.E, F:\n    pass\n'],
  ['unparenthesised except star', 'try:\n    pass\nexcept* A, B:\n    pass\n'],
  [
    't-strings',
    "t'{a}'\nt\"{b!r:>10} c\"\nrt'{d}\\d' + tr'{e}' + T'{f}' + tR'{g}'\nt'''\n{h}\n'''\nt'{i['j']}' t'x'\n",
  ],
  [
    'print as name',
    'print\nprint = 1\nprint.a\nx = print\nprint(a, file=b)\nprint(*a)\nprint(* [] or [1])\nprint (a) if b else c\nprint(a) and b\nf(print, exec)\nexec = 1\nexec(a)\nexec("a", b)\nexec.a\n@print\ndef f(): ...\nprint, a = 1, 2\nprint(a, end="")\nprint[0]\n',
  ],
  [
    'print and exec parameters',
    'def f(print, exec=None): ...\nf(print=1, exec=2)\nself.print(a)\nself.exec(a)\nlambda print: print\n',
  ],
  [
    'async comprehensions',
    'async def f():\n    return [x async for x in a if await b], {x async for x in c}, {k: v async for k, v in d}, (x async for x in e)\nasync def g():\n    async with a as b, c as d: pass\n    async with (a as b, c): pass\n    async for x in y: pass\n    else: pass\n    await a\n    x = await b + await c\n    return await d\n    yield await e\n    await (yield)\n    f(await a, *await b, **await c)\n    [await a for a in b]\n    not await a\n    -await a\n    await a ** 2\n',
  ],
  [
    'line continuations',
    'a = 1 + \\\n    2\nif a and \\\n   b:\n    pass\nfrom a import b, \\\n    c\nwith a as b, \\\n     c as d:\n    pass\nassert a, \\\n    "b"\nx = a \\\n  .b \\\n  .c\nx = \\\n    1\ndef f(a, \\\n      b): pass\n',
  ],
  ['line continuation at odd places', 'if a: \\\n    pass\nx = 1\n'],
  ['backslash continuation before statement', 'def f():\n    pass\n    \\\n    x = 1\n'],
  ['form feeds', 'a = 1\n\f\nclass B:\n    pass\n\f\ndef c():\n\f\n    pass\n\fd = 1\n'],
  [
    'form feed before def in a block',
    'class A:\n    x = 1\n\f\n    def f(self):\n        pass\n\f\n    y = 2\n',
  ],
  ['nonlocal', 'def f():\n    a = 1\n    def g():\n        nonlocal a, b\n        global c, d\n'],
  [
    'decorators',
    '@a\n@b.c\n@d(e)\n@f[0]\n@g[0].h\n@(lambda f: f)\n@i if j else k\n@l or m\n@n(o)(p)\n@(q := r)\n@x.y[z](1).w\ndef f(): ...\n@a\nclass B: ...\n@a\nasync def c(): ...\n@x := y\ndef g(): ...\n@not_\n@await_\n@a + b\n@"x".join\n@-a\n@[a][0]\n@{1: 2}.get\n@...\n@lambda f: f\ndef h(): ...\n',
  ],
  [
    'star expressions',
    'a[*b]\na[*b, 1]\na[1, *b] = 2\ndef f(*args: *Ts): ...\ndef g():\n    return *a, b\n    yield *a, b\n    return *a,\nx = *a, b\n*a, b = c\n[*a], b = d\nfor a in *b, c: pass\nfor *a, b in c: pass\nf(*a, *b, **c, **d)\n[*a, *b]\n{*a, *b}\n{**a, "b": 1, **c}\n(*a, b)\nx: tuple[*Ts] = y\nprint(*a, sep="")\ndel a[*b]\nx = yield_, *a\nf(*a if b else c)\nf(*a or b)\n[*a or b]\nx = *a | b,\nreturn_(*a)\n',
  ],
  [
    'star in subscript with slices',
    'a[*b, 1:2, ::3, ...]\na[1:2, *b]\na[()]\na[b,]\na[:]\na[::]\na[b:c:d]\na[-1:]\na[lambda: 1]\na[b if c else d]\na[x := 1]\na[:, None]\na[..., 0]\n',
  ],
  [
    'yield forms',
    'def f():\n    yield\n    yield a\n    yield a, b\n    x = yield\n    x = yield a\n    x += yield a\n    yield from b\n    x = yield from c\n    (yield)\n    f((yield))\n    f((yield a), b)\n    return (yield)\n    x = y = yield z\n    x: int = yield\n    lambda: (yield)\n    await_\n    print((yield))\n    a[(yield)]\n    if (yield): pass\n    [(yield)]\n',
  ],
  [
    'lambda defaults',
    'lambda a=1, *b, c=2, **d: a\nlambda: (yield)\nlambda a, b=lambda: 1: b\nlambda *, a: a\nlambda a, /: a\nf(lambda: 1, lambda x: x)\n[lambda: 1]\n{lambda: 1: 2}\nlambda: lambda: 1\nlambda x=(1, 2): x\nx = lambda: 1, 2\nlambda *a: a\nlambda **a: a\nlambda a,: a\nlambda x: not x\nlambda: a if b else c\n',
  ],
  [
    'numbers',
    '1_000, 0x_ff, 0b_1, 0o_7, 1_0.0_1, 1e1_0, 1j, 1_0j, .5, 5., 1E5, 0XFF, 0B1, 0O7, 1.5J, 00, 0_0, 1.e5, 1.\n',
  ],
  ['number followed by keyword', 'x = 1if a else 2\n'],
  [
    'unicode identifiers',
    'été = 1\nØ = set()\nauthors.łukasz.say_thanks()\n变量 = 2\nclass Ä: ...\ndef ñ(ö): ...\nª = 1\nµ = 2\n_ = ℘\nx·y = 1\nимя = "a"\nπ = 3.14\nℕ = 1\n𝐱 = 1\n',
  ],
  ['ellipsis', '...\nx = ...\ndef f(): ...\nclass A: ...\na[...]\nf(...)\ndef g(a=...): ...\n'],
  ['chained comparison', 'a < b < c != d\na not in b\na is not b\nnot a in b\na <= b >= c == d\n'],
  [
    'with',
    'with a: pass\nwith a as b: pass\nwith a as b, c as d: pass\nwith (a as b, c as d): pass\nwith (a as b, c as d,): pass\nwith (a, b): pass\nwith (a): pass\nwith (a) as b: pass\nwith (a, b) as c: pass\nwith a() as (b, c): pass\nwith a as b.c: pass\nwith a as b[0]: pass\nwith (yield_) as a: pass\nwith (\n    a as b,\n    c,\n): pass\nwith a as [b, c]: pass\nwith (a), (b): pass\nwith (a).b as c: pass\nwith (a if b else c) as d: pass\nwith a if b else c: pass\nwith open(a) as b, (c) as d: pass\n',
  ],
  ['with star and starred', 'with a as (b, *c): pass\n'],
  [
    'conditional',
    'a if b else c\na if b else c if d else e\nx = (a if b else c)\nlambda: a if b else c\n[a if b else c for d in e]\nf(a if b else c)\n',
  ],
  [
    'assignments',
    'a = b = c\na, b = b, a\n(a, b) = c\n[a, b] = c\na.b = c\na[b] = c\na: int\na: int = 1\na.b: int = 1\na[b]: int = 1\n(a): int = 1\na += b\na //= b\na **= b\na >>= b\na @= b\na |= b\na, *b = c\na = b, c\na = *b, c\na: int = 1, 2\na: tuple = *b, c\nx = y, = z\n*a, = b\nfor x, in y: pass\nfor x.y in z: pass\nfor x[0] in z: pass\na += 1, 2\n',
  ],
  [
    'imports',
    'import a\nimport a.b.c as d\nimport a, b as c\nfrom . import a\nfrom .. import b\nfrom ... import c\nfrom .... import d\nfrom .a import b\nfrom a import *\nfrom a import (b, c as d,)\nfrom a.b import c\nfrom __future__ import annotations\nfrom . a import b\nfrom .\\\n  a import b\nfrom match import case\nimport type, match\nfrom type import match as case\nfrom .match import type\nfrom a import print, exec\nimport print\nfrom . import (a)\n',
  ],
  [
    'del, assert, raise, global',
    'del a\ndel a, b\ndel (a, b)\ndel a.b, c[0]\ndel [a]\nassert a\nassert a, b\nraise\nraise a\nraise a from b\nraise a from None\npass\nbreak_\nglobal x\ndel a,\nassert (a, b)[0], "c"\ndel (a)\ndel ()\ndel []\n',
  ],
  [
    'functions',
    'def f(): pass\ndef f(a: int, b: str = "c", *args: int, **kw: str) -> None: pass\ndef f(a,): pass\ndef f(*, a,): pass\ndef f(a=lambda: 1): pass\ndef f() -> (int): pass\ndef f() -> "A": pass\ndef f(a: lambda: 1): pass\ndef f(*args,): pass\ndef f(**kw,): pass\ndef f() -> a if b else c: pass\ndef f(\n    a,\n    # c\n    b,\n): pass\n',
  ],
  [
    'classes',
    'class A: pass\nclass A(): pass\nclass A(B, C): pass\nclass A(B, metaclass=C, x=1): pass\nclass A(*b, **c): pass\nclass A(B[int], C.D): pass\nclass A(\n    B,\n): pass\nclass A(B if c else D): pass\nclass A(f(x)): x = 1; y = 2\nclass A(print=1): pass\n',
  ],
  [
    'semicolons',
    'a = 1; b = 2\na; b;\nif a: b; c\nclass A: a = 1; b = 2;\npass;\nimport a; import b\nprint(a); print(b)\ndef f(): return 1; x = 2\nwhile a: b; break\nx = 1 ;\n',
  ],
  [
    'calls',
    'f(a, *b, c=1, **d)\nf(a for b in c)\nf(a)(b)[c].d\nf(a, b,)\nf(*a, b=1, *c, **d, e=2)\nf(a=lambda: 1)\nf(**a, b=1)\nf(*a, **b,)\nf(\n    # note\n)\nf(a=1 if b else 2)\nf(a, (b for c in d))\nf(not a, -b)\nf(a for b in c if d)\nf(await_=1, match=2, async_=3)\n',
  ],
  [
    'comprehensions',
    '[a for b in c if d if e for f in g]\n{a: b for c, d in e}\n{a for b in c}\n(a for b in c)\n[a for b, in c]\n[a for (b, c) in d]\n[a for b in (1, 2)]\n[a if b else c for d in e if f or g]\n[[a for b in c] for d in e]\n[lambda: a for b in c]\n[a for a.b in c]\n[a for *b, c in d]\n[a for b in c if not d]\n[a for b in c if (d := e)]\n[x for x in a or b]\n[x for x in (a if b else c)]\n[x for x in not_ if lambda_]\n',
  ],
  [
    'comprehension condition with a conditional',
    '[a for b in c if (d if e else f)]\n[a for b in c if d if e]\n',
  ],
  [
    'try',
    'try: pass\nexcept: pass\ntry: pass\nexcept A: pass\nexcept (A, B) as c: pass\nelse: pass\nfinally: pass\ntry:\n    pass\nfinally:\n    pass\ntry: pass\nexcept a.b[0]() as e: pass\ntry: pass\nexcept a or b: pass\nexcept A if b else C: pass\n',
  ],
  [
    'loops',
    'for a in b: pass\nelse: pass\nwhile a: pass\nelse: pass\nfor a, b in c: pass\nfor a in b, c: pass\nfor (a, b) in c: pass\nfor [a, b] in c: pass\nfor a in lambda: b: pass\nfor a in b if c else d: pass\nfor a in not_: pass\nfor i, (a, b) in c: pass\nfor a in *b, *c: pass\nfor a in (yield_): pass\nfor x in (*a, *b): pass\nfor a[b] in c: pass\nfor a.b, c in d: pass\n',
  ],
  [
    'strings',
    "'a' \"b\" '''c''' \"\"\"d\"\"\"\nr'x' b'x' rb'\\x' Rb'x' bR'x' u'x' U'x' B'x'\n'a\\\nb'\n'\\'' \"\\\"\" '\\\\'\n('a'\n 'b'\n f'c')\nr'\\''\nr\"\\\"\"\n'''a'b''c'''\n\"\"\"a\"b\"\"c\"\"\"\n''\n\"\"\nb''\nr''\n''''''\n'\\N{DASH}' '\\x41' '\\u0041' '\\U00000041' '\\101'\n",
  ],
  [
    'operators',
    'a + b - c * d / e // f % g ** h @ i << j >> k & l | m ^ n\nnot a and b or c\n-a ** -b\n~a\n+a\na if not b else c\na ** -b\nnot not a\n- - a\na<b>c\n1 + (yield_)\nawait_ ** 2\na @ b\na//b\n',
  ],
  [
    'comments',
    '# a\nx = 1  # b\n    # c\ndef f():  # d\n    # e\n    pass\n    # f\n# g\nif a:\n    pass\n# h\nelse:\n    pass\n  # i\n(  # j\n    a,  # k\n    # l\n)\n',
  ],
  [
    'comment before else and deeper',
    'if a:\n    b\n        # c\n  # d\nelif e:\n    f\n# g\n\nelse:\n    h\n',
  ],
  ['tabs and mixed indents', 'if a:\n\tb\n\tif c:\n\t\td\nelse:\n        e\n'],
  ['no newline at end', 'def f():\n    return 1'],
  ['windows lines', 'if a:\r\n    b\r\nelse:\r\n    c\r\n'],
  ['async as part of names', 'async_ = 1\nawait_ = 2\nasyncio.run(a)\nself.async_ = b\n'],
  [
    'soft keywords as attributes and parameters',
    'a.match.case.type._\nself.type = type\nself.match(case)\na.print\na.exec()\ndef f(self, type, match=None, *, case, _): ...\nlambda type, match: type\nfor type in a: pass\nfor match, case in b: pass\nwith a as type: pass\nexcept_ = 1\nimport a as type\n[type for type in a]\n{type: match}\ntype = match = case = 1\nif type: pass\nif match and case: pass\nreturn_(type)\nmatch = re.match(a)\nif match: pass\nwhile match: pass\nnot match\ndel match, type\nassert match\nglobal type\ntype: type = type\ncase: case = case\n',
  ],
  [
    'match with complex bodies',
    'def f():\n    match a:\n        case 1:\n            return 1\n\n        # note\n        case 2:\n            for x in y:\n                pass\n        case _:\n            raise A\n    return 2\n',
  ],
  ['match call over lines', 'match(\n    a,\n    b,\n)\nmatch(a, b)\nmatch(a).b\nx = match(a)\n'],
  ['global at module', 'global a\nnonlocal_ = 1\n'],
  [
    'exec and print python 3',
    'print(a if b else c)\nprint("a" % b)\nprint("a", "b", sep="")\nprint()\nprint(a)[0]\nprint(a).b\nprint(a, b) or c\nprint(a) if b else None\nprint(f"{a}")\nprint((a, b))\nprint(*a, **b)\nexec(a, {})\nexec(a) if b else c\n',
  ],
  [
    'print with an operator in parentheses',
    'print(* [] or [1])\nprint(* a or b)\nprint(** a)\nprint(-a)\nprint(not a)\nprint(lambda: 1)\nprint(a := 1)\nprint(*() or a, sep="")\nprint(a >> b)\n',
  ],
  [
    'dict and set',
    '{}\n{a}\n{a,}\n{a: b}\n{a: b,}\n{**a}\n{a: b for c in d}\n{a: lambda: 1}\n{(a, b): c}\n{a: b if c else d}\n{"a": 1, **b, "c": 2}\n{a: (yield_)}\n{a: b or c}\n{not a: b}\n{*a, b}\n{-1: 2}\n{a if b else c: d}\n{a := 1}\n{lambda: 1: 2}\n',
  ],
  [
    'slices and tuples',
    'a[1:2]\na[1:2, 3]\na[:, 1]\na[b][c]\na[b, c]\na[(b, c)]\na[b:c, d:e]\na[not b]\na[b and c : d]\n()\n(a,)\na,\na, b,\n(a)\n',
  ],
  [
    'return and others',
    'def f():\n    return\n    return a\n    return a, b\n    return (a)\n    return not a\n    return a if b else c\n    return lambda: 1\n    return *a, *b\n    return -a\n    return await_\n    return (yield)\n    return [*a]\n    return {**a}\n    return yield_\n',
  ],
  [
    'annotations',
    'a: int\na: "int" = 1\ndef f(a: int = 1, *b: str, c: x.y[z] = 2) -> x | None: ...\na: list[int] | None = None\nself.a: int = 1\na: Callable[[int], str]\na: Literal["x"]\na: (yield_)\na: lambda: 1\na: x if y else z\na: int | str = 1\na.b[c]: d\n',
  ],
  ['empty and odd', '\n\n\n   \n\t\n# only\n\n'],
  ['coding comment and shebang', '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nx = 1\n'],
  [
    'deep blocks on one line',
    'class A: pass\nif a: pass\nelif b: pass\nelse: pass\nfor x in y: pass\nwhile a: pass\ntry: pass\nexcept: pass\nwith a: pass\ndef f(): pass\nasync def g(): pass\n',
  ],
  [
    'nested f-string quotes and triple',
    'f\'\'\'{a[\'b\']}{f"{c[\'d\']}"}\'\'\'\nf"{a["b"]:{c["d"]}}"\nf"{f"{f"{1}"}"}"\nf\'{a["b"]}\' + f"{a[\'b\']}"\n',
  ],
  [
    'f-string with colon in lambda or slices',
    "f'{a[1:2]}' f'{(lambda x: x)}' f'{ {1: 2} }' f'{a:b:c}' f'{a[b:c]:>10}' f'{a::}' f'{a!r:}' \n",
  ],
  ['f-string with only braces', "f'{{' f'}}' f'{{{a}}}' f'{{{{' f'a}}b{{c'\n"],
  ['f-string empty and bytes', "f'' f\"\" f'''''' rf''\n"],
  ['f-string debug', "f'{a=}' f'{a = }' f'{a=!r}' f'{a=:>10}' f'{a.b=}' f'{a()=}' f'{a == b}' f'{a <= b}'\n"],
  ['raw f-strings with backslashes before braces', "rf'\\{a}' rf'\\d{b}\\w' fr'{c:\\d}' f'\\\\{d}'\n"],
  ['unpacked strings', 'g = 1, *"ten"\nx = [*\'a\', *b"c", *"""d\ne"""]\nmatch y:\n    case [1, *_]: pass\n'],
];
