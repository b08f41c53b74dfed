import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { printable } from '../report/printable.ts';
import { said } from './state.ts';

/** Gives text to the clipboard; pages from a file may have no clipboard, but can copy what is selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without a clipboard
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

/** A command or a name with a button that copies exactly what is seen. */
export function Copyable({ text, label }: { text: string; label: string }): JSX.Element {
  const [state, setState] = useState('Copy');
  const seen = printable(text);
  const copy = async (): Promise<void> => {
    const done = await copied(seen);
    setState(done ? 'Copied' : 'Select it');
    said.value = done ? `Copied ${label}` : `Could not copy ${label}`;
    setTimeout(() => setState('Copy'), 1600);
  };
  return (
    <div class="copyable">
      <code>{seen}</code>
      <button type="button" aria-label={`Copy ${label}`} onClick={() => void copy()}>
        {state}
      </button>
    </div>
  );
}
