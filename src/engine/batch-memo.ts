import type { FileRecord } from '../records/file.ts';
import { compareFiles } from '../records/file.ts';
import type { Fact } from '../records/output.ts';
import type { PlannedTask } from '../records/plan.ts';
import { escapeNonAscii, sha256Stream } from '../util/json.ts';
import { runBatchTask, type BlockReader } from './batch-scope.ts';
import { taskFingerprint, type ContentKey } from './fingerprint.ts';
import type { Memo } from './memo.ts';
import type { BlockSummary } from './memo-pack.ts';
import type { BatchTask } from './task.ts';

export interface BatchMemoInputs {
  planned: PlannedTask;
  plan: readonly PlannedTask[];
  files: readonly FileRecord[];
  block: BlockReader;
  summary: (taskId: string, file: FileRecord) => BlockSummary | undefined;
  memo: Memo;
}

/**
 * Facts of a batch-scope task by path, remembered by what it reads: all paths, and the facts of the kinds that it reads.
 * An edit that changes no import costs nothing here.
 */
export function rememberedBatchFacts(code: BatchTask, inputs: BatchMemoInputs): Map<string, Fact[]> {
  const key = batchKey(code, inputs);
  const fingerprint = taskFingerprint(inputs.planned);
  const known =
    key === undefined
      ? undefined
      : inputs.memo.lookup(fingerprint, key) && inputs.memo.block(fingerprint, key);
  if (known !== undefined) return readFacts(known);
  const facts = runBatchTask(code, inputs);
  if (key !== undefined) {
    const summary: BlockSummary = { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' };
    inputs.memo.put(fingerprint, key, {
      bytes: Buffer.from(writeFacts(facts), 'latin1'),
      summary,
      keep: true,
    });
  }
  return facts;
}

/**
 * What a batch-scope task's facts are remembered by. Undefined when some file failed: what a batch lacks must not be
 * remembered as its answer.
 */
export function batchKey(
  code: BatchTask,
  { plan, files, summary }: Pick<BatchMemoInputs, 'plan' | 'files' | 'summary'>,
): ContentKey | undefined {
  const needed = plan.filter((task) => code.needs.includes(task.type));
  const hash = sha256Stream();
  for (const file of [...files].sort(compareFiles)) {
    const digests = needed.map((task) => summary(task.task_id, file)?.batchFacts);
    if (digests.includes(undefined)) return undefined;
    hash.update(`${JSON.stringify([file.path, ...digests])}\n`);
  }
  return `${hash.hex()}::` as ContentKey;
}

function writeFacts(facts: ReadonlyMap<string, readonly Fact[]>): string {
  return escapeNonAscii([...facts].map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

function readFacts(block: string): Map<string, Fact[]> {
  const lines = block.split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as [string, Fact[]]));
}
