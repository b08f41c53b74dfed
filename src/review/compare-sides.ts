import { compare, type Comparison } from '../compare/compare.ts';
import type { Registry } from '../engine/task.ts';
import type { ReviewSide } from './side.ts';
import { readsLinesAlone } from './thresholds.ts';
import type { Bytes } from './tree.ts';

/** Loads the texts that differ and compares two sides. */
export async function compareSides(
  base: ReviewSide,
  head: ReviewSide,
  { bytes, registry }: { bytes: Bytes; registry: Registry },
): Promise<Comparison> {
  const paths = pathsToRead(base, head);
  await base.loadTexts(paths, bytes);
  await head.loadTexts(paths, bytes);
  return compare(base, head, {
    readsTree: (code) => !readsLinesAlone(code, registry),
    isOfName: (code) => registry.nameRules.has(code),
  });
}

/** Paths whose text may have to be looked at: on one side only, or different, or with findings of the whole batch. */
function pathsToRead(base: ReviewSide, head: ReviewSide): string[] {
  const differs = (path: string): boolean => {
    const before = base.files.get(path);
    const after = head.files.get(path);
    if (!before || !after || before.key !== after.key || before.ignored !== after.ignored) return true;
    return base.batchFindings(path).length + head.batchFindings(path).length > 0;
  };
  return [...new Set([...base.files.keys(), ...head.files.keys()])]
    .filter((path) => differs(path) && (base.speaksOf(path) || head.speaksOf(path)))
    .sort();
}
