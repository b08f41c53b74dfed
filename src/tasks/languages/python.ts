import { compareStrings } from '../../util/json.ts';
import type { CodeModel, ModelBuilder, ModelEdge } from './code-model.ts';
import { NONE } from './flat-tree.ts';
import { annotationVisitors, wordsOf } from './python/annotations.ts';
import { assignmentVisitors } from './python/assignments.ts';
import { pythonDeclarations } from './python/declarations.ts';
import { decisionVisitors } from './python/decisions.ts';
import { definitionVisitors } from './python/definitions.ts';
import { findNames } from './python/findings.ts';
import { importVisitors } from './python/imports.ts';
import { patternVisitors } from './python/patterns.ts';
import { publicNameVisitors } from './python/public-names.ts';
import { PythonWalk, type Visitor, type VisitorTable } from './python/walk.ts';
import { addSignatures } from './signatures.ts';

const readVisitors: VisitorTable = {
  identifier: (walk, node) => {
    if (walk.isHandled(node)) return;
    const field = walk.tree.field(node);
    if (field === 'attribute') return;
    if (field === 'name' && walk.tree.kind(walk.tree.parent(node)) === 'keyword_argument') return;
    walk.refer(walk.tree.textOf(node));
  },
  exec_statement: (walk) => {
    walk.bindingScope().dynamic = true;
  },
  expression_statement: (walk, node) => {
    const { tree } = walk;
    const only = tree.firstChild(node);
    if (only === NONE || tree.nextSibling(only) !== NONE) return;
    const kind = tree.kind(only);
    if (kind !== 'string' && kind !== 'concatenated_string') return;
    for (let inside = only; inside < tree.after(only); inside++)
      if (tree.kind(inside) === 'interpolation') return;
    walk.docstrings.push({ start: tree.start(only), end: tree.end(only) });
  },
  ERROR: (walk, node) => {
    // What an outer ERROR holds was read with it.
    if (walk.tree.start(node) < walk.brokenUntil) return;
    walk.brokenUntil = walk.tree.end(node);
    for (const word of wordsOf(walk.tree.textOf(node))) walk.brokenWords.add(word);
  },
};

/** In this order for one node: decisions are counted before a visitor changes the surroundings. */
const visitors = mergeTables([
  decisionVisitors,
  importVisitors,
  publicNameVisitors,
  definitionVisitors,
  assignmentVisitors,
  patternVisitors,
  annotationVisitors,
  readVisitors,
]);

function mergeTables(tables: readonly VisitorTable[]): ReadonlyMap<string, readonly Visitor[]> {
  const merged = new Map<string, Visitor[]>();
  for (const table of tables)
    for (const [kind, visitor] of Object.entries(table)) {
      const known = merged.get(kind);
      if (known) known.push(visitor);
      else merged.set(kind, [visitor]);
    }
  return merged;
}

/**
 * The model of a Python file: its names and where they are used, its imports and bases, and the complexity of its
 * functions. One pass over the tree; never throws on what the parser could not read.
 */
export const buildPythonModel: ModelBuilder = (tree, { traits }) => {
  const walk = new PythonWalk(tree);
  walk.run(visitors);
  markPublic(walk, traits);
  for (const { symbol, decisions } of walk.functions) {
    symbol.complexity = decisions.cyclomatic;
    symbol.cognitive = decisions.cognitive;
  }
  const symbols = walk.symbols.sort((a, b) => a.at - b.at || a.start - b.start);
  addSignatures(symbols, pythonDeclarations(walk));
  const model: CodeModel = {
    symbols,
    edges: walk.edges.sort((a, b) => a.at - b.at || compareStrings(a.type, b.type)),
    findings: findNames(walk, traits),
    comments: walk.comments,
    docstrings: walk.docstrings,
    enclosing: walk.enclosing,
    counts: walk.counts,
    moduleComplexity: walk.moduleDecisions.cyclomatic,
    moduleCognitive: walk.moduleDecisions.cognitive,
  };
  return model;
};

/**
 * Marks what a module offers: exactly the names of a literal `__all__`; without one, its own names that do not begin
 * with an underscore, and imports only where they say so (`import x as x`) or in an `__init__`.
 */
function markPublic(walk: PythonWalk, traits: string): void {
  const listed = walk.publicNames;
  if (listed) for (const [name, at] of listed.names) walk.edges.push(exportEdge(name, at));
  for (const { symbol, binding } of walk.moduleSymbols) {
    const isImport = symbol.type === 'import' || symbol.type === 'import_alias';
    const byDefault =
      !symbol.name.startsWith('_') && (!isImport || traits === 'init' || binding.notes.has('reexport'));
    const isListed = listed?.names.has(symbol.name) === true;
    if (isListed) binding.exported = true;
    if (isListed || (byDefault && !listed?.complete)) symbol.exported = true;
  }
}

function exportEdge(name: string, at: number): ModelEdge {
  return { type: 'exports', target: name, source: name, at };
}
