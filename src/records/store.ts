import { z } from 'zod';
import { producerSchema, schemaVersion, timestamp } from './header.ts';
import { sealSchema } from './seal.ts';

/** `store.json`: marks a directory as a store. */
export const storeSchema = z.looseObject({
  schema_name: z.literal('codebatch.store'),
  schema_version: schemaVersion,
  producer: producerSchema,
  created_at: timestamp,
  seal: sealSchema.optional(),
});
export type StoreRecord = z.infer<typeof storeSchema>;
