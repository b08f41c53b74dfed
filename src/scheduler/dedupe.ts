import { jobKindOf, type Payload } from './payload.ts';

/** What a job is known by where its content may be there already. */
interface Keyed {
  /** As it is written in `dedupe=`. */
  dedupe?: string | undefined;
  payload: Payload;
}

const DIGEST = /^(sha1|sha256)[:=]([0-9A-Fa-f]+)$/;

/**
 * The key under which a job's content may be there already: `key:NAME` of `dedupe=`, else the digest in the payload.
 * A digest is of the content itself; what a name stands for is known only from jobs that were completed with it.
 * Where a file is to be applied or tested its digest is a check and no key: that the file exists does neither.
 */
export function dedupeKeyOf({ dedupe, payload }: Keyed): string | undefined {
  const [, algorithm, hex] = DIGEST.exec(dedupe ?? '') ?? [];
  if (dedupe !== undefined && algorithm === undefined) return `key:${dedupe}`;
  if (isDeed(payload)) return undefined;
  const digest = algorithm === undefined ? payload.digest : { algorithm, hex: hex! };
  return digest && `${digest.algorithm}:${digest.hex.toLowerCase()}`;
}

/** Why a `dedupe=` makes no sense for a payload; undefined when it does. */
export function dedupeTrouble({
  dedupe,
  payload,
}: Keyed): { code: string; message: string; fix: string } | undefined {
  if (!DIGEST.test(dedupe ?? '') || !isDeed(payload)) return undefined;
  const kind = jobKindOf(payload);
  return {
    code: 'DEDUPE_INVALID',
    message: `A digest in dedupe= is of content that is there, and content that is there is not ${kind === 'apply' ? 'applied' : 'tested'} by that.`,
    fix: `Write the digest into the payload, where it is checked: @file:${payload.path}#${dedupe!.replace(':', '=')}#${kind}; or name a key: dedupe=a-name.`,
  };
}

/** Whether a job does something with a file, which the file alone is not. */
function isDeed(payload: Payload): boolean {
  return ['apply', 'test'].includes(jobKindOf(payload));
}
