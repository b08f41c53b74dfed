import { NONE, type FlatTree } from '../flat-tree.ts';

/** Nodes that a pattern is made of; anything else in it is a value, a type or a property of some object. */
const PARTS = new Set([
  'object_pattern',
  'array_pattern',
  'pair_pattern',
  'rest_pattern',
  'assignment_pattern',
  'object_assignment_pattern',
]);

/** The nodes of the names that a pattern sets, in order. Default values and keys are left out. */
export function* patternNames(tree: FlatTree, pattern: number): Generator<number> {
  if (pattern === NONE) return;
  const end = tree.after(pattern);
  for (let at = pattern; at < end;) {
    const kind = tree.kind(at);
    const isValue = at !== pattern && tree.field(at) === 'right';
    if (!isValue && (kind === 'identifier' || kind === 'shorthand_property_identifier_pattern')) yield at;
    at = !isValue && PARTS.has(kind) ? at + 1 : tree.after(at);
  }
}

/** The object pattern that a name is a direct property of, or NONE. */
function objectPatternOf(tree: FlatTree, name: number): number {
  for (let at = tree.parent(name); at !== NONE; at = tree.parent(at)) {
    const kind = tree.kind(at);
    if (kind === 'object_pattern') return at;
    const isWrapper =
      kind === 'assignment_pattern' || kind === 'object_assignment_pattern' || kind === 'pair_pattern';
    if (!isWrapper) return NONE;
  }
  return NONE;
}

/** Names of a pattern that stand beside a `...rest` of the same object, which they keep properties out of. */
export function restSiblings(tree: FlatTree, pattern: number): ReadonlySet<number> {
  const siblings = new Set<number>();
  const withRest = new Map<number, boolean>();
  for (const name of patternNames(tree, pattern)) {
    const object = objectPatternOf(tree, name);
    if (object === NONE) continue;
    let hasRest = withRest.get(object);
    if (hasRest === undefined) withRest.set(object, (hasRest = tree.hasChildOfKind(object, 'rest_pattern')));
    if (hasRest) siblings.add(name);
  }
  return siblings;
}

/** The property that a name of an object pattern takes: `b` for `x` in `{b: x}`. Undefined when it is not plain. */
export function propertyOf(tree: FlatTree, name: number): string | undefined {
  if (objectPatternOf(tree, name) === NONE) return undefined;
  let at = tree.parent(name);
  while (tree.kind(at) !== 'pair_pattern' && tree.kind(at) !== 'object_pattern') at = tree.parent(at);
  if (tree.kind(at) === 'object_pattern') return tree.textOf(name);
  const key = tree.child(at, 'key');
  return key !== NONE && tree.kind(key) === 'property_identifier' ? tree.textOf(key) : undefined;
}
