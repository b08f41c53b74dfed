import { describe, expect, it } from '@jest/globals';
import { digestOf } from '../../src/records/digest.ts';
import { buildFileRecord, compareFiles } from '../../src/records/file.ts';
import { languageOf } from '../../src/records/language.ts';
import type { Fact } from '../../src/records/output.ts';
import { imports } from '../../src/tasks/imports.ts';
import { manifests } from '../../src/tasks/manifests.ts';
import { symbols } from '../../src/tasks/symbols.ts';
import { opened } from './opened.ts';

/** Runs the task over a tree, as the engine does after the shard tasks. */
async function run(tree: Record<string, string>): Promise<Map<string, Fact[]>> {
  const facts = new Map<string, readonly Fact[]>();
  for (const [path, text] of Object.entries(tree)) {
    const source = await opened(path, text);
    if (symbols.accepts(path, languageOf(path), {})) facts.set(`symbols ${path}`, symbols.run(source, {}));
    if (manifests.accepts(path, languageOf(path), {}))
      facts.set(`manifests ${path}`, manifests.run(source, {}));
  }
  const files = Object.entries(tree)
    .map(([path, text]) => buildFileRecord(path, digestOf(text), text.length))
    .sort(compareFiles);
  return imports.run({ files, facts: (type, path) => facts.get(`${type} ${path}`) ?? [] }, {});
}

function resolved(facts: Map<string, Fact[]>): string[] {
  return [...facts].flatMap(([path, list]) =>
    list.flatMap((fact) =>
      fact.kind === 'edge' ? `${path}:${fact.line} ${fact.source} ${fact.target}` : [],
    ),
  );
}

function cycles(facts: Map<string, Fact[]>): string[] {
  return [...facts].flatMap(([path, list]) =>
    list.flatMap((fact) =>
      fact.kind === 'diagnostic' ? `${path}:${fact.line}:${fact.column} ${fact.message}` : [],
    ),
  );
}

describe('imports of Python', () => {
  it('become edges to files, one for each file that a statement reads', async () => {
    const facts = await run({
      'app/__init__.py': 'from . import log, VERSION\n',
      'app/log.py': 'import os\nimport app.core.run as r\nfrom ..nowhere import x\n',
      'app/core/__init__.py': '',
      'app/core/run.py': 'def f():\n    from app.log import a, b, c\n',
    });
    expect(resolved(facts)).toEqual([
      'app/__init__.py:1 . app/log.py',
      'app/core/run.py:2 app.log app/log.py',
      'app/log.py:2 app.core.run app/core/run.py',
    ]);
    expect(facts.get('app/core/run.py')).toEqual([
      expect.objectContaining({ edge_type: 'resolves', deferred: true }),
    ]);
  });

  it('that go round are one warning at the smallest file', async () => {
    const facts = await run({
      'p/__init__.py': '',
      'p/b.py': 'import os\nfrom p import c\n',
      'p/c.py': 'from p.d import x\n',
      'p/d.py': 'from . import b\n',
      'p/e.py': 'from . import b\n',
    });
    expect(cycles(facts)).toEqual(["p/b.py:2:15 Import cycle: 'p/b.py -> p/c.py -> p/d.py -> p/b.py'"]);
    const warning = facts.get('p/b.py')!.at(-1);
    expect(warning).toMatchObject({ code: 'C001', severity: 'warning', col: 15, end_line: 2 });
  });

  it('for types, inside functions, by name at run time and in stubs go round unharmed', async () => {
    const facts = await run({
      'a.py': 'import b\n',
      'b.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import a\n',
      'c.py': 'import d\n',
      'd.py': 'def f():\n    import c\n',
      'e.py': 'import f\n',
      'f.py': 'import importlib\nimportlib.import_module("e")\n',
      'g.pyi': 'import h\n',
      'h.pyi': 'import g\n',
    });
    expect(cycles(facts)).toEqual([]);
    expect(resolved(facts)).toHaveLength(8);
  });

  it('of a file by itself go round, too', async () => {
    expect(cycles(await run({ 'a.py': 'import a\n' }))).toEqual(["a.py:1:8 Import cycle: 'a.py -> a.py'"]);
  });

  it('that go round a long way are cut short', async () => {
    const size = 12;
    const name = (n: number): string => `m${String(n % size).padStart(2, '0')}`;
    const ring = Array.from(
      { length: size },
      (_, n) => [`${name(n)}.py`, `import ${name(n + 1)}\n`] as const,
    );
    const [message] = cycles(await run(Object.fromEntries(ring)));
    expect(message).toMatch(/^m00\.py:1:8 Import cycle: '(m0\d\.py -> ){8}… \(12 files\)'$/);
  });

  it('give the same facts whatever the order of the files', async () => {
    const tree = { 'a.py': 'import b\n', 'b.py': 'import a\nimport c\n', 'c.py': 'import b\n' };
    const backwards = Object.fromEntries(Object.entries(tree).reverse());
    expect([...(await run(backwards))]).toEqual([...(await run(tree))]);
  });
});

describe('imports of scripts', () => {
  it('become edges by the manifests of the tree', async () => {
    const facts = await run({
      'package.json': '{"workspaces": ["libs/*"]}',
      'libs/core/package.json': '{"name": "@x/core", "exports": "./src/index.ts"}',
      'libs/core/src/index.ts': 'export * from "./deep.js";\n',
      'libs/core/src/deep.ts': 'export const a = 1;\n',
      'app/tsconfig.json': '{"compilerOptions": {"paths": {"~/*": ["./src/*"]}}}',
      'app/src/main.ts': 'import { a, b } from "@x/core";\nimport x from "~/x";\nimport fs from "node:fs";\n',
      'app/src/x.ts': 'export default 1;\n',
    });
    expect(resolved(facts)).toEqual([
      'app/src/main.ts:1 @x/core libs/core/src/index.ts',
      'app/src/main.ts:2 ~/x app/src/x.ts',
      'libs/core/src/index.ts:1 ./deep.js libs/core/src/deep.ts',
    ]);
  });

  it('that go round are warnings, unless they are for types or for later', async () => {
    const facts = await run({
      'a.ts': 'import { b } from "./b";\nexport const a = b;\n',
      'b.ts': 'import { a } from "./a";\nexport const b = a;\n',
      'c.ts': 'import type { D } from "./d";\nexport type C = D;\n',
      'd.ts': 'import { type C } from "./c";\nexport type D = C;\n',
      'e.ts': 'export const e = () => import("./f");\n',
      'f.ts': 'export { e } from "./e";\n',
      'types.ts':
        'import { Used } from "./user";\nexport const f = (a: Used): Used => a;\nexport type T = 1;\n',
      'user.ts': 'import { T, f } from "./types";\nexport class Used {\n  t: T = f;\n}\n',
      'g.js': 'const h = require("./h");\nmodule.exports = h;\n',
      'h.js': 'const g = require("./g");\nmodule.exports = g;\n',
    });
    expect(cycles(facts).map((text) => text.replace(/:\d+:\d+/, ''))).toEqual([
      "a.ts Import cycle: 'a.ts -> b.ts -> a.ts'",
      "g.js Import cycle: 'g.js -> h.js -> g.js'",
    ]);
  });
});
