import { describe, expect, it } from '@jest/globals';
import { join, normalize } from 'node:path/posix';
import { importsOf, isBarrel, sourceTexts } from './support/imports-of.ts';

/** What a room may import, besides itself, and what to tell a trespasser. Longer `from` wins. */
const WALLS: readonly { from: string; mayImport: readonly string[]; because: string }[] = [
  { from: 'util/', mayImport: [], because: 'util knows no word of the domain' },
  {
    from: 'records/',
    mayImport: ['util/'],
    because: 'records are nouns without I/O: they import nothing above them',
  },
  { from: 'store/', mayImport: ['util/', 'records/'], because: 'the store knows the disk and no other door' },
  { from: 'git/', mayImport: ['util/', 'records/'], because: 'git/ knows the git program and no other door' },
  {
    from: 'github/',
    mayImport: ['util/', 'records/'],
    because: 'github/ knows the API over a client that is handed in, and no other door',
  },
  {
    from: 'engine/',
    mayImport: ['util/', 'records/', 'store/', 'git/'],
    because: 'the engine knows the Task contract, not the kinds: a face hands the registry in',
  },
  {
    from: 'compare/',
    mayImport: ['util/', 'records/'],
    because: 'compare sees records only, so no two views can disagree',
  },
  {
    from: 'report/',
    mayImport: ['util/', 'records/'],
    because: 'report sees records only, so no two views can disagree',
  },
  {
    from: 'page/',
    mayImport: ['records/', 'report/printable.ts'],
    because: 'the page runs in a browser: it sees what is written in it, and nothing of Node',
  },
  {
    from: 'tasks/',
    mayImport: ['util/', 'records/', 'engine/task.ts'],
    because: 'a task knows the contract and nothing that runs it',
  },
  {
    from: 'review/',
    mayImport: ['util/', 'records/', 'store/', 'git/', 'github/', 'engine/', 'compare/', 'report/', 'tasks/'],
    because: 'review is the main job: faces call it, it calls no face',
  },
  {
    from: 'scheduler/',
    mayImport: ['util/', 'records/', 'store/', 'git/'],
    because: 'the scheduler knows neither engine nor campaign: a face supplies what executes',
  },
  {
    from: 'cli/',
    mayImport: [
      'util/',
      'records/',
      'store/',
      'git/',
      'engine/',
      'compare/',
      'report/',
      'tasks/',
      'review/',
      'scheduler/',
    ],
    because: 'faces never import each other',
  },
  {
    from: 'action/',
    mayImport: [
      'util/',
      'records/',
      'store/',
      'git/',
      'github/',
      'engine/',
      'compare/',
      'report/',
      'tasks/',
      'review/',
    ],
    because: 'faces never import each other',
  },
  {
    from: 'app/',
    mayImport: ['util/', 'records/', 'store/', 'github/', 'compare/', 'report/', 'review/', 'scheduler/'],
    because: 'faces never import each other',
  },
];

/** One door per foreign package. Packages that are not named here may be imported nowhere. */
const DOORS: Record<string, readonly string[]> = {
  '@actions/core': [],
  '@actions/artifact': ['action/transfer/artifacts.ts'],
  '@actions/cache': ['action/transfer/memo-cache.ts'],
  '@octokit/core': ['action/octokit.ts'],
  undici: ['action/octokit.ts'],
  zod: [
    'action/run-facts.ts',
    'records/',
    'tasks/',
    'engine/task.ts',
    'review/',
    'store/',
    'github/',
    'app/',
  ],
  commander: ['cli/'],
  'cli-progress': ['cli/progress.ts', 'cli/lane-progress.ts'],
  'get-east-asian-width': ['report/printable.ts'],
  yaml: ['review/config-file.ts', 'tasks/', 'scheduler/export-workflow.ts'],
  'jsonc-parser': ['tasks/'],
  ignore: ['engine/', 'review/findings.ts', 'tasks/imports/'],
  diff: ['compare/line-map.ts', 'page/segments.ts'],
  preact: ['page/'],
  '@preact/signals': ['page/'],
  'd3-hierarchy': ['page/hot-spots.tsx'],
  prismjs: ['page/highlighter.ts'],
  'fastest-levenshtein': ['util/text.ts'],
  'web-tree-sitter': ['tasks/languages/'],
  mdast: ['scheduler/workplan-lines.ts'],
  'mdast-util-from-markdown': ['scheduler/workplan-lines.ts'],
  'mdast-util-gfm-task-list-item': ['scheduler/workplan-lines.ts'],
  'micromark-extension-gfm-task-list-item': ['scheduler/workplan-lines.ts'],
  'node:sqlite': ['util/sqlite.ts'],
  lmdb: ['store/index/'],
  probot: ['app/'],
  hono: ['scheduler/http/', 'app/'],
  '@hono/node-server': ['scheduler/http/', 'app/'],
  '@hono/zod-openapi': ['scheduler/http/'],
  '@modelcontextprotocol/sdk': ['cli/mcp/'],
  uplot: ['page/'],
  '@dagrejs/dagre': ['page/'],
};

const FORBIDDEN_NAME = /(^|\/)(types|helpers?|common|manager|service|utils?|lib|index)\.tsx?$/;

/** All trespasses of a set of sources, one sentence each. */
function trespasses(sources: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [path, text] of sources) {
    if (FORBIDDEN_NAME.test(path)) found.push(`${path}: this name could hold anything`);
    if (isBarrel(text)) found.push(`${path}: a barrel hides where things live`);
    for (const specifier of importsOf(text)) found.push(...trespassOf(path, specifier, sources));
  }
  return [...found, ...circles(sources)];
}

function trespassOf(path: string, specifier: string, sources: ReadonlyMap<string, string>): string[] {
  if (specifier.startsWith('node:') && !Object.hasOwn(DOORS, specifier)) return [];
  if (!specifier.startsWith('.')) {
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    const open = DOORS[name]?.some((door) => path.startsWith(door)) ?? false;
    return open ? [] : [`${path} imports ${name}, whose door is ${DOORS[name]?.join(', ') ?? 'closed'}`];
  }
  const target = normalize(join(path, '..', specifier));
  if (target === '../package.json' && path === 'records/header.ts') return [];
  if (!sources.has(target)) return [`${path} imports ${specifier}, which is not a source file`];
  const wall = WALLS.findLast(({ from }) => path.startsWith(from));
  if (!wall) return [`${path}: no room of the house`];
  const allowed = [wall.from, ...wall.mayImport].some((room) => target.startsWith(room));
  return allowed ? [] : [`${path} imports ${target}: ${wall.because}`];
}

/** Import circles, each told once. */
function circles(sources: ReadonlyMap<string, string>): string[] {
  const graph = new Map(
    [...sources].map(([path, text]) => [
      path,
      importsOf(text)
        .filter((one) => one.startsWith('.'))
        .map((one) => normalize(join(path, '..', one))),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at !== -1) found.push(`circle: ${[...way.slice(at), path].join(' -> ')}`);
    if (at !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

const made = (files: Record<string, string>): Map<string, string> => new Map(Object.entries(files));

describe('the walls of the house', () => {
  it('hold', () => {
    const sources = sourceTexts(join(import.meta.dirname, '..', 'src'));
    expect(sources.size).toBeGreaterThan(60);
    expect(trespasses(sources)).toEqual([]);
  });

  it.each([
    [
      'an import upwards',
      { 'util/a.ts': "import { b } from '../records/b.ts';", 'records/b.ts': 'export const b = 1;' },
      'util knows no word',
    ],
    [
      'the engine reaching for tasks',
      { 'engine/a.ts': "import type { b } from '../tasks/b.ts';", 'tasks/b.ts': 'export const b = 1;' },
      'hands the registry in',
    ],
    [
      'a dynamic import through a wall',
      { 'compare/a.ts': "const b = await import('../store/b.ts');", 'store/b.ts': 'export const b = 1;' },
      'compare sees records only',
    ],
    [
      'a foreign package at the wrong door',
      { 'engine/a.ts': "import { Command } from 'commander';" },
      'whose door is cli/',
    ],
    [
      'the database at the wrong door',
      { 'scheduler/queue.ts': "import { DatabaseSync } from 'node:sqlite';" },
      'whose door is util/sqlite.ts',
    ],
    ['a package without a door', { 'util/a.ts': "import x from 'left-pad';" }, 'closed'],
    [
      'a circle',
      { 'util/a.ts': "import { b } from './b.ts';", 'util/b.ts': "import type { a } from './a.ts';" },
      'circle: util/a.ts -> util/b.ts -> util/a.ts',
    ],
    [
      'a barrel',
      {
        'util/a.ts': "export * from './b.ts';\nexport { c } from './b.ts';",
        'util/b.ts': 'export const c = 1;',
      },
      'a barrel',
    ],
    [
      'an import that hides behind a text that looks like a comment',
      {
        'util/a.ts': "const glob = '/*';\nimport { b } from '../records/b.ts';\nconst end = '*/';",
        'records/b.ts': 'export const b = 1;',
      },
      'util knows no word',
    ],
    [
      'the page in what runs on Node',
      { 'report/a.ts': "import { b } from '../page/b.ts';", 'page/b.ts': 'export const b = 1;' },
      'report sees records only',
    ],
    [
      'Node in the page',
      {
        'page/a.tsx': "import { b } from '../store/b.ts';\nexport const a = <b />;",
        'store/b.ts': 'export const b = 1;',
      },
      'the page runs in a browser',
    ],
    [
      'an import of a type in the place of a type',
      {
        'report/a.ts': "export type A = import('../store/b.ts').B;",
        'store/b.ts': 'export interface B { b: 1 }',
      },
      'report sees records only',
    ],
    [
      'a re-export through a wall',
      {
        'records/a.ts': "export { b } from '../engine/b.ts';\nexport const c = 1;",
        'engine/b.ts': 'export const b = 1;',
      },
      'import nothing above them',
    ],
    [
      'a room that nobody planned',
      { 'misc/a.ts': "import './b.ts';", 'misc/b.ts': '' },
      'no room of the house',
    ],
    ['an import of nothing', { 'util/a.ts': "import './gone.ts';" }, 'is not a source file'],
    ['a name that could hold anything', { 'util/helpers.ts': 'export const a = 1;' }, 'could hold anything'],
  ])('would not let %s pass', (_what, files, sentence) => {
    expect(trespasses(made(files)).join('\n')).toContain(sentence);
  });

  it('would not let an import pass that nobody can follow', () => {
    expect(() => importsOf('const a = await import(`./${name}.ts`);')).toThrow('without a plain text');
  });

  it('let honest code pass', () => {
    const files = {
      'util/a.ts':
        "import { join } from 'node:path';\n// import { b } from '../records/b.ts';\nexport const a = join;",
      'records/b.ts': "import { z } from 'zod';\nexport { a } from '../util/a.ts';\nexport const b = z;",
    };
    expect(trespasses(made(files))).toEqual([]);
  });
});
