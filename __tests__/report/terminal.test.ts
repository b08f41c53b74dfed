import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/records/finding.ts';
import type { Report } from '../../src/records/report.ts';
import { printable } from '../../src/report/printable.ts';
import { renderTerminal } from '../../src/report/terminal.ts';

function finding(fields: Partial<Finding>): Finding {
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

function report(fields: Partial<Report>): Report {
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
    unknown: [],
    rule_changed: [],
    carried: [],
    unchanged_count: 7,
    findings: [],
    failures: [],
    skipped: [],
    notes: [],
    ...fields,
  };
}

const plain = { color: false, width: 80 };

describe('the terminal report', () => {
  it('says the verdict first, then shows each regression in its place', () => {
    const text = renderTerminal(
      report({
        regressions: [finding({})],
        improvements: [finding({ class: 'fixed', path: 'b.py', line: 20, id: 'feedbeef' })],
      }),
      { ...plain, elapsedMs: 1234, memo: { hits: 3, misses: 1 } },
    );
    expect(text).toBe(
      [
        '✗ 1 regression, 1 improvement.',
        '  main bbbbbbbbbb (merge base with main) → working tree',
        '',
        'Regressions (1)',
        'a.py',
        "  1:8      warning new Unused import 'os' L101 0123abcd",
        '     1 | import os',
        '       |        ^^',
        '',
        'Improvements, thank you (1)',
        'b.py',
        "  20:8     warning fixed Unused import 'os' L101 feedbeef",
        '',
        '7 unchanged, 3 files, 1.2 s, 75 % remembered',
      ].join('\n'),
    );
  });

  it('is the verdict alone when quiet', () => {
    expect(renderTerminal(report({ regressions: [finding({})] }), { ...plain, quiet: true })).toBe(
      '✗ 1 regression, 1 improvement.',
    );
  });

  it('never calls anything new where there is no base', () => {
    const text = renderTerminal(
      report({
        base: { kind: 'none', why: 'this is the first commit' },
        conclusion: 'neutral',
        verdict: 'No base to compare with: 1 finding in all.',
        findings: [finding({ class: 'unknown' })],
      }),
      plain,
    );
    expect(text).toContain('no base: this is the first commit');
    expect(text).not.toMatch(/\bnew\b/);
  });

  it('says how much it left out and how to see it', () => {
    const many = Array.from({ length: 120 }, (_, n) => finding({ line: n + 1 }));
    expect(renderTerminal(report({ regressions: many }), plain)).toContain('… 70 more (--verbose shows all)');
    expect(renderTerminal(report({ regressions: many }), { ...plain, verbose: true })).not.toContain(
      'more (',
    );
  });

  it('says why something is unknown, what failed and what was not analysed', () => {
    const text = renderTerminal(
      report({
        unknown: [finding({ class: 'unknown', reason: 'the head file does not parse' })],
        failures: [{ code: 'task_crashed', message: 'It crashed.', path: 'c.py' }],
        skipped: [{ path: 'd.py', side: 'head', reason: 'too large' }],
      }),
      plain,
    );
    expect(text).toContain("Unused import 'os': the head file does not");
    expect(text).toContain('  c.py: It crashed. (task_crashed)');
    expect(text).toContain('  d.py: too large');
  });

  it('puts the caret under the place in a line that is far too long', () => {
    const source = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const lines = renderTerminal(
      report({ regressions: [finding({ column: 501, end_column: 505, excerpt: [source] })] }),
      plain,
    ).split('\n');
    const at = lines.findIndex((line) => line.includes('HERE'));
    const caret = lines[at + 1]!;
    expect(lines[at]!.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('lets nothing of the data act on the terminal, and keeps every line within the width', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 60, max: 200 }), (path, message, excerpt, width) => {
        const drawn = renderTerminal(
          report({
            regressions: [finding({ path: path || 'x', message, excerpt: [excerpt] })],
            notes: [message],
          }),
          { color: false, width },
        );
        // oxlint-disable-next-line no-control-regex
        expect(drawn.replaceAll('\n', '')).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
        );
      }),
      { numRuns: 500 },
    );
    expect(printable('\u001b[31m::error::\u202e')).toBe('\\u001b[31m::error::\\u202e');
  });
});
