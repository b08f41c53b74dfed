import type { SideFinding } from '../../../src/compare/side.ts';
import type { HashedLines } from './sonar-lines.ts';

/** Findings of one file on one side, in order of place, and its lines. */
export interface TrackedSide {
  findings: readonly SideFinding[];
  lines: HashedLines;
}

/** Who was matched with whom so far in one pair of files. */
export class Tracking {
  readonly base: TrackedSide;
  readonly head: TrackedSide;
  /** Head by base. */
  readonly matched = new Map<SideFinding, SideFinding>();
  private readonly heads = new Set<SideFinding>();

  constructor(base: TrackedSide, head: TrackedSide) {
    this.base = base;
    this.head = head;
  }

  get isComplete(): boolean {
    return this.heads.size === this.head.findings.length;
  }

  get openBases(): SideFinding[] {
    return this.base.findings.filter((finding) => !this.matched.has(finding));
  }

  get openHeads(): SideFinding[] {
    return this.head.findings.filter((finding) => !this.heads.has(finding));
  }

  /** Does nothing when the head's finding has its partner already. */
  match(base: SideFinding, head: SideFinding): void {
    if (this.heads.has(head)) return;
    this.heads.add(head);
    this.matched.set(base, head);
  }
}
