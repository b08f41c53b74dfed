import { NONE } from '../flat-tree.ts';
import { literalText, positionalArguments } from './names.ts';
import type { PythonWalk, VisitorTable } from './walk.ts';

/** `__all__`: its names are the module's interface, and count as used. */
export const publicNameVisitors: VisitorTable = {
  assignment: (walk, node) => {
    if (!isAll(walk, walk.tree.child(node, 'left'))) return;
    const right = walk.tree.child(node, 'right');
    if (right === NONE) return;
    walk.publicNames = { names: new Map(), complete: true };
    addNames(walk, right);
  },
  augmented_assignment: (walk, node) => {
    if (isAll(walk, walk.tree.child(node, 'left'))) addNames(walk, walk.tree.child(node, 'right'));
  },
  call: (walk, node) => {
    const { tree } = walk;
    const called = tree.child(node, 'function');
    if (called === NONE || tree.kind(called) !== 'attribute' || !isAll(walk, tree.child(called, 'object')))
      return;
    const [argument] = positionalArguments(tree, node);
    const attribute = tree.child(called, 'attribute');
    const method = attribute === NONE ? '' : tree.textOf(attribute);
    if (argument !== undefined && method === 'append') addName(walk, argument);
    else if (argument !== undefined && method === 'extend') addNames(walk, argument);
    else all(walk).complete = false;
  },
};

function isAll(walk: PythonWalk, node: number): boolean {
  return (
    walk.here.scope === walk.table.module &&
    node !== NONE &&
    walk.tree.kind(node) === 'identifier' &&
    walk.tree.textOf(node) === '__all__'
  );
}

function all(walk: PythonWalk): { names: Map<string, number>; complete: boolean } {
  walk.publicNames ??= { names: new Map(), complete: true };
  return walk.publicNames;
}

const LISTS = new Set([
  'list',
  'tuple',
  'set',
  'expression_list',
  'parenthesized_expression',
  'binary_operator',
]);

/** Adds the strings of a list, a tuple or a sum of them. */
function addNames(walk: PythonWalk, node: number): void {
  const { tree } = walk;
  const open = node === NONE ? [] : [{ node, inList: false }];
  for (let at = open.pop(); at; at = open.pop()) {
    const kind = tree.kind(at.node);
    if (LISTS.has(kind)) {
      const inList = kind !== 'parenthesized_expression' && kind !== 'binary_operator';
      for (const child of tree.children(at.node).reverse())
        open.push({ node: child, inList: at.inList || inList });
    } else if (at.inList) addName(walk, at.node);
    else if (kind !== 'comment') all(walk).complete = false;
  }
}

function addName(walk: PythonWalk, node: number): void {
  if (walk.tree.kind(node) === 'comment') return;
  const known = all(walk);
  const text = literalText(walk.tree, node);
  if (text === undefined) known.complete = false;
  else if (!known.names.has(text)) known.names.set(text, walk.tree.start(node));
}
