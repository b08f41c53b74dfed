import type { Finding, Place } from '../records/finding.ts';
import { severityRank } from '../records/output.ts';
import type { Report } from '../records/report.ts';

/** The lists of findings of a report, those first that a reader looks for first; each finding is in one of them. */
export const LISTS = [
  'regressions',
  'findings',
  'carried',
  'accepted',
  'improvements',
  'unknown',
  'rule_changed',
] as const satisfies readonly (keyof Report)[];

/** Gives the text of a file of one side as git has it, its byte order mark included, or undefined when it is not there. */
export type TextOf = (path: string, side: 'base' | 'head') => string | undefined;

/** The side whose tree has a finding's place: the head, unless the finding stands in the base alone. */
export function sideOf({
  base,
  class: name,
  side,
}: {
  base?: Place | undefined;
  class: string;
  side?: 'base' | undefined;
}): 'base' | 'head' {
  const isInBaseAlone = name === 'fixed' || name === 'gone' || side === 'base';
  return base === undefined && isInBaseAlone ? 'base' : 'head';
}

/** The findings with the worst severities first, else in their order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
}
