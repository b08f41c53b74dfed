import type { SymbolType } from '../../../records/output.ts';
import type { ModelEdge, ModelSymbol, Range } from '../code-model.ts';
import { NONE, type FlatTree } from '../flat-tree.ts';
import { ScopeTable, type Binding, type ScopeKind } from '../scopes.ts';
import { MODULE, qualify, type Definition } from './definition.ts';
import { patternNames } from './patterns.ts';
import { Region, type RegionOptions, type Space } from './regions.ts';

/** Complexity of one function, or of all code outside functions. */
export interface Decisions {
  cyclomatic: number;
  cognitive: number;
  recursive: boolean;
}

/** What holds for a subtree. */
export interface Surroundings {
  readonly region: Region;
  readonly definition: Definition;
  readonly decisions: Decisions;
  /** Depth of control flow, for cognitive complexity. */
  readonly nesting: number;
  /** Inside any function, named or not. */
  readonly inFunction: boolean;
  /** Inside the body of a loop of the function at hand. */
  readonly looping: boolean;
  /** The variable that the statement at hand does nothing but set. */
  readonly assigning: string | undefined;
  /** Inside `declare`: nothing here exists in this file. */
  readonly ambient: boolean;
  /** Declarations here are exported, under their names or as the default. */
  readonly exporting: 'named' | 'default' | undefined;
}

interface Frame extends Surroundings {
  readonly until: number;
}

/** How a function, class or object literal without a name of its own is known. */
export interface Naming {
  readonly name: string;
  readonly definition: Definition;
  /** Present for what has a symbol: the complexity of a function goes there. */
  readonly symbol?: ModelSymbol;
}

export type Visitor = (walk: EcmascriptWalk, node: number) => void;

/** Visitors by node type. A type may have several, from different tables, called in order. */
export type VisitorTable = Readonly<Record<string, Visitor>>;

export interface BindOptions {
  type: SymbolType;
  /** See `findings.ts` and `regions.ts` for what notes mean. */
  notes?: readonly string[];
  /** Node that the symbol spans, the name itself by default. */
  whole?: number;
  region?: Region;
  /** No symbol. */
  hidden?: boolean;
}

const HANDLED = 1;
const ENTERED = 2;

/**
 * One pass over a tree in document order, with the surroundings of the node at hand on a stack. Visitors note
 * bindings and reads; nothing recurses, so depth costs nothing.
 */
export class EcmascriptWalk {
  readonly tree: FlatTree;
  readonly table: ScopeTable;
  readonly module: Region;
  readonly moduleDecisions: Decisions = { cyclomatic: 0, cognitive: 0, recursive: false };
  /** In document order, a parent before its children. */
  readonly regions: Region[] = [];
  readonly edges: ModelEdge[] = [];
  readonly comments: Range[] = [];
  readonly enclosing: (Range & { qualifiedName: string })[] = [];
  readonly counts = { functions: 0, classes: 0, imports: 0 };
  readonly symbols: ModelSymbol[] = [];
  /** The node that each symbol spans; of an overloaded function, its signatures. */
  readonly nodes = new Map<ModelSymbol, number[]>();
  readonly functions: { symbol: ModelSymbol; decisions: Decisions }[] = [];
  /** Symbols that stand for a binding, for `exported`. */
  readonly boundSymbols: { symbol: ModelSymbol; binding: Binding }[] = [];
  /** Where functions stand that a variable is initialised with. */
  readonly owned = new Map<Binding, Range>();
  /** Names of functions, classes and objects by their node, given by what they are assigned to. */
  readonly namings = new Map<number, Naming>();
  /** Signatures without a body yet, by type and qualified name: an implementation takes their place. */
  readonly signatures = new Map<string, ModelSymbol>();
  /** `require()` calls whose edges were made with the names that they are bound to. */
  readonly namedRequires = new Set<number>();
  /** Words in text that the parser could not place: nothing is claimed about such names. */
  readonly brokenWords = new Set<string>();
  /** Where the last of that text ends. */
  brokenUntil = 0;
  hasJsx = false;
  /** An `import` or `export` stands here. */
  isModule = false;
  /** CommonJS: names of `require`, `module`, `exports` used as such. */
  readonly commonjs = new Set<string>();
  /** `typeof module`: code that also runs as a plain script, where top-level names are global. */
  isUniversal = false;
  private readonly marks: Uint8Array;
  private readonly entries = new Map<number, Partial<Surroundings>>();
  private readonly stack: Frame[];

  constructor(tree: FlatTree, options: { ambient: boolean }) {
    this.tree = tree;
    this.table = new ScopeTable(tree.text.length, { classesAreOpaque: false });
    this.marks = new Uint8Array(tree.size);
    this.module = new Region(this.table.module, undefined, { isHome: true, definition: MODULE });
    this.regions.push(this.module);
    this.stack = [
      {
        until: tree.size + 1,
        region: this.module,
        definition: MODULE,
        decisions: this.moduleDecisions,
        nesting: 0,
        inFunction: false,
        looping: false,
        assigning: undefined,
        ambient: options.ambient,
        exporting: undefined,
      },
    ];
  }

  /** Visits every node once. */
  run(visitors: ReadonlyMap<string, readonly Visitor[]>): void {
    const { tree, stack } = this;
    for (let node = 0; node < tree.size; node++) {
      while (stack.at(-1)!.until <= node) stack.pop();
      if (this.marks[node]! & ENTERED) this.push(node, this.entries.get(node)!);
      const called = visitors.get(tree.kind(node));
      if (called) for (const visit of called) visit(this, node);
    }
  }

  get here(): Surroundings {
    return this.stack.at(-1)!;
  }

  /** Changes the surroundings for the rest of the subtree of the node being visited. */
  push(node: number, changes: Partial<Surroundings>): void {
    this.stack.push({ ...this.stack.at(-1)!, ...changes, until: this.tree.after(node) });
  }

  /** Changes the surroundings for a subtree that comes later. NONE is no subtree. */
  enter(node: number, changes: Partial<Surroundings>): void {
    if (node === NONE) return;
    this.marks[node]! |= ENTERED;
    this.entries.set(node, { ...this.entries.get(node), ...changes });
  }

  /** Says that a name is no read. NONE is no name. */
  handle(node: number): void {
    if (node !== NONE) this.marks[node]! |= HANDLED;
  }

  isHandled(node: number): boolean {
    return (this.marks[node]! & HANDLED) !== 0;
  }

  /**
   * A new scope over the node being visited, inside the one at hand or `parent`. The caller pushes it.
   */
  open(
    kind: ScopeKind,
    node: number,
    options: Omit<RegionOptions, 'definition'> & { definition?: Definition; parent?: Region },
  ): Region {
    const parent = options.parent ?? this.here.region;
    const definition = options.definition ?? this.here.definition;
    const range = { start: this.tree.start(node), end: this.tree.end(node), name: definition.qualifiedName };
    const region = new Region(this.table.open(kind, parent.scope, range), parent, { ...options, definition });
    this.regions.push(region);
    return region;
  }

  /** Notes a read at a node in the scope at hand. */
  refer(node: number, space: Space): void {
    const { region, assigning } = this.here;
    const name = this.tree.textOf(node);
    region.reads.push({ name, at: this.tree.start(node), space, itself: assigning === name });
  }

  /**
   * Binds the name at a node. The first binding of a name in its scope makes a symbol, except where hidden; so does
   * every import.
   */
  bind(node: number, options: BindOptions): { binding: Binding; symbol?: ModelSymbol } {
    this.handle(node);
    const { tree, here } = this;
    const name = tree.textOf(node);
    const region = options.region ?? here.region;
    const range = { start: tree.start(node), end: tree.end(node) };
    const binding = this.table.declare(region.scope, name, options.type, range);
    for (const note of options.notes ?? []) binding.notes.add(note);
    if (here.ambient) binding.notes.add('ambient');
    if (here.exporting !== undefined) binding.exported = true;
    const isImport = options.type === 'import' || options.type === 'import_alias';
    if (options.hidden || (!isImport && this.isRepeated(region, options))) return { binding };
    const symbol = this.addSymbol(here.definition, {
      name,
      type: options.type,
      at: range.start,
      whole: options.whole ?? node,
    });
    this.boundSymbols.push({ symbol, binding });
    return { binding, symbol };
  }

  /** A second `var` of a name is no second symbol; definitions always are symbols of their own. */
  private isRepeated(region: Region, options: BindOptions): boolean {
    if (options.notes?.includes('variable') !== true) return false;
    const latest = this.table.bindings.at(-1)!;
    return region.scope.bindings.get(latest.name)!.length > 1;
  }

  /** A symbol in `owner`. */
  addSymbol(
    owner: Definition,
    what: { name: string; type: SymbolType; at: number; whole: number; qualifiedName?: string },
  ): ModelSymbol {
    const symbol: ModelSymbol = {
      name: what.name,
      qualifiedName: what.qualifiedName ?? qualify(owner, what.name),
      type: what.type,
      scope: owner.scopeName,
      at: what.at,
      start: this.tree.start(what.whole),
      end: this.tree.end(what.whole),
    };
    this.symbols.push(symbol);
    this.nodes.set(symbol, [what.whole]);
    return symbol;
  }

  /** Binds every name of a declared pattern. */
  bindPattern(pattern: number, optionsOf: (name: number) => BindOptions): void {
    for (const name of patternNames(this.tree, pattern)) this.bind(name, optionsOf(name));
  }
}
