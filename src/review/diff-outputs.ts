import { diffOutputs, type OutputChange } from '../engine/query-diff.ts';
import type { FilePair } from '../compare/pair-files.ts';
import type { ShardId } from '../records/digest.ts';
import type { OutputRecord } from '../records/output.ts';
import type { PlannedTask } from '../records/plan.ts';
import { compareStrings } from '../util/json.ts';
import { readTaskOutputs, shardOfFile, type StoredBatch } from './stored-batch.ts';

/** What both batches ran, whatever they call it. */
export interface SharedTask {
  base: PlannedTask;
  head: PlannedTask;
}

/** A file of one side or of both, and what was read of it so far. */
interface OpenFile {
  path: string;
  base?: { shard: ShardId; outputs?: OutputRecord[] };
  head?: { shard: ShardId; outputs?: OutputRecord[] };
}

/**
 * Compares all outputs but diagnostics of what both batches ran, file by file. Both are read shard by shard: in memory
 * are one shard of each and the files that stand in another shard than before, which are those that changed.
 * @param given.pairs which file became which
 * @param given.kinds only these
 */
export function diffBatchOutputs(
  batches: { base: StoredBatch; head: StoredBatch },
  given: { tasks: readonly SharedTask[]; pairs: readonly FilePair[]; kinds?: readonly string[] | undefined },
): OutputChange[] {
  const files = filesOf(batches, given.pairs);
  return given.tasks.flatMap((task) => diffTask(batches, { task, files, kinds: given.kinds }));
}

/** Files by path, for each side: one of both sides stands in both maps. */
interface Files {
  base: ReadonlyMap<string, OpenFile>;
  head: ReadonlyMap<string, OpenFile>;
}

function filesOf(
  { base, head }: { base: StoredBatch; head: StoredBatch },
  pairs: readonly FilePair[],
): Files {
  const left = new Map<string, OpenFile>(
    base.files.map((file) => [file.path, { path: file.path, base: { shard: shardOfFile(file) } }]),
  );
  const pathInBase = new Map(pairs.map((pair) => [pair.head.path, pair.base.path]));
  const right = new Map<string, OpenFile>();
  for (const file of head.files) {
    const partner = left.get(pathInBase.get(file.path) ?? '');
    const open = partner ?? { path: file.path };
    open.path = file.path;
    open.head = { shard: shardOfFile(file) };
    right.set(file.path, open);
  }
  return { base: left, head: right };
}

function diffTask(
  batches: { base: StoredBatch; head: StoredBatch },
  { task, files, kinds }: { task: SharedTask; files: Files; kinds: readonly string[] | undefined },
): OutputChange[] {
  const changes: OutputChange[] = [];
  const shards = [...new Set([...batches.base.shards.keys(), ...batches.head.shards.keys()])];
  const missing = { base: new Set<ShardId>(), head: new Set<ShardId>() };
  const elsewhere = new Set<OpenFile>();
  const settle = (open: OpenFile): void => {
    const { base, head, path } = open;
    // What is missing says nothing: neither that it was removed nor that it was added.
    const isKnown = !(base && missing.base.has(base.shard)) && !(head && missing.head.has(head.shard));
    if (isKnown) changes.push(...diffOutputs(base?.outputs ?? [], head?.outputs ?? [], path));
    delete base?.outputs;
    delete head?.outputs;
  };
  for (const shard of shards.sort(compareStrings)) {
    const here = new Set<OpenFile>();
    for (const side of ['base', 'head'] as const) {
      const found = readTaskOutputs(batches[side], { taskId: task[side].task_id, kinds, shards: [shard] });
      for (const id of found.missing.keys()) missing[side].add(id);
      for (const [path, outputs] of found.byPath) {
        const open = files[side].get(path)!;
        open[side]!.outputs = outputs.filter(({ kind }) => kind !== 'diagnostic');
        (isInOneShard(open) ? here : elsewhere).add(open);
      }
    }
    for (const open of here) settle(open);
  }
  for (const open of elsewhere) settle(open);
  return changes;
}

function isInOneShard({ base, head }: OpenFile): boolean {
  return !base || !head || base.shard === head.shard;
}
