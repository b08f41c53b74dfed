import { compare } from '../../src/compare/compare.ts';
import type { SideFinding } from '../../src/compare/side.ts';
import type { Column } from './column.ts';

export const oursDraft: Column = {
  name: 'ours',
  compare(base, head) {
    const comparison = compare(base, head);
    const identity = new Map(comparison.matches.map((match) => [match.head, match.base]));
    const placeKey = (f: {
      path: string;
      line: number;
      column: number;
      code: string;
      message: string;
    }): string => `${f.path}\0${f.line}\0${f.column}\0${f.code}\0${f.message}`;
    const isNew = new Set<SideFinding>();
    const isFixed = new Set<SideFinding>();
    const news = Map.groupBy(
      comparison.findings.filter((f) => f.class === 'new'),
      placeKey,
    );
    const fixed = Map.groupBy(
      comparison.findings.filter((f) => f.class === 'fixed' || f.class === 'gone'),
      placeKey,
    );
    for (const path of head.files.keys())
      for (const f of head.findings(path)) if (news.has(placeKey(f)) && !identity.has(f)) isNew.add(f);
    const matched = new Set(identity.values());
    for (const path of base.files.keys())
      for (const f of base.findings(path)) if (fixed.has(placeKey(f)) && !matched.has(f)) isFixed.add(f);
    return { isNew, isFixed, identity };
  },
};
