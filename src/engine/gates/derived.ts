import type { GateFailure } from '../../records/gate.ts';
import type { PlannedTask } from '../../records/plan.ts';
import { readOutputText } from '../../store/batches.ts';
import { entriesOf } from '../../store/inspection.ts';
import { memoDir } from '../../store/layout.ts';
import { envelopeTail, renderOutputs } from '../block.ts';
import { contentKey, taskFingerprint } from '../fingerprint.ts';
import { Memo } from '../memo.ts';
import { DEFAULT_FILE_BYTES } from '../plan.ts';
import { isDone } from './execution.ts';
import { firstDifference } from './first-difference.ts';
import type { Gate, GateBench, GateFindings, JudgedBatch } from './gate.ts';
import { compareIndexes } from './index-equality.ts';

/** Gates over memo and indexes, and what it must equal. */
export const DERIVED_GATES: readonly Gate[] = [
  {
    id: 'P3-A1',
    alias: 'cache-equiv',
    promise:
      'What the memo and the indexes say is, byte for byte, what the outputs of every batch say themselves.',
    method:
      'Renders each block that the memo has for a file of a batch and compares it with the stored lines; makes every row of an index again.',
    needs: 'a batch, and a memo or an index under indexes/',
    check: compareDerived,
  },
];

async function compareDerived(bench: GateBench): Promise<GateFindings> {
  const { store, batches } = bench;
  if (batches.length === 0)
    return { failures: [], details: {}, skipped: 'There is no batch that can be read.' };
  const memo = entriesOf(memoDir(store.root)).some((entry) => entry.isDirectory())
    ? compareMemo(bench)
    : undefined;
  const indexes = await compareIndexes(
    store,
    batches.map(({ batchId }) => batchId),
  );
  const hasNothing = !memo && indexes.compared + indexes.unused === 0;
  const isIdle = (memo?.details.blocks_compared ?? 0) === 0 && indexes.compared === 0;
  return {
    failures: [...(memo?.failures ?? []), ...indexes.failures],
    details: {
      ...memo?.details,
      ...(hasNothing ? {} : { indexes_compared: indexes.compared, indexes_unused: indexes.unused }),
    },
    ...(hasNothing
      ? { skipped: 'There is neither a memo nor an index.' }
      : isIdle
        ? { skipped: 'The memo has no block of a file of these batches, and no index is in use.' }
        : {}),
  };
}

function compareMemo(bench: GateBench): {
  failures: GateFailure[];
  details: { blocks_compared: number };
} {
  const memo = new Memo(bench.store.root, { reading: true });
  try {
    const compared = { blocks: 0 };
    const failures = bench.batches.flatMap((batch) =>
      batch.plan.tasks.flatMap((task) => compareTask(bench, { batch, task, memo, compared })),
    );
    return { failures, details: { blocks_compared: compared.blocks } };
  } finally {
    memo.close();
  }
}

function compareTask(
  bench: GateBench,
  given: { batch: JudgedBatch; task: PlannedTask; memo: Memo; compared: { blocks: number } },
): GateFailure[] {
  const { batch, task, memo } = given;
  if (bench.registry.tasks.get(task.type)?.scope !== 'shard' || task.version === undefined) return [];
  const fingerprint = taskFingerprint(task);
  const limits = batch.plan['limits'] as { file_bytes: number } | undefined;
  const failures: GateFailure[] = [];
  for (const [shardId, files] of batch.shards) {
    const at = { batchId: batch.batchId, taskId: task.task_id, shardId };
    if (!isDone(bench.store, at)) continue;
    const stored = linesByPath(readOutputText(bench.store, at));
    const tail = envelopeTail({ ...at, snapshotId: batch.snapshotId, time: batch.time });
    for (const file of files) {
      const block =
        file.size > (limits?.file_bytes ?? DEFAULT_FILE_BYTES)
          ? undefined
          : memo.block(fingerprint, contentKey(file, bench.registry));
      if (block === undefined) continue;
      given.compared.blocks++;
      const difference = firstDifference(renderOutputs(block, file.path, tail), stored.get(file.path) ?? '');
      if (difference)
        failures.push({
          message: `The memo says something else of ${JSON.stringify(file.path)} than the outputs.`,
          location: `batches/${batch.batchId}/tasks/${task.task_id}/shards/${shardId}/outputs.index.jsonl`,
          ...difference,
          suggestion:
            'gate run P3-A3 tells which of both is wrong; codebatch run --no-memo does without the memo.',
        });
    }
  }
  return failures;
}

/** Lines that cannot be read are another gate's business, and then simply no lines of a file. */
function linesByPath(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const path = pathOf(line);
    if (path !== undefined) lines.set(path, `${lines.get(path) ?? ''}${line}\n`);
  }
  return lines;
}

function pathOf(line: string): string | undefined {
  try {
    const { path } = JSON.parse(line) as { path?: unknown };
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined;
  }
}
