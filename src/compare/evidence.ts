import type { Place } from '../records/finding.ts';
import type { Source } from './classify.ts';
import { placeOf } from './finding-id.ts';
import { compareFindings, type Match, type Matching } from './matching.ts';
import { lineLikeness, maskMessage } from './normalise.ts';
import { ALIKE } from './edited-line.ts';
import { snippetOf } from './ground.ts';
import type { OpenPair } from './open-pair.ts';
import type { ComparedSide, SideFinding } from './side.ts';
import type { SideLines } from './source-lines.ts';

/** Why a finding has its class. */
export interface Explanation {
  /** Index into `PASSES`; 0 when nothing matched. */
  pass: number;
  /** What exactly was equal: `the mapped line`. */
  step?: string;
  /** The finding of the other side that came nearest without being it; `id` is its name, which may be that of its match. */
  runnerUp?: { id: string; side: 'base' | 'head'; place: Place; why: string };
}

/** Findings that are read for one explanation, at most: the nearest. */
const READ = 500;

/** Lines between two findings, or, on one line, less than one by their columns. */
function distance(own: SideFinding, other: SideFinding): number {
  const columns = Math.abs(own.column - other.column);
  return Math.abs(own.line - other.line) + columns / (1 + columns);
}

/** Everything an explanation needs; nothing is looked up before one is asked for. */
export interface EvidenceInputs {
  matches: readonly Match[];
  loose: Matching;
  base: ComparedSide;
  head: ComparedSide;
  lines: { base: SideLines; head: SideLines };
  pairOf: Record<'base' | 'head', ReadonlyMap<string, OpenPair>>;
  /** The name of a finding that was looked into. */
  idOf: (finding: SideFinding) => string;
}

/** Finds the evidence for findings of one comparison. */
export class Evidence {
  private readonly inputs: EvidenceInputs;
  private matchOf: Map<SideFinding, Match> | undefined;

  constructor(inputs: EvidenceInputs) {
    this.inputs = inputs;
  }

  /** Which step matched, and which finding of the other side came nearest but lost. */
  explain({ base, head, match }: Source): Explanation {
    const own = (head ?? base)!;
    const runnerUp = this.runnerUp(own, { side: head ? 'base' : 'head', match });
    return {
      pass: match?.pass ?? 0,
      ...(match ? { step: match.step } : {}),
      ...(runnerUp ? { runnerUp } : {}),
    };
  }

  private runnerUp(
    own: SideFinding,
    { side, match }: { side: 'base' | 'head'; match: Match | undefined },
  ): Explanation['runnerUp'] {
    const winner = match?.[side];
    const near = (candidate: SideFinding): number => this.nearness(own, candidate, side);
    const best = this.candidates(own, side)
      .filter((candidate) => candidate !== winner)
      .sort((a, b) => distance(own, a) - distance(own, b) || compareFindings(a, b))
      .slice(0, READ)
      .map((candidate) => ({ candidate, score: near(candidate) }))
      .reduce<{ candidate: SideFinding; score: number } | undefined>(
        (most, next) => (most && most.score >= next.score ? most : next),
        undefined,
      )?.candidate;
    if (!best) return undefined;
    // What was matched has one name on both sides: the head's.
    const named = this.matchWith(best)?.head ?? best;
    const id = this.inputs.idOf(named);
    return { id, side, place: placeOf(best), why: this.whyNot(own, best, { side, match }) };
  }

  private matchWith(finding: SideFinding): Match | undefined {
    this.matchOf ??= new Map(
      this.inputs.matches.flatMap((made) => [
        [made.base, made],
        [made.head, made],
      ]),
    );
    return this.matchOf.get(finding);
  }

  /** Findings of the same rule in the other version of the file; where there are none, those that nothing matched. */
  private candidates(own: SideFinding, side: 'base' | 'head'): SideFinding[] {
    const pair = this.inputs.pairOf[side === 'base' ? 'head' : 'base'].get(own.path);
    const sameRule = (finding: SideFinding): boolean => finding.code === own.code;
    const inFile = pair ? this.inputs[side].findings(pair[side].path).filter(sameRule) : [];
    return inFile.length > 0 ? inFile : this.inputs.loose[side].filter(sameRule);
  }

  private nearness(own: SideFinding, other: SideFinding, side: 'base' | 'head'): number {
    return (
      (own.symbol === other.symbol ? 1 : 0) +
      (own.message === other.message ? 1 : 0) +
      (maskMessage(own.message) === maskMessage(other.message) ? 1 : 0) +
      2 * this.likeness(own, other, side) +
      1 / (1 + Math.abs(own.line - other.line))
    );
  }

  private likeness(own: SideFinding, other: SideFinding, side: 'base' | 'head'): number {
    const { lines } = this.inputs;
    const ownSide = side === 'base' ? 'head' : 'base';
    return lineLikeness(
      snippetOf(own, lines[ownSide].of(own.path)) ?? '',
      snippetOf(other, lines[side].of(other.path)) ?? '',
    );
  }

  private whyNot(
    own: SideFinding,
    other: SideFinding,
    { side, match }: { side: 'base' | 'head'; match: Match | undefined },
  ): string {
    const taken = this.matchWith(other);
    if (taken) {
      const partner = taken[side === 'base' ? 'head' : 'base'];
      return `it is ${partner.path}:${partner.line}:${partner.column} (pass ${taken.pass}: ${taken.step})`;
    }
    if (match) return `${match.step} counts for more`;
    if (maskMessage(own.message) !== maskMessage(other.message)) return 'its message says something else';
    const alike = this.likeness(own, other, side);
    if (alike < ALIKE) return `its line is only ${Math.floor(alike * 100)} % alike`;
    return 'it stands in another place, and the code between or around it did not move along';
  }
}
