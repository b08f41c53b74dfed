import { NONE, type FlatTree } from '../flat-tree.ts';
import type { PythonWalk, VisitorTable } from './walk.ts';
import { lastName } from './names.ts';

/**
 * Both complexities of every function, and of the code outside functions.
 *
 * Cyclomatic (T. J. McCabe, "A Complexity Measure", 1976): 1 for a function (0 for a module) plus 1 for each
 * `if`, `elif`, conditional expression, `for`, `async for`, `while`, `except`, `assert`, `for` and `if` of a
 * comprehension, `and`, `or`, `case` other than a bare `case _`, and guard of a `case`.
 *
 * Cognitive (G. Ann Campbell, "Cognitive Complexity: a new way of measuring understandability", SonarSource): 1 plus
 * the nesting for each `if`, conditional expression, `for`, `while`, `except` and `match`; 1 for each `elif`, each
 * `else` of a statement, each run of like `and`/`or` (parentheses do not end a run), and once for a function that
 * calls itself. Bodies of these and of lambdas nest. Comprehensions are shorthand and count nothing.
 *
 * A nested function counts for itself alone, from nesting 0; a lambda and a class body count for what they stand in.
 */
export const decisionVisitors: VisitorTable = {
  if_statement: (walk) => decide(walk, { nests: true }),
  elif_clause: (walk) => decide(walk, { nests: false }),
  else_clause: (walk) => void walk.here.decisions.cognitive++,
  conditional_expression: (walk, node) => {
    decide(walk, { nests: true });
    walk.push(node, { nesting: walk.here.nesting + 1 });
  },
  for_statement: (walk) => decide(walk, { nests: true }),
  while_statement: (walk) => decide(walk, { nests: true }),
  except_clause: (walk) => decide(walk, { nests: true }),
  match_statement: (walk) => void (walk.here.decisions.cognitive += 1 + walk.here.nesting),
  case_clause: (walk, node) => {
    if (!isWildcard(walk.tree, node)) walk.here.decisions.cyclomatic++;
  },
  assert_statement: (walk) => void walk.here.decisions.cyclomatic++,
  for_in_clause: (walk) => void walk.here.decisions.cyclomatic++,
  if_clause: (walk) => void walk.here.decisions.cyclomatic++,
  boolean_operator: countOperator,
  block: (walk, node) => {
    if (NESTING.has(walk.tree.kind(walk.tree.parent(node))))
      walk.push(node, { nesting: walk.here.nesting + 1 });
  },
  call: countRecursion,
};

const NESTING = new Set([
  'if_statement',
  'elif_clause',
  'else_clause',
  'for_statement',
  'while_statement',
  'except_clause',
  'case_clause',
]);

function decide(walk: PythonWalk, { nests }: { nests: boolean }): void {
  const { decisions, nesting } = walk.here;
  decisions.cyclomatic++;
  decisions.cognitive += nests ? 1 + nesting : 1;
}

/** `case _:`; with a guard only the guard decides, and it is counted for itself. */
function isWildcard(tree: FlatTree, node: number): boolean {
  const patterns = tree.children(node).filter((child) => tree.kind(child) === 'case_pattern');
  return patterns.length === 1 && tree.textOf(patterns[0]!) === '_';
}

/**
 * A run ends where the operator changes. Read from left to right, `a or b and c or d` has three runs although the
 * tree nests only two, so an operator is compared with the one before it in the text: the last one of its left side,
 * or, when the left side has none, the one that stands before the whole right side.
 */
function countOperator(walk: PythonWalk, node: number): void {
  const { decisions } = walk.here;
  const { tree } = walk;
  decisions.cyclomatic++;
  const operator = operatorOf(tree, node);
  const left = inner(tree, tree.child(node, 'left'));
  // Right sides nest only through parentheses or a weaker operator on top, so this looks down one spine at a time.
  const before =
    left !== NONE && tree.kind(left) === 'boolean_operator'
      ? lastOperator(tree, left)
      : precedingOperator(tree, node);
  if (before !== operator) decisions.cognitive++;
}

function operatorOf(tree: FlatTree, node: number): string {
  const operator = tree.child(node, 'operator');
  return operator === NONE ? '' : tree.kind(operator);
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
    if (right === NONE || tree.kind(right) !== 'boolean_operator') return operatorOf(tree, at);
    at = right;
  }
}

/** The operator in the text before an expression whose own left side has none. */
function precedingOperator(tree: FlatTree, node: number): string {
  for (let at = node; ;) {
    const parent = tree.parent(at);
    if (parent === NONE) return '';
    const kind = tree.kind(parent);
    if (kind === 'boolean_operator') {
      if (tree.field(at) === 'right') return operatorOf(tree, parent);
    } else if (kind !== 'parenthesized_expression') return '';
    at = parent;
  }
}

function countRecursion(walk: PythonWalk, node: number): void {
  const { decisions, definition } = walk.here;
  if (definition.kind !== 'function' || decisions.recursive) return;
  const { tree } = walk;
  const called = tree.child(node, 'function');
  if (called === NONE || lastName(tree, called) !== definition.name) return;
  const { receiver } = definition;
  const itself =
    tree.kind(called) === 'identifier'
      ? receiver === undefined
      : receiver !== undefined && tree.textOf(tree.child(called, 'object')) === receiver.name;
  if (!itself) return;
  decisions.recursive = true;
  decisions.cognitive++;
}
