import type { SymbolType } from '../../../records/output.ts';
import type { ModelEdge, ModelSymbol, Range } from '../code-model.ts';
import { NONE, type FlatTree } from '../flat-tree.ts';
import { normalName } from './names.ts';
import { ScopeTable, type Binding, type Scope } from '../scopes.ts';

/** How a name came to be bound: findings depend on it. Kept in `Binding.notes`. */
export type Origin =
  | 'assigned'
  | 'augmented'
  | 'unpacked'
  | 'loop'
  | 'handler'
  | 'parameter'
  | 'definition'
  | 'import'
  | 'type';

/** What names are qualified with: the module, a class or a function. Lambdas have none of their own. */
export interface Definition {
  readonly kind: 'module' | 'class' | 'function';
  readonly name: string;
  readonly qualifiedName: string;
  /** Classes: whether plain assignments in the body are members of an enumeration. */
  readonly enumeration: boolean;
  /** Classes: attributes seen so far. */
  readonly attributes: Set<string>;
  /** Methods: the class, and what the method calls its instance. */
  readonly receiver?: { readonly name: string; readonly of: Definition };
}

/** Complexity of one function, or of all code outside functions. */
export interface Decisions {
  cyclomatic: number;
  cognitive: number;
  recursive: boolean;
}

/** Whether strings are annotations here. `never` (inside `Literal[…]`) holds for everything below. */
export type StringMode = 'plain' | 'annotation' | 'never';

/** What holds for a subtree. */
export interface Surroundings {
  readonly scope: Scope;
  readonly definition: Definition;
  readonly decisions: Decisions;
  /** Depth of control flow, for cognitive complexity. */
  readonly nesting: number;
  readonly strings: StringMode;
  /** Inside `if TYPE_CHECKING:`. */
  readonly typeOnly: boolean;
}

interface Frame extends Surroundings {
  readonly until: number;
}

/** The name of an `except … as name`, bound only inside its clause. */
export interface HandlerName {
  readonly binding: Binding;
  readonly until: number;
  used: boolean;
}

/** A name that an import binds, the module or name it stands for, and how messages call it. */
export interface ImportedBinding {
  readonly binding: Binding;
  readonly path: string;
  readonly shown: string;
}

export type Visitor = (walk: PythonWalk, node: number) => void;

/** Visitors by node type. A type may have several, from different tables, called in order. */
export type VisitorTable = Readonly<Record<string, Visitor>>;

const HANDLED = 1;
const ENTERED = 2;

/**
 * One pass over a tree in document order, with the surroundings of the node at hand on a stack. Visitors note
 * bindings and reads; nothing recurses, so depth costs nothing.
 */
export class PythonWalk {
  readonly tree: FlatTree;
  readonly table: ScopeTable;
  readonly module: Definition;
  readonly moduleDecisions: Decisions = { cyclomatic: 0, cognitive: 0, recursive: false };
  readonly edges: ModelEdge[] = [];
  readonly comments: Range[] = [];
  readonly docstrings: Range[] = [];
  readonly enclosing: (Range & { qualifiedName: string })[] = [];
  readonly counts = { functions: 0, classes: 0, imports: 0 };
  readonly functionScopes: Scope[] = [];
  readonly functions: { symbol: ModelSymbol; decisions: Decisions }[] = [];
  readonly imports: ImportedBinding[] = [];
  readonly handlerNames: HandlerName[] = [];
  /** Symbols bound in the module's own scope, for `exported`. */
  readonly moduleSymbols: { symbol: ModelSymbol; binding: Binding }[] = [];
  readonly symbols: ModelSymbol[] = [];
  /** The node that each symbol spans. */
  readonly nodes = new Map<ModelSymbol, number[]>();
  /** `__all__` as far as it is literal, undefined when there is none. */
  publicNames: { names: Map<string, number>; complete: boolean } | undefined;
  /** Words in text that the parser could not place: nothing is claimed about such names. */
  readonly brokenWords = new Set<string>();
  /** Where the last of that text ends. */
  brokenUntil = 0;
  /** Names that an inner scope takes over by `global` or `nonlocal`. */
  private readonly taken = new Map<Scope, Set<string>>();
  private readonly definitions = new Map<Scope, Definition>();
  private readonly openHandlers = new Map<string, HandlerName[]>();
  private readonly marks: Uint8Array;
  private readonly entries = new Map<number, Partial<Surroundings>>();
  private readonly stack: Frame[];
  private node = 0;

  constructor(tree: FlatTree) {
    this.tree = tree;
    this.table = new ScopeTable(tree.text.length, { classesAreOpaque: true });
    this.marks = new Uint8Array(tree.size);
    this.module = {
      kind: 'module',
      name: 'module',
      qualifiedName: '',
      enumeration: false,
      attributes: new Set(),
    };
    this.definitions.set(this.table.module, this.module);
    this.stack = [
      {
        until: tree.size + 1,
        scope: this.table.module,
        definition: this.module,
        decisions: this.moduleDecisions,
        nesting: 0,
        strings: 'plain',
        typeOnly: false,
      },
    ];
  }

  /** Visits every node once, then resolves the reads. */
  run(visitors: ReadonlyMap<string, readonly Visitor[]>): void {
    const { tree, stack } = this;
    for (let node = 0; node < tree.size; node++) {
      this.node = node;
      while (stack.at(-1)!.until <= node) stack.pop();
      if (this.marks[node]! & ENTERED) this.push(node, this.entries.get(node)!);
      const called = visitors.get(tree.kind(node));
      if (called) for (const visit of called) visit(this, node);
    }
    this.table.resolve();
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

  /** Says that an identifier is not a read. */
  handle(node: number): void {
    this.marks[node]! |= HANDLED;
  }

  isHandled(node: number): boolean {
    return (this.marks[node]! & HANDLED) !== 0;
  }

  open(kind: 'function' | 'class' | 'comprehension' | 'type', node: number, definition: Definition): Scope {
    const range = {
      start: this.tree.start(node),
      end: this.tree.end(node),
      name: definition.qualifiedName,
    };
    const scope = this.table.open(kind, this.here.scope, range);
    this.definitions.set(scope, definition);
    if (kind === 'function') this.functionScopes.push(scope);
    return scope;
  }

  definitionOf(scope: Scope): Definition {
    return this.definitions.get(scope)!;
  }

  /** Notes a read in the scope at hand. */
  refer(written: string): void {
    const name = normalName(written);
    const { scope } = this.here;
    this.table.refer(scope, name);
    // A class body looks a name up at that moment: until the class binds it, the outer one is meant.
    for (let outer = scope; outer.kind === 'class' && outer.parent; outer = outer.parent)
      this.table.refer(outer.parent, name);
    const handlers = this.openHandlers.get(name);
    if (!handlers) return;
    while (handlers.length > 0 && handlers.at(-1)!.until <= this.node) handlers.pop();
    const handler = handlers.at(-1);
    if (handler) handler.used = true;
  }

  /**
   * Binds the name of an identifier node and makes its symbol: always for definitions, else for the first binding of
   * the name in its scope. Names of comprehensions are no symbols.
   * @param whole node that the symbol spans
   */
  bind(
    node: number,
    origin: Origin,
    options: { type: SymbolType; whole?: number; scope?: Scope; hidden?: boolean; range?: number },
  ): Binding {
    const { tree } = this;
    this.handle(node);
    const name = normalName(tree.textOf(node));
    const named = options.range ?? node;
    const range = { start: tree.start(named), end: tree.end(named) };
    const wanted = options.scope ?? this.here.scope;
    const binding = this.table.declare(wanted, name, options.type, range);
    binding.notes.add(origin);
    if (binding.scope !== wanted) binding.notes.add('forwarded');
    const home = binding.scope;
    const repeats = origin !== 'import' && origin !== 'definition' && home.bindings.get(name)!.length > 1;
    if (home.kind !== 'comprehension' && !options.hidden && !repeats)
      this.addSymbol(binding, options.whole ?? node);
    return binding;
  }

  /** Notes that `name` in the scope at hand means the one of another scope. */
  forward(name: string, to: Scope): void {
    this.here.scope.forwards.set(name, to);
    const names = this.taken.get(to);
    if (names) names.add(name);
    else this.taken.set(to, new Set([name]));
  }

  isTaken(scope: Scope, name: string): boolean {
    return this.taken.get(scope)?.has(name) === true;
  }

  openHandler(binding: Binding, until: number): void {
    const handler: HandlerName = { binding, until, used: false };
    this.handlerNames.push(handler);
    const open = this.openHandlers.get(binding.name);
    if (open) open.push(handler);
    else this.openHandlers.set(binding.name, [handler]);
  }

  /** The innermost scope that is no comprehension. */
  bindingScope(): Scope {
    let { scope } = this.here;
    while (scope.kind === 'comprehension' && scope.parent) scope = scope.parent;
    return scope;
  }

  private addSymbol(binding: Binding, whole: number): void {
    const owner = this.definitionOf(binding.scope);
    const symbol: ModelSymbol = {
      name: binding.name,
      qualifiedName: qualify(owner, binding.name),
      type: binding.type,
      scope: owner.name,
      at: binding.start,
      start: this.tree.start(whole),
      end: this.tree.end(whole),
    };
    this.symbols.push(symbol);
    this.nodes.set(symbol, [whole]);
    if (binding.scope === this.table.module) this.moduleSymbols.push({ symbol, binding });
  }
}

/** The qualified name of something defined in `owner`. */
export function qualify(owner: Definition, name: string): string {
  return owner.qualifiedName === '' ? name : `${owner.qualifiedName}.${name}`;
}
