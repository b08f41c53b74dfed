import { z } from 'zod';
import { compareStrings } from '../util/json.ts';
import { digest, type Digest } from './digest.ts';
import { schemaVersion } from './header.ts';
import { languageHint } from './language.ts';

/** One line of `files.index.jsonl`. */
export const fileSchema = z.looseObject({
  schema_version: schemaVersion,
  /** Relative, `/`-separated, no `.` or `..` segment. */
  path: z.string().min(1),
  /** Lower-cased path: equal keys collide on case-insensitive systems. */
  path_key: z.string().optional(),
  object: digest,
  size: z.int().min(0),
  lang_hint: z.string().optional(),
});
export type FileRecord = z.infer<typeof fileSchema>;

export function buildFileRecord(path: string, object: Digest, size: number): FileRecord {
  const hint = languageHint(path);
  return {
    schema_version: 1,
    path,
    path_key: path.toLowerCase(),
    object,
    size,
    ...(hint === undefined ? {} : { lang_hint: hint }),
  };
}

export function compareFiles(a: { path: string }, b: { path: string }): number {
  return compareStrings(a.path, b.path);
}
