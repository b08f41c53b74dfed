import { compareDegree } from '../compare/classify.ts';
import type { Ancestor, Lineage } from './lineage.ts';
import { broughtBy, REASONS, type Outcome } from './outcome.ts';
import type { Follower, Standing } from './step.ts';

/** A regression where it stands in the head. */
export interface Regression {
  id: string;
  class: 'new' | 'worsened';
  standing: Standing;
}

/** A regression on its way back through history. */
interface Trace {
  regression: Regression;
  /** Where it surely stands: this commit or, when this one could not be looked into, a later one. */
  at: string;
  standing: Standing;
  /** Merges that it came through, latest first, and the parents that it was not followed to. */
  merges: readonly { commit: string; standing: Standing; others: readonly string[] }[];
}

type Move = { to: string; trace: Trace } | Outcome;

/**
 * Names the commit that brought each regression: followed back from the head by the ordinary matcher, the first commit
 * met that has it while none of its parents does. What was brought, removed and brought again is due to the last one.
 */
export async function introductions(
  regressions: readonly Regression[],
  given: { lineage: Lineage; steps: Follower; onCommit: () => void },
): Promise<Outcome[]> {
  const walk = new Walk(given.lineage, given.steps);
  await walk.settle(
    regressions.map((regression) => ({
      to: given.lineage.head,
      trace: { regression, at: given.lineage.head, standing: regression.standing, merges: [] },
    })),
  );
  for (const commit of given.lineage.order) {
    await walk.visit(commit);
    given.onCommit();
  }
  return walk.outcomes;
}

class Walk {
  readonly outcomes: Outcome[] = [];
  private readonly lineage: Lineage;
  private readonly steps: Follower;
  /** Traces that have arrived at a commit; children come first, so all of them have when it is visited. */
  private readonly waiting = new Map<string, Trace[]>();

  constructor(lineage: Lineage, steps: Follower) {
    this.lineage = lineage;
    this.steps = steps;
  }

  async visit(commit: string): Promise<void> {
    const traces = this.waiting.get(commit) ?? [];
    this.waiting.delete(commit);
    const whole = traces.some(({ standing }) => standing.scope === 'batch');
    for (const trace of traces) await this.settle([await this.move(trace, { commit, whole })]);
  }

  async settle(moves: readonly Move[]): Promise<void> {
    for (const move of moves) {
      if (!('to' in move)) this.outcomes.push(move);
      else if (this.lineage.commits.get(move.to)!.isInRange)
        this.waiting.set(move.to, [...(this.waiting.get(move.to) ?? []), move.trace]);
      else this.outcomes.push(await this.beyond(move));
    }
  }

  /** To the first parent that has it; to one that may have it; or the commit itself brought it. */
  private async move(trace: Trace, { commit, whole }: { commit: string; whole: boolean }): Promise<Move> {
    const { regression, at } = trace;
    const ancestor = this.lineage.commits.get(commit)!;
    const parents = await this.parentsOf(ancestor, trace);
    let doubtful: string | undefined;
    for (const parent of parents) {
      const fate = await this.steps.earlier(trace.standing, { before: parent, after: at, whole });
      if (fate === 'unknown') doubtful ??= parent;
      else if (fate !== 'absent' && has(regression, fate)) {
        const others = parents.filter((other) => other !== parent);
        const through =
          others.length > 0 && at === commit ? [{ commit, standing: trace.standing, others }] : [];
        return {
          to: parent,
          trace: { regression, at: parent, standing: fate, merges: [...trace.merges, ...through] },
        };
      }
    }
    if (doubtful !== undefined) return { to: doubtful, trace };
    if (ancestor.isCut) return { finding: regression.id, reason: REASONS.shallow };
    return at === commit
      ? broughtBy(regression.id, commit)
      : { finding: regression.id, reason: REASONS.doubt(commit) };
  }

  /**
   * Those first whose file the merge took as it was, as there nothing has to be matched; of these, and of the others,
   * first those between base and head: what several have is due to a commit there.
   */
  private async parentsOf({ parents }: Ancestor, { at, standing }: Trace): Promise<string[]> {
    const ranked: { parent: string; rank: number }[] = [];
    for (const parent of parents) {
      const touched =
        parents.length > 1 && (await this.steps.touches({ before: parent, after: at }, standing));
      const isInRange = this.lineage.commits.get(parent)!.isInRange;
      ranked.push({ parent, rank: (touched ? 2 : 0) + (isInRange ? 0 : 1) });
    }
    return ranked.sort((a, b) => a.rank - b.rank).map(({ parent }) => parent);
  }

  /** It came from before the base. The merge that took it over another parent's lack of it brought it, if one did. */
  private async beyond({ to, trace }: { to: string; trace: Trace }): Promise<Outcome> {
    const { regression, at, merges } = trace;
    if (at !== to) return { finding: regression.id, reason: REASONS.doubt(to) };
    const whole = trace.standing.scope === 'batch';
    for (const { commit, standing, others } of merges.toReversed())
      for (const other of others) {
        const fate = await this.steps.earlier(standing, { before: other, after: commit, whole });
        if (fate === 'absent' || (fate !== 'unknown' && !has(regression, fate)))
          return broughtBy(regression.id, commit);
      }
    const isAncestor = this.lineage.starts[0] === this.lineage.base;
    return { finding: regression.id, reason: isAncestor ? REASONS.stepwise : REASONS.before };
  }
}

/** Whether it is as bad there as in the head. */
function has(regression: Regression, there: Standing): boolean {
  if (there.suppressed) return false;
  return regression.class === 'new' || compareDegree(there, regression.standing) >= 0;
}
