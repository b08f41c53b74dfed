import { NONE } from '../flat-tree.ts';
import { define, type Definition } from './definition.ts';
import { dottedName, isClassExpression, isFunctionExpression, propertyName, unwrap } from './expressions.ts';
import { exportDeclared } from './exports.ts';
import type { EcmascriptWalk, VisitorTable } from './walk.ts';

/** Classes, their fields, and what they extend and implement; also what interfaces extend. */
export const classVisitors: VisitorTable = {
  class_declaration: visitDeclaration,
  abstract_class_declaration: visitDeclaration,
  class: visitExpression,
  field_definition: (walk, node) => visitField(walk, node, walk.tree.child(node, 'property')),
  public_field_definition: (walk, node) => visitField(walk, node, walk.tree.child(node, 'name')),
  class_heritage: visitHeritage,
  extends_clause: (walk, node) => addBases(walk, node, 'value'),
  implements_clause: (walk, node) => addBases(walk, node, null),
  extends_type_clause: (walk, node) => addBases(walk, node, 'type'),
};

function visitDeclaration(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const name = tree.child(node, 'name');
  if (name === NONE) return;
  walk.bind(name, { type: 'class', notes: ['class'], whole: node });
  exportDeclared(walk, name, {});
  openClass(walk, node, { definition: define(here.definition, 'class', tree.textOf(name)), isNamed: true });
}

function visitExpression(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  if (!isClassExpression(tree, node)) return;
  const name = tree.child(node, 'name');
  const known = walk.namings.get(node);
  const definition =
    known?.definition ?? (name === NONE ? undefined : define(here.definition, 'class', tree.textOf(name)));
  if (!known && name !== NONE)
    walk.addSymbol(here.definition, {
      name: tree.textOf(name),
      type: 'class',
      at: tree.start(name),
      whole: node,
    });
  openClass(walk, node, { definition: definition ?? here.definition, isNamed: definition !== undefined });
  if (name !== NONE) walk.bind(name, { type: 'class', notes: ['class', 'own_name'], hidden: true });
}

function openClass(
  walk: EcmascriptWalk,
  node: number,
  { definition, isNamed }: { definition: Definition; isNamed: boolean },
): void {
  walk.counts.classes++;
  const region = walk.open('class', node, { isHome: false, definition });
  if (isNamed)
    walk.enclosing.push({
      start: walk.tree.start(node),
      end: walk.tree.end(node),
      qualifiedName: definition.qualifiedName,
    });
  walk.push(node, { region, definition, exporting: undefined, assigning: undefined });
}

/** A field that holds a function is a method in all but syntax. */
function visitField(walk: EcmascriptWalk, node: number, key: number): void {
  const { tree, here } = walk;
  if (key === NONE) return;
  const { name, at } = propertyName(tree, key);
  const value = unwrap(tree, tree.child(node, 'value'));
  const isFunction = isFunctionExpression(tree, value);
  const isClass = isClassExpression(tree, value);
  const type = isFunction ? 'method' : isClass ? 'class' : 'property';
  const symbol = walk.addSymbol(here.definition, { name, type, at, whole: node });
  if (isFunction || isClass) {
    const kind = isFunction ? 'function' : 'class';
    walk.namings.set(value, {
      name,
      definition: define(here.definition, kind, name, { isMethod: isFunction }),
      symbol,
    });
  } else if (value !== NONE && tree.kind(value) === 'object')
    walk.namings.set(value, { name, definition: define(here.definition, 'object', name) });
}

/** Without clauses of TypeScript the base stands alone: `extends a.B`. */
function visitHeritage(walk: EcmascriptWalk, node: number): void {
  const { tree } = walk;
  if (!tree.hasChildOfKind(node, 'extends')) return;
  for (const base of tree.children(node)) {
    const kind = tree.kind(base);
    if (kind !== 'extends' && kind !== 'comment') addBase(walk, base);
  }
}

function addBases(walk: EcmascriptWalk, node: number, field: string | null): void {
  const { tree } = walk;
  for (const base of tree.children(node)) {
    const kind = tree.kind(base);
    if (tree.field(base) === field && kind !== 'implements' && kind !== 'extends' && kind !== 'comment')
      addBase(walk, base);
  }
}

/** The base as it is written, without type arguments: a name, or the text of the expression on one line. */
function addBase(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const named = tree.kind(node) === 'generic_type' ? tree.child(node, 'name') : unwrap(tree, node);
  if (named === NONE) return;
  const source = here.definition.qualifiedName;
  walk.edges.push({
    type: 'inherits',
    target: dottedName(tree, named) ?? oneLine(tree.text.slice(tree.start(named), tree.end(named))),
    ...(source === '' ? {} : { source }),
    at: tree.start(node),
  });
}

/** Text of an expression as one line, cut at a length that no name has. */
function oneLine(text: string): string {
  return text.slice(0, 200).replace(/\s+/g, ' ').trim();
}
