import type { GateFailure } from '../../records/gate.ts';
import type { ShardState } from '../../records/shard-state.ts';
import { readState } from '../../store/batches.ts';
import { readFileIndex, readSnapshot } from '../../store/snapshots.ts';
import type { Store } from '../../store/store.ts';
import { messageOf, UserError } from '../../util/errors.ts';
import { plural } from '../../util/text.ts';
import { batchIdOf, recordedPlanDigest, storedPlan } from '../plan.ts';
import { snapshotIdOf } from '../snapshot.ts';
import type { Gate, GateBench, GateFindings, JudgedBatch } from './gate.ts';

/** Ids that follow from content; others were given by people or by other implementations. */
const DERIVED_ID = /^(?:snap|batch)-[0-9a-f]{32}$/;

/** Gates over how a batch was planned and run. */
export const EXECUTION_GATES: readonly Gate[] = [
  {
    id: 'P2-G1',
    alias: 'pipeline-exec',
    promise: 'Every task of every batch is done for every shard that has files.',
    method: 'Reads the state of each planned task and shard with files.',
    needs: 'a batch',
    check: (bench) => overBatches(bench, (batch) => unfinished(bench.store, batch)),
  },
  {
    id: 'P2-G7',
    alias: 'deps-precede',
    promise:
      'Every dependency stands before its task in the plan, and no shard is done before those that it needs.',
    method:
      'Goes through the plan in order, then through the states of each done shard and of its dependencies.',
    needs: 'a batch',
    check: (bench) => overBatches(bench, (batch) => outOfOrder(bench, batch)),
  },
  {
    id: 'P5-G4',
    alias: 'discover',
    promise:
      'This codebatch knows every task of every plan and would compute the same: type, version, options, grammars.',
    method: 'Resolves each stored plan against the tasks of this program.',
    needs: 'a batch',
    check: knownPlans,
  },
  {
    id: 'P5-G5',
    alias: 'identity',
    promise: 'The ids of snapshots and batches that follow from content do follow from it.',
    method: 'Computes each id again from the file index, and from the snapshot and the plan.',
    needs: 'a batch',
    check: (bench) => overBatches(bench, (batch) => wrongIds(bench.store, batch)),
  },
];

function overBatches(
  { batches }: GateBench,
  judge: (batch: JudgedBatch) => GateFailure[],
): ReturnType<Gate['check']> {
  if (batches.length === 0)
    return { failures: [], details: {}, skipped: 'There is no batch that can be read.' };
  return {
    failures: batches.flatMap(judge),
    details: { batches: batches.map(({ batchId }) => batchId) },
  };
}

/** The state of a shard, undefined also when it cannot be read, for which another gate answers. */
export function stateOf(
  store: Store,
  at: { batchId: string; taskId: string; shardId: string },
): ShardState | 'unreadable' | undefined {
  try {
    return readState(store, at);
  } catch (error) {
    if (error instanceof UserError) return 'unreadable';
    throw error;
  }
}

export function isDone(store: Store, at: { batchId: string; taskId: string; shardId: string }): boolean {
  const state = stateOf(store, at);
  return typeof state === 'object' && state.status === 'done';
}

function unfinished(store: Store, { batchId, plan, shards }: JudgedBatch): GateFailure[] {
  return plan.tasks.flatMap(({ task_id: taskId }) =>
    [...shards.keys()].flatMap((shardId): GateFailure[] => {
      const state = stateOf(store, { batchId, taskId, shardId });
      if (state === 'unreadable' || state?.status === 'done') return [];
      const message = state?.error
        ? `${state.error.code}: ${state.error.message}`
        : 'It was never run to its end.';
      return [
        {
          message,
          location: `batches/${batchId}/tasks/${taskId}/shards/${shardId}`,
          expected: 'done',
          actual: state?.status ?? 'ready',
          suggestion: `codebatch resume --batch ${batchId} --store …`,
        },
      ];
    }),
  );
}

/** What cannot be read is told by another gate. */
function isLacking(status: string): boolean {
  return !['done', 'unreadable'].includes(status);
}

function outOfOrder({ store, registry }: GateBench, { batchId, plan, shards }: JudgedBatch): GateFailure[] {
  const before = new Set<string>();
  const failures: GateFailure[] = [];
  const statusOf = (taskId: string, shardId: string): string => {
    const state = stateOf(store, { batchId, taskId, shardId });
    return typeof state === 'object' ? state.status : (state ?? 'ready');
  };
  for (const { task_id: taskId, type, depends_on: needs = [] } of plan.tasks) {
    for (const need of needs)
      if (!before.has(need))
        failures.push({
          message: `Task ${taskId} depends on ${need}, which does not stand before it.`,
          location: `batches/${batchId}/plan.json`,
        });
    before.add(taskId);
    const readsAll = registry.tasks.get(type)?.scope === 'batch';
    for (const need of needs.filter((one) => before.has(one))) {
      // What reads one shard of its need may know more than that says; what reads them all may not lack one.
      const lost = readsAll ? [...shards.keys()].find((one) => isLacking(statusOf(need, one))) : undefined;
      if (readsAll && lost === undefined) continue;
      for (const shardId of shards.keys()) {
        if (statusOf(taskId, shardId) !== 'done') continue;
        const status = statusOf(need, lost ?? shardId);
        if (!readsAll && status !== 'ready') continue;
        failures.push({
          message: `Shard ${shardId} of ${taskId} is done, and ${readsAll ? `shard ${lost} of ` : ''}its need ${need} ${status === 'failed' ? 'failed' : 'was never run'}.`,
          location: `batches/${batchId}/tasks/${taskId}/shards/${shardId}`,
        });
        if (readsAll) break;
      }
    }
  }
  return failures;
}

/** A plan that names no versions says nothing of what was computed: it can only be of tasks that there are not. */
async function knownPlans(bench: GateBench): Promise<GateFindings> {
  const found = await overBatches(bench, (batch) => unknownPlan(bench, batch));
  const silent = bench.batches.filter(({ plan }) => plan.tasks.some(({ version }) => version === undefined));
  if (found.failures.length > 0 || silent.length === 0) return found;
  if (silent.length === bench.batches.length)
    return { ...found, skipped: 'No plan names the versions of its tasks.' };
  const unjudged = `${plural(silent.length, 'plan')} without versions: whether they would be computed alike is not known.`;
  return { ...found, unjudged };
}

function unknownPlan({ registry }: GateBench, { batchId, plan }: JudgedBatch): GateFailure[] {
  try {
    storedPlan(registry, '', plan);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ message: messageOf(error), location: `batches/${batchId}/plan.json` }];
  }
}

function wrongIds(store: Store, { batchId, snapshotId, plan }: JudgedBatch): GateFailure[] {
  const failures: GateFailure[] = [];
  const compare = (id: string, expected: string, location: string): void => {
    if (DERIVED_ID.test(id) && id !== expected)
      failures.push({ message: 'The id does not follow from the content.', location, expected, actual: id });
  };
  const { created_at: time } = readSnapshot(store, snapshotId);
  compare(snapshotId, snapshotIdOf(readFileIndex(store, snapshotId), time), `snapshots/${snapshotId}`);
  compare(batchId, batchIdOf(snapshotId, { digest: recordedPlanDigest(plan) }), `batches/${batchId}`);
  return failures;
}
