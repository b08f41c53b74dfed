import { effect, signal } from '@preact/signals';
import type { JSX } from 'preact';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const NAME = 'codebatch-theme';

/** What the reader chose last; a page from a file may not remember. */
function remembered(): Theme {
  try {
    const stored = localStorage.getItem(NAME);
    return THEMES.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** What the reader chose. */
export const theme = signal(remembered());

/** Puts the chosen colours on the page; `auto` leaves them to the system. */
export function followTheme(): void {
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value;
    try {
      localStorage.setItem(NAME, theme.value);
    } catch {
      // Chosen anew on every visit.
    }
  });
}

export function ThemeButton(): JSX.Element {
  const next = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length]!;
  return (
    <button
      type="button"
      class="quiet"
      id="theme"
      aria-label={`Colours: ${theme.value}. Change to ${next}`}
      onClick={() => (theme.value = next)}
    >
      <span class={`disc is-${theme.value}`} aria-hidden="true" />
      {theme.value}
    </button>
  );
}
