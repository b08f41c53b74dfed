import { NONE, type FlatTree } from '../flat-tree.ts';

/** `a.b.c` for a chain of plain attributes, or undefined for any other expression. */
export function dottedName(tree: FlatTree, node: number): string | undefined {
  const parts: string[] = [];
  let at = node;
  while (at !== NONE && tree.kind(at) === 'attribute') {
    const attribute = tree.child(at, 'attribute');
    if (attribute === NONE) return undefined;
    parts.push(tree.textOf(attribute));
    at = tree.child(at, 'object');
  }
  if (at === NONE || tree.kind(at) !== 'identifier') return undefined;
  parts.push(tree.textOf(at));
  return parts.reverse().join('.');
}

/** The last name of a chain: `Optional` for `typing.Optional`. Undefined for expressions that end in no name. */
export function lastName(tree: FlatTree, node: number): string | undefined {
  if (node === NONE) return undefined;
  const kind = tree.kind(node);
  if (kind === 'identifier') return tree.textOf(node);
  if (kind !== 'attribute') return undefined;
  const attribute = tree.child(node, 'attribute');
  return attribute === NONE ? undefined : tree.textOf(attribute);
}

/** The parts of a `dotted_name` node joined as Python means them, whatever blanks the source has. */
export function joinedName(tree: FlatTree, node: number): string {
  let name = '';
  for (const child of tree.children(node))
    if (tree.kind(child) === 'identifier')
      name += name === '' ? tree.textOf(child) : `.${tree.textOf(child)}`;
  return name;
}

/** Text of a plain string literal without prefix and quotes, or undefined for bytes, f-strings and other nodes. */
export function literalText(tree: FlatTree, node: number): string | undefined {
  const kind = tree.kind(node);
  if (kind === 'concatenated_string') {
    let text = '';
    for (const child of tree.children(node)) {
      if (tree.kind(child) === 'comment') continue;
      const part = literalText(tree, child);
      if (part === undefined) return undefined;
      text += part;
    }
    return text;
  }
  if (kind !== 'string') return undefined;
  const first = tree.firstChild(node);
  if (first === NONE || /[bf]/i.test(tree.textOf(first).replace(/["']+$/, ''))) return undefined;
  let text = '';
  for (const child of tree.children(node))
    if (tree.kind(child) === 'string_content') text += tree.textOf(child);
  return text;
}

/** Positional arguments of a call, in order. */
export function positionalArguments(tree: FlatTree, call: number): number[] {
  const list = tree.child(call, 'arguments');
  if (list === NONE || tree.kind(list) !== 'argument_list') return [];
  return tree.children(list).filter((child) => {
    const kind = tree.kind(child);
    return kind !== 'keyword_argument' && kind !== 'comment';
  });
}

/** A name as Python compares it: identifiers are normalised, so that `µ` (micro) and `μ` (mu) are one. */
export function normalName(name: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
}
