import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemErrorCode, UserError } from '../../util/errors.ts';

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/**
 * The token by which the person at this machine signs in, from a file that nobody else may read. The file is made where
 * there is none, so that one address works after a restart too. Throws `TOKEN_INVALID` for a file with something else in it.
 */
export function localToken(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const made = randomBytes(32).toString('base64url');
  try {
    writeFileSync(path, `${made}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
  const token = readFileSync(path, 'utf8').trim();
  if (!SHAPE.test(token))
    throw new UserError('TOKEN_INVALID', `${path} holds no token.`, {
      hints: ['Remove the file: a new one is made at the next start.'],
    });
  // Somebody may have copied it with other rights.
  chmodSync(path, 0o600);
  return token;
}

/** The address to print at the start. What follows `#` is sent to no server and written to no log. */
export function localAddress(origin: string, token: string): string {
  return `${origin}/sign-in#${token}`;
}
