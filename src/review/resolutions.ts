import { compareDegree, type Degree } from '../compare/classify.ts';
import type { Lineage } from './lineage.ts';
import { broughtBy, REASONS, type Outcome } from './outcome.ts';
import type { Follower, Standing } from './step.ts';

/** An improvement where it stood in the base. */
export interface Improvement {
  id: string;
  standing: Standing;
  /** Of what is left of it in the head; undefined when nothing is. */
  left: Degree | undefined;
}

/** What a commit has of one of the base's findings. */
interface Trace {
  standing: Standing;
  /** Set when the commit could not be looked into: the last one that could, and the first that could not. */
  doubt?: { at: string; first: string };
}

/** The base's findings that a commit still has, by id. */
type State = ReadonlyMap<string, Trace>;

/**
 * Names the commit that ended each improvement: the base's findings are followed on to every commit that descends from
 * it, then back from the head along those that are rid of it. What was ended, brought back and ended again is due to
 * the last one.
 */
export async function resolutions(
  improvements: readonly Improvement[],
  given: { lineage: Lineage; steps: Follower; onCommit: () => void },
): Promise<Outcome[]> {
  if (improvements.length === 0) return [];
  const follow = new Follow(improvements, given);
  await follow.start();
  for (const commit of given.lineage.order.toReversed()) {
    await follow.visit(commit);
    given.onCommit();
  }
  return improvements.map((improvement) => follow.outcome(improvement));
}

class Follow {
  private readonly improvements: readonly Improvement[];
  private readonly lineage: Lineage;
  private readonly steps: Follower;
  private readonly states = new Map<string, State>();
  /** Where each is followed from, by id. */
  private readonly origins = new Map<string, { start: string; standing: Standing }>();
  /** Why what is followed from nowhere is not, by id. */
  private readonly lost = new Map<string, string>();

  constructor(improvements: readonly Improvement[], given: { lineage: Lineage; steps: Follower }) {
    this.improvements = improvements;
    this.lineage = given.lineage;
    this.steps = given.steps;
  }

  /** What the starts have of the base's findings. */
  async start(): Promise<void> {
    const { base, starts, commits } = this.lineage;
    const whole = this.improvements.some(({ standing }) => standing.scope === 'batch');
    for (const start of starts) {
      const state = new Map<string, Trace>();
      for (const { id, standing } of this.improvements) {
        const fate =
          start === base ? standing : await this.steps.later(standing, { before: base, after: start, whole });
        if (typeof fate === 'object') {
          state.set(id, { standing: fate });
          this.origins.set(id, this.origins.get(id) ?? { start, standing: fate });
        } else if (fate === 'unknown') this.lost.set(id, REASONS.doubt(start));
      }
      this.states.set(start, state);
    }
    const isCut = starts.some((start) => commits.get(start)!.isCut && start !== base);
    const reason = starts.length === 0 ? REASONS.unrelated : isCut ? REASONS.shallow : REASONS.beside;
    for (const { id } of this.improvements) {
      if (this.origins.has(id)) this.lost.delete(id);
      else if (!this.lost.has(id)) this.lost.set(id, reason);
    }
  }

  async visit(commit: string): Promise<void> {
    const parents = this.parentsOf(commit);
    if (this.states.has(commit) || parents.length === 0) return;
    const state = new Map<string, Trace>();
    const whole = this.improvements.some(
      ({ id, standing }) =>
        standing.scope === 'batch' && parents.some((parent) => this.states.get(parent)!.has(id)),
    );
    for (const improvement of this.improvements) {
      const { id } = improvement;
      const trace =
        (await this.carried(id, { commit, parents, whole })) ??
        (await this.revived(improvement, { commit, parents }));
      if (trace) state.set(id, trace);
    }
    this.states.set(commit, state);
  }

  /** From the head back along commits that are rid of it: the last of them ended it. */
  outcome({ id, left }: Improvement): Outcome {
    const lost = this.lost.get(id);
    if (lost !== undefined) return { finding: id, reason: lost };
    const traceIn = (commit: string): Trace | undefined => this.states.get(commit)!.get(id);
    const isRid = (commit: string): boolean => {
      const trace = traceIn(commit);
      if (!trace || trace.doubt) return !trace;
      return left !== undefined && compareDegree(trace.standing, left) <= 0;
    };
    let commit = this.lineage.head;
    if (!this.states.has(commit)) return { finding: id, reason: REASONS.unrelated };
    const doubt = traceIn(commit)?.doubt;
    if (doubt) return { finding: id, reason: REASONS.doubt(doubt.first) };
    if (!isRid(commit)) return { finding: id, reason: REASONS.stepwise };
    for (;;) {
      const parents = this.parentsOf(commit);
      if (parents.length === 0) return { finding: id, reason: REASONS.beside };
      const next = parents.find(isRid);
      const unsure = parents.map((parent) => traceIn(parent)?.doubt).find((found) => found !== undefined);
      if (next === undefined)
        return unsure ? { finding: id, reason: REASONS.doubt(unsure.first) } : broughtBy(id, commit);
      commit = next;
    }
  }

  /** The parents that descend from a start. */
  private parentsOf(commit: string): string[] {
    return this.lineage.commits.get(commit)!.parents.filter((parent) => this.states.has(parent));
  }

  /** What a commit has from the first parent whose finding it surely has, else from one that may have left it. */
  private async carried(
    id: string,
    { commit, parents, whole }: { commit: string; parents: readonly string[]; whole: boolean },
  ): Promise<Trace | undefined> {
    let unsure: Trace | undefined;
    for (const parent of parents) {
      const trace = this.states.get(parent)!.get(id);
      if (!trace) continue;
      const at = trace.doubt?.at ?? parent;
      const fate = await this.steps.later(trace.standing, { before: at, after: commit, whole });
      if (typeof fate === 'object') {
        if (await this.isOfAnother(fate, { id, commit, parents })) continue;
        return { standing: fate };
      }
      if (fate === 'unknown')
        unsure ??= { standing: trace.standing, doubt: { at, first: trace.doubt?.first ?? commit } };
    }
    return unsure;
  }

  /** In a file that a merge took over as it was in a parent, every finding is one of that parent's. */
  private async isOfAnother(
    standing: Standing,
    { id, commit, parents }: { id: string; commit: string; parents: readonly string[] },
  ): Promise<boolean> {
    for (const parent of parents)
      if (
        !this.states.get(parent)!.has(id) &&
        !(await this.steps.touches({ before: parent, after: commit }, standing))
      )
        return true;
    return false;
  }

  /** What no parent has any more may be back, where a commit edits the file that it stood in. */
  private async revived(
    { id }: Improvement,
    { commit, parents }: { commit: string; parents: readonly string[] },
  ): Promise<Trace | undefined> {
    const origin = this.origins.get(id);
    if (!origin || parents.some((parent) => this.states.get(parent)!.has(id))) return undefined;
    const { standing, start } = origin;
    if (!(await this.steps.touches({ before: parents[0]!, after: commit }, standing))) return undefined;
    const whole = standing.scope === 'batch';
    const fate = await this.steps.later(standing, { before: start, after: commit, whole });
    return typeof fate === 'object' ? { standing: fate } : undefined;
  }
}
