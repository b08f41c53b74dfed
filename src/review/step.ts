import type { Degree } from '../compare/classify.ts';
import type { Comparison } from '../compare/compare.ts';
import type { ComparedSide, SideFinding } from '../compare/side.ts';

/** A finding in one tree, by a place that stays its own as long as its file stays the same. */
export interface Standing extends Degree {
  path: string;
  scope: SideFinding['scope'];
  /** Among the file's findings of this scope. */
  index: number;
  suppressed: boolean;
}

/** What became of a finding in another tree. `unknown`: a file there does not parse or was not analysed. */
export type Fate = Standing | 'absent' | 'unknown';

/** Two commits to be compared, by name. */
export interface Stretch {
  before: string;
  after: string;
  /** True when findings that depend on other files are followed too: the whole trees are then looked at. */
  whole: boolean;
}

/** Follows findings between commits, next to each other or not. */
export interface Follower {
  /** Where a finding of the later commit stood in the earlier one. */
  earlier(standing: Standing, stretch: Stretch): Promise<Fate>;
  /** Where a finding of the earlier commit stands in the later one. */
  later(standing: Standing, stretch: Stretch): Promise<Fate>;
  /** Whether a finding may differ: its file does, or any does and it depends on others. */
  touches(between: Omit<Stretch, 'whole'>, standing: Standing): Promise<boolean>;
}

interface Way {
  found: Map<string, Standing>;
  unknown: Set<string>;
  /** The other path of files whose findings are the same in both trees. */
  settled: Map<string, string>;
}

/** One comparison, kept as what was matched with what: the sides themselves can be let go. */
export class Step {
  private readonly back: Way = { found: new Map(), unknown: new Set(), settled: new Map() };
  private readonly on: Way = { found: new Map(), unknown: new Set(), settled: new Map() };

  constructor(sides: { before: ComparedSide; after: ComparedSide }, comparison: Comparison) {
    const before = standingsOf(sides.before);
    const after = standingsOf(sides.after);
    for (const { base, head } of comparison.pairs)
      if (base.key === head.key && base.ignored === head.ignored && base.status === head.status) {
        this.on.settled.set(base.path, head.path);
        this.back.settled.set(head.path, base.path);
      }
    for (const { base, head } of comparison.matches) {
      const [earlier, later] = [before(base), after(head)];
      this.on.found.set(nameOf(earlier), later);
      this.back.found.set(nameOf(later), earlier);
    }
    for (const { id } of comparison.findings.filter((finding) => finding.class === 'unknown')) {
      const { base, head } = comparison.source(id)!;
      if (base) this.on.unknown.add(nameOf(before(base)));
      if (head) this.back.unknown.add(nameOf(after(head)));
    }
  }

  /** Where a finding of the later tree stood in the earlier one. */
  earlier(standing: Standing): Fate {
    return fateOf(standing, this.back);
  }

  /** Where a finding of the earlier tree stands in the later one. */
  later(standing: Standing): Fate {
    return fateOf(standing, this.on);
  }
}

/** Gives the standing of each finding of a side. Throws an Error for a finding of another side. */
export function standingsOf(side: ComparedSide): (finding: SideFinding) => Standing {
  const byPath = new Map<string, Map<SideFinding, number>>();
  return (finding) => {
    const { path, scope, severity, value } = finding;
    let indexes = byPath.get(path);
    if (!indexes) byPath.set(path, (indexes = indexesOf(side.findings(path))));
    const index = indexes.get(finding);
    if (index === undefined) throw new Error(`The finding ${finding.code} in ${path} is of another side.`);
    const degree = { severity, ...(value === undefined ? {} : { value }) };
    return { path, scope, index, ...degree, suppressed: finding.suppressed === true };
  };
}

function indexesOf(findings: readonly SideFinding[]): Map<SideFinding, number> {
  const counts = { shard: 0, batch: 0 };
  return new Map(findings.map((finding) => [finding, counts[finding.scope]++]));
}

function fateOf(standing: Standing, way: Way): Fate {
  const name = nameOf(standing);
  const found = way.found.get(name);
  if (found) return found;
  const path = standing.scope === 'shard' ? way.settled.get(standing.path) : undefined;
  if (path !== undefined) return { ...standing, path };
  return way.unknown.has(name) ? 'unknown' : 'absent';
}

function nameOf({ path, scope, index }: Standing): string {
  return `${scope} ${index} ${path}`;
}
