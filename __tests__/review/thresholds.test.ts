import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/records/report.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { commitAll, repositoryOf } from '../support/repository.ts';
import { writeTree } from '../support/temporary.ts';

const BRANCHY = `def branchy(a, b):
    if a:
        return 1
    for c in b:
        if c:
            return c
    return 0
`;

let root = '';

/** What `check` finds under these thresholds. */
function under(thresholds: string): { code: string; message: string; line: number; column: number }[] {
  writeTree(root, { '.github/codebatch.yml': `thresholds: {${thresholds}}\n` });
  const report = json<Report>(codebatch(root, 'check', '--base', 'HEAD', '--json'));
  return report.regressions.map(({ code, message, line, column }) => ({ code, message, line, column }));
}

beforeAll(() => {
  root = repositoryOf({ 'README.md': '#\n' });
  writeTree(root, { 'a.py': `${BRANCHY}\n\n${'x = 1\n'.repeat(5)}` });
});

describe('a threshold', () => {
  it('that nothing exceeds says nothing', () => {
    expect(under('complexity: 4, cognitive_complexity: 4, function_lines: 7, file_lines: 14')).toEqual([]);
  });

  it.each([
    ['complexity: 3', 'M001', "Complexity of 'branchy' is 4, above 3", 5],
    ['cognitive_complexity: 3', 'M002', "Cognitive complexity of 'branchy' is 4, above 3", 5],
    ['function_lines: 6', 'M003', "Length of 'branchy' is 7 lines, above 6", 5],
    ['file_lines: 13', 'M004', 'The file has 14 lines, above 13', 1],
  ])('(%s) is a finding where it is exceeded', (threshold, code, message, column) => {
    expect(under(threshold)).toEqual([{ code, message, line: 1, column }]);
  });

  it('shows when what exceeded it got worse or better, and fails for the worse', () => {
    const grown = (branches: number): string => `def f(a):\n${'    if a: return 1\n'.repeat(branches)}`;
    const judged = repositoryOf({
      '.github/codebatch.yml': 'thresholds: {complexity: 2}\n',
      'a.py': grown(3),
      'b.py': grown(5),
      'c.py': grown(3),
    });
    writeTree(judged, { 'a.py': grown(5), 'b.py': grown(4), 'c.py': `${grown(3)}    return 2\n` });
    const ran = codebatch(judged, 'check', '--base', 'HEAD', '--json');
    expect(ran.code).toBe(1);
    const { regressions, improvements, unchanged_count } = json<Report>(ran);
    const told = [...regressions, ...improvements].map((one) => [one.class, one.path, one.reason]);
    expect(told).toEqual([
      ['worsened', 'a.py', '6, was 4'],
      ['softened', 'b.py', '5, was 6'],
    ]);
    expect(unchanged_count).toBe(1);
  });

  it('counts import cycles over all files, as one finding that follows the first of them', () => {
    const config = { '.github/codebatch.yml': 'thresholds: {cycles: 0}\nseverity: {C001: off}\n' };
    const circle = (one: string, two: string): Record<string, string> => ({
      [`${one}.py`]: `import ${two}\n\nprint(${two})\n`,
      [`${two}.py`]: `import ${one}\n\nprint(${one})\n`,
    });
    const judged = repositoryOf(config);
    const found = (): unknown[] => {
      const { regressions } = json<Report>(codebatch(judged, 'check', '--base', 'HEAD', '--json'));
      return regressions.map((one) => [one.class, one.code, one.path, one.message, one.reason]);
    };
    writeTree(judged, circle('m', 'n'));
    expect(found()).toEqual([['new', 'M005', 'm.py', '1 import cycle, above 0', undefined]]);
    commitAll(judged, 'one cycle');
    writeTree(judged, circle('a', 'b'));
    expect(found()).toEqual([['worsened', 'M005', 'a.py', '2 import cycles, above 0', '2, was 1']]);
  });

  it('is a rule like others: its severity is configured', () => {
    writeTree(root, { '.github/codebatch.yml': 'thresholds: {file_lines: 3}\nseverity: {M004: error}\n' });
    const report = json<Report>(codebatch(root, 'check', '--base', 'HEAD', '--json'));
    expect(report.regressions.map(({ severity }) => severity)).toEqual(['error']);
  });
});
