import type { ModelEdge } from '../code-model.ts';
import { NONE } from '../flat-tree.ts';
import { define } from './definition.ts';
import { isClassExpression, isFunctionExpression, literalText, unwrap } from './expressions.ts';
import { VALUE_ONLY } from './regions.ts';
import type { EcmascriptWalk, VisitorTable } from './walk.ts';

/** `export` in all its forms. What TypeScript names `export=` is also what `module.exports =` sets. */
export const exportVisitors: VisitorTable = {
  export_statement: visitExport,
  export_specifier: visitSpecifier,
};

function addExport(walk: EcmascriptWalk, edge: Omit<ModelEdge, 'type'>): void {
  if (walk.here.region === walk.module) walk.edges.push({ type: 'exports', ...edge });
}

/** The edge of a declaration that stands in an `export`. */
export function exportDeclared(walk: EcmascriptWalk, name: number, options: { typeOnly?: boolean }): void {
  const { exporting } = walk.here;
  if (exporting === undefined) return;
  const source = walk.tree.textOf(name);
  const target = exporting === 'default' ? 'default' : source;
  addExport(walk, { target, source, at: walk.tree.start(name), ...options });
}

function visitExport(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  walk.isModule = true;
  const module = literalText(tree, tree.child(node, 'source'));
  if (module !== undefined) {
    visitReexport(walk, node, module);
    return;
  }
  const declaration = tree.child(node, 'declaration');
  const keyword = tree.childOfKind(node, 'default');
  if (declaration !== NONE) {
    walk.enter(declaration, { exporting: keyword === NONE ? 'named' : 'default' });
    return;
  }
  if (keyword !== NONE) {
    const value = tree.child(node, 'value');
    if (isSignature(walk, value)) exportSignature(walk, value, keyword);
    else visitDefault(walk, value, keyword);
    return;
  }
  // `export as namespace Name` names a global; `export = value` hands out what stands last.
  if (tree.hasChildOfKind(node, 'namespace')) walk.handle(tree.childOfKind(node, 'identifier'));
  else if (tree.hasChildOfKind(node, '=')) {
    const value = tree.children(node).at(-1)!;
    const source = tree.kind(value) === 'identifier' ? { source: tree.textOf(value) } : {};
    if (source.source !== undefined) here.region.exported.push(source.source);
    addExport(walk, { target: 'export=', ...source, at: tree.start(node) });
  }
}

/** `export default function (): T;`, which the parser was given another text for: see `gaps/expressions.ts`. */
function isSignature({ tree }: EcmascriptWalk, value: number): boolean {
  return (
    value !== NONE &&
    tree.kind(value) === 'as_expression' &&
    tree.text.startsWith('function', tree.start(value))
  );
}

function exportSignature(walk: EcmascriptWalk, value: number, keyword: number): void {
  const at = walk.tree.start(keyword);
  // Overloads are one function.
  if (walk.symbols.some((symbol) => symbol.name === 'default' && symbol.type === 'function')) return;
  const symbol = walk.addSymbol(walk.here.definition, {
    name: 'default',
    type: 'function',
    at,
    whole: value,
  });
  symbol.exported = true;
  addExport(walk, { target: 'default', at });
}

function visitDefault(walk: EcmascriptWalk, written: number, keyword: number): void {
  const { tree, here } = walk;
  const value = unwrap(tree, written);
  const at = tree.start(keyword);
  if (value === NONE) return;
  if (tree.kind(value) === 'identifier') {
    const source = tree.textOf(value);
    here.region.exported.push(source);
    addExport(walk, { target: 'default', source, at });
    return;
  }
  const isFunction = isFunctionExpression(tree, value);
  if (!isFunction && !isClassExpression(tree, value)) {
    addExport(walk, { target: 'default', at });
    return;
  }
  const own = tree.child(value, 'name');
  const name = own === NONE ? 'default' : tree.textOf(own);
  addExport(walk, { target: 'default', at, ...(own === NONE ? {} : { source: name }) });
  const type = isFunction ? 'function' : 'class';
  const symbol = walk.addSymbol(here.definition, {
    name,
    type,
    at: own === NONE ? at : tree.start(own),
    whole: value,
  });
  symbol.exported = true;
  // Unlike in any other expression, the name is bound around it.
  if (own !== NONE)
    walk.table
      .declare(here.region.scope, name, type, { start: tree.start(own), end: tree.end(own) })
      .notes.add(isFunction ? VALUE_ONLY : 'class');
  walk.namings.set(value, { name, definition: define(here.definition, type, name), symbol });
}

/** `export … from`: an import and an export in one, which binds nothing here. */
function visitReexport(walk: EcmascriptWalk, node: number, module: string): void {
  const { tree } = walk;
  walk.counts.imports++;
  // The grammar does not know the word in `export type * from`.
  const isType =
    tree.hasChildOfKind(node, 'type') ||
    /^export(?:\s|\/\*[^]*?\*\/|\/\/.*)+type\b/.test(tree.textOf(node).slice(0, 200));
  const typeOnly = isType ? { typeOnly: true } : {};
  const clause = tree.childOfKind(node, 'export_clause');
  const specifiers =
    clause === NONE ? [] : tree.children(clause).filter((child) => tree.kind(child) === 'export_specifier');
  for (const specifier of specifiers) {
    walk.handle(tree.child(specifier, 'name'));
    const { name, alias } = namesOf(walk, specifier);
    const own = tree.hasChildOfKind(specifier, 'type') ? { typeOnly: true } : typeOnly;
    const at = tree.start(specifier);
    addImport(walk, { target: module, module, name, at, ...own });
    addExport(walk, { target: alias ?? name, source: name, module, at, ...own });
  }
  if (clause !== NONE) {
    if (specifiers.length === 0) addImport(walk, { target: module, module, at: tree.start(node) });
    return;
  }
  const at = tree.start(node);
  const namespace = tree.childOfKind(node, 'namespace_export');
  addImport(walk, { target: module, module, name: '*', at, ...typeOnly });
  if (namespace === NONE) {
    addExport(walk, { target: '*', source: '*', module, at, ...typeOnly });
    return;
  }
  const named = tree.children(namespace).at(-1)!;
  walk.handle(named);
  const target = literalText(tree, named) ?? tree.textOf(named);
  addExport(walk, { target, source: '*', module, at, ...typeOnly });
}

function addImport(walk: EcmascriptWalk, edge: Omit<ModelEdge, 'type'>): void {
  walk.edges.push({ type: 'imports', ...edge });
}

function namesOf(walk: EcmascriptWalk, specifier: number): { name: string; alias?: string } {
  const { tree } = walk;
  const text = (node: number): string => literalText(tree, node) ?? tree.textOf(node);
  const name = tree.child(specifier, 'name');
  const alias = tree.child(specifier, 'alias');
  return { name: name === NONE ? '' : text(name), ...(alias === NONE ? {} : { alias: text(alias) }) };
}

/** `export { a as b }` reads `a`, whatever it is; with a source the names are those of the other module. */
function visitSpecifier(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  walk.handle(tree.child(node, 'alias'));
  const name = tree.child(node, 'name');
  if (name === NONE || walk.isHandled(name) || tree.kind(name) !== 'identifier') return;
  walk.handle(name);
  walk.refer(name, 'any');
  const names = namesOf(walk, node);
  here.region.exported.push(names.name);
  const statement = tree.parent(tree.parent(node));
  const typeOnly = tree.hasChildOfKind(node, 'type') || tree.hasChildOfKind(statement, 'type');
  addExport(walk, {
    target: names.alias ?? names.name,
    source: names.name,
    at: tree.start(node),
    ...(typeOnly ? { typeOnly } : {}),
  });
}
