import { digestOf, type Digest } from '../records/digest.ts';
import type { FileRecord } from '../records/file.ts';
import { parseRecord } from '../records/header.ts';
import { splitFileSchema, splitSchema, type SplitFile, type SplitRecord } from '../records/split.ts';
import { UserError } from '../util/errors.ts';

/** Names under which a split travels. */
export const SPLIT_FILES = {
  record: 'split.json',
  base: 'base.files.jsonl',
  head: 'head.files.jsonl',
} as const;

/** A split with both file indexes, checked against each other. */
export interface Split {
  record: SplitRecord;
  /** Of `split.json`: what parts name. */
  digest: Digest;
  /** Sorted by path; none where there is no base. */
  base: readonly SplitFile[];
  head: readonly SplitFile[];
}

/** The text of a file index: one line a file, sorted by path as the files are. */
export function indexText(files: readonly { file: FileRecord; oid: string }[]): string {
  return files
    .map(({ file, oid }) => `${JSON.stringify([file.path, oid, file.object, file.size])}\n`)
    .join('');
}

/** The files of a split by the name under which they travel. Equal splits give equal bytes. */
export function splitTexts(
  record: SplitRecord,
  indexes: { base?: string; head: string },
): Map<string, string> {
  return new Map([
    [SPLIT_FILES.record, `${JSON.stringify(record, null, 2)}\n`],
    ...(indexes.base === undefined ? [] : [[SPLIT_FILES.base, indexes.base] as const]),
    [SPLIT_FILES.head, indexes.head],
  ]);
}

/**
 * Reads a split from the files that travelled, by name.
 * Throws `SPLIT_INVALID` when one is missing or not the one that the split names, `SCHEMA_ERROR`, `SCHEMA_NEWER`.
 */
export function readSplit(texts: ReadonlyMap<string, string>): Split {
  const text = textOf(texts, SPLIT_FILES.record);
  const record = parseRecord(splitSchema, jsonOf(text, SPLIT_FILES.record), SPLIT_FILES.record);
  const base = record.base_files;
  return {
    record,
    digest: digestOf(text),
    base: base === undefined ? [] : readIndex(texts, SPLIT_FILES.base, base),
    head: readIndex(texts, SPLIT_FILES.head, record.head_files),
  };
}

function readIndex(texts: ReadonlyMap<string, string>, name: string, expected: Digest): SplitFile[] {
  const text = textOf(texts, name);
  if (digestOf(text) !== expected) throw invalid(`${name} is not the file index that the split was made of`);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => parseRecord(splitFileSchema, jsonOf(line, name), name));
}

function textOf(texts: ReadonlyMap<string, string>, name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw invalid(`There is no ${name} in it`);
  return text;
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(`${name} is no JSON`, error);
  }
}

function invalid(why: string, cause?: unknown): UserError {
  return new UserError('SPLIT_INVALID', `The split cannot be used: ${why}.`, {
    hints: ['Run the job that plans again.'],
    cause,
  });
}
