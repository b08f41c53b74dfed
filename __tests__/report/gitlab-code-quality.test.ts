import { describe, expect, it } from '@jest/globals';
import { renderGitlabCodeQuality } from '../../src/report/gitlab-code-quality.ts';
import { madeFinding, madeReport } from './made-report.ts';

describe("GitLab's code quality report", () => {
  it('has what its widget needs of each regression, the worst first', () => {
    const regressions = [
      madeFinding({ id: 'a', severity: 'hint' }),
      madeFinding({ id: 'b', severity: 'error', end_line: 3, message: 'a\u202eb' }),
      madeFinding({ id: 'c', severity: 'info' }),
      madeFinding({ id: 'd' }),
    ];
    const improvements = [madeFinding({ id: 'e', class: 'fixed' })];
    const entries = JSON.parse(
      renderGitlabCodeQuality(madeReport({ regressions, improvements })),
    ) as object[];
    expect(entries[0]).toEqual({
      description: 'a\\u202eb',
      check_name: 'L101',
      fingerprint: 'b',
      severity: 'critical',
      location: { path: 'a.py', lines: { begin: 1, end: 3 } },
    });
    expect(entries).toMatchObject([
      { severity: 'critical' },
      { severity: 'major', fingerprint: 'd' },
      { severity: 'minor', fingerprint: 'c' },
      { severity: 'info', fingerprint: 'a' },
    ]);
  });

  it('has all findings where there is no base', () => {
    const findings = [madeFinding({ class: 'unknown' })];
    const report = madeReport({ base: { kind: 'none', why: 'this is the first commit' }, findings });
    expect(JSON.parse(renderGitlabCodeQuality(report))).toHaveLength(1);
  });

  it('never has two equal fingerprints', () => {
    const regressions = ['x', 'x', 'x-2', 'x'].map((id) => madeFinding({ id }));
    const entries = JSON.parse(renderGitlabCodeQuality(madeReport({ regressions }))) as {
      fingerprint: string;
    }[];
    expect(entries.map(({ fingerprint }) => fingerprint)).toEqual(['x', 'x-2', 'x-2-2', 'x-3']);
  });
});
