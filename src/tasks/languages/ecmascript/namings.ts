import type { ModelSymbol } from '../code-model.ts';
import { NONE } from '../flat-tree.ts';
import { define, type Definition } from './definition.ts';
import { dottedName, isClassExpression, isFunctionExpression, propertyName, unwrap } from './expressions.ts';
import { commonjsTarget } from './commonjs.ts';
import type { EcmascriptWalk, VisitorTable } from './walk.ts';

/** Names for functions, classes and objects that have none: from the property that they are written to. */
export const namingVisitors: VisitorTable = {
  pair: (walk, node) => {
    const key = walk.tree.child(node, 'key');
    const value = unwrap(walk.tree, walk.tree.child(node, 'value'));
    if (key === NONE || value === NONE) return;
    const { name, at } = propertyName(walk.tree, key);
    nameValue(walk, value, { name, at, whole: node, type: 'method', owner: walk.here.definition });
  },
  assignment_expression: visitAssignment,
  object: (walk, node) => {
    const naming = walk.namings.get(node);
    if (naming) walk.push(node, { definition: naming.definition });
  },
};

interface Target {
  name: string;
  at: number;
  whole: number;
  type: 'function' | 'method';
  owner: Definition;
  qualifiedName?: string;
  exported?: boolean;
}

/** Gives a function or class the name of its target, and a symbol; an object only a name for what is in it. */
function nameValue(walk: EcmascriptWalk, value: number, target: Target): void {
  const { tree } = walk;
  const isFunction = isFunctionExpression(tree, value);
  const isClass = isClassExpression(tree, value);
  const { name, owner } = target;
  const given = target.qualifiedName === undefined ? {} : { qualifiedName: target.qualifiedName };
  if (!isFunction && !isClass) {
    if (tree.kind(value) === 'object')
      walk.namings.set(value, { name, definition: define(owner, 'object', name, given) });
    return;
  }
  const symbol: ModelSymbol = walk.addSymbol(owner, {
    name,
    type: isClass ? 'class' : target.type,
    at: target.at,
    whole: target.whole,
    ...given,
  });
  if (target.exported) symbol.exported = true;
  const definition = define(owner, isClass ? 'class' : 'function', name, {
    qualifiedName: symbol.qualifiedName,
    isMethod: target.type === 'method',
  });
  walk.namings.set(value, { name, definition, symbol });
}

/** `exports.f = …`, `C.prototype.m = …`, `this.f = …`, `a.b = …`, `f = …`. */
function visitAssignment(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const left = tree.child(node, 'left');
  const value = unwrap(tree, tree.child(node, 'right'));
  if (left === NONE || value === NONE) return;
  if (!isFunctionExpression(tree, value) && !isClassExpression(tree, value) && tree.kind(value) !== 'object')
    return;
  const dotted = dottedName(tree, left);
  if (dotted === undefined) return;
  const exported = commonjsTarget(tree, left);
  // What stands in `module.exports = { … }` is named as if it stood alone.
  if (exported === '' && tree.kind(value) === 'object') return;
  const property = tree.kind(left) === 'member_expression' ? tree.child(left, 'property') : left;
  const shared = { name: tree.textOf(property), at: tree.start(property), whole: node };
  if (exported !== undefined)
    nameValue(walk, value, {
      ...shared,
      ...(exported === '' ? {} : { qualifiedName: exported }),
      type: 'function',
      owner: here.definition,
      exported: true,
    });
  else {
    const path = dotted.replace(/^this\./, '').replace(/\.prototype(?=\.|$)/, '');
    const { qualifiedName } = define(here.definition, 'object', path);
    const type = dotted.includes('.') ? 'method' : 'function';
    nameValue(walk, value, { ...shared, type, owner: here.definition, qualifiedName });
  }
}
