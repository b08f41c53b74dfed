import { z } from 'zod';
import { producerSchema, recordId, schemaVersion, timestamp } from './header.ts';
import { sealSchema } from './seal.ts';

/** Why a path is not (or not plainly) in a snapshot. */
export const WARNING_REASONS = [
  'invalid_path',
  'unreadable',
  'symlink',
  'special_file',
  'submodule',
  'case_collision',
  'changed_while_read',
] as const;
export type WarningReason = (typeof WARNING_REASONS)[number];

/** One thing that was left out or is dubious; `paths` for a case collision, `path` otherwise. */
export const warningSchema = z.looseObject({
  path: z.string().optional(),
  paths: z.array(z.string()).optional(),
  reason: z.string(),
  message: z.string(),
});
export type SnapshotWarning = z.infer<typeof warningSchema>;

/** `snapshot.json`: a frozen, sorted list of files. Written last, so its presence means the snapshot is whole. */
export const snapshotSchema = z.looseObject({
  schema_name: z.literal('codebatch.snapshot'),
  schema_version: schemaVersion,
  producer: producerSchema,
  snapshot_id: recordId,
  created_at: timestamp,
  /** `path` is always `.`: where the tree lay is provenance and lives under `indexes/codebatch/`. */
  source: z.looseObject({ type: z.string(), path: z.string() }),
  file_count: z.int().min(0),
  total_bytes: z.int().min(0),
  config: z.looseObject({ include_hidden: z.boolean() }),
  metadata: z.record(z.string(), z.unknown()).optional(),
  warnings: z.array(warningSchema).optional(),
  seal: sealSchema.optional(),
});
export type SnapshotRecord = z.infer<typeof snapshotSchema>;
