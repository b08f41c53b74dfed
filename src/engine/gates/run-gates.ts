import { platform } from 'node:os';
import type { GateBundle, GateResult } from '../../records/gate.ts';
import { PRODUCER, SCHEMA_VERSION } from '../../records/header.ts';
import { listBatches, readBatch, readPlan } from '../../store/batches.ts';
import type { VerifyProgress } from '../../store/inspection.ts';
import { readFileIndex, readSnapshot } from '../../store/snapshots.ts';
import { storeDigest } from '../../store/store-digest.ts';
import type { Store } from '../../store/store.ts';
import { UserError } from '../../util/errors.ts';
import { compareStrings } from '../../util/json.ts';
import { nearest } from '../../util/text.ts';
import { groupByShard } from '../batch.ts';
import { recordedPlanDigest } from '../plan.ts';
import type { Registry } from '../task.ts';
import { verifyStore, type Verification } from '../verify.ts';
import { DERIVED_GATES } from './derived.ts';
import { EXECUTION_GATES } from './execution.ts';
import type { Gate, GateBench, JudgedBatch } from './gate.ts';
import { RERUN_GATE } from './rerun.ts';
import { VERIFIED_GATES } from './verified.ts';

/** All gates, sorted by id. The ids are those of the reference implementation; what each checks is stated here. */
export const GATES: readonly Gate[] = [
  ...VERIFIED_GATES,
  ...EXECUTION_GATES,
  ...DERIVED_GATES,
  RERUN_GATE,
].sort((a, b) => compareStrings(a.id, b.id));

/** Bundles by name; every gate is enforced, so `release` is all of them. */
export const BUNDLES: ReadonlyMap<string, readonly Gate[]> = new Map([
  ...['1', '2', '3', '5'].map((phase): [string, readonly Gate[]] => [
    `phase${phase}`,
    GATES.filter(({ id }) => id.startsWith(`P${phase}-`)),
  ]),
  ['release', GATES],
  ['all', GATES],
]);

/** Shards of each batch that are run again unless somebody asks for more. */
export const DEFAULT_SAMPLE = 4;

export interface GateOptions {
  registry: Registry;
  workerEntry: URL;
  /** Only this batch; the store as a whole is judged either way. */
  batchId?: string;
  sample?: number;
  onProgress?: VerifyProgress | undefined;
}

/** A gate by id or alias, in any case. Throws `GATE_NOT_FOUND` with the nearest. */
export function findGate(name: string): Gate {
  const wanted = name.toLowerCase();
  const found = GATES.find(({ id, alias }) => id.toLowerCase() === wanted || alias === wanted);
  if (found) return found;
  throw unknownName('GATE_NOT_FOUND', 'gate', { name, known: GATES.flatMap(({ id, alias }) => [id, alias]) });
}

/** The gates of a bundle. Throws `BUNDLE_NOT_FOUND`. */
export function findBundle(name: string): readonly Gate[] {
  const found = BUNDLES.get(name);
  if (found) return found;
  throw unknownName('BUNDLE_NOT_FOUND', 'bundle', { name, known: [...BUNDLES.keys()] });
}

/** Runs gates one after the other; with `failFast` none after the first that fails. Throws `BATCH_NOT_FOUND`. */
export async function runGates(
  store: Store,
  gates: readonly Gate[],
  options: GateOptions & { failFast?: boolean },
): Promise<GateResult[]> {
  const bench = openBench(store, options);
  const results: GateResult[] = [];
  for (const [done, gate] of gates.entries()) {
    options.onProgress?.(done, gates.length, gate.id);
    const { failures, details, skipped, unjudged } = await gate.check(bench);
    results.push({
      gate_id: gate.id,
      alias: gate.alias,
      status: 'ENFORCED',
      passed: failures.length === 0 && skipped === undefined,
      ...(skipped === undefined ? {} : { skipped }),
      ...(unjudged === undefined ? {} : { unjudged }),
      details,
      artifacts: [],
      failures,
    });
    if (options.failFast === true && failures.length > 0) break;
  }
  return results;
}

/** Runs a bundle and puts all evidence into one document. Throws as `findBundle` and `runGates`. */
export async function runBundle(
  store: Store,
  name: string,
  options: GateOptions & { failFast?: boolean },
): Promise<GateBundle> {
  const gates = findBundle(name);
  const results = await runGates(store, gates, options);
  const failed = results.filter(({ failures }) => failures.length > 0);
  const skipped = results.filter((result) => result.skipped !== undefined);
  return {
    schema_name: 'codebatch.gate_bundle',
    schema_version: SCHEMA_VERSION,
    bundle_name: name,
    passed: failed.length === 0,
    total: gates.length,
    passed_count: results.length - failed.length - skipped.length,
    failed_count: failed.length,
    skipped_count: gates.length - results.length + skipped.length,
    environment: { codebatch_version: PRODUCER.version, node: process.version, platform: platform() },
    evidence: {
      store_digest: storeDigest(store),
      batches: readableBatches(store, options.batchId).map(({ batchId, snapshotId, plan }) => ({
        batch_id: batchId,
        snapshot_id: snapshotId,
        plan_digest: recordedPlanDigest(plan),
      })),
      sampled_shards: options.sample ?? DEFAULT_SAMPLE,
    },
    results,
  };
}

function openBench(store: Store, options: GateOptions): GateBench {
  let verification: Verification | undefined;
  return {
    store,
    registry: options.registry,
    workerEntry: options.workerEntry,
    sample: options.sample ?? DEFAULT_SAMPLE,
    verification: () => (verification ??= verifyStore(store, { data: true, onProgress: options.onProgress })),
    batches: readableBatches(store, options.batchId),
  };
}

/** Those that cannot be read are told by the gates over records and references. */
function readableBatches(store: Store, only: string | undefined): JudgedBatch[] {
  if (only !== undefined) return [readJudged(store, only)];
  return listBatches(store).flatMap((batchId) => {
    try {
      return [readJudged(store, batchId)];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}

function readJudged(store: Store, batchId: string): JudgedBatch {
  const { snapshot_id: snapshotId } = readBatch(store, batchId);
  const files = readFileIndex(store, snapshotId);
  return {
    batchId,
    snapshotId,
    time: readSnapshot(store, snapshotId).created_at,
    plan: readPlan(store, batchId),
    files,
    shards: groupByShard(files),
  };
}

function unknownName(
  code: string,
  noun: string,
  { name, known }: { name: string; known: readonly string[] },
): UserError {
  const near = nearest(name, known);
  return new UserError(code, `There is no ${noun} ${JSON.stringify(name)}.`, {
    hints: [
      near === undefined ? `codebatch gate list names them: ${known.join(', ')}.` : `Did you mean ${near}?`,
    ],
    details: { name, known: [...known] },
  });
}
