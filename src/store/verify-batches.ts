import { join } from 'node:path';
import { batchSchema } from '../records/batch.ts';
import { SHARD_PATTERN } from '../records/digest.ts';
import { ID_PATTERN } from '../records/header.ts';
import { planSchema, type PlanRecord } from '../records/plan.ts';
import { taskSchema } from '../records/task.ts';
import { canonicalJson } from '../util/json.ts';
import { entriesOf, type Inspection } from './inspection.ts';
import { isFile, parseLine } from './json-files.ts';
import {
  batchDir,
  batchesDir,
  batchEvents,
  batchFile,
  planFile,
  shardsDir,
  snapshotFile,
  taskDir,
  taskEvents,
  taskFile,
  type TaskAddress,
} from './layout.ts';
import { readLines } from './lines.ts';
import { inspectNames, unknownEntry, type ObjectReferences } from './verify-objects.ts';
import { inspectCommitted, inspectRecord } from './verify-record.ts';
import { inspectShard, type BatchView } from './verify-shards.ts';
import { knownFiles, type KnownFiles } from './verify-snapshots.ts';

/** Looks at every batch: its records, its tasks, its shards and their outputs. */
export function inspectBatches(inspection: Inspection, references: ObjectReferences): void {
  const { root } = inspection.store;
  let last: { id: string; files: KnownFiles | undefined } | undefined;
  for (const { name: batchId } of entriesOf(batchesDir(root))) {
    const folder = batchDir(root, batchId);
    if (!ID_PATTERN.test(batchId)) {
      unknownEntry(inspection, folder);
      continue;
    }
    const known = ['batch.json', 'plan.json', 'events.jsonl', 'tasks'];
    inspectNames(inspection, folder, (name) => known.includes(name));
    if (!isFile(batchFile(root, batchId))) {
      inspection.note('BATCH_UNFINISHED', folder, 'It was never finished, and no reader counts it.');
      continue;
    }
    inspection.checked.batches++;
    const snapshotId = inspectBatchRecord(inspection, batchId);
    if (snapshotId !== undefined && last?.id !== snapshotId)
      last = { id: snapshotId, files: knownFiles(inspection, snapshotId) };
    const files = snapshotId === undefined ? undefined : last?.files;
    inspectTasks({ inspection, references, batchId, files, snapshotId });
  }
}

/** The record itself and what it refers to; gives the id of its snapshot. */
function inspectBatchRecord(inspection: Inspection, batchId: string): string | undefined {
  const { root } = inspection.store;
  const path = batchFile(root, batchId);
  const inspected = inspectRecord(inspection, batchSchema, path);
  inspectEvents(inspection, batchEvents(root, batchId));
  if (!inspected) return undefined;
  const { record, committed } = inspected;
  if (record.batch_id !== batchId)
    inspection.problem(
      'RECORD_MISPLACED',
      path,
      `It is the record of batch ${JSON.stringify(record.batch_id)}.`,
    );
  if (!ID_PATTERN.test(record.snapshot_id) || !isFile(snapshotFile(root, record.snapshot_id)))
    inspection.problem('SNAPSHOT_MISSING', path, `Its snapshot ${record.snapshot_id} is not there.`);
  if (inspection.data) inspectCommitted(inspection, committed, (name) => join(batchDir(root, batchId), name));
  return record.snapshot_id;
}

function inspectTasks(view: BatchView): void {
  const { inspection, batchId } = view;
  const { root } = inspection.store;
  const path = planFile(root, batchId);
  const plan = inspectRecord(inspection, planSchema, path)?.record;
  if (plan && plan.batch_id !== batchId)
    inspection.problem('RECORD_MISPLACED', path, `It is the plan of batch ${JSON.stringify(plan.batch_id)}.`);
  const folders = entriesOf(join(batchDir(root, batchId), 'tasks')).map(({ name }) => name);
  const planned = plan?.tasks.map((task) => task.task_id) ?? [];
  const ids = [...new Set([...folders, ...planned])].sort();
  for (const [done, taskId] of ids.entries()) {
    inspection.progress(done, ids.length, `batch ${batchId}`);
    const at = { batchId, taskId };
    if (!ID_PATTERN.test(taskId) || (plan && !planned.includes(taskId)))
      unknownEntry(inspection, taskDir(root, at));
    else inspectTask(view, at, plan);
  }
}

function inspectTask(view: BatchView, at: TaskAddress, plan: PlanRecord | undefined): void {
  const { inspection } = view;
  const { root } = inspection.store;
  const path = taskFile(root, at);
  const task = inspectRecord(inspection, taskSchema, path)?.record;
  if (task && (task.task_id !== at.taskId || task.batch_id !== at.batchId))
    inspection.problem('RECORD_MISPLACED', path, `It is the record of task ${JSON.stringify(task.task_id)}.`);
  const planned = plan?.tasks.find((one) => one.task_id === at.taskId);
  if (task && planned) {
    const says = canonicalJson([task.type, task.config, task.inputs.tasks]);
    if (says !== canonicalJson([planned.type, planned.config, planned.depends_on ?? []]))
      inspection.problem('RECORD_MISPLACED', path, 'It says something else than the plan of its batch.');
  }
  const known = ['task.json', 'events.jsonl', 'shards'];
  inspectNames(inspection, taskDir(root, at), (name) => known.includes(name));
  inspectEvents(inspection, taskEvents(root, at));
  for (const { name: shardId } of entriesOf(shardsDir(root, at)))
    if (SHARD_PATTERN.test(shardId)) inspectShard(view, { ...at, shardId });
    else unknownEntry(inspection, join(shardsDir(root, at), shardId));
}

/** No answer depends on events, so a line that a killed writer tore is no damage. */
function inspectEvents(inspection: Inspection, path: string): void {
  if (!inspection.data || !isFile(path)) return;
  let line = 0;
  for (const json of readLines(path)) {
    line++;
    try {
      if (json !== '') parseLine(json, path);
    } catch {
      inspection.note('EVENT_TORN', path, `Line ${line} is no event; readers leave it out.`);
    }
  }
}
