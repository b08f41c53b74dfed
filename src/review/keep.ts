import { initBatch } from '../engine/batch.ts';
import type { Plan } from '../engine/plan.ts';
import { runBatch } from '../engine/run.ts';
import { snapshotDirectory, snapshotTree } from '../engine/snapshot.ts';
import type { Registry } from '../engine/task.ts';
import { committedAt } from '../git/history.ts';
import type { ObjectMap } from '../store/object-map.ts';
import { writeProvenance } from '../store/provenance.ts';
import type { Store } from '../store/store.ts';
import type { ChosenSide } from './base.ts';
import type { Sides } from './sides.ts';
import { workerEntry } from './worker-entry.ts';

export interface KeepInputs {
  registry: Registry;
  plan: Plan;
  store: Store;
  objectMap: ObjectMap;
  env: NodeJS.ProcessEnv;
  /** Of the repository or directory. */
  root: string;
  jobs?: number;
}

/**
 * Writes both sides as whole batches, objects copied, so that every other command can read them.
 * @returns their ids; those of both are one where both trees are
 */
export async function keepBatches(
  sides: Sides,
  inputs: KeepInputs,
): Promise<{ base?: string; head?: string }> {
  const ids: { base?: string; head?: string } = {};
  for (const side of ['base', 'head'] as const)
    if (sides[side].side.kind !== 'none') ids[side] = await keepSide(sides[side], sides, inputs);
  return ids;
}

async function keepSide(chosen: ChosenSide, sides: Sides, inputs: KeepInputs): Promise<string> {
  const { store, env, plan, registry } = inputs;
  const { record } =
    sides.repository && chosen.tree !== undefined
      ? await snapshotTree({
          repository: sides.repository,
          tree: chosen.tree,
          env,
          store,
          objectMap: inputs.objectMap,
          ...(sides.gitEnv ? { gitEnv: sides.gitEnv } : {}),
        })
      : await snapshotDirectory({ dir: inputs.root, env, store });
  const { commit } = chosen.side;
  writeProvenance(store, record.snapshot_id, {
    path: inputs.root,
    ...(commit === undefined ? {} : { commit }),
    ...(commit === undefined || !sides.repository
      ? {}
      : { committed_at: await committedAt(sides.repository, commit) }),
    ...(chosen.tree === undefined ? {} : { tree: chosen.tree }),
  });
  const { batchId } = initBatch(store, { snapshotId: record.snapshot_id, plan, time: record.created_at });
  await runBatch(store, batchId, {
    registry,
    workerEntry,
    ...(inputs.jobs === undefined ? {} : { jobs: inputs.jobs }),
  });
  return batchId;
}
