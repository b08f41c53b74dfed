import { describe, expect, it } from '@jest/globals';
import { LINT_RULES } from '../../../src/tasks/lint/rule-aliases.ts';
import { Suppressions } from '../../../src/tasks/lint/suppressions.ts';
import { opened } from '../opened.ts';

/** By line, the rules that are silent at its start (`*` for all of them); lines without any are left out. */
async function silent(path: string, lines: readonly string[]): Promise<Record<number, string>> {
  const source = await opened(path, lines.join('\n'));
  const suppressions = new Suppressions(source);
  const found: Record<number, string> = {};
  for (let line = 0; line < lines.length; line++) {
    const rules = LINT_RULES.filter((rule) => suppressions.silences(rule, source.starts[line]!));
    if (rules.length > 0) found[line + 1] = rules.length === LINT_RULES.length ? '*' : rules.join(',');
  }
  return found;
}

const python = (...lines: string[]): Promise<Record<number, string>> => silent('a.py', lines);
const script = (...lines: string[]): Promise<Record<number, string>> => silent('a.ts', lines);

describe('comments of flake8 and ruff', () => {
  it.each([
    ['import os  # noqa', { 1: '*' }],
    ['import os  # NOQA:F401', { 1: 'L101' }],
    ['import os  # noqa: F401,E501 because', { 1: 'L002,L101' }],
    ['import os  # noqa: F841 W291, L103', { 1: 'L001,L102,L103' }],
    ['import os  # type: ignore # noqa : E1', { 1: 'L004' }],
    ['import os  # noqa: because I say so', { 1: '*' }],
    ['import os  # noqa: C901,S101', {}],
    ['import os  # type: ignore', {}],
    ['import os  # nobody: noqa', {}],
    ['import os  # noqa-not', {}],
    ['x = "# noqa"', {}],
  ])('%s', async (line, expected) => {
    expect(await python(line, 'y = 1')).toEqual(expected);
  });

  it.each([
    ['# flake8: noqa', '*'],
    ['# ruff: noqa', '*'],
    ['# ruff: noqa: F401', 'L101'],
  ])('%s holds for the whole file', async (comment, rules) => {
    expect(await python('x = 1', comment, 'y = 1')).toEqual({ 1: rules, 2: rules, 3: rules });
  });

  it('count for all lines of the string that they follow', async () => {
    expect(await python('x = """a', 'b', '"""  # noqa: E501', 'y = 1')).toEqual({
      1: 'L002',
      2: 'L002',
      3: 'L002',
    });
  });

  it('count for all lines that backslashes join', async () => {
    expect(await python('x = 1 + \\', '    2  # noqa: E501', 'y = 1')).toEqual({ 1: 'L002', 2: 'L002' });
  });

  it('where an import begins count for the names on its other lines', async () => {
    const found = await python('from a import (  # noqa: F401, E501', '    b,', '    c,', ')', 'x = 1');
    expect(found).toEqual({ 1: 'L002,L101', 2: 'L101', 3: 'L101', 4: 'L101' });
  });

  it('where a name of an import stands count for that name', async () => {
    expect(await python('from a import (', '    b,  # noqa: F401', '    c,', ')')).toEqual({ 2: 'L101' });
  });
});

describe('comments of ESLint, oxlint and Biome', () => {
  it.each([
    ['f();  // eslint-disable-line', { 1: '*' }],
    ['f();  // eslint-disable-line no-shadow, max-len -- long ago', { 1: 'L002,L103' }],
    ['f();  /* eslint-disable-line @typescript-eslint/no-unused-vars */', { 1: 'L101,L102' }],
    ['// eslint-disable-next-line no-tabs', { 2: 'L004' }],
    ['// oxlint-disable-next-line no-unused-vars', { 2: 'L101,L102' }],
    ['// biome-ignore lint/correctness/noUnusedVariables: later', { 2: 'L102' }],
    ['// biome-ignore lint: generated', { 2: '*' }],
    ['// biome-ignore format: by hand', {}],
    ['// eslint-disable-next-line no-console', {}],
    ['// eslint-disable no-tabs', {}],
    ['// @ts-ignore', {}],
    ['f("// eslint-disable-line");', {}],
  ])('%s', async (line, expected) => {
    expect(await script(line, 'g();', 'h();')).toEqual(expected);
  });

  it('switch rules off from here on', async () => {
    expect(await script('a();', '/* eslint-disable no-tabs */', 'b();')).toEqual({ 2: 'L004', 3: 'L004' });
  });

  it('switch rules off and on again', async () => {
    const found = await script(
      '/* eslint-disable */',
      'a();',
      '/* eslint-enable no-tabs */',
      'b();',
      '/* eslint-enable */',
      'c();',
      '/* oxlint-disable no-shadow */ d();',
      '/* oxlint-enable no-shadow */',
      'e();',
    );
    const butTabs = LINT_RULES.filter((rule) => rule !== 'L004').join(',');
    expect(found).toEqual({ 1: '*', 2: '*', 4: butTabs, 3: butTabs, 7: 'L103' });
  });

  it('of Biome count for the next line of code, and for ranges', async () => {
    const lint = 'lint/correctness/noUnusedImports: because';
    expect(await script(`// biome-ignore ${lint}`, '// more', '', 'a();')).toEqual({ 4: 'L101' });
    expect(
      await script(`// biome-ignore-start ${lint}`, 'a();', `// biome-ignore-end ${lint}`, 'b();'),
    ).toEqual({ 1: 'L101', 2: 'L101' });
    expect(await script('a();', `// biome-ignore-all ${lint}`)).toEqual({ 1: 'L101', 2: 'L101' });
  });
});

describe('our own comments', () => {
  it.each([
    ['x = 1  # codebatch-ignore', { 1: '*' }],
    ['x = 1  # codebatch-ignore: L102, L002', { 1: 'L002,L102' }],
    ['x = 1  # codebatch-ignore l102 -- it is read by a debugger', { 1: 'L102' }],
    ['x = 1  # codebatch-ignore -- all of it', { 1: '*' }],
    ['x = 1  # codebatch-ignore F841', { 1: 'L102' }],
    ['x = 1  # codebatch-ignore Z123', {}],
    ['x = 1  # codebatch-ignored', {}],
    ['x = 1  # why  # codebatch-ignore L102', { 1: 'L102' }],
  ])('%s', async (line, expected) => {
    expect(await python(line, 'y = 1')).toEqual(expected);
  });

  it('on a line of their own count for the next line of code', async () => {
    expect(await python('# codebatch-ignore L101', '', '# about this', 'import os', 'x = 1')).toEqual({
      4: 'L101',
    });
    expect(await script('/* codebatch-ignore', '   L101 */', 'f();', 'g();')).toEqual({ 3: '*' });
  });

  it('can count for the whole file', async () => {
    expect(await python('x = 1', '# codebatch-ignore-file: L003', 'y = 1')).toEqual({
      1: 'L003',
      2: 'L003',
      3: 'L003',
    });
    expect(await script('// codebatch-ignore-file', 'a();')).toEqual({ 1: '*', 2: '*' });
  });
});
