import { dedupeKeyOf } from './dedupe.ts';
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
  const knots = knotsOf(edges);
  const cycles: string[][] = [];
  const told = new Set<number>();
  for (const [id, knot] of knots) {
    if (told.has(knot)) continue;
    told.add(knot);
    const cycle = cycleThrough(id, (other) =>
      (edges.get(other) ?? []).filter((next) => knots.get(next) === knot),
    );
    if (cycle !== undefined) cycles.push(cycle);
  }
  return cycles;
}

/** The way from a node back to itself, by search in breadth; undefined when there is none. */
function cycleThrough(start: string, nextOf: (id: string) => readonly string[]): string[] | undefined {
  const from = new Map<string, string>();
  const queue = [start];
  for (const id of queue)
    for (const next of nextOf(id)) {
      if (next === start) return wayTo(id, { start, from });
      if (from.has(next)) continue;
      from.set(next, id);
      queue.push(next);
    }
  return undefined;
}

function wayTo(end: string, { start, from }: { start: string; from: ReadonlyMap<string, string> }): string[] {
  const way = [start];
  for (let at = end; at !== start; at = from.get(at)!) way.push(at);
  return [...way, start].reverse();
}

/**
 * The knot of each node, in the order of the map: nodes are in one knot that depend on each other, however far. One pass
 * back over the edges in the order in which a pass forth has left the nodes (Kosaraju), so that it takes as long as there
 * are nodes and edges.
 */
function knotsOf(edges: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const back = reversed(edges);
  const knots = new Map<string, number>([...edges.keys()].map((id) => [id, -1]));
  for (const [knot, start] of leftInOrder(edges).reverse().entries()) {
    if (knots.get(start) !== -1) continue;
    const queue = [start];
    knots.set(start, knot);
    for (const id of queue)
      for (const before of back.get(id) ?? [])
        if (knots.get(before) === -1) {
          knots.set(before, knot);
          queue.push(before);
        }
  }
  return knots;
}

/** Every node when all that it depends on was seen, by search in depth; without recursion, for a chain may be very long. */
function leftInOrder(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const start of edges.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const way = [{ id: start, at: 0 }];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const next = edges.get(top.id)![top.at++];
      if (next === undefined) order.push(way.pop()!.id);
      else if (edges.has(next) && !seen.has(next)) {
        seen.add(next);
        way.push({ id: next, at: 0 });
      }
    }
  }
  return order;
}
