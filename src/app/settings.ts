import { readFileSync } from 'node:fs';
import { messageOf, UserError } from '../util/errors.ts';

/** What the app must know of itself to speak with GitHub. */
export interface Credentials {
  appId: number;
  privateKey: string;
  webhookSecret: string;
}

/** What the environment says. */
export interface Settings {
  /** Absent until the app is registered. */
  credentials: Credentials | undefined;
  host: string;
  port: number;
  /** By which people sign in to the dashboard with GitHub; absent where they do not. */
  oauth: { clientId: string; clientSecret: string } | undefined;
  /** Where GitHub and browsers reach the app; undefined when that is where it listens. */
  publicUrl: string | undefined;
  /** The API: `https://api.github.com`. */
  apiUrl: string;
  /** Where people see GitHub: `https://github.com`. */
  webUrl: string;
  /** The organisation that is to own the app; the person who registers it otherwise. */
  organisation: string | undefined;
  logLevel: string;
  /** Writes to one installation are this far apart. */
  betweenWritesMs: number;
  /** Deliveries that were missed are asked for at the start and then this often. */
  recoverMs: number;
  /** The first wait before a failed job is tried again; doubled each time. */
  firstRetryMs: number;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const HOUR_MS = 3_600_000;

/**
 * Reads the settings from the environment. Throws `SETTING_INVALID` for a value that cannot be meant, and for
 * credentials of which a part is missing.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = wholeNumber(env, 'PORT', { or: 3000, most: 65_535 });
  const logLevel = env['LOG_LEVEL'] || 'info';
  if (!LOG_LEVELS.includes(logLevel)) throw invalid('LOG_LEVEL', `It is one of ${LOG_LEVELS.join(', ')}.`);
  return {
    credentials: credentialsIn(env),
    oauth: oauthIn(env),
    host: env['HOST'] || '127.0.0.1',
    port,
    publicUrl: env['PUBLIC_URL'] ? address(env, 'PUBLIC_URL', 'https://codebatch.example.org') : undefined,
    apiUrl: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
    webUrl: address(env, 'GITHUB_SERVER_URL', 'https://github.com'),
    organisation: env['GH_ORG'] || undefined,
    logLevel,
    betweenWritesMs: wholeNumber(env, 'CODEBATCH_WRITE_INTERVAL_MS', { or: 1000, most: HOUR_MS }),
    recoverMs: wholeNumber(env, 'CODEBATCH_RECOVER_MS', { or: HOUR_MS / 2, most: 24 * HOUR_MS }),
    firstRetryMs: wholeNumber(env, 'CODEBATCH_RETRY_MS', { or: 2000, most: HOUR_MS }),
  };
}

/** All three or none: half of them is a mistake, and nothing works without a secret. */
function credentialsIn(env: NodeJS.ProcessEnv): Credentials | undefined {
  const key = env['PRIVATE_KEY'] || (env['PRIVATE_KEY_PATH'] ? fileOf(env['PRIVATE_KEY_PATH']) : undefined);
  const given = { APP_ID: env['APP_ID'], PRIVATE_KEY: key, WEBHOOK_SECRET: env['WEBHOOK_SECRET'] };
  const missing = Object.entries(given).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length === 3) return undefined;
  if (missing.length > 0)
    throw new UserError('SETTING_INVALID', `The app is registered but for ${missing.join(' and ')}.`, {
      hints: [
        'Set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET, or none of them to register the app in a browser.',
      ],
    });
  const appId = Number(given.APP_ID);
  if (!Number.isSafeInteger(appId) || appId < 1) throw invalid('APP_ID', 'It is the number of the app.');
  return { appId, privateKey: pem(key!), webhookSecret: given.WEBHOOK_SECRET! };
}

function oauthIn(env: NodeJS.ProcessEnv): Settings['oauth'] {
  const [clientId, clientSecret] = [env['GITHUB_CLIENT_ID'], env['GITHUB_CLIENT_SECRET']];
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}

/** A key on one line has its line ends written as `\n`, or is base64 as a whole. */
function pem(key: string): string {
  const text = key.replaceAll('\\n', '\n').trim();
  const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8').trim();
  if (!/^-----BEGIN (?:RSA )?PRIVATE KEY-----[^]*-----END (?:RSA )?PRIVATE KEY-----$/.test(plain))
    throw invalid('PRIVATE_KEY', 'It is the content of the .pem file that GitHub gave, or that in base64.');
  return `${plain}\n`;
}

function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError('SETTING_INVALID', `PRIVATE_KEY_PATH cannot be read: ${messageOf(error)}.`, {
      hints: ['Name the .pem file that GitHub gave.'],
      cause: error,
    });
  }
}

function wholeNumber(
  env: NodeJS.ProcessEnv,
  name: string,
  { or, most }: { or: number; most: number },
): number {
  const text = env[name] ?? '';
  if (text === '') return or;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) throw invalid(name, `It is a whole number from 0 to ${most}.`);
  return value;
}

function address(env: NodeJS.ProcessEnv, name: string, or: string): string {
  const text = (env[name] || or).replace(/\/+$/, '');
  if (!URL.canParse(text) || !/^https?:\/\//.test(text))
    throw invalid(name, `It is an address such as ${or}.`);
  return text;
}

function invalid(name: string, hint: string): UserError {
  return new UserError('SETTING_INVALID', `The variable ${name} has no value that can be meant.`, {
    hints: [hint],
  });
}
