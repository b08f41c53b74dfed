import { describe, expect, it } from '@jest/globals';
import type { CodeModel } from '../../../src/tasks/languages/code-model.ts';
import { opened } from '../opened.ts';

async function modelOf(path: string, text: string): Promise<CodeModel> {
  const source = await opened(path, text);
  expect(source.syntax!.errors).toEqual([]);
  return source.model!;
}

async function edgesOf(path: string, text: string): Promise<string[]> {
  const { edges } = await modelOf(path, text);
  return edges.map(({ type, target, source, name, typeOnly, erased, dynamic }) =>
    [type, target, source ?? name, typeOnly && 'type', erased && 'erased', dynamic && 'dynamic']
      .filter(Boolean)
      .join(' '),
  );
}

describe('of code that the grammar does not know, the model tells', () => {
  it('the modules of types, and the names that they are given', async () => {
    expect(
      await edgesOf('a.ts', 'import { U } from "u";\nlet a: import("x").T<U>, b: import(\n  \'y\'\n)[];\n'),
    ).toEqual(['imports u U erased', 'imports x type', 'imports y type']);
  });

  it('types that are handed on as a whole', async () => {
    expect(
      await edgesOf('a.ts', 'export type * from "a";\nexport /* b */ type // c\n * from "d";\n'),
    ).toEqual(['exports * * type', 'imports a * type', 'exports * * type', 'imports d * type']);
  });

  it('a module that is imported and exported in one', async () => {
    expect(await edgesOf('a.ts', 'export import A = require("a");\n')).toEqual(['exports A A', 'imports a']);
  });

  it('reserved words as names of exports', async () => {
    expect(await edgesOf('a.js', 'export { if, class as new } from "x";\n')).toEqual([
      'exports if if',
      'imports x if',
      'exports new class',
      'imports x class',
    ]);
  });

  it('a default function that is only declared, once for all its overloads', async () => {
    const text =
      'import { A } from "a";\nexport default function (a: A): B;\nexport default function (): { b: 1 };\n';
    const { symbols, edges } = await modelOf('a.d.ts', text);
    expect(symbols.map(({ name, type, exported }) => [name, type, exported])).toEqual([
      ['A', 'import', undefined],
      ['default', 'function', true],
    ]);
    expect(edges.map(({ type, target }) => [type, target])).toEqual([
      ['imports', 'a'],
      ['exports', 'default'],
    ]);
  });

  it('that resources are held, not unused', async () => {
    const text =
      'export function f() { using a: A = b(); await using c: C = d(); for (using e of g) e.h(); }\n';
    expect((await modelOf('a.ts', text)).findings).toEqual([]);
  });

  it('what decorators read', async () => {
    const text = 'import { a, b, c } from "x";\nexport class D { @(a ?? b)(c) d = 1; }\n';
    expect((await modelOf('a.ts', text)).findings).toEqual([]);
  });
});

it('an import that only types are taken from is erased, under a name of its own too', async () => {
  const text =
    'import * as a from "a";\nimport * as b from "b";\nimport * as c from "c";\nimport * as d from "d";\n' +
    'export let e: a.T.U<b.V>, f: c.W = c.x;\nexport import g = d.h;\n';
  expect((await edgesOf('a.ts', text)).filter((edge) => edge.startsWith('imports'))).toEqual([
    'imports a * erased',
    'imports b * erased',
    'imports c *',
    'imports d *',
  ]);
});
