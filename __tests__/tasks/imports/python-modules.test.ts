import { describe, expect, it } from '@jest/globals';
import { FileTree } from '../../../src/tasks/imports/file-tree.ts';
import { PythonModules } from '../../../src/tasks/imports/python-modules.ts';

/** Resolves `..a.b` or `..a.b:name` as written in `importer`. */
function resolver(...paths: string[]): (written: string, importer: string) => string | undefined {
  const modules = new PythonModules(new FileTree(paths), paths);
  return (written, importer) => {
    const [, dots = '', module = '', name] = /^(\.*)([^:]*)(?::(.*))?$/.exec(written)!;
    return modules.resolve({ module, level: dots.length, ...(name === undefined ? {} : { name }) }, importer);
  };
}

describe('absolute imports of Python', () => {
  it('begin above the outermost package', () => {
    const find = resolver(
      'lib/app/__init__.py',
      'lib/app/core/__init__.py',
      'lib/app/core/run.py',
      'lib/app/log.py',
    );
    expect(find('app.log', 'lib/app/core/run.py')).toBe('lib/app/log.py');
    expect(find('app.core', 'lib/app/log.py')).toBe('lib/app/core/__init__.py');
    expect(find('app.core.missing', 'lib/app/log.py')).toBeUndefined();
    expect(find('requests', 'lib/app/log.py')).toBeUndefined();
  });

  it('take a submodule where a name is one, else the module', () => {
    const find = resolver('app/__init__.py', 'app/log.py', 'app/run.py');
    expect(find('app:log', 'app/run.py')).toBe('app/log.py');
    expect(find('app:VERSION', 'app/run.py')).toBe('app/__init__.py');
    expect(find('app:*', 'app/run.py')).toBe('app/__init__.py');
  });

  it('reach a package under src from the tests beside it', () => {
    const find = resolver(
      'src/app/__init__.py',
      'src/app/log.py',
      'src/space/part/__init__.py',
      'tests/test_log.py',
    );
    expect(find('app.log', 'tests/test_log.py')).toBe('src/app/log.py');
    expect(find('space.part', 'tests/test_log.py')).toBe('src/space/part/__init__.py');
  });

  it('reach packages without an __init__', () => {
    const find = resolver('space/a/x.py', 'space/b/y.py', 'main.py');
    expect(find('space.b.y', 'space/a/x.py')).toBe('space/b/y.py');
    expect(find('space.b:y', 'main.py')).toBe('space/b/y.py');
    expect(find('space:b', 'main.py')).toBeUndefined();
  });

  it('find the neighbours of a script', () => {
    const find = resolver('tools/build.py', 'tools/paths.py', 'paths.py');
    expect(find('paths', 'tools/build.py')).toBe('tools/paths.py');
  });

  it('reach a package elsewhere only when no other has its name', () => {
    const one = resolver('backend/shop/__init__.py', 'scripts/load.py');
    expect(one('shop', 'scripts/load.py')).toBe('backend/shop/__init__.py');
    const two = resolver('v1/shop/__init__.py', 'v2/shop/__init__.py', 'scripts/load.py');
    expect(two('shop', 'scripts/load.py')).toBeUndefined();
  });

  it('of names that Python brings along mean those', () => {
    const find = resolver('app/logging.py', 'app/jobs/run.py', 'app/main.py');
    expect(find('logging', 'app/jobs/run.py')).toBeUndefined();
    expect(find('logging', 'app/main.py')).toBeUndefined();
    expect(find('app.logging', 'app/main.py')).toBe('app/logging.py');
    expect(resolver('Lib/json/__init__.py', 'Lib/ast.py')('json', 'Lib/ast.py')).toBe('Lib/json/__init__.py');
  });
});

describe('relative imports of Python', () => {
  const find = resolver(
    'app/__init__.py',
    'app/log.py',
    'app/core/__init__.py',
    'app/core/run.py',
    'app/core/fast.pyi',
  );

  it.each([
    ['.:log', 'app/__init__.py', 'app/log.py'],
    ['.log', 'app/__init__.py', 'app/log.py'],
    ['.', 'app/log.py', 'app/__init__.py'],
    ['.:missing', 'app/log.py', 'app/__init__.py'],
    ['..log:write', 'app/core/run.py', 'app/log.py'],
    ['..:log', 'app/core/__init__.py', 'app/log.py'],
    ['.:fast', 'app/core/run.py', 'app/core/fast.pyi'],
    ['.missing', 'app/core/run.py', undefined],
    ['....log', 'app/core/run.py', undefined],
    ['.:_compiled', 'app/core/__init__.py', undefined],
  ])('%s in %s is %s', (written, importer, expected) => {
    expect(find(written, importer)).toBe(expected);
  });

  it('prefer what runs to its stub, except in stubs', () => {
    const both = resolver('a/__init__.py', 'a/b.py', 'a/b.pyi', 'a/c.py', 'a/c.pyi');
    expect(both('.b', 'a/c.py')).toBe('a/b.py');
    expect(both('.b', 'a/c.pyi')).toBe('a/b.pyi');
  });
});
