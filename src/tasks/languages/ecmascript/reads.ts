import { NONE } from '../flat-tree.ts';
import { noteTypeImport } from './imports.ts';
import type { EcmascriptWalk, VisitorTable } from './walk.ts';

/** Names where they are read, comments, and text that the parser could not place. */
export const readVisitors: VisitorTable = {
  identifier: visitIdentifier,
  type_identifier: visitTypeIdentifier,
  shorthand_property_identifier: (walk, node) => walk.refer(node, 'value'),
  jsx_opening_element: visitTag,
  jsx_self_closing_element: visitTag,
  jsx_closing_element: visitTag,
  jsx_namespace_name: (walk, node) => {
    for (const part of walk.tree.children(node)) walk.handle(part);
  },
  comment: noteComment,
  html_comment: noteComment,
  hash_bang_line: noteComment,
  ERROR: visitError,
};

function visitIdentifier(walk: EcmascriptWalk, node: number): void {
  if (walk.isHandled(node) || noteTypeImport(walk, node)) return;
  const field = walk.tree.field(node);
  const parent = walk.tree.parent(node);
  if (field === 'module') walk.refer(node, 'namespace');
  else if (field === 'object' && walk.tree.kind(parent) === 'nested_identifier')
    walk.refer(node, isAliased(walk, parent) ? 'any' : 'namespace');
  else walk.refer(node, 'value');
}

/** `import A = B.C.D` may hand on a value, unlike the type `B.C.D`. */
function isAliased({ tree }: EcmascriptWalk, qualified: number): boolean {
  let top = qualified;
  while (tree.kind(top) === 'nested_identifier') top = tree.parent(top);
  return tree.kind(top) !== 'nested_type_identifier';
}

function visitTypeIdentifier(walk: EcmascriptWalk, node: number): void {
  if (walk.isHandled(node) || noteTypeImport(walk, node)) return;
  const { tree } = walk;
  if (tree.field(node) === 'name' && tree.kind(tree.parent(node)) === 'nested_type_identifier') return;
  walk.refer(node, 'type');
}

/** `<div>` and `<my-element>` are text; `<Name>` and `<name.member>` are read. */
function visitTag(walk: EcmascriptWalk, node: number): void {
  walk.hasJsx = true;
  const { tree } = walk;
  const name = tree.child(node, 'name');
  if (name !== NONE && tree.kind(name) === 'identifier' && /^[a-z]|-/.test(tree.textOf(name)))
    walk.handle(name);
}

function noteComment(walk: EcmascriptWalk, node: number): void {
  walk.comments.push({ start: walk.tree.start(node), end: walk.tree.end(node) });
}

function visitError(walk: EcmascriptWalk, node: number): void {
  const { tree } = walk;
  // What an outer ERROR holds was read with it.
  if (tree.start(node) < walk.brokenUntil) return;
  walk.brokenUntil = tree.end(node);
  for (const [word] of tree.textOf(node).matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) walk.brokenWords.add(word);
}
