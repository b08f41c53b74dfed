import type { Comparison } from '../compare/compare.ts';
import { recordedPlanDigest } from '../engine/plan.ts';
import type { Registry } from '../engine/task.ts';
import type { ConfigEffect } from '../records/config-effect.ts';
import type { FileComplexity } from '../records/page-data.ts';
import type { Report, Side } from '../records/report.ts';
import type { TextOf } from '../report/listed.ts';
import type { Store } from '../store/store.ts';
import { plural } from '../util/text.ts';
import { applyAcceptances } from './acceptance.ts';
import { complexityOf } from './complexity.ts';
import { compareOrList } from './compare-sides.ts';
import { Reading } from './findings.ts';
import { CONFIG_FILE } from './head-config.ts';
import { listedTexts } from './listed-texts.ts';
import { PlanDifference } from './plan-difference.ts';
import { buildReport, withExcerpts } from './report.ts';
import { snapshotNotes } from './snapshot-notes.ts';
import { snapshotRules, type GivenConfig, type SnapshotRules } from './snapshot-rules.ts';
import { StoreBytes } from './store-bytes.ts';
import { openBatch, type StoredBatch } from './stored-batch.ts';
import { StoredSide } from './stored-side.ts';
import { reviewSurface, type SurfaceReview } from './surface.ts';

export interface ReportBatchesOptions {
  registry: Registry;
  store: Store;
  head: string;
  /** Without one the findings of the head are listed. */
  base?: string;
  failOn?: readonly string[];
  /** True when a format looks at whole texts. */
  texts?: boolean;
  /** True when a format shows how complex files are. */
  complexity?: boolean;
  /** Instead of the configuration in the head's snapshot. */
  config?: GivenConfig;
}

/** What is told beside the report. */
export interface ReportedBatches {
  report: Report;
  warnings: string[];
  /** Texts of both batches, as far as the comparison had to read them. */
  textOf: TextOf;
  /** For `texts`: those of all files that findings stand in, as they are in the snapshots. */
  texts?: TextOf;
  /** For `complexity`. */
  complexity?: readonly FileComplexity[];
  /** Which file became which; without a base each became itself. */
  pairs: Comparison['pairs'];
}

/**
 * Compares two batches of a store, whoever wrote them, as `check` compares two trees; computes nothing. Results that are
 * missing make their files unknown, and where the batches ran under different rules, findings that only one of them
 * has are `rule_changed`.
 * Throws `BATCH_NOT_FOUND`, `SNAPSHOT_NOT_FOUND`, `STORE_CORRUPT`, `CONFIG_INVALID`, `ACCEPTANCE_INVALID`.
 */
export async function reportBatches(options: ReportBatchesOptions): Promise<ReportedBatches> {
  const { registry, store } = options;
  const bytes = new StoreBytes(store);
  const batches = {
    base: options.base === undefined ? undefined : openBatch(store, options.base),
    head: openBatch(store, options.head),
  };
  const rules = snapshotRules(batches, {
    bytes,
    registry,
    ...(options.config ? { config: options.config } : {}),
  });
  const reading = new Reading(rules.config);
  const base = batches.base && new StoredSide(batches.base, { registry, reading });
  const head = new StoredSide(batches.head, { registry, reading });
  const difference = new PlanDifference((batches.base ?? batches.head).plan, batches.head.plan);
  const ruleChange = (_code: string, taskId: string): string | undefined => difference.reason(taskId);
  const found = await compareOrList(base, head, { bytes, registry, ruleChange });
  const judged = await applyAcceptances({ ...found, ...rules.acceptances, head, bytes });
  const { pairs } = found.comparison;
  const surface = base ? surfaceOf({ base, head, pairs }, { batches, difference }) : NO_SURFACE;
  const effect = base && silencedEffect({ base, head, rules, comparison: found.comparison });
  const report = buildReport({
    plan: { pipeline: batches.head.pipeline, digest: recordedPlanDigest(batches.head.plan) },
    failOn: options.failOn ?? rules.config['fail-on'],
    base: { side: baseSide(batches.base), ...(base ? { files: base } : {}) },
    head: { side: batchSide(batches.head, 'the batch that was asked for'), files: head },
    ...judged,
    surface: surface.changes,
    notes: [
      ...snapshotNotes(batches.head.warnings),
      ...rules.notes,
      ...difference.reasons.map((reason) => `Not all findings can be compared: ${reason}.`),
      ...(rules.isEdited
        ? [`${CONFIG_FILE} differs between the two; what that edit does to findings only a check tells.`]
        : []),
      ...surface.notes,
    ],
    asked: {},
    ...(effect ? { effect } : {}),
  });
  const files = { base: batches.base?.files, head: batches.head.files };
  const texts = options.texts === true ? await listedTexts(report, files, bytes) : undefined;
  const textOf: TextOf = (path, side) => (side === 'head' ? head : base)?.text(path);
  return {
    report,
    warnings: lostTexts(bytes),
    pairs,
    textOf,
    ...(texts ? { texts } : {}),
    ...(options.complexity === true ? { complexity: complexityOf(base, head) } : {}),
  };
}

function batchSide({ batchId, snapshotId, files }: StoredBatch, why: string): Side {
  return { kind: 'batch', ref: batchId, why, snapshot_id: snapshotId, files: files.length };
}

function baseSide(batch: StoredBatch | undefined): Side {
  return batch ? batchSide(batch, 'as asked') : { kind: 'none', why: 'none was asked for' };
}

const NO_SURFACE: SurfaceReview = { changes: [], notes: [] };

/** What became of exported names, where both batches have a task that tells them in the same way. */
function surfaceOf(
  { base, head, pairs }: { base: StoredSide; head: StoredSide; pairs: Comparison['pairs'] },
  given: { batches: { base: StoredBatch | undefined; head: StoredBatch }; difference: PlanDifference },
): SurfaceReview {
  const { batches, difference } = given;
  const tasks = [batches.base, batches.head].map((batch) =>
    batch?.plan.tasks.find(({ type }) => type === 'symbols'),
  );
  // The reference implementation names no versions and tells no declarations.
  const telling = tasks.find((task) => task?.version !== undefined);
  if (!telling) return NO_SURFACE;
  const reason = difference.reason(telling.task_id);
  return reason === undefined
    ? reviewSurface(base, head, pairs)
    : { changes: [], notes: [`Exported names were not compared: ${reason}.`] };
}

/** What comments of the change silence; what its edit of the configuration does is not to be had without computing. */
function silencedEffect(given: {
  base: StoredSide;
  head: StoredSide;
  rules: SnapshotRules;
  comparison: Comparison;
}): ConfigEffect | undefined {
  const { base, head, rules, comparison } = given;
  if (rules.isEdited || comparison.silencedByChange.length === 0) return undefined;
  const silenced = comparison.silencedByChange.map((finding) =>
    withExcerpts(finding, { base: { files: base }, head: { files: head } }),
  );
  return { edits: [], hidden: [], lowered: [], raised: [], added: [], silenced };
}

function lostTexts({ unavailable }: StoreBytes): string[] {
  if (unavailable.size === 0) return [];
  return [
    `${plural(unavailable.size, 'object is', 'objects are')} missing or damaged, so some findings are compared without their source lines.`,
  ];
}
