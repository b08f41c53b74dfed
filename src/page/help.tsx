import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { KEYS } from './keyboard.ts';
import { isHelpShown } from './state.ts';

/** The keys, in a dialog. */
export function Help(): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  useSignalEffect(() => {
    if (isHelpShown.value && !box.current!.open) box.current!.showModal();
    if (!isHelpShown.value) box.current!.close();
  });
  return (
    <dialog ref={box} aria-labelledby="help" onClose={() => (isHelpShown.value = false)}>
      <h2 id="help">Keys</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split('  ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="note">Filters and the open finding are in the address: copy it to share what you see.</p>
      <form method="dialog">
        <button type="submit" class="more" onClick={() => (isHelpShown.value = false)}>
          Close
        </button>
      </form>
    </dialog>
  );
}
