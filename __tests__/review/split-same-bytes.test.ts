import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/records/report.ts';
import { check } from '../../src/review/check.ts';
import { manyFiles } from '../support/many-files.ts';
import { repositoryOf } from '../support/repository.ts';
import { allRanIn, checkedIn, cloneOf, jobIn, mergedIn, plannedIn } from '../support/split-jobs.ts';

/** Two commits whose files fill all 256 shards; the second one breaks, mends, moves and removes some of them. */
function changed(files: Record<string, string>): Record<string, string> {
  return {
    'py/m0.py': 'import os, sys\n\n\ndef f0(a):\n    return eval(a)\n',
    'js/m1.js': 'export function f1(a) {\n  return a;\n}\n',
    'ts/m2.ts': 'export const v2: number = ;\n',
    'moved/m4.py': files['py/m4.py']!,
    'py/new.py': 'from py import m8\n\n\ndef g():\n    unused = 1\n',
  };
}

let repository = '';
let expected = '';

beforeAll(async () => {
  const files = manyFiles(1800);
  repository = repositoryOf(files, changed(files));
  expected = await checkedIn(cloneOf(repository));
}, 120_000);

describe('work that is split', () => {
  it.each([1, 4, 16])(
    'gives in %i ranges the report of one process, byte for byte',
    async (count) => {
      const runner = cloneOf(repository);
      const split = await plannedIn(runner, { maxRanges: count, bytesPerRange: 1 });
      expect(split.record.ranges).toHaveLength(count);
      const parts = await allRanIn(runner, split);
      const {
        report,
        context,
        parts: told,
      } = await mergedIn(cloneOf(repository), {
        split,
        parts: parts.toReversed(),
      });
      expect(told).toMatchObject({ missing: [], refused: [] });
      expect(context.memo.misses).toBe(0);
      expect(JSON.stringify(report)).toBe(expected);
      expect(report.counts.regressions).toBeGreaterThan(2);
    },
    60_000,
  );

  it('gives them in 256 ranges, where every job knows the base from an earlier push', async () => {
    const [runner, merger] = [cloneOf(repository), cloneOf(repository)];
    const split = await plannedIn(runner, { bytesPerRange: 1 });
    expect(split.record.ranges).toHaveLength(256);
    for (const clone of [runner, merger]) await check({ ...jobIn(clone), base: 'HEAD~1', head: 'HEAD~1' });
    const parts = await allRanIn(runner, split);
    const busy = parts.filter(({ ran }) => ran.memo.misses > 0);
    expect(busy.length).toBeGreaterThan(3);
    expect(busy.length).toBeLessThan(10);
    const { report, context } = await mergedIn(merger, { split, parts });
    expect(context.memo.misses).toBe(0);
    expect(JSON.stringify(report)).toBe(expected);
  }, 60_000);

  it('gives it where the change edits the configuration and silences a finding', async () => {
    const edited = repositoryOf(
      { 'a.py': 'import os\nimport re\n', 'b.py': 'def f():\n    import a\n', 'notes.txt': 'TODO \n' },
      {
        '.github/codebatch.yml':
          'severity:\n  W0002: error\nthresholds:\n  file_lines: 1\ntasks:\n  lint:\n    all_text: true\n',
        'a.py': 'import os\nimport sys  # noqa\nimport json\n',
        'c.py': 'import b\n',
      },
    );
    const runner = cloneOf(edited);
    const whole = await checkedIn(cloneOf(edited));
    const effect = (JSON.parse(whole) as Report).config_effect!;
    expect([effect.edits.length, effect.silenced.length]).toEqual([3, 1]);
    const split = await plannedIn(runner, { maxRanges: 3, bytesPerRange: 1 });
    const parts = await allRanIn(runner, split);
    expect(JSON.stringify((await mergedIn(cloneOf(edited), { split, parts })).report)).toBe(whole);
  }, 60_000);
});
