import { describe, expect, it } from '@jest/globals';
import { findingsOf, modelOf, python } from './python-source.ts';

/** Findings in the body of a function; its first line has number 1. */
async function unused(body: string): Promise<string[]> {
  const text = `def f(p):\n${body.replace(/^/gm, '    ')}\n`;
  const found = await findingsOf('L102', text);
  return found.map((line) => line.replace(/^\d+/, (digits) => String(Number(digits) - 1)));
}

describe('a local variable is reported when nothing reads it', () => {
  it.each([
    ['an assignment', 'x = 1', ['1: x']],
    ['a chain', 'x = y = 1\nreturn y', ['1: x']],
    ['an annotated one', 'x: int = 1', ['1: x']],
    ['an annotation alone', 'x: int', ['1: x']],
    ['the last of several', 'x = 1\nx = 2', ['2: x']],
    ['a parameter that is only overwritten', 'p = 1', ['1: p']],
    ['a name in parentheses', '(x) = 1', ['1: x']],
    ['elements of a literal', 'x, y = 1, 2', ['1: x', '1: y']],
    ['a with target', 'with p() as x:\n    pass', ['1: x']],
    ['a with target in parentheses', 'with (p() as x, p() as y):\n    return y', ['1: x']],
    ['a walrus', 'if (n := p()):\n    pass', ['1: n']],
    ['a walrus in a comprehension', 'return [(n := i) for i in p]', ['1: n']],
    [
      'a capture',
      'match p:\n    case [x, *y]: pass\n    case {"k": v, **r}: pass',
      ['2: x', '2: y', '3: v', '3: r'],
    ],
    ['a named pattern', 'match p:\n    case 1 | 2 as n: pass', ['2: n']],
    ['except as', 'try: pass\nexcept E as e: pass', ['2: e']],
    [
      'except as, though another clause reads its own',
      'try: pass\nexcept A as e: pass\nexcept B as e: print(e)',
      ['2: e'],
    ],
    ['one that an inner function binds anew', 'x = 1\ndef g():\n    x = 2\n    return x\nreturn g', ['1: x']],
    ['one in an inner function', 'def g():\n    x = 2\nreturn g', ['2: x']],
    [
      'one that a nested call of locals() cannot see',
      'x = 1\ndef g():\n    return locals()\nreturn g',
      ['1: x'],
    ],
  ])('%s', async (_what, body, expected) => {
    expect(await unused(body)).toEqual(expected);
  });

  it('names of except at module level too, because they end with their clause', async () => {
    expect(await findingsOf('L102', 'try:\n    pass\nexcept E as e:\n    pass\n')).toEqual(['3: e']);
  });

  it('with the function around it and the exact range', async () => {
    const text = 'class A:\n    def f(self):\n        name = 1\n';
    const { findings } = await modelOf(text);
    const start = text.indexOf('name');
    expect(findings).toEqual([
      { code: 'L102', name: 'name', message: "Unused variable 'name'", symbol: 'A.f', start, end: start + 4 },
    ]);
  });
});

describe('a local variable is left alone', () => {
  it.each([
    ['when it is read', 'x = 1\nreturn x'],
    ['when it is read before it is bound again', 'x = 1\nprint(x)\nx = 2'],
    ['when it is written with another character of the same meaning', '\u00b5 = 1\nreturn \u03bc'],
    ['when an f-string reads it', 'x = 1\nreturn f"{x}"'],
    ['when an inner function reads it', 'x = 1\ndef g():\n    return x\nreturn g'],
    ['when a lambda reads it', 'x = 1\nreturn lambda: x'],
    ['when a comprehension reads it', 'x = 1\nreturn [x for _ in p]'],
    ['when a class body reads it', 'x = 1\nclass A:\n    y = x\nreturn A'],
    ['when a decorator reads it', 'x = 1\n@x\ndef g(): ...\nreturn g'],
    ['when a default value reads it', 'x = 1\ndef g(y=x): ...\nreturn g'],
    ['when a string annotation reads it', 'X = p\ny: "X" = 1\nreturn y'],
    ['when it is deleted', 'x = 1\ndel x'],
    ['when it is augmented', 'x = 0\nx += 1'],
    ['when it begins with an underscore', '_x = 1\n_ = 2'],
    ['when it is a loop variable', 'for x in p:\n    pass'],
    ['when it is unpacked', 'x, y = p'],
    ['when it is unpacked in a list', '[x, *y] = p'],
    ['when it is unpacked in a tuple of one', '(x,) = p'],
    ['when it is unpacked by with', 'with p as (x, y):\n    pass'],
    ['when it is a parameter', 'return 1'],
    ['when it is a function or a class', 'def g(): ...\nclass A: ...'],
    ['when it is global', 'global x\nx = 1'],
    ['when it is nonlocal', 'x = 0\ndef g():\n    nonlocal x\n    x = 1\nreturn g'],
    [
      'when an outer one is nonlocal further in',
      'x = 0\ndef g():\n    def h():\n        nonlocal x\n        x = 1\n    return h\nreturn g',
    ],
    ['when the function calls locals()', 'x = 1\nreturn locals()'],
    ['when the function calls vars()', 'x = 1\nreturn "%(x)s" % vars()'],
    ['when the function calls eval', 'x = 1\nreturn eval("x")'],
    ['when the function calls exec', 'x = 1\nexec("print(x)")'],
    ['when it names an exception that is read', 'try: pass\nexcept E as e: print(e)'],
    [
      'when it names an exception that a nested handler reads',
      'try: pass\nexcept E as e:\n    try: pass\n    except F: raise e',
    ],
    ['when it names an exception that a lambda reads', 'try: pass\nexcept E as e:\n    p(lambda: e)'],
    ['when the parser lost track of it', 'x = 1\ny = = x ) ('],
  ])('%s', async (_what, body) => {
    expect(await unused(body)).toEqual([]);
  });

  it('outside of functions: attributes of classes, constants and globals of modules', async () => {
    const text = python`
      LIMIT = 10
      name = "x"
      with open("f") as handle:
          pass
      class A:
          x = 1
          y: int = 2
      def f():
          global counter
          counter = 1
    `;
    expect(await findingsOf('L102', text)).toEqual([]);
  });
});
