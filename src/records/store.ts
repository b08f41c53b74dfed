import { z } from 'zod';
import { producerSchema, schemaVersion, timestamp } from './header.ts';

/** `store.json`: marks a directory as a store. */
export const storeSchema = z.looseObject({
  schema_name: z.literal('codebatch.store'),
  schema_version: schemaVersion,
  producer: producerSchema,
  created_at: timestamp,
});
export type StoreRecord = z.infer<typeof storeSchema>;
