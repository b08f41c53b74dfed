import type { FileComplexity } from '../records/page-data.ts';
import { compareStrings } from '../util/json.ts';
import type { ReviewedSide } from './reviewed-side.ts';

/**
 * How complex the files of the head are, and were: the cyclomatic complexity of all functions of a file together. A file
 * that moved counts as new where it went. Sorted by path; files without functions are left out.
 */
export function complexityOf(base: ReviewedSide | undefined, head: ReviewedSide): FileComplexity[] {
  return [...head.files.keys()].sort(compareStrings).flatMap((path): FileComplexity[] => {
    const now = sumIn(head, path);
    if (now === 0) return [];
    const before = base?.files.get(path);
    // The same content is as complex as it is here.
    const was = before && (before.key === head.files.get(path)!.key ? now : sumIn(base!, path));
    return [[path, now, base === undefined ? now : (was ?? 0)]];
  });
}

function sumIn(side: ReviewedSide, path: string): number {
  return side
    .symbolFacts(path)
    .reduce((sum, fact) => sum + (fact.kind === 'symbol' ? (fact.complexity ?? 0) : 0), 0);
}
