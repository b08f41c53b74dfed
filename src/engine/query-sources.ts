import {
  batchFile,
  fileIndex,
  indexDir,
  outputsFile,
  planFile,
  snapshotFile,
  stateFile,
  storeFile,
  taskFile,
} from '../store/layout.ts';

/** Files that an answer is read from; `*` stands for any shard, task or id. */
export interface Source {
  path: string;
  holds: string;
}

/** Where an answer comes from, told instead of the answer. */
export interface Sources {
  command: string;
  /** In the order of reading, relative to the store. */
  data_sources: Source[];
  /** From when on what is read counts. */
  commit_point: string;
  index: { used: boolean; reason: string };
  /** Events are never read for an answer: only what looks at a store as a whole looks at them too. */
  events_read: boolean;
  notes: string[];
}

/** What a command looks at. */
export interface Reads {
  /** False for what the program itself knows. */
  store?: false;
  batches?: readonly string[];
  /** Snapshots that are read by name or through their batches. */
  snapshots?: readonly string[];
  /** Which tasks, where only some; `*` for all. */
  tasks?: readonly string[];
  /** Which shards, where only some. */
  shards?: readonly string[];
  records: readonly ('plan' | 'snapshot' | 'task' | 'state' | 'outputs' | 'files')[];
  /** What is read of every file, for commands about a store as a whole. */
  everything?: string;
  /** Content of files, by what it is read for. */
  objects?: string;
  /** Of commands that an index can make faster. */
  index?: { used: boolean; reason: string };
  notes?: readonly string[];
}

const NO_INDEX = 'this command reads the records themselves: an index could not make it faster';

/** Says what a command reads, without reading it. Deterministic: the same question gives the same text. */
export function sourcesOf(command: string, reads: Reads): Sources {
  const { batches = [], snapshots = [], tasks = ['*'], shards = ['*'], records, notes = [] } = reads;
  const of = (record: Reads['records'][number]): boolean => records.includes(record);
  const places = batches.flatMap((batchId) =>
    tasks.flatMap((taskId) => shards.map((shardId) => ({ batchId, taskId, shardId }))),
  );
  const data: Source[] = [
    ...(reads.store === false ? [] : [{ path: storeFile(''), holds: 'the version of the store' }]),
    ...batches.flatMap((id) => [
      { path: batchFile('', id), holds: 'the snapshot and the pipeline of the batch' },
      ...(of('plan')
        ? [{ path: planFile('', id), holds: 'its tasks in order, with versions and options' }]
        : []),
    ]),
    ...(of('snapshot') ? snapshots.map((id) => ({ path: snapshotFile('', id), holds: 'the snapshot' })) : []),
    ...(of('files')
      ? snapshots.map((id) => ({ path: fileIndex('', id), holds: 'path, digest and size of every file' }))
      : []),
    ...(of('task')
      ? batches.flatMap((batchId) =>
          tasks.map((taskId) => ({ path: taskFile('', { batchId, taskId }), holds: 'the task' })),
        )
      : []),
    ...(of('state')
      ? places.map((at) => ({ path: stateFile('', at), holds: 'whether the shard is done' }))
      : []),
    ...(of('outputs') ? places.map((at) => ({ path: outputsFile('', at), holds: 'the outputs' })) : []),
    ...(reads.index?.used === true
      ? batches.map((id) => ({ path: `${indexDir('', id)}/*`, holds: 'the index: where the outputs lie' }))
      : []),
    ...(reads.everything === undefined ? [] : [{ path: '**', holds: reads.everything }]),
    ...(reads.objects === undefined ? [] : [{ path: 'objects/sha256/*', holds: reads.objects }]),
  ];
  return {
    command,
    data_sources: data,
    commit_point: commitPoint(reads),
    index: { used: reads.index?.used ?? false, reason: reads.index?.reason ?? NO_INDEX },
    events_read: reads.everything !== undefined,
    notes: [
      reads.everything === undefined
        ? 'Does not read events: no answer depends on them.'
        : 'Looks at events as at any file; what they tell decides nothing.',
      ...notes,
    ],
  };
}

function commitPoint({ store, records, everything, batches = [] }: Reads): string {
  if (store === false) return 'none: nothing is read that could change';
  if (everything !== undefined)
    return 'none: what is unfinished is told too, as what it is; state.json, batch.json and snapshot.json say what counts';
  if (records.includes('state'))
    return 'the rename of state.json to "done": outputs of other shards do not count';
  return batches.length > 0
    ? 'the rename of batch.json, the last record of a batch to be written'
    : 'the rename of snapshot.json, the last record of a snapshot to be written';
}
