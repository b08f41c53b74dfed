import type { ModelSymbol } from '../code-model.ts';
import { declarationText } from '../declaration-text.ts';
import { NONE, type FlatTree } from '../flat-tree.ts';
import type { Declarations } from '../signatures.ts';
import type { PythonWalk } from './walk.ts';

/** What of a class is no parameter of its type and no name of its machinery. */
const MEMBER_TYPES = new Set(['method', 'class', 'property', 'variable', 'constant', 'enum_member']);

/** Declarations of Python: headers of functions and classes, annotations of variables. */
export function pythonDeclarations({ tree, nodes }: PythonWalk): Declarations {
  return {
    nodes,
    isPublicMember: (symbol) => MEMBER_TYPES.has(symbol.type) && isPublicName(symbol),
    declaration: (symbol, node) => declaration(tree, symbol, node),
  };
}

/** `__init__` and its like are how a class is used; `__slots__` and other such variables are not. */
function isPublicName({ name, type }: ModelSymbol): boolean {
  return !name.startsWith('_') || (type === 'method' && /^__\w+__$/.test(name));
}

function declaration(tree: FlatTree, symbol: ModelSymbol, node: number): string | undefined {
  if (symbol.type === 'import' || symbol.type === 'import_alias') return undefined;
  const text = (from: number, to: number): string =>
    declarationText(tree, node, {
      range: { start: tree.start(from), end: tree.end(to) },
      omits: () => false,
    });
  switch (tree.kind(node)) {
    case 'function_definition':
      return text(node, firstOf(tree, node, ['return_type', 'parameters', 'name']));
    case 'class_definition':
      return text(node, firstOf(tree, node, ['superclasses', 'type_parameters', 'name']));
    case 'type_alias_statement':
      return text(node, node);
    case 'assignment': {
      const annotation = tree.child(node, 'type');
      return annotation === NONE ? symbol.name : `${symbol.name}: ${text(annotation, annotation)}`;
    }
    default:
      return symbol.name;
  }
}

/** The child in the first of these fields that is filled, or the node itself. */
function firstOf(tree: FlatTree, node: number, fields: readonly string[]): number {
  for (const field of fields) {
    const child = tree.child(node, field);
    if (child !== NONE) return child;
  }
  return node;
}
