import { describe, expect, it } from '@jest/globals';
import { codebatch } from '../support/codebatch.ts';
import { repositoryOf } from '../support/repository.ts';
import { writeTree } from '../support/temporary.ts';

const CLEAN = 'import json\n\n\ndef f(x):\n    return json.dumps(x)\n';
const UNUSED = CLEAN.replace('json\n', 'json\nimport os\nimport re\n').replace(
  'dumps(x)',
  'dumps(re.sub(x))',
);
const AROUND = ['    1 │ import json', '  > 2 │ import os', '      │        ^^', '    3 │ import re'].join(
  '\n',
);

describe('the report of a check on the terminal', () => {
  it('shows what is around a finding, of the working tree and of a commit, remembered or not', () => {
    const root = repositoryOf({ 'a.py': CLEAN }, { 'a.py': UNUSED });
    const ofCommit = (): string => codebatch(root, 'check', '--base', 'HEAD^', '--head', 'HEAD').stdout;
    expect(ofCommit()).toContain(AROUND);
    writeTree(root, { 'a.py': `${UNUSED}# more\n` });
    expect(codebatch(root, 'check', '--base', 'HEAD^').stdout).toContain(AROUND);
    // Asked again, the text comes from the commit and not from what stands in the working tree.
    writeTree(root, { 'a.py': 'import sys\n' });
    expect(ofCommit()).toContain(AROUND);
  });

  it('is the verdict alone when quiet, and no word when nothing changed', () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    expect(codebatch(root, 'check', '--base', 'HEAD', '--quiet')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    writeTree(root, { 'a.py': UNUSED });
    expect(codebatch(root, 'check', '--base', 'HEAD', '--quiet')).toEqual({
      code: 1,
      stdout: '✗ 1 regression, 0 improvements.\n',
      stderr: '',
    });
  });

  it('has colours in a pipe only where they are asked for, and no link', () => {
    const root = repositoryOf({ 'a.py': CLEAN });
    writeTree(root, { 'a.py': UNUSED });
    const shown = (...args: string[]): string => codebatch(root, 'check', '--base', 'HEAD', ...args).stdout;
    const [plain, colored] = [shown(), shown('--color')];
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[33m^^\u001b[39m');
    expect(colored).not.toContain('file:');
    // What it cost stands at the end, and differs.
    const told = (text: string): string => text.slice(0, text.lastIndexOf('\n\n'));
    // oxlint-disable-next-line no-control-regex -- the sequences that colour
    expect(told(colored).replaceAll(/\u001b\[\d+m/g, '')).toBe(told(plain));
  });

  it('explains a finding with the source of both sides', () => {
    const root = repositoryOf({ 'a.py': UNUSED });
    writeTree(root, { 'a.py': `# first\n${UNUSED}` });
    const { stdout } = codebatch(root, 'explain', 'a.py:3', '--base', 'HEAD');
    expect(stdout).toContain(`base  a.py:2:8\n${AROUND}`);
    expect(stdout).toMatch(/head {2}a\.py:3:8\n(?:.*\n){2} {2}> 3 │ import os\n {6}│ {8}\^\^\n/);
  });
});
