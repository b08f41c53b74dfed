import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isAbsence } from '../util/errors.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The token of a schedule's server, undefined when there is none that only its owner can read. */
export function readToken(path: string): string | undefined {
  try {
    const standing = lstatSync(path);
    // Windows has no such bits: there the folder of the person keeps others away.
    const isOpen = process.platform !== 'win32' && (standing.mode & 0o077) !== 0;
    if (!standing.isFile() || isOpen) return undefined;
    const token = readFileSync(path, 'utf8').trim();
    return TOKEN.test(token) ? token : undefined;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/**
 * The token of a schedule's server, made where there is none. It outlives the server, so that workers do; one that others
 * could have read is replaced.
 */
export function ensureToken(path: string): string {
  const known = readToken(path);
  if (known !== undefined) return known;
  const token = newSecret();
  const temporary = `${path}.${newSecret()}`;
  writeFileSync(temporary, `${token}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(temporary, path);
  return token;
}

/** 256 bits by chance, in letters that an address takes. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether two texts are one; how long it takes tells nothing about where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
