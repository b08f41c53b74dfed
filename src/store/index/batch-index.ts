import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { digest } from '../../records/digest.ts';
import { PRODUCER, recordId, SCHEMA_VERSION, schemaVersion } from '../../records/header.ts';
import { messageOf, systemErrorCode, UserError } from '../../util/errors.ts';
import { isOrphaned, isTemporary, temporaryName, writeDerived } from '../durable.ts';
import { entriesOf } from '../inspection.ts';
import { indexData, indexDir, indexRecord } from '../layout.ts';
import { digestOfFile } from '../objects.ts';
import { readPlainText } from '../plain-file.ts';
import { checkSeal, sealedText } from '../seal.ts';
import type { Store } from '../store.ts';
import { lockOf, openRows, writeRows, type Rows, type SortedRows } from './rows.ts';
import { STAMP_BYTES } from './stamp.ts';

/** Grows with the form of the rows, and with what they are made from. */
export const INDEX_FORM = 1;

/** What stands in `index.json`; its rename swaps an index in. */
const indexSchema = z.object({
  schema_name: z.literal('codebatch.batch_index'),
  schema_version: schemaVersion,
  producer: z.object({ name: z.string(), version: z.string() }),
  form: z.int(),
  batch_id: recordId,
  /** Of the data file, which is named after it. */
  data: digest,
  /** Of the shards when they were read, in the order of the data file: the one thing that differs between machines. */
  stamps: z.base64(),
});
type IndexRecord = z.infer<typeof indexSchema>;

/** An index that is as it was written. Whether the batch still is as it was then is another question. */
export interface WholeIndex {
  rows: Rows;
  /** In hex, in the order of the shards in the data file. */
  stamps: readonly string[];
}

/** Why an index cannot be used, for a sentence that begins "The index of batch X is not used: ". */
export interface Unusable {
  why: string;
  /** True when its bytes are not those that were written. */
  isDamage: boolean;
}

/**
 * Writes an index beside the one that stands, then swaps it in: whoever is killed leaves the old one or none.
 * Throws `INDEX_UNAVAILABLE`.
 */
export async function writeIndex(
  { root }: Store,
  batchId: string,
  given: { rows: SortedRows; stamps: readonly string[] },
): Promise<void> {
  const folder = indexDir(root, batchId);
  mkdirSync(folder, { recursive: true });
  const temporary = temporaryName(join(folder, 'data.mdb'));
  try {
    await writeRows(temporary, given.rows);
    const data = digestOfFile(temporary);
    renameSync(temporary, indexData(root, batchId, data));
    const record: IndexRecord = {
      schema_name: 'codebatch.batch_index',
      schema_version: SCHEMA_VERSION,
      producer: { ...PRODUCER },
      form: INDEX_FORM,
      batch_id: batchId,
      data,
      stamps: Buffer.from(given.stamps.join(''), 'hex').toString('base64'),
    };
    writeDerived(indexRecord(root, batchId), sealedText(record));
  } finally {
    rmSync(temporary, { force: true });
  }
  for (const path of indexLeftovers({ root }, batchId)) if (isDead(path)) rmSync(path, { force: true });
}

/** Whether there is an index at all, whole or not. */
export function hasIndex({ root }: Store, batchId: string): boolean {
  return entriesOf(indexDir(root, batchId)).some(({ name }) => name === basename(indexRecord(root, batchId)));
}

/**
 * Opens an index after every byte of it was checked: its pages are read as they lie in memory, and a damaged one could
 * end the process. To be closed.
 */
export async function openIndex(store: Store, batchId: string): Promise<WholeIndex | Unusable> {
  const checked = checkIndex(store, batchId);
  if ('why' in checked) return checked;
  try {
    const stamps = Buffer.from(checked.stamps, 'base64').toString('hex');
    return {
      rows: await openRows(indexData(store.root, batchId, checked.data)),
      stamps: stamps.match(new RegExp(`.{${2 * STAMP_BYTES}}`, 'g')) ?? [],
    };
  } catch (error) {
    if (error instanceof UserError) return unusable(clauseOf(error.message));
    return unusable(`it cannot be opened: ${clauseOf(messageOf(error))}`);
  }
}

/** Checks record and data of an index against their digests. */
export function checkIndex({ root }: Store, batchId: string): IndexRecord | Unusable {
  const damaged: Unusable = { why: 'it is damaged', isDamage: true };
  try {
    const text = readPlainText(indexRecord(root, batchId));
    const value: unknown = JSON.parse(text);
    const record = indexSchema.safeParse(value);
    if (!record.success || checkSeal(text, value).status !== 'whole') return damaged;
    const { data, form, producer, batch_id: about } = record.data;
    if (about !== batchId) return damaged;
    if (form !== INDEX_FORM || producer.version !== PRODUCER.version)
      return unusable('another version of codebatch wrote it');
    return digestOfFile(indexData(root, batchId, data)) === data ? record.data : damaged;
  } catch (error) {
    const code = systemErrorCode(error);
    return error instanceof SyntaxError || code === 'ENOENT' || code === undefined
      ? damaged
      : unusable(`it cannot be read: ${code}`);
  }
}

function unusable(why: string): Unusable {
  return { why, isDamage: false };
}

/** A sentence as a part of another one. */
function clauseOf(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^The /, 'the ');
}

/** Files in the folder of an index that its record does not name. */
export function indexLeftovers({ root }: Store, batchId: string): string[] {
  const record = indexRecord(root, batchId);
  const named = new Set([record, ...namedData({ root }, batchId)]);
  return entriesOf(indexDir(root, batchId)).flatMap(({ name }) => {
    const path = join(indexDir(root, batchId), name);
    return named.has(path) ? [] : [path];
  });
}

function namedData({ root }: Store, batchId: string): string[] {
  try {
    const record = indexSchema.safeParse(JSON.parse(readPlainText(indexRecord(root, batchId))));
    return record.success ? [indexData(root, batchId, record.data.data)] : [];
  } catch {
    return [];
  }
}

/** Whether nobody is about to finish or to use a file that no record names. */
export function isDead(path: string): boolean {
  const plain = path.replace(new RegExp(`${lockOf('')}$`), '');
  return isTemporary(basename(plain)) ? isOrphaned(plain) : true;
}
