import { statSync } from 'node:fs';
import { shardOf, type ShardId } from '../records/digest.ts';
import { readBatch, readPlan, readState } from '../store/batches.ts';
import { checkIndex, openIndex, writeIndex } from '../store/index/batch-index.ts';
import type { Row, SortedRows } from '../store/index/rows.ts';
import { addRow, encodeNumbers, encodeRuns } from '../store/index/runs.ts';
import { stampOf } from '../store/index/stamp.ts';
import { parseLine } from '../store/json-files.ts';
import { fileIndex, outputsFile, type ShardAddress } from '../store/layout.ts';
import { liftOutput } from '../store/lift-output.ts';
import { readLines } from '../store/lines.ts';
import { digestOfFile } from '../store/objects.ts';
import { eachFile } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { compareStrings } from '../util/json.ts';
import {
  FILES_TAG,
  FIELDS,
  isPlainWord,
  linesKey,
  META_TAG,
  termKey,
  termsOf,
  type Field,
} from './index-terms.ts';
import type { IndexMeta } from './query-index.ts';

/** What became of the index of one batch. */
export interface BuiltIndex {
  batch_id: string;
  /** False when the one that stands is still good. */
  built: boolean;
  /** Outputs that it knows. */
  outputs: number;
  /** Shards that it leaves out: not finished, or not whole. Questions read them from their records. */
  left_out: number;
}

/** How far it is. */
export type IndexProgress = (done: number, total: number) => void;

/**
 * Builds the index of a batch, beside the one that stands. It follows from the records alone: the same batch gives the
 * same bytes.
 * @param options.rebuild even when the one that stands is good
 * Throws `BATCH_NOT_FOUND`, `INDEX_UNAVAILABLE`, and as `eachFile`.
 */
export async function buildIndex(
  store: Store,
  batchId: string,
  options: { rebuild?: boolean; onProgress?: IndexProgress } = {},
): Promise<BuiltIndex> {
  const standing = options.rebuild === true ? undefined : await freshIndex(store, batchId);
  if (standing) return { ...told(batchId, standing), built: false };
  const { rows, stamps, meta } = indexRows(store, batchId, options.onProgress);
  await writeIndex(store, batchId, { rows, stamps });
  return { ...told(batchId, meta), built: true };
}

function told(batchId: string, { shards }: IndexMeta): Omit<BuiltIndex, 'built'> {
  return {
    batch_id: batchId,
    outputs: shards.reduce((sum, [, , count]) => sum + (count ?? 0), 0),
    left_out: shards.filter(([, , count]) => count === null).length,
  };
}

/** What the index that stands says of itself, when it is whole and the batch is as it was. */
async function freshIndex(store: Store, batchId: string): Promise<IndexMeta | undefined> {
  readBatch(store, batchId);
  if ('why' in checkIndex(store, batchId)) return undefined;
  const opened = await openIndex(store, batchId);
  if ('why' in opened) return undefined;
  try {
    const meta = JSON.parse(opened.rows.get(Buffer.from([META_TAG]))!.toString('utf8')) as IndexMeta;
    const { stamps } = indexedShards(store, batchId);
    const isFresh =
      meta.files === filesDigest(store, batchId) &&
      stamps.length === opened.stamps.length &&
      stamps.every(({ hex }, at) => hex === opened.stamps[at]);
    return isFresh ? meta : undefined;
  } finally {
    await opened.rows.close();
  }
}

function filesDigest(store: Store, batchId: string): string {
  return digestOfFile(fileIndex(store.root, readBatch(store, batchId).snapshot_id));
}

/** All rows of an index, sorted, made from the records. Throws as `buildIndex`. */
export function indexRows(
  store: Store,
  batchId: string,
  onProgress: IndexProgress = () => undefined,
): { rows: SortedRows; stamps: string[]; meta: IndexMeta } {
  const files = filesDigest(store, batchId);
  const { byShard, addresses, stamps } = indexedShards(store, batchId);
  const paths = new Set([...byShard.values()].flat());
  const terms = new Terms();
  const lines: Row[] = [];
  const shards: IndexMeta['shards'] = [];
  for (const [done, at] of addresses.entries()) {
    onProgress(done, addresses.length);
    const first = terms.rows;
    const lengths = addShard(store, { at, terms, paths });
    shards.push([at.taskId, at.shardId, lengths?.length ?? null, first]);
    if (lengths) lines.push({ key: linesKey(at.taskId, at.shardId), value: encodeNumbers(lengths) });
  }
  const meta: IndexMeta = { files, shards };
  const few: Row[] = [
    { key: Buffer.from([META_TAG]), value: Buffer.from(JSON.stringify(meta)) },
    { key: Buffer.from([FILES_TAG]), value: Buffer.from(JSON.stringify(Object.fromEntries(byShard))) },
    ...lines.sort((a, b) => Buffer.compare(a.key, b.key)),
  ];
  return {
    rows: {
      bytes: few.reduce((sum, { value }) => sum + value.length, terms.bytes),
      *each() {
        yield* few;
        yield* terms.sets();
      },
    },
    stamps: stamps.map(({ hex }) => hex),
    meta,
  };
}

/** The files of a batch by shard, and all its tasks in all shards that have files, with their stamps. */
function indexedShards(
  store: Store,
  batchId: string,
): { byShard: Map<ShardId, string[]>; addresses: ShardAddress[]; stamps: ReturnType<typeof stampOf>[] } {
  const byShard = new Map<ShardId, string[]>();
  for (const { path, object } of eachFile(store, readBatch(store, batchId).snapshot_id)) {
    const shardId = shardOf(object);
    const paths = byShard.get(shardId);
    if (paths) paths.push(path);
    else byShard.set(shardId, [path]);
  }
  const shardIds = [...byShard.keys()].sort(compareStrings);
  const addresses = readPlan(store, batchId).tasks.flatMap(({ task_id: taskId }) =>
    shardIds.map((shardId) => ({ batchId, taskId, shardId })),
  );
  // Before anything is read: what is written from now on is not in this index.
  return { byShard, addresses, stamps: addresses.map((at) => stampOf(store, at)) };
}

/** Rows by word of each field. */
class Terms {
  rows = 0;
  private readonly fields = new Map(FIELDS.map((field) => [field, new Map<string, number[]>()]));

  add(terms: readonly [Field, string][]): void {
    const row = this.rows++;
    for (const [field, word] of terms) {
      const words = this.fields.get(field)!;
      const runs = words.get(word);
      if (runs) addRow(runs, row);
      else words.set(word, [row, row + 1]);
    }
  }

  /** At least as many bytes as all rows have. */
  get bytes(): number {
    let bytes = 0;
    for (const words of this.fields.values())
      for (const [word, runs] of words) bytes += Math.min(3 * word.length, 2000) + 8 * runs.length;
    return bytes;
  }

  /** A row for each word, in the order of keys; made one by one, because there may be millions. */
  *sets(): Generator<Row> {
    for (const [field, words] of this.fields) {
      const digested = new Map<string, number[]>();
      for (const [word, runs] of words)
        if (!isPlainWord(word)) digested.set(termKey(field, word).toString('latin1'), runs);
      if (words.has('')) yield { key: termKey(field, ''), value: encodeRuns(words.get('')!) };
      for (const key of [...digested.keys()].sort())
        yield { key: Buffer.from(key, 'latin1'), value: encodeRuns(digested.get(key)!) };
      for (const word of sortedWords(words.keys()))
        yield { key: termKey(field, word), value: encodeRuns(words.get(word)!) };
    }
  }
}

/** Words that are not empty and whose key tells them, in the order of their UTF-8 bytes. */
function sortedWords(words: Iterable<string>): string[] {
  const plain = [...words].filter((word) => word !== '' && isPlainWord(word));
  // Up to there the order of UTF-16 units, which is fast, is the same.
  const isSimple = plain.every((word) => !/[\ud800-\uffff]/.test(word));
  return isSimple ? plain.sort() : plain.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/**
 * Adds the outputs of one shard.
 * @returns the length of each line in bytes; undefined for a shard that is left out because reading it has more to
 * tell than its outputs: it is not finished, something is lost or damaged, or it is written in another way than ours
 */
function addShard(
  store: Store,
  { at, terms, paths }: { at: ShardAddress; terms: Terms; paths: ReadonlySet<string> },
): number[] | undefined {
  const path = outputsFile(store.root, at);
  const lines: number[] = [];
  let bytes = 0;
  try {
    const state = readState(store, at);
    if (state?.status !== 'done') return undefined;
    for (const json of readLines(path)) {
      // Only of ASCII is the place of a line in the file known from the text.
      if (json === '' || !isAscii(json)) return undefined;
      const output = liftOutput(parseLine(json, path), path);
      if (typeof output.path === 'string' && !paths.has(output.path)) return undefined;
      // Words of a shard that is left out after all are never asked for.
      terms.add(termsOf(output));
      lines.push(json.length + 1);
      bytes += json.length + 1;
    }
    const isWhole = lines.length >= (state.stats?.outputs_written ?? 0);
    // The last line needs no line feed; a byte order mark is none of the text.
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return isWhole && (size === bytes || size === bytes - 1) ? lines : undefined;
  } catch (error) {
    // Whatever is wrong with it, a question that reads it will say.
    if (error instanceof UserError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text);
}
