import type { SideFinding } from '../../../src/compare/side.ts';
import type { Column } from '../column.ts';
import { openFindings } from '../open-findings.ts';

/**
 * A dictionary keyed by path, line, column and rule, as the older tool of the same name does it. Of two findings with
 * one key the later overwrites the earlier, which is then never heard of again. New are the keys that only the head
 * has, fixed those that only the base has.
 */
export const placeKey: Column = {
  name: 'path, line, column, rule',
  compare(base, head) {
    const open = openFindings(base, head);
    const before = keyed(open.base);
    const after = keyed(open.head);
    const identity = new Map(open.settled);
    for (const [key, finding] of before) if (after.has(key)) identity.set(finding, after.get(key)!);
    return {
      isNew: new Set([...after].flatMap(([key, finding]) => (before.has(key) ? [] : [finding]))),
      isFixed: new Set([...before].flatMap(([key, finding]) => (after.has(key) ? [] : [finding]))),
      identity,
    };
  },
};

function keyed(findings: ReadonlyMap<string, readonly SideFinding[]>): Map<string, SideFinding> {
  const byKey = new Map<string, SideFinding>();
  for (const finding of [...findings.values()].flat())
    byKey.set(JSON.stringify([finding.path, finding.line, finding.column, finding.code]), finding);
  return byKey;
}
