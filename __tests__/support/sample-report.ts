import type { Finding } from '../../src/records/finding.ts';
import type { Report } from '../../src/records/report.ts';

/** A finding with the given fields. */
export function finding(fields: Partial<Finding>): Finding {
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
    excerpt: ['import os'],
    ...fields,
  };
}

/** A report with the given fields, of a comparison in which nothing else happened. */
export function report(fields: Partial<Report>): Report {
  const zero = {
    regressions: 0,
    improvements: 0,
    unknown: 0,
    new: 0,
    worsened: 0,
    edited: 0,
    moved: 0,
    unchanged: 7,
    softened: 0,
    fixed: 0,
    gone: 0,
    rule_changed: 0,
    suppressed: 0,
    accepted: 0,
    surface: 0,
  };
  return {
    schema_name: 'codebatch.report',
    schema_version: 1,
    producer: { name: 'codebatch', version: '0' },
    base: { kind: 'commit', ref: 'main', commit: 'b'.repeat(40), why: 'merge base with main' },
    head: { kind: 'worktree', why: 'the working tree', files: 3 },
    pipeline: 'check',
    plan: 'sha256:0',
    fail_on: ['warning'],
    verdict: '1 regression, 1 improvement.',
    conclusion: 'failure',
    counts: zero,
    regressions: [],
    improvements: [],
    accepted: [],
    unknown: [],
    rule_changed: [],
    carried: [],
    surface: [],
    unchanged_count: 7,
    findings: [],
    failures: [],
    skipped: [],
    notes: [],
    ...fields,
  };
}
