import { join } from 'node:path';
import { shardOf } from '../records/digest.ts';
import { parseRecord } from '../records/header.ts';
import { outputSchema, statedOutputSchema } from '../records/output.ts';
import { shardStateSchema, type ShardState } from '../records/shard-state.ts';
import { UserError } from '../util/errors.ts';
import type { Inspection } from './inspection.ts';
import { isFile, parseLine } from './json-files.ts';
import { outputsFile, OUTPUTS_NAME, shardDir, stateFile, type ShardAddress } from './layout.ts';
import { liftOutput } from './lift-output.ts';
import { readLines } from './lines.ts';
import { namedObjects } from './named-objects.ts';
import { inspectNames, type ObjectReferences } from './verify-objects.ts';
import { inspectCommitted, inspectRecord } from './verify-record.ts';
import type { KnownFiles } from './verify-snapshots.ts';

/** What the parts of one batch are checked against. */
export interface BatchView {
  inspection: Inspection;
  references: ObjectReferences;
  batchId: string;
  /** Undefined when the snapshot cannot be read: what depends on it is not looked at. */
  files: KnownFiles | undefined;
  snapshotId: string | undefined;
}

/** Looks at one task and shard. Outputs count only where the state says `done`. */
export function inspectShard(view: BatchView, at: ShardAddress): void {
  const { inspection } = view;
  const { root } = inspection.store;
  inspection.checked.shards++;
  inspectNames(inspection, shardDir(root, at), (name) => name === 'state.json' || name === OUTPUTS_NAME);
  const path = stateFile(root, at);
  if (!isFile(path)) {
    inspection.note('SHARD_UNFINISHED', shardDir(root, at), 'It has no state, and no reader counts it.');
    return;
  }
  const inspected = inspectRecord(inspection, shardStateSchema, path);
  if (!inspected) return;
  const { record: state, committed } = inspected;
  if (state.batch_id !== at.batchId || state.task_id !== at.taskId || state.shard_id !== at.shardId) {
    const names = [state.batch_id, state.task_id, state.shard_id].join(' ');
    inspection.problem('RECORD_MISPLACED', path, `It is the state of ${JSON.stringify(names)}.`);
  }
  if (state.status !== 'done') return;
  if (!isFile(outputsFile(root, at))) {
    inspection.problem(
      'RECORD_MISSING',
      outputsFile(root, at),
      'The shard is done and its outputs are gone.',
    );
    return;
  }
  if (inspection.data) inspectCommitted(inspection, committed, (name) => join(shardDir(root, at), name));
  inspectOutputs(view, at, { state, isOurs: committed.size > 0 });
}

/** With data every line is read as a record; without, only references are looked for. */
function inspectOutputs(
  view: BatchView,
  at: ShardAddress,
  given: { state: ShardState; isOurs: boolean },
): void {
  const { inspection } = view;
  const path = outputsFile(inspection.store.root, at);
  let count = 0;
  for (const json of readLines(path)) {
    if (json.trim() === '') continue;
    count++;
    inspectReferences(view, json, path);
    if (!inspection.data) continue;
    try {
      inspectOutput(view, at, { json, path, where: `line ${count}`, isOurs: given.isOurs });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      inspection.problem('RECORD_DAMAGED', path, error.message);
    }
  }
  inspection.checked.outputs += count;
  const said = given.state.stats?.outputs_written;
  if (said !== undefined && said !== count)
    inspection.problem('COUNT_WRONG', path, `It has ${count} outputs, where its state says ${said}.`);
}

function inspectReferences({ references }: BatchView, json: string, path: string): void {
  for (const { object, isManifest } of namedObjects(json))
    references.check(object, path, isManifest ? { isManifest } : {});
}

/** Throws `STORE_CORRUPT`, `SCHEMA_ERROR` and `SCHEMA_NEWER` for what is no output. */
function inspectOutput(
  view: BatchView,
  at: ShardAddress,
  { json, path, where, isOurs }: { json: string; path: string; where: string; isOurs: boolean },
): void {
  const { inspection, files, snapshotId } = view;
  // The fields of a kind are ours to judge only where we wrote them.
  const schema = isOurs ? statedOutputSchema : outputSchema;
  const output = parseRecord(schema, liftOutput(parseLine(json, where), where), where);
  const isHere =
    output.batch_id === at.batchId &&
    output.task_id === at.taskId &&
    output.shard_id === at.shardId &&
    (snapshotId === undefined || output.snapshot_id === snapshotId);
  if (!isHere) inspection.problem('OUTPUT_MISPLACED', path, `Its ${where} is an output of another shard.`);
  // An output need not be about a file.
  if (output.path === undefined) return;
  const file = files?.get(output.path);
  if (files && !file)
    inspection.problem('OUTPUT_MISPLACED', path, `Its ${where} is about a file that the snapshot has not.`);
  else if (file && shardOf(file.object) !== at.shardId)
    inspection.problem(
      'OUTPUT_MISPLACED',
      path,
      `Its ${where} is about a file of shard ${shardOf(file.object)}.`,
    );
}
