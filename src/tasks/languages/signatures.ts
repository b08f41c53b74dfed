import type { SymbolType } from '../../records/output.ts';
import type { ModelSymbol } from './code-model.ts';

/** What a language knows of declarations. */
export interface Declarations {
  /** The nodes that declare a symbol: one, or one for each overload. */
  nodes: ReadonlyMap<ModelSymbol, readonly number[]>;
  /** Whether others may use a member of a class or namespace that is offered itself. */
  isPublicMember(symbol: ModelSymbol, holder: ModelSymbol, node: number): boolean;
  /** How the symbol can be used, on one line; undefined when its declaration does not stand in this file. */
  declaration(symbol: ModelSymbol, node: number): string | undefined;
}

/** What has members that are told one by one. */
const HOLDERS: ReadonlySet<SymbolType> = new Set(['class', 'namespace']);

/**
 * Gives every exported symbol, and every public member of an exported class or namespace, its signature: the
 * declaration without body, one line for each overload. Others get none, so a signature says that a name is offered.
 * @param symbols in source order, with `exported` set
 */
export function addSignatures(symbols: readonly ModelSymbol[], declarations: Declarations): void {
  const holders = new Map<string, ModelSymbol>();
  for (const symbol of symbols) {
    const nodes = declarations.nodes.get(symbol);
    if (!nodes || !isOffered(symbol, nodes[0]!, { holders, declarations })) continue;
    const lines = nodes.flatMap((node) => declarations.declaration(symbol, node) ?? []);
    if (lines.length === 0) continue;
    symbol.signature = lines.join('\n');
    if (HOLDERS.has(symbol.type)) holders.set(symbol.qualifiedName, symbol);
  }
}

function isOffered(
  symbol: ModelSymbol,
  node: number,
  { holders, declarations }: { holders: ReadonlyMap<string, ModelSymbol>; declarations: Declarations },
): boolean {
  const owner = symbol.qualifiedName.slice(0, -symbol.name.length - 1);
  if (owner === '') return symbol.exported === true;
  const holder = holders.get(owner);
  return holder !== undefined && declarations.isPublicMember(symbol, holder, node);
}
