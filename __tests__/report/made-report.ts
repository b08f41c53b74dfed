import type { Finding } from '../../src/records/finding.ts';
import type { Report } from '../../src/records/report.ts';

/** A finding that is plain where nothing is said. */
export function madeFinding(fields: Partial<Finding> = {}): Finding {
  return {
    id: '0123abcd',
    class: 'new',
    code: 'L101',
    task_id: '04_lint',
    path: 'a.py',
    line: 1,
    column: 8,
    end_line: 1,
    end_column: 10,
    severity: 'warning',
    message: "Unused import 'os'",
    ...fields,
  };
}

/** A report that is empty where nothing is said, its counts those of its lists. */
export function madeReport(fields: Partial<Report> = {}): Report {
  const lists = {
    regressions: [],
    improvements: [],
    accepted: [],
    unknown: [],
    rule_changed: [],
    carried: [],
    findings: [],
    surface: [],
    failures: [],
    skipped: [],
    notes: [],
    unchanged_count: 7,
    ...fields,
  };
  return {
    schema_name: 'codebatch.report',
    schema_version: 1,
    producer: { name: 'codebatch', version: '0.1.0' },
    base: { kind: 'commit', ref: 'main', commit: 'b'.repeat(40), why: 'merge base with main' },
    head: { kind: 'worktree', why: 'the working tree', files: 3 },
    pipeline: 'check',
    plan: 'sha256:0',
    fail_on: ['warning'],
    verdict: 'A verdict.',
    conclusion: 'failure',
    counts: countsOf(lists),
    ...lists,
  };
}

function countsOf(
  lists: Pick<Report, 'regressions' | 'improvements' | 'unknown' | 'rule_changed' | 'carried' | 'accepted'> &
    Pick<Report, 'surface' | 'unchanged_count'>,
): Report['counts'] {
  const all = [...lists.regressions, ...lists.improvements, ...lists.carried];
  const count = (name: Finding['class']): number => all.filter((one) => one.class === name).length;
  return {
    regressions: lists.regressions.length,
    improvements: lists.improvements.length,
    unknown: lists.unknown.length,
    new: count('new'),
    worsened: count('worsened'),
    edited: count('edited'),
    moved: count('moved'),
    unchanged: lists.unchanged_count,
    softened: count('softened'),
    fixed: count('fixed'),
    gone: count('gone'),
    rule_changed: lists.rule_changed.length,
    suppressed: 0,
    accepted: lists.accepted.length,
    surface: lists.surface.filter(({ change }) => change === 'removed' || change === 'changed').length,
  };
}

/** A report that has something of everything: all classes, accepted ones, names, configuration, failures. */
export function fullReport(): Report {
  const base = madeFinding({ path: 'old.py', line: 9, end_line: 9, severity: 'info' });
  return madeReport({
    regressions: [
      madeFinding({ id: 'aa000001' }),
      madeFinding({ id: 'aa000001-2', line: 2, end_line: 2 }),
      madeFinding({ id: 'aa000002', class: 'worsened', severity: 'error', code: 'M001', base }),
      madeFinding({ id: 'aa000003', severity: 'hint', code: 'L003', path: 'dir/b c.ts', message: '=1+1' }),
    ],
    improvements: [
      madeFinding({ id: 'bb000001', class: 'fixed', path: 'c.py' }),
      madeFinding({ id: 'bb000002', class: 'softened', base }),
      madeFinding({ id: 'bb000003', class: 'gone', path: 'd.py' }),
    ],
    carried: [
      madeFinding({ id: 'cc000001', class: 'edited', base }),
      madeFinding({ id: 'cc000002', class: 'moved', base }),
    ],
    accepted: [madeFinding({ id: 'dd000001', accepted: { reason: 'legacy' } })],
    unknown: [
      madeFinding({ id: 'ee000001', class: 'unknown', reason: 'the head file does not parse', side: 'base' }),
    ],
    rule_changed: [madeFinding({ id: 'ff000001', class: 'rule_changed', reason: 'silenced by a comment' })],
    surface: [
      { id: '11000001', change: 'removed', symbol: 'f', path: 'a.py', line: 1, column: 1 },
      { id: '11000002', change: 'changed', symbol: 'g', path: 'a.py', line: 5, column: 1, signature: 'g(a)' },
      { id: '11000003', change: 'added', symbol: 'h', path: 'b.py', line: 2, column: 1, signature: 'h()' },
    ],
    config_effect: {
      edits: ['severity of L003: warning → off'],
      hidden: [madeFinding({ id: '22000001' })],
      lowered: [],
      raised: [],
      added: [],
      silenced: [madeFinding({ id: '22000002' })],
    },
    failures: [
      { code: 'task_crashed', message: 'It crashed.', path: 'c.py', task_id: '04_lint' },
      { code: 'shard_missing', message: 'No part brought it.', shard_id: '3f' },
    ],
    skipped: [{ path: 'big.js', side: 'head', reason: 'too large' }],
    notes: ['"a" and "A" are one file where case does not count.'],
  });
}
