import { z } from 'zod';
import { DIGEST_PATTERN } from './digest.ts';

/**
 * The last field of a record whose rename is a commit point: under `record` the digest of the record's own text without
 * this entry, under every other name the digest of a file that the record makes count, by its path beside it.
 */
export const sealSchema = z.record(z.string(), z.string().regex(DIGEST_PATTERN));
export type Seal = z.infer<typeof sealSchema>;
