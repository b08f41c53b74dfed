import { NONE, type FlatTree } from '../flat-tree.ts';

/** Nodes around an expression that change nothing about what it is. */
const WRAPPERS = new Set([
  'parenthesized_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
]);

/** The expression inside parentheses, `as`, `satisfies` and `!`. */
export function unwrap(tree: FlatTree, node: number): number {
  let at = node;
  while (at !== NONE && WRAPPERS.has(tree.kind(at))) at = firstExpression(tree, at);
  return at;
}

function firstExpression(tree: FlatTree, node: number): number {
  let at = tree.firstChild(node);
  while (at !== NONE && tree.kind(at) === 'comment') at = tree.nextSibling(at);
  return at;
}

/** `a.b.c` for a chain of plain properties, `this` included, or undefined for any other expression. */
export function dottedName(tree: FlatTree, node: number): string | undefined {
  const parts: string[] = [];
  let at = node;
  for (;;) {
    if (at === NONE) return undefined;
    const kind = tree.kind(at);
    if (kind === 'identifier' || kind === 'type_identifier' || kind === 'this') break;
    const last =
      kind === 'member_expression' || kind === 'nested_identifier'
        ? tree.child(at, 'property')
        : kind === 'nested_type_identifier'
          ? tree.child(at, 'name')
          : NONE;
    if (last === NONE) return undefined;
    parts.push(tree.textOf(last));
    at = tree.child(at, kind === 'nested_type_identifier' ? 'module' : 'object');
  }
  parts.push(tree.textOf(at));
  return parts.reverse().join('.');
}

/** The text of a string, or of a template without substitutions, as written between its quotes; else undefined. */
export function literalText(tree: FlatTree, node: number): string | undefined {
  if (node === NONE) return undefined;
  const kind = tree.kind(node);
  if (kind !== 'string' && kind !== 'template_string') return undefined;
  if (kind === 'template_string' && tree.hasChildOfKind(node, 'template_substitution')) return undefined;
  return tree.text.slice(tree.start(node) + 1, Math.max(tree.start(node) + 1, tree.end(node) - 1));
}

/** The first argument of a call, or NONE. */
export function firstArgument(tree: FlatTree, call: number): number {
  const list = tree.child(call, 'arguments');
  return list === NONE || tree.kind(list) !== 'arguments' ? NONE : firstExpression(tree, list);
}

/** Name and offset of a property, method or enum member: `a`, `#a`, `'a'`, `1`, `[a]`. */
export function propertyName(tree: FlatTree, node: number): { name: string; at: number } {
  const literal = tree.kind(node) === 'string' ? literalText(tree, node) : undefined;
  return literal === undefined || literal === ''
    ? { name: tree.textOf(node), at: tree.start(node) }
    : { name: literal, at: tree.start(node) + 1 };
}

const FUNCTIONS = new Set(['function_expression', 'arrow_function', 'generator_function']);

export function isFunctionExpression(tree: FlatTree, node: number): boolean {
  return node !== NONE && FUNCTIONS.has(tree.kind(node));
}

/** A class expression: the keyword has the same name, but nothing in it. */
export function isClassExpression(tree: FlatTree, node: number): boolean {
  return node !== NONE && tree.kind(node) === 'class' && tree.firstChild(node) !== NONE;
}

/** Whether the value of an expression goes nowhere: it is a statement, or an inner part of a comma sequence. */
export function isUnusedValue(tree: FlatTree, node: number): boolean {
  for (let at = node; ;) {
    const parent = tree.parent(at);
    if (parent === NONE) return false;
    const kind = tree.kind(parent);
    if (kind === 'expression_statement') return true;
    if (kind === 'sequence_expression') {
      if (tree.nextSibling(at) !== NONE) return true;
    } else if (kind !== 'parenthesized_expression') return false;
    at = parent;
  }
}
