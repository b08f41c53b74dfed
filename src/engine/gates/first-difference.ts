/** Longer lines are cut: they are evidence, not data. */
const SHOWN = 400;

/** The first lines that differ between two texts; undefined when they are equal. */
export function firstDifference(
  expected: string,
  actual: string,
): { expected: string; actual: string } | undefined {
  if (expected === actual) return undefined;
  const wanted = expected.split('\n');
  const found = actual.split('\n');
  const at = wanted.findIndex((line, n) => line !== found[n]);
  const line = at === -1 ? wanted.length : at;
  const shown = (lines: readonly string[]): string => (lines[line] ?? '').slice(0, SHOWN);
  return { expected: shown(wanted), actual: shown(found) };
}
