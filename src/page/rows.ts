import type { Finding, FindingClass } from '../records/finding.ts';
import type { Report } from '../records/report.ts';

/** What the table calls a finding: its class, unless someone accepted it or there was no base to tell a class by. */
export type Kind = FindingClass | 'accepted' | 'found';

/** All kinds, in the order in which a reader wants them. */
export const KINDS: readonly Kind[] = [
  'worsened',
  'new',
  'found',
  'unknown',
  'rule_changed',
  'softened',
  'fixed',
  'gone',
  'edited',
  'moved',
  'accepted',
  'unchanged',
];

export const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info', 'hint'];

/** One thing that rows differ in, each value once. */
export interface Column {
  values: string[];
  /** Index into `values`, by row. */
  of: Uint32Array;
}

export const FACETS = ['kind', 'severity', 'rule', 'language'] as const;
export type Facet = (typeof FACETS)[number];

/** All findings of a report in their standing order, by column. */
export interface Table {
  findings: readonly Finding[];
  columns: Record<Facet | 'path', Column>;
  /** The text that a search looks at, in lower case; made when first asked for. */
  text: (row: number) => string;
}

interface Entry {
  finding: Finding;
  kind: Kind;
}

function entriesOf(report: Report): Entry[] {
  const plain: readonly Finding[] = [
    ...report.regressions,
    ...report.unknown,
    ...report.rule_changed,
    ...report.improvements,
    ...report.carried,
  ];
  return [
    ...plain.map((finding) => ({ finding, kind: finding.class })),
    ...report.findings.map((finding) => ({ finding, kind: 'found' as const })),
    ...report.accepted.map((finding) => ({ finding, kind: 'accepted' as const })),
  ];
}

const KIND_RANK = new Map(KINDS.map((kind, rank) => [kind, rank]));
const SEVERITY_RANK = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));

/** Code units, as everywhere else: the order must not follow the reader's language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byRank(a: Entry, b: Entry): number {
  return (
    KIND_RANK.get(a.kind)! - KIND_RANK.get(b.kind)! ||
    SEVERITY_RANK.get(a.finding.severity)! - SEVERITY_RANK.get(b.finding.severity)! ||
    byText(a.finding.path, b.finding.path) ||
    a.finding.line - b.finding.line ||
    a.finding.column - b.finding.column
  );
}

function column<T>(
  entries: readonly T[],
  valueOf: (entry: T) => string,
  known: readonly string[] = [],
): Column {
  const index = new Map(known.map((value, n) => [value, n]));
  const of = new Uint32Array(entries.length);
  for (const [row, entry] of entries.entries()) {
    const value = valueOf(entry);
    let at = index.get(value);
    if (at === undefined) index.set(value, (at = index.size));
    of[row] = at;
  }
  return { values: [...index.keys()], of };
}

/** Lists the findings of a report as a table: what got worse first, then the worst. */
export function tableOf(report: Report): Table {
  const entries = entriesOf(report).sort(byRank);
  const findings = entries.map(({ finding }) => finding);
  const texts: (string | undefined)[] = Array.from({ length: findings.length });
  return {
    findings,
    columns: {
      kind: column(entries, ({ kind }) => kind, KINDS),
      severity: column(findings, ({ severity }) => severity, SEVERITIES),
      rule: column(findings, ({ code }) => code),
      language: column(findings, ({ language }) => language ?? 'text'),
      path: column(findings, ({ path }) => path),
    },
    text: (row) => (texts[row] ??= searched(findings[row]!)),
  };
}

function searched({ message, code, path, symbol, id, reason, accepted }: Finding): string {
  return [message, code, path, symbol, id, reason, accepted?.reason].join('\n').toLowerCase();
}

/** The kind of a row. */
export function kindOf({ columns: { kind } }: Table, row: number): Kind {
  return kind.values[kind.of[row]!] as Kind;
}
