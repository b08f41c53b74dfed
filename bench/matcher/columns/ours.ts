import { compare } from '../../../src/compare/compare.ts';
import { pairFiles } from '../../../src/compare/pair-files.ts';
import type { ComparedSide, SideFinding } from '../../../src/compare/side.ts';
import type { Column } from '../column.ts';

/** The comparison of this project: new is the class `new`, fixed are `fixed` and `gone`. */
export const ours: Column = {
  name: 'codebatch',
  compare(base, head) {
    const comparison = compare(base, head);
    const places = { base: byPlace(base), head: byPlace(head) };
    const isNew = new Set<SideFinding>();
    const isFixed = new Set<SideFinding>();
    for (const finding of comparison.findings) {
      const key = placeOf(finding);
      if (finding.class === 'new') isNew.add(places.head.get(key)!.shift()!);
      else if (finding.class === 'fixed' || finding.class === 'gone')
        isFixed.add(places.base.get(key)!.shift()!);
    }
    const identity = settled(base, head);
    for (const match of comparison.matches) identity.set(match.base, match.head);
    return { isNew, isFixed, identity };
  },
};

interface Placed {
  path: string;
  line: number;
  column: number;
  code: string;
  message: string;
}

/** Records of the comparison name no objects; equal places with equal messages are as good as each other. */
function placeOf({ path, line, column, code, message }: Placed): string {
  return JSON.stringify([path, line, column, code, message]);
}

function byPlace(side: ComparedSide): Map<string, SideFinding[]> {
  const places = new Map<string, SideFinding[]>();
  for (const path of side.files.keys())
    for (const finding of side.findings(path)) {
      if (finding.suppressed === true) continue;
      const key = placeOf(finding);
      const known = places.get(key);
      if (known) known.push(finding);
      else places.set(key, [finding]);
    }
  return places;
}

/** Files that the comparison only counts: the same content has the same findings, in the same order. */
function settled(base: ComparedSide, head: ComparedSide): Map<SideFinding, SideFinding> {
  const identity = new Map<SideFinding, SideFinding>();
  for (const pair of pairFiles(base, head).pairs) {
    if (pair.base.key !== pair.head.key || pair.base.status !== pair.head.status) continue;
    if (pair.base.ignored !== pair.head.ignored) continue;
    const after = shardOf(head, pair.head.path);
    for (const [at, finding] of shardOf(base, pair.base.path).entries())
      if (after[at]) identity.set(finding, after[at]);
  }
  return identity;
}

function shardOf(side: ComparedSide, path: string): SideFinding[] {
  const batch = new Set(side.batchFindings(path));
  return side.findings(path).filter((finding) => !batch.has(finding));
}
