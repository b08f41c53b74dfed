import { describe, expect, it } from '@jest/globals';
import { exportTargets, mapTargets } from '../../../src/tasks/imports/subpaths.ts';

describe('exports of a package', () => {
  it.each([
    ['./main.js', '.', ['./main.js']],
    ['./main.js', './other', []],
    [{ import: './a.mjs', require: './a.cjs' }, '.', ['./a.mjs', './a.cjs']],
    [{ types: './a.d.ts', default: './a.js' }, '.', ['./a.js', './a.d.ts']],
    [{ browser: './b.js', node: { import: './n.mjs' }, default: './d.js' }, '.', ['./n.mjs', './d.js']],
    [['./first.js', './second.js'], '.', ['./first.js', './second.js']],
    [{ '.': './a.js', './b': './b.js' }, './b', ['./b.js']],
    [{ './*': './dist/*.js', './deep/*': './deep/*/index.js' }, './deep/x', ['./deep/x/index.js']],
    [{ './*': './dist/*.js', './internal/*': null }, './internal/x', []],
    [{ './old/': './lib/' }, './old/x.js', ['./lib/x.js']],
    [null, '.', []],
    [{ '.': 5 }, '.', []],
  ])('%j gives %s the targets %j', (exports, subpath, targets) => {
    expect(exportTargets(exports, subpath, 'import')).toEqual(targets);
  });

  it('prefer what is written for require to a file that is CommonJS', () => {
    const exports = { import: './a.mjs', require: './a.cjs' };
    expect(exportTargets(exports, '.', 'require')).toEqual(['./a.cjs', './a.mjs']);
  });

  it('put the matched text in as it is', () => {
    expect(mapTargets({ '#a/*': './x/*/*.js' }, '#a/$&', 'import')).toEqual(['./x/$&/$&.js']);
  });
});
