import type { ComparedSide, SideFinding } from '../../../src/compare/side.ts';
import { splitLines } from '../../../src/util/text.ts';
import type { Column } from '../column.ts';
import { openFindings } from '../open-findings.ts';

/**
 * csdiff, as differential-shellcheck uses it: findings of one path are a multiset of rule, message and the text of the
 * line without its white space. Each finding of one side uses up an equal one of the other side, whichever comes; the
 * last ones that find none are new or fixed. It says how many, never who became whom, and knows no renames.
 */
export const lineMultiset: Column = {
  name: 'multiset of lines (csdiff)',
  compare(base, head) {
    const open = openFindings(base, head);
    const before = keyed(open.base, base);
    const after = keyed(open.head, head);
    return { isNew: surplus(after, before), isFixed: surplus(before, after) };
  },
};

function keyed(
  open: ReadonlyMap<string, readonly SideFinding[]>,
  side: ComparedSide,
): Map<string, SideFinding[]> {
  const byKey = new Map<string, SideFinding[]>();
  for (const [path, findings] of open) {
    const lines = splitLines(side.text(path) ?? '');
    for (const finding of findings) {
      const text = (lines[finding.line - 1] ?? '').replace(/\s+/g, '');
      const key = JSON.stringify([path, finding.code, finding.message, text]);
      byKey.set(key, [...(byKey.get(key) ?? []), finding]);
    }
  }
  return byKey;
}

/** What of one side is left when the other has used up its equals. */
function surplus(
  of: ReadonlyMap<string, readonly SideFinding[]>,
  other: ReadonlyMap<string, readonly SideFinding[]>,
): Set<SideFinding> {
  return new Set([...of].flatMap(([key, findings]) => findings.slice(other.get(key)?.length ?? 0)));
}
