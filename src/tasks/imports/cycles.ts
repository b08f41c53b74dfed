import { compareStrings } from '../../util/json.ts';

export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups of nodes that reach each other (and single nodes that reach themselves), each sorted, by smallest member. */
export function findCycles(graph: Graph): string[][] {
  return components(graph)
    .filter((group) => group.length > 1 || graph.get(group[0]!)!.has(group[0]!))
    .map((group) => group.sort(compareStrings))
    .sort((a, b) => compareStrings(a[0]!, b[0]!));
}

/** Strongly connected components, after Tarjan (1972), with a stack of our own so that depth costs nothing. */
function components(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const enter = (node: string): { node: string; next: Iterator<string> } => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    onStack.add(node);
    return { node, next: (graph.get(node) ?? new Set()).values() };
  };
  for (const start of graph.keys()) {
    if (index.has(start)) continue;
    const open = [enter(start)];
    for (let frame = open.at(-1); frame; frame = open.at(-1)) {
      const { node } = frame;
      const step = frame.next.next();
      if (step.done) {
        open.pop();
        const above = open.at(-1)?.node;
        if (above !== undefined) low.set(above, Math.min(low.get(above)!, low.get(node)!));
        if (low.get(node) === index.get(node)) groups.push(popGroup(node, stack, onStack));
      } else if (!index.has(step.value)) open.push(enter(step.value));
      else if (onStack.has(step.value)) low.set(node, Math.min(low.get(node)!, index.get(step.value)!));
    }
  }
  return groups;
}

function popGroup(root: string, stack: string[], onStack: Set<string>): string[] {
  const group: string[] = [];
  for (let node = stack.pop()!; ; node = stack.pop()!) {
    onStack.delete(node);
    group.push(node);
    if (node === root) return group;
  }
}

/** A shortest way from a node back to itself inside its group: the node first, without the return to it. */
export function shortestCycle(graph: Graph, group: readonly string[]): string[] {
  const inside = new Set(group);
  const start = group[0]!;
  const cameFrom = new Map<string, string>();
  let frontier = [start];
  while (frontier.length > 0) {
    const next: string[] = [];
    for (const node of frontier)
      for (const target of [...(graph.get(node) ?? [])].sort(compareStrings)) {
        if (target === start) return trace(cameFrom, node, start);
        if (inside.has(target) && !cameFrom.has(target)) {
          cameFrom.set(target, node);
          next.push(target);
        }
      }
    frontier = next;
  }
  return [start];
}

function trace(cameFrom: ReadonlyMap<string, string>, last: string, start: string): string[] {
  const way: string[] = [];
  for (let node = last; node !== start; node = cameFrom.get(node)!) way.push(node);
  return [start, ...way.reverse()];
}
