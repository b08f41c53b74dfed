import { NONE, type FlatTree } from '../flat-tree.ts';
import { dottedName, propertyName, unwrap } from './expressions.ts';
import type { EcmascriptWalk, VisitorTable } from './walk.ts';

/** What a CommonJS module hands out, and the signs that a file is one. */
export const commonjsVisitors: VisitorTable = {
  assignment_expression: visitAssignment,
  member_expression: (walk, node) => {
    const object = walk.tree.child(node, 'object');
    if (object === NONE || walk.tree.kind(object) !== 'identifier') return;
    const name = walk.tree.textOf(object);
    if (name === 'exports') walk.commonjs.add(name);
    else if (name === 'module') {
      const property = walk.tree.child(node, 'property');
      if (property !== NONE && walk.tree.textOf(property) === 'exports') walk.commonjs.add(name);
    }
  },
  unary_expression: (walk, node) => {
    if (!walk.tree.hasChildOfKind(node, 'typeof')) return;
    const name = walk.tree.child(node, 'argument');
    if (name !== NONE && /^(?:module|exports|require)$/.test(walk.tree.textOf(name))) walk.isUniversal = true;
  },
};

/**
 * The name that an assignment to `exports.name` or `module.exports.name` hands out, empty for `module.exports` itself,
 * undefined for any other target.
 */
export function commonjsTarget(tree: FlatTree, left: number): string | undefined {
  const name = tree.kind(left) === 'member_expression' ? dottedName(tree, left) : undefined;
  const match = /^(?:module\.exports|exports(?=\.))(?:\.(.+))?$/.exec(name ?? '');
  return match ? (match[1] ?? '') : undefined;
}

function visitAssignment(walk: EcmascriptWalk, node: number): void {
  const { tree } = walk;
  const left = tree.child(node, 'left');
  const target = left === NONE ? undefined : commonjsTarget(tree, left);
  const value = unwrap(tree, tree.child(node, 'right'));
  if (target === undefined || target.includes('.') || value === NONE) return;
  const isObject = tree.kind(value) === 'object';
  addExport(walk, target === '' ? 'export=' : target, { at: tree.start(left), value });
  if (target !== '' || !isObject) return;
  for (const member of tree.children(value)) {
    const kind = tree.kind(member);
    if (kind === 'shorthand_property_identifier')
      addExport(walk, tree.textOf(member), { at: tree.start(member), value: member });
    else if (kind === 'pair' || kind === 'method_definition') {
      const key = tree.child(member, kind === 'pair' ? 'key' : 'name');
      if (key === NONE || tree.kind(key) === 'computed_property_name') continue;
      const { name, at } = propertyName(tree, key);
      addExport(walk, name, { at, value: unwrap(tree, tree.child(member, 'value')) });
    }
  }
}

/** @param from.value node of what is handed out: a plain name is marked as exported */
function addExport(walk: EcmascriptWalk, target: string, from: { at: number; value: number }): void {
  const { tree, here } = walk;
  const kind = from.value === NONE ? '' : tree.kind(from.value);
  const isName = kind === 'identifier' || kind === 'shorthand_property_identifier';
  const source = isName ? { source: tree.textOf(from.value) } : {};
  if (source.source !== undefined) here.region.exported.push(source.source);
  walk.edges.push({ type: 'exports', target, at: from.at, ...source });
}
