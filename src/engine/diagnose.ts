import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import type { Problem } from '../records/problem.ts';
import { listBatches } from '../store/batches.ts';
import { deadClaims, liveClaims } from '../store/claims.ts';
import { entriesOf, type Checked, type VerifyProgress } from '../store/inspection.ts';
import { locksDir } from '../store/layout.ts';
import { isStale } from '../store/locks.ts';
import { storeStats, type StoreStats } from '../store/stats.ts';
import { readStore, type Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { batchStatus, type Status } from './status.ts';
import { tellUnsealed, verifyStore, type Verification } from './verify.ts';

/** One question that a diagnosis answers. */
export interface DiagnosisCheck {
  name: string;
  passed: boolean;
  message: string;
}

/** What a person puts into a bug report. No absolute paths, no names of machines, no environment. */
export interface Diagnosis {
  schema_name: 'codebatch.diagnose';
  schema_version: number;
  /** The path as it was given. */
  store: string;
  status: 'ok' | 'warning' | 'error';
  codebatch_version: string;
  store_schema_version: number | null;
  expected_schema_version: number;
  environment: { node: string; platform: string; arch: string; git: string | null };
  checks: DiagnosisCheck[];
  issues: { severity: 'error'; message: string }[];
  warnings: string[];
  problems: Problem[];
  notes: Problem[];
  batches: { batch_id: string; pipeline: string; status: Status; done: number; total: number }[];
  locks: { live: number; stale: number; writing: number; collecting: number; dead_claims: number };
  stats: StoreStats;
  checked: Checked;
  summary: { total_checks: number; passed: number; failed: number; snapshots: number; batches: number };
}

/** Groups of problems, in the order of the checks. */
const CHECKS: readonly { name: string; asks: string; codes: readonly string[] }[] = [
  {
    name: 'layout',
    asks: 'only known files in known places',
    codes: ['TOP_LEVEL_UNKNOWN', 'ENTRY_UNKNOWN', 'OBJECT_MISPLACED'],
  },
  {
    name: 'records',
    asks: 'every record and line reads',
    codes: ['RECORD_DAMAGED', 'RECORD_MISSING', 'RECORD_MISPLACED', 'MANIFEST_DAMAGED'],
  },
  {
    name: 'seals',
    asks: 'no record changed after it was written',
    codes: ['SEAL_BROKEN', 'DIGEST_MISMATCH'],
  },
  {
    name: 'references',
    asks: 'everything named is there',
    codes: ['SNAPSHOT_MISSING', 'OBJECT_MISSING', 'OBJECT_SIZE', 'OBJECT_CORRUPT'],
  },
  { name: 'counts', asks: 'counts and shards are right', codes: ['COUNT_WRONG', 'OUTPUT_MISPLACED'] },
  {
    name: 'derived',
    asks: 'derived data checks',
    codes: ['MEMO_DAMAGED', 'INDEX_DAMAGED', 'OBJECT_MAP_DAMAGED', 'REPORT_DAMAGED', 'PROVENANCE_DAMAGED'],
  },
];

/** Codes of problems that some check answers for. */
export const DIAGNOSED_CODES: ReadonlySet<string> = new Set(CHECKS.flatMap(({ codes }) => codes));

/**
 * Looks at everything but the bytes of objects.
 * @param given.shown the store as the answer is to call it
 * @param given.git version of the git program, if there is one
 */
export function diagnoseStore(
  store: Store,
  given: { shown: string; git: string | undefined; onProgress?: VerifyProgress | undefined },
): Diagnosis {
  const verification = verifyStore(store, { data: true, objects: false, onProgress: given.onProgress });
  const { problems, notes, checked } = verification;
  const version = storeVersion(store);
  const readable: DiagnosisCheck = {
    name: 'schema_compatible',
    passed: version === SCHEMA_VERSION,
    message: version === null ? 'store.json does not read.' : `The store has schema ${version}.`,
  };
  const checks = [readable, ...CHECKS.map((check) => answer(check, verification))];
  const failed = checks.filter(({ passed }) => !passed);
  const warnings = notes.map(({ code, path, message }) => `${code} ${path}: ${message}`);
  return {
    schema_name: 'codebatch.diagnose',
    schema_version: SCHEMA_VERSION,
    store: given.shown,
    status: failed.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'ok',
    codebatch_version: PRODUCER.version,
    store_schema_version: version,
    expected_schema_version: SCHEMA_VERSION,
    environment: { node: process.version, platform: platform(), arch: arch(), git: given.git ?? null },
    checks,
    issues: failed.map(({ name, message }) => ({ severity: 'error', message: `${name}: ${message}` })),
    warnings,
    problems,
    notes,
    batches: statuses(store),
    locks: lockCounts(store),
    stats: storeStats(store),
    checked,
    summary: {
      total_checks: checks.length,
      passed: checks.length - failed.length,
      failed: failed.length,
      snapshots: checked.snapshots,
      batches: checked.batches,
    },
  };
}

function answer(
  check: (typeof CHECKS)[number],
  { problems, checked }: Pick<Verification, 'problems' | 'checked'>,
): DiagnosisCheck {
  const found = problems.filter(({ code }) => check.codes.includes(code));
  const [first] = found;
  const rest = check.codes.includes('SEAL_BROKEN') && checked.unsealed > 0 ? ` ${tellUnsealed(checked)}` : '';
  return {
    name: check.name,
    passed: !first,
    message: first
      ? `${found.length} not so; the first: ${first.path}: ${first.message}`
      : `So it is: ${check.asks}.${rest}`,
  };
}

function storeVersion(store: Store): number | null {
  try {
    return readStore(store).schema_version;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Of batches that can be read; of the others the problems tell. */
function statuses(store: Store): Diagnosis['batches'] {
  return listBatches(store).flatMap((batchId) => {
    try {
      const { pipeline, status, done_shards, total_shards } = batchStatus(store, batchId);
      return [{ batch_id: batchId, pipeline, status, done: done_shards, total: total_shards }];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}

function lockCounts(store: Store): Diagnosis['locks'] {
  const folder = locksDir(store.root);
  const locks = entriesOf(folder).flatMap(({ name: batchId }) =>
    entriesOf(join(folder, batchId)).map(({ name }) => isStale(join(folder, batchId, name))),
  );
  return {
    live: locks.filter((stale) => !stale).length,
    stale: locks.filter((stale) => stale).length,
    writing: liveClaims(store, 'writing').length,
    collecting: liveClaims(store, 'collecting').length,
    dead_claims: deadClaims(store).length,
  };
}
