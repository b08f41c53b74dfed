import { createReadStream, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../git/program.ts';
import { linkOnTheWay } from '../store/jail.ts';
import { systemErrorCode } from '../util/errors.ts';
import { sha256Stream } from '../util/json.ts';
import type { Payload } from './payload.ts';

/**
 * The digests of what payloads point to below a root, by the payload's text: the bytes of a plain file, the commit of
 * a `@git:` name. What is not there, or only through a link, has none; it may still come, and then the job is another.
 */
export async function pointedContents(
  root: string,
  payloads: readonly Payload[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const payload of new Map(payloads.map((one) => [one.text, one])).values()) {
    const digest =
      payload.path === undefined ? await commitOf(root, payload) : await fileDigest(root, payload.path);
    if (digest !== undefined) found.set(payload.text, digest);
  }
  return found;
}

async function commitOf(root: string, { kind, text }: Payload): Promise<string | undefined> {
  if (kind !== 'git') return undefined;
  const name = text.slice('@git:'.length).trim();
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { code, stdout } = await runGit(root, args, { allow: [1, 128] });
  return code === 0 ? stdout.toString('utf8').trim() : undefined;
}

async function fileDigest(root: string, path: string): Promise<string | undefined> {
  const full = join(root, path);
  try {
    if (linkOnTheWay({ root, path }) !== undefined || !lstatSync(full).isFile()) return undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return undefined;
    throw error;
  }
  const digest = sha256Stream();
  for await (const piece of createReadStream(full)) digest.update(piece as Uint8Array);
  return `sha256:${digest.hex()}`;
}
