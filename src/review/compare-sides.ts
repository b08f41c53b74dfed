import { compare, type CompareOptions, type Comparison } from '../compare/compare.ts';
import { listFindings } from '../compare/finding-id.ts';
import type { Registry } from '../engine/task.ts';
import type { Finding } from '../records/finding.ts';
import type { ReviewedSide } from './reviewed-side.ts';
import { readsLinesAlone } from './thresholds.ts';
import type { Bytes } from './tree.ts';

/** What a comparison needs beside both sides. */
export interface ComparingInputs extends Pick<CompareOptions, 'ruleChange'> {
  bytes: Bytes;
  registry: Registry;
}

/** The comparison with the base; without one, the findings of the head. */
export async function compareOrList(
  base: ReviewedSide | undefined,
  head: ReviewedSide,
  given: ComparingInputs,
): Promise<{ comparison: Comparison; listed: Finding[] }> {
  if (base) return { comparison: await compareSides(base, head, given), listed: [] };
  const paths = [...head.files.keys()].filter((path) => head.findings(path).length > 0);
  await head.loadTexts(paths, given.bytes);
  return { comparison: { ...compare(head, head), unchangedCount: 0 }, listed: listFindings(head) };
}

/** Loads the texts that differ and compares two sides. */
export async function compareSides(
  base: ReviewedSide,
  head: ReviewedSide,
  { bytes, registry, ruleChange }: ComparingInputs,
): Promise<Comparison> {
  const paths = pathsToRead(base, head);
  await base.loadTexts(paths, bytes);
  await head.loadTexts(paths, bytes);
  return compare(base, head, {
    readsTree: (code) => !readsLinesAlone(code, registry),
    isOfName: (code) => registry.nameRules.has(code),
    ...(ruleChange ? { ruleChange } : {}),
  });
}

/** Paths whose text may have to be looked at: on one side only, or different, or with findings of the whole batch. */
function pathsToRead(base: ReviewedSide, head: ReviewedSide): string[] {
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
