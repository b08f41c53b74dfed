import type { ShardEntry } from '../store/batches.ts';

/** Outputs that wait to be written together: so many bytes, or a little more. */
const PORTION = 1024 * 1024;

/**
 * Cuts entries into portions that are published together: many small ones, few large ones. However many there are and
 * however large, about one portion of them is in memory.
 * @param entries made only when they are asked for
 */
export function* portions(entries: Iterable<ShardEntry>): Generator<ShardEntry[]> {
  let portion: ShardEntry[] = [];
  let length = 0;
  for (const entry of entries) {
    portion.push(entry);
    length += entry.outputs.length;
    if (length < PORTION) continue;
    yield portion;
    portion = [];
    length = 0;
  }
  if (portion.length > 0) yield portion;
}
