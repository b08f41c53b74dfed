import { describe, expect, it } from '@jest/globals';
import { cut, printable } from '../../src/report/printable.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { finding, report } from '../support/sample-report.ts';

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
        "  1:8  warning  Unused import 'os' L101 0123abcd",
        '  > 1 │ import os',
        '      │        ^^',
        '',
        'Improvements, thank you (1)',
        'b.py',
        "  20:8  warning  Unused import 'os' L101 feedbeef",
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

  it('puts the caret under characters that take two columns, and under escapes', () => {
    const source = 'x = "日本\u202e語" + bad';
    const text = renderTerminal(
      report({ regressions: [finding({ column: 14, end_column: 17, excerpt: [source] })] }),
      plain,
    );
    expect(text).toContain(['  > 1 │ x = "日本\\u202e語" + bad', `      │ ${' '.repeat(21)}^^^`].join('\n'));
  });

  it('shows every kind of section in its place, and what the class alone does not say', () => {
    const text = renderTerminal(
      report({
        verdict: '1 regression, 2 improvements, 1 unknown.',
        regressions: [
          finding({
            class: 'worsened',
            severity: 'error',
            base: { ...finding({}), path: 'old.py', severity: 'info' },
          }),
        ],
        improvements: [finding({ class: 'fixed' }), finding({ class: 'gone', path: 'g.py', id: 'ffff0000' })],
        unknown: [finding({ class: 'unknown', reason: 'the head file does not parse' })],
        rule_changed: [finding({ class: 'rule_changed', reason: 'silenced by a comment' })],
        carried: [finding({ class: 'moved' })],
        failures: [
          { code: 'timed_out', message: 'It took longer than 60 s', path: 'slow.ts' },
          { code: 'shard_missing', message: 'No part brought it', shard_id: '3f' },
        ],
        skipped: [
          { path: 'big.js', side: 'base', reason: 'too large' },
          { path: 'big.js', side: 'head', reason: 'too large' },
        ],
        notes: ['"a" and "A" are one file where case does not count.'],
        reproduce: 'npx codebatch check --base b --head h',
      }),
      { color: false, width: 100 },
    );
    expect(text).toBe(
      [
        '✗ 1 regression, 2 improvements, 1 unknown.',
        '  main bbbbbbbbbb (merge base with main) → working tree',
        '',
        'Not done',
        '  slow.ts: It took longer than 60 s (timed_out)',
        '  shard 3f: No part brought it (shard_missing)',
        '',
        'Regressions (1)',
        'a.py',
        "  1:8  error  worsened Unused import 'os' (was info) (from old.py) L101 0123abcd",
        '  > 1 │ import os',
        '      │        ^^',
        '',
        'Improvements, thank you (1)',
        'a.py',
        "  1:8  warning  Unused import 'os' L101 0123abcd",
        '',
        'Gone with the code (1)',
        'g.py',
        "  1:8  warning  Unused import 'os' L101 ffff0000",
        '',
        'Unknown (1)',
        'a.py',
        "  1:8  warning  Unused import 'os': the head file does not parse L101 0123abcd",
        '',
        'Changed by rules or comments (1)',
        'a.py',
        "  1:8  warning  Unused import 'os': silenced by a comment L101 0123abcd",
        '',
        'Not analysed',
        '  big.js: too large',
        '',
        'note: "a" and "A" are one file where case does not count.',
        '',
        '7 unchanged, 3 files',
        'Reproduce: npx codebatch check --base b --head h',
      ].join('\n'),
    );
  });

  it('shows accepted findings apart, each with its reason, and counts them', () => {
    const accepted = finding({ accepted: { reason: 'legacy\u001b[31m' } });
    const counts = { ...report({}).counts, accepted: 1 };
    const text = renderTerminal(report({ accepted: [accepted], counts }), plain);
    expect(text).toContain(
      [
        'Accepted (1)',
        'a.py',
        "  1:8  warning  new Unused import 'os' L101 0123abcd",
        '                accepted: legacy\\u001b[31m',
        '',
        '7 unchanged, 1 accepted, 3 files',
      ].join('\n'),
    );
  });

  it('cuts the mildest of a long list, not the last', () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      finding({ line: n + 1, severity: n === 119 ? 'error' : 'warning', excerpt: [] }),
    );
    const lines = renderTerminal(report({ regressions: many }), plain).split('\n');
    expect(lines.filter((line) => line.includes('L101'))).toHaveLength(50);
    expect(lines.find((line) => line.includes(' error '))).toContain('120:8');
  });

  it.each([
    ['improvements', 'fixed', 20],
    ['improvements', 'gone', 10],
    ['unknown', 'unknown', 10],
    ['findings', 'unknown', 50],
  ] as const)('of %s (%s) shows %i and counts the rest', (list, name, shown) => {
    const many = Array.from({ length: shown + 1234 }, (_, n) => finding({ class: name, line: n + 1 }));
    const text = renderTerminal(report({ [list]: many }), plain);
    expect(text.split('\n').filter((line) => line.includes('L101'))).toHaveLength(shown);
    expect(text).toContain('  … 1,234 more (--verbose shows all)');
  });

  it('tells in the effect of the configuration what is not told above, and counts the rest', () => {
    const effect = { edits: ['severity of L101: off → error'], hidden: [], lowered: [], raised: [] };
    const silenced = finding({ id: '3333cccc', class: 'rule_changed', reason: 'silenced by a comment' });
    const text = renderTerminal(
      report({
        regressions: [finding({ id: '1111aaaa', excerpt: [] })],
        rule_changed: [silenced],
        config_effect: {
          ...effect,
          added: [
            finding({ id: '1111aaaa', class: 'rule_changed' }),
            finding({ id: '2222bbbb', class: 'rule_changed' }),
          ],
          silenced: [silenced],
        },
      }),
      plain,
    );
    expect(text).toContain(
      [
        'Configuration',
        '  severity of L101: off → error',
        'Adds 2 findings, 1 of them listed above',
        'a.py',
        "  1:8  warning  Unused import 'os' L101 2222bbbb",
        'Comments silence 1 finding',
        'a.py',
        "  1:8  warning  Unused import 'os': silenced by a comment L101 3333cccc",
        '',
      ].join('\n'),
    );
    for (const id of ['1111aaaa', '2222bbbb', '3333cccc']) expect(text.split(id)).toHaveLength(2);
  });

  it('draws no empty frame for a place behind the end of a cut excerpt', () => {
    const far = finding({ column: 7000, end_column: 7003, excerpt: [`${'x'.repeat(400)}…`] });
    expect(renderTerminal(report({ regressions: [far] }), plain)).not.toContain('^');
  });

  it('says nothing of commits where nothing was brought', () => {
    const attribution = { commits: [], unattributed: [], compared_commits: 0, compared_files: 0 };
    expect(renderTerminal(report({ attribution }), plain)).not.toContain('Brought by');
  });

  it('colours only where it is asked to', () => {
    const told = report({ regressions: [finding({})] });
    const escapes = (color: boolean): number =>
      renderTerminal(told, { ...plain, color }).split('\u001b').length - 1;
    expect(escapes(false)).toBe(0);
    expect(escapes(true)).toBeGreaterThan(6);
  });
});

describe('untrusted text', () => {
  it.each([
    ['plain text', 'plain text'],
    ['a\tb', 'a b'],
    ['\u001b[31m::error::\u202e', '\\u001b[31m::error::\\u202e'],
    ['a\r\nb\u0085', 'a\\u000d\\u000ab\\u0085'],
    ['zero\u200bwidth\u2060\ufeff\u00ad', 'zero\\u200bwidth\\u2060\\ufeff\\u00ad'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['half \ud83d', 'half \\ud83d'],
    ['é 語 👩', 'é 語 👩'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('is cut by columns, never through a character', () => {
    expect(cut('abcdef', 6)).toBe('abcdef');
    expect(cut('abcdefg', 6)).toBe('abcde…');
    expect(cut('日本語', 6)).toBe('日本語');
    expect(cut('日本語です', 6)).toBe('日本…');
    expect(cut('👩👩👩👩', 4)).toBe('👩…');
    expect(cut(`e${'\u0301'.repeat(10_000)}`, 10).length).toBeLessThan(100);
    expect(cut('x', 0)).toBe('…');
  });

  it('names commits with what they brought, worse before better, and tells what it cost', () => {
    const text = renderTerminal(
      report({
        regressions: [
          finding({ id: 'ffffffff', path: 'z.py' }),
          finding({ id: 'eeeeeeee', path: 'late.py' }),
        ],
        improvements: [finding({ id: '00000000', class: 'fixed', path: 'a.py' })],
        attribution: {
          commits: [
            { commit: 'c'.repeat(40), subject: 'red \u001b[31m alert', findings: ['00000000', 'ffffffff'] },
          ],
          unattributed: [{ finding: 'eeeeeeee', reason: 'not committed yet' }],
          compared_commits: 3,
          compared_files: 1,
        },
      }),
      { color: false, width: 80, attributionMs: 1234 },
    );
    const lines = text.split('\n');
    const start = lines.indexOf('Brought by');
    expect(lines.slice(start, start + 7)).toEqual([
      'Brought by',
      `cccccccccc red ${printable('\u001b')}[31m alert`,
      '  new      z.py:1 L101 ffffffff',
      '  fixed    a.py:1 L101 00000000',
      'no commit: not committed yet',
      '  new      late.py:1 L101 eeeeeeee',
      '  Compared 3 commits, 1 version of files that neither side has, 1.2 s',
    ]);
    expect(start).toBeGreaterThan(lines.findIndex((line) => line.startsWith('Improvements')));
    expect(renderTerminal(report({}), { color: false, width: 60 })).not.toContain('Brought by');
  });
});
