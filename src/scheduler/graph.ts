import type { Step, OnFail } from './workplan-step.ts';
import { jobKindOf, type JobKind } from './payload.ts';

/** A job as the workplan wants it, before anything ran. */
export interface JobNode {
  /** `{workplan}::{step}`, unique in a schedule. */
  id: string;
  step: string;
  lane: number;
  prio: number;
  payload: string;
  kind: JobKind;
  /** Names the content that makes running the job needless. */
  dedupe?: string;
  gate?: string;
  onFail: OnFail;
  retries: number;
  timeoutMs: number;
  done: boolean;
  /** Ids of jobs. */
  deps: readonly string[];
}

/** The id of a step's job. */
export function globalId(planId: string, stepId: string): string {
  return `${planId}::${stepId}`;
}

/**
 * The key under which a job's content may be there already: `key:NAME` of `dedupe=`, else the digest in the payload.
 * A digest is of the content itself; what a name stands for is known only from jobs that were completed with it.
 * Where a file is to be applied or tested its digest is a check and no key: that the file exists does neither.
 */
export function dedupeKeyOf({ dedupe, payload }: Pick<Step, 'dedupe' | 'payload'>): string | undefined {
  if (dedupe !== undefined) {
    const [, algorithm, hex] = /^(sha1|sha256)[:=]([0-9A-Fa-f]+)$/.exec(dedupe) ?? [];
    return algorithm === undefined ? `key:${dedupe}` : `${algorithm}:${hex!.toLowerCase()}`;
  }
  if (payload.digest === undefined || jobKindOf(payload) !== 'file') return undefined;
  return `${payload.digest.algorithm}:${payload.digest.hex}`;
}

/** The jobs of a workplan, each after those that it depends on, else in the order of the text. */
export function buildGraph(plan: { id: string; steps: readonly Step[] }): JobNode[] {
  const nodes = new Map(plan.steps.map((step) => [step.id, nodeOf(plan.id, step)]));
  const edges = new Map(plan.steps.map((step) => [step.id, step.deps.map(({ id }) => id)]));
  return topological(edges).map((id) => nodes.get(id)!);
}

function nodeOf(planId: string, step: Step): JobNode {
  const dedupe = dedupeKeyOf(step);
  return {
    id: globalId(planId, step.id),
    step: step.id,
    lane: step.lane,
    prio: step.prio,
    payload: step.payload.text,
    kind: jobKindOf(step.payload),
    ...(dedupe === undefined ? {} : { dedupe }),
    ...(step.gate === undefined ? {} : { gate: step.gate }),
    onFail: step.onFail,
    retries: step.retries,
    timeoutMs: step.timeoutMs,
    done: step.done,
    deps: step.deps.map(({ id }) => globalId(planId, id)),
  };
}

/** How far from the start each node is: 1 without dependencies, else one more than the farthest of them. */
export function levelsOf(edges: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const levels = new Map<string, number>();
  for (const id of topological(edges))
    levels.set(id, 1 + edges.get(id)!.reduce((most, dep) => Math.max(most, levels.get(dep) ?? 0), 0));
  return levels;
}

/** Nodes after their dependencies, else in the order of the map; those of a cycle are left out. */
function topological(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const order: string[] = [];
  const open = new Map([...edges].map(([id, deps]) => [id, deps.length]));
  const dependants = reversed(edges);
  // A node's turn comes when its last dependency has had it, which keeps the order of the text where nothing forbids it.
  let ready = [...edges.keys()].filter((id) => open.get(id) === 0);
  while (ready.length > 0) {
    const next: string[] = [];
    for (const id of ready) {
      order.push(id);
      for (const dependant of dependants.get(id) ?? []) {
        const left = open.get(dependant)! - 1;
        open.set(dependant, left);
        if (left === 0) next.push(dependant);
      }
    }
    ready = next;
  }
  return order;
}

function reversed(edges: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [id, deps] of edges)
    for (const dep of deps) {
      const known = back.get(dep);
      if (known) known.push(id);
      else back.set(dep, [id]);
    }
  return back;
}

/**
 * A shortest cycle of every knot of nodes that depend on each other, from the node that the map names first:
 * `[a, b, a]` where a depends on b and b on a.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const sorted = new Set(topological(edges));
  const left = new Map([...edges].filter(([id]) => !sorted.has(id)));
  const cycles: string[][] = [];
  const told = new Set<string>();
  for (const id of left.keys()) {
    if (told.has(id)) continue;
    const cycle = cycleThrough(id, left);
    if (cycle === undefined) continue;
    cycles.push(cycle);
    for (const one of knotOf(id, left)) told.add(one);
  }
  return cycles;
}

/** The way from a node back to itself, by search in breadth; undefined when there is none. */
function cycleThrough(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const from = new Map<string, string>();
  const queue = [start];
  for (let at = 0; at < queue.length; at++)
    for (const next of edges.get(queue[at]!) ?? []) {
      if (next === start) return wayTo(queue[at]!, { start, from });
      if (from.has(next) || !edges.has(next)) continue;
      from.set(next, queue[at]!);
      queue.push(next);
    }
  return undefined;
}

function wayTo(end: string, { start, from }: { start: string; from: ReadonlyMap<string, string> }): string[] {
  const way = [start];
  for (let at = end; at !== start; at = from.get(at)!) way.push(at);
  return [...way, start].reverse();
}

/** All nodes that depend on a node and that it depends on, however far. */
function knotOf(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] {
  const forth = reachable(start, edges);
  const back = reachable(start, reversed(edges));
  return [...forth].filter((id) => back.has(id));
}

function reachable(start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([start]);
  // A set that grows while it is read: new members are read too.
  for (const id of seen) for (const next of edges.get(id) ?? []) seen.add(next);
  return seen;
}
