import { NONE } from '../flat-tree.ts';
import { define } from './definition.ts';
import { propertyName } from './expressions.ts';
import { exportDeclared } from './exports.ts';
import { TYPE_ONLY } from './regions.ts';
import type { EcmascriptWalk, VisitorTable } from './walk.ts';

/** What only TypeScript has: interfaces, type aliases, enums, namespaces, ambient code, and names inside types. */
export const typeVisitors: VisitorTable = {
  interface_declaration: (walk, node) => visitNamedType(walk, node, 'interface'),
  type_alias_declaration: (walk, node) => visitNamedType(walk, node, 'type'),
  enum_declaration: visitEnum,
  enum_assignment: visitEnumMember,
  internal_module: visitNamespace,
  module: visitNamespace,
  ambient_declaration: (walk, node) => {
    // `declare global { … }`: an augmentation, where names belong to another scope.
    const block = walk.tree.childOfKind(node, 'statement_block');
    const region = block === NONE ? undefined : walk.open('module', node, { isHome: true });
    walk.push(node, { ambient: true, ...(region ? { region } : {}) });
  },
  type_parameter: (walk, node) => bindType(walk, walk.tree.child(node, 'name')),
  infer_type: (walk, node) => bindType(walk, walk.tree.childOfKind(node, 'type_identifier')),
  mapped_type_clause: (walk, node) => bindType(walk, walk.tree.child(node, 'name')),
  conditional_type: openTypeScope,
  index_signature: (walk, node) => {
    walk.handle(walk.tree.child(node, 'name'));
    openTypeScope(walk, node);
  },
  type_predicate: (walk, node) => walk.handle(walk.tree.child(node, 'name')),
  asserts: (walk, node) => walk.handle(walk.tree.childOfKind(node, 'identifier')),
  required_parameter: handleLabel,
  optional_parameter: handleLabel,
};

function openTypeScope(walk: EcmascriptWalk, node: number): void {
  walk.push(node, { region: walk.open('type', node, { isHome: false }) });
}

/** Labels of tuple elements look like parameters. */
function handleLabel(walk: EcmascriptWalk, node: number): void {
  walk.handle(walk.tree.child(node, 'name'));
}

function bindType(walk: EcmascriptWalk, name: number): void {
  if (name !== NONE) walk.bind(name, { type: 'type', notes: [TYPE_ONLY], hidden: true });
}

function visitNamedType(walk: EcmascriptWalk, node: number, type: 'interface' | 'type'): void {
  const { tree } = walk;
  const name = tree.child(node, 'name');
  if (name === NONE) return;
  walk.bind(name, { type, notes: [TYPE_ONLY, 'hoisted'], whole: node });
  exportDeclared(walk, name, { typeOnly: true });
  const region = walk.open('type', node, { isHome: false });
  const definition = define(walk.here.definition, 'object', tree.textOf(name));
  walk.push(node, { region, definition, exporting: undefined });
}

function visitEnum(walk: EcmascriptWalk, node: number): void {
  const { tree } = walk;
  const name = tree.child(node, 'name');
  if (name === NONE) return;
  walk.bind(name, { type: 'enum', notes: ['hoisted'], whole: node });
  exportDeclared(walk, name, {});
  const definition = define(walk.here.definition, 'enum', tree.textOf(name));
  // Members see each other by their plain names.
  const region = walk.open('class', node, { isHome: false });
  walk.push(node, { definition, region, exporting: undefined });
  const body = tree.child(node, 'body');
  if (body === NONE) return;
  for (const member of tree.children(body))
    if (tree.kind(member) !== 'enum_assignment' && tree.kind(member) !== 'comment')
      addMember(walk, member, member);
}

function visitEnumMember(walk: EcmascriptWalk, node: number): void {
  const name = walk.tree.child(node, 'name');
  if (name !== NONE) addMember(walk, name, node);
}

function addMember(walk: EcmascriptWalk, node: number, whole: number): void {
  const { tree, here } = walk;
  const { name, at } = propertyName(tree, node);
  walk.addSymbol(here.definition, { name, type: 'enum_member', at, whole });
  walk.table.declare(here.region.scope, name, 'enum_member', { start: at, end: at + name.length });
}

/** `namespace A.B { … }` defines `A`, and everything inside is in `A.B`. `module 'x' { … }` defines nothing. */
function visitNamespace(walk: EcmascriptWalk, node: number): void {
  const { tree, here } = walk;
  const name = tree.child(node, 'name');
  if (name === NONE) return;
  let { definition } = here;
  if (tree.kind(name) !== 'string') {
    let first = name;
    while (tree.kind(first) === 'nested_identifier') {
      const object = tree.child(first, 'object');
      if (object === NONE) break;
      first = object;
    }
    walk.bind(first, { type: 'namespace', notes: ['hoisted'], whole: node });
    exportDeclared(walk, first, {});
    for (const part of tree.textOf(name).split('.'))
      definition = define(definition, 'namespace', part.trim());
  }
  const region = walk.open('module', node, { isHome: true, definition });
  walk.push(node, { region, definition, exporting: undefined });
}
