import { inShardOrder, type ComparedFile } from '../compare/side.ts';
import type { FileComplexity } from '../records/page-data.ts';
import { compareStrings } from '../util/json.ts';
import type { ReviewedSide } from './reviewed-side.ts';

/**
 * How complex the files of the head are, and were: the cyclomatic complexity of all functions of a file together. A file
 * that moved counts as new where it went. Sorted by path; files without functions are left out.
 */
export function complexityOf(base: ReviewedSide | undefined, head: ReviewedSide): FileComplexity[] {
  const now = sumsOf(head, head.files.values());
  // The same content is as complex as it is here.
  const isSame = ({ path, key }: ComparedFile): boolean => head.files.get(path)?.key === key;
  const others = [...(base?.files.values() ?? [])].filter((file) => now.has(file.path) && !isSame(file));
  const before = base && sumsOf(base, others);
  return [...now]
    .map(([path, sum]): FileComplexity => {
      const known = base?.files.get(path);
      if (base === undefined || (known && isSame(known))) return [path, sum, sum];
      return [path, sum, before?.get(path) ?? 0];
    })
    .sort(([a], [b]) => compareStrings(a, b));
}

/** By path, of those of the files that have functions. */
function sumsOf(side: ReviewedSide, files: Iterable<ComparedFile>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { path } of inShardOrder(files)) {
    const facts = side.symbolFacts(path);
    const sum = facts.reduce((all, fact) => all + (fact.kind === 'symbol' ? (fact.complexity ?? 0) : 0), 0);
    if (sum > 0) sums.set(path, sum);
  }
  return sums;
}
