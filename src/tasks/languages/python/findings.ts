import { compareStrings } from '../../../util/json.ts';
import type { NameFinding } from '../code-model.ts';
import type { Binding, Scope } from '../scopes.ts';
import type { ImportedBinding, PythonWalk } from './walk.ts';

/** Reads the findings off a finished walk. `traits` as `pathTraits` gives them. */
export function findNames(walk: PythonWalk, traits: string): NameFinding[] {
  const found: NameFinding[] = [];
  const add = (code: NameFinding['code'], binding: Binding, message: string, name = binding.name): void => {
    if (walk.brokenWords.has(binding.name)) return;
    const symbol = walk.definitionOf(binding.scope).qualifiedName;
    found.push({ code, name, message, symbol, start: binding.start, end: binding.end });
  };
  // An `__init__` imports to offer, a stub's imports are its interface.
  if (traits !== 'init' && traits !== 'stub')
    for (const { binding, shown } of unusedImports(walk))
      add('L101', binding, `Unused import '${shown}'`, shown);
  for (const binding of unusedVariables(walk)) add('L102', binding, `Unused variable '${binding.name}'`);
  // Nothing runs in a stub, so nothing there hides anything.
  if (traits !== 'stub')
    for (const binding of shadowing(walk)) {
      const what = binding.type === 'parameter' ? 'Parameter' : 'Variable';
      add('L103', binding, `${what} '${binding.name}' shadows variable from outer scope`);
    }
  return found.sort((a, b) => a.start - b.start || compareStrings(a.code, b.code));
}

/** Imports that nothing reads. Which of them are there for others, or for what they do, stays unsaid. */
function* unusedImports(walk: PythonWalk): Generator<ImportedBinding> {
  const aliases = new Map<string, Binding[]>();
  for (const { binding, path } of walk.imports) {
    if (binding.type !== 'import_alias') continue;
    const known = aliases.get(path);
    if (known) known.push(binding);
    else aliases.set(path, [binding]);
  }
  for (const imported of walk.imports) {
    const { binding, path } = imported;
    if (binding.uses > 0 || isOffered(binding) || hasFallback(binding)) continue;
    if (binding.name === imported.shown && isAlternative(binding)) continue;
    // `import a as x; import a.b`: the second is there to make `x.b` work.
    const root = path.split('.', 1)[0]!;
    const served = root === binding.name && root !== path ? aliases.get(root) : undefined;
    if (!served?.some((alias) => alias.uses > 0)) yield imported;
  }
}

function isOffered({ exported, name, notes, scope }: Binding): boolean {
  return (
    exported ||
    notes.has('reexport') ||
    // What `global` imports is there for others, what a class imports is an attribute of it.
    notes.has('forwarded') ||
    scope.kind === 'class' ||
    // `__version__`, `__doc__`: read from outside by convention.
    (scope.kind === 'module' && /^__.*__$/.test(name))
  );
}

/** `try: import x` with `x = None` for the rest: together a variable of the module, to be read from outside. */
function hasFallback({ name, notes, scope }: Binding): boolean {
  return notes.has('conditional') && scope.bindings.get(name)!.some((other) => !other.notes.has('import'));
}

/** `try: from a import x`, `except: from b import x`: one name, so it is said once, at the last. */
function isAlternative(binding: Binding): boolean {
  return binding.notes.has('conditional') && binding.scope.bindings.get(binding.name)!.at(-1) !== binding;
}

/**
 * Locals of functions that nothing reads, once each at their last binding, as ruff's F841 and pyflakes have it: elements of an unpacked result and loop variables have to be named, so they are left alone. Names of `except … as`
 * live in their clause only and are judged there, in any scope.
 */
function* unusedVariables(walk: PythonWalk): Generator<Binding> {
  for (const scope of walk.functionScopes) {
    if (scope.dynamic) continue;
    for (const [name, bindings] of scope.bindings) {
      const last = bindings.at(-1)!;
      if (last.uses > 0 || !last.notes.has('assigned')) continue;
      if (!name.startsWith('_') && !walk.isTaken(scope, name)) yield last;
    }
  }
  for (const { binding, used } of walk.handlerNames)
    if (!used && !binding.scope.dynamic && !binding.name.startsWith('_') && !binding.notes.has('forwarded'))
      yield binding;
}

const SHADOWS = ['parameter', 'assigned', 'augmented', 'unpacked', 'loop', 'handler'];

/** First bindings of parameters and locals that hide a name of an enclosing function or of the module. */
function* shadowing(walk: PythonWalk): Generator<Binding> {
  for (const scope of walk.functionScopes)
    for (const [name, bindings] of scope.bindings) {
      const [first] = bindings;
      if (!first || !SHADOWS.some((origin) => first.notes.has(origin))) continue;
      if (name === '_' || name === 'self' || name === 'cls' || /^__.*__$/.test(name)) continue;
      if (!first.notes.has('forwarded') && isBoundOutside(scope, name)) yield first;
    }
}

/** Class bodies and comprehensions are not seen from inside; a name of `except … as` is gone after its clause. */
function isBoundOutside(scope: Scope, name: string): boolean {
  for (let outer = scope.parent; outer; outer = outer.parent) {
    if (outer.kind !== 'function' && outer.kind !== 'module') continue;
    const bindings = outer.bindings.get(name);
    if (bindings?.some((binding) => !binding.notes.has('handler'))) return true;
  }
  return false;
}
