import type { ModelEdge } from '../code-model.ts';
import { NONE } from '../flat-tree.ts';
import { firstArgument, literalText, unwrap } from './expressions.ts';
import { patternNames, propertyOf, restSiblings } from './patterns.ts';
import type { EcmascriptWalk, VisitorTable } from './walk.ts';

/**
 * Everything that names another module. An edge's `target` and `module` are the specifier; `name` is what is taken,
 * absent when it is the module itself; `alias` is the local name where it differs. `dynamic` is what may load later
 * than this file: `import()`, and `require()` inside a function.
 */
export const importVisitors: VisitorTable = {
  import_statement: visitImport,
  import_alias: visitAlias,
  call_expression: visitCall,
};

interface Imported {
  module: string;
  typeOnly: boolean;
}

function addEdge(walk: EcmascriptWalk, at: number, edge: Omit<ModelEdge, 'type' | 'at' | 'target'>): void {
  walk.edges.push({ type: 'imports', target: edge.module ?? '', at, ...edge });
}

function visitImport(walk: EcmascriptWalk, node: number): void {
  const { tree } = walk;
  walk.isModule = true;
  walk.counts.imports++;
  const equals = tree.childOfKind(node, 'import_require_clause');
  const module = literalText(tree, tree.child(equals === NONE ? node : equals, 'source'));
  if (module === undefined) return;
  const typeOnly = tree.hasChildOfKind(node, 'type');
  if (equals !== NONE) {
    const name = tree.childOfKind(equals, 'identifier');
    if (name !== NONE) bindImport(walk, name, { module, typeOnly });
    return;
  }
  const clause = tree.childOfKind(node, 'import_clause');
  if (clause === NONE) {
    addEdge(walk, tree.start(node), { module });
    return;
  }
  for (const part of tree.children(clause)) {
    const kind = tree.kind(part);
    if (kind === 'identifier') bindImport(walk, part, { module, typeOnly }, 'default');
    else if (kind === 'namespace_import')
      bindImport(walk, tree.childOfKind(part, 'identifier'), { module, typeOnly }, '*');
    else if (kind === 'named_imports') visitNamed(walk, part, { module, typeOnly });
  }
}

function visitNamed(walk: EcmascriptWalk, list: number, from: Imported): void {
  const { tree } = walk;
  const specifiers = tree.children(list).filter((child) => tree.kind(child) === 'import_specifier');
  // `import {} from 'x'` runs the module and takes nothing.
  if (specifiers.length === 0) addEdge(walk, tree.start(list), { module: from.module });
  for (const specifier of specifiers) {
    const name = tree.child(specifier, 'name');
    const alias = tree.child(specifier, 'alias');
    if (name === NONE) continue;
    walk.handle(name);
    const typeOnly = from.typeOnly || tree.hasChildOfKind(specifier, 'type');
    const taken = literalText(tree, name) ?? tree.textOf(name);
    bindImport(walk, alias === NONE ? name : alias, { module: from.module, typeOnly }, taken, specifier);
  }
}

/** Binds the local name of an import and makes its edge. */
function bindImport(
  walk: EcmascriptWalk,
  local: number,
  from: Imported,
  taken?: string,
  whole = local,
): void {
  if (local === NONE) return;
  const { tree } = walk;
  const text = tree.textOf(local);
  const isRenamed = taken !== undefined && taken !== text && taken !== 'default' && taken !== '*';
  const isDefaultAs = taken === 'default' && whole !== local;
  walk.bind(local, {
    type: isRenamed || isDefaultAs ? 'import_alias' : 'import',
    notes: from.typeOnly ? ['import', 'type_import'] : ['import'],
    whole,
  });
  addEdge(walk, tree.start(local), {
    module: from.module,
    ...(taken === undefined ? {} : { name: taken }),
    ...(taken === text ? {} : { alias: text }),
    ...(from.typeOnly ? { typeOnly: true } : {}),
  });
}

/** `import Name = Other.Name`: another name for what is here already; `export import Name = require('x')` is not. */
function visitAlias(walk: EcmascriptWalk, node: number): void {
  const name = walk.tree.childOfKind(node, 'identifier');
  if (name === NONE) return;
  const isExported = walk.here.exporting !== undefined;
  const value = walk.tree.children(node).at(-1)!;
  const module = moduleOfName(walk, value);
  if (module === undefined) walk.bind(name, { type: 'import', notes: ['import'], whole: node });
  else {
    walk.handle(value);
    walk.isModule = true;
    walk.counts.imports++;
    bindImport(walk, name, { module, typeOnly: false });
  }
  if (isExported && walk.here.region === walk.module) {
    const target = walk.tree.textOf(name);
    walk.edges.push({ type: 'exports', target, source: target, at: walk.tree.start(name) });
  }
}

/** A `require` of a literal, and the property of it that is taken. */
export interface Required {
  readonly call: number;
  readonly module: string;
  readonly property?: string;
}

/** What `require('x')` and `require('x').y` ask for, or undefined for any other expression. */
export function requiredBy(walk: EcmascriptWalk, expression: number): Required | undefined {
  const { tree } = walk;
  let call = unwrap(tree, expression);
  if (call === NONE) return undefined;
  let property: string | undefined;
  if (tree.kind(call) === 'member_expression') {
    const taken = tree.child(call, 'property');
    if (taken === NONE) return undefined;
    property = tree.textOf(taken);
    call = unwrap(tree, tree.child(call, 'object'));
  }
  if (call === NONE || tree.kind(call) !== 'call_expression') return undefined;
  const called = tree.child(call, 'function');
  if (called === NONE || tree.kind(called) !== 'identifier' || tree.textOf(called) !== 'require')
    return undefined;
  const module = literalText(tree, firstArgument(tree, call));
  if (module === undefined) return undefined;
  return { call, module, ...(property === undefined ? {} : { property }) };
}

/** Binds the names of `const … = require('x')` as imports, with an edge each. */
export function bindRequired(
  walk: EcmascriptWalk,
  pattern: number,
  required: Required,
  region: EcmascriptWalk['module'],
): void {
  const { tree } = walk;
  walk.namedRequires.add(required.call);
  const siblings = restSiblings(tree, pattern);
  const dynamic = walk.here.inFunction ? { dynamic: true } : {};
  let bound = 0;
  for (const name of patternNames(tree, pattern)) {
    const text = tree.textOf(name);
    const taken = pattern === name ? required.property : (propertyOf(tree, name) ?? required.property);
    walk.bind(name, {
      type: taken === undefined || taken === text ? 'import' : 'import_alias',
      notes: siblings.has(name) ? ['import', 'require', 'rest_sibling'] : ['import', 'require'],
      whole: tree.parent(name),
      region,
    });
    addEdge(walk, tree.start(name), {
      module: required.module,
      ...(taken === undefined ? {} : { name: taken }),
      ...(taken === text ? {} : { alias: text }),
      ...dynamic,
    });
    bound++;
  }
  if (bound === 0) addEdge(walk, tree.start(required.call), { module: required.module, ...dynamic });
}

/** A call with the name of a module, which the parser was given a name for: see `gaps/type-imports.ts`. */
const CALL = /^(?:import|require)\s*\(\s*(?:"([^"]*)"|'([^']*)')/;

/** The module that `import('x')` or `require('x')` names, where it was read as a name. */
function moduleOfName({ tree }: EcmascriptWalk, name: number): string | undefined {
  const start = tree.start(name);
  // Asked of every name.
  if (!tree.text.startsWith('import', start) && !tree.text.startsWith('require', start)) return undefined;
  const found = CALL.exec(tree.textOf(name));
  return found ? (found[1] ?? found[2]) : undefined;
}

/** Makes the edge of an `import('x').T` that is a type; false when the name is a name. */
export function noteTypeImport(walk: EcmascriptWalk, name: number): boolean {
  const module = moduleOfName(walk, name);
  if (module === undefined) return false;
  walk.counts.imports++;
  addEdge(walk, walk.tree.start(name), { module, typeOnly: true });
  return true;
}

/** Parents of an `import('x')` that is a type. */
const TYPES =
  /(?:_type|type_annotation|type_arguments|type_query|type_clause|_clause|constraint)$|^(?:type_alias_declaration|asserts)$/;

/** Whether `import('x')`, or a member of it, stands where a type is wanted. */
function isTypeImport({ tree }: EcmascriptWalk, call: number): boolean {
  let top = call;
  let parent = tree.parent(top);
  while (parent !== NONE && /^(?:(?:member|subscript)_expression|ERROR)$/.test(tree.kind(parent))) {
    top = parent;
    parent = tree.parent(top);
  }
  if (parent === NONE) return false;
  const kind = tree.kind(parent);
  if (kind === 'as_expression' || kind === 'satisfies_expression') return top !== tree.firstChild(parent);
  return TYPES.test(kind);
}

function visitCall(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const called = tree.child(node, 'function');
  if (called === NONE) return;
  const kind = tree.kind(called);
  if (kind === 'import') {
    const module = literalText(tree, firstArgument(tree, node));
    if (module === undefined) return;
    walk.counts.imports++;
    const isType = isTypeImport(walk, node);
    addEdge(walk, tree.start(node), { module, ...(isType ? { typeOnly: true } : { dynamic: true }) });
    return;
  }
  if (kind !== 'identifier') return;
  const name = tree.textOf(called);
  if (name === 'eval') markDynamic(walk);
  if (name !== 'require') return;
  const module = literalText(tree, firstArgument(tree, node));
  if (module === undefined) return;
  walk.commonjs.add('require');
  walk.counts.imports++;
  if (!walk.namedRequires.has(node))
    addEdge(walk, tree.start(node), { module, ...(here.inFunction ? { dynamic: true } : {}) });
}

/** From here on names may be read that are never written out: by text, or through an object. */
export function markDynamic(walk: EcmascriptWalk): void {
  for (let region: typeof walk.module | undefined = walk.here.region; region; region = region.parent)
    region.scope.dynamic = true;
}
