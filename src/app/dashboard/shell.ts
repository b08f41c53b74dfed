import { printable } from '../../report/printable.ts';
import { PAGE } from './page-assets.ts';

/** Where the style and the script of the dashboard stand; the digest in the name lets browsers keep them for good. */
export const STYLE_PATH = `/assets/dashboard-${PAGE.styleDigest}.css`;
export const SCRIPT_PATH = `/assets/dashboard-${PAGE.scriptDigest}.js`;

/** What the page is told before it asks for anything. */
export interface ShellFacts {
  /** `missing`: there is nothing here, or nothing for this person. */
  page: 'dashboard' | 'sign-in' | 'missing';
  /** How people sign in. */
  kind: 'token' | 'github';
  /** Who signed in; absent for the person at this machine. */
  login?: string | null;
  /** To be sent with everything that acts. */
  csrf?: string;
  /** One sentence: why the sign-in failed. */
  trouble?: string;
  /** Where to go after signing in. */
  to?: string;
}

/** The one HTML document of the dashboard: facts in attributes, everything else is the script's work. */
export function shell(facts: ShellFacts): string {
  const attributes = Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` data-${name}="${attribute(String(value))}"`)
    .join('');
  return [
    `<!doctype html>\n<html lang="en"${attributes}>\n<head>\n<meta charset="utf-8">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n<title>CodeBatch</title>\n',
    `<link rel="icon" href="${ICON}">\n<link rel="stylesheet" href="${STYLE_PATH}">\n`,
    `<script src="${SCRIPT_PATH}" defer></script>\n</head>\n<body>\n<div id="page"></div>\n`,
    '<noscript><p>The dashboard is drawn by a script, which is switched off here.</p></noscript>\n',
    '</body>\n</html>\n',
  ].join('');
}

const ICON = `data:image/svg+xml,${encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='7' fill='#2457c5'/></svg>",
)}`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(text: string): string {
  return printable(text).replace(/[&<>"]/g, (one) => ENTITIES[one]!);
}

/** Nothing from elsewhere, nothing in line, nobody's frame; and text that becomes markup by a script is refused. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
