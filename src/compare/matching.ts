import { compareStrings } from '../util/json.ts';
import { pairAlike, pairNearest } from './align.ts';
import type { SideFinding } from './side.ts';

export interface Match {
  base: SideFinding;
  head: SideFinding;
  /** Index into `PASSES`. */
  pass: number;
  /** What exactly was equal. */
  step: string;
}

/** What a finding shows in one step; findings with equal keys may match. Undefined takes a finding out of the step. */
export interface Keys {
  base: (finding: SideFinding) => string | undefined;
  head: (finding: SideFinding) => string | undefined;
}

/** The place of a finding on a scale that both sides share. */
export interface Places {
  base: (finding: SideFinding) => number;
  head: (finding: SideFinding) => number;
}

type Label = Pick<Match, 'pass' | 'step'>;

interface Group {
  base: SideFinding[];
  head: SideFinding[];
}

/** The order of findings everywhere: by place, then by everything else that tells two apart. */
export function compareFindings(a: SideFinding, b: SideFinding): number {
  return (
    compareStrings(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareStrings(a.code, b.code) ||
    compareStrings(a.message, b.message) ||
    compareStrings(a.task_id, b.task_id) ||
    compareStrings(a.severity, b.severity) ||
    Number(a.suppressed ?? false) - Number(b.suppressed ?? false) ||
    (a.end_line ?? a.line) - (b.end_line ?? b.line) ||
    (a.end_column ?? a.column) - (b.end_column ?? b.column) ||
    compareStrings(a.symbol ?? '', b.symbol ?? '') ||
    (a.value ?? 0) - (b.value ?? 0)
  );
}

/** The unmatched findings of two sides as multisets, and the matches made of them. Every step is one hash join. */
export class Matching {
  base: SideFinding[];
  head: SideFinding[];
  readonly matches: Match[] = [];

  constructor(base: readonly SideFinding[], head: readonly SideFinding[]) {
    this.base = [...base].sort(compareFindings);
    this.head = [...head].sort(compareFindings);
  }

  /** True when nothing more can match. */
  get done(): boolean {
    return this.base.length === 0 || this.head.length === 0;
  }

  /** Matches findings with equal keys in order; where one side has more of them, the nearest are taken. */
  byKey(label: Label, keys: Keys, places: Places): void {
    this.join(label, keys, ({ base, head }) =>
      pairNearest(base.map(places.base), head.map(places.head)).map(([b, h]) => [base[b]!, head[h]!]),
    );
  }

  /**
   * Matches findings with equal keys in order: as many as the shorter side has, those that are most alike.
   * @param given.likeness 0 to 1; where groups are too large to weigh them all, places decide
   */
  byKeyAndLikeness(
    label: Label,
    keys: Keys,
    given: { likeness: (base: SideFinding, head: SideFinding) => number; places: Places },
  ): void {
    this.join(label, keys, ({ base, head }) => {
      if (base.length * head.length === 1) return [[base[0]!, head[0]!]];
      if (base.length * head.length > WEIGHED)
        return pairNearest(base.map(given.places.base), head.map(given.places.head)).map(([b, h]) => [
          base[b]!,
          head[h]!,
        ]);
      // Every pair counts for something, so that none is left out for being unlike.
      return alignment({ base, head }, (b, h) => 0.25 + 0.75 * given.likeness(b, h), 0);
    });
  }

  /** Matches findings whose key occurs once on each side. */
  byUniqueKey(label: Label, keys: Keys): void {
    this.join(label, keys, ({ base, head }) =>
      base.length === 1 && head.length === 1 ? [[base[0]!, head[0]!]] : [],
    );
  }

  /** Matches findings with equal keys in order, those most alike, none below `least`. */
  byLikeness(
    label: Label,
    keys: Keys,
    given: { likeness: (base: SideFinding, head: SideFinding) => number; least: number },
  ): void {
    this.join(label, keys, (group) => alignment(group, given.likeness, given.least));
  }

  /**
   * Matches findings with equal keys that are the best for each other, where the next best is worse by `lead`. A score of
   * 0 is no match; groups of more than `most` pairs are left alone.
   */
  byBest(
    label: Label,
    keys: Keys,
    given: { score: (base: SideFinding, head: SideFinding) => number; lead: number; most: number },
  ): void {
    this.join(label, keys, ({ base, head }) => {
      if (base.length * head.length > given.most) return [];
      const table = base.map((b) => head.map((h) => given.score(b, h)));
      const columns = head.map((_, h) => table.map((row) => row[h]!));
      return base.flatMap((b, at) => {
        const best = leaderOf(table[at]!, given.lead);
        return best !== undefined && leaderOf(columns[best]!, given.lead) === at ? [[b, head[best]!]] : [];
      });
    });
  }

  /** Takes over matches that were made elsewhere. */
  take(matches: readonly Match[]): void {
    if (matches.length === 0) return;
    const taken = new Set(matches.flatMap(({ base, head }) => [base, head]));
    this.matches.push(...matches);
    this.base = this.base.filter((finding) => !taken.has(finding));
    this.head = this.head.filter((finding) => !taken.has(finding));
  }

  private join(label: Label, keys: Keys, choose: (group: Group) => [SideFinding, SideFinding][]): void {
    if (this.done) return;
    const groups = new Map<string, Group>();
    for (const finding of this.base) {
      const key = keys.base(finding);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.base.push(finding);
      else groups.set(key, { base: [finding], head: [] });
    }
    for (const finding of this.head) {
      const key = keys.head(finding);
      if (key !== undefined) groups.get(key)?.head.push(finding);
    }
    this.take(
      [...groups.values()]
        .filter((group) => group.head.length > 0)
        .flatMap((group) => choose(group).map(([base, head]) => ({ base, head, ...label }))),
    );
  }
}

/** Pairs beyond which a group is not weighed pair by pair. */
const WEIGHED = 2500;

/** Pairs in order, those most alike, none below `least`. */
function alignment(
  { base, head }: Group,
  likeness: (base: SideFinding, head: SideFinding) => number,
  least: number,
): [SideFinding, SideFinding][] {
  // One direction for both, or ties would fall differently when the sides are swapped.
  const turned = head.length < base.length || (head.length === base.length && precedes(head, base));
  const pairs = turned
    ? pairAlike({ left: head.length, right: base.length }, (h, b) => likeness(base[b]!, head[h]!), least).map(
        ([h, b]): [number, number] => [b, h],
      )
    : pairAlike({ left: base.length, right: head.length }, (b, h) => likeness(base[b]!, head[h]!), least);
  return pairs.map(([b, h]) => [base[b]!, head[h]!]);
}

/** Index of the greatest of several scores, when no other comes near; undefined else. */
function leaderOf(scores: readonly number[], lead: number): number | undefined {
  const best = scores.reduce((most, score, at) => (score > scores[most]! ? at : most), 0);
  const isClear = scores.every((score, at) => at === best || score <= scores[best]! - lead);
  return scores[best]! > 0 && isClear ? best : undefined;
}

function precedes(a: readonly SideFinding[], b: readonly SideFinding[]): boolean {
  for (const [at, finding] of a.entries()) {
    const order = compareFindings(finding, b[at]!);
    if (order !== 0) return order < 0;
  }
  return false;
}
