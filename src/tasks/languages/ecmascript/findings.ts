import { compareStrings } from '../../../util/json.ts';
import type { NameFinding } from '../code-model.ts';
import type { Binding } from '../scopes.ts';
import { isValue, type Region, type Resolution, type Shadow } from './regions.ts';
import type { EcmascriptWalk } from './walk.ts';

/** Reads the findings off a finished walk. `traits` as `pathTraits` gives them. */
export function findNames(walk: EcmascriptWalk, resolution: Resolution, traits: string): NameFinding[] {
  // Nothing runs in a declaration file, and its imports are its interface.
  if (traits === 'dts') return [];
  const broken = walk.tree.hasError ? new BrokenText(walk) : undefined;
  if (broken?.isFlow) return [];
  const found: NameFinding[] = [];
  const add = (code: NameFinding['code'], region: Region, binding: Binding, message: string): void => {
    if (broken?.mayUse(code, binding.name)) return;
    const { name, start, end } = binding;
    found.push({ code, name, message, symbol: region.definition.enclosing, start, end });
  };
  const isScript = !walk.isModule && (walk.isUniversal || !isCommonJs(walk, resolution));
  const implied = new ImpliedNames(walk);
  for (const region of walk.regions)
    for (const [name, bindings] of region.scope.bindings)
      for (const binding of unusedOf(bindings)) {
        if (binding.notes.has('import')) {
          if (region.scope.dynamic || implied.has(name) || (isScript && region === walk.module)) continue;
          // A name like `_name` says itself that it is there for nothing; `_` alone is a library.
          if (/^_./.test(name)) continue;
          add('L101', region, binding, `Unused import '${name}'`);
        } else if (!region.scope.dynamic && !(isScript && region === walk.module))
          add('L102', region, binding, `Unused variable '${name}'`);
      }
  for (const { region, binding } of resolution.shadows.filter(isShadowing)) {
    const what = binding.notes.has('parameter') ? 'Parameter' : 'Variable';
    add('L103', region, binding, `${what} '${binding.name}' shadows variable from outer scope`);
  }
  return found.sort((a, b) => a.start - b.start || compareStrings(a.code, b.code));
}

/** Whether `require`, `module` or `exports` are used as what a CommonJS module gets, and not as names of the file. */
function isCommonJs(walk: EcmascriptWalk, { unresolved }: Resolution): boolean {
  return [...walk.commonjs].some((name) => unresolved.has(name));
}

/**
 * Of the bindings of one name in one scope those to report: each import, or the first declaration of a variable.
 * A name that is anything else besides is left alone.
 */
function unusedOf(bindings: readonly Binding[]): readonly Binding[] {
  const [first] = bindings;
  if (
    !first ||
    bindings.some((binding) => binding.uses > 0 || binding.exported || binding.notes.has('ambient'))
  )
    return [];
  if (bindings.every(({ notes }) => notes.has('import')))
    return first.notes.has('rest_sibling') ? [] : bindings;
  return bindings.every(isReportedVariable) ? [first] : [];
}

/**
 * Loop variables must have a name and are left alone. So are a caught error, which could not be left out before
 * ES2019, resources, which are there to be disposed of, and properties kept out of a `...rest`.
 */
function isReportedVariable({ name, notes }: Binding): boolean {
  return (
    notes.has('variable') &&
    !name.startsWith('_') &&
    // Old code declares it without a value to be sure of having one.
    name !== 'undefined' &&
    !notes.has('loop') &&
    !notes.has('catch') &&
    !notes.has('resource') &&
    !notes.has('rest_sibling')
  );
}

/**
 * As ESLint's `no-shadow` has it: an outer variable or class that comes later in the text is not hidden, an outer
 * function, enum or namespace always is.
 */
function isShadowing({ binding, hidden }: Shadow): boolean {
  const { notes, name } = binding;
  const isOwn = notes.has('parameter') || notes.has('variable') || notes.has('import');
  if (!isOwn || notes.has('ambient') || name.startsWith('_') || name === 'this') return false;
  const outer = hidden.find(isValue)!;
  return outer.start <= binding.start || outer.notes.has('hoisted');
}

/** Names that code uses without reading them: what JSX becomes calls of, and what types in JSDoc comments name. */
class ImpliedNames {
  private readonly walk: EcmascriptWalk;
  private documented: Set<string> | undefined;

  constructor(walk: EcmascriptWalk) {
    this.walk = walk;
  }

  has(name: string): boolean {
    this.documented ??= this.read();
    return this.documented.has(name);
  }

  private read(): Set<string> {
    const { comments, hasJsx, tree } = this.walk;
    const names = new Set<string>(hasJsx ? ['React'] : []);
    for (const { start, end } of comments) {
      if (!tree.text.startsWith('/*', start)) continue;
      const text = tree.text.slice(start, end);
      for (const [, pragma] of text.matchAll(/@jsx(?:Frag)?\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu))
        names.add(pragma!);
      if (!text.startsWith('/**')) continue;
      for (const [, type] of text.matchAll(/\{([^{}]*)\}/g))
        for (const [word] of type!.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) names.add(word);
    }
    return names;
  }
}

/**
 * What can still be said of a file that the parser could not read as a whole: nothing about words that stand where it
 * failed, and a name is unused only when the text holds it nowhere but where it is bound.
 */
class BrokenText {
  private readonly walk: EcmascriptWalk;
  private words: Map<string, number> | undefined;

  constructor(walk: EcmascriptWalk) {
    this.walk = walk;
  }

  /** Flow's types are not of the grammar, so most of such a file is misread. */
  get isFlow(): boolean {
    const { comments, tree } = this.walk;
    return comments.slice(0, 5).some(({ start, end }) => /@flow\b/.test(tree.text.slice(start, end)));
  }

  mayUse(code: NameFinding['code'], name: string): boolean {
    if (this.walk.brokenWords.has(name)) return true;
    if (code === 'L103') return false;
    this.words ??= this.count();
    return this.words.get(name)! > 0;
  }

  /** Occurrences of each word beyond those that bind it. */
  private count(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const [word] of this.walk.tree.text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const { name } of this.walk.table.bindings) counts.set(name, (counts.get(name) ?? 0) - 1);
    return counts;
  }
}
