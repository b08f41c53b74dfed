import type { ComparedSide, SideFinding } from '../../src/compare/side.ts';

/** What one way of comparing says of two sides. */
export interface Answer {
  /** Findings of the head that it reports as new. */
  isNew: ReadonlySet<SideFinding>;
  /** Findings of the base that it reports as fixed or gone. */
  isFixed: ReadonlySet<SideFinding>;
  /** Who became whom, head by base; undefined for a way that never says. */
  identity?: ReadonlyMap<SideFinding, SideFinding>;
}

/** A way of comparing, as one column of the table. Pure; it may read texts and findings of both sides. */
export interface Column {
  name: string;
  compare(base: ComparedSide, head: ComparedSide): Answer;
}
