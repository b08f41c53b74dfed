import { Hono } from 'hono';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { z } from 'zod';
import { messageOf } from '../util/errors.ts';
import { manifestFor } from './manifest.ts';
import type { Settings } from './settings.ts';

const conversionSchema = z.looseObject({
  id: z.int().min(1),
  pem: z.string().min(1),
  webhook_secret: z.string().min(1),
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
  html_url: z.string(),
});

/** A page and what it posts to. Nothing else may be loaded, and nobody may show it in a frame. */
const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What the pages for registering need. */
export interface SetupOptions {
  settings: Pick<Settings, 'apiUrl' | 'webUrl' | 'organisation'>;
  /** Where GitHub and people reach the app. */
  publicUrl: () => string;
  /** The file that takes the credentials. */
  envFile: string;
  /** Told when the app is registered. */
  onDone: () => void;
}

/** The pages that register the app, and the address that opens them: nobody else knows its token. */
export function setupPages({ settings, publicUrl, envFile, onDone }: SetupOptions): {
  pages: Hono;
  path: string;
} {
  const token = randomBytes(24).toString('base64url');
  const pages = new Hono();
  let isDone = false;
  pages.get('/setup', (context) => {
    if (isDone || !isSame(context.req.query('token'), token))
      return context.text('The address of this page stands in the log of codebatch app.\n', 403, HEADERS);
    return context.html(formPage(settings, { url: publicUrl(), state: token }), 200, {
      ...HEADERS,
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action ${settings.webUrl}; frame-ancestors 'none'`,
    });
  });
  pages.get('/setup/done', async (context) => {
    const code = context.req.query('code') ?? '';
    if (isDone || !isSame(context.req.query('state'), token) || !/^[\w-]{1,200}$/.test(code))
      return context.text('This does not belong to a registration that began here.\n', 403, HEADERS);
    isDone = true;
    const made = await exchange(settings.apiUrl, code);
    if (typeof made === 'string') {
      isDone = false;
      return context.text(`The app was not registered: ${made}\n`, 502, HEADERS);
    }
    writeEnv(envFile, {
      APP_ID: String(made.id),
      PRIVATE_KEY: made.pem.trim().replaceAll('\n', '\\n'),
      WEBHOOK_SECRET: made.webhook_secret,
      GITHUB_CLIENT_ID: made.client_id,
      GITHUB_CLIENT_SECRET: made.client_secret,
    });
    onDone();
    return context.text(
      `The app is registered, and its credentials stand in ${envFile}. Install it: ${made.html_url}/installations/new\n`,
      200,
      HEADERS,
    );
  });
  return { pages, path: `/setup?token=${token}` };
}

/** What GitHub gives for the code; one sentence where it gives nothing. */
async function exchange(apiUrl: string, code: string): Promise<z.infer<typeof conversionSchema> | string> {
  try {
    const answer = await fetch(`${apiUrl}/app-manifests/${code}/conversions`, {
      method: 'POST',
      headers: { accept: 'application/vnd.github+json', 'user-agent': 'codebatch' },
      signal: AbortSignal.timeout(30_000),
    });
    if (!answer.ok) return `GitHub answered ${answer.status}.`;
    const parsed = conversionSchema.safeParse(await answer.json());
    return parsed.success ? parsed.data : 'the answer of GitHub is none that is known.';
  } catch (error) {
    return `GitHub did not answer (${messageOf(error)}).`;
  }
}

function formPage(
  { webUrl, organisation }: SetupOptions['settings'],
  { url, state }: { url: string; state: string },
): string {
  const owner = organisation === undefined ? '' : `/organizations/${encodeURIComponent(organisation)}`;
  const action = `${webUrl}${owner}/settings/apps/new?state=${encodeURIComponent(state)}`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Register the app</title>
<style>body{font:1rem/1.5 system-ui;max-width:36rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}
button{font:inherit;padding:.5rem 1rem}</style>
<h1>Register the app</h1>
<p>GitHub asks for a name and then comes back here. The app will be reached at <code>${escaped(url)}</code>;
set <code>PUBLIC_URL</code> if that is another address.</p>
<form method="post" action="${escaped(action)}">
<input type="hidden" name="manifest" value="${escaped(JSON.stringify(manifestFor(url)))}">
<button>Register with GitHub</button></form></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}

function isSame(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Writes the lines into the file, in place of those of the same names; nobody else may read it. */
function writeEnv(path: string, values: Record<string, string>): void {
  const standing = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const kept = standing.filter((line) => !Object.keys(values).some((name) => line.startsWith(`${name}=`)));
  const lines = [
    ...kept.filter((line, at) => line !== '' || at < kept.length - 1),
    ...Object.entries(values).map(([name, value]) => `${name}="${value}"`),
  ];
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(fresh, 'wx', 0o600);
  try {
    fchmodSync(file, 0o600);
    writeFileSync(file, `${lines.join('\n')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
}
