import type { Binding, Scope } from '../scopes.ts';
import type { Definition } from './definition.ts';

/**
 * Which names a read can mean: a type and a value of one name are different things in TypeScript, and the `A` of a type
 * `A.B` is neither a variable nor a type parameter.
 */
export type Space = 'value' | 'type' | 'namespace' | 'any';

/** A use of a name that may read it. */
export interface Read {
  readonly name: string;
  readonly at: number;
  readonly space: Space;
  /** `x = x + 1`, alone and not repeated: no read of a variable that the same function owns. */
  readonly itself: boolean;
}

export interface RegionOptions {
  /** Whether a `var` stays in it. */
  isHome: boolean;
  definition: Definition;
  bodyStart?: number;
}

/** A scope with the reads that stand in it. */
export class Region {
  readonly scope: Scope;
  readonly parent: Region | undefined;
  /** Where a `var` of this region lives: the function, static block, namespace or module around. */
  readonly home: Region;
  readonly definition: Definition;
  readonly reads: Read[] = [];
  /** Functions: where the body begins, whose names the parameters before it do not see. Else 0. */
  readonly bodyStart: number;
  /** Names that an `export { … }` or `export default` in this region hands out. */
  readonly exported: string[] = [];

  constructor(scope: Scope, parent: Region | undefined, options: RegionOptions) {
    this.scope = scope;
    this.parent = parent;
    this.home = options.isHome || !parent ? this : parent.home;
    this.definition = options.definition;
    this.bodyStart = options.bodyStart ?? 0;
  }
}

/** A binding that hides one of an enclosing scope. */
export interface Shadow {
  readonly region: Region;
  readonly binding: Binding;
  /** All bindings of the nearest outer scope that has a value of this name. */
  readonly hidden: readonly Binding[];
}

/** What a resolved file tells besides the counts on its bindings. */
export interface Resolution {
  readonly shadows: Shadow[];
  /** Names read that nothing in the file binds. */
  readonly unresolved: ReadonlySet<string>;
}

interface Level {
  readonly region: Region;
  readonly bindings: readonly Binding[];
}

/** What a note on a binding says of the spaces it lives in; a class, an enum or an import lives in both. */
export const TYPE_ONLY = 'type';
export const VALUE_ONLY = 'value';

/** Note on a binding that something reads as more than a type. */
const READ_AS_VALUE = 'read_as_value';

/** True when a name is used, and never as a value: TypeScript drops an import of it. */
export function isErased(binding: Binding): boolean {
  return binding.uses > 0 && !binding.exported && !binding.notes.has(READ_AS_VALUE);
}

/** Whether a binding can be what a read of this space means. An `import type` can: `typeof x` reads it. */
function isMeant(binding: Binding, space: Space): boolean {
  if (space !== 'type' && space !== 'any' && binding.notes.has(TYPE_ONLY)) return false;
  return space === 'value' || space === 'any' || !binding.notes.has(VALUE_ONLY);
}

/** A name that exists at run time: types and `import type` hide nothing and are not hidden. */
export function isValue(binding: Binding): boolean {
  return !binding.notes.has(TYPE_ONLY) && !binding.notes.has('type_import');
}

/**
 * Counts every read on the bindings that it means, marks exported bindings, and finds the bindings that hide others.
 * Walks the regions once, keeping for each name the scopes that bind it at hand, so that deep nesting costs nothing.
 * @param regions in document order, a parent before its children
 * @param owned where functions stand that a variable is initialised with: a function that only calls itself is unused
 */
export function resolve(
  regions: readonly Region[],
  owned: ReadonlyMap<Binding, { start: number; end: number }>,
): Resolution {
  const levels = new Map<string, Level[]>();
  const open: Region[] = [];
  const shadows: Shadow[] = [];
  const unresolved = new Set<string>();
  for (const region of regions) {
    while (open.length > 0 && open.at(-1) !== region.parent)
      for (const name of open.pop()!.scope.bindings.keys()) levels.get(name)!.pop();
    open.push(region);
    for (const [name, bindings] of region.scope.bindings) {
      let known = levels.get(name);
      if (!known) levels.set(name, (known = []));
      const binding = bindings.find(isValue);
      const outer = binding && known.findLast((level) => level.bindings.some(isValue));
      if (binding && outer) shadows.push({ region, binding, hidden: outer.bindings });
      known.push({ region, bindings });
    }
    for (const name of region.exported)
      for (const binding of levels.get(name)?.at(-1)?.bindings ?? []) binding.exported = true;
    for (const read of region.reads) {
      const known = levels.get(read.name);
      const meant = known && (levelOf(known, read) ?? known.at(-1));
      if (meant) count(region, read, meant, owned);
      else unresolved.add(read.name);
    }
  }
  return { shadows, unresolved };
}

function levelOf(levels: readonly Level[], read: Read): Level | undefined {
  return levels.findLast(({ region, bindings }) =>
    bindings.some(
      (binding) =>
        isMeant(binding, read.space) && !(read.at < region.bodyStart && region.bodyStart <= binding.start),
    ),
  );
}

function count(
  region: Region,
  read: Read,
  level: Level,
  owned: ReadonlyMap<Binding, { start: number; end: number }>,
): void {
  if (read.space !== 'type' && read.space !== 'namespace')
    for (const binding of level.bindings) binding.notes.add(READ_AS_VALUE);
  if (read.itself && level.region.home === region.home) return;
  for (const binding of level.bindings) {
    const own = owned.get(binding);
    if (!own || read.at < own.start || read.at >= own.end) binding.uses++;
  }
}
