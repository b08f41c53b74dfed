import { NONE, type FlatTree } from '../flat-tree.ts';
import { dottedName } from './expressions.ts';
import type { EcmascriptWalk, VisitorTable } from './walk.ts';

/**
 * Both complexities of every function with a name, and of the code outside of those.
 *
 * Cyclomatic (T. J. McCabe, "A Complexity Measure", 1976): 1 for a function (0 for a module) plus 1 for each `if`,
 * `? :`, `for`, `for … in`, `for … of`, `while`, `do`, `case` other than `default`, `catch`, `&&`, `||`, `??`, `&&=`,
 * `||=` and `??=`: the list of ESLint's rule `complexity` as it was until version 8. Since version 9 that rule also
 * counts `?.` and default values, which are shorthand without a branch to read, and are not counted here.
 *
 * Cognitive (G. Ann Campbell, "Cognitive Complexity: a new way of measuring understandability", SonarSource): 1 plus
 * the nesting for each `if`, `? :`, loop, `catch` and `switch`; 1 for each `else` and `else if`, each run of like `&&`
 * or `||` (parentheses do not end a run), each `break` or `continue` to a label, and once for a function that calls
 * itself. Bodies of these and of functions without a name nest. `??` and `?.` are shorthand and count nothing.
 *
 * A function with a name counts for itself alone, from nesting 0. One without a name (a callback) counts for the named
 * function around it or for the module; it nests, except directly in the module.
 */
export const decisionVisitors: VisitorTable = {
  if_statement: visitIf,
  else_clause: visitElse,
  ternary_expression: visitTernary,
  for_statement: visitLoop,
  for_in_statement: visitLoop,
  while_statement: visitLoop,
  do_statement: visitLoop,
  catch_clause: visitLoop,
  switch_statement: (walk, node) => {
    walk.here.decisions.cognitive += 1 + walk.here.nesting;
    nest(walk, walk.tree.child(node, 'body'));
  },
  switch_case: (walk) => void walk.here.decisions.cyclomatic++,
  binary_expression: visitOperator,
  augmented_assignment_expression: (walk, node) => {
    if (walk.tree.child(node, 'operator') !== NONE) walk.here.decisions.cyclomatic++;
  },
  break_statement: visitJump,
  continue_statement: visitJump,
  call_expression: countRecursion,
};

function nest(walk: EcmascriptWalk, node: number): void {
  walk.enter(node, { nesting: walk.here.nesting + 1 });
}

/** An `else if` goes on with the decision before it, on the same level. */
function visitIf(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const isElseIf = tree.kind(tree.parent(node)) === 'else_clause';
  here.decisions.cyclomatic++;
  here.decisions.cognitive += isElseIf ? 1 : 1 + here.nesting;
  nest(walk, tree.child(node, 'consequence'));
}

function visitElse(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const body = tree.children(node).findLast((child) => tree.kind(child) !== 'comment');
  if (body === undefined || tree.kind(body) === 'if_statement') return;
  here.decisions.cognitive++;
  nest(walk, body);
}

function visitTernary(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  here.decisions.cyclomatic++;
  here.decisions.cognitive += 1 + here.nesting;
  nest(walk, tree.child(node, 'consequence'));
  nest(walk, tree.child(node, 'alternative'));
}

function visitLoop(walk: EcmascriptWalk, node: number): void {
  const { here } = walk;
  here.decisions.cyclomatic++;
  here.decisions.cognitive += 1 + here.nesting;
  nest(walk, walk.tree.child(node, 'body'));
}

function visitJump(walk: EcmascriptWalk, node: number): void {
  if (walk.tree.child(node, 'label') !== NONE) walk.here.decisions.cognitive++;
}

/**
 * A run ends where the operator changes. Read from left to right, `a || b && c || d` has three runs although the tree
 * nests only two, so an operator is compared with the one before it in the text: the last one of its left side, or,
 * when the left side has none, the one that stands before the whole right side.
 */
function visitOperator(walk: EcmascriptWalk, node: number): void {
  const { tree } = walk;
  const operator = operatorOf(tree, node);
  if (operator === '') return;
  const { decisions } = walk.here;
  decisions.cyclomatic++;
  if (operator === '??') return;
  const left = inner(tree, tree.child(node, 'left'));
  const before = runOf(tree, left) === '' ? precedingOperator(tree, node) : lastOperator(tree, left);
  if (before !== operator) decisions.cognitive++;
}

/** `&&`, `||` or `??`; empty for any other expression. */
function operatorOf(tree: FlatTree, node: number): string {
  if (node === NONE || tree.kind(node) !== 'binary_expression') return '';
  const operator = tree.child(node, 'operator');
  const kind = operator === NONE ? '' : tree.kind(operator);
  return kind === '&&' || kind === '||' || kind === '??' ? kind : '';
}

/** The operator of an expression that can be part of a run. */
function runOf(tree: FlatTree, node: number): string {
  const operator = operatorOf(tree, node);
  return operator === '??' ? '' : operator;
}

/** The expression inside parentheses. */
function inner(tree: FlatTree, node: number): number {
  let at = node;
  while (at !== NONE && tree.kind(at) === 'parenthesized_expression') at = tree.firstChild(at);
  return at;
}

/** The rightmost operator of an expression of operators. */
function lastOperator(tree: FlatTree, node: number): string {
  for (let at = node; ;) {
    const right = inner(tree, tree.child(at, 'right'));
    if (runOf(tree, right) === '') return runOf(tree, at);
    at = right;
  }
}

/** The operator in the text before an expression whose own left side has none. */
function precedingOperator(tree: FlatTree, node: number): string {
  for (let at = node; ;) {
    const parent = tree.parent(at);
    if (parent === NONE) return '';
    if (runOf(tree, parent) !== '') {
      if (tree.field(at) === 'right') return runOf(tree, parent);
    } else if (tree.kind(parent) !== 'parenthesized_expression') return '';
    at = parent;
  }
}

/** `f()` in `f`, `this.m()` in a method `m`. */
function countRecursion(walk: EcmascriptWalk, node: number): void {
  const { decisions, definition } = walk.here;
  if (definition.kind !== 'function' || decisions.recursive) return;
  const { tree } = walk;
  const called = tree.child(node, 'function');
  if (called === NONE) return;
  const kind = tree.kind(called);
  if (kind !== 'identifier' && kind !== 'member_expression') return;
  const wanted = definition.isMethod ? `this.${definition.name}` : definition.name;
  if (tree.end(called) - tree.start(called) > wanted.length + 50 || dottedName(tree, called) !== wanted)
    return;
  decisions.recursive = true;
  decisions.cognitive++;
}
