import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/records/finding.ts';
import { fence } from '../../src/report/markdown-text.ts';
import { COMMENT_BYTES, renderMarkdown, SUMMARY_BYTES } from '../../src/report/markdown.ts';
import { printable } from '../../src/report/printable.ts';
import { codes, links, parsed, plainTexts, rawHtml, typesOf } from '../support/markdown-tree.ts';
import { nastyReport, nastyText } from '../support/nasty-report.ts';
import { finding, report } from '../support/sample-report.ts';

const LINKS = {
  repositoryUrl: 'https://github.com/o/r',
  headSha: 'a'.repeat(40),
  baseSha: 'b'.repeat(40),
};
const plain = { maxBytes: COMMENT_BYTES };

/** What a renderer made of a text, back as the text: escapes read, tabs as the spaces they became. */
function unescaped(shown: string): string {
  return shown
    .replace(/\\u(?:\{([\da-f]{5,6})\}|([\da-f]{4}))/g, (_all, long?: string, short?: string) =>
      String.fromCodePoint(Number.parseInt(long ?? short!, 16)),
    )
    .replaceAll('\t', ' ');
}

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

  it('is not looked for with every one of many thousands', () => {
    let asked = 0;
    const regressions = many('new', 20_000).map(({ message, ...rest }) => ({
      ...rest,
      get message() {
        asked += 1;
        return message;
      },
    }));
    const text = renderMarkdown(report({ regressions }), { maxBytes: 20_000, links: LINKS });
    const left = Number(/… ([\d,]+) more/.exec(text)![1]!.replaceAll(',', ''));
    expect(left).toBeGreaterThan(19_000);
    expect(asked).toBeLessThan(3 * (20_000 - left) + 200);
  });

  it('is never overdrawn, and nothing is cut inside a fence or a fold', () => {
    fc.assert(
      fc.property(nastyReport(30), fc.integer({ min: 0, max: 30_000 }), (made, maxBytes) => {
        const text = renderMarkdown(made, { maxBytes, links: LINKS });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
        expectHarmless(text);
      }),
      { numRuns: 30 },
    );
    for (let maxBytes = 0; maxBytes < 3000; maxBytes += 7) {
      const text = renderMarkdown(big, { maxBytes });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    }
  });
});

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

  it('cannot end a fence, wherever in a line it stands', () => {
    fc.assert(
      fc.property(fc.array(nastyText(), { minLength: 1, maxLength: 4 }), fc.nat(4), (lines, indent) => {
        const shown = lines.map((line) => printable(line));
        const item = ['- x', ...fence(lines, { indent: 2 })].join('\n');
        const block = fence(lines, { indent: indent % 4 }).join('\n');
        for (const text of [item, block]) {
          const tree = parsed(`${text}\n\nafter\n`);
          expect(codes(tree)).toEqual(shown);
          expect(plainTexts(tree).at(-1)).toBe('after');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cannot come as the verdict of a report that somebody else made', () => {
    fc.assert(
      fc.property(nastyText(), (verdict) => {
        expectHarmless(renderMarkdown(report({ verdict }), plain));
      }),
      { numRuns: 150 },
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
