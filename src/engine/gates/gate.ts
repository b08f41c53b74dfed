import type { ShardId } from '../../records/digest.ts';
import type { FileRecord } from '../../records/file.ts';
import type { GateFailure } from '../../records/gate.ts';
import type { PlanRecord } from '../../records/plan.ts';
import type { Store } from '../../store/store.ts';
import type { Registry } from '../task.ts';
import type { Verification } from '../verify.ts';

/** A batch whose records can be read. */
export interface JudgedBatch {
  batchId: string;
  snapshotId: string;
  /** Of the snapshot: the time of all its outputs. */
  time: string;
  plan: PlanRecord;
  files: FileRecord[];
  /** Files of each shard that has any. */
  shards: Map<ShardId, FileRecord[]>;
}

/** All that gates may look at. */
export interface GateBench {
  store: Store;
  registry: Registry;
  /** Module of the face that calls `serveJobs`. */
  workerEntry: URL;
  /** How many shards of each batch are run again. */
  sample: number;
  /** Made once, by the first gate that asks. */
  verification: () => Verification;
  batches: readonly JudgedBatch[];
}

/** What a gate found. */
export interface GateFindings {
  failures: GateFailure[];
  details: Record<string, unknown>;
  /** Why there was nothing to judge. */
  skipped?: string;
  /** What of the promise could not be looked at, of a store that keeps the rest. */
  unjudged?: string;
}

/** One promise about a store, and how it is checked. Each kind of damage is the business of exactly one gate. */
export interface Gate {
  id: string;
  alias: string;
  /** One sentence that is true of a good store. */
  promise: string;
  /** How it is checked, for `gate explain`. */
  method: string;
  /** What must be given or present. */
  needs: string;
  check(bench: GateBench): GateFindings | Promise<GateFindings>;
}
