import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { renderHtml } from '../../src/report/html.ts';
import { PAGE } from '../../src/report/page-template.ts';
import { finding } from '../support/sample-report.ts';
import { madeTrend, reportOf, richReport } from './made-page.ts';

/** What stands between the tags of the first element that matches. */
function inside(html: string, opening: string, closing: string): string {
  const from = html.indexOf(opening) + opening.length;
  return html.slice(from, html.indexOf(closing, from));
}

const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the text of a page', () => {
  const report = richReport(50);
  const context = { title: 'octo/engine', trend: madeTrend(4) };
  const html = renderHtml(report, context);

  it('is the same for equal reports', () => {
    expect(renderHtml(structuredClone(report), structuredClone(context))).toBe(html);
  });

  it('holds the report and what is shown beside it', () => {
    const data = inside(html, '<script type="application/json" id="data">', '</script>');
    expect(JSON.parse(data)).toEqual({ report, context });
  });

  it('lets in its own style and script by digest, and nothing else', () => {
    const policy = inside(html, 'http-equiv="Content-Security-Policy" content="', '"');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src '${sha256(inside(html, '<style>', '</style>'))}'`,
      `script-src '${sha256(inside(html, '<script>', '</script>'))}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html).not.toMatch(/unsafe|\ssrc=|@import|url\((?!data:)/);
  });

  it('has a style and a script of less than 120 kB together', () => {
    expect(Buffer.byteLength(PAGE.style) + Buffer.byteLength(PAGE.script)).toBeLessThan(120_000);
  });

  it('lets no data end an element, nor begin one', () => {
    const hostile = '</script><script>acted()</script><!--<img src=x onerror=acted()>\u2028\ud800';
    const made = reportOf([finding({ message: hostile, path: hostile, code: hostile, id: hostile })], {
      verdict: `${hostile}"'&`,
      notes: [hostile],
    });
    const text = renderHtml(made, { title: hostile });
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text.match(/<\/script/g)).toHaveLength(2);
    expect(text).not.toMatch(/<img|<!--/);
    expect(text).toContain('<title>&lt;/script&gt;');
    const data = inside(text, '<script type="application/json" id="data">', '</script>');
    expect(data).not.toMatch(/[<\u2028]/);
    expect((JSON.parse(data) as { report: unknown }).report).toEqual(made);
  });
});
