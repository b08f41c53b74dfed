import { hexOf } from '../records/digest.ts';
import type { FileRecord } from '../records/file.ts';
import type { PlannedTask } from '../records/plan.ts';
import { batchKey, type BatchMemoInputs } from './batch-memo.ts';
import type { Computer } from './compute.ts';
import { taskFingerprint, type ContentKey } from './fingerprint.ts';
import type { Memo, WhyMissing } from './memo.ts';
import type { BatchTask, Registry } from './task.ts';

/** Where the outputs came from that say something of one file. Told beside a report, never in it. */
export interface Provenance {
  task_id: string;
  task_type: string;
  task_version?: number;
  /** First digits of the task's fingerprint. */
  fingerprint: string;
  /** First digits of the digest of the file's content. */
  object: string;
  /** `hit`: remembered. `miss`: computed in this run. `none`: there are no outputs. */
  memo: 'hit' | 'miss' | 'none';
  /** Why it is no hit, as far as that can be known. */
  why?: string;
  /** Of a task that looks at the whole batch: how many files have outputs that it read. */
  files?: number;
}

/** Hex digits that are shown of a digest. */
const SHOWN = 12;

const WHY: Record<WhyMissing, { shard: string; batch: string }> = {
  not_reading: {
    shard: 'reading was switched off by --no-memo',
    batch: 'reading was switched off by --no-memo',
  },
  damaged: {
    shard: 'what was remembered is damaged',
    batch: 'what was remembered is damaged',
  },
  other_fingerprint: {
    shard: 'another fingerprint: this content is remembered for another tool, version or options only',
    batch: 'another fingerprint: these outputs are remembered for another version or options only',
  },
  unseen: {
    shard: 'this content was not seen before',
    batch: 'these outputs were not seen together before',
  },
};

export interface ProvenanceInputs {
  computer: Computer;
  memo: Memo;
  plan: { tasks: readonly PlannedTask[] };
  registry: Registry;
  /** All files of the side. */
  files: readonly FileRecord[];
}

/** Says of one task's outputs about a file whether they were remembered, and if not, why. Ask after the computation. */
export function provenanceOf(file: FileRecord, planned: PlannedTask, given: ProvenanceInputs): Provenance {
  const fingerprint = taskFingerprint(planned);
  const common = {
    task_id: planned.task_id,
    task_type: planned.type,
    ...(planned.version === undefined ? {} : { task_version: planned.version }),
    fingerprint: fingerprint.slice(0, SHOWN),
    object: hexOf(file.object).slice(0, SHOWN),
  };
  const code = given.registry.tasks.get(planned.type);
  if (code?.scope === 'batch') return { ...common, ...batchOrigin(code, planned, given) };
  if (given.computer.tooLarge(file))
    return { ...common, memo: 'none', why: 'the file is larger than the limit' };
  return { ...common, ...originOf(planned, given.computer.key(file), { ...given, scope: 'shard' }) };
}

function batchOrigin(
  code: BatchTask,
  planned: PlannedTask,
  given: ProvenanceInputs,
): Pick<Provenance, 'memo' | 'why' | 'files'> {
  const { computer, plan, files } = given;
  const needed = plan.tasks.filter((task) => code.needs.includes(task.type));
  const summary: BatchMemoInputs['summary'] = (taskId, file) => computer.summary(taskId, file);
  const read = files.filter((file) => needed.some((task) => summary(task.task_id, file)?.batchFacts));
  const key = batchKey(code, { plan: plan.tasks, files, summary });
  if (key === undefined)
    return { files: read.length, memo: 'miss', why: 'a file failed, so nothing of this is remembered' };
  return { files: read.length, ...originOf(planned, key, { ...given, scope: 'batch' }) };
}

function originOf(
  planned: PlannedTask,
  key: ContentKey,
  { memo, plan, scope }: ProvenanceInputs & { scope: 'shard' | 'batch' },
): Pick<Provenance, 'memo' | 'why'> {
  const fingerprint = taskFingerprint(planned);
  const origin = memo.origin(fingerprint, key);
  if (origin === 'remembered') return { memo: 'hit' };
  const why = memo.whyMissing(fingerprint, key, new Set(plan.tasks.map(taskFingerprint)));
  return origin === 'computed'
    ? { memo: 'miss', why: WHY[why][scope] }
    : { memo: 'none', why: 'the task failed on this file' };
}
