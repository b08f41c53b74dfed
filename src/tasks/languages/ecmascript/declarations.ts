import type { ModelSymbol } from '../code-model.ts';
import { declarationText } from '../declaration-text.ts';
import { NONE, type FlatTree } from '../flat-tree.ts';
import type { Declarations } from '../signatures.ts';
import { isClassExpression, isFunctionExpression, unwrap } from './expressions.ts';
import type { EcmascriptWalk } from './walk.ts';

const MEMBER_TYPES = new Set(['method', 'class', 'property']);

/** Where a function or class that is a value stands in what names it. */
const VALUE_FIELDS = ['value', 'right'] as const;

/** Words that say nothing to users of a member. */
const SILENT = new Set(['decorator', 'override_modifier']);

/** Declarations of JavaScript and TypeScript: headers up to the body, types whole, annotations of variables. */
export function ecmascriptDeclarations({ tree, nodes }: EcmascriptWalk): Declarations {
  return {
    nodes,
    isPublicMember: (symbol, holder, node) =>
      holder.type === 'namespace'
        ? symbol.exported === true
        : MEMBER_TYPES.has(symbol.type) && !symbol.name.startsWith('#') && !isPrivate(tree, node),
    declaration: (symbol, node) => declaration(tree, symbol, node),
  };
}

function isPrivate(tree: FlatTree, node: number): boolean {
  const modifier = tree.childOfKind(node, 'accessibility_modifier');
  return modifier !== NONE && tree.textOf(modifier) === 'private';
}

function declaration(tree: FlatTree, symbol: ModelSymbol, node: number): string | undefined {
  if (symbol.type === 'import' || symbol.type === 'import_alias') return undefined;
  const text = declarationText(tree, node, {
    range: { start: tree.start(node), end: endOf(tree, symbol, node) },
    omits: (inner) =>
      SILENT.has(tree.kind(inner)) ||
      // Private members are not told; a parameter of the constructor that becomes one is a parameter to its callers.
      (tree.kind(inner) === 'accessibility_modifier' && tree.textOf(inner) !== 'protected'),
  });
  return text.replace(/ ?(?:=>|[;,{=])?$/, '');
}

/** Where the part ends that says how the symbol is used. */
function endOf(tree: FlatTree, symbol: ModelSymbol, node: number): number {
  if (symbol.type === 'interface' || symbol.type === 'enum' || symbol.type === 'type') return tree.end(node);
  const body = tree.child(node, 'body');
  if (body !== NONE) return tree.start(body);
  const annotation = tree.child(node, 'type');
  if (annotation !== NONE) return tree.end(annotation);
  for (const field of VALUE_FIELDS) {
    const written = tree.child(node, field);
    if (written === NONE) continue;
    const value = unwrap(tree, written);
    const isNamed = isFunctionExpression(tree, value) || isClassExpression(tree, value);
    const inner = isNamed ? tree.child(value, 'body') : NONE;
    return tree.start(inner === NONE ? written : inner);
  }
  return tree.end(node);
}
