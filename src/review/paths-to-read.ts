import type { ReviewSide } from './side.ts';

/** Paths whose text may have to be looked at: on one side only, or different, or with findings of the whole batch. */
export function pathsToRead(base: ReviewSide, head: ReviewSide): string[] {
  const differs = (path: string): boolean => {
    const before = base.files.get(path);
    const after = head.files.get(path);
    if (!before || !after || before.key !== after.key || before.ignored !== after.ignored) return true;
    return base.batchFindings(path).length + head.batchFindings(path).length > 0;
  };
  return [...new Set([...base.files.keys(), ...head.files.keys()])]
    .filter((path) => differs(path) && (base.files.get(path) ?? head.files.get(path))?.language !== undefined)
    .sort();
}
