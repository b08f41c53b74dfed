import type { ModelSymbol } from '../code-model.ts';
import { NONE } from '../flat-tree.ts';
import { define, type Definition } from './definition.ts';
import { propertyName } from './expressions.ts';
import { exportDeclared } from './exports.ts';
import { patternNames } from './patterns.ts';
import { VALUE_ONLY, type Region } from './regions.ts';
import type { Decisions, EcmascriptWalk, Naming, VisitorTable } from './walk.ts';

/** Everything with parameters: functions, methods, and signatures, whose parameters bind nothing that runs. */
export const functionVisitors: VisitorTable = {
  function_declaration: visitDeclaration,
  generator_function_declaration: visitDeclaration,
  function_expression: visitExpression,
  generator_function: visitExpression,
  arrow_function: visitExpression,
  method_definition: visitMethod,
  function_signature: visitFunctionSignature,
  method_signature: visitMethodSignature,
  abstract_method_signature: visitMethodSignature,
  call_signature: openSignature,
  construct_signature: openSignature,
  function_type: openSignature,
  constructor_type: openSignature,
};

function visitDeclaration(walk: EcmascriptWalk, node: number): void {
  const name = walk.tree.child(node, 'name');
  if (name === NONE) {
    openBody(walk, node, { naming: undefined });
    return;
  }
  const { symbol } = walk.bind(name, {
    type: 'function',
    notes: [VALUE_ONLY, 'hoisted'],
    whole: node,
  });
  exportDeclared(walk, name, {});
  const text = walk.tree.textOf(name);
  const merged = symbol && replaceSignature(walk, symbol);
  openBody(walk, node, {
    naming: { name: text, definition: define(walk.here.definition, 'function', text), ...symbolOf(merged) },
  });
}

function symbolOf(symbol: ModelSymbol | undefined): { symbol?: ModelSymbol } {
  return symbol === undefined ? {} : { symbol };
}

/** An expression is known by what it is assigned to, else by its own name, else it is part of what is around it. */
function visitExpression(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const name = tree.child(node, 'name');
  const known = walk.namings.get(node);
  if (name === NONE) {
    openBody(walk, node, { naming: known });
    return;
  }
  const text = tree.textOf(name);
  const definition = known?.definition ?? define(here.definition, 'function', text);
  const own = walk.open('function', node, { isHome: false, definition });
  walk.bind(name, { type: 'function', notes: [VALUE_ONLY, 'own_name'], region: own, hidden: true });
  const symbol =
    known?.symbol ??
    walk.addSymbol(here.definition, { name: text, type: 'function', at: tree.start(name), whole: node });
  openBody(walk, node, { naming: { name: text, definition, symbol }, parent: own });
}

function visitMethod(walk: EcmascriptWalk, node: number): void {
  const naming = methodNaming(walk, node);
  const merged = naming?.symbol && replaceSignature(walk, naming.symbol);
  openBody(walk, node, { naming: naming && { ...naming, ...symbolOf(merged) } });
}

function methodNaming(walk: EcmascriptWalk, node: number): Naming | undefined {
  const { tree, here } = walk;
  const name = tree.child(node, 'name');
  if (name === NONE) return undefined;
  const { name: text, at } = propertyName(tree, name);
  const symbol = walk.addSymbol(here.definition, { name: text, type: 'method', at, whole: node });
  const definition = define(here.definition, 'function', text, { isMethod: true });
  return { name: text, definition, symbol };
}

/**
 * Overloads are one function: its implementation takes the place of the first signature, and further signatures are
 * dropped.
 * @returns the symbol that stands for the function
 */
function replaceSignature(walk: EcmascriptWalk, symbol: ModelSymbol): ModelSymbol {
  const key = `${symbol.type} ${symbol.qualifiedName}`;
  const signature = walk.signatures.get(key);
  if (!signature || walk.symbols.at(-1) !== symbol) return symbol;
  walk.signatures.delete(key);
  walk.symbols.pop();
  Object.assign(signature, { at: symbol.at, start: symbol.start, end: symbol.end });
  return signature;
}

function noteSignature(walk: EcmascriptWalk, symbol: ModelSymbol): void {
  const key = `${symbol.type} ${symbol.qualifiedName}`;
  const first = walk.signatures.get(key);
  if (first) {
    walk.symbols.pop();
    walk.nodes.get(first)!.push(...walk.nodes.get(symbol)!);
  } else walk.signatures.set(key, symbol);
}

function visitFunctionSignature(walk: EcmascriptWalk, node: number): void {
  const name = walk.tree.child(node, 'name');
  if (name !== NONE) {
    const { symbol } = walk.bind(name, { type: 'function', notes: [VALUE_ONLY, 'hoisted'], whole: node });
    exportDeclared(walk, name, {});
    if (symbol) noteSignature(walk, symbol);
  }
  openSignature(walk, node);
}

function visitMethodSignature(walk: EcmascriptWalk, node: number): void {
  const parent = walk.tree.parent(node);
  if (parent !== NONE && walk.tree.kind(parent) === 'class_body') {
    const naming = methodNaming(walk, node);
    if (naming?.symbol) noteSignature(walk, naming.symbol);
  }
  openSignature(walk, node);
}

/** A scope for the parameters and type parameters of something that has no body. */
function openSignature(walk: EcmascriptWalk, node: number): void {
  const region = walk.open('type', node, { isHome: true });
  const list = walk.tree.child(node, 'parameters');
  for (const { pattern } of parametersOf(walk, list))
    for (const name of patternNames(walk.tree, pattern))
      walk.bind(name, { type: 'parameter', notes: [VALUE_ONLY, 'signature'], region, hidden: true });
  walk.push(node, { region, exporting: undefined });
}

/**
 * The scope of a function with a body, and the complexity that its decisions add to: its own when it has a name, else
 * that of what stands around it, where it is one level deeper unless that is the module itself.
 */
function openBody(
  walk: EcmascriptWalk,
  node: number,
  options: { naming: Naming | undefined; parent?: Region },
): void {
  const { tree, here } = walk;
  const { naming } = options;
  walk.counts.functions++;
  const owner = here.definition;
  const definition = naming?.definition ?? owner;
  const body = tree.child(node, 'body');
  const region = walk.open('function', node, {
    isHome: true,
    definition,
    bodyStart: body === NONE ? 0 : tree.start(body),
    ...(options.parent ? { parent: options.parent } : {}),
  });
  let own: { decisions: Decisions; nesting: number } | undefined;
  if (naming?.symbol) {
    own = { decisions: { cyclomatic: 1, cognitive: 0, recursive: false }, nesting: 0 };
    walk.functions.push({ symbol: naming.symbol, decisions: own.decisions });
    const { start, end } = naming.symbol;
    walk.enclosing.push({ start, end, qualifiedName: definition.qualifiedName });
  }
  walk.push(node, {
    region,
    definition,
    inFunction: true,
    looping: false,
    assigning: undefined,
    exporting: undefined,
    ...(own ?? { nesting: here.inFunction ? here.nesting + 1 : here.nesting }),
  });
  const single = tree.child(node, 'parameter');
  if (single !== NONE) bindParameter(walk, single, single, owner);
  for (const { parameter, pattern } of parametersOf(walk, tree.child(node, 'parameters')))
    bindParameter(walk, parameter, pattern, owner);
}

/** Parameters with the patterns that they bind; `this` binds nothing. */
function* parametersOf(
  walk: EcmascriptWalk,
  list: number,
): Generator<{ parameter: number; pattern: number }> {
  if (list === NONE) return;
  for (const parameter of walk.tree.children(list)) {
    const typed = walk.tree.child(parameter, 'pattern');
    const pattern = typed === NONE ? parameter : typed;
    yield { parameter, pattern };
  }
}

function bindParameter(walk: EcmascriptWalk, parameter: number, pattern: number, owner: Definition): void {
  const { tree } = walk;
  const isProperty =
    tree.hasChildOfKind(parameter, 'accessibility_modifier') ||
    tree.hasChildOfKind(parameter, 'readonly') ||
    tree.hasChildOfKind(parameter, 'override_modifier');
  for (const name of patternNames(tree, pattern)) {
    walk.bind(name, {
      type: 'parameter',
      notes: [VALUE_ONLY, 'parameter'],
      ...(isWhole(walk, pattern, name) ? { whole: parameter } : {}),
    });
    if (isProperty)
      walk.addSymbol(owner, {
        name: tree.textOf(name),
        type: 'property',
        at: tree.start(name),
        whole: parameter,
      });
  }
}

/** `a`, `a = 1` and `...a` are one name each, so the symbol spans them. */
function isWhole(walk: EcmascriptWalk, pattern: number, name: number): boolean {
  const kind = walk.tree.kind(pattern);
  if (kind !== 'assignment_pattern' && kind !== 'rest_pattern') return pattern === name;
  return walk.tree.parent(name) === pattern;
}
