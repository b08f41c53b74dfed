import { NONE } from '../flat-tree.ts';
import { joinedName, lastName, literalText, positionalArguments } from './names.ts';
import type { PythonWalk, VisitorTable } from './walk.ts';

/** Import statements, calls that import, and blocks that only a type checker reads. */
export const importVisitors: VisitorTable = {
  import_statement: visitImport,
  import_from_statement: visitFrom,
  future_import_statement: visitFrom,
  call: visitDynamic,
  if_statement: (walk, node) => {
    if (lastName(walk.tree, walk.tree.child(node, 'condition')) === 'TYPE_CHECKING')
      walk.enter(walk.tree.child(node, 'consequence'), { typeOnly: true });
  },
};

/** A name in an import: the whole node, the path as written, and the local name if it has one of its own. */
interface ImportedName {
  whole: number;
  dotted: number;
  path: string;
  alias: number;
}

function importedNames(walk: PythonWalk, node: number): ImportedName[] {
  const { tree } = walk;
  const out: ImportedName[] = [];
  for (const whole of tree.childrenOf(node, 'name')) {
    const aliased = tree.kind(whole) === 'aliased_import';
    const dotted = aliased ? tree.child(whole, 'name') : whole;
    if (dotted === NONE) continue;
    out.push({
      whole,
      dotted,
      path: joinedName(tree, dotted),
      alias: aliased ? tree.child(whole, 'alias') : NONE,
    });
  }
  return out;
}

/** Identifiers of an import name modules; none of them is a read. */
function silence(walk: PythonWalk, node: number): void {
  for (let at = node + 1; at < walk.tree.after(node); at++)
    if (walk.tree.kind(at) === 'identifier') walk.handle(at);
}

function bindImport(walk: PythonWalk, imported: ImportedName, shown: string): void {
  const { tree } = walk;
  const { whole, dotted, path, alias } = imported;
  const local = alias === NONE ? tree.firstChild(dotted) : alias;
  if (local === NONE) return;
  const type = alias === NONE ? 'import' : 'import_alias';
  const binding = walk.bind(local, 'import', { type, whole, range: alias === NONE ? dotted : alias });
  // `import x as x` and `from m import x as x` say that the name is there for others.
  if (alias !== NONE && tree.textOf(alias) === path) binding.notes.add('reexport');
  if (isConditional(walk, whole)) binding.notes.add('conditional');
  walk.imports.push({ binding, path, shown: alias === NONE ? shown : tree.textOf(alias) });
}

/** Inside `try`, `if` and the like: some other code may bind the name instead. */
function isConditional(walk: PythonWalk, node: number): boolean {
  const { tree } = walk;
  const block = tree.parent(tree.parent(node));
  if (block === NONE || tree.kind(block) !== 'block') return false;
  const owner = tree.kind(tree.parent(block));
  return owner !== 'function_definition' && owner !== 'class_definition';
}

function aliasOf(walk: PythonWalk, { alias }: ImportedName): { alias?: string } {
  return alias === NONE ? {} : { alias: walk.tree.textOf(alias) };
}

function typeOnly(walk: PythonWalk): { typeOnly?: boolean } {
  return walk.here.typeOnly ? { typeOnly: true } : {};
}

function visitImport(walk: PythonWalk, node: number): void {
  walk.counts.imports++;
  silence(walk, node);
  for (const imported of importedNames(walk, node)) {
    bindImport(walk, imported, imported.path);
    walk.edges.push({
      type: 'imports',
      target: imported.path,
      module: imported.path,
      ...aliasOf(walk, imported),
      level: 0,
      ...typeOnly(walk),
      at: walk.tree.start(imported.dotted),
    });
  }
}

function visitFrom(walk: PythonWalk, node: number): void {
  const { tree } = walk;
  walk.counts.imports++;
  silence(walk, node);
  const future = tree.kind(node) === 'future_import_statement';
  const { module, level } = future ? { module: '__future__', level: 0 } : moduleOf(walk, node);
  const prefix = module === '' ? '' : `${module}.`;
  for (const imported of importedNames(walk, node)) {
    // The names of `__future__` are features of the compiler: they are read by nobody.
    if (!future) bindImport(walk, imported, imported.path);
    walk.edges.push({
      type: 'imports',
      target: prefix + imported.path,
      module,
      name: imported.path,
      ...aliasOf(walk, imported),
      level,
      ...typeOnly(walk),
      at: tree.start(imported.dotted),
    });
  }
  const star = tree.childOfKind(node, 'wildcard_import');
  if (star !== NONE)
    walk.edges.push({
      type: 'imports',
      target: `${prefix}*`,
      module,
      name: '*',
      level,
      ...typeOnly(walk),
      at: tree.start(star),
    });
}

function moduleOf(walk: PythonWalk, node: number): { module: string; level: number } {
  const { tree } = walk;
  const named = tree.child(node, 'module_name');
  if (named === NONE) return { module: '', level: 0 };
  if (tree.kind(named) !== 'relative_import') return { module: joinedName(tree, named), level: 0 };
  const dots = tree.childOfKind(named, 'import_prefix');
  const path = tree.childOfKind(named, 'dotted_name');
  return {
    module: path === NONE ? '' : joinedName(tree, path),
    level: dots === NONE ? 1 : tree.textOf(dots).split('.').length - 1,
  };
}

/** `importlib.import_module("x")` and `__import__("x")`. */
function visitDynamic(walk: PythonWalk, node: number): void {
  const { tree } = walk;
  const name = lastName(tree, tree.child(node, 'function'));
  if (name !== 'import_module' && name !== '__import__') return;
  const [argument] = positionalArguments(tree, node);
  const text = argument === undefined ? undefined : literalText(tree, argument);
  if (argument === undefined || text === undefined || !/^[\p{L}\p{N}_.]+$/u.test(text)) return;
  const module = text.replace(/^\.+/, '');
  if (module === '') return;
  walk.edges.push({
    type: 'imports',
    target: module,
    module,
    level: text.length - module.length,
    dynamic: true,
    ...typeOnly(walk),
    at: tree.start(argument),
  });
}
