import { pathTest } from './glob.ts';
import { byText, FACETS, type Facet, type Table } from './rows.ts';

export const SORTS = ['kind', 'severity', 'rule', 'message', 'path'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader asked for. Empty lists and texts ask for everything. */
export interface Filters extends Record<Facet, readonly string[]> {
  path: string;
  text: string;
  /** The column that orders the rows, `-` before it for the other way round; absent for the standing order. */
  sort?: Sort | `-${Sort}` | undefined;
}

export const NO_FILTERS: Filters = { kind: [], severity: [], rule: [], language: [], path: '', text: '' };

export interface Selection {
  /** Rows to show, in order. */
  shown: Uint32Array;
  /** By facet and value: how many rows there would be if this facet did not filter. */
  counts: Record<Facet, Uint32Array>;
  /** Rows that there would be if the path did not filter. */
  anywhere: Uint32Array;
}

const PATH_BIT = 1 << FACETS.length;

/** Chooses the rows in one walk: a row that fails in one thing only still counts for that thing. */
export function select(table: Table, filters: Filters, order: Uint32Array): Selection {
  const { columns } = table;
  const wanted = FACETS.map((facet) => flags(columns[facet].values, filters[facet]));
  const test = filters.path.trim() === '' ? undefined : pathTest(filters.path);
  const paths = Uint8Array.from(columns.path.values, (path) => (test === undefined || test(path) ? 1 : 0));
  const terms = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  const counts = FACETS.map((facet) => new Uint32Array(columns[facet].values.length));
  const shown: number[] = [];
  const anywhere: number[] = [];
  for (const row of order) {
    let failed = paths[columns.path.of[row]!] ? 0 : PATH_BIT;
    for (let n = 0; n < FACETS.length; n++) if (!wanted[n]![columns[FACETS[n]!].of[row]!]) failed |= 1 << n;
    // More than one bit: the row counts nowhere.
    if ((failed & (failed - 1)) !== 0 || (terms.length > 0 && !holds(table.text(row), terms))) continue;
    if (failed === 0) shown.push(row);
    if ((failed & ~PATH_BIT) === 0) anywhere.push(row);
    for (let n = 0; n < FACETS.length; n++)
      if ((failed & ~(1 << n)) === 0) counts[n]![columns[FACETS[n]!].of[row]!]!++;
  }
  return {
    shown: Uint32Array.from(shown),
    anywhere: Uint32Array.from(anywhere),
    counts: Object.fromEntries(FACETS.map((facet, n) => [facet, counts[n]!])) as Selection['counts'],
  };
}

function flags(values: readonly string[], wanted: readonly string[]): Uint8Array {
  return Uint8Array.from(values, (value) => (wanted.length === 0 || wanted.includes(value) ? 1 : 0));
}

function holds(text: string, terms: readonly string[]): boolean {
  for (const term of terms) if (!text.includes(term)) return false;
  return true;
}

/** All rows, ordered as asked; equal ones stay in their standing order. */
export function ordered(table: Table, sort: Filters['sort']): Uint32Array {
  const rows = Uint32Array.from(table.findings, (_finding, row) => row);
  if (sort === undefined) return rows;
  const down = sort.startsWith('-');
  const by = sort.replace('-', '') as Sort;
  const ranks = ranksOf(table, by);
  return rows.sort((a, b) => (down ? ranks[b]! - ranks[a]! : ranks[a]! - ranks[b]!) || a - b);
}

function ranksOf(table: Table, by: Sort): Uint32Array {
  if (by === 'kind' || by === 'severity') return table.columns[by].of;
  if (by === 'message') return rankedTexts(table.findings.map(({ message }) => message));
  const { values, of } = table.columns[by];
  const ranks = rankedTexts(values);
  return of.map((value) => ranks[value]!);
}

/** The place of each text among all of them; equal texts share theirs. */
function rankedTexts(texts: readonly string[]): Uint32Array {
  const places = new Map([...new Set(texts)].sort(byText).map((text, place) => [text, place]));
  return Uint32Array.from(texts, (text) => places.get(text)!);
}
