import type { SymbolType } from '../../records/output.ts';

/** What opened a scope. `class` in Python is invisible to the functions inside it. */
export type ScopeKind = 'module' | 'function' | 'class' | 'block' | 'comprehension' | 'type';

/** A name bound in a scope. Offsets are those of the name itself. */
export interface Binding {
  readonly name: string;
  readonly type: SymbolType;
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
  /** Number of reads that resolved to it, from any scope. */
  uses: number;
  /** Reachable from outside the file: exported, in `__all__`, re-exported. */
  exported: boolean;
  /** Free for the language's own notes: `type_only`, `conditional`, `augmented` … */
  readonly notes: Set<string>;
}

export interface Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | undefined;
  readonly start: number;
  readonly end: number;
  /** Qualified name of what opened it, empty for the module. */
  readonly name: string;
  /** All bindings of one name, in order: an overload or a second import of a name is a second binding. */
  readonly bindings: Map<string, Binding[]>;
  /** Names that the scope hands to another one (Python's `global` and `nonlocal`). */
  readonly forwards: Map<string, Scope>;
  /** True once something here can read names invisibly: `eval`, `exec`, `locals()`, `with`. */
  dynamic: boolean;
}

interface Reference {
  readonly name: string;
  readonly scope: Scope;
}

/**
 * Scopes, bindings and references of one file. Reads are resolved after the whole file was seen, so that a use before
 * the definition (hoisting, functions calling later ones) counts.
 */
export class ScopeTable {
  readonly module: Scope;
  readonly bindings: Binding[] = [];
  private readonly references: Reference[] = [];
  private readonly classesAreOpaque: boolean;
  /** Names read that nothing in the file binds, after `resolve`. */
  readonly unresolved = new Set<string>();

  /** @param options.classesAreOpaque Python: names of a class body are not seen by functions inside it */
  constructor(length: number, options: { classesAreOpaque: boolean }) {
    this.classesAreOpaque = options.classesAreOpaque;
    this.module = newScope('module', undefined, 0, length, '');
  }

  open(kind: ScopeKind, parent: Scope, range: { start: number; end: number; name: string }): Scope {
    return newScope(kind, parent, range.start, range.end, range.name);
  }

  /** Binds a name; follows `forwards`. Every call makes a new binding, in source order of the calls. */
  declare(scope: Scope, name: string, type: SymbolType, range: { start: number; end: number }): Binding {
    const home = scope.forwards.get(name) ?? scope;
    const binding: Binding = {
      name,
      type,
      scope: home,
      start: range.start,
      end: range.end,
      uses: 0,
      exported: false,
      notes: new Set(),
    };
    const same = home.bindings.get(name);
    if (same) same.push(binding);
    else home.bindings.set(name, [binding]);
    this.bindings.push(binding);
    return binding;
  }

  /** Notes a read of a name. */
  refer(scope: Scope, name: string): void {
    this.references.push({ name, scope });
  }

  /** Counts every read on all bindings of the name in the nearest scope that has one. Call once, at the end. */
  resolve(): void {
    for (const { name, scope } of this.references) {
      const found = this.lookup(scope, name);
      if (found) for (const binding of found) binding.uses++;
      else this.unresolved.add(name);
    }
  }

  /** The bindings that a read of `name` in `scope` sees, or undefined. */
  lookup(scope: Scope, name: string): Binding[] | undefined {
    let at: Scope | undefined = scope;
    let passedFunction = false;
    while (at) {
      const forward = at.forwards.get(name);
      if (forward) return forward.bindings.get(name) ?? this.lookup(forward, name);
      const hidden = this.classesAreOpaque && at.kind === 'class' && passedFunction;
      const found = hidden ? undefined : at.bindings.get(name);
      if (found) return found;
      if (at.kind === 'function' || at.kind === 'comprehension') passedFunction = true;
      at = at.parent;
    }
    return undefined;
  }
}

function newScope(
  kind: ScopeKind,
  parent: Scope | undefined,
  start: number,
  end: number,
  name: string,
): Scope {
  return { kind, parent, start, end, name, bindings: new Map(), forwards: new Map(), dynamic: false };
}
