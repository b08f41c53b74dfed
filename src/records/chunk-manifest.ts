import { z } from 'zod';
import { digest } from './digest.ts';
import { producerSchema, schemaVersion } from './header.ts';

/** Larger content of an output is cut into objects of this size; the output then names a manifest. */
export const CHUNK_SIZE = 16 * 1024 * 1024;

/** An object that lists the chunks of larger content, in order. */
export const chunkManifestSchema = z.looseObject({
  schema_name: z.literal('codebatch.chunk_manifest'),
  schema_version: schemaVersion,
  producer: producerSchema,
  kind: z.string(),
  format: z.string(),
  chunks: z.array(z.looseObject({ object: digest, size: z.int().min(0), index: z.int().min(0) })),
  total_bytes: z.int().min(0),
  chunk_size: z.int().min(1),
});
export type ChunkManifest = z.infer<typeof chunkManifestSchema>;
