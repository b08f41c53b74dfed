import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/records/report.ts';
import { lineUrl } from '../../src/report/markdown-links.ts';
import { COMMENT_BYTES, isQuiet, renderMarkdown, SUMMARY_BYTES } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { links, parsed } from '../support/markdown-tree.ts';
import { nastyReport } from '../support/nasty-report.ts';
import { finding, report } from '../support/sample-report.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const LINKS = { repositoryUrl: 'https://github.com/o/r', headSha: HEAD, baseSha: BASE };
const plain = { maxBytes: COMMENT_BYTES };

describe('a report as markdown', () => {
  it('says the verdict first, counts, then shows each regression in its place', () => {
    const text = renderMarkdown(
      report({
        regressions: [finding({})],
        improvements: [finding({ class: 'fixed', path: 'b.py', line: 20, id: 'feedbeef' })],
        counts: { ...report({}).counts, regressions: 1, improvements: 1 },
        reproduce: 'npx codebatch check --base main',
      }),
      { ...plain, elapsedMs: 1234, memo: { hits: 3, misses: 1 } },
    );
    expect(text).toBe(
      [
        '### ✗ 1 regression, 1 improvement.',
        '',
        '| Regressions | Improvements | Unknown |',
        '| ---: | ---: | ---: |',
        '| 1 | 1 | 0 |',
        '',
        '`main bbbbbbbbbb (merge base with main) → working tree`',
        '',
        '#### Regressions (1)',
        '',
        "- **new** warning `a.py:1:8` `Unused import 'os'` `L101` `0123abcd`",
        '  ```text',
        '       1 | import os',
        '         |        ^^',
        '  ```',
        '',
        '<details>',
        '<summary>Improvements, thank you (1)</summary>',
        '',
        '**`b.py`**',
        '',
        "- **fixed** warning `20:8` `Unused import 'os'` `L101` `feedbeef`",
        '',
        '</details>',
        '',
        '7 unchanged, 3 files, 1.2 s, 75 % remembered',
        '',
        'Reproduce:',
        '',
        '```sh',
        'npx codebatch check --base main',
        '```',
        '',
        'Accept a finding until its code changes: `codebatch accept ID --reason TEXT`',
        '',
      ].join('\n'),
    );
  });

  it('leads to the head, and to the base for what the base alone has', () => {
    const text = renderMarkdown(
      report({
        regressions: [finding({ path: 'src/a b#1.py' })],
        improvements: [finding({ class: 'gone', line: 3 })],
        unknown: [finding({ class: 'unknown', line: 4, side: 'base' })],
      }),
      { ...plain, links: LINKS },
    );
    expect(links(parsed(text)).map(({ url }) => url)).toEqual([
      `https://github.com/o/r/blob/${HEAD}/src/a%20b%231.py?plain=1#L1`,
      `https://github.com/o/r/blob/${BASE}/a.py?plain=1#L3`,
      `https://github.com/o/r/blob/${BASE}/a.py?plain=1#L4`,
    ]);
  });

  it.each([
    ['a path that walks out of the commit', LINKS, 'src/../../../evil'],
    ['a path with an empty part', LINKS, 'src//a.py'],
    ['half of a surrogate pair', LINKS, 'a\ud800.py'],
    ['a path that makes the address too long', LINKS, 'é'.repeat(300)],
    ['a commit that is none', { ...LINKS, headSha: 'main' }, 'a.py'],
    ['an address that could run something', { ...LINKS, repositoryUrl: 'javascript:alert(1)' }, 'a.py'],
    ['an address that ends a link', { ...LINKS, repositoryUrl: 'https://github.com/o/r)(' }, 'a.py'],
  ])('does not link %s', (_what, given, path) => {
    expect(lineUrl(LINKS, { side: 'head', path: 'a.py', line: 1 })).toContain('/a.py?');
    expect(lineUrl(given, { side: 'head', path, line: 1 })).toBeUndefined();
  });

  it('says what was and what is now where something got worse', () => {
    const base = { ...finding({}), severity: 'info' as const, message: 'Complexity 9', path: 'old.py' };
    const text = renderMarkdown(
      report({ regressions: [finding({ class: 'worsened', message: 'Complexity 12', base })] }),
      plain,
    );
    expect(text).toContain(
      '- **worsened** warning (was info) `a.py:1:8` was `Complexity 9`, now `Complexity 12` (from `old.py`) `L101`',
    );
  });

  it('names the commit that brought something, or why none did', () => {
    const text = renderMarkdown(
      report({
        regressions: [finding({}), finding({ id: 'cafe0000', line: 2 })],
        attribution: {
          commits: [{ commit: 'c'.repeat(40), subject: 'fixes #1 for @all', findings: ['0123abcd'] }],
          unattributed: [{ finding: 'cafe0000', reason: 'not committed' }],
          compared_commits: 2,
          compared_files: 1,
        },
      }),
      plain,
    );
    expect(text).toContain('  - brought by `cccccccccc` `fixes #1 for @all`\n');
    expect(text).toContain('  - no commit: `not committed`\n');
    expect(text).toContain('\nCompared 2 commits, 1 version of files that neither side has\n');
  });

  it('shows what is unknown, accepted, not done, not analysed, and what the configuration hides', () => {
    const text = renderMarkdown(
      report({
        unknown: [finding({ class: 'unknown', reason: 'the head file does not parse' })],
        accepted: [finding({ accepted: { reason: 'a known one' } })],
        failures: [{ code: 'task_crashed', message: 'It crashed.', path: 'c.py' }],
        skipped: [{ path: 'd.py', side: 'head', reason: 'too large' }],
        notes: ['A thing to know.'],
        config_effect: {
          edits: ['severity of L101: warning → off'],
          hidden: [finding({ path: 'h.py' })],
          lowered: [],
          raised: [],
          added: [],
          silenced: [finding({ path: 's.py' })],
          unknown: ['u.py'],
        },
      }),
      plain,
    );
    for (const expected of [
      "- warning `1:8` `Unused import 'os'`: `the head file does not parse` `L101`",
      '  - accepted: `a known one`',
      '#### Not done\n\n- `c.py`: `It crashed.` `task_crashed`\n',
      '- `d.py`: `too large`',
      '- `A thing to know.`',
      '- `severity of L101: warning → off`',
      '**hides 1 finding**\n\n- **new** warning `h.py:1:8`',
      '**comments silence 1 finding**\n\n- **new** warning `s.py:1:8`',
      '**not known, as they were not analysed under both configurations**\n\n- `u.py`',
      '| 0 | 0 | 0 | 1 | 1 |',
    ])
      expect(text).toContain(expected);
  });

  it('shows both declarations of an exported name, and counts names that break nobody', () => {
    const change = {
      id: '99',
      change: 'changed' as const,
      symbol: 'f',
      path: 'b.ts',
      line: 3,
      column: 1,
      signature: 'function f(a: string): void',
      base: { path: 'b.ts', line: 2, signature: 'function f(): void' },
      reason: 'a parameter was added',
    };
    const { base: _base, ...added } = { ...change, change: 'added' as const, symbol: 'g' };
    const both = renderMarkdown(report({ surface: [change, added] }), plain);
    expect(both).toContain('<summary>Public surface: 0 removed, 1 changed, 1 added</summary>');
    expect(both).toContain(
      '- **changed** `b.ts:3` `f`: `a parameter was added` `99`\n  ```diff\n  - function f(): void\n  + function f(a: string): void\n  ```\n',
    );
    expect(renderMarkdown(report({ surface: [added] }), plain)).toContain('\nPublic surface: 1 added\n');
  });

  it('never calls anything new where there is no base', () => {
    const text = renderMarkdown(
      report({
        base: { kind: 'none', why: 'this is the first commit' },
        conclusion: 'neutral',
        verdict: 'No base to compare with: 1 finding in all.',
        findings: [finding({ class: 'unknown' })],
      }),
      plain,
    );
    expect(text).toMatch(/^### • No base to compare with: 1 finding in all\.\n/);
    expect(text).toContain('#### Findings (1)\n\n- warning `a.py:1:8`');
    expect(text).not.toMatch(/\bnew\b/);
  });

  it.each(['rm -rf ~', 'npx codebatch check; rm x', 'npx codebatch check $(x)', 'npx codebatch check\nx'])(
    'does not offer %j as the command that gives the report again',
    (reproduce) => {
      expect(renderMarkdown(report({ reproduce }), plain)).not.toContain('Reproduce');
    },
  );

  it('says that nobody verified it', () => {
    const text = renderMarkdown(report({}), { ...plain, unverified: 'pull request' });
    expect(text).toContain('**Reported by the pull request itself; nobody verified it.**');
  });

  it('shows the worst regressions with their source and folds the others away by file', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      finding({ line: n + 1, id: `id${n}`, severity: n === 11 ? 'error' : 'warning' }),
    );
    const text = renderMarkdown(report({ regressions: many }), plain);
    expect(text.match(/```text/g)).toHaveLength(10);
    expect(text.indexOf('`id11`')).toBeLessThan(text.indexOf('<details>'));
    expect(text).toContain(
      "<summary>Regressions, the other 2</summary>\n\n**`a.py`**\n\n- **new** warning `10:8` `Unused import 'os'` `L101` `id9`",
    );
  });

  it('names the same findings as the terminal', () => {
    fc.assert(
      fc.property(nastyReport(8), (made) => {
        const ids = (text: string): string[] =>
          [...new Set(text.match(/f\d{7}/g))].sort((a, b) => a.localeCompare(b));
        const screen = renderTerminal(made, { color: false, width: 4000, verbose: true });
        expect(ids(renderMarkdown(made, { maxBytes: SUMMARY_BYTES }))).toEqual(ids(screen));
      }),
      { numRuns: 25 },
    );
  });
});

describe('silence', () => {
  it('is right when nothing changed, whatever stood before', () => {
    const quiet = report({ conclusion: 'success', skipped: [{ path: 'x', side: 'head', reason: 'large' }] });
    expect(isQuiet(quiet)).toBe(true);
    expect(isQuiet({ ...quiet, carried: [finding({ class: 'moved' })] })).toBe(true);
  });

  it.each<[string, Partial<Report>]>([
    ['a regression', { regressions: [finding({})] }],
    ['an improvement', { improvements: [finding({ class: 'fixed' })] }],
    ['an unknown', { unknown: [finding({ class: 'unknown' })] }],
    ['an accepted one', { accepted: [finding({})] }],
    ['a changed rule', { rule_changed: [finding({ class: 'rule_changed' })] }],
    ['a failure', { failures: [{ code: 'timed_out', message: 'm' }] }],
    ['no base', { base: { kind: 'none', why: 'the first commit' } }],
    ['a failed conclusion', { conclusion: 'failure' }],
    [
      'an edit of the configuration',
      { config_effect: { edits: ['e'], hidden: [], lowered: [], raised: [], added: [], silenced: [] } },
    ],
    [
      'a removed name',
      { surface: [{ id: '1', change: 'removed', symbol: 'f', path: 'a', line: 1, column: 1 }] },
    ],
  ])('is wrong about %s', (_what, fields) => {
    expect(isQuiet(report({ conclusion: 'success', ...fields }))).toBe(false);
  });
});
