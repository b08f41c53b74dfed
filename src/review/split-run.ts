import { Computer } from '../engine/compute.ts';
import { Memo } from '../engine/memo.ts';
import { BlobReader } from '../git/blobs.ts';
import type { Repository } from '../git/repository.ts';
import { digestOf, shardOf, type Digest } from '../records/digest.ts';
import type { Failure } from '../records/failure.ts';
import { buildFileRecord, type FileRecord } from '../records/file.ts';
import { PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import type { PartRecord } from '../records/part.ts';
import { rangeEnds, type SplitFile } from '../records/split.ts';
import { compareStrings } from '../util/json.ts';
import { UserError } from '../util/errors.ts';
import { embeddedStore } from './embedded-store.ts';
import type { CheckOptions } from './question.ts';
import type { Split } from './split-files.ts';
import { partBytes } from './split-part.ts';
import { openSplit, type OpenSplit } from './split-sides.ts';
import { workerEntry } from './worker-entry.ts';

/** What one job takes over. */
export interface RangeJob {
  split: Split;
  /** One of the split's. */
  range: string;
  /** Which try of the job this is, from 1. */
  attempt: number;
  /** The split as this clone has it, where several ranges are run in one clone. */
  opened?: OpenSplit;
}

/** What one job hands over. Its timings lie apart: nothing that is compared may hold them. */
export interface RanRange {
  /** The bytes of the part, in pieces. */
  part: Buffer[];
  failures: readonly Failure[];
  memo: { hits: number; misses: number };
  timings: { setUpMs: number; workMs: number };
}

/**
 * Computes one range of a split, head and base together, and gives it as a part. Reads the blobs of that range alone,
 * and of them only those that the memo does not know; the memo itself is left as it was.
 * Throws as `openSplit`; `RANGE_NOT_FOUND`, and `OBJECT_MISMATCH` for a blob that is not the one of the file index.
 */
export async function runRange(job: RangeJob, options: CheckOptions): Promise<RanRange> {
  const started = performance.now();
  const { split, range, attempt } = job;
  if (!split.record.ranges.some((one) => one.range === range))
    throw new UserError('RANGE_NOT_FOUND', `${JSON.stringify(range)} is no range of this split.`, {
      hints: [`Its ranges: ${split.record.ranges.map((one) => one.range).join(', ')}.`],
    });
  const { sides, root, config, plan } = job.opened ?? (await openSplit(split, options));
  const store = embeddedStore(root, options.env);
  const memo = new Memo(store.root, { reading: options.memo ?? true });
  const { files, oids } = filesOf([...split.base, ...split.head], range);
  const computer = new Computer({
    plan,
    registry: options.registry,
    memo,
    store: store.root,
    workerEntry,
    secondsPerFile: config.limits.seconds_per_file,
    source: (wanted) => readChecked(sides.repository, wanted, oids),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  });
  const setUpMs = performance.now() - started;
  try {
    await computer.compute(files, (done, total) => options.onProgress?.('analysing', done, total));
    const failed = [...computer.failed].sort(([a], [b]) => compareStrings(a, b));
    const failures = failed.flatMap(([key, list]) =>
      list.map((failure): [string, Failure] => [key, failure]),
    );
    return {
      part: partBytes(manifestOf(split, { range, attempt, failures }), memo),
      failures: files.flatMap((file) => computer.failuresOf(file)),
      memo: { hits: memo.hits, misses: memo.misses },
      timings: { setUpMs, workMs: performance.now() - started - setUpMs },
    };
  } finally {
    await computer.close();
    memo.close();
  }
}

/** The files of both sides that lie in a range, each as a record of its own, and the git object of each content. */
export function filesOf(
  index: readonly SplitFile[],
  range: string,
): { files: FileRecord[]; oids: Map<Digest, string> } {
  const { first, last } = rangeEnds(range);
  const files: FileRecord[] = [];
  const oids = new Map<Digest, string>();
  for (const [path, oid, object, size] of index) {
    const shard = Number.parseInt(shardOf(object), 16);
    if (shard < first || shard > last) continue;
    files.push(buildFileRecord(path, object, size));
    oids.set(object, oid);
  }
  return { files, oids };
}

function manifestOf(
  { record, digest }: Split,
  done: Pick<PartRecord, 'range' | 'attempt' | 'failures'>,
): Omit<PartRecord, 'packs'> {
  return {
    schema_name: 'codebatch.part',
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    split: digest,
    ...(record.base.commit === undefined ? {} : { base_commit: record.base.commit }),
    head_commit: record.head.commit!,
    plan: record.plan,
    ...done,
  };
}

async function* readChecked(
  repository: Repository,
  files: readonly FileRecord[],
  oids: ReadonlyMap<Digest, string>,
): AsyncGenerator<{ file: FileRecord; bytes: Uint8Array | undefined }> {
  const byOid = new Map<string, FileRecord[]>();
  for (const file of files) {
    const oid = oids.get(file.object)!;
    byOid.set(oid, [...(byOid.get(oid) ?? []), file]);
  }
  const reader = new BlobReader(repository);
  try {
    for await (const blob of reader.read([...byOid.keys()]))
      for (const file of byOid.get(blob.oid)!) {
        if ('bytes' in blob && digestOf(blob.bytes) !== file.object) throw otherBytes(file, blob.oid);
        yield { file, bytes: 'bytes' in blob ? blob.bytes : undefined };
      }
  } finally {
    reader.close();
  }
}

function otherBytes({ path, object }: FileRecord, oid: string): UserError {
  return new UserError('OBJECT_MISMATCH', `Git object ${oid} is not the content that the split names.`, {
    hints: ['The file index and this clone are of different repositories: run the job that plans again.'],
    details: { path, object, oid },
  });
}
