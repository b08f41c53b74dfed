import { closeSync, fstatSync, readSync } from 'node:fs';
import type { ShardId } from '../records/digest.ts';
import type { OutputRecord } from '../records/output.ts';
import { hasIndex, openIndex } from '../store/index/batch-index.ts';
import type { Rows } from '../store/index/rows.ts';
import {
  clip,
  decodeNumbers,
  decodeRuns,
  eachRow,
  intersection,
  union,
  type Runs,
} from '../store/index/runs.ts';
import { formOf, stampOf } from '../store/index/stamp.ts';
import { parseLine } from '../store/json-files.ts';
import { fileIndex, outputsFile, type ShardAddress } from '../store/layout.ts';
import { liftOutput } from '../store/lift-output.ts';
import { digestOfFile } from '../store/objects.ts';
import { openPlain } from '../store/plain-file.ts';
import { hasSnapshot } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { compareStrings } from '../util/json.ts';
import { FILES_TAG, linesKey, META_TAG, prefixKeys, termKey, wordOf, type Field } from './index-terms.ts';
import { nameMatcher, type QueryFilters } from './query-filter.ts';
import { pathMatcher } from './query-path.ts';

/** What an index says of itself. */
export interface IndexMeta {
  /** Digest of the file index of the snapshot. */
  files: string;
  /** Task, shard, how many outputs, the row of the first. No number of outputs: the shard is left out. */
  shards: [task: string, shard: string, outputs: number | null, first: number][];
}

/** An output that an index led to, and how many outputs of the wanted kinds its shard has up to it. */
export interface PlacedOutput {
  output: OutputRecord;
  passed: number;
}

/** Outputs that lie nearer together than this are read in one go. */
const GAP_BYTES = 1 << 14;
const MOST_BYTES = 1 << 20;

interface IndexedShard {
  stamp: string;
  outputs: number | null;
  first: number;
  /** Of the file of outputs, when the stamp was compared. */
  form?: string | undefined;
}

/** The index of a batch, open for one question. It leads to outputs; whether they are asked for is looked at again. */
export class QueryIndex {
  private readonly store: Store;
  private readonly batchId: string;
  private readonly rows: Rows;
  private readonly meta: IndexMeta;
  private readonly shards: ReadonlyMap<string, IndexedShard>;
  private readonly selected: Runs;
  private readonly ofKinds: Runs | undefined;

  constructor(
    store: Store,
    given: { batchId: string; rows: Rows; stamps: readonly string[]; filters: QueryFilters },
  ) {
    const { batchId, rows, stamps, filters } = given;
    this.store = store;
    this.batchId = batchId;
    this.rows = rows;
    this.meta = JSON.parse(rows.get(Buffer.from([META_TAG]))!.toString('utf8')) as IndexMeta;
    this.shards = new Map(
      this.meta.shards.map(([task, shard, outputs, first], at) => [
        `${task}/${shard}`,
        { stamp: stamps[at] ?? '', outputs, first },
      ]),
    );
    const sets = setsOf(rows, filters, () => this.paths());
    this.ofKinds = sets.kind;
    const all = Object.values(sets);
    this.selected = all.slice(1).reduce(intersection, all[0] ?? []);
  }

  /** Whether the files of the snapshot are those that the index knows. */
  knowsFiles(snapshotId: string): boolean {
    try {
      const isSame = digestOfFile(fileIndex(this.store.root, snapshotId)) === this.meta.files;
      return isSame && hasSnapshot(this.store, snapshotId);
    } catch {
      return false;
    }
  }

  /** The shards of the files that are meant, sorted; undefined when some pattern means none. */
  shardsOf(patterns: readonly string[]): ShardId[] | undefined {
    if (patterns.length === 0)
      return [...new Set(this.meta.shards.map(([, shardId]) => shardId as ShardId))].sort(compareStrings);
    const unused = new Set(patterns);
    const shards = new Set<ShardId>();
    const matchers = patterns.map((pattern) => ({ pattern, isMeant: pathMatcher([pattern])! }));
    for (const [shardId, paths] of this.paths())
      for (const path of paths)
        for (const { pattern, isMeant } of matchers)
          if (isMeant(path)) {
            shards.add(shardId as ShardId);
            unused.delete(pattern);
          }
    return unused.size > 0 ? undefined : [...shards].sort(compareStrings);
  }

  /** Whether shards are as they were when the index was built. Only these may be asked for afterwards. */
  isFresh(taskIds: readonly string[], shardIds: readonly string[]): boolean {
    return taskIds.every((taskId) =>
      shardIds.every((shardId) => {
        const shard = this.shards.get(`${taskId}/${shardId}`);
        if (!shard) return false;
        const { hex, form } = stampOf(this.store, { batchId: this.batchId, taskId, shardId });
        shard.form = form;
        return hex === shard.stamp;
      }),
    );
  }

  /**
   * Outputs of a shard that may be asked for, in their order.
   * @returns undefined when the shard is to be read from its records: the index leaves it out, or it changed just now
   * Throws as `liftOutput`, for a line that is damaged.
   */
  placed(at: ShardAddress): Generator<PlacedOutput> | undefined {
    const shard = this.shards.get(`${at.taskId}/${at.shardId}`);
    if (!shard || shard.outputs === null) return undefined;
    const wanted = clip(this.selected, shard.first, shard.first + shard.outputs);
    if (wanted.length === 0) return none();
    const path = outputsFile(this.store.root, at);
    const file = openPlain(path);
    if (formOf(fstatSync(file, { bigint: true })) !== shard.form) {
      closeSync(file);
      return undefined;
    }
    return this.read(file, { at, shard, wanted, path });
  }

  async close(): Promise<void> {
    await this.rows.close();
  }

  private *read(
    file: number,
    { at, shard, wanted, path }: { at: ShardAddress; shard: IndexedShard; wanted: Runs; path: string },
  ): Generator<PlacedOutput> {
    try {
      const lengths = decodeNumbers(this.rows.get(linesKey(at.taskId, at.shardId))!);
      const rankOf = this.ranks(shard);
      for (const { row, json } of readPlaces(file, places(wanted, lengths, shard.first)))
        yield { output: liftOutput(parseLine(json, path), path), passed: rankOf(row) };
    } finally {
      closeSync(file);
    }
  }

  /** Says how many outputs of the wanted kinds there are in a shard up to a row; asked in ascending order. */
  private ranks({ first, outputs }: IndexedShard): (row: number) => number {
    if (!this.ofKinds) return (row) => row - first + 1;
    const runs = clip(this.ofKinds, first, first + outputs!);
    let [at, before] = [0, 0];
    return (row) => {
      for (; runs[at + 1]! <= row; at += 2) before += runs[at + 1]! - runs[at]!;
      return before + row - runs[at]! + 1;
    };
  }

  private paths(): [string, string[]][] {
    const text = this.rows.get(Buffer.from([FILES_TAG]))!.toString('utf8');
    return Object.entries(JSON.parse(text) as Record<string, string[]>);
  }
}

function* none(): Generator<PlacedOutput> {
  // Nothing of this shard is asked for.
}

/** The rows that each filter lets pass. */
function setsOf(
  rows: Rows,
  filters: QueryFilters,
  paths: () => [string, string[]][],
): Partial<Record<Field, Runs>> {
  const { kinds, severities, codes, languages, names = [] } = filters;
  const sets: Partial<Record<Field, Runs>> = {};
  const exact: [Field, readonly string[] | undefined][] = [
    ['kind', kinds],
    ['severity', severities],
    ['code', codes],
    ['language', languages],
    ['path', meantPaths(filters, paths)],
  ];
  for (const [field, words] of exact) {
    if (words === undefined || (words.length === 0 && field !== 'path')) continue;
    sets[field] = union(words.map((word) => decoded(rows.get(termKey(field, word)))));
  }
  if (names.some((name) => name.includes('*'))) sets.name = named(rows, names);
  else if (names.length > 0) sets.name = union(names.map((name) => decoded(rows.get(termKey('name', name)))));
  return sets;
}

function decoded(bytes: Buffer | undefined): Runs {
  return bytes === undefined ? [] : decodeRuns(bytes);
}

function meantPaths({ paths = [] }: QueryFilters, known: () => [string, string[]][]): string[] | undefined {
  const isMeant = pathMatcher(paths);
  return isMeant && known().flatMap(([, inShard]) => inShard.filter(isMeant));
}

/** Rows of all names that fit a pattern, and of those whose name cannot be told from the key. */
function named(rows: Rows, names: readonly string[]): Runs {
  const isName = nameMatcher(names);
  const starts = names.flatMap((name) => prefixKeys('name', name.split('*', 1)[0]!));
  const sets: Runs[] = [];
  for (const start of starts)
    for (const { key, value } of rows.below(start)) {
      const word = wordOf(key);
      if (word === undefined || isName(word)) sets.push(decodeRuns(value));
    }
  return union(sets);
}

interface Place {
  row: number;
  start: number;
  /** With its line feed. */
  length: number;
}

function* places(wanted: Runs, lengths: readonly number[], first: number): Generator<Place> {
  let start = 0;
  let at = 0;
  for (const row of eachRow(wanted)) {
    for (; at < row - first; at++) start += lengths[at]!;
    yield { row, start, length: lengths[at]! };
  }
}

/** Reads lines, those that lie together in one go. */
function* readPlaces(file: number, wanted: Iterable<Place>): Generator<{ row: number; json: string }> {
  let together: Place[] = [];
  const bounds = (): [number, number] => {
    const last = together.at(-1)!;
    return [together[0]!.start, last.start + last.length];
  };
  for (const place of wanted) {
    if (together.length > 0) {
      const [start, end] = bounds();
      if (place.start - end > GAP_BYTES || place.start + place.length - start > MOST_BYTES) {
        yield* readTogether(file, together, start, end);
        together = [];
      }
    }
    together.push(place);
  }
  if (together.length > 0) yield* readTogether(file, together, ...bounds());
}

function* readTogether(
  file: number,
  wanted: readonly Place[],
  ...[start, end]: [number, number]
): Generator<{ row: number; json: string }> {
  const bytes = Buffer.allocUnsafe(end - start);
  const count = readSync(file, bytes, 0, bytes.length, start);
  for (const { row, start: from, length } of wanted)
    yield {
      row,
      json: bytes.toString('latin1', from - start, Math.min(count, from - start + length)).trimEnd(),
    };
}

/** Whether an index could make a question shorter: one for everything reads everything. */
export function isNarrow(filters: QueryFilters): boolean {
  const { kinds, severities, codes, paths, languages, names } = filters;
  return [kinds, severities, codes, paths, languages, names].some((list) => (list?.length ?? 0) > 0);
}

/** Opens the index of a batch for a question; to be closed. Or why there is none. */
export async function openQueryIndex(
  store: Store,
  { batchId, filters }: { batchId: string; filters: QueryFilters },
): Promise<{ index: QueryIndex } | { why: string; isFault: boolean }> {
  if (!isNarrow(filters)) return { why: 'all outputs are asked for', isFault: false };
  if (!hasIndex(store, batchId))
    return { why: 'there is none: codebatch index-build makes one', isFault: false };
  const opened = await openIndex(store, batchId);
  if ('why' in opened) return { why: opened.why, isFault: true };
  const { rows, stamps } = opened;
  return { index: new QueryIndex(store, { batchId, rows, stamps, filters }) };
}
