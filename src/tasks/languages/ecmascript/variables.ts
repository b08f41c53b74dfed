import { NONE } from '../flat-tree.ts';
import { define } from './definition.ts';
import { exportDeclared } from './exports.ts';
import { isClassExpression, isFunctionExpression, isUnusedValue, unwrap } from './expressions.ts';
import { bindRequired, markDynamic, requiredBy } from './imports.ts';
import { patternNames, restSiblings } from './patterns.ts';
import { VALUE_ONLY, type Region } from './regions.ts';
import type { EcmascriptWalk, VisitorTable } from './walk.ts';

/** Variables where they are declared and set, and the statements and blocks that hold them. */
export const variableVisitors: VisitorTable = {
  variable_declarator: visitDeclarator,
  for_statement: openLoop,
  while_statement: (walk, node) => walk.push(node, { looping: true }),
  do_statement: (walk, node) => walk.push(node, { looping: true }),
  for_in_statement: visitForIn,
  catch_clause: visitCatch,
  statement_block: visitBlock,
  switch_body: openBlock,
  class_static_block: (walk, node) => {
    const region = walk.open('function', node, { isHome: true });
    walk.push(node, { region, exporting: undefined, looping: false, assigning: undefined });
  },
  with_statement: markDynamic,
  assignment_expression: visitAssignment,
  augmented_assignment_expression: visitAugmented,
  update_expression: visitUpdate,
};

function openBlock(walk: EcmascriptWalk, node: number): void {
  walk.push(node, { region: walk.open('block', node, { isHome: false }) });
}

function openLoop(walk: EcmascriptWalk, node: number): void {
  walk.push(node, { region: walk.open('block', node, { isHome: false }), looping: true });
}

/** Declarations that stay in their block. */
const BLOCK_SCOPED = new Set([
  'lexical_declaration',
  'class_declaration',
  'abstract_class_declaration',
  'function_declaration',
  'generator_function_declaration',
  'enum_declaration',
  'interface_declaration',
  'type_alias_declaration',
  'expression_statement',
]);

/** Parents whose own scope a block shares. */
const OWNERS =
  /^(?:(?:async_)?(?:generator_)?function(?:_declaration|_expression)?|arrow_function|method_definition|catch_clause|class_static_block|internal_module|module|ambient_declaration)$/;

function visitBlock(walk: EcmascriptWalk, node: number): void {
  const { tree } = walk;
  if (OWNERS.test(tree.kind(tree.parent(node)))) return;
  for (let child = tree.firstChild(node); child !== NONE; child = tree.nextSibling(child))
    if (BLOCK_SCOPED.has(tree.kind(child))) {
      openBlock(walk, node);
      return;
    }
}

function visitDeclarator(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const pattern = tree.child(node, 'name');
  if (pattern === NONE) return;
  const statement = tree.parent(node);
  const isLexical = tree.kind(statement) === 'lexical_declaration';
  const region = isLexical ? here.region : here.region.home;
  const value = unwrap(tree, tree.child(node, 'value'));
  const required = requiredBy(walk, value);
  if (required) {
    bindRequired(walk, pattern, required, region);
    return;
  }
  if (
    tree.kind(pattern) === 'identifier' &&
    value !== NONE &&
    bindNamed(walk, node, { pattern, value, region })
  )
    return;
  // `using x: T = …`, which the grammar does not know, is read as `const`.
  if (tree.text.startsWith('using', tree.start(statement))) {
    bindVariables(walk, pattern, { region, note: 'resource', whole: node });
    return;
  }
  const isConstant = region === walk.module && tree.hasChildOfKind(statement, 'const');
  bindVariables(walk, pattern, { region, isConstant, whole: node });
}

/** Binds every name of a declared pattern as a variable. */
function bindVariables(
  walk: EcmascriptWalk,
  pattern: number,
  options: { region: Region; isConstant?: boolean; whole?: number; note?: string },
): void {
  const siblings = restSiblings(walk.tree, pattern);
  for (const name of patternNames(walk.tree, pattern)) {
    const notes = [VALUE_ONLY, 'variable'];
    if (siblings.has(name)) notes.push('rest_sibling');
    if (options.note !== undefined) notes.push(options.note);
    walk.bind(name, {
      type: options.isConstant ? 'constant' : 'variable',
      notes,
      region: options.region,
      ...(name === pattern && options.whole !== undefined ? { whole: options.whole } : {}),
    });
    exportDeclared(walk, name, {});
  }
}

/** A variable that holds a function, a class or an object gives it its name. */
function bindNamed(
  walk: EcmascriptWalk,
  node: number,
  { pattern, value, region }: { pattern: number; value: number; region: Region },
): boolean {
  const { tree, here } = walk;
  const name = tree.textOf(pattern);
  if (tree.kind(value) === 'object') {
    walk.namings.set(value, { name, definition: define(here.definition, 'object', name) });
    return false;
  }
  const isFunction = isFunctionExpression(tree, value);
  if (!isFunction && !isClassExpression(tree, value)) return false;
  const type = isFunction ? 'function' : 'class';
  const { binding, symbol } = walk.bind(pattern, {
    type,
    notes: [VALUE_ONLY, 'variable'],
    whole: node,
    region,
  });
  exportDeclared(walk, pattern, {});
  if (isFunction) walk.owned.set(binding, { start: tree.start(value), end: tree.end(value) });
  walk.namings.set(value, {
    name,
    definition: define(here.definition, type, name),
    ...(symbol ? { symbol } : {}),
  });
  return true;
}

function visitForIn(walk: EcmascriptWalk, node: number): void {
  openLoop(walk, node);
  const { tree, here } = walk;
  const keyword = tree.child(node, 'kind');
  const left = tree.child(node, 'left');
  if (keyword === NONE || left === NONE) return;
  const region = tree.kind(keyword) === 'var' ? here.region.home : here.region;
  bindVariables(walk, left, { region, note: 'loop' });
}

function visitCatch(walk: EcmascriptWalk, node: number): void {
  openBlock(walk, node);
  const parameter = walk.tree.child(node, 'parameter');
  if (parameter !== NONE) bindVariables(walk, parameter, { region: walk.here.region, note: 'catch' });
}

/** Setting a variable does not read it, and neither does computing its next value from its last. */
function visitAssignment(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const left = tree.child(node, 'left');
  if (left === NONE) return;
  // `using x = …` declares, although the grammar takes it for an assignment.
  if (tree.hasChildOfKind(node, 'using')) {
    bindVariables(walk, left, { region: here.region, note: 'resource' });
    return;
  }
  for (const name of patternNames(tree, left)) walk.handle(name);
  if (tree.kind(left) === 'identifier' && !here.looping && isUnusedValue(tree, node))
    walk.push(node, { assigning: tree.textOf(left) });
}

/** `x += 1` alone reads nothing that matters; `x ||= 1` decides by what `x` is. */
function visitAugmented(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const left = tree.child(node, 'left');
  if (left === NONE || tree.kind(left) !== 'identifier') return;
  if (tree.child(node, 'operator') !== NONE || !isUnusedValue(tree, node)) return;
  walk.handle(left);
  if (!here.looping) walk.push(node, { assigning: tree.textOf(left) });
}

function visitUpdate(walk: EcmascriptWalk, node: number): void {
  const { tree } = walk;
  const name = tree.child(node, 'argument');
  if (name !== NONE && tree.kind(name) === 'identifier' && isUnusedValue(tree, node)) walk.handle(name);
}
