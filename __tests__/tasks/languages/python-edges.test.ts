import { describe, expect, it } from '@jest/globals';
import type { ModelEdge } from '../../../src/tasks/languages/code-model.ts';
import { modelOf } from './python-source.ts';

/** Edges without their places. */
async function edgesOf(text: string): Promise<Omit<ModelEdge, 'at'>[]> {
  return (await modelOf(text)).edges.map(({ at: _at, ...edge }) => edge);
}

describe('an import edge has the module, the name and the alias as written', () => {
  it.each<[string, Omit<ModelEdge, 'at'>[]]>([
    ['import a.b', [{ type: 'imports', target: 'a.b', module: 'a.b', level: 0 }]],
    ['import a.b as c', [{ type: 'imports', target: 'a.b', module: 'a.b', alias: 'c', level: 0 }]],
    [
      'import a, b',
      [
        { type: 'imports', target: 'a', module: 'a', level: 0 },
        { type: 'imports', target: 'b', module: 'b', level: 0 },
      ],
    ],
    [
      'from a.b import c, d as e',
      [
        { type: 'imports', target: 'a.b.c', module: 'a.b', name: 'c', level: 0 },
        { type: 'imports', target: 'a.b.d', module: 'a.b', name: 'd', alias: 'e', level: 0 },
      ],
    ],
    ['from . import a', [{ type: 'imports', target: 'a', module: '', name: 'a', level: 1 }]],
    ['from ...a.b import c', [{ type: 'imports', target: 'a.b.c', module: 'a.b', name: 'c', level: 3 }]],
    ['from a import *', [{ type: 'imports', target: 'a.*', module: 'a', name: '*', level: 0 }]],
    ['from . import *', [{ type: 'imports', target: '*', module: '', name: '*', level: 1 }]],
    [
      'from __future__ import annotations',
      [
        {
          type: 'imports',
          target: '__future__.annotations',
          module: '__future__',
          name: 'annotations',
          level: 0,
        },
      ],
    ],
    ['def f():\n    import a', [{ type: 'imports', target: 'a', module: 'a', level: 0 }]],
    [
      'if TYPE_CHECKING:\n    import a\nelse:\n    import b',
      [
        { type: 'imports', target: 'a', module: 'a', level: 0, typeOnly: true },
        { type: 'imports', target: 'b', module: 'b', level: 0 },
      ],
    ],
    [
      'if typing.TYPE_CHECKING:\n    from a import b',
      [{ type: 'imports', target: 'a.b', module: 'a', name: 'b', level: 0, typeOnly: true }],
    ],
    [
      'importlib.import_module("a.b")',
      [{ type: 'imports', target: 'a.b', module: 'a.b', level: 0, dynamic: true }],
    ],
    [
      'import_module(".a", __package__)',
      [{ type: 'imports', target: 'a', module: 'a', level: 1, dynamic: true }],
    ],
    ['__import__("a")', [{ type: 'imports', target: 'a', module: 'a', level: 0, dynamic: true }]],
    ['__import__(name)\n__import__(f"{a}")\n__import__("not a name")', []],
  ])('%s', async (text, expected) => {
    expect(await edgesOf(text)).toEqual(expected);
  });

  it('and stands at the name', async () => {
    const text = 'from a import (\n    b,\n    c as d,\n)\n';
    const { edges } = await modelOf(text);
    expect(edges.map(({ at }) => text.slice(at, at + 1))).toEqual(['b', 'c']);
  });
});

describe('a class inherits', () => {
  it('from its bases as written, generics without arguments, keywords and calls left out', async () => {
    const text = 'class A:\n    class B(C, d.E, Generic[T], f.G[int], *H, call(), metaclass=M): ...\n';
    expect(await edgesOf(text)).toEqual(
      ['C', 'd.E', 'Generic', 'f.G'].map((target) => ({ type: 'inherits', target, source: 'A.B' })),
    );
  });
});

describe('a module exports', () => {
  it('the names of __all__, each once', async () => {
    const text = '__all__ = ["a", "b" "c"]\n__all__ += ["a", "d"]\n__all__.extend(("e",))\n';
    expect(await edgesOf(text)).toEqual(
      ['a', 'bc', 'd', 'e'].map((target) => ({ type: 'exports', target, source: target })),
    );
  });
});
