import { describe, expect, it } from '@jest/globals';
import { findRepository } from '../../src/git/repository.ts';
import { check } from '../../src/review/check.ts';
import { changedLines } from '../../src/review/changed-lines.ts';
import { stepAnnotations } from '../../src/report/annotations.ts';
import { jobIn } from '../support/split-jobs.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { writeTree } from '../support/temporary.ts';

const BODY = Array.from({ length: 20 }, (_, n) => `print(${n})\n`).join('');

/** Two commits: one file gains lines at two places, one is new, and one is only removed from. */
function repository(): string {
  return repositoryOf(
    { 'a.py': BODY, 'user.py': 'import os\n\nprint(os)\n' },
    {
      'a.py': `import re\n${BODY}\n\nimport sys\n`,
      'new.py': 'import json\n',
      'user.py': 'import os\n',
    },
  );
}

describe('the lines that a change wrote', () => {
  it('are those without a partner in the base, by file, and all of a new one', async () => {
    const root = repository();
    const { report } = await check(jobIn(root));
    const found = await changedLines(report, (await findRepository(root))!);
    expect([...found]).toEqual([
      [
        'a.py',
        [
          [1, 1],
          [22, 24],
        ],
      ],
      ['new.py', [[1, 2]]],
      ['user.py', []],
    ]);
    // What the change made unused without touching it comes last, though it is alike.
    const { commands } = stepAnnotations(report, { changedLines: found });
    expect(commands.at(-1)).toContain('file=user.py');
  });

  it('of a renamed file are those that are new in it', async () => {
    const root = repositoryOf({ 'old name.py': BODY });
    git(root, 'mv', 'old name.py', 'ünew name.py');
    writeTree(root, { 'ünew name.py': `${BODY}import os\n` });
    commitAll(root, 'renamed');
    const { report } = await check(jobIn(root));
    expect([...(await changedLines(report, (await findRepository(root))!))]).toEqual([
      ['ünew name.py', [[21, 21]]],
    ]);
  });

  it('are none without a base', async () => {
    const root = repositoryOf({ 'a.py': 'import os\n' });
    const { report } = await check({ ...jobIn(root), base: 'HEAD' });
    const none = { ...report, base: { kind: 'none' as const, why: 'none' } };
    expect((await changedLines(none, (await findRepository(root))!)).size).toBe(0);
  });
});
