import { diffArrays } from 'diff';
import type { ComparedSide, SideFinding } from '../../../src/compare/side.ts';
import { splitLines } from '../../../src/util/text.ts';
import type { Column } from '../column.ts';
import { openFindings } from '../open-findings.ts';

/** Lines, from 1, that only one of two texts has. */
interface Changed {
  removed: ReadonlySet<number>;
  added: ReadonlySet<number>;
}

/**
 * The filter by changed lines (reviewdog, revgrep and golangci-lint, qlty): a finding of the head is shown when its
 * line is an added line of the diff, and that is all that is known of it. Such tools do not look at the base; here what
 * stood on removed lines counts as fixed, which is more than they say. Files are the same by path alone: under a new
 * path every line is an added one.
 */
export const changedLines: Column = {
  name: 'changed lines',
  compare(base, head) {
    const open = openFindings(base, head);
    const isNew = new Set<SideFinding>();
    const isFixed = new Set<SideFinding>();
    for (const path of new Set([...open.base.keys(), ...open.head.keys()])) {
      const changed = changedIn(path, base, head);
      for (const finding of open.head.get(path) ?? [])
        if (!changed || changed.added.has(finding.line)) isNew.add(finding);
      for (const finding of open.base.get(path) ?? [])
        if (!changed || changed.removed.has(finding.line)) isFixed.add(finding);
    }
    return { isNew, isFixed };
  },
};

/** Undefined for a path that one side alone has: all of its lines changed. */
function changedIn(path: string, base: ComparedSide, head: ComparedSide): Changed | undefined {
  if (!base.files.has(path) || !head.files.has(path)) return undefined;
  const removed = new Set<number>();
  const added = new Set<number>();
  let before = 1;
  let after = 1;
  for (const part of diffArrays(splitLines(base.text(path) ?? ''), splitLines(head.text(path) ?? ''))) {
    for (let n = 0; n < part.count; n++) {
      if (part.removed) removed.add(before++);
      else if (part.added) added.add(after++);
      else {
        before++;
        after++;
      }
    }
  }
  return { removed, added };
}
