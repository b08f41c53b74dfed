import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/records/finding.ts';
import type { Report } from '../../src/records/report.ts';
import { lineUrl } from '../../src/report/markdown-links.ts';
import { COMMENT_BYTES, isQuiet, renderMarkdown, SUMMARY_BYTES } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { codes, links, parsed, plainTexts, rawHtml, typesOf } from '../support/markdown-tree.ts';
import { nastyReport, nastyText } from '../support/nasty-report.ts';
import { finding, report } from '../support/sample-report.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const LINKS = { repositoryUrl: 'https://github.com/o/r', headSha: HEAD, baseSha: BASE };
const plain = { maxBytes: COMMENT_BYTES };

/** What a renderer made of a text, back as the text: escapes read, tabs as the spaces they became. */
function unescaped(shown: string): string {
  return shown
    .replace(/\\u(?:\{([\da-f]{5,6})\}|([\da-f]{4}))/g, (_all, long?: string, short?: string) =>
      String.fromCodePoint(Number.parseInt(long ?? short!, 16)),
    )
    .replaceAll('\t', ' ');
}

describe('a report as markdown', () => {
  it('says the verdict first, counts, then shows each regression in its place', () => {
    const text = renderMarkdown(
      report({
        regressions: [finding({})],
        improvements: [finding({ class: 'fixed', path: 'b.py', line: 20, id: 'feedbeef' })],
        counts: { ...report({}).counts, regressions: 1, improvements: 1 },
        reproduce: 'codebatch check --base main',
      }),
      { ...plain, elapsedMs: 1234, memo: { hits: 3, misses: 1 } },
    );
    expect(text).toBe(
      [
        '### ✗ 1 regression, 1 improvement.',
        '',
        '| Regressions | Improvements | Unknown | Accepted | Exported names removed or changed | Configuration hides | Comments silence |',
        '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
        '| 1 | 1 | 0 | 0 | 0 | 0 | 0 |',
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
        'codebatch check --base main',
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
      '| 0 | 0 | 0 | 0 | 0 | 1 | 1 |',
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

  it('says that nobody verified it', () => {
    const text = renderMarkdown(report({}), { ...plain, unverified: true });
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

describe('the room for a report', () => {
  const many = (class_: Finding['class'], count: number): Finding[] =>
    Array.from({ length: count }, (_, n) =>
      finding({ class: class_, id: `${class_}-${n}`, path: `src/é${n % 40}.py`, line: n + 1 }),
    );
  const big = report({
    regressions: many('new', 600),
    improvements: many('fixed', 600),
    unknown: many('unknown', 300),
  });

  it('goes to regressions first, and every section says how much it left out', () => {
    const text = renderMarkdown(big, { maxBytes: 20_000, links: LINKS });
    const left = [...text.matchAll(/<summary>(.*)<\/summary>[^]*?(?:… (\d+) more|<\/details>)/g)];
    expect(left.map(([, title, count]) => `${title}: ${count}`)).toEqual([
      expect.stringMatching(/^Regressions, the other 590: \d+$/),
      'Improvements, thank you (600): 600',
      'Unknown (300): 300',
    ]);
    const shown = new Set(codes(parsed(text)).filter((each) => each.startsWith('new-')));
    expect(shown.size).toBe(600 - Number(left[0]![2]));
    expect(shown.size).toBeGreaterThan(80);
    expect(Buffer.byteLength(text)).toBeGreaterThan(19_000);
  });

  it('is enough for everything in a summary', () => {
    const text = renderMarkdown(big, { maxBytes: SUMMARY_BYTES, links: LINKS });
    expect(text).not.toContain('left out for want of room');
    for (const { id } of [...big.regressions, ...big.improvements, ...big.unknown])
      expect(text).toContain(`\`${id}\``);
  });

  it('is never overdrawn, and nothing is cut inside a fence or a fold', () => {
    fc.assert(
      fc.property(nastyReport(30), fc.integer({ min: 0, max: 30_000 }), (made, maxBytes) => {
        const text = renderMarkdown(made, { maxBytes, links: LINKS });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
        expectHarmless(text);
      }),
      { numRuns: 60 },
    );
    for (let maxBytes = 0; maxBytes < 3000; maxBytes += 7) {
      const text = renderMarkdown(big, { maxBytes });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    }
  });
});

/** What our own words may be made of. */
const OWN_TEXT = /^[A-Za-z0-9 ,.:;()%…✓✗•'\n]*$/;

const OWN_URL = /^https:\/\/github\.com\/o\/r\/blob\/[ab]{40}\/(?:[\w.-]|%[\dA-F]{2}|\/)+\?plain=1#L\d+$/;

/** Holds when nothing but our own markup is read out of the text. */
function expectHarmless(text: string): void {
  const tree = parsed(text);
  const allowed = ['code', 'emphasis', 'heading', 'html', 'inlineCode', 'link', 'list', 'listItem'];
  const types = [...allowed, 'paragraph', 'root', 'strong', 'table', 'tableCell', 'tableRow', 'text'];
  expect(typesOf(tree).filter((type) => !types.includes(type))).toEqual([]);
  expect(plainTexts(tree).filter((own) => !OWN_TEXT.test(own))).toEqual([]);
  const isOurs = ({ url, children }: ReturnType<typeof links>[number]): boolean =>
    OWN_URL.test(url) && children.length === 1 && children[0]!.type === 'inlineCode';
  expect(links(tree).filter((link) => !isOurs(link))).toEqual([]);
  const html = rawHtml(tree);
  const opened = html.filter((each) => each !== '</details>');
  for (const each of opened) expect(each).toMatch(/^<details>\n<summary>[A-Za-z0-9 ,:;()']+<\/summary>$/);
  expect(html).toEqual(opened.flatMap((each) => [each, '</details>']));
  // GitHub's parser knows no code span with more than 80 backticks at its ends.
  expect(text).not.toMatch(/`{81}/);
}

/** The texts of a finding that cannot be found in code. */
function missingFrom(shown: ReadonlySet<string>, each: Finding): string[] {
  const { path, line, column, message, code, id, reason, accepted } = each;
  // An empty text is a blank, as there is no empty code span.
  const has = (text: string): boolean => shown.has(text === '' ? ' ' : unescaped(text));
  const place = has(`${path}:${line}:${column}`) ? [] : [path];
  return [...place, message, code, id, reason, accepted?.reason]
    .filter((text) => text !== undefined)
    .filter((text) => !has(text));
}

describe('hostile text', () => {
  it('is found again in code, exactly, and nowhere else', () => {
    fc.assert(
      fc.property(nastyReport(50), (made) => {
        const text = renderMarkdown(made, { maxBytes: SUMMARY_BYTES, links: LINKS });
        expectHarmless(text);
        const shown = new Set(codes(parsed(text)).map(unescaped));
        const missing = [made.regressions, made.improvements, made.unknown, made.accepted]
          .flat()
          .flatMap((each) => missingFrom(shown, each));
        expect(missing).toEqual([]);
      }),
      // Fifty findings each: five thousand.
      { numRuns: 100 },
    );
  });

  it('cannot come as the verdict of a report that somebody else made', () => {
    fc.assert(
      fc.property(nastyText(), (verdict) => {
        expectHarmless(renderMarkdown(report({ verdict }), plain));
      }),
      { numRuns: 300 },
    );
    for (const verdict of ['see www.example.org now.', 'GH-1', 'deadbeef', 'https://example.org', '@org'])
      expect(renderMarkdown(report({ verdict }), plain)).toContain(`### ✗ \`${verdict}\`\n`);
  });

  it('stays in code with more backticks than parsers count', () => {
    for (const count of [63, 64, 65, 80, 255, 299, 5000]) {
      const nasty = `${'`'.repeat(count)}<img src=x>${'`'.repeat(count)}`;
      const text = renderMarkdown(
        report({ regressions: [finding({ message: nasty, excerpt: [nasty] })] }),
        plain,
      );
      expectHarmless(text);
    }
  });

  it('shows what would hide or turn text', () => {
    const text = renderMarkdown(
      report({ regressions: [finding({ message: 'a\u202eb\u200bc\u0000d\r\ne\u{e0041}f\u3164g' })] }),
      plain,
    );
    expect(text).toContain('`a\\u202eb\\u200bc\\u0000d\\u000d\\u000ae\\u{e0041}f\\u3164g`');
  });
});
