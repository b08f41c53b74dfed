import { compareStrings } from '../../util/json.ts';
import type { ModelBuilder } from './code-model.ts';
import { classVisitors } from './ecmascript/classes.ts';
import { commonjsVisitors } from './ecmascript/commonjs.ts';
import { ecmascriptDeclarations } from './ecmascript/declarations.ts';
import { decisionVisitors } from './ecmascript/decisions.ts';
import { exportVisitors } from './ecmascript/exports.ts';
import { findNames } from './ecmascript/findings.ts';
import { functionVisitors } from './ecmascript/functions.ts';
import { importVisitors } from './ecmascript/imports.ts';
import { namingVisitors } from './ecmascript/namings.ts';
import { readVisitors } from './ecmascript/reads.ts';
import { isErased, resolve } from './ecmascript/regions.ts';
import { typeVisitors } from './ecmascript/type-visitors.ts';
import { variableVisitors } from './ecmascript/variables.ts';
import { EcmascriptWalk, type Visitor, type VisitorTable } from './ecmascript/walk.ts';
import { addSignatures } from './signatures.ts';

/** In this order for one node: decisions are counted before a visitor changes the surroundings. */
const visitors = mergeTables([
  decisionVisitors,
  importVisitors,
  exportVisitors,
  commonjsVisitors,
  namingVisitors,
  functionVisitors,
  classVisitors,
  typeVisitors,
  variableVisitors,
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
 * The model of a JavaScript, TypeScript or TSX file: its names and where they are used, its imports, exports and
 * bases, and the complexity of its functions. One pass over the tree; never throws on what the parser could not read.
 * `counts.functions` counts every function with a body, callbacks included.
 */
export const buildEcmascriptModel: ModelBuilder = (tree, { language, traits }) => {
  const walk = new EcmascriptWalk(tree, { ambient: traits === 'dts' });
  walk.run(visitors);
  const resolution = resolve(walk.regions, walk.owned);
  if (language !== 'javascript') markErased(walk);
  for (const { symbol, binding } of walk.boundSymbols) if (binding.exported) symbol.exported = true;
  for (const { symbol, decisions } of walk.functions) {
    symbol.complexity = decisions.cyclomatic;
    symbol.cognitive = decisions.cognitive;
  }
  const symbols = walk.symbols.sort(
    (a, b) => a.at - b.at || a.start - b.start || compareStrings(a.type, b.type),
  );
  addSignatures(symbols, ecmascriptDeclarations(walk));
  return {
    symbols,
    edges: walk.edges.sort((a, b) => a.at - b.at || compareStrings(a.type, b.type)),
    findings: findNames(walk, resolution, traits),
    comments: walk.comments,
    docstrings: [],
    enclosing: walk.enclosing,
    counts: walk.counts,
    moduleComplexity: walk.moduleDecisions.cyclomatic,
    moduleCognitive: walk.moduleDecisions.cognitive,
  };
};

/** Marks the imports of names that are used for types alone: an edge stands where the local name does. */
function markErased(walk: EcmascriptWalk): void {
  const erased = new Set(
    walk.boundSymbols.filter(({ binding }) => isErased(binding)).map(({ binding }) => binding.start),
  );
  for (const edge of walk.edges)
    if (edge.type === 'imports' && !edge.typeOnly && erased.has(edge.at)) edge.erased = true;
}
