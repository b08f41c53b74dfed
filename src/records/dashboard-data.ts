import type { Severity } from './output.ts';
import type { Counts, Report } from './report.ts';

/** What the dashboard's server tells its page. None of it is stored in this form. */

/** One published batch, without its report. */
export interface BatchRow {
  /** The order of recording: what is newer has a higher number. */
  number: number;
  /** `owner/name`. */
  repository: string;
  branch: string;
  /** Null for a push. */
  pull: number | null;
  base: string | null;
  head: string;
  run: number;
  attempt: number;
  /** Of the check. */
  name: string;
  conclusion: Report['conclusion'];
  verified: boolean;
  /** ISO 8601, UTC. */
  created: string;
  verdict: string;
  counts: Counts;
  severities: Readonly<Record<Severity, number>>;
  /** Null where nobody said. */
  elapsedMs: number | null;
  memo: { hits: number; misses: number } | null;
}

/** A repository at a glance. */
export interface RepositoryRow {
  repository: string;
  batches: number;
  branches: number;
  pulls: number;
  /** The default branch, as far as it was pushed to, else the branch that most pushes went to; null when there were none. */
  mainline: string | null;
  /** The worst that came of the newest commit there; null when there was none. */
  state: Report['conclusion'] | null;
  /** The newest batches, oldest first. */
  recent: readonly BatchRow[];
}

export interface Overview {
  /** The newest revision that there is; live news go on from here. */
  cursor: number;
  /** The one with the newest batch first. */
  repositories: readonly RepositoryRow[];
  /** Branches and pull requests whose newest batch failed, newest first; the first dozens. */
  failing: readonly BatchRow[];
  /** How many there are in all. */
  failingCount: number;
  /** Repositories of which GitHub did not say whether this person may see them. */
  unasked: number;
}

export interface BranchRow {
  branch: string;
  /** The newest one of it; null when there is none. */
  pull: number | null;
  batches: number;
  newest: string;
}

export interface PullRow {
  pull: number;
  batches: number;
  newest: BatchRow;
}

/** A repository over time. */
export interface RepositoryData {
  cursor: number;
  repository: string;
  /** On GitHub. */
  url: string;
  /** Names of checks, the most frequent first. */
  names: readonly string[];
  name: string;
  branches: readonly BranchRow[];
  /** What `batches` is limited to; null for all. */
  branch: string | null;
  /** Oldest first. */
  batches: readonly BatchRow[];
  /** True when older ones were left out. */
  hasOlder: boolean;
  /** By number, the highest first. */
  pulls: readonly PullRow[];
}

/** All batches of a pull request. */
export interface PullData {
  cursor: number;
  repository: string;
  url: string;
  pull: number;
  /** Oldest first. */
  batches: readonly BatchRow[];
}

export const DELIVERY_STATES = ['queued', 'done', 'failed', 'ignored'] as const;

/** One webhook that GitHub sent, or, with the event `write`, something that could not be written there. */
export interface Delivery {
  /** As GitHub names it. */
  id: string;
  /** `workflow_run`. */
  event: string;
  action: string | null;
  /** `owner/name`; null when it is about none. */
  repository: string | null;
  /** Stays when the repository is renamed. */
  repositoryId: number | null;
  /** ISO 8601, UTC. */
  received: string;
  state: (typeof DELIVERY_STATES)[number];
  attempts: number;
  /** One sentence: what was done, or why nothing was. */
  outcome: string | null;
  /** Of the last attempt. */
  error: string | null;
  /** Whether it can be worked off once more: what it said is still known, here or to GitHub. */
  isRepeatable: boolean;
}

/** A stretch of the log, newest first. */
export interface DeliveryPage {
  deliveries: readonly Delivery[];
  /** Where the next stretch begins; null at the end. */
  next: string | null;
}

/** What a reader is told of a delivery. */
export interface DeliveryRow extends Delivery {
  /** It is repeatable, and this person may write to its repository. */
  mayRedeliver: boolean;
}

export interface DeliveryRows {
  deliveries: readonly DeliveryRow[];
  next: string | null;
}

/** Told live: a batch was recorded. */
export type LiveBatch = Pick<
  BatchRow,
  'number' | 'repository' | 'branch' | 'pull' | 'verdict' | 'conclusion'
>;
