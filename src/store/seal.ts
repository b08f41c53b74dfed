import { digestOf, type Digest } from '../records/digest.ts';
import { sealSchema, type Seal } from '../records/seal.ts';
import { recordText } from './json-files.ts';

/** The seal's entry for the record itself. */
const SELF = 'record';

/**
 * The text of a record, sealed: no bit of it, or of the files that it commits, can change unnoticed.
 * @param committed digests of files by their path beside the record
 */
export function sealedText(record: object, committed: Readonly<Record<string, Digest>> = {}): string {
  const unsealed = recordText({ ...record, seal: committed });
  return recordText({ ...record, seal: { ...committed, [SELF]: digestOf(unsealed) } });
}

/** What the seal of a record says. Records of other writers, and of ours before version 1.1, have none. */
export type SealCheck =
  | { status: 'unsealed' }
  | { status: 'broken' }
  | { status: 'whole'; committed: ReadonlyMap<string, string> };

/**
 * Checks a record's own text against its seal.
 * @param text the file, less a line feed at its end
 * @param value the same, parsed
 */
export function checkSeal(text: string, value: unknown): SealCheck {
  if (typeof value !== 'object' || value === null) return { status: 'broken' };
  if (!('seal' in value)) {
    const isDisguised = Object.entries(value).some(
      ([name, inner]) => name !== 'metadata' && looksLikeSeal(inner),
    );
    return { status: isDisguised ? 'broken' : 'unsealed' };
  }
  const seal = sealSchema.safeParse(value.seal);
  if (!seal.success) return { status: 'broken' };
  const { [SELF]: own, ...committed }: Seal = seal.data;
  return isSealedBy(own, { text, value, committed })
    ? { status: 'whole', committed: new Map(Object.entries(committed)) }
    : { status: 'broken' };
}

function isSealedBy(
  own: string | undefined,
  { text, value, committed }: { text: string; value: object; committed: Seal },
): boolean {
  try {
    return own === digestOf(recordText({ ...value, seal: committed })) && text === recordText(value);
  } catch (error) {
    // Nested too deeply to be written, so it never was.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A seal under another name was one before a bit of its name changed. */
function looksLikeSeal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && SELF in value && sealSchema.safeParse(value).success;
}
