import { NONE, type FlatTree } from '../flat-tree.ts';
import type { Scope } from '../scopes.ts';
import { dottedName, lastName } from './names.ts';
import { qualify, type Decisions, type Definition, type PythonWalk, type VisitorTable } from './walk.ts';

/** Functions, classes, lambdas and type aliases: everything that opens a scope under a name, and their parameters. */
export const definitionVisitors: VisitorTable = {
  function_definition: visitFunction,
  class_definition: visitClass,
  lambda: visitLambda,
  type_alias_statement: visitTypeAlias,
};

/** First parameters that name the instance or the class by convention. */
const RECEIVERS = new Set(['self', 'cls', 'mcs', 'mcls', 'metacls']);

const ENUMERATIONS = new Set(['Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum']);

function visitFunction(walk: PythonWalk, node: number): void {
  const { tree, here } = walk;
  walk.counts.functions++;
  const name = tree.child(node, 'name');
  if (name === NONE) return;
  const owner = here.definition;
  const isMethod = here.scope.kind === 'class';
  const decisions: Decisions = { cyclomatic: 1, cognitive: 0, recursive: false };
  const parameters = tree.child(node, 'parameters');
  const receiver = isMethod ? receiverOf(tree, node, parameters) : undefined;
  const definition: Definition = {
    kind: 'function',
    name: tree.textOf(name),
    qualifiedName: qualify(owner, tree.textOf(name)),
    enumeration: false,
    attributes: new Set(),
    ...(receiver === undefined ? {} : { receiver: { name: receiver, of: owner } }),
  };
  const count = walk.symbols.length;
  walk.bind(name, 'definition', { type: isMethod ? 'method' : 'function', whole: node });
  const symbol = walk.symbols[count];
  if (symbol) walk.functions.push({ symbol, decisions });
  encloses(walk, node, definition);
  openTypeScope(walk, node, tree.child(node, 'type_parameters'), definition);
  const scope = walk.open('function', node, definition);
  bindParameters(walk, parameters, { scope, receiver });
  walk.enter(tree.child(node, 'body'), { scope, definition, decisions, nesting: 0, strings: 'plain' });
}

/** What a method calls its instance or class: its first parameter, unless it is static. */
function receiverOf(tree: FlatTree, node: number, parameters: number): string | undefined {
  const first = parameters === NONE ? NONE : tree.firstChild(parameters);
  const name = first === NONE ? NONE : parameterName(tree, first);
  if (name === NONE || isStatic(tree, node)) return undefined;
  return tree.textOf(name);
}

function isStatic(tree: FlatTree, node: number): boolean {
  const parent = tree.parent(node);
  if (parent === NONE || tree.kind(parent) !== 'decorated_definition') return false;
  return tree
    .children(parent)
    .some(
      (child) =>
        tree.kind(child) === 'decorator' && lastName(tree, tree.firstChild(child)) === 'staticmethod',
    );
}

function visitClass(walk: PythonWalk, node: number): void {
  const { tree, here } = walk;
  walk.counts.classes++;
  const name = tree.child(node, 'name');
  if (name === NONE) return;
  const text = tree.textOf(name);
  const qualifiedName = qualify(here.definition, text);
  const bases = basesOf(tree, tree.child(node, 'superclasses'));
  const definition: Definition = {
    kind: 'class',
    name: text,
    qualifiedName,
    enumeration: bases.some((base) => ENUMERATIONS.has(base.name.slice(base.name.lastIndexOf('.') + 1))),
    attributes: new Set(),
  };
  walk.bind(name, 'definition', { type: 'class', whole: node });
  encloses(walk, node, definition);
  for (const base of bases)
    walk.edges.push({
      type: 'inherits',
      target: base.name,
      source: qualifiedName,
      at: tree.start(base.node),
    });
  openTypeScope(walk, node, tree.child(node, 'type_parameters'), definition);
  const scope = walk.open('class', node, definition);
  walk.enter(tree.child(node, 'body'), { scope, definition, strings: 'plain' });
}

/** Bases that are names; generics without their arguments. Calls and keywords (`metaclass=`) are none. */
function basesOf(tree: FlatTree, list: number): { name: string; node: number }[] {
  if (list === NONE) return [];
  const bases: { name: string; node: number }[] = [];
  for (const child of tree.children(list)) {
    const plain = tree.kind(child) === 'subscript' ? tree.child(child, 'value') : child;
    const name = dottedName(tree, plain);
    if (name !== undefined) bases.push({ name, node: child });
  }
  return bases;
}

function visitLambda(walk: PythonWalk, node: number): void {
  const { tree, here } = walk;
  const body = tree.child(node, 'body');
  // The keyword is a leaf of the same name.
  if (body === NONE) return;
  const scope = walk.open('function', node, here.definition);
  bindParameters(walk, tree.child(node, 'parameters'), { scope, receiver: undefined });
  walk.enter(body, { scope, nesting: here.nesting + 1 });
}

function visitTypeAlias(walk: PythonWalk, node: number): void {
  const { tree } = walk;
  const left = tree.child(node, 'left');
  let named = left === NONE ? NONE : tree.firstChild(left);
  let parameters = NONE;
  if (named !== NONE && tree.kind(named) === 'generic_type') {
    parameters = tree.childOfKind(named, 'type_parameter');
    named = tree.firstChild(named);
  }
  if (named === NONE || tree.kind(named) !== 'identifier') return;
  walk.bind(named, 'type', { type: 'type', whole: node });
  const text = tree.textOf(named);
  const definition = {
    ...walk.here.definition,
    name: text,
    qualifiedName: qualify(walk.here.definition, text),
  };
  openTypeScope(walk, node, parameters, definition);
}

function encloses(walk: PythonWalk, node: number, { qualifiedName }: Definition): void {
  walk.enclosing.push({ start: walk.tree.start(node), end: walk.tree.end(node), qualifiedName });
}

/** PEP 695: type parameters live in a scope of their own around the definition. */
function openTypeScope(walk: PythonWalk, node: number, parameters: number, definition: Definition): void {
  if (parameters === NONE) return;
  const { tree } = walk;
  const scope = walk.open('type', node, definition);
  for (const parameter of tree.children(parameters)) {
    const name = typeParameterName(tree, parameter);
    if (name !== NONE) walk.bind(name, 'type', { type: 'type', whole: parameter, scope });
  }
  walk.push(node, { scope });
}

/** The name in `T`, `T: bound`, `*Ts` or `**P`: down the first branches. */
function typeParameterName(tree: FlatTree, node: number): number {
  let at = node;
  while (at !== NONE && tree.kind(at) !== 'identifier') {
    const kind = tree.kind(at);
    if (kind === 'splat_type') at = tree.childOfKind(at, 'identifier');
    else if (kind === 'type' || kind === 'constrained_type') at = tree.firstChild(at);
    else return NONE;
  }
  return at;
}

/** The identifier that a parameter binds, or NONE for separators and tuples. */
function parameterName(tree: FlatTree, parameter: number): number {
  switch (tree.kind(parameter)) {
    case 'identifier':
      return parameter;
    case 'default_parameter':
    case 'typed_default_parameter': {
      const name = tree.child(parameter, 'name');
      return name !== NONE && tree.kind(name) === 'identifier' ? name : NONE;
    }
    case 'list_splat_pattern':
    case 'dictionary_splat_pattern':
      return tree.childOfKind(parameter, 'identifier');
    case 'typed_parameter': {
      const first = tree.firstChild(parameter);
      if (first === NONE || tree.kind(first) === 'identifier') return first;
      return tree.childOfKind(first, 'identifier');
    }
    default:
      return NONE;
  }
}

function bindParameters(
  walk: PythonWalk,
  parameters: number,
  { scope, receiver }: { scope: Scope; receiver: string | undefined },
): void {
  if (parameters === NONE) return;
  const { tree } = walk;
  let first = true;
  for (const parameter of tree.children(parameters)) {
    const name = parameterName(tree, parameter);
    if (name !== NONE) {
      const hidden = first && receiver !== undefined && RECEIVERS.has(receiver);
      walk.bind(name, 'parameter', { type: 'parameter', whole: parameter, scope, hidden });
    } else if (tree.kind(parameter) === 'tuple_pattern')
      // Python 2 unpacked parameters in place.
      for (let inside = parameter + 1; inside < tree.after(parameter); inside++)
        if (tree.kind(inside) === 'identifier') walk.bind(inside, 'parameter', { type: 'parameter', scope });
    if (tree.kind(parameter) !== 'comment') first = false;
  }
}
