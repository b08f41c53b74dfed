import { describe, expect, it } from '@jest/globals';
import { FileTree } from '../../../src/tasks/imports/file-tree.ts';
import { ScriptModules } from '../../../src/tasks/imports/script-modules.ts';

type Tree = Record<string, Record<string, unknown>>;

/** A tree of plain files, and of manifests with what they say. */
function modules(files: string[], manifests: Tree = {}): ScriptModules {
  const ending = (...names: RegExp[]): Map<string, Record<string, unknown>> =>
    new Map(Object.entries(manifests).filter(([path]) => names.some((name) => name.test(path))));
  return new ScriptModules(new FileTree([...files, ...Object.keys(manifests)]), {
    packages: ending(/package\.json$/),
    pnpm: ending(/pnpm-workspace\.yaml$/),
    compilers: ending(/[jt]sconfig[^/]*\.json$/),
  });
}

describe('relative imports of scripts', () => {
  const files = [
    'src/a.ts',
    'src/b.tsx',
    'src/c.js',
    'src/c.ts',
    'src/d.mts',
    'src/e/index.ts',
    'src/e.test.ts',
    'src/data.json',
    'src/types.d.ts',
    'src/style.css',
    'src/f/package.json',
    'src/f/lib/main.js',
    'src/up.ts',
    'src/up/index.ts',
    'src/up/inner.ts',
  ];
  const tree = modules(files, { 'src/f/package.json': { main: './lib/main' } });

  it.each([
    ['./a', 'src/x.ts', 'src/a.ts'],
    ['./a.js', 'src/x.ts', 'src/a.ts'],
    ['./a.ts', 'src/x.ts', 'src/a.ts'],
    ['./b', 'src/x.ts', 'src/b.tsx'],
    ['./b.js', 'src/x.ts', 'src/b.tsx'],
    ['./c', 'src/x.ts', 'src/c.ts'],
    ['./c.js', 'src/x.ts', 'src/c.ts'],
    ['./c', 'src/x.js', 'src/c.js'],
    ['./c.js', 'src/x.js', 'src/c.js'],
    ['./d.mjs', 'src/x.ts', 'src/d.mts'],
    ['./e', 'src/x.ts', 'src/e/index.ts'],
    ['./e.test', 'src/x.ts', 'src/e.test.ts'],
    ['./data.json', 'src/x.ts', 'src/data.json'],
    ['./types', 'src/x.ts', 'src/types.d.ts'],
    ['./style.css?inline', 'src/x.ts', 'src/style.css'],
    ['./f', 'src/x.js', 'src/f/lib/main.js'],
    ['../src/a', 'src/x.ts', 'src/a.ts'],
    ['..', 'src/up/inner.ts', undefined],
    ['.', 'src/up/inner.ts', 'src/up/index.ts'],
    ['../up', 'src/up/inner.ts', 'src/up.ts'],
    ['../up/', 'src/up/inner.ts', 'src/up/index.ts'],
    ['./missing', 'src/x.ts', undefined],
    ['../../out', 'src/x.ts', undefined],
    ['/src/a', 'src/x.ts', undefined],
    ['node:fs', 'src/x.ts', undefined],
    ['https://example.org/a.js', 'src/x.ts', undefined],
    ['react', 'src/x.ts', undefined],
  ])('%s in %s is %s', (specifier, importer, expected) => {
    expect(tree.resolve(specifier, importer)).toBe(expected);
  });
});

describe('paths of a tsconfig', () => {
  it('map patterns, the longest first, relative to the config that has them', () => {
    const tree = modules(['web/src/ui/button.ts', 'web/src/core.ts', 'web/lib/x.ts', 'web/app/main.ts'], {
      'web/tsconfig.json': {
        extends: './config/base',
        compilerOptions: {},
      },
      'web/config/base.json': {},
      'web/config/tsconfig.base.json': {},
    });
    expect(tree.resolve('@/core', 'web/app/main.ts')).toBeUndefined();
    const mapped = modules(
      ['web/src/ui/button.ts', 'web/src/core.ts', 'web/lib/ui/x.ts', 'web/app/main.ts'],
      {
        'web/tsconfig.json': { extends: './config/tsconfig.base.json', compilerOptions: {} },
        'web/config/tsconfig.base.json': {
          compilerOptions: {
            paths: { '@/*': ['../src/*'], '@/ui/*': ['../lib/ui/*', '../src/ui/*'], core: ['../src/core'] },
          },
        },
      },
    );
    expect(mapped.resolve('@/core', 'web/app/main.ts')).toBe('web/src/core.ts');
    expect(mapped.resolve('@/ui/button', 'web/app/main.ts')).toBe('web/src/ui/button.ts');
    expect(mapped.resolve('@/ui/x', 'web/app/main.ts')).toBe('web/lib/ui/x.ts');
    expect(mapped.resolve('core', 'web/app/main.ts')).toBe('web/src/core.ts');
    expect(mapped.resolve('@/core', 'other/main.ts')).toBeUndefined();
  });

  it('count from baseUrl, which resolves names by itself too', () => {
    const tree = modules(['src/a.ts', 'src/ui/b.ts'], {
      'tsconfig.json': { compilerOptions: { baseUrl: './src', paths: { '~/*': ['ui/*'] } } },
    });
    expect(tree.resolve('a', 'src/ui/b.ts')).toBe('src/a.ts');
    expect(tree.resolve('~/b', 'src/a.ts')).toBe('src/ui/b.ts');
  });

  it('are taken from a referenced config of the same folder when the config itself only lists them', () => {
    const tree = modules(['src/a.ts'], {
      'tsconfig.json': { references: [{ path: './tsconfig.app.json' }], compilerOptions: {} },
      'tsconfig.app.json': { compilerOptions: { paths: { '@/*': ['${configDir}/src/*'] } } },
    });
    expect(tree.resolve('@/a', 'src/b.ts')).toBe('src/a.ts');
  });

  it('survive configs that extend each other', () => {
    const tree = modules(['a.ts'], {
      'tsconfig.json': { extends: './tsconfig.b.json', compilerOptions: { baseUrl: '.' } },
      'tsconfig.b.json': { extends: './tsconfig.json', compilerOptions: {} },
    });
    expect(tree.resolve('a', 'b.ts')).toBe('a.ts');
  });

  it('lay rootDirs over each other', () => {
    const tree = modules(['src/views/a.ts', 'generated/views/b.ts'], {
      'tsconfig.json': { compilerOptions: { rootDirs: ['src', 'generated'] } },
    });
    expect(tree.resolve('./b', 'src/views/a.ts')).toBe('generated/views/b.ts');
  });
});

describe('packages of a workspace', () => {
  const tree = modules(
    [
      'packages/core/src/index.ts',
      'packages/core/src/deep/x.ts',
      'packages/core/lib/kept.js',
      'packages/web/src/main.ts',
      'packages/web/test/fixtures/react/index.js',
      'packages/plain/main.js',
      'packages/plain/extra.js',
    ],
    {
      'package.json': { workspaces: ['packages/*', '!packages/old'] },
      'packages/core/package.json': {
        name: '@x/core',
        exports: {
          '.': { types: './dist/index.d.ts', import: './dist/index.js' },
          './deep/*': './dist/deep/*.js',
          './kept': { browser: './none.js', default: './lib/kept.js' },
          './closed': null,
        },
        imports: { '#deep/*': './src/deep/*.ts', '#plain': 'plain' },
      },
      'packages/web/package.json': { name: 'web', exports: './src/main.ts' },
      'packages/web/test/fixtures/react/package.json': { name: 'react' },
      'packages/plain/package.json': { name: 'plain', main: 'main.js' },
    },
  );

  it.each([
    ['@x/core', 'packages/core/src/index.ts'],
    ['@x/core/deep/x', 'packages/core/src/deep/x.ts'],
    ['@x/core/kept', 'packages/core/lib/kept.js'],
    ['@x/core/closed', undefined],
    ['@x/core/src/index.ts', undefined],
    ['plain', 'packages/plain/main.js'],
    ['plain/extra', 'packages/plain/extra.js'],
    ['web', 'packages/web/src/main.ts'],
    ['react', undefined],
  ])('%s is %s', (specifier, expected) => {
    expect(tree.resolve(specifier, 'packages/web/src/main.ts')).toBe(expected);
  });

  it('have names of their own that begin with #', () => {
    expect(tree.resolve('#deep/x', 'packages/core/src/index.ts')).toBe('packages/core/src/deep/x.ts');
    expect(tree.resolve('#plain', 'packages/core/src/index.ts')).toBe('packages/plain/main.js');
    expect(tree.resolve('#deep/x', 'packages/web/src/main.ts')).toBeUndefined();
  });

  it('are not known outside of it', () => {
    const outside = modules(['tools/x.js', 'app/packages/a/index.js'], {
      'app/package.json': { workspaces: { packages: ['packages/*'] } },
      'app/packages/a/package.json': { name: 'a' },
    });
    expect(outside.resolve('a', 'tools/x.js')).toBeUndefined();
    expect(outside.resolve('a', 'app/packages/b/x.js')).toBe('app/packages/a/index.js');
  });

  it('may be declared for pnpm', () => {
    const pnpm = modules(['libs/a/src/index.ts', 'apps/web/main.ts'], {
      'pnpm-workspace.yaml': { packages: ['libs/**', '{apps,tools}/*'] },
      'libs/a/package.json': { name: 'a' },
    });
    expect(pnpm.resolve('a', 'apps/web/main.ts')).toBe('libs/a/src/index.ts');
  });

  it('name what a build makes of another source folder', () => {
    const built = modules(['p/code/index.ts', 'p/x.ts'], {
      'p/package.json': { name: 'p', exports: './out/main/index.js' },
      'p/tsconfig.json': { compilerOptions: { rootDir: 'code', outDir: './out/main' } },
    });
    expect(built.resolve('p', 'p/x.ts')).toBe('p/code/index.ts');
  });
});
