import { join } from 'node:path';
import { digestOf, type Digest } from '../records/digest.ts';
import { isTemporary } from './durable.ts';
import { entriesOf } from './inspection.ts';
import { digestOfFile } from './objects.ts';
import type { Store } from './store.ts';

/** One digest of all store bytes: paths and contents of everything but events and what is derived. */
export function storeDigest(store: Store): Digest {
  const lines: string[] = [];
  addLines(lines, store.root, []);
  return digestOf(lines.join(''));
}

function addLines(lines: string[], root: string, path: readonly string[]): void {
  for (const entry of entriesOf(join(root, ...path))) {
    const below = [...path, entry.name];
    const isApart = path.length === 0 && entry.name === 'indexes';
    if (entry.isDirectory() && !isApart) addLines(lines, root, below);
    else if (entry.isFile() && entry.name !== 'events.jsonl' && !isTemporary(entry.name))
      lines.push(`${JSON.stringify([below.join('/'), digestOfFile(join(root, ...below))])}\n`);
  }
}
