import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RequestState } from './once.ts';
import { PAGE } from './page-template.ts';

/** Only the page's own style and script count, it speaks with this server only, and nobody shows it inside another. */
const POLICY = [
  "default-src 'none'",
  `style-src '${PAGE.styleDigest}'`,
  `script-src '${PAGE.scriptDigest}'`,
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICON = `data:image/svg+xml,${encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='4' cy='8' r='3' fill='#2457c5'/><circle cx='12' cy='4' r='3' fill='#1c7449'/><circle cx='12' cy='12' r='3' fill='#7a2fb0'/></svg>",
)}`;

const HTML = [
  '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
  '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
  '<meta name="color-scheme" content="light dark">\n',
  `<title>Schedule · CodeBatch</title>\n<link rel="icon" href="${ICON}">\n`,
  `<style>${PAGE.style}</style>\n</head>\n<body>\n<div id="page"></div>\n`,
  '<noscript><p>The schedule is shown by a script, which is switched off here.</p></noscript>\n',
  `<script>${PAGE.script}</script>\n</body>\n</html>\n`,
].join('');

/** The page itself. It holds no secret: what it shows it asks for, with the token that its link was changed for. */
export function addPageRoute(app: OpenAPIHono<RequestState>): void {
  app.get('/', (context) => {
    context.header('content-security-policy', POLICY);
    return context.html(HTML);
  });
}
