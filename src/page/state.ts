import { batch, computed, effect, signal } from '@preact/signals';
import type { Finding } from '../records/finding.ts';
import type { PageData } from '../records/page-data.ts';
import { NO_FILTERS, ordered, select, type Filters } from './filters.ts';
import { decodeHash, encodeHash } from './permalink.ts';
import { tableOf } from './rows.ts';

/** What stands in the page's own block of data. */
export const { report, context }: PageData = JSON.parse(
  document.getElementById('data')!.textContent,
) as PageData;

export const table = tableOf(report);

const linked = decodeHash(location.hash);
export const filters = signal<Filters>(linked.filters);
/** Id of the finding in the panel. */
export const open = signal<string | undefined>(linked.open);
/** Which of the shown rows the keyboard is on. */
export const active = signal(0);
export const isHelpShown = signal(false);
/** What was last done, for those who cannot see it. */
export const said = signal('');

const sort = computed(() => filters.value.sort);
const order = computed(() => ordered(table, sort.value));
export const selection = computed(() => select(table, filters.value, order.value));

const extra: readonly Finding[] = report.config_effect
  ? [
      report.config_effect.hidden,
      report.config_effect.lowered,
      report.config_effect.raised,
      report.config_effect.added,
      report.config_effect.silenced,
    ].flat()
  : [];
const byId = new Map<string, { finding: Finding; row?: number }>();
for (const finding of extra) byId.set(finding.id, { finding });
for (const [row, finding] of table.findings.entries()) byId.set(finding.id, { finding, row });

/** The finding in the panel; undefined when none is open, or when the address names one that is not here. */
export const opened = computed(() => (open.value === undefined ? undefined : byId.get(open.value)));

/** Changes what is shown. The keyboard goes to the first row, as the rows are others. */
export function filter(change: Partial<Filters>): void {
  batch(() => {
    filters.value = { ...filters.value, ...change };
    active.value = 0;
  });
}

export function clearFilters(): void {
  filter({ ...NO_FILTERS, sort: filters.value.sort });
}

/** Puts the keyboard on a row, and the panel too when it is open. */
export function goTo(at: number): void {
  const { shown } = selection.value;
  if (shown.length === 0) return;
  batch(() => {
    active.value = Math.min(Math.max(0, at), shown.length - 1);
    if (open.value !== undefined) open.value = table.findings[shown[active.value]!]!.id;
  });
}

/** Opens a finding in the panel, and puts the keyboard on its row if it is among the shown ones. */
export function openFinding(id: string): void {
  batch(() => {
    open.value = id;
    const row = byId.get(id)?.row;
    const at = row === undefined ? -1 : selection.value.shown.indexOf(row);
    if (at !== -1) active.value = at;
  });
}

/** Keeps the address and the page in step, both ways. Where the browser forbids it, the page works without. */
export function followAddress(): void {
  effect(() => {
    const hash = encodeHash({ filters: filters.value, open: open.value });
    if (hash === encodeHash(decodeHash(location.hash))) return;
    try {
      history.replaceState(null, '', `#${hash}`);
    } catch {
      location.hash = hash;
    }
  });
  addEventListener('hashchange', () => {
    const asked = decodeHash(location.hash);
    batch(() => {
      filters.value = asked.filters;
      active.value = 0;
      open.value = undefined;
      if (asked.open !== undefined) openFinding(asked.open);
    });
  });
  if (open.value !== undefined) openFinding(open.value);
}
