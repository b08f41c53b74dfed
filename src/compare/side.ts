import type { Diagnostic } from '../records/output.ts';
import { compareStrings } from '../util/json.ts';

/** A file as the comparison knows it. */
export interface ComparedFile {
  path: string;
  digest: string;
  /** Equal keys mean equal shard-scope diagnostics: digest, language and traits. */
  key: string;
  language?: string;
  /** `parse_failed`: what is said of names is doubtful. `not_analysed`: nothing is known; `reason` says why. */
  status: 'analysed' | 'parse_failed' | 'not_analysed';
  reason?: string;
  /** The configuration leaves this path out. */
  ignored: boolean;
}

/** A diagnostic with its place. Suppressed ones are there too. */
export interface SideFinding extends Diagnostic {
  path: string;
  task_id: string;
  scope: 'shard' | 'batch';
  language?: string;
}

/** Files in the order of their digests, in which those of one shard stand together. */
export function inShardOrder<T extends Pick<ComparedFile, 'digest'>>(files: Iterable<T>): T[] {
  return [...files].sort((a, b) => compareStrings(a.digest, b.digest));
}

/** One of the two sides, ready to be asked. */
export interface ComparedSide {
  files: ReadonlyMap<string, ComparedFile>;
  /** Of one file, sorted by line, column and code; none for an ignored file. */
  findings(path: string): readonly SideFinding[];
  /** Unsuppressed shard-scope findings of one file: all that is asked of files that are the same on both sides. */
  shardCount(path: string): number;
  batchFindings(path: string): readonly SideFinding[];
  /** What is missing of results that depend on many files: `results of 06_imports`. */
  readonly lacking?: string;
  /** Undefined when it is not to be had, which costs evidence and nothing else. */
  text(path: string): string | undefined;
}
