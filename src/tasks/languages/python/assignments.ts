import type { SymbolType } from '../../../records/output.ts';
import type { ModelSymbol } from '../code-model.ts';
import { NONE, type FlatTree } from '../flat-tree.ts';
import type { Scope } from '../scopes.ts';
import { lastName, normalName } from './names.ts';
import { qualify, type Origin, type PythonWalk, type VisitorTable } from './walk.ts';

/** Statements and expressions that bind variables, and those that say where a name lives. */
export const assignmentVisitors: VisitorTable = {
  assignment: visitAssignment,
  augmented_assignment: visitAugmented,
  named_expression: (walk, node) => {
    const name = walk.tree.child(node, 'name');
    if (name === NONE || walk.tree.kind(name) !== 'identifier') return;
    const scope = walk.bindingScope();
    walk.bind(name, 'assigned', { type: variableType(walk, name, scope), whole: node, scope });
  },
  for_statement: (walk, node) =>
    bindTargets(walk, walk.tree.child(node, 'left'), { origin: 'loop', inTuple: 'loop' }),
  list_comprehension: visitComprehension,
  set_comprehension: visitComprehension,
  dictionary_comprehension: visitComprehension,
  generator_expression: visitComprehension,
  for_in_clause: (walk, node) =>
    bindTargets(walk, walk.tree.child(node, 'left'), { origin: 'loop', inTuple: 'loop' }),
  as_pattern: visitAsPattern,
  global_statement: (walk, node) => forwardNames(walk, node, () => walk.table.module),
  nonlocal_statement: (walk, node) => forwardNames(walk, node, (name) => nonlocalHome(walk, name)),
};

interface TargetOptions {
  origin: Origin;
  /** The origin of names inside a tuple or list of targets. */
  inTuple: Origin;
  whole?: number;
  final?: boolean;
}

const GROUPS = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'tuple',
  'list',
  'list_splat',
  'expression_list',
  'parenthesized_expression',
]);

/** Binds every name of an assignment target; `self.x` becomes a property. Other targets only read. */
function bindTargets(walk: PythonWalk, target: number, options: TargetOptions): void {
  if (target === NONE) return;
  const { tree } = walk;
  const open: { node: number; grouped: boolean }[] = [{ node: target, grouped: false }];
  for (let at = open.pop(); at; at = open.pop()) {
    const kind = tree.kind(at.node);
    if (kind === 'identifier') {
      const { scope } = walk.here;
      const type = options.final ? 'constant' : variableType(walk, at.node, scope);
      const whole = options.whole === undefined ? {} : { whole: options.whole };
      walk.bind(at.node, at.grouped ? options.inTuple : options.origin, { type, ...whole });
    } else if (kind === 'attribute') bindAttribute(walk, at.node, options.whole);
    else if (GROUPS.has(kind)) {
      const grouped = at.grouped || !isParenthesized(tree, at.node);
      for (const child of tree.children(at.node).reverse()) open.push({ node: child, grouped });
    }
  }
}

/** `(x)` is the target x; the grammar shows it as a tuple of one, as it does `(x,)`. */
function isParenthesized(tree: FlatTree, node: number): boolean {
  const kind = tree.kind(node);
  if (kind === 'parenthesized_expression') return true;
  if (kind !== 'tuple_pattern' && kind !== 'tuple') return false;
  const only = tree.firstChild(node);
  return (
    only !== NONE &&
    tree.nextSibling(only) === NONE &&
    !tree.text.slice(tree.end(only), tree.end(node)).includes(',')
  );
}

function variableType(walk: PythonWalk, node: number, scope: Scope): SymbolType {
  if (scope.kind === 'function' || scope.kind === 'comprehension') return 'variable';
  const name = walk.tree.textOf(node);
  if (scope.kind === 'class' && walk.definitionOf(scope).enumeration && !name.startsWith('_'))
    return 'enum_member';
  return /^_*[A-Z][A-Z0-9_]*$/.test(name) ? 'constant' : 'variable';
}

function bindAttribute(walk: PythonWalk, node: number, whole: number | undefined): void {
  const { tree, here } = walk;
  const { receiver } = here.definition;
  const attribute = tree.child(node, 'attribute');
  const object = tree.child(node, 'object');
  if (!receiver || attribute === NONE || object === NONE || tree.textOf(object) !== receiver.name) return;
  const name = tree.textOf(attribute);
  if (receiver.of.attributes.has(name)) return;
  receiver.of.attributes.add(name);
  const symbol: ModelSymbol = {
    name,
    qualifiedName: qualify(receiver.of, name),
    type: 'property',
    scope: receiver.of.name,
    at: tree.start(attribute),
    start: tree.start(whole ?? node),
    end: tree.end(whole ?? node),
  };
  walk.symbols.push(symbol);
  walk.nodes.set(symbol, [whole ?? node]);
}

function visitAssignment(walk: PythonWalk, node: number): void {
  const { tree } = walk;
  const left = tree.child(node, 'left');
  const annotation = tree.child(node, 'type');
  const right = tree.child(node, 'right');
  // Elements of a literal are no results of something that had to be taken apart.
  const literal = right !== NONE && LITERALS.has(tree.kind(right));
  bindTargets(walk, left, {
    origin: 'assigned',
    inTuple: literal ? 'assigned' : 'unpacked',
    whole: node,
    final: annotation !== NONE && isFinal(tree, annotation),
  });
}

const LITERALS = new Set(['tuple', 'list', 'expression_list']);

/** `Final`, `Final[int]`, `typing.Final`. */
function isFinal(tree: FlatTree, annotation: number): boolean {
  let at = tree.firstChild(annotation);
  if (at !== NONE && tree.kind(at) === 'generic_type') at = tree.firstChild(at);
  else if (at !== NONE && tree.kind(at) === 'subscript') at = tree.child(at, 'value');
  return lastName(tree, at) === 'Final';
}

/** Reads the name and binds it again: only a first definition makes a symbol. */
function visitAugmented(walk: PythonWalk, node: number): void {
  const { tree } = walk;
  const left = tree.child(node, 'left');
  if (left === NONE) return;
  if (tree.kind(left) === 'identifier') walk.refer(tree.textOf(left));
  bindTargets(walk, left, { origin: 'augmented', inTuple: 'augmented', whole: node });
}

/** The first iterable is evaluated outside of the comprehension's scope. */
function visitComprehension(walk: PythonWalk, node: number): void {
  const { tree, here } = walk;
  const first = tree.childOfKind(node, 'for_in_clause');
  if (first === NONE) return;
  for (const iterable of tree.childrenOf(first, 'right')) walk.enter(iterable, { scope: here.scope });
  walk.push(node, { scope: walk.open('comprehension', node, here.definition) });
}

/** `with … as target` and `except … as name`; the one of a `match` pattern has no target node. */
function visitAsPattern(walk: PythonWalk, node: number): void {
  const { tree } = walk;
  const target = tree.child(node, 'alias');
  if (target === NONE || tree.kind(target) !== 'as_pattern_target') return;
  const parent = tree.parent(node);
  const only = tree.firstChild(target);
  if (only === NONE) return;
  if (parent !== NONE && tree.kind(parent) === 'except_clause') {
    if (tree.kind(only) !== 'identifier') return;
    const binding = walk.bind(only, 'handler', { type: 'variable' });
    walk.openHandler(binding, tree.after(parent));
  } else bindTargets(walk, only, { origin: 'assigned', inTuple: 'unpacked' });
}

function forwardNames(walk: PythonWalk, node: number, home: (name: string) => Scope | undefined): void {
  for (const child of walk.tree.children(node)) {
    if (walk.tree.kind(child) !== 'identifier') continue;
    walk.handle(child);
    const name = normalName(walk.tree.textOf(child));
    const scope = home(name);
    if (scope && scope !== walk.here.scope) walk.forward(name, scope);
  }
}

/** The nearest enclosing function that has bound the name so far, else the nearest one: it may bind it later. */
function nonlocalHome(walk: PythonWalk, name: string): Scope | undefined {
  let nearest: Scope | undefined;
  for (let scope = walk.here.scope.parent; scope; scope = scope.parent) {
    if (scope.kind !== 'function') continue;
    if (scope.bindings.has(name)) return scope;
    // A function that hands the name on itself knows where it lives.
    const handed = scope.forwards.get(name);
    if (handed) return handed;
    nearest ??= scope;
  }
  return nearest;
}
