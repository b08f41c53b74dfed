import { active, goTo, isHelpShown, open, openFinding, selection, table } from './state.ts';

const PAGE_OF_ROWS = 15;

export const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['j  k', 'next and previous finding'],
  ['↓  ↑  PgDn  PgUp  Home  End', 'the same, in the table'],
  ['Enter', 'open the finding'],
  ['Esc', 'close it, or leave the search'],
  ['/', 'search'],
  ['?', 'show these keys'],
];

/** Closes the panel and gives the keyboard back to the table. */
export function closePanel(): void {
  open.value = undefined;
  focus('[role=grid]');
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

function openActive(): void {
  const row = selection.value.shown[active.value];
  if (row !== undefined) openFinding(table.findings[row]!.id);
}

/** Keys that count wherever the reader is, except where text is typed. */
const ANYWHERE: Record<string, () => void> = {
  j: () => goTo(active.value + 1),
  k: () => goTo(active.value - 1),
  '/': () => {
    const field = document.querySelector<HTMLInputElement>('#search');
    field?.focus();
    field?.select();
  },
  '?': () => {
    isHelpShown.value = !isHelpShown.value;
  },
};

/** Keys that count in the table only, as elsewhere they scroll the page or press a button. */
const IN_TABLE: Record<string, () => void> = {
  ArrowDown: () => goTo(active.value + 1),
  ArrowUp: () => goTo(active.value - 1),
  PageDown: () => goTo(active.value + PAGE_OF_ROWS),
  PageUp: () => goTo(active.value - PAGE_OF_ROWS),
  Home: () => goTo(0),
  End: () => goTo(selection.value.shown.length - 1),
  Enter: openActive,
  ' ': openActive,
};

function escape(target: HTMLElement): void {
  const picker = target.closest<HTMLDetailsElement>('details[open].picker');
  if (isHelpShown.value) isHelpShown.value = false;
  else if (picker) {
    picker.open = false;
    picker.querySelector('summary')?.focus();
  } else if (target.matches('input, textarea')) focus('[role=grid]');
  else if (open.value !== undefined) closePanel();
}

/** Listens to the whole page. */
export function followKeyboard(): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.key === 'Escape') {
      escape(target);
      return;
    }
    if (target.matches('input:not([type=checkbox]), textarea')) return;
    const inTable = target.matches('[role=grid]');
    // With nothing focused, Enter means the row that the keyboard is on.
    const isFree = target === document.body && event.key === 'Enter';
    const action = ANYWHERE[event.key] ?? (inTable || isFree ? IN_TABLE[event.key] : undefined);
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
