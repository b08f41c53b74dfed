import { z } from 'zod';
import { sha256Hex } from '../util/json.ts';

/** `sha256:<64 lower-case hex>`: the name of bytes. Branded, because a hex string is not a digest. */
export type Digest = string & { readonly __brand: 'Digest' };

/** One of 256 slices of a snapshot: the first two hex digits of a digest, `00` … `ff`. */
export type ShardId = string & { readonly __brand: 'ShardId' };

export const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
export const SHARD_PATTERN = /^[0-9a-f]{2}$/;

/** Readers accept bare hex too, which early stores hold; it is lifted to a digest. */
export const digest = z
  .string()
  .regex(/^(sha256:)?[0-9a-f]{64}$/)
  .overwrite((text) => (text.startsWith('sha256:') ? text : `sha256:${text}`))
  .transform((text) => text as Digest);

export const shardId = z.string().regex(SHARD_PATTERN);

export function digestOf(bytes: string | Uint8Array): Digest {
  return `sha256:${sha256Hex(bytes)}` as Digest;
}

/** The 64 hex digits of a digest. */
export function hexOf(object: Digest): string {
  return object.slice(7);
}

export function shardOf(object: Digest): ShardId {
  return object.slice(7, 9) as ShardId;
}

/** All 256 shard ids, sorted. */
export const ALL_SHARDS: readonly ShardId[] = Array.from(
  { length: 256 },
  (_, n) => n.toString(16).padStart(2, '0') as ShardId,
);
