import type { Counts, Report } from './report.ts';

/** One batch of the trend: what to call it, and what its report counted. */
export interface TrendPoint {
  /** A short commit, a tag or a date. */
  label: string;
  counts: Counts;
}

/** What the page of a report shows beside the report. */
export interface PageContext {
  /** What was judged, for the head of the page: `owner/repository`. */
  title?: string;
  /** Recent batches, oldest first; fewer than two make no plot. */
  trend?: readonly TrendPoint[];
}

/** What the page of a report holds in its own text. */
export interface PageData {
  report: Report;
  context: PageContext;
}
