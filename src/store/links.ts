import { join } from 'node:path';
import { entriesOf } from './inspection.ts';
import type { Store } from './store.ts';

/**
 * Symbolic links inside a store, in order, as paths. They are not followed: what they lead to is not of the store, and
 * may be another one's.
 */
export function* linksIn({ root }: Store): Generator<string> {
  yield* linksBelow(root);
}

function* linksBelow(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) yield path;
    else if (entry.isDirectory()) yield* linksBelow(path);
  }
}
