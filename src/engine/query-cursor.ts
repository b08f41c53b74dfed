import { UserError } from '../util/errors.ts';
import { canonicalJson, sha256Hex } from '../util/json.ts';

/** Characters of the digest of a question that a cursor carries. */
const DIGEST_LENGTH = 16;

/** One word for a question: its cursors fit no other. */
export function questionDigest(question: unknown): string {
  return sha256Hex(canonicalJson(question)).slice(0, DIGEST_LENGTH);
}

/**
 * A place in an answer, opaque to whoever keeps it. It holds positions in records that never change, so it means the
 * same in every later run over the same batch.
 */
export function writeCursor(digest: string, place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([digest, ...place])).toString('base64url');
}

/**
 * The place of a cursor. Throws `INVALID_CURSOR` for what is none, or one of another question.
 * @param digest of the question that is asked now
 */
export function readCursor(digest: string, cursor: string): (string | number)[] {
  const place = decoded(cursor);
  if (place === undefined)
    throw new UserError('INVALID_CURSOR', `${JSON.stringify(cursor)} is not a cursor.`, {
      hints: ['Give the next_cursor of an earlier answer as it was printed.'],
    });
  const [asked, ...rest] = place;
  if (asked === digest) return rest;
  throw new UserError('INVALID_CURSOR', 'The cursor belongs to another question.', {
    hints: ['Ask with the same batch and the same filters as in the answer that gave it.'],
  });
}

function decoded(cursor: string): (string | number)[] | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isPlace =
      Array.isArray(value) &&
      value.every((one) => typeof one === 'string' || (Number.isSafeInteger(one) && one >= 0));
    return isPlace ? (value as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}
