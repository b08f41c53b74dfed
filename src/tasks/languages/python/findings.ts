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

/** Remembers the answer for the bindings of a name: there may be thousands, asked about one by one. */
function remembered(ask: (bindings: readonly Binding[]) => boolean): typeof ask {
  const answers = new Map<readonly Binding[], boolean>();
  return (bindings) => {
    const known = answers.get(bindings) ?? ask(bindings);
    answers.set(bindings, known);
    return known;
  };
}

/** Imports that nothing reads. Which of them are there for others, or for what they do, stays unsaid. */
function* unusedImports(walk: PythonWalk): Generator<ImportedBinding> {
  const usedAliases = new Set<string>();
  for (const { binding, path } of walk.imports)
    if (binding.type === 'import_alias' && binding.uses > 0) usedAliases.add(path);
  const hasOthers = remembered((bindings) => bindings.some(({ notes }) => !notes.has('import')));
  for (const imported of walk.imports) {
    const { binding, path, shown } = imported;
    if (binding.uses > 0 || isOffered(binding)) continue;
    const { name, notes, scope } = binding;
    if (notes.has('conditional')) {
      const bindings = scope.bindings.get(name)!;
      // `try: import x` and `x = None` for the rest: together a variable, to be read from outside.
      if (hasOthers(bindings)) continue;
      // `try: from a import x` and `from b import x` for the rest: one name, so it is said once, at the last.
      if (shown === name && bindings.at(-1) !== binding) continue;
    }
    // `import a as x; import a.b`: the second is there to make `x.b` work.
    const root = path.split('.', 1)[0]!;
    if (root === path || root !== name || !usedAliases.has(root)) yield imported;
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

/**
 * Locals of functions that nothing reads, once each at their last binding, as ruff's F841 and pyflakes have it.
 * Loop variables and elements of an unpacked result have to be named, so they are left alone. Names of
 * `except … as` live in their clause only and are judged there, in any scope.
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
  // A name of `except … as` is gone after its clause, so there is nothing to hide.
  const lasts = remembered((bindings) => bindings.some(({ notes }) => !notes.has('handler')));
  for (const scope of walk.functionScopes)
    for (const [name, bindings] of scope.bindings) {
      const [first] = bindings;
      if (!first || !SHADOWS.some((origin) => first.notes.has(origin))) continue;
      if (name === '_' || name === 'self' || name === 'cls' || /^__.*__$/.test(name)) continue;
      if (first.notes.has('forwarded')) continue;
      if (hides(scope, name, lasts)) yield first;
    }
}

/** Whether a function around or the module binds the name. Class bodies and comprehensions are not seen from inside. */
function hides(scope: Scope, name: string, lasts: (bindings: readonly Binding[]) => boolean): boolean {
  for (let outer = scope.parent; outer; outer = outer.parent) {
    if (outer.kind !== 'function' && outer.kind !== 'module') continue;
    const bindings = outer.bindings.get(name);
    if (bindings && lasts(bindings)) return true;
  }
  return false;
}
