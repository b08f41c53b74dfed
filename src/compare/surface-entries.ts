import type { EdgeOutput, Fact, SymbolOutput, SymbolType } from '../records/output.ts';
import { compareStrings } from '../util/json.ts';
import { signatureKey } from './signature.ts';

/** A name that a file offers to others, with all its declarations (overloads, setters, branches of an `if`). */
export interface SurfaceEntry {
  /** `name`, or `Class.member`. */
  symbol: string;
  type?: SymbolType;
  line: number;
  column: number;
  /** Absent for what only passes through: names of other files, values without a declaration. */
  signature?: string;
  /** Equal for equal declarations, whatever their layout and the file's own name for what it exports. */
  key?: string;
  /** The module of which the name is passed on. */
  from?: string;
  /** Public members of a class or namespace, at any depth. */
  members: readonly SurfaceEntry[];
}

/** What one file offers. */
export interface FileSurface {
  entries: ReadonlyMap<string, SurfaceEntry>;
  /** Python: names that an import binds, so others can still import them from here. */
  bound: ReadonlySet<string>;
  /** Modules of which all names are passed on: what is offered beyond the entries is unknown. */
  stars: ReadonlySet<string>;
}

/** Reads what a file offers from the facts of the task `symbols`. @param language that of the file */
export function fileSurface(facts: readonly Fact[], language: string): FileSurface {
  const symbols = facts.filter((fact) => fact.kind === 'symbol');
  const edges = facts.filter((fact) => fact.kind === 'edge');
  return language === 'python' ? pythonSurface(symbols, edges) : ecmascriptSurface(symbols, edges);
}

/** Symbols are marked; `__all__` may list more, which comes from elsewhere. */
function pythonSurface(symbols: readonly SymbolOutput[], edges: readonly EdgeOutput[]): FileSurface {
  const byName = groupByName(symbols.filter(isDeclared));
  const imports = symbols.filter((symbol) => symbol.scope === 'module' && isImport(symbol));
  const offered = [
    ...symbols.filter((symbol) => symbol.exported === true),
    ...edges.filter((edge) => edge.edge_type === 'exports'),
  ];
  const entries = new Map<string, SurfaceEntry>();
  for (const place of offered) {
    const name = place.kind === 'symbol' ? place.name : place.target;
    if (!entries.has(name)) entries.set(name, entryOf(name, { source: name, place, byName }));
  }
  const stars = edges.filter((edge) => edge.edge_type === 'imports' && edge.name === '*');
  return {
    entries,
    bound: new Set(imports.map(({ name }) => name)),
    stars: new Set(stars.map((edge) => `${'.'.repeat(edge.level ?? 0)}${edge.module ?? ''}`)),
  };
}

/** All that is exported is said by an edge, with the file's own name for it. */
function ecmascriptSurface(symbols: readonly SymbolOutput[], edges: readonly EdgeOutput[]): FileSurface {
  const byName = groupByName(symbols.filter(isDeclared));
  const entries = new Map<string, SurfaceEntry>();
  const stars = new Set<string>();
  for (const edge of edges) {
    if (edge.edge_type !== 'exports') continue;
    const { module, target } = edge;
    const name = target === '*' ? `* from ${module ?? ''}` : target;
    if (target === '*') stars.add(module ?? '');
    if (entries.has(name)) continue;
    const source = edge.source ?? target;
    const entry =
      module === undefined
        ? entryOf(name, { source, place: edge, byName })
        : { symbol: name, line: edge.line, column: edge.column, from: module, members: [] };
    entries.set(name, entry);
  }
  return { entries, bound: new Set(), stars };
}

function isDeclared(symbol: SymbolOutput): boolean {
  return symbol.signature !== undefined;
}

function isImport({ symbol_type: type }: SymbolOutput): boolean {
  return type === 'import' || type === 'import_alias';
}

function groupByName(symbols: readonly SymbolOutput[]): Map<string, SymbolOutput[]> {
  const groups = new Map<string, SymbolOutput[]>();
  for (const symbol of symbols) {
    const group = groups.get(symbol.qualified_name);
    if (group) group.push(symbol);
    else groups.set(symbol.qualified_name, [symbol]);
  }
  return groups;
}

function entryOf(
  name: string,
  given: {
    /** The file's own name for it. */
    source: string;
    place: { line: number; column: number };
    byName: ReadonlyMap<string, readonly SymbolOutput[]>;
  },
): SurfaceEntry {
  const { source, place, byName } = given;
  const declarations = byName.get(source);
  const first = declarations?.[0];
  if (!first) return { symbol: name, line: place.line, column: place.column, members: [] };
  const members =
    first.symbol_type === 'class' || first.symbol_type === 'namespace'
      ? [...byName].flatMap(([qualified, symbols]) =>
          qualified.startsWith(`${source}.`)
            ? [declaredEntry(`${name}${qualified.slice(source.length)}`, symbols, symbols[0]!.name)]
            : [],
        )
      : [];
  return {
    ...declaredEntry(name, declarations, source),
    members: members.sort((a, b) => compareStrings(a.symbol, b.symbol)),
  };
}

/** @param own the file's own name for it, which users of an export under another name never see */
function declaredEntry(name: string, declarations: readonly SymbolOutput[], own: string): SurfaceEntry {
  const [first] = declarations;
  const signature = declarations.map((symbol) => symbol.signature).join('\n');
  const isRenamed = !name.includes('.') && name !== own;
  const seen = isRenamed ? signature.split('\n').map((line) => renamed(line, own)) : [signature];
  return {
    symbol: name,
    type: first!.symbol_type,
    line: first!.line,
    column: first!.column,
    signature,
    key: signatureKey(seen.join('\n')),
    members: [],
  };
}

/** The declaration with nothing for its name. */
function renamed(line: string, own: string): string {
  const word = /[\p{L}\p{N}_$]/u;
  for (let at = line.indexOf(own); at !== -1; at = line.indexOf(own, at + 1))
    if (!word.test(line[at - 1] ?? '') && !word.test(line[at + own.length] ?? ''))
      return `${line.slice(0, at)}*${line.slice(at + own.length)}`;
  return line;
}
