import { createHash } from 'node:crypto';
import { UserError } from '../util/errors.ts';
import { sha256Hex } from '../util/json.ts';
import type { Database } from '../util/sqlite.ts';
import { LOG_NAME } from './single-writer.ts';
import type { Held } from './stale.ts';

/** The bytes of a sha256 in lower-case hex, as the content-addressed store has them; undefined when it has none. */
export type Content = (sha256: string) => Uint8Array | undefined;

/** Something that a job made. */
export interface Artifact {
  name: string;
  sha256: string;
  size: number;
}

interface Known {
  token: string;
  id: string;
  name: string;
  sha256: string;
}

const NAME = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[A-Za-z0-9_.@+-][A-Za-z0-9_.@+/ -]{0,254}$/;

/** Only what came of a job that was completed counts: what an attempt left behind may be half of something. */
const KNOWN = `
  SELECT f.token, j.id, f.name, f.sha256 FROM artifacts f JOIN attempts a ON a.token = f.token JOIN jobs j ON j.number = f.job
  WHERE a.state = 'done' AND `;
const ORDER = ' ORDER BY f.job, f.version, f.token, f.name LIMIT 1000';
const KNOWN_BY = {
  key: `${KNOWN} f.dedupe = ? ${ORDER}`,
  sha1: `${KNOWN} f.sha1 = ? ${ORDER}`,
  sha256: `${KNOWN} f.sha256 = ? ${ORDER}`,
} as const;

/**
 * Notes an artifact of a running attempt whose bytes are in the store already. Throws `ARTIFACT_NAME` and
 * `ARTIFACT_MISSING`.
 */
export function noteArtifact(
  db: Database,
  held: Held,
  given: { name: string; sha256: string; content: Content },
): Artifact {
  const { name, sha256 } = given;
  if (!NAME.test(name))
    throw new UserError('ARTIFACT_NAME', `${JSON.stringify(name.slice(0, 80))} cannot name an artifact.`, {
      hints: ['Use a relative path of letters, digits and _ . @ + - without "..".'],
    });
  const bytes = verified(sha256, given.content);
  if (!bytes)
    throw new UserError(
      'ARTIFACT_MISSING',
      `The store has no content whose sha256 is ${JSON.stringify(sha256.slice(0, 80))}.`,
      {
        hints: ['Put the bytes into the store first, then register them.'],
      },
    );
  const sha1 = createHash('sha1').update(bytes).digest('hex');
  db.run(
    `INSERT INTO artifacts (token, name, job, version, sha256, sha1, size, dedupe) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (token, name) DO UPDATE SET sha256 = excluded.sha256, sha1 = excluded.sha1, size = excluded.size`,
    held.token,
    name,
    held.job,
    held.version,
    sha256,
    sha1,
    bytes.length,
    held.dedupe,
  );
  return { name, sha256, size: bytes.length };
}

/** The names of what an attempt has registered. */
export function madeBy(db: Database, token: string): string[] {
  return db
    .all<{ name: string }>('SELECT name FROM artifacts WHERE token = ?', token)
    .map(({ name }) => name);
}

/** Forgets what an attempt has registered except for these names. Throws `ARTIFACT_MISSING` for one that it has not. */
export function keepOnly(db: Database, token: string, names: readonly string[]): void {
  const made = madeBy(db, token);
  const missing = names.find((name) => !made.includes(name));
  if (missing !== undefined)
    throw new UserError('ARTIFACT_MISSING', `Nothing was registered as ${JSON.stringify(missing)}.`, {
      hints: ['Put the artifact first, then complete the job with its name.'],
    });
  for (const name of made)
    if (!names.includes(name)) db.run('DELETE FROM artifacts WHERE token = ? AND name = ?', token, name);
}

/** The digest of everything that an attempt made: equal artifacts, equal result. */
export function resultOf(db: Database, token: string): string {
  const made = db.all<{ name: string; sha256: string }>(
    'SELECT name, sha256 FROM artifacts WHERE token = ? ORDER BY name',
    token,
  );
  return digestOfAll(made);
}

/**
 * Looks for content that makes running a job needless. A name in `dedupe=` stands for all that one completed job made; a
 * digest stands for itself. Nothing counts whose bytes are not in the store as they should be.
 * @param dedupe as `dedupeKeyOf` gives it
 */
export function findSame(
  db: Database,
  dedupe: string,
  content: Content,
): { id: string; result: string } | undefined {
  const colon = dedupe.indexOf(':');
  const by = dedupe.slice(0, colon) as keyof typeof KNOWN_BY;
  const known = db.all<Known>(KNOWN_BY[by], by === 'key' ? dedupe : dedupe.slice(colon + 1));
  const attempts = Map.groupBy(known, ({ token }) => token);
  for (const made of attempts.values())
    if (made.every(({ sha256 }) => verified(sha256, content) !== undefined))
      return { id: made[0]!.id, result: digestOfAll(made) };
  return undefined;
}

function verified(sha256: string, content: Content): Uint8Array | undefined {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  const bytes = content(sha256);
  return bytes && sha256Hex(bytes) === sha256 ? bytes : undefined;
}

function digestOfAll(made: readonly { name: string; sha256: string }[]): string {
  const counting = made.filter(({ name }) => name !== LOG_NAME);
  return sha256Hex(JSON.stringify(counting.map(({ name, sha256 }) => [name, sha256])));
}
