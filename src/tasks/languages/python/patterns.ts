import { NONE } from '../flat-tree.ts';
import type { PythonWalk, VisitorTable } from './walk.ts';

/** `case` patterns: a bare name captures, a dotted one and a class are read. */
export const patternVisitors: VisitorTable = {
  dotted_name: visitName,
  splat_pattern: (walk, node) => capture(walk, walk.tree.childOfKind(node, 'identifier')),
  keyword_pattern: (walk, node) => {
    const keyword = walk.tree.firstChild(node);
    if (keyword !== NONE) walk.handle(keyword);
  },
  as_pattern: (walk, node) => {
    const last = walk.tree.children(node).at(-1);
    if (last !== undefined && walk.tree.kind(last) === 'identifier' && walk.tree.field(last) === null)
      if (walk.tree.kind(walk.tree.parent(node)) === 'case_pattern') capture(walk, last);
  },
};

function visitName(walk: PythonWalk, node: number): void {
  const { tree } = walk;
  const first = tree.firstChild(node);
  if (first === NONE || walk.isHandled(first)) return;
  const second = tree.nextSibling(first);
  const parent = tree.parent(node);
  if (second === NONE && (parent === NONE || tree.kind(parent) !== 'class_pattern')) {
    capture(walk, first);
    return;
  }
  for (let rest = second; rest !== NONE; rest = tree.nextSibling(rest)) walk.handle(rest);
}

function capture(walk: PythonWalk, name: number): void {
  if (name !== NONE) walk.bind(name, 'assigned', { type: 'variable', scope: walk.bindingScope() });
}
