import type { PageContext, PageData } from '../records/page-data.ts';
import type { Report } from '../records/report.ts';
import { PAGE } from './page-template.ts';
import { printable } from './printable.ts';

/**
 * A report as one page that needs nothing else: no server, no network, no other file. Pure: equal arguments give equal
 * bytes. Whatever the report holds stays data: it stands in a block that no browser runs, and the page's script, which
 * its policy names by digest, shows it as text.
 */
export function renderHtml(report: Report, context: PageContext = {}): string {
  const data: PageData = { report, context };
  const name = context.title === undefined ? 'CodeBatch' : `${context.title} · CodeBatch`;
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
    `<title>${markup(`${report.verdict} ${name}`)}</title>\n`,
    `<link rel="icon" href="${icon(report.conclusion)}">\n`,
    `<style>${PAGE.style}</style>\n</head>\n<body>\n<div id="page"></div>\n`,
    `<noscript><h1>${markup(report.verdict)}</h1><p>The findings are shown by a script, which is switched off here.</p></noscript>\n`,
    `<script type="application/json" id="data">${embedded(data)}</script>\n`,
    `<script>${PAGE.script}</script>\n</body>\n</html>\n`,
  ].join('');
}

/** Nothing may be fetched, and only the page's own style and script count. The icon is a `data:` link. */
function policy(): string {
  return [
    "default-src 'none'",
    `style-src '${PAGE.styleDigest}'`,
    `script-src '${PAGE.scriptDigest}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const COLORS = { success: '1f7a4d', failure: 'c2371f', neutral: '8a6d1d' } as const;

function icon(conclusion: Report['conclusion']): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='7' fill='#${COLORS[conclusion]}'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** JSON that can end no element: `<` starts every tag and comment, and two line ends are none in JSON. */
function embedded(data: PageData): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function markup(text: string): string {
  return printable(text).replace(/[&<>"]/g, (one) => ENTITIES[one]!);
}
