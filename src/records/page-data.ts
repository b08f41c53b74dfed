import type { Counts, Report } from './report.ts';

/** One batch of the trend: what to call it, and what its report counted. */
export interface TrendPoint {
  /** A short commit, a tag or a date. */
  label: string;
  counts: Counts;
}

/** A file and the complexity of its functions together: in the head, and in the base (0 where it was not there). */
export type FileComplexity = readonly [path: string, head: number, base: number];

/** What the page of a report shows beside the report. */
export interface PageContext {
  /** What was judged, for the head of the page: `owner/repository`. */
  title?: string;
  /** Where the name of the product and the title lead, paths of the server that shows the page. */
  ways?: { home: string; title: string };
  /** Recent batches, oldest first; fewer than two make no plot. */
  trend?: readonly TrendPoint[];
  /** By path; without it hot spots are told by findings alone. */
  complexity?: readonly FileComplexity[];
}

/** What the page of a report holds in its own text. */
export interface PageData {
  report: Report;
  context: PageContext;
}
