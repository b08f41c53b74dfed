import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/records/report.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { git, repositoryOf } from '../support/repository.ts';
import { writeTree } from '../support/temporary.ts';

const BASE = { 'a.py': 'def f(a):\n    return a\n\n\ndef g():\n    return 1\n' };
const BROKEN = { 'a.py': 'def f(a, b):\n    return a + b\n' };
const GROWN = { 'a.py': `${BASE['a.py']}\n\ndef h():\n    return 2\n` };

describe('the public surface', () => {
  it('fails a check that is told to fail on it, when a name was removed or changed', () => {
    const root = repositoryOf(BASE);
    writeTree(root, BROKEN);
    const ran = codebatch(root, 'check', '--base', 'HEAD', '--fail-on', 'surface', '--json');
    expect(ran.code).toBe(1);
    expect(json<Report>(ran)).toMatchObject({
      conclusion: 'failure',
      verdict: '0 regressions, 0 improvements, 2 exported names removed or changed.',
      counts: { surface: 2 },
      surface: [
        { change: 'changed', symbol: 'f', reason: 'a parameter was added', signature: 'def f(a, b)' },
        { change: 'removed', symbol: 'g', path: 'a.py', line: 5 },
      ],
    });
  });

  it('fails no other check, and is told to people with both declarations', () => {
    const root = repositoryOf(BASE);
    writeTree(root, BROKEN);
    const ran = codebatch(root, 'check', '--base', 'HEAD', '--fail-on', 'any');
    expect(ran.code).toBe(0);
    const [, section] = ran.stdout.split('\n\n').map((part) => part.split('\n'));
    expect(section!.map((line) => line.replace(/ [0-9a-f]{8}$/, ''))).toEqual([
      'Public surface: 1 removed, 1 changed',
      '  changed a.py:1 f: a parameter was added',
      '    - def f(a)',
      '    + def f(a, b)',
      '  removed a.py:5 g',
      '    - def g()',
    ]);
  });

  it('fails no check when names were only added or moved with their file', () => {
    const root = repositoryOf(BASE, { 'b.py': 'LIMIT = 3\n' });
    writeTree(root, GROWN);
    git(root, 'mv', 'b.py', 'c.py');
    const ran = codebatch(root, 'check', '--base', 'HEAD', '--fail-on', 'surface', '--json');
    expect(ran.code).toBe(0);
    const report = json<Report>(ran);
    expect(report.counts.surface).toBe(0);
    expect(report.verdict).toBe('No regressions, no improvements.');
    expect(
      report.surface.map(({ change, symbol, path, base }) => [change, symbol, path, base?.path]),
    ).toEqual([
      ['added', 'h', 'a.py', undefined],
      ['moved', 'LIMIT', 'c.py', 'b.py'],
    ]);
  });

  it('of a file that no longer parses is unknown, not removed, and a note says so', () => {
    const root = repositoryOf(BASE);
    writeTree(root, { 'a.py': 'def f(a:\n' });
    const report = json<Report>(codebatch(root, 'check', '--base', 'HEAD', '--json'));
    expect(report.surface).toEqual([]);
    expect(report.notes).toContain('The surface of a.py is unknown: the head file does not parse.');
  });

  it('has neither tests nor private modules', () => {
    const root = repositoryOf({ 'tests/a.py': BASE['a.py'], '_b.py': BASE['a.py'] }, BASE);
    writeTree(root, { 'tests/a.py': '', '_b.py': '' });
    const report = json<Report>(codebatch(root, 'check', '--base', 'HEAD', '--json'));
    expect(report.surface).toEqual([]);
  });
});
