import { z } from 'zod';
import type { BatchInputs, BatchTask } from '../engine/task.ts';
import { languageOf } from '../records/language.ts';
import type { Diagnostic, EdgeOutput, Fact } from '../records/output.ts';
import { findCycles, shortestCycle, type Graph } from './imports/cycles.ts';
import { FileTree } from './imports/file-tree.ts';
import { PythonModules } from './imports/python-modules.ts';
import { ScriptModules } from './imports/script-modules.ts';
import { pathTraits } from './languages/traits.ts';
import { manifestKind, type ManifestKind } from './manifests/kinds.ts';

const config = z.strictObject({});
export type ImportsConfig = z.infer<typeof config>;

/** Which file of the snapshot every import means, and the circles among what must be loaded together. */
export const imports: BatchTask<ImportsConfig> = {
  type: 'imports',
  version: 1,
  description: 'Resolves imports to files of the snapshot and finds import cycles.',
  scope: 'batch',
  kinds: ['diagnostic', 'edge'],
  needs: ['symbols', 'manifests'],
  reads: ['artifact', 'edge'],
  config,
  run(inputs) {
    const resolve = resolver(inputs);
    const facts = new Map<string, Fact[]>();
    const loads: Loads = new Map();
    for (const { path } of inputs.files) {
      if (languageOf(path) === undefined) continue;
      const resolved = inputs.facts('symbols', path).flatMap((fact) => {
        const target = fact.kind === 'edge' && isImport(fact) ? resolve(fact, path) : undefined;
        return target === undefined ? [] : [resolvedEdge(fact as EdgeOutput, target)];
      });
      const distinct = withoutRepeats(resolved);
      if (distinct.length > 0) facts.set(path, distinct);
      loads.set(path, loadedWith(path, distinct));
    }
    for (const { path, diagnostic } of cycleDiagnostics(loads)) facts.get(path)!.push(diagnostic);
    return facts;
  },
};

/** `export … from` imports as well. */
function isImport(edge: EdgeOutput): boolean {
  return edge.edge_type === 'imports' || (edge.edge_type === 'exports' && edge.module !== undefined);
}

function resolver(inputs: BatchInputs): (edge: EdgeOutput, importer: string) => string | undefined {
  const paths = inputs.files.map(({ path }) => path);
  const tree = new FileTree(paths);
  const python = new PythonModules(tree, paths);
  const scripts = new ScriptModules(tree, {
    packages: manifestsOf(inputs, ['package.json']),
    pnpm: manifestsOf(inputs, ['pnpm-workspace.yaml']),
    compilers: manifestsOf(inputs, ['tsconfig.json', 'jsconfig.json']),
  });
  return (edge, importer) => {
    const { module = edge.target, name, level = 0 } = edge;
    return languageOf(importer) === 'python'
      ? python.resolve({ module, level, ...(name === undefined ? {} : { name }) }, importer)
      : scripts.resolve(module, importer);
  };
}

function manifestsOf(
  inputs: BatchInputs,
  kinds: readonly ManifestKind[],
): Map<string, Record<string, unknown>> {
  const found = new Map<string, Record<string, unknown>>();
  for (const { path } of inputs.files) {
    const kind = manifestKind(path);
    if (kind === undefined || !kinds.includes(kind)) continue;
    for (const fact of inputs.facts('manifests', path))
      if (fact.kind === 'artifact') found.set(path, fact.data);
  }
  return found;
}

function resolvedEdge(edge: EdgeOutput, target: string): EdgeOutput {
  return {
    kind: 'edge',
    edge_type: 'resolves',
    target,
    source: '.'.repeat(edge.level ?? 0) + (edge.module ?? edge.target),
    line: edge.line,
    col: edge.col,
    column: edge.column,
    ...(edge.type_only ? { type_only: true } : {}),
    ...(edge.dynamic ? { dynamic: true } : {}),
    ...(edge.deferred ? { deferred: true } : {}),
    ...(edge.erased ? { erased: true } : {}),
  };
}

/** Of the names that one statement takes from one file, the first stands for all. */
function withoutRepeats(edges: readonly EdgeOutput[]): EdgeOutput[] {
  const seen = new Set<string>();
  return edges.filter((edge) => {
    const { line, source, target } = edge;
    const key = JSON.stringify([line, source, target, isLoad(edge)]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** By file, the files that are loaded whenever it is, each with the first import that says so. */
type Loads = Map<string, Map<string, EdgeOutput>>;

/** Imports for types alone, and those done when a function is called, load nothing at once. */
function isLoad(edge: EdgeOutput): boolean {
  return !edge.type_only && !edge.dynamic && !edge.deferred && !edge.erased;
}

function loadedWith(path: string, edges: readonly EdgeOutput[]): Map<string, EdgeOutput> {
  const loaded = new Map<string, EdgeOutput>();
  if (!isCode(path)) return loaded;
  for (const edge of edges)
    if (isLoad(edge) && isCode(edge.target) && !loaded.has(edge.target)) loaded.set(edge.target, edge);
  return loaded;
}

/** False for data, and for stubs and declarations, which describe code but never run. */
function isCode(path: string): boolean {
  const traits = pathTraits(path);
  return languageOf(path) !== undefined && traits !== 'stub' && traits !== 'dts';
}

/** Files that a message names at most. */
const SHOWN = 8;

function cycleDiagnostics(loads: Loads): { path: string; diagnostic: Diagnostic }[] {
  const graph: Graph = new Map([...loads].map(([path, targets]) => [path, new Set(targets.keys())]));
  return findCycles(graph).map((group) => {
    const cycle = shortestCycle(graph, group);
    const path = cycle[0]!;
    // At the first import that leads into the group, whichever way round is shortest: the place stays where it is when
    // another import of the group comes or goes, and so does the finding. The way itself is quoted, as a detail.
    const members = new Set(group);
    const [, { line, column }] = [...loads.get(path)!].find(([target]) => members.has(target))!;
    const way = cycle.slice(0, SHOWN).join(' -> ');
    const rest = cycle.length > SHOWN ? `… (${cycle.length} files)` : path;
    return {
      path,
      diagnostic: {
        kind: 'diagnostic',
        severity: 'warning',
        code: 'C001',
        message: `Import cycle: '${way} -> ${rest}'`,
        line,
        column,
        col: column,
        end_line: line,
        end_column: column,
      },
    };
  });
}
